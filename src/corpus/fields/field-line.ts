/**
 * Lines that hold nothing but fields, in any order and spelling: `2024-05-06 08:00　来源：某报　记者：某人`,
 * `原创 张三 某某日报评论 2024-05-06 08:00`, `某网 时间:2024-05-06 阅读 (1234)`, `By Jane Doe | The Example Times`.
 * The line is taken apart: dates, labels with their values, then bare words. Every part must be something that such lines
 * hold; one word that is not (a title, a sentence) and the line is no field line.
 */
import { ENGLISH_MONTH, namesClosingDay, parseDate } from '@/src/corpus/dates';
import { isPersonName, personNames } from '@/src/corpus/names';
import { isOrganisation, isPublisherName } from '@/src/corpus/origin/publisher';
import { isChannel } from '@/src/corpus/origin/section-words';
import { type LabelKind, labelKind, labelPattern } from './labels';

export interface FieldLine {
  /** ISO date that stands without the label of an update; else that of the update. */
  published: string | null;
  /** Month and day of a day without a year. */
  monthDay: string | null;
  /** Value of a source label. */
  source: string | null;
  /** A publisher's name that stands bare. */
  outlet: string | null;
  /** Value of an author label. */
  labelled: string | null;
  /** Personal names that stand bare. */
  named: string | null;
}

const WEEKDAY = '(?:[（(]?(?:星期|周)[一二三四五六日天][）)]?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\.?,?)';
const DAY = [
  '(?:19|20)\\d{2} ?(?:[-/.] ?|年[ ／/]{0,2})\\d{1,2} ?(?:[-/.] ?|月[ ／/]{0,2})\\d{1,2} ?[日号]?',
  // A search engine's copies: `发布时间：24-05-06 08:00`.
  '(?<=发布时间[:：] ?)[12]\\d-(?:0[1-9]|1[0-2])-\\d{2}(?= \\d{2}:)',
  '(?:19|20)\\d{2} (?:0[1-9]|1[0-2])\\/\\d{2}(?= \\d{2}:\\d{2})',
  '(?:中华民国|民国) ?\\d{2,3} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日',
  '(?<!\\d)1[0-3]\\d(?:年\\d{1,2}月\\d{1,2}日|([-/.])\\d{1,2}\\1\\d{1,2})(?!\\d)',
  `${ENGLISH_MONTH} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}`,
  `\\d{1,2}(?:st|nd|rd|th)? ${ENGLISH_MONTH},? (?:19|20)\\d{2}`,
  '(?<!\\d)\\d{1,2}([-/.])\\d{1,2}\\2(?:19|20)\\d{2}(?!\\d)',
].join('|');
const CLOCK =
  '(?:T|at |, ?|[-/] ?|[上下]午 ?|凌晨 ?|晚上? ?)?\\d{1,2}[:：.时]\\d{2}分?(?:[:：]\\d{2})?(?:\\.\\d{1,6})?(?: ?[ap]\\.?m\\.?)?(?: ?(?:[A-Z]{2,4}(?![a-z])|Z|[+-]\\d{2}:?\\d{2}|[（(][A-Z]{2,4} ?[+-]?[\\d:]{0,6}[）)]))?';
/** A day with what belongs to it: weekday, clock time, zone, `[影]`, `（3/7 17:04 更新）`. */
const WHEN = new RegExp(
  `(?:${WEEKDAY} ?)?(?:${DAY})(?:[ ,，T]{0,3}${WEEKDAY})?(?:[ ,，]{0,3}${CLOCK})?(?: ?[（(][^（）()]{0,20}更新[）)])?`,
  'gi',
);
/** A day without its year, with a clock time: `8月26日 01:20`, `08-26 01:20`. */
const MONTH_DAY =
  /(?<![\d年])(\d{1,2})月(\d{1,2})日 ?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|(?<![\d-])(\d{2})-(\d{2}) \d{2}:\d{2}(?!\d)/g;
const LOOSE_CLOCK = /(?<!\d)\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?!\d)/g;

const UPDATE = /(?:更新|修改|修订|编辑于|updated|modified)[^\u0001]{0,8}$/i;
/** When somebody saved the page: no day of the article. */
const ARCHIVED =
  /(?:归档|[存归]档|存档|抓取|采集|爬取|收录|保存|下载|剪藏|clipped|saved|archived|fetched|scraped|crawled|retrieved|accessed)[^\u0001]{0,8}$/i;
/** A label set behind the value of the one before, without a blank: `来源：某报作者：张三`, `字号：大`. */
const GLUED = new RegExp(
  `(${labelPattern(['source', 'author', 'editor', 'time', 'other'])}|时间|日期|浏览|阅读|点击|字[号体])(?=\\s{0,3}[:：])`,
  'g',
);
const LABEL = /(^|[\s\u0001（(【[])([\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z ]{0,15}?)\s{0,3}[:：]\s{0,3}/g;

const WORD =
  /^(?:原创|转载|首发|综合|独家|来自\S{0,8}|字[号体]|[大中小]|超大|标准|阅读|浏览|点击|评论|我要评论|发表评论|参与评论|参与互动|收藏|点赞|分享|分享到|举报|打印|列印|关闭|微信|微博|QQ|QQ空间|人气|热度|扫描到手机|听新闻|语音播报|繁体|简体|客户端|发布|发表|更新|编辑|时间|作者|来源|记者|文|图|只看该作者|倒序浏览|楼主|发表于|首页|正文|官方账号|官方帐号|已认证|关注|次|人|条|字|第? ?[A-Z]?\d{1,3} ?版|Published|Updated|Posted|on|at|in|by|ago|Staff|Share|Save|Print|Comments?|read|min|mins|minutes?|Reuters Staff|rss|小字号|Listen|Share this article|in \d{1,2} years|[AP]M|UTC|GMT)$/i;
const COUNT =
  /^[（([]?[\d.,]{1,9}(?:万|w|k)?\+?[）)\]]?(?:次|人|条|评论|评|阅|字|views?|comments?)?(?:阅读|浏览|点击|参与|评论)?$/i;
const LATIN_NAME = /^[A-Z][\w.'’-]{0,20}(?: (?:[A-Z][\w.'’-]{0,20}|and|de|van|von|&)){1,6}$/;

/** `某某观察 | 来源`, `张三丨文`: accounts set the value before its label. */
export const VALUE_FIRST = /^([^|｜丨:：]{2,24}?) ?[|｜丨] ?(来源|作者|撰文|文|记者)$/;

/** The fields of a line that holds nothing else; null for any other line. Linear; only lines up to 200 characters are read. */
export function readFieldLine(line: string): FieldLine | null {
  if (line.length < 6 || line.length > 200 || /[。！？!?；]/.test(line)) return null;
  if (!/\d{2}|[:：]|[|｜丨·]|^By /.test(line) || namesClosingDay(line)) return null;
  const found: FieldLine = { published: null, monthDay: null, source: null, outlet: null, labelled: null, named: null };
  const undated = takeDays(line, found);
  const isDated = found.published !== null || found.monthDay !== null;
  if (!isDated && !/[:：|｜丨]|^By /.test(undated)) return null;
  const parted = partedAtLabels(undated, found);
  const labelled = takeLabelled(found.published === null ? parted : withoutAccount(parted, found), found);
  if (labelled === null) return null;
  const signed = takeByline(labelled.bare.trim(), found);
  if (signed === 'agency') return found;
  if (signed === 'nobody' || !(isDated || labelled.known || signed?.known)) return null;
  // `Source: https://…` is left to what reads addresses.
  const empty = /https?:/.test(line) && Object.values(found).every((value) => value === null);
  return !empty && readWords(signed ? signed.bare : labelled.bare, found) ? found : null;
}

/** Takes the days of a line; the line with \u0001 in their places. */
function takeDays(line: string, found: FieldLine): string {
  let updated: string | null = null;
  const rest = line.replace(WHEN, (when: string, ...more: unknown[]) => {
    const at = more.find((value): value is number => typeof value === 'number') ?? 0;
    const date = parseDate(/^\d{2}-/.test(when) ? `发布时间：${when}` : when);
    if (date === null || date.length < 10) return when;
    const before = line.slice(Math.max(0, at - 14), at);
    if (ARCHIVED.test(before)) return '\u0001';
    if (UPDATE.test(before)) updated ??= date;
    else found.published ??= date;
    return '\u0001';
  });
  found.published ??= updated;
  return rest.replace(MONTH_DAY, (_, month = '', day = '', shortMonth = '', shortDay = '') => {
    found.monthDay ??= `${(month + shortMonth).padStart(2, '0')}-${(day + shortDay).padStart(2, '0')}`;
    return '\u0001';
  });
}

/** Words that say something only together: `first published`, `3 hours ago`. */
const PHRASE =
  /\b(?:(?:first|originally|last) (?:published|updated|posted)|(?:updated )?\d{1,3} (?:second|minute|hour|day|week|month|year)s? ago|page [A-Z]?\d{1,3})\b:?/gi;

/** The line with \u0001 in the places of clock times, addresses and what stands between an outlet and a name, and before labels. */
function partedAtLabels(line: string, found: FieldLine): string {
  return line
    .replace(LOOSE_CLOCK, '\u0001')
    .replace(PHRASE, '\u0001')
    .replace(/(?:https?:\/\/|(?<![\w.])www\.)[^\s\u4e00-\u9fff]{1,120}/g, '\u0001')
    .replace(
      /(?<=[网报社台闻] ?)(?:实习|见习)?(?:记者|编译|特派员)(?=[\u4e00-\u9fff]{2,4}(?:[\s\u0001/／]|$))/g,
      '\u0001',
    )
    .replace(/^[^\s:：]{2,16} (?=发表于[\s\u0001])/, (name) => (isPublisherName(name.trim()) ? name : ''))
    .replace(MARKED, (_, name: string) => {
      found.outlet = name;
      return '';
    })
    .replace(GLUED, '\u0001$1');
}

/** What is left of a line to be read, and whether that it is a field line is proven. */
interface Rest {
  bare: string;
  known: boolean;
}

/** Takes the values behind labels; null when a label or a value is of no such line. */
function takeLabelled(rest: string, found: FieldLine): Rest | null {
  const labels = [...rest.matchAll(LABEL)].map((match) => ({
    name: (match[2] as string).trim(),
    from: match.index,
    to: match.index + match[0].length,
  }));
  let bare = labels.length > 0 ? rest.slice(0, (labels[0] as { from: number }).from) : rest;
  let known = labels.length >= 2;
  for (const [i, { name, to }] of labels.entries()) {
    const next = labels[i + 1];
    const value = rest.slice(to, next ? next.from : undefined);
    const last = name.split(/\s+/).pop() ?? '';
    const label = kindOf(name) === null ? last : name;
    const kind = kindOf(label);
    if (kind === null) return null;
    if (label !== name) bare += `\u0001${name.slice(0, name.length - last.length)}`;
    const [first = '', ...others] = value.split(/\u0001|\s*[|｜丨]\s*|[\s\u3000]{2,}/);
    const text = withoutWords(first.trim());
    // `首发于：某某晚报`: where, not when.
    if (kind === 'source' || (kind === 'time' && /于$/.test(label) && /\p{L}/u.test(text))) {
      known = true;
      if (text !== '') found.source ??= text;
    } else if (kind === 'author') {
      known = true;
      if (text !== '') found.labelled ??= text;
    } else if (kind === 'time') bare += `\u0001${text}`;
    else if (text.length > 40) return null;
    bare += `\u0001${others.join('\u0001')}`;
  }
  return { bare, known };
}

/** Takes `By Jane Doe` or `By AP` at the front; null when nothing stands there so, `nobody` when it names no writer. */
function takeByline(line: string, found: FieldLine): Rest | 'agency' | 'nobody' | null {
  const agency = /^By ([A-Z]{2,8}),?$/.exec(line)?.[1];
  if (agency) {
    found.outlet = agency;
    return 'agency';
  }
  if (!/^By /.test(line)) return null;
  const [first = '', ...others] = line.slice(3).split(/\u0001|\s*[|｜丨·]\s*|, /);
  const author = first.trim();
  if (!LATIN_NAME.test(author) && !/^[A-Z][\w.'’-]{1,20}$/.test(author)) return 'nobody';
  if (isPublisherName(author)) found.outlet = author;
  else found.labelled ??= author;
  return { bare: others.join('\u0001'), known: others.length > 0 };
}

/** `《某某报》发布于 2024年2月10日`: marks and the day behind them show a publisher, whatever its name reads like. */
const MARKED = /^《([^《》]{2,16})》 ?(?:发[布表]于?|刊[登出]于?)? ?(?=\u0001)/;

/** `原创 张三 李四 某某规划 2024-05-06`: accounts stand between who wrote and when, whatever their names read like. */
const ACCOUNT = /^(?:原创 )?((?:[\u4e00-\u9fff]{2,3}[ 、]){1,6})([\u4e00-\u9fffA-Za-z0-9]{3,14}) ?\u0001/;

/** Takes such an account and those in front of it; what is left of the line. */
function withoutAccount(rest: string, found: FieldLine): string {
  const [all, names = '', account = ''] = ACCOUNT.exec(rest) ?? [];
  const persons = personNames(names);
  if (all === undefined || persons === null || isPersonName(account) || isChannel(account)) return rest;
  found.outlet = account;
  found.named = persons.join(' ');
  return rest.slice(all.length - 1);
}

/** A label's value without the words and counts behind it: `某报 小字号`, `某报 浏览 1.3w`. */
function withoutWords(value: string): string {
  const words = value.split(/\s+/);
  while (words.length > 1 && (WORD.test(words.at(-1) as string) || COUNT.test(words.at(-1) as string))) words.pop();
  return words.length === value.split(/\s+/).length ? value : words.join(' ');
}

function kindOf(label: string): LabelKind | null {
  return label === '' ? null : labelKind(label, { among: true });
}

/** Takes the words that stand without a label; false when one of them belongs to no field line. */
function readWords(bare: string, found: FieldLine): boolean {
  const parts = bare
    .split(/\u0001|\s*[|｜丨•>＞»,，;/／]\s*|(?<![\u4e00-\u9fff])\s*·\s*|\s*·\s*(?![\u4e00-\u9fff])|[\s\u3000]{2,}/)
    .map(tidy);
  const names: string[] = [];
  let strange = 0;
  for (const raw of parts) {
    const part = raw.replace(/^by (?=[A-Z])/i, '');
    if (part === '') continue;
    if (LATIN_NAME.test(part) || /^[A-Z][A-Za-z.]{1,20}$/.test(part)) {
      if (!take(part, found, names)) return false;
      continue;
    }
    for (const word of part.split(/\s+/).map(tidy)) {
      if (word === '' || take(word, found, names)) continue;
      // `某某网·某某日报` is one name; `原创·张三` is not.
      if (word.includes('·') && word.split('·').every((piece) => take(piece, found, names))) continue;
      // Tags and section names beside the fields: `某市 防汛 某某日报 2019-07-29`, `百家 作者：某报 2019-10-11`.
      strange += 1;
      if (!/^[\u4e00-\u9fff]{2,5}$/.test(word) || strange > 6) return false;
    }
  }
  if (strange > 0 && (found.published === null || !(found.source ?? found.outlet ?? found.labelled))) return false;
  if (names.length > 0) found.named = names.join(' ');
  return true;
}

function tidy(part: string): string {
  return part.replace(/^[\s\u3000（([【〔*_#-]{1,6}|[\s\u3000）)\]】〕*_:：-]{1,6}$/g, '');
}

function take(raw: string, found: FieldLine, names: string[]): boolean {
  if (WORD.test(raw) || COUNT.test(raw)) return true;
  const word = raw.replace(/(?:官方[账帐]号|图表|图片|阅读|浏览|发布于?|报道|讯)$/, '');
  if (isChannel(word)) return true;
  if (isPublisherName(word) || (word.length >= 4 && isOrganisation(word))) {
    found.outlet ??= word;
    return true;
  }
  if (isPersonName(word) || LATIN_NAME.test(word)) {
    names.push(word);
    return true;
  }
  return false;
}
