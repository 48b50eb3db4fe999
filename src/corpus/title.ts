/** Titles: freed of what sites add, and weighed against the text they stand over. */

import { parseDate } from '@/src/corpus/dates';
import { isPublisherName } from '@/src/corpus/origin/publisher';
import { isChannel } from '@/src/corpus/origin/section-words';
import { Signs } from '@/src/corpus/text/signs';

export interface TitleParts {
  name: string;
  site: string | null;
}

const SEPARATOR =
  /\s*(?:_{1,2}|[|｜丨]|(?<=\s)[-–—]+(?=\s)|--+|(?<=[\u4e00-\u9fff\d）】》”%])[-–—](?=[\u4e00-\u9fffA-Z]))\s*/g;

/**
 * A title without what sites set around it: `标题_频道_某网`, `Title - The Example Times`, `标题 | 某网`, `某网 - 标题`. Cut from
 * the right, then once from the left, as long as a part is the name of a site or section, a day, or a word behind `_`;
 * what else stands behind a dash or bar belongs to the title.
 * @param known names that the document gives as its site's
 */
export function splitTitle(title: string, known: readonly string[] = []): TitleParts {
  // `标题_收藏-文化遗产-物品`: what the page is to be found by.
  let name = title
    .trim()
    .replace(
      /(?<=^.{8,90})_(?:[\u4e00-\u9fff]{2,8}[-－,，、]){1,8}(?![\u4e00-\u9fff]{0,6}[网报社])[\u4e00-\u9fff]{2,8}$/,
      '',
    );
  let site: string | null = null;
  const sites = new Set(known.map((text) => text.toLowerCase()));
  const isSite = (part: string) => isPublisherName(part) || sites.has(part.toLowerCase()) || SITE.test(part);
  for (let cuts = 0; cuts < 6; cuts += 1) {
    const mark = [...name.matchAll(SEPARATOR)].at(-1);
    if (!mark || mark.index < 4) break;
    const part = name.slice(mark.index + mark[0].length).trim();
    const rest = name.slice(0, mark.index).trim();
    const sign = mark[0].trim();
    const loose =
      (sign === '__' && part.length <= 24) ||
      (sign === '_' && (part.length <= 12 || /\*.{2,16}\*/.test(part))) ||
      (site !== null && /^[\u4e00-\u9fff]{2,6}$/.test(part) && rest.length >= 8) ||
      (/[|｜丨]/.test(sign) &&
        part.length <= 12 &&
        rest.length >= 8 &&
        !/\d/.test(part) &&
        rest.length > part.length * 2);
    if (part !== '' && !isSite(part) && !isChannel(part) && parseDate(part)?.length !== 10 && !loose) break;
    if (isSite(part)) site ??= part;
    name = rest;
  }
  const first = [...name.matchAll(SEPARATOR)][0];
  if (first) {
    const part = name.slice(0, first.index).trim();
    const rest = name.slice(first.index + first[0].length).trim();
    if (isSite(part) && rest.length >= 8 && rest.length > part.length) {
      site ??= part;
      name = rest;
    }
  }
  // `某某网：标题`; in front of a colon a paper or an agency may be who speaks.
  const [, told, rest = ''] = /^([^：:，。！？“「]{2,8}网)[:：] ?(.{8,})$/.exec(name) ?? [];
  if (told !== undefined && isSite(told)) return { name: rest, site: site ?? told };
  return { name, site };
}

/** What templates and programs call a page or file that nobody gave a title: `新闻详情`, `文档1`, `Untitled Document`. */
const NO_TITLE =
  /^(?:(?:新闻|文章|资讯|信息|内容|公告|动态|稿件|通知)?(?:详情|详细|内容|正文|查看|阅读|浏览|展示)(?:信息|内容|页面?)?|(?:无标题|未命名|新建)[\u4e00-\u9fff ]{0,8}\d{0,3}|(?:文档|文稿|演示文稿|附件|附|幻灯片|页面?) ?\d{0,3}|Untitled(?: (?:Document|Page|Note|\d{1,3}))?|(?:New )?(?:Document|Page|Tab|Note) ?\d{0,3}|Microsoft Word - .{0,120}|PowerPoint .{0,60}|index|default|home|archives?|(?:news|article|content|info|show|detail)s?[ _-]?(?:detail|content|view|show|page|info)?s?)$/i;

/** True for what stands where a title should and is none. */
export const isNoTitle = (title: string): boolean => NO_TITLE.test(title.trim());

/** What else a site's name on a title ends in: `某报社主办`, `某网(example.com)`, `某号·政务`. */
const SITE =
  /(?:主办|承办|官网|官方网站|门户网站|门户|网站|电子报|新闻云|新闻客户端|中文网|\([a-z0-9-]{2,20}\.[a-z.]{2,12}\)|(?:澎湃|网易|搜狐|百家|头条|企鹅|大鱼)号(?:[·・].{1,8})?|网易订阅|手机版|移动版|\.(?:com|cn|net|org)(?:\.[a-z]{2})?|The Paper)$/i;

/** A title as the article carries it: no file ending, no copy number, no site name, blanks single. */
export function cleanTitle(title: string): string {
  return (
    title
      .replace(/^\s*(?:标题|题目|Title)[:：]\s*/i, '')
      // `• 标题`: the point of a list that it stood in.
      .replace(/^[•·●▪◆■►▶]\s{0,3}(?=\S{6})/, '')
      .replace(/\.(?:html?|md|txt|pdf|docx?)$/i, '')
      // A flash whose head stands in brackets before its own text: `【标题】据某某消息，…`.
      .replace(/^【([^【】]{8,60})】(?:[^【】]{60,}|[^【】]{10,59}[。….])$/, '$1')
      // `「标题」标题`: said twice on one line.
      .replace(/^[「『“《【]([^「」『』“”《》【】]{6,80})[」』”》】]\s?\1$/, '$1')
      // Rating, medal or arrow behind a digest's head: `标题 ⭐️ 9.0/10`; a unit (`跌破10℃`) stays.
      .replace(/\s{0,4}(?:(?![℃℉㎡㎥㎞㎏])\p{So}\ufe0f?){1,6}\s{0,3}(?:\d{1,2}(?:\.\d)?\/\d{1,2})?\s{0,4}$/u, '')
      // What the page shows it as: `标题【直播】`.
      .replace(/(?<=\S{6})\s{0,2}【(?:直播|视频|影音?|影片|[多组]?图|[地]图|图[表辑]|有片|更新)】$/, '')
      .replace(/(?<=[\u4e00-\u9fff])\.\s{0,3}$/, '')
      // `业绩公告2024-02-24`: its day, glued to it.
      .replace(/(?<=\S{6}[\u4e00-\u9fff)）])(?:19|20)\d{2}([-/])\d{1,2}\1\d{1,2}(?:[ /]\d{1,2}:\d{2}(?::\d{2})?)?$/, '')
      .replace(/[\s\u3000]+/g, ' ')
      .trim()
  );
}

/** Words that any headline may have and that prove nothing. */
const EMPTY_PAIRS = new Set(
  '我国 中国 公司 企业 科技 记者 新闻 最新 消息 今日 今天 年度 报告 发展 全国 经济 市场 问题 工作 什么 怎么 如何 为何 是假 假的 骗局 靠谱 真的 一个 可以 官网 平台 下载 登录'.split(
    ' ',
  ),
);
/** The same in English. */
const EMPTY_WORDS = new Set(
  'this that these those with from have will been were your their they them more most view read here what when where which about after before into over than then also page news story article share print home section latest press release releases today update updates scroll down click'.split(
    ' ',
  ),
);

/** Han characters by their first code unit. */
const PAIRED = new Signs(/[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud888]/);

/**
 * True when a title belongs to a text: its content words occur there. A bait title (search-engine text pasted over an
 * unrelated article) shares a name with it at best; then what gives it away is the form: a copy number `(1)`, the
 * keyword said again in brackets.
 * @param title cleaned title
 * @param body the article's text without the title
 */
export function belongsTo(title: string, body: string): boolean {
  if (/(?:早报|晚报|早餐|早班车|要闻|简报|快讯|速览|周报|一览|摘要|汇总)/.test(title) && !looksLikeBait(title))
    return true;
  const { hits, words } = commonWords(title, body);
  if (words < 3 || body.length < 120) return true;
  // Of a few words none need stand in the text: only the form can give a title away.
  if (hits === 0) return (words <= 7 && !looksLikeBait(title)) || body.length < 150;
  return hits / words >= 0.34 || !looksLikeBait(title);
}

/** The share of a line's words that a text has, 0…1; 1 when the line has hardly any. */
export function titleShare(line: string, body: string): number {
  const { hits, words } = commonWords(line, body);
  return words < 3 ? 1 : hits / words;
}

/** How many words a line has that could tell what it speaks of. */
export function tellingWords(line: string): number {
  return hanPairs(line).length + englishWords(line).length;
}

/** The words of an English line that could tell what it speaks of. */
export function englishWords(line: string): string[] {
  return (line.match(/[A-Za-z]{4,30}/g) ?? []).filter((word) => !EMPTY_WORDS.has(word.toLowerCase()));
}

/** Several lines are weighed against the same text: its sample is kept. */
let sampled = { body: '', sample: '' };

function sampleOf(body: string): string {
  if (sampled.body !== body)
    sampled = { body, sample: (body.length > 200_000 ? body.slice(0, 200_000) : body).toLowerCase() };
  return sampled.sample;
}

function commonWords(title: string, body: string): { hits: number; words: number } {
  const sample = sampleOf(body);
  const pairs = hanPairs(title);
  const words = englishWords(title);
  const usable = [...(PAIRED.in(sample) ? pairs : []), ...(pairs.length > words.length * 4 ? [] : words)];
  return { hits: usable.filter((word) => sample.includes(word.toLowerCase())).length, words: usable.length };
}

/** `(1)` left by a download, or a bracket that only repeats the title's first word. */
export function looksLikeBait(title: string): boolean {
  if (/[（(]\d{1,2}[)）]\s*$/.test(title)) return true;
  const bracket = /[（(]([^（()）]{2,20})[)）]/.exec(title);
  return bracket !== null && title.startsWith((bracket[1] as string).slice(0, 3));
}

function hanPairs(text: string): string[] {
  const pairs: string[] = [];
  const chars = Array.from(text);
  for (let i = 1; i < chars.length; i += 1) {
    if (PAIRED.at(chars[i - 1] as string, 0) && PAIRED.at(chars[i] as string, 0)) {
      const pair = `${chars[i - 1]}${chars[i]}`;
      if (!EMPTY_PAIRS.has(pair)) pairs.push(pair);
    }
  }
  return pairs;
}
