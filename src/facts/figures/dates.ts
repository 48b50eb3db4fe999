/**
 * Time expressions: dates, months, quarters, fiscal years, five-year plans, ROC years, relative words, clock times.
 * Each is resolved to an ISO period with the article's date and the last year named in the paragraph. What is found
 * here is never a figure.
 */

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

export interface TimeState {
  published: string | null;
  /** The last year named in this paragraph. */
  year: number | null;
  month: number | null;
  /** Traditional text: 106年 is a year of the Republic of China. */
  traditional: boolean;
}

const RANGE = '\\s?(?:-|–|—|——|~|～|−|至|到)\\s?';
const sticky = (source: string) => new RegExp(source, 'y');
const YEARS = sticky(`(\\d{4})(?:年度?)?${RANGE}((?:19|20)\\d{2})(年度?|财年)`);
/** 2021至22年度, 2021-22财年. */
const SHORT_YEARS = sticky(`(20\\d{2})${RANGE}(\\d{2})\\s?(?:年度|财年|財年|財政年度|学年|學年)`);
const YEAR = sticky(
  '(?:公元|西元)?((?:1[5-9]|20)\\d{2}|[〇零○0一二三四五六七八九]{4})\\s?(年度|财年|財年|財政年度|学年|學年|年)',
);
const ROC_YEAR = sticky('(?:民國|民国)\\s?(\\d{1,3}|[〇零○一二三四五六七八九十百]{1,5})\\s?年');
const ROC_BARE = sticky(
  '(\\d{2,3})\\s?年(?=度|[底初末]|\\s?\\d{1,2}\\s?月|[上下]半年|第|以來|間|起|至|的|全年|為|为|，|因|$)',
);
/** Nine to twelve decades hardly ever are a duration in Taiwan's news: 於111年超越 … */
const ROC_CENTURY = sticky('(9\\d|1[0-2]\\d)\\s?年(?![来间多余历内后前期])');
const ISO_DATE = sticky('((?:19|20)\\d{2})([-/.])(0?[1-9]|1[0-2])\\2(3[01]|[12]\\d|0?[1-9])(?![\\d.])');
const ISO_MONTH = sticky('((?:19|20)\\d{2})[-/.](0[1-9]|1[0-2])(?![\\d.%])');
const MONTHS = sticky(`(1[0-2]|0?[1-9])\\s?月?份?${RANGE}(1[0-2]|0?[1-9])\\s?月份?(?![\\d])`);
const DAYS = sticky(
  `(1[0-2]|0?[1-9])\\s?月\\s?(3[01]|[12]\\d|0?[1-9])\\s?[日号號]?${RANGE}(?:(1[0-2]|0?[1-9])\\s?月)?\\s?(3[01]|[12]\\d|0?[1-9])\\s?[日号號]`,
);
const MONTH = sticky(
  '(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\\s?月(份|底|末|初|上旬|中旬|下旬)?(?:\\s?(3[01]|[12]\\d|0?[1-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])\\s?[日号號])?',
);
const DAY = sticky('(3[01]|[12]\\d|0?[1-9])\\s?([日号號])');
const PART = sticky(
  '(?:年)?(?:(上半年|下半年)|前?第?([一二三四1-4])\\s?季度?|前([一二三四五六七八九十]|\\d{1,2})个?個?月|(年?底|年?末|年?初)|[qQ]([1-4])(?![0-9A-Za-z])|[hH]([12])(?![0-9A-Za-z])|(全年))',
);
const HALF_WORDS = new Map([
  ['上半年', [1, 6]],
  ['下半年', [7, 12]],
]);
const PLAN = sticky(
  '(?:十[一二三四五]|八|九)五(?:规划|規劃)?[”」’"]?(期间|期間|时期|時期|末|以来|以來|收官|开局|開局)?',
);
const PLANS = new Map([
  ['八五', [1991, 1995]],
  ['九五', [1996, 2000]],
  ['十五', [2001, 2005]],
  ['十一五', [2006, 2010]],
  ['十二五', [2011, 2015]],
  ['十三五', [2016, 2020]],
  ['十四五', [2021, 2025]],
  ['十五五', [2026, 2030]],
]);
const CLOCK = sticky('(?:[01]?\\d|2[0-4])[:：][0-5]\\d(?:[:：][0-5]\\d)?(?![\\d.%:：])(?:\\s?[ap]\\.?m\\.?)?');
const CLOCK_HAN = sticky(
  '(?:[01]?\\d|2[0-4])\\s?(?:时|時|点钟|點鐘|点|點)(?:许|許|整|半|\\s?[0-5]?\\d\\s?分?(?:许|許)?)?(?![\\d.百数])',
);
const SPAN = sticky(
  '(?:近|过去|過去|最近|此前|未来|未來|今后|今後|这|這|往后)\\s?(\\d{1,2}|[一二两兩三四五六七八九十几幾]{1,3}|半)\\s?多?(年|个月|個月|周|天|小时|小時)(?:多)?(?:以来|以來|来|來|间|間|里|裡|内|內)?',
);
const AGO = sticky(
  '(\\d{1,3}|[一二两兩三四五六七八九十几幾数數半]{1,3})\\s?多?(年|个月|個月|周|天|日)(?:多)?(以来|以來|来|來|以前|之前|前|以后|之后|后|後|(?=均?(?:增(?!长率|速|幅)|减(?!速|幅)|略)))(?!进|進|期|端|台|景|卫|劲|置|身|排|人|者|提|往|列|十|三|两|五|[一二四六七八九]|\\d|地|到|自|访)',
);
const RELATIVE: [string, 'year' | 'month' | 'day' | 'week' | 'now', number][] = [
  ['截至目前', 'now', 0],
  ['截止目前', 'now', 0],
  ['截至发稿', 'now', 0],
  ['截至發稿', 'now', 0],
  ['截至当前', 'now', 0],
  ['截至现在', 'now', 0],
  ['迄今为止', 'now', 0],
  ['到目前为止', 'now', 0],
  ['到目前為止', 'now', 0],
  ['迄今', 'now', 0],
  ['目前', 'now', 0],
  ['如今', 'now', 0],
  ['当前', 'now', 0],
  ['當前', 'now', 0],
  ['现已', 'now', 0],
  ['今年', 'year', 0],
  ['本年度', 'year', 0],
  ['本年', 'year', 0],
  ['年内', 'year', 0],
  ['年初', 'year', 0],
  ['去年', 'year', -1],
  ['上年度', 'year', -1],
  ['上年', 'year', -1],
  ['上一年', 'year', -1],
  ['前年', 'year', -2],
  ['明年', 'year', 1],
  ['后年', 'year', 2],
  ['後年', 'year', 2],
  ['本月', 'month', 0],
  ['上个月', 'month', -1],
  ['上個月', 'month', -1],
  ['上月', 'month', -1],
  ['下月', 'month', 1],
  ['今天', 'day', 0],
  ['今日', 'day', 0],
  ['昨天', 'day', -1],
  ['昨日', 'day', -1],
  ['昨晚', 'day', -1],
  ['前天', 'day', -2],
  ['明天', 'day', 1],
  ['明日', 'day', 1],
  ['本周', 'week', 0],
  ['上周', 'week', -1],
  ['过去一年', 'year', -100],
  ['過去一年', 'year', -100],
];
const RELATIVE_BY_FIRST = new Map<string, typeof RELATIVE>();
for (const row of RELATIVE) {
  const first = row[0][0] as string;
  RELATIVE_BY_FIRST.set(first, [...(RELATIVE_BY_FIRST.get(first) ?? []), row]);
}
const SAME_PERIOD = sticky('(?:上年|去年|上一年|上月|上季度?|前一季度?|上期)?同期');
const DIGIT: Record<string, number> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Signs with which a Chinese time expression can begin, besides digits. */
export const TIME_FIRST = new Set('今去前明上下本同截目迄如当當现現近过過最此未这這民公西全年昨后後第十八九往到QqHh半');

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
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
      else digit = DIGIT[char] ?? 0;
      if (char === '十' || char === '百') digit = 0;
    }
    return total + digit;
  }
  let value = 0;
  for (const char of text) value = value * 10 + (DIGIT[char] ?? (/\d/.test(char) ? Number(char) : 0));
  return value;
}

const two = (n: number) => String(n).padStart(2, '0');
const month = (year: number, m: number) => `${year}-${two(m)}`;
const between = (year: number, from: number, to: number) => `${month(year, from)}/${month(year, to)}`;

/**
 * The time expression that begins at an offset, or null.
 * @param state is moved on: an explicit year becomes the year of later months in the paragraph.
 */
export function readTime(text: string, at: number, state: TimeState): TimeSpan | null {
  const char = text[at] as string;
  const code = char.charCodeAt(0);
  const isDigit = code >= 48 && code <= 57;
  const { year, month: inMonth } = state;
  const found = isDigit || DIGIT[char] !== undefined ? readNumbered(text, at, state, isDigit) : null;
  const time = found ?? (isDigit || !TIME_FIRST.has(char) ? null : readWords(text, at, state));
  if (!time) return null;
  const span = compared(text, time);
  if (span.role === 'comparison') {
    // 比2019年同期: later months are not of that year.
    state.year = year;
    state.month = inMonth;
  }
  return span;
}

/** 比2019年, 较上年: what stands in a comparison is not the time of the figure. */
function compared(text: string, span: TimeSpan): TimeSpan {
  if (span.role !== 'time') return span;
  // 与2021年同比, 与去年同期相比
  if (
    /[与與和跟]$/.test(text.slice(Math.max(0, span.start - 1), span.start)) &&
    /^(?:同期)?(?:相比|同比|比)/.test(text.slice(span.end, span.end + 4))
  )
    return { ...span, role: 'comparison' };
  const before = text.slice(Math.max(0, span.start - 3), span.start);
  if (!/(?:比|较|較|同|相较于|相比|于|於|对比)$/.test(before) || /[属位处對对]于$/.test(before)) return span;
  return /(?:比|较|較|相较于|相比|对比)$/.test(before) ? { ...span, role: 'comparison' } : span;
}

function baseYear(state: TimeState): number | null {
  if (state.year !== null) return state.year;
  return state.published ? Number(state.published.slice(0, 4)) : null;
}

/** Signs that can follow the first number of a time expression. */
const BEHIND_NUMBER = new Set('年月日号號-–—~～−至到/.:：时時点點季个個周天多份度财財学學');
const IN_NUMBER = new Set('0123456789〇零○一二两兩三四五六七八九十百几幾数數半');

/** Whether a number is followed by what a time expression goes on with: most numbers are none, and this is quick. */
function timeBehind(text: string, at: number): boolean {
  let i = at + 1;
  while (i < at + 8 && IN_NUMBER.has(text[i] as string)) i += 1;
  if (text[i] === ' ') i += 1;
  return BEHIND_NUMBER.has(text[i] as string);
}

function readNumbered(text: string, at: number, state: TimeState, isDigit: boolean): TimeSpan | null {
  const previous = text[at - 1] ?? '';
  if (isDigit && /[\d.]/.test(previous)) return null;
  if (!timeBehind(text, at)) return null;
  let m = match(YEARS, text, at);
  if (m) {
    state.year = Number(m[2]);
    state.month = null;
    return { start: at, end: at + m[0].length, role: 'time', period: `${m[1]}/${m[2]}` };
  }
  m = isDigit ? match(SHORT_YEARS, text, at) : null;
  if (m && Number(m[2]) === (Number(m[1]) + 1) % 100) {
    state.year = Number(m[1]) + 1;
    state.month = null;
    return { start: at, end: at + m[0].length, role: 'time', period: `${m[1]}/${state.year}` };
  }
  m = match(YEAR, text, at);
  if (m) return withYear(text, at, at + m[0].length, smallInteger(m[1] as string), state);
  if (isDigit) {
    m = match(ISO_DATE, text, at);
    if (m) {
      state.year = Number(m[1]);
      state.month = Number(m[3]);
      return {
        start: at,
        end: at + m[0].length,
        role: 'time',
        period: `${m[1]}-${two(Number(m[3]))}-${two(Number(m[4]))}`,
      };
    }
    m = match(ISO_MONTH, text, at);
    if (m) {
      state.year = Number(m[1]);
      return { start: at, end: at + m[0].length, role: 'time', period: `${m[1]}-${m[2]}` };
    }
    if (state.traditional) {
      m = match(ROC_BARE, text, at);
      const bare = m ? null : match(ROC_CENTURY, text, at);
      m ??= bare;
      const year = m ? Number(m[1]) : 0;
      if (m && year >= 60 && year <= 140 && !/[近逾超約约達达歷历續续餘余多滿满]/.test(previous)) {
        return withYear(text, at, at + m[0].length, 1911 + year, state);
      }
    }
    m = match(CLOCK, text, at);
    if (m && !/[:：]/.test(previous)) return { start: at, end: at + m[0].length, role: 'clock', period: null };
    m = match(CLOCK_HAN, text, at);
    if (m && isClock(text, at, m[0])) return { start: at, end: at + m[0].length, role: 'clock', period: null };
  }
  const part = readPart(text, at, baseYear(state), state);
  if (part) return part;
  m = match(AGO, text, at);
  if (m && (m[3] !== '' || !/续|續/.test(previous))) return readStretch(at, m, state);
  if (isDigit) {
    m = match(DAY, text, at);
    if (m) return readDay(text, at, m, state);
  }
  return null;
}

function isClock(text: string, at: number, found: string): boolean {
  const after = text[at + found.length] ?? '';
  if (/[点點]/.test(found)) {
    if (/[意建要见見小击擊评評赞贊位半]/.test(after) && !/半$/.test(found)) return false;
    const before = text.slice(Math.max(0, at - 4), at);
    return (
      /[晨午晚夜早]\s?$|[日天]\s?$|凌晨|上午|下午|至|到|-|—|从|自|于|，$/.test(before) &&
      !/[报涨跌升降收在]$/.test(before.slice(0, -1))
    );
  }
  return !/[代期间間]/.test(after) || /[時时]$/.test(found) === false;
}

function readDay(text: string, at: number, m: RegExpExecArray, state: TimeState): TimeSpan | null {
  const end = at + m[0].length;
  const after = text.slice(end, end + 2);
  if (
    m[2] === '日'
      ? /^(?:内|內|以|游|均|之|龄|间|元|圆)/.test(after)
      : !/^(?:，|。|,|在|起|至|前|晚|上|下|凌|的|电|$)/.test(after)
  ) {
    return m[2] === '日' ? null : { start: at, end, role: 'name', period: null };
  }
  const published = state.published;
  const year = baseYear(state);
  const inMonth = state.month ?? (published && published.length >= 7 ? Number(published.slice(5, 7)) : null);
  const period = year !== null && inMonth !== null ? `${month(year, inMonth)}-${two(Number(m[1]))}` : null;
  return { start: at, end, role: 'time', period };
}

/** A year with what may follow it: 2021年上半年, 2021年1—6月, 2022财年第一季度, 2021年年底. */
function withYear(text: string, at: number, end: number, year: number, state: TimeState): TimeSpan {
  state.year = year;
  state.month = null;
  const fiscal = /财年|財年|財政年度$/.test(text.slice(at, end));
  let next = end;
  if (text[next] === ' ') next += 1;
  const part = readPart(text, next, year, state, true);
  if (part) {
    const stretch = stretchTo(text, part);
    if (stretch) return { start: at, end: stretch.end, role: 'time', period: stretch.period };
    if (fiscal) return { start: at, end: part.end, role: 'time', period: String(year) };
    return { start: at, end: part.end, role: part.role, period: part.period };
  }
  const since = /^(?:以来|以來|至今|起|开始)/.exec(text.slice(end, end + 3));
  const from = text[at - 1] === '自' && !/^[到至]/.test(text.slice(end, end + 1));
  if ((since || from) && state.published) {
    return {
      start: at,
      end: end + (since?.[0].length ?? 0),
      role: 'time',
      period: `${year}/${state.published.slice(0, 7)}`,
    };
  }
  return { start: at, end, role: 'time', period: String(year) };
}

/** 截至2024年6月30日止6个月: the months that end on that day. */
function stretchTo(text: string, part: TimeSpan): { end: number; period: string } | null {
  const found = /^止的?(\d{1,2}|[一二三四五六七八九十]{1,2})[个個]月/.exec(text.slice(part.end, part.end + 8));
  if (!found || !part.period || part.period.length < 7) return null;
  const last = Number(part.period.slice(0, 4)) * 12 + Number(part.period.slice(5, 7)) - 1;
  const first = last - smallInteger(found[1] as string) + 1;
  return {
    end: part.end + found[0].length,
    period: `${month(Math.floor(first / 12), (first % 12) + 1)}/${part.period.slice(0, 7)}`,
  };
}

/** A part of a year: months, days, quarters, halves, 年底. */
function readPart(text: string, at: number, year: number | null, state: TimeState, afterYear = false): TimeSpan | null {
  const done = (m: RegExpExecArray, period: string | null): TimeSpan => ({
    start: at,
    end: at + m[0].length,
    role: 'time',
    period,
  });
  let m = match(DAYS, text, at);
  if (m) {
    const from = Number(m[1]);
    const to = m[3] === undefined ? from : Number(m[3]);
    state.month = to;
    return done(
      m,
      year === null ? null : `${month(year, from)}-${two(Number(m[2]))}/${month(year, to)}-${two(Number(m[4]))}`,
    );
  }
  m = match(MONTHS, text, at);
  if (m && Number(m[1]) < Number(m[2]))
    return done(m, year === null ? null : between(year, Number(m[1]), Number(m[2])));
  m = match(MONTH, text, at);
  if (m && !(afterYear === false && /^[一二三四五六七八九十]/.test(m[0]) && !m[2] && !m[3] && text[at - 1] === '第')) {
    const number = smallInteger(m[1] as string);
    const named = afterYear ? year : yearOfMonth(number, state);
    state.month = number;
    if (m[3]) {
      const day = smallInteger(m[3]);
      return done(m, named === null ? null : `${month(named, number)}-${two(day)}`);
    }
    return done(m, named === null ? null : month(named, number));
  }
  m = match(PART, text, at);
  if (!m) return null;
  if (m[1]) {
    const [from, to] = HALF_WORDS.get(m[1]) as [number, number];
    return done(m, year === null ? null : between(year, from, to));
  }
  if (m[2]) {
    const quarter = smallInteger(m[2]);
    const word = m[0].replace(/^年/, '');
    if (!afterYear && !/度$/.test(word) && !/^前|^第/.test(word)) return null;
    const from = word.startsWith('前') ? 1 : quarter * 3 - 2;
    return done(m, year === null ? null : between(year, from, quarter * 3));
  }
  if (m[3]) return done(m, year === null ? null : between(year, 1, Math.min(12, smallInteger(m[3]))));
  if (m[4]) {
    if (!afterYear && !/^年/.test(m[0])) return null;
    return done(m, year === null ? null : month(year, /初$/.test(m[4]) ? 1 : 12));
  }
  if (m[5]) return done(m, year === null ? null : between(year, Number(m[5]) * 3 - 2, Number(m[5]) * 3));
  if (m[6]) return done(m, year === null ? null : m[6] === '1' ? between(year, 1, 6) : between(year, 7, 12));
  return afterYear || text.startsWith('全年', at) ? done(m, year === null ? null : String(year)) : null;
}

/** A month without a year is the last such month up to the article's date, unless the paragraph named a year. */
function yearOfMonth(number: number, state: TimeState): number | null {
  if (state.year !== null) return state.year;
  if (!state.published) return null;
  const year = Number(state.published.slice(0, 4));
  const last = state.published.length >= 7 ? Number(state.published.slice(5, 7)) : 12;
  return number > last + 1 ? year - 1 : year;
}

function readStretch(at: number, m: RegExpExecArray, state: TimeState): TimeSpan {
  const span: TimeSpan = { start: at, end: at + m[0].length, role: 'span', period: null };
  const backwards = /[来來间間里裡内內]$|^(?:近|过去|過去|最近|此前)/.test(m[0]);
  const count = m[1] === '半' ? 0.5 : smallInteger(m[1] as string);
  if (!state.published || !backwards || /^(?:未|今|往)/.test(m[0]) || !(count >= 1) || /[几幾数數]/.test(m[0]))
    return span;
  const year = Number(state.published.slice(0, 4));
  if (m[2] === '年') {
    const tail = state.published.slice(4, 7);
    return { ...span, period: `${year - count}${tail}/${year}${tail}` };
  }
  return { ...span, period: state.published.slice(0, 7) };
}

function readWords(text: string, at: number, state: TimeState): TimeSpan | null {
  let m = match(ROC_YEAR, text, at);
  if (m) return withYear(text, at, at + m[0].length, 1911 + smallInteger(m[1] as string), state);
  m = match(SAME_PERIOD, text, at);
  if (m) return { start: at, end: at + m[0].length, role: 'comparison', period: null };
  m = match(PLAN, text, at);
  if (m) {
    const plan = PLANS.get((/^[一二三四五八九十]+/.exec(m[0]) as RegExpExecArray)[0]);
    if (plan && (m[1] || /[“「‘"]/.test(text[at - 1] ?? '') || m[0].length > 2)) {
      const named = m[1] !== undefined;
      return { start: at, end: at + m[0].length, role: named ? 'time' : 'name', period: named ? plan.join('/') : null };
    }
  }
  m = match(SPAN, text, at);
  if (m && !(/^(?:这|這)/.test(m[0]) && m[1] === '一')) return readStretch(at, m, state);
  for (const [word, kind, shift] of RELATIVE_BY_FIRST.get(text[at] as string) ?? []) {
    if (!text.startsWith(word, at)) continue;
    return readRelative(text, at, word, kind, shift, state);
  }
  return readPart(text, at, baseYear(state), state);
}

function readRelative(
  text: string,
  at: number,
  word: string,
  kind: 'year' | 'month' | 'day' | 'week' | 'now',
  shift: number,
  state: TimeState,
): TimeSpan | null {
  const end = at + word.length;
  const published = state.published;
  if (kind === 'now') return { start: at, end, role: 'now', period: published ? published.slice(0, 7) : null };
  const span: TimeSpan = { start: at, end, role: 'time', period: null };
  if (!published) {
    const part = kind === 'year' ? readPart(text, end, null, { ...state, year: null }, true) : null;
    return part ? { ...span, end: part.end } : span;
  }
  const year = Number(published.slice(0, 4));
  if (kind === 'year') {
    if (shift === -100) return { ...span, period: String(year - 1) };
    if (word === '年初') return { ...span, period: month(year, 1) };
    const result = withYear(text, at, end, year + shift, state);
    return result;
  }
  if (published.length < 7) return { ...span, period: published };
  if (kind === 'month') {
    const total = year * 12 + Number(published.slice(5, 7)) - 1 + shift;
    return { ...span, period: month(Math.floor(total / 12), (total % 12) + 1) };
  }
  if (kind === 'day' && published.length >= 10) {
    const day = new Date(`${published.slice(0, 10)}T00:00:00Z`);
    if (Number.isNaN(day.getTime())) return span;
    day.setUTCDate(day.getUTCDate() + shift);
    return { ...span, period: day.toISOString().slice(0, 10) };
  }
  return { ...span, period: published.slice(0, 7) };
}
