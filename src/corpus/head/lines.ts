/** Single lines above a text, read by their shape: a site's name, the name of a section, a title said with its site. */

import { parseDate } from '@/src/corpus/dates';
import { isPublisherName } from '@/src/corpus/origin/publisher';
import { anyOf, type WordRow } from '@/src/corpus/patterns/word-rows';
import { titleShare } from '@/src/corpus/title';

/** The most characters of a headline: one of a press release in English may fill three lines. */
export function mostOfTitle(line: string): number {
  return /[\u4e00-\u9fff]/.test(line) ? 150 : 240;
}

/** A body that signs above its text, and nothing else stands there: `某某大学研究院课题组`. */
export const SIGNING = /^[\u4e00-\u9fff]{4,24}(?:课题组|研究院|研究所|研究中心|编辑部|评论员)$/;

/** The share of the best part of a line, of those that bars set off. */
export function shareOf(line: string, body: string): number {
  const parts = line.split(/\s[|｜]\s/).filter((part) => part.length >= 10);
  return parts.length < 2 ? titleShare(line, body) : Math.max(...parts.map((part) => titleShare(part, body)));
}

/** `Title | NAME OF A SITE'S ARCHIVE`: what stands behind a bar and has no word in common with the text. */
export function withoutTagline(title: string, body: string): string {
  const bar = title.search(/\s[|｜]\s/);
  if (bar < 8) return title;
  const left = title.slice(0, bar);
  return titleShare(left, body) >= 0.3 && titleShare(title.slice(bar), body) < 0.1 ? left : title;
}

/** A publisher's name alone on its line: `某某日报`, `The Northern Star`. */
export function isSiteName(line: string): boolean {
  if (/^(?!关闭|请|打开|下载)[^，。！？]{2,16}(?:官网|官方网站|门户网站)/.test(line)) return true;
  if (/^[\u4e00-\u9fff]{2,6}网站$/.test(line)) return true;
  if (/^[\u4e00-\u9fff]{2,10}[ \u3000]?(?:数字报纸?|数位报|电子报|电子版|数字报)$/.test(line)) return true;
  // `• 某报 TV`: a word of a menu.
  if (/^[•·●▪-] ?/.test(line) || !isPublisherName(line)) return false;
  return line.length <= 12
    ? !/[\u4e00-\u9fff]\s/.test(line)
    : line.length <= 32 &&
        /^(?:(?:[A-Z][\w'’.&-]*|of|the|and) ?){2,5}$/.test(line) &&
        /^The |(?:News|Times|Post|Daily|Journal|Herald|Tribune|Gazette|Star|Press|Standard|Mail|Telegraph|Guardian|Independent|Express|Mirror|Sun|Observer|Chronicle|Record|Examiner|Courier|Register|Bulletin|Monitor|Weekly|Magazine|Review|Globe|Echo|Argus)$/i.test(
          line,
        );
}

export const SECTION = /(?:要闻|新闻|频道|时政|社会|财经|经济|国际|观点|评论|专题|头条|资讯)$/;

/** Heads of boxes beside an article, saved without it: what stands below is no article of that name. */
const BOXES: readonly WordRow[] = [
  {
    idea: 'to read on',
    words: '延伸阅读 相关链接 相关连结 相关新闻 相关报道 新闻链接',
    example: '延伸阅读',
  },
  {
    idea: 'what lies behind',
    words: '新闻背景 背景资料 背景链接 名词解释 小资料 小知识 数说',
    example: '新闻背景',
  },
  { idea: 'whose words', words: '编后 编者按 记者手记 编辑点评 专家点评 网友评论', example: '记者手记' },
];
/** `延伸阅读` alone on its line. */
export const BOX = new RegExp(`^[【〔]?${anyOf(BOXES)}[】〕]?$`);

/** `• Sales up 15.1%`: a point of the list that press releases open with; no word of a menu, no headline with its day. */
export function isPoint(line: string): boolean {
  return line.length >= 12 && /^[•·●▪◦‣].{0,400}\d/.test(line) && parseDate(line)?.length !== 10;
}

/** `7*24 快讯`: where a flash is filed. */
export function isFlash(line: string): boolean {
  return line.length <= 10 && /^(?:快讯|滚动|7[*×x]24)/.test(line);
}

/** `FOR IMMEDIATE RELEASE`, `DATELINE: HARWICK LENGTH: Medium`: what a release or an archive sets over its headline. */
const STAMP =
  /^(?:FOR (?:IMMEDIATE )?RELEASE|(?:NEWS|PRESS) RELEASE|EXHIBIT \d{1,3}(?:\.\d{1,2})?)(?: ?\|.{0,80})?:?$|^[A-Z]{4,12}: .{1,90} [A-Z]{3,12}: /;

/** `城市：全国`, `某地要闻`: a label with its value, the name of a section. */
export function isLabel(line: string): boolean {
  if ((line.length <= 6 && (SECTION.test(line) || BOX.test(line))) || isFlash(line)) return true;
  if (STAMP.test(line.startsWith('Ex') ? line.toUpperCase() : line)) return true;
  return (
    /^[•·●▪]? ?[\u4e00-\u9fff]{2,5}[:：](?:[^，。！？]{0,6})$/.test(line) &&
    !/[！？!?“「]/.test(line) &&
    line.length <= 12
  );
}
