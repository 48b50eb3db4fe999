/** Which time of a sentence goes on into the next one, that names none. */
import type { Raw } from '../raw';
import type { TimeSpan } from './calendar';

/**
 * The time of a sentence that goes on into the next: its last one. An earlier year goes on only when it stands before the
 * first figure: 利润率为0.4%，去年则为4.6%. tells of this year, and so does what follows.
 * @param times those of the sentence that date figures, in order.
 * @param first the first figure of the sentence.
 */
export function lastingTime(
  text: string,
  times: readonly TimeSpan[],
  first: Raw | undefined,
  published: string | null,
): TimeSpan | null {
  const own = times.filter((time) => time.role !== 'span');
  const last = own.at(-1) ?? null;
  if (!last) return null;
  // The all-time high was 5 million in 2007: what follows is told of now.
  if (RECORD.test(text.slice(Math.max(0, last.start - 160), last.start))) return null;
  if (published === null) return last;
  if ((last.period as string).slice(0, 4) >= published.slice(0, 4)) return last;
  // grew 2.3 percent in 2013: in English the time stands behind.
  if (/[A-Za-z]/.test(text[last.start - 2] ?? '')) return last;
  // 探测器于2003年发射升空。 tells where a thing comes from.
  if (!first) return /[于在是]$/.test(text.slice(Math.max(0, last.start - 1), last.start)) ? null : last;
  return own.findLast((time) => time.start < first.start) ?? null;
}

/** What is told of its highest or lowest day. */
const RECORD =
  /\b(?:all-time|previous|prior|former|old)\s(?:[a-z]+\s){0,2}(?:high|low|record|peak)\b[^.;]*$|\b(?:highest|lowest|largest|most|best|worst|biggest)\b[^.;]{0,60}\bsince\s$/;

/** 明年4月起调整票价, 今年年底选举: the next sentence is not of what is to come. */
export function isLater(period: string | null, published: string | null): boolean {
  if (period === null || published === null) return false;
  const length = period.length === 7 && published.length >= 7 ? 7 : 4;
  return period.slice(0, length) > published.slice(0, length);
}

/** 生于1985年, 成立于2001年. */
const BEGUN_IN = /(?:(?<![发产学业先])生|成立|[创兴始组]建|创[办立]|设立|建成)[于在]$/;
/**
 * 1985年2月出生, 2001年成立的, 2001年，青禾集团在临川成立; 成立20周年 and 新成立的企业 are of that year, and behind a comma 始建于明代的
 * is somebody's.
 */
const BEGUN_BEHIND =
  /^(?:[^，,。；;]{0,6}?(?:[出诞]生|(?<![发产学业先])生(?=于)|(?<!新)(?:成立|创[办立建]|始建))(?:于|的(?![^，,。；;]{0,16}\d)|[，,。；;]|$)|[，,][^，,。；;]{0,12}?(?:[出诞]生|(?<!新)(?:成立|创[办立建]))(?:[，,。；;]|$))/;
/** Years from which a beginning is told as where something comes from, and not as what happened. */
const LONG_AGO = 2;

/**
 * Whether a time only tells where something or somebody comes from (是1878年发行的。 成立于2001年): what follows is not of that
 * year.
 * @param end where the sentence ends.
 */
export function isHistory(text: string, time: TimeSpan, end: number, published: string | null): boolean {
  const year = Number((time.period as string).slice(0, 4));
  const behind = text.slice(time.end, end);
  if (year < 1949 || (/[是于]$/.test(text.slice(time.start - 1, time.start)) && /的。?$/.test(behind))) return true;
  if (published !== null && year > Number(published.slice(0, 4)) - LONG_AGO) return false;
  return BEGUN_IN.test(text.slice(Math.max(0, time.start - 4), time.start)) || BEGUN_BEHIND.test(behind.slice(0, 24));
}

/** How it is, and nobody says since when: 保护区位于…，面积5公顷; the states remain 5,000 jobs short. */
const STATE = /位于|地处|坐落[于在]|行政区[域划]属|\b(?:remains?|still|now|currently|today)\b/;

/** 年均增长4.4%, 平均每年3.2%: over years, and of none of them. */
const MEAN =
  /年均|平均每年|每年平均|年复合|\b(?:on average|an average|averag\w{1,3}|annualized)\b[^,.;]{0,30}(?:a|per|each|every) year\b/;

/** Whether a figure is a mean of years that nobody names: the article's date is not when it was. */
export function isMean(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  return MEAN.test(before.slice(before.search(/[^，。；]*$/)));
}

/** Whether a sentence tells how something is: the time of the one before it does not date its figures. @param before it up to the figure. */
export function isLastingState(before: string): boolean {
  return STATE.test(before.slice(0, 160));
}
