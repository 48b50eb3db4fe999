/** English: the time of what a figure is compared with: $5 million, compared to $4 million in the prior-year quarter. */
import type { TimeSpan } from '../periods/calendar';
import type { Raw } from '../raw';
import { AMOUNT_NOUN } from './shared-words';

/** From the figure before to the one compared with: compared with net income of, versus a net loss of (, down from. */
const LINK =
  /\b(compared (?:to|with)|versus|vs\.?|as against|from|over|double|twice|triple)\s((?:(?!and\s(?:up|down|to|by|an?|rose|fell)\b|or\b|up\b|down\b|to\b|by\b)(?:[A-Za-z'’-]+\d?|(?:19|20)\d\d(?:['’]s)?)\s){0,10})\(?$/;
/** Between them when both are of one time: $9.3 million, or 74% of; $4.3 million, or $0.26; a loss of $4 million and; $22.5 million (. */
const SAME =
  /^\)?,?\s(?:or|and)\s(?:about\s|an?\s)?(?:(?!up\b|down\b|to\b|by\b|for\b|in\b|was\b|were\b|rose\b|fell\b)[a-z-]+\s){0,6}\(?$|^\s\($/;
/** Forecasts are of the figure's own time. */
const EXPECTED = /\b(?:estimates?|expect\w*|forecasts?|targets?|guidance|outlook|consensus|averages?|peers?|goal)\b/i;
/** Between a figure and its time: another comparison or clause begins. */
const OTHER =
  /;|[.!?]\s|\b(?:compared|versus|vs|was|were|is|are|will|would|while|but|which|driven|due|rose|fell|grew|increased|decreased|declined|up|down|representing|reflecting)\b/;
/** The same period of 2018 is the months that were told, a year or more before. */
const SAME_PART = /\b(?:same|corresponding|comparable|equivalent|prior|year[- ]ago)\b/i;
const REACH = 110;
/** the prior year quarter net income of, in the prior year period was, prior-year revenue totaled */
const BEFORE_FIGURE =
  /^(?:['’]s)?(?:,(?=\s(?:the|its|we|our)\s))?(?:\s(?!to\b|and\b|but\b|by\b|over\b|up\b|down\b)[A-Za-z'’-]+\d?){0,6}\s(?:of|was|were|totall?ed|amounted\sto|stood\sat)\s(?:an?\s)?\(?$/;

/** 20% over 1998 net income of: behind `over` only an amount is one, and no 3% over a year and 5%. */
function linkOf(before: string): RegExpExecArray | null {
  const link = LINK.exec(before);
  return link?.[1] === 'over' && !/\bof\s$/.test(link[2] as string) ? null : link;
}

/** Words that name another thing to compare with than what was told: compared with net income of. */
const NAMES_AMOUNT = new RegExp(`\\b${AMOUNT_NOUN}\\b`, 'i');

/** Whether a number ends a comparison with the figure before it, of the same measure: compared with $, the prior-year period of $. */
export function isBase(before: string): boolean {
  const link = linkOf(before);
  return link !== null && !NAMES_AMOUNT.test(link[2] as string) && /\d/.test(before.slice(0, link.index));
}

/** A year earlier: 2021-01/2021-06 is 2020-01/2020-06. */
function yearsBack(period: string, by: number): string {
  return period.replace(/\d{4}/g, (year) => String(Number(year) - by));
}

const yearOf = (period: string): number => Number((period.split('/').at(-1) as string).slice(0, 4));

/** What is known where a figure stands behind another. */
export interface Compared {
  previous: Raw;
  /** The period of the figure before. */
  current: string | null;
  /** The figure before is itself compared with. */
  isBase: boolean;
  /** All times of the sentence. */
  times: readonly TimeSpan[];
}

/**
 * The period of a figure that another is compared with, and null when nobody says when it was.
 * @returns undefined for a figure that is no base of a comparison.
 */
export function comparedPeriod(text: string, raw: Raw, known: Compared): string | null | undefined {
  const { previous, current, times } = known;
  const from = Math.max(previous.end, raw.start - REACH);
  const between = text.slice(from, raw.start);
  if (known.isBase && SAME.test(between)) return current;
  const link = linkOf(between);
  if (!link) return undefined;
  const words = link[2] as string;
  if (EXPECTED.test(words)) return undefined;
  const told = times.find((time) => time.start >= from + link.index && time.end <= raw.start);
  if (told) return of(text, told, current);
  const behind = times.find((time) => time.start >= raw.end);
  const reach = behind ? text.slice(raw.end, behind.start) : '';
  if (behind && reach.length < REACH && !OTHER.test(reach)) return of(text, behind, current);
  return link[1] === 'from' || link[1] === 'over' || EXPECTED.test(text.slice(raw.end, raw.end + 60))
    ? undefined
    : null;
}

/** $17.1 million in: gross profit in the prior year period amounted to $17.1 million; undefined where nothing says so. */
export function yearBefore(
  text: string,
  raw: Raw,
  times: readonly TimeSpan[],
  current: string | null,
): string | null | undefined {
  const time = times.findLast((one) => one.end <= raw.start);
  if (time?.role !== 'comparison' || raw.start - time.end > 90 || !isYearBefore(text, time)) return undefined;
  if (!BEFORE_FIGURE.test(text.slice(time.end, raw.start))) return undefined;
  return current === null ? null : yearsBack(current, 1);
}

const isYearBefore = (text: string, time: TimeSpan): boolean => /year/i.test(text.slice(time.start, time.end));

function of(text: string, time: TimeSpan, current: string | null): string | null {
  const words = text.slice(time.start, time.end);
  // in the second quarter of last year: the words say which, unless what is told is itself of a quarter.
  if (/\b(?:quarter|half)\b/i.test(words) && time.period !== null && !current?.includes('/')) return time.period;
  if (isYearBefore(text, time) && !/\d{4}/.test(words)) return current === null ? time.period : yearsBack(current, 1);
  if (time.period === null || current === null || !/^\d{4}$/.test(time.period)) return time.period;
  const part = SAME_PART.test(text.slice(Math.max(0, time.start - 48), time.start));
  const by = yearOf(current) - Number(time.period);
  return part && by > 0 && by < 6 ? yearsBack(current, by) : time.period;
}
