/** Times as ISO periods: the shapes of a time expression, years with the parts that follow them, months, quarters and halves. */
import { Signs } from '@/src/corpus/text/signs';
import { chineseDigit, digitValue } from '../numerals/digits';

/** How a time expression serves its sentence. */
export type TimeRole =
  /** The time of what is told: 2021年6月, 去年, “十三五”期间. */
  | 'time'
  /** A time compared with: 比上年同期, 较2019年. */
  | 'comparison'
  /** 截至目前, 如今: the article's date. */
  | 'now'
  /** A stretch up to the article's date: 近6年来, 过去三年. */
  | 'span'
  /** 9:30, 20时: tells no period. */
  | 'clock'
  /** The name of something with a year or plan in it: “十四五”规划. */
  | 'name';

export interface TimeSpan {
  start: number;
  end: number;
  role: TimeRole;
  period: string | null;
}

/** The same time in one shape, as `sameShape` for figures. */
export function sameTime({ start, end, role, period }: TimeSpan): TimeSpan {
  return { start, end, role, period };
}

/** One quarter that a text dates: its number, the month it ended in (counted from year 0), its fiscal year if that is told. */
export interface FiscalQuarter {
  quarter: number;
  end: number;
  year: number | null;
}

/** Whether the quarters of an article are those of a fiscal year, and when one of them ended if it says so. */
export interface Fiscal {
  anchor: FiscalQuarter | null;
}

export interface TimeState {
  published: string | null;
  /** The last year named in this paragraph. */
  year: number | null;
  month: number | null;
  /** The year that the article as a whole reports: of its months and of 全年, not of a day. */
  whole?: number | null;
  /** The fiscal quarters that an English article is about. */
  fiscal?: Fiscal | null;
  /** Traditional text: 106年 is a year of the Republic of China. */
  traditional: boolean;
}

export const RANGE = '\\s?(?:-|–|—|——|~|～|∼|−|至|到)\\s?';

/** A pattern that is tried at one offset only, by `match`. */
export const sticky = (source: string) => new RegExp(source, 'y');

const MONTHS = sticky(`(1[0-2]|0?[1-9])\\s?月?份?${RANGE}(1[0-2]|0?[1-9])\\s?月份?(?![\\d])`);

/** 一至五月份, 一月到十一月 */
const HAN_MONTHS = sticky(`(十[一二]?|[一二三四五六七八九])月?份?${RANGE}(十[一二]?|[二三四五六七八九])月份?`);

/** 一至三季度, 1-3季度 */
const QUARTERS = sticky(`([一二三1-3])${RANGE}([二三四2-4])\\s?季度`);

const DAYS = sticky(
  `(1[0-2]|0?[1-9])\\s?月\\s?(3[01]|[12]\\d|0?[1-9])\\s?[日号]?${RANGE}(?:(1[0-2]|0?[1-9])\\s?月)?\\s?(3[01]|[12]\\d|0?[1-9])\\s?[日号]`,
);

/** 元月 is January; 3元月租, 美元月线 are money and a month. */
const JANUARY =
  '(?<![\\d万亿百千十几数多余美港日欧韩澳加纪公状单每])元(?=月(?![租费薪供均息收付卡度线报刊饼球光亮票]))';

const MONTH = sticky(
  `(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|${JANUARY})` +
    '\\s?月(份|底|末|初|上旬|中旬|下旬)?(?:\\s?(3[01]|[12]\\d|0?[1-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])\\s?[日号])?',
);

const PART = sticky(
  '(?:年)?(?:(上半年|下半年)|前?第?([一二三四1-4]|(?<=前)两|首)\\s?季(?:度(?!假)|(?!度))|(?:[前首]|(?<![摇点抬回额])头(?=[^，。]{1,2}个月))([一二三四五六七八九十两]|\\d{1,2})个?月|(年?底|年?末|年?初)|[qQ]([1-4])(?![0-9A-Za-z])|[hH]([12])(?![0-9A-Za-z])|(全年))',
);

/** What 首季 stands behind. */
const OPENS_TIME = /[\s，。；：、（在于]/;
/** Behind 首季 of a programme or a league. */
const FIRST_SEASON = /^(?:节目|比赛|[开首]?播|联赛|演出|剧|的?冠军)/;
/** Behind 首季 what a quarter has, and no programme: 公司首季|收入. */
const FIRST_QUARTER = /^(?:收入|营收|录得|业绩|盈利|净[利亏]|利润|[进出]口|GDP|经济|[总共毛]|亏损|销[售量])/;

const HALF_WORDS = new Map([
  ['上半年', [1, 6]],
  ['下半年', [7, 12]],
]);

/** What a sticky pattern matches at an offset; null when nothing. */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Small Chinese or Arabic integer: 十二 → 12, 二〇二一 → 2021, 百零六 → 106. */
export function smallInteger(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (/[十百]/.test(text)) {
    let total = 0;
    let digit = 0;
    for (const char of text) {
      if (char === '十') total += (digit || 1) * 10;
      else if (char === '百') total += (digit || 1) * 100;
      else digit = Math.max(0, chineseDigit(char));
      if (char === '十' || char === '百') digit = 0;
    }
    return total + digit;
  }
  let value = 0;
  for (const char of text) value = value * 10 + Math.max(0, chineseDigit(char), digitValue(char));
  return value;
}

/** `5` as `05`. */
export const two = (n: number) => String(n).padStart(2, '0');

/** `2021-05` as periods are written. */
export const month = (year: number, m: number) => `${year}-${two(m)}`;

const between = (year: number, from: number, to: number) => `${month(year, from)}/${month(year, to)}`;

/** The year that a month or 上半年 without one is of: named before, the report's, that of publication; null when unknown. */
export function baseYear(state: TimeState): number | null {
  if (state.year !== null) return state.year;
  if (state.whole != null) return state.whole;
  return state.published ? Number(state.published.slice(0, 4)) : null;
}

/** A year with what may follow it: 2021年上半年, 2021年1—6月, 2022财年第一季度, 2021年年底. */
export function withYear(text: string, at: number, end: number, year: number, state: TimeState): TimeSpan {
  state.year = year;
  state.month = null;
  const fiscal = /财年|财政年度/.test(text.slice(at, end));
  let next = end;
  if (text[next] === ' ') next += 1;
  const part = readPart(text, next, year, state, true);
  if (part) {
    if (fiscal) return { start: at, end: part.end, role: 'time', period: String(year) };
    return { start: at, end: part.end, role: part.role, period: part.period };
  }
  const since = /^(?:以来|至今|起|开始)/.exec(text.slice(end, end + 3));
  const from = text[at - 1] === '自' && !/^[到至的]/.test(text.slice(end, end + 1));
  if (since || (from && state.published)) {
    return {
      start: at,
      end: end + (since?.[0].length ?? 0),
      role: 'time',
      // Up to a day that nobody tells, it is not of the year in which it began.
      period: state.published ? `${year}/${state.published.slice(0, 7)}` : null,
    };
  }
  return { start: at, end, role: 'time', period: String(year) };
}

function timeOf(m: RegExpExecArray, at: number, period: string | null): TimeSpan {
  return { start: at, end: at + m[0].length, role: 'time', period };
}

/** What a part of a year begins with but for a number, which 季 stands behind: 上半年, 年底, 前三季度, Q1. */
const PART_FIRST = new Signs(/[年上下前第首头全底末初qQhH]/);
/** 11月份——12月份: so far behind the first number the last 月 of some months can stand. */
const MONTHS_LONGEST = 12;

function isMonthNear(text: string, at: number): boolean {
  const end = Math.min(text.length, at + MONTHS_LONGEST + 1);
  for (let i = at + 1; i < end; i += 1) if (text[i] === '月') return true;
  return false;
}

/** A part of a year: months, days, quarters, halves, 年底. */
export function readPart(
  text: string,
  at: number,
  year: number | null,
  state: TimeState,
  afterYear = false,
): TimeSpan | null {
  const code = text.charCodeAt(at);
  const isDigit = code > 47 && code < 58;
  const isMonth = isMonthNear(text, at);
  let m = isDigit && isMonth ? match(DAYS, text, at) : null;
  if (m) {
    const from = Number(m[1]);
    const to = m[3] === undefined ? from : Number(m[3]);
    state.month = to;
    const named = afterYear ? year : yearOfMonth(from, state, true);
    return timeOf(
      m,
      at,
      named === null ? null : `${month(named, from)}-${two(Number(m[2]))}/${month(named, to)}-${two(Number(m[4]))}`,
    );
  }
  m = isMonth ? match(isDigit ? MONTHS : HAN_MONTHS, text, at) : null;
  const [first, last] = m ? [smallInteger(m[1] as string), smallInteger(m[2] as string)] : [0, 0];
  if (m && first < last) {
    const named = afterYear ? year : yearOfMonth(first, state, false);
    return timeOf(m, at, named === null ? null : between(named, first, last));
  }
  m = isMonth ? match(MONTH, text, at) : null;
  if (m && !(afterYear === false && /^[一二三四五六七八九十]/.test(m[0]) && !m[2] && !m[3] && text[at - 1] === '第')) {
    const number = m[1] === '元' ? 1 : smallInteger(m[1] as string);
    const told = LATEST.test(text.slice(Math.max(0, at - 18), at)) ? { ...state, year: null } : state;
    const named = afterYear ? year : yearOfMonth(number, told, m[3] !== undefined);
    if (told !== state) state.year = named;
    state.month = number;
    const since = named === null ? null : sinceThen(text, at, m, number, named, state.published);
    if (since) return since;
    const quarter = m[2] || m[3] ? null : readQuarterTo(text, at, m[0].length, number, named);
    if (quarter) return quarter;
    if (m[3]) {
      const day = smallInteger(m[3]);
      return timeOf(m, at, named === null ? null : `${month(named, number)}-${two(day)}`);
    }
    return timeOf(m, at, named === null ? null : month(named, number));
  }
  m = text.slice(at + 2, at + 5).includes('季') ? match(QUARTERS, text, at) : null;
  if (m) {
    const [from, to] = [smallInteger(m[1] as string), smallInteger(m[2] as string)];
    const named = afterYear || year === null ? year : yearOfQuarter(year, to * 3 - 2, state, clausesAround(text, at));
    if (from < to) return timeOf(m, at, named === null ? null : between(named, from * 3 - 2, to * 3));
  }
  const isPart = PART_FIRST.at(text, at) || text[at + 1] === '季' || text[at + 2] === '季';
  m = isPart ? match(PART, text, at) : null;
  if (!m) return null;
  if (m[1]) {
    const [from, to] = HALF_WORDS.get(m[1]) as [number, number];
    return timeOf(m, at, year === null ? null : between(year, from, to));
  }
  if (m[2]) {
    const quarter = m[2] === '首' ? 1 : smallInteger(m[2]);
    const word = m[0].replace(/^年/, '');
    // 首季录得; no 首季节目, and no 是其首季.
    const isFirst =
      word === '首季' &&
      !FIRST_SEASON.test(text.slice(at + 2, at + 5)) &&
      (OPENS_TIME.test(text[at - 1] ?? '，') || FIRST_QUARTER.test(text.slice(at + 2, at + 5)));
    if (!afterYear && !isFirst && !/度$/.test(word) && !/^前|^第/.test(word)) return null;
    const from = word.startsWith('前') ? 1 : quarter * 3 - 2;
    const named =
      afterYear || year === null ? year : yearOfQuarter(year, quarter * 3 - 2, state, clausesAround(text, at));
    return timeOf(m, at, named === null ? null : between(named, from, quarter * 3));
  }
  if (m[3]) return timeOf(m, at, year === null ? null : between(year, 1, Math.min(12, smallInteger(m[3]))));
  if (m[4]) {
    if (!afterYear && !/^年/.test(m[0])) return null;
    return timeOf(m, at, year === null ? null : month(year, /初$/.test(m[4]) ? 1 : 12));
  }
  if (m[5]) return timeOf(m, at, year === null ? null : between(year, Number(m[5]) * 3 - 2, Number(m[5]) * 3));
  if (m[6]) return timeOf(m, at, year === null ? null : m[6] === '1' ? between(year, 1, 6) : between(year, 7, 12));
  if (afterYear) return timeOf(m, at, year === null ? null : String(year));
  if (!text.startsWith('全年', at)) return null;
  // 全年 in spring is the year that the title names; only late in the year it is this one.
  const late = state.published !== null && state.published.slice(5, 7) >= '11';
  return timeOf(m, at, state.year !== null || state.whole != null || late ? String(year) : null);
}

/** 6月30日以来: from then up to the month of publication; null for any other time. */
function sinceThen(
  text: string,
  at: number,
  m: RegExpExecArray,
  number: number,
  year: number,
  published: string | null,
): TimeSpan | null {
  const end = at + m[0].length;
  if (!text.startsWith('以来', end) || published === null || published.length < 7) return null;
  const first = `${month(year, number)}${m[3] ? `-${two(smallInteger(m[3]))}` : ''}`;
  return first > published
    ? null
    : { start: at, end: end + 2, role: 'time', period: `${first}/${published.slice(0, 7)}` };
}

/** 2025年6月季度: the three months up to June, as firms of America's exchanges call it. */
function readQuarterTo(text: string, at: number, length: number, last: number, year: number | null): TimeSpan | null {
  if (!text.startsWith('季度', at + length)) return null;
  const end = at + length + 2;
  if (year === null) return { start: at, end, role: 'time', period: null };
  const from = last > 2 ? month(year, last - 2) : month(year - 1, last + 10);
  return { start: at, end, role: 'time', period: `${from}/${month(year, last)}` };
}

/** 2018年推出。最新数据显示，3月…: of the article's own year. */
const LATEST = /最新[^，。；]{0,14}[，,]$/;

/** What its sentence says before a time, and its clause and the next behind it. */
function clausesAround(text: string, at: number): string {
  const behind = text.slice(at, at + 30).split(/[，,；;。]/);
  const before = text.slice(Math.max(0, at - 40), at);
  return before.slice(before.lastIndexOf('。') + 1) + behind.slice(0, 2).join();
}

/** A quarter that begins after the article's month is last year's, unless it is told of as what is to come. */
function yearOfQuarter(year: number, from: number, state: TimeState, around: string): number {
  if (state.year !== null || state.whole != null || state.published === null || state.published.length < 7) return year;
  return from > Number(state.published.slice(5, 7)) && !TO_COME.test(around) ? year - 1 : year;
}

const TO_COME =
  /预计|预期|预测|预估|展望|计划|有望|力争|目标|将|拟|争取|今年|本年|[或可]达|料[为达将]|[仍还]有|[尚有]?待(?=发|售|建|投)|会(?=[有达在是再])/;

/** A month without a year is the last such month up to the article's date, unless the paragraph named a year. */
function yearOfMonth(number: number, state: TimeState, day: boolean): number | null {
  if (state.year !== null) return state.year;
  if (state.whole != null && !day) return state.whole;
  if (!state.published) return null;
  const year = Number(state.published.slice(0, 4));
  const last = state.published.length >= 7 ? Number(state.published.slice(5, 7)) : 12;
  return number > last + 1 ? year - 1 : year;
}
