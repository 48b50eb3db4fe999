/** Times told from the article's date or by name: 去年, 近6年来, 截至目前, “十三五”期间, 上年同期, 民國111年. */
import { Signs } from '@/src/corpus/text/signs';
import type { TimeSpan, TimeState } from './calendar';
import { baseYear, match, month, readPart, smallInteger, sticky, withYear } from './calendar';
import { FESTIVAL_SIGNS, readFestival } from './festivals';

const ROC_YEAR = sticky('民国\\s?(\\d{1,3}|[〇零○一二三四五六七八九十百]{1,5})\\s?年');

const PLAN = sticky('(?:十[一二三四五]|八|九)五(?:规划)?[”」’"]?(期间|时期|末|以来|收官|开局|成绩单|成就|答卷|回眸)?');

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

const SPAN = sticky(
  '(?:近|过去|最近|此前|未来|今后|这|往后)\\s?(\\d{1,2}|[一二两三四五六七八九十几]{1,3}|半)\\s?多?(年|个月|周|天|小时)(?:多)?(?:以来|来|间|里|内)?',
);

/** The unit, how many of it away, and the words for it. */
const RELATIVE_ROWS: readonly ['year' | 'quarter' | 'month' | 'day' | 'week' | 'now', number, string][] = [
  [
    'now',
    0,
    '时至今日 直至今日 而今 眼下 截至目前 截止目前 截至发稿 截至当前 截至现在 迄今为止 到目前为止 迄今 至今 目前 如今 现今 现在 当前 现已',
  ],
  ['year', -2, '前年'],
  ['year', -1, '去年 上年度 上年 上一年 上财年 上一财年 上财政年度'],
  ['year', 0, '今年 本年度 本年 本财年 本财政年度 年内 年初'],
  ['year', 1, '明年'],
  ['year', 2, '后年'],
  ['quarter', -1, '上季度 上季'],
  ['month', -1, '上个月 上月'],
  ['month', 0, '本月'],
  ['month', 1, '下月 下个月'],
  ['week', -1, '上周'],
  ['week', 0, '本周'],
  ['day', -2, '前天'],
  ['day', -1, '昨天 昨日 昨晚'],
  ['day', 0, '今天 今日'],
  ['day', 1, '明天 明日'],
];
const RELATIVE = RELATIVE_ROWS.flatMap(([unit, by, words]) =>
  words.split(' ').map((word) => [word, unit, by] as const),
);

/** Before 而 these make a word of it: 从而, 然而. */
const IN_AND = new Signs(/[从然因反进]/);
/** Behind 今 of 至今: another word begins with it. */
const OTHER_NOW = new Signs(/[年天日晚早晨春夏秋冬明后]/);

/** 昨（22）日, 本（10）月, 今（2024）年: Taiwan's press gives the number with the word. */
const WITH_NUMBER = sticky('(?:前一|([今昨前明本上去]))[（(](\\d{1,4})[)）]([日天晚月年])');
const DAYS_AWAY: Record<string, number> = { 今: 0, 本: 0, 昨: -1, 前: -2, 明: 1 };

const RELATIVE_BY_FIRST = new Map<string, typeof RELATIVE>();

for (const row of RELATIVE) {
  const first = row[0][0] as string;
  RELATIVE_BY_FIRST.set(first, [...(RELATIVE_BY_FIRST.get(first) ?? []), row]);
}

const SAME_PERIOD = sticky(
  '(?:[上前]一(?:财季|季度?)(?!的?财报)|(?:上年|去年|上一年|上月|上季度?|前一季度?|上期)?同期|(?:上年|去年|上一年)同月)',
);

/** What a sign can begin, by its code: the patterns above are tried where they can match. */
const SORT = new Uint8Array(65536);
const ROC = 1;
const SAME = 2;
const IN_PLAN = 4;
const IN_SPAN = 8;
const RELATED = 16;
const NUMBERED = 32;
const FESTIVE = 64;
for (const [signs, sort] of [
  ['民', ROC],
  ['上前去同', SAME],
  ['十八九', IN_PLAN],
  ['今昨前明本上去', NUMBERED],
  ['近过最此未今这往', IN_SPAN],
  [[...RELATIVE_BY_FIRST.keys()].join(''), RELATED],
  [FESTIVAL_SIGNS, FESTIVE],
] as const)
  for (const sign of signs) SORT[sign.charCodeAt(0)] = (SORT[sign.charCodeAt(0)] as number) | sort;

/** 已婚近30年, 还押近2年: how long it lasted, and not when the rest of the sentence was. */
const LASTED =
  /(?:婚|已|已有|长达|历时|任职|任教|服役|相识|同居|居住|从业|从事|还押|关押|服刑|入狱|逃亡|潜逃|失踪|阔别|经营|工作)\s?$/;

export function readStretch(at: number, m: RegExpExecArray, state: TimeState): TimeSpan {
  const span: TimeSpan = { start: at, end: at + m[0].length, role: 'span', period: null };
  const backwards = /[来间里内]$|^(?:近|过去|最近|此前)/.test(m[0]);
  const count = m[1] === '半' ? 0.5 : smallInteger(m[1] as string);
  if (!state.published || !backwards || /^(?:未|今|往)/.test(m[0]) || !(count >= 1) || /[几数]/.test(m[0])) return span;
  const year = Number(state.published.slice(0, 4));
  // 过去一年 in what tells of 2021 is 2021.
  const told = state.year ?? state.whole ?? null;
  if (m[2] === '年' && count === 1 && told !== null) return { ...span, role: 'time', period: String(told) };
  if (m[2] === '年') {
    const tail = state.published.slice(4, 7);
    return { ...span, period: `${year - count}${tail}/${year}${tail}` };
  }
  return { ...span, period: state.published.slice(0, 7) };
}

export function readWords(text: string, at: number, state: TimeState): TimeSpan | null {
  const sort = SORT[text.charCodeAt(at)] as number;
  let m = sort & ROC ? match(ROC_YEAR, text, at) : null;
  if (m) return withYear(text, at, at + m[0].length, 1911 + smallInteger(m[1] as string), state);
  m = sort & NUMBERED ? match(WITH_NUMBER, text, at) : null;
  if (m) return readWithNumber(at, m, state);
  m = sort & SAME ? match(SAME_PERIOD, text, at) : null;
  if (m) return { start: at, end: at + m[0].length, role: 'comparison', period: null };
  m = sort & IN_PLAN ? match(PLAN, text, at) : null;
  if (m) {
    const plan = PLANS.get((/^[一二三四五八九十]+/.exec(m[0]) as RegExpExecArray)[0]);
    if (plan && (m[1] || /[“「‘"]/.test(text[at - 1] ?? '') || m[0].length > 2)) {
      const named = m[1] !== undefined;
      // “十三五”末 is its last year.
      if (m[1] === '末' || m[1] === '收官')
        return { start: at, end: at + m[0].length, role: 'time', period: String(plan[1]) };
      return { start: at, end: at + m[0].length, role: named ? 'time' : 'name', period: named ? plan.join('/') : null };
    }
  }
  const festival = sort & FESTIVE ? readFestival(text, at, state) : null;
  if (festival) return festival;
  m = sort & IN_SPAN ? match(SPAN, text, at) : null;
  if (m && /^近/.test(m[0]) && LASTED.test(text.slice(Math.max(0, at - 4), at))) return null;
  if (m && !(/^这/.test(m[0]) && m[1] === '一')) return readStretch(at, m, state);
  for (const [word, kind, shift] of sort & RELATED ? (RELATIVE_BY_FIRST.get(text[at] as string) ?? []) : []) {
    if (!text.startsWith(word, at)) continue;
    // 截至今年6月
    if (word === '至今' && OTHER_NOW.at(text, at + 2)) continue;
    // 从而|今后
    if (word === '而今' && (OTHER_NOW.at(text, at + 2) || IN_AND.at(text, at - 1))) continue;
    return readRelative(text, at, word, kind, shift, state);
  }
  return readPart(text, at, baseYear(state), state);
}

/** The number decides when it can: a day of the article's month, a month not long past, a year. */
function readWithNumber(at: number, m: RegExpExecArray, state: TimeState): TimeSpan {
  const span: TimeSpan = { start: at, end: at + m[0].length, role: 'time', period: null };
  const number = Number(m[2]);
  const { published } = state;
  if (m[3] === '年') {
    const year = number > 1000 ? number : number > 60 && number < 141 ? 1911 + number : null;
    if (year !== null) state.year = year;
    return { ...span, period: year === null ? null : String(year) };
  }
  if (!published || published.length < 7 || number < 1 || number > 31) return span;
  const year = Number(published.slice(0, 4));
  const now = Number(published.slice(5, 7));
  if (m[3] === '月') return number > 12 ? span : { ...span, period: month(number > now + 1 ? year - 1 : year, number) };
  const day = Number(published.slice(8, 10)) + (DAYS_AWAY[m[1] as string] ?? 0);
  // The article was put on line a day later, or another month begins in between: the day that is written.
  const from = published.length >= 10 && number - day > 15 ? -1 : 0;
  const total = year * 12 + now - 1 + from;
  return {
    ...span,
    period: `${month(Math.floor(total / 12), (total % 12) + 1)}-${String(number).padStart(2, '0')}`,
  };
}

function readRelative(
  text: string,
  at: number,
  word: string,
  kind: 'year' | 'quarter' | 'month' | 'day' | 'week' | 'now',
  shift: number,
  state: TimeState,
): TimeSpan | null {
  const end = at + word.length;
  const published = state.published;
  if (kind === 'now') return { start: at, end, role: 'now', period: published ? published.slice(0, 7) : null };
  const span: TimeSpan = { start: at, end, role: 'time', period: null };
  if (!published) {
    // 2021年以来第6大。今年截至9月底: not of 2021.
    if (kind === 'year') state.year = null;
    const part = kind === 'year' ? readPart(text, end, null, { ...state, year: null }, true) : null;
    return part ? { ...span, end: part.end } : span;
  }
  const year = Number(published.slice(0, 4));
  if (kind === 'year') {
    // 年初以来: up to now.
    const since = word === '年初' && published.length >= 7 && /^(?:以来|至今)/.test(text.slice(end, end + 2));
    if (since) return { ...span, end: end + 2, period: `${month(year, 1)}/${published.slice(0, 7)}` };
    if (word === '年初') return { ...span, period: month(year, 1) };
    const result = withYear(text, at, end, year + shift, state);
    return result;
  }
  if (published.length < 7) return { ...span, period: published };
  if (kind === 'quarter') {
    const quarter = year * 4 + Math.floor((Number(published.slice(5, 7)) - 1) / 3) + shift;
    const of = Math.floor(quarter / 4);
    const first = (quarter % 4) * 3 + 1;
    return { ...span, period: `${month(of, first)}/${month(of, first + 2)}` };
  }
  if (kind === 'month') {
    const total = year * 12 + Number(published.slice(5, 7)) - 1 + shift;
    const day = /^(3[01]|[12]\d|0?[1-9])[日号]/.exec(text.slice(end, end + 3));
    // 下月5日
    if (day)
      return {
        ...span,
        end: end + day[0].length,
        period: `${month(Math.floor(total / 12), (total % 12) + 1)}-${String(day[1]).padStart(2, '0')}`,
      };
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
