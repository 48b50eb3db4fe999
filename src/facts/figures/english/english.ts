/** English: what a Latin word begins: a month, a year, a part of a year, a number in words. */
import { type TimeSpan, type TimeState, two } from '../periods/calendar';
import type { Raw } from '../raw';
import { readFirstMonths, readMonthSpan, readMonthsEnded } from './first-months';
import { MONTHS } from './months';
import { readFiscal, readPartOfYear, readQuarter, readQuarterEnded } from './quarters';
import { COMPARES, roleAt } from './roles';
import { AMOUNT_NOUN } from './shared-words';
import { readEnglishWords } from './words';
import { lastMonth, lastYear } from './year-ranges';

const DATE_TAIL =
  /^\.?\s(?:(\d{1,2})(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{1,2}(?=,\s(?:19|20)\d\d))?(?:,\s?|\s)?)?((?:19|20)\d{2})?(?![\d,.]\d|\d)/;
const YEAR_LEAD =
  /^(?:in|by|since|of|from|between|during|for|until|through|fiscal|fy|year|late|early|mid|than|to|and|the)$/;
/** 3% over 1998 net income: a year before what was earned in it; over 2000 people is none. */
const OVER_YEAR = new RegExp(
  `^\\s(?:19|20)\\d\\d\\s(?:[a-z-]+\\s){0,2}${AMOUNT_NOUN}(?:\\s(?:of|levels?|figures?)\\b|[,.;])`,
  'i',
);
/** $441 million a year ago, in the prior-year quarter: a year before what is told. */
const YEAR_AGO =
  /^(?:(?:a|one) year (?:ago|earlier|before|prior)|the (?:year (?:before|earlier)|(?:previous|prior|preceding) year)(?:['’]s)?|year[- ](?:ago|earlier)|prior[- ]year|the (?:prior|previous|preceding) fiscal year)(?:[- ](?:fiscal|first|second|third|fourth))?(?:[- ](?:quarter|period|half|month|level|figure))?(?![A-Za-z])/i;
const ORDINAL = new Map(Object.entries({ first: 1, second: 2, third: 3, fourth: 4, last: 4 }));

/**
 * What a Latin word at an offset begins: a number in words, a share in words or a date.
 * @param end where the word ends.
 */
export function readEnglishNumber(text: string, start: number, end: number, state: TimeState): Raw | TimeSpan | null {
  if (/[A-Za-z0-9]/.test(text[start - 1] ?? '')) return null;
  const word = text.slice(start, end).toLowerCase();
  const month = MONTHS.get(word);
  if (month !== undefined && /^[A-Z]/.test(text[start] as string))
    return readMonthSpan(text, start, end, month, state) ?? readMonth(text, start, end, month, state);
  if (word === 'the' || word === 'one') {
    const ago = YEAR_AGO.exec(text.slice(start, start + 40));
    if (ago) return { start, end: start + ago[0].length, role: 'comparison', period: null };
  }
  if (word === 'fy') {
    const fiscal = readFiscal(text, start, end, state);
    if (fiscal) return fiscal;
  }
  if (word === 'year' || word === 'prior' || word === 'a') {
    const ago = YEAR_AGO.exec(text.slice(start, start + 32));
    if (ago) return { start, end: start + ago[0].length, role: 'comparison', period: null };
    if (word === 'prior') return null;
  }
  if (YEAR_LEAD.test(word) || (word === 'over' && OVER_YEAR.test(text.slice(end, end + 40))))
    return readYear(text, start, end, state);
  if (word === 'q' || word === 'h') return readQuarter(text, start, end, state);
  if (word === 'last' || word === 'this') return readRelativeYear(text, start, end, word, state);
  if (word === 'quarter') {
    const ended = readQuarterEnded(text, start, end, state);
    if (ended) return ended;
  }
  if (word === 'currently') return { start, end, role: 'now', period: state.published?.slice(0, 7) ?? null };
  const ordinal = ORDINAL.get(word);
  if (ordinal !== undefined) {
    const months = ordinal === 1 ? readFirstMonths(text, start, end, state) : null;
    if (months) return months;
    const part = readPartOfYear(text, start, end, ordinal, state);
    if (part) return part;
  }
  return readMonthsEnded(text, start, end, word, state) ?? readEnglishWords(text, start, end, word);
}

/** Singapore, Feb 1 (PTI) | BARCELONA, Nov 17 — : where and when a report was written. */
function isDateline(text: string, start: number, end: number): boolean {
  return (
    start < 40 &&
    /^\s*[A-Z][A-Za-z.' -]{1,30}[,.]?\s$/.test(text.slice(0, start)) &&
    /^,?\s?(?:\([A-Z][\w. /-]{1,20}\)|[—–]|--|-\s)/.test(text.slice(end, end + 26))
  );
}

/** What is told of a time to come: will open in December, by March, until June. */
const TO_COME =
  /\b(?:will|would|expects?|expected|scheduled|set to|plans?|planned|is to|are to)\b|\b(?:may|could)\b[^.;,]{0,80}$|\b(?:due|next|until|through|by|before|begin(?:s|ning)|starting|ending|ends)\s(?:[a-z]+\s){0,4}$/i;

function readMonth(text: string, start: number, end: number, number: number, state: TimeState): TimeSpan | null {
  const tail = DATE_TAIL.exec(text.slice(end, end + 20));
  const dayBefore = /(?:^|\D)(\d{1,2})(?:st|nd|rd|th)?\s$/.exec(text.slice(Math.max(0, start - 6), start));
  if (
    !tail?.[1] &&
    !tail?.[2] &&
    !dayBefore &&
    !/(?:in|of|since|by|to|from|and|until|ended|through)\s$/i.test(text.slice(Math.max(0, start - 8), start))
  )
    return null;
  const year = tail?.[2]
    ? Number(tail[2])
    : (state.year ?? (state.published ? Number(state.published.slice(0, 4)) : null));
  // In the week of Sept. 25 after the lowest since 1973: not of that year.
  const stop = end + (tail && (tail[1] || tail[2]) ? tail[0].length : 0);
  const role = isDateline(text, start, stop) ? 'name' : roleAt(text, start, stop);
  if (tail?.[2] && role === 'time') state.year = Number(tail[2]);
  // in December, told in January: of the year before, unless it is still to come.
  const isLate =
    year !== null &&
    !tail?.[2] &&
    state.published !== null &&
    state.published.length > 6 &&
    String(year) === state.published.slice(0, 4) &&
    `${year}-${two(number)}` > state.published.slice(0, 7) &&
    !TO_COME.test(text.slice(Math.max(0, start - 160), start)) &&
    // on July 1 will be phased in
    !/^[\s,\d]{1,5}(?:(?:and|which)\s)?(?:it\s)?will\b/.test(text.slice(end, end + 20));
  const of = isLate ? (year as number) - 1 : year;
  const day = tail?.[1] ?? dayBefore?.[1];
  const period = of === null ? null : `${of}-${two(number)}${day && Number(day) <= 31 ? `-${two(Number(day))}` : ''}`;
  const lead = /([A-Za-z]+)\s$/.exec(text.slice(Math.max(0, start - 9), start))?.[1] ?? '';
  const stretch = tail?.[2] && !day ? lastMonth(text, end + tail[0].length, lead, MONTHS) : null;
  if (stretch && `${stretch.year}-${two(stretch.month)}` > (period ?? '')) {
    state.year = stretch.year;
    return { start, end: stretch.end, role: 'time', period: `${period}/${stretch.year}-${two(stretch.month)}` };
  }
  return {
    start,
    end: end + (tail && (tail[1] || tail[2]) ? tail[0].length : 0),
    role,
    period,
  };
}

function readYear(text: string, start: number, end: number, state: TimeState): TimeSpan | null {
  const found =
    /^\s((?:19|20)\d{2})(?:[-–](\d{2,4}))?(?!s\b|[\d,.]\d|\d|\s?(?:%|per|million|billion|yuan|people|dollars|units|km))/.exec(
      text.slice(end, end + 20),
    );
  if (!found) return null;
  const stretch = lastYear(text, end + 5, Number(found[1]), text.slice(start, end));
  if (stretch) {
    state.year = stretch.year;
    return { start: end + 1, end: stretch.end, role: 'time', period: `${found[1]}/${stretch.year}` };
  }
  // in the 2012 second quarter
  const part = PART_BEHIND.exec(text.slice(end + 5, end + 22));
  const partOf = part ? partOfYear(Number(found[1]), part) : null;
  const role =
    /^(?:than|since)$/i.test(text.slice(start, end)) || COMPARES.test(text.slice(Math.max(0, start - 110), end + 1))
      ? 'comparison'
      : 'time';
  if (role === 'time') state.year = Number(found[1]);
  if (part && partOf !== null && !state.fiscal)
    return { start: end + 1, end: end + 5 + part[0].length, role, period: partOf };
  return { start: end + 1, end: end + found[0].length, role, period: found[1] as string };
}

const PART_BEHIND = /^\s(first|second|third|fourth)[\s-](quarter|half)\b/;

/** The months of a quarter or half that stands behind its year. */
function partOfYear(year: number, [, which, part]: RegExpExecArray): string | null {
  const size = part === 'quarter' ? 3 : 6;
  const last = (ORDINAL.get(which as string) as number) * size;
  return last > 12 ? null : `${year}-${two(last - size + 1)}/${year}-${two(last)}`;
}

/** The month of a day, or so many before it. */
function monthOf(day: string, before: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - before;
  return `${Math.floor(month / 12)}-${two((month % 12) + 1)}`;
}

function readRelativeYear(text: string, start: number, end: number, word: string, state: TimeState): TimeSpan | null {
  const found = /^\s(year|month|quarter)(?![A-Za-z])/.exec(text.slice(end, end + 9));
  if (!found) return null;
  const role = roleAt(text, start, end + found[0].length);
  const published = state.published;
  // In the report of a month, last month is the one before the day of publication.
  if (published && published.length > 6 && found[1] === 'month')
    return { start, end: end + found[0].length, role, period: monthOf(published, word === 'last' ? 1 : 0) };
  if (!published || found[1] !== 'year') return { start, end: end + found[0].length, role, period: null };
  return {
    start,
    end: end + found[0].length,
    role,
    period: String(Number(published.slice(0, 4)) - (word === 'last' ? 1 : 0)),
  };
}
