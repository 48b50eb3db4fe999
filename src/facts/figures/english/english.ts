/** English: what a Latin word begins: a month, a year, a part of a year, a number in words. */
import type { TimeSpan, TimeState } from '../periods/calendar';
import type { Raw } from '../raw';
import { readFirstMonths } from './first-months';
import { readEnglishWords } from './words';
import { lastMonth, lastYear } from './year-ranges';

const MONTHS = new Map(
  Object.entries({
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  }),
);
const DATE_TAIL = /^\.?\s(?:(\d{1,2})(?:st|nd|rd|th)?(?:,\s?|\s)?)?((?:19|20)\d{2})?(?![\d,.]\d|\d)/;
const YEAR_LEAD =
  /^(?:in|by|since|of|from|between|during|for|until|through|fiscal|fy|year|late|early|mid|than|to|and|the)$/;
/** $441 million a year ago, in the prior-year quarter: a year before what is told. */
const YEAR_AGO =
  /^(?:(?:a|one) year (?:ago|earlier|before|prior)|the (?:year (?:before|earlier)|(?:previous|prior|preceding) year)(?:['’]s)?|year[- ](?:ago|earlier)|prior[- ]year)(?:[- ](?:quarter|period|half|month|level|figure))?(?![A-Za-z])/i;
const ORDINAL = new Map(Object.entries({ first: 1, second: 2, third: 3, fourth: 4, last: 4 }));

const two = (n: number) => String(n).padStart(2, '0');

/**
 * What a Latin word at an offset begins: a number in words, a share in words or a date.
 * @param end where the word ends.
 */
export function readEnglishNumber(text: string, start: number, end: number, state: TimeState): Raw | TimeSpan | null {
  if (/[A-Za-z0-9]/.test(text[start - 1] ?? '')) return null;
  const word = text.slice(start, end).toLowerCase();
  const month = MONTHS.get(word);
  if (month !== undefined && /^[A-Z]/.test(text[start] as string)) return readMonth(text, start, end, month, state);
  if (word === 'the' || word === 'one') {
    const ago = YEAR_AGO.exec(text.slice(start, start + 40));
    if (ago) return { start, end: start + ago[0].length, role: 'comparison', period: null };
  }
  if (word === 'fy') {
    const fiscal = readFiscal(text, start, end, state);
    if (fiscal) return fiscal;
  }
  if (YEAR_LEAD.test(word)) return readYear(text, start, end, state);
  if (word === 'q' || word === 'h') return readQuarter(text, start, end, state);
  if (word === 'year' || word === 'prior' || word === 'a') {
    const ago = YEAR_AGO.exec(text.slice(start, start + 32));
    if (ago) return { start, end: start + ago[0].length, role: 'comparison', period: null };
    if (word === 'prior') return null;
  }
  if (word === 'last' || word === 'this') return readRelativeYear(text, start, end, word, state);
  if (word === 'currently') return { start, end, role: 'now', period: state.published?.slice(0, 7) ?? null };
  const ordinal = ORDINAL.get(word);
  if (ordinal !== undefined) {
    const months = ordinal === 1 ? readFirstMonths(text, start, end, state) : null;
    if (months) return months;
    const part = readPartOfYear(text, start, end, ordinal, state);
    if (part) return part;
  }
  return readEnglishWords(text, start, end, word);
}

/**
 * What follows is the time compared with: the same period of 2020, up from … in 2019, 3 percent from 2014, than in June,
 * the most since April 2011.
 */
const COMPARES = new RegExp(
  [
    // 3.052 is no end of a sentence.
    String.raw`\b(?:compared|same (?:period|quarter|month|time)|versus|up from|down from|increase from|decrease from)\b(?:[^.;,]|[.,](?=\d)){0,40}$`,
    String.raw`\bfrom\s(?:an?\s|about\s|the\s)?(?:[A-Z]{2,3})?[$€£¥]?\d(?:[^.;,]|[.,](?=\d)){0,30}$`,
    String.raw`(?:%|per ?cent|points?)\s(?:[a-z]+\s){0,2}from\s(?:[a-z]+\s){0,2}$`,
    String.raw`\b(?:increase|decrease|rise|fall|drop|growth|decline|reduction)\sof\s\S{1,12}\s(?:[a-z]+\s)?from\s$`,
    String.raw`\bthan\s(?:[a-z]+\s){0,3}$`,
    String.raw`\blast\s(?:saw|seen|hit|reached|recorded)\s(?:in\s)?$`,
    String.raw`\bsince\s(?:(?:late|early|mid|the|in|at least)\s){0,2}$`,
  ].join('|'),
  'i',
);

/** When a dividend is paid is not when it was earned: payable on 6 April, to shareholders on the register on 6 March. */
const PAID =
  /\b(?:will be paid|payable|on the register(?: at (?:the )?close(?: of business)?)?|of record)\son\s(?:\d{1,2}(?:st|nd|rd|th)?\s)?$/i;

/** What a time is for the figures beside it: theirs, what is compared with, or only a name. */
function roleAt(text: string, start: number, end: number): TimeSpan['role'] {
  const before = text.slice(Math.max(0, start - 60), start);
  if (COMPARES.test(before)) return 'comparison';
  if (PAID.test(before)) return 'name';
  // £988m (H1 2016: £777m)
  return before.endsWith('(') && text[end] === ':' ? 'comparison' : 'time';
}

/** What is told of a time to come: will open in December, by March, until June. */
const TO_COME =
  /\b(?:will|would|expects?|expected|scheduled|set to|plans?|planned|due|next|until|through|by|before|begin(?:s|ning)|starting|may|could|is to|are to|ending|ends)\b/i;

function readMonth(text: string, start: number, end: number, number: number, state: TimeState): TimeSpan | null {
  const tail = DATE_TAIL.exec(text.slice(end, end + 16));
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
  const role = roleAt(text, start, end + (tail && (tail[1] || tail[2]) ? tail[0].length : 0));
  if (tail?.[2] && role === 'time') state.year = Number(tail[2]);
  // in December, told in January: of the year before, unless it is still to come.
  const isLate =
    year !== null &&
    !tail?.[2] &&
    state.published !== null &&
    state.published.length > 6 &&
    String(year) === state.published.slice(0, 4) &&
    `${year}-${two(number)}` > state.published.slice(0, 7) &&
    !TO_COME.test(text.slice(Math.max(0, start - 160), start));
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
  const role =
    /^(?:than|since)$/i.test(text.slice(start, end)) || COMPARES.test(text.slice(Math.max(0, start - 60), end + 1))
      ? 'comparison'
      : 'time';
  if (role === 'time') state.year = Number(found[1]);
  return { start: end + 1, end: end + found[0].length, role, period: found[1] as string };
}

function readRelativeYear(text: string, start: number, end: number, word: string, state: TimeState): TimeSpan | null {
  const found = /^\s(year|month|quarter)(?![A-Za-z])/.exec(text.slice(end, end + 9));
  if (!found) return null;
  const role = roleAt(text, start, end + found[0].length);
  const published = state.published;
  if (!published || found[1] !== 'year') return { start, end: end + found[0].length, role, period: null };
  return {
    start,
    end: end + found[0].length,
    role,
    period: String(Number(published.slice(0, 4)) - (word === 'last' ? 1 : 0)),
  };
}

/** FY22, FY2022, fiscal year (FY) 2023: the year alone, for nobody knows from here when it began. */
function readFiscal(text: string, start: number, end: number, state: TimeState): TimeSpan | null {
  const found = /^(?:['’]?(\d{2})|(?:\)?\s)?((?:19|20)\d{2}))(?![\d,.%]*\d|%)/.exec(text.slice(end, end + 8));
  if (!found) return null;
  const year = found[2] ?? `20${found[1]}`;
  const role = roleAt(text, start, end + found[0].length);
  if (role === 'time') state.year = Number(year);
  return { start, end: end + found[0].length, role, period: year };
}

/** Q1 2024, H1 of 2023, Q3: a quarter or half by its number. */
function readQuarter(text: string, start: number, end: number, state: TimeState): TimeSpan | null {
  const found =
    /^([1-4])(?:\s(?:of\s)?((?:19|20)\d{2})|['’](\d{2})|\s(?:of\s)?(?:FY|fiscal)\s?['’]?(?:20)?(\d{2}))?(?![A-Za-z0-9%])/.exec(
      text.slice(end, end + 18),
    );
  if (!found || (/[hH]/.test(text[start] as string) && Number(found[1]) > 2)) return null;
  const part = /[hH]/.test(text[start] as string) ? 6 : 3;
  const short = found[3] ?? found[4];
  const written = found[2] ?? (short === undefined ? undefined : `20${short}`);
  const published = state.published;
  const year =
    written !== undefined ? Number(written) : (state.year ?? (published ? Number(published.slice(0, 4)) : null));
  const role = roleAt(text, start, end + found[0].length);
  if (written !== undefined && role === 'time') state.year = Number(written);
  const last = Number(found[1]) * part;
  const first = two(last - part + 1);
  // A quarter that has not begun when the article is published is that of the year before.
  const of =
    year !== null && written === undefined && published && `${year}-${first}` > published.slice(0, 7) ? year - 1 : year;
  const fiscal = found[4] !== undefined || /^\s?\)?\s(?:of\s)?(?:fiscal|FY)\b/i.test(text.slice(end + 1, end + 14));
  return {
    start,
    end: end + found[0].length,
    role,
    // Whose fiscal year it is, nobody knows from here: the year alone.
    period: of === null ? null : fiscal ? String(of) : `${of}-${first}/${of}-${two(last)}`,
  };
}

/** first half of 2021, third quarter. */
function readPartOfYear(text: string, start: number, end: number, which: number, state: TimeState): TimeSpan | null {
  const found = /^[\s-](half|quarter)(?:\s(?:of|in)\s(?:the\s(?:year|fiscal year)\s?)?((?:19|20)\d{2})?)?/.exec(
    text.slice(end, end + 40),
  );
  if (!found) return null;
  const year = found[2]
    ? Number(found[2])
    : (state.year ?? (state.published ? Number(state.published.slice(0, 4)) : null));
  if (found[2]) state.year = Number(found[2]);
  const ended = found[1] === 'quarter' ? readQuarterEnded(text, start, end + found[0].trimEnd().length, state) : null;
  if (ended) return ended;
  const months = found[1] === 'half' ? (which === 1 ? [1, 6] : [7, 12]) : [which * 3 - 2, which * 3];
  const span = { start, end: end + found[0].trimEnd().length, role: 'time' as const };
  if (year === null) return { ...span, period: null };
  // Whose fiscal year it is, nobody knows from here: the year alone.
  if (/fiscal\s$/i.test(text.slice(Math.max(0, start - 7), start))) return { ...span, period: String(year) };
  // A quarter that has not begun when the article is published is that of the year before.
  const of =
    !found[2] && state.published && `${year}-${two(months[0] as number)}` > state.published.slice(0, 7)
      ? year - 1
      : year;
  return { ...span, period: `${of}-${two(months[0] as number)}/${of}-${two(months[1] as number)}` };
}

/** the third quarter ended May 31, 2024: the three months up to it, whatever the quarter is called. */
function readQuarterEnded(text: string, start: number, at: number, state: TimeState): TimeSpan | null {
  const found =
    /^\s(?:that\s)?(?:ended|ending)\s(?:on\s)?(?:(\d{1,2})\s)?([A-Z][a-z]{2,8})\.?(?:\s(\d{1,2})(?!\d))?(?:,?\s((?:19|20)\d{2}))?/.exec(
      text.slice(at, at + 40),
    );
  const last = MONTHS.get(found?.[2]?.toLowerCase() ?? '');
  if (!found || last === undefined) return null;
  const { published } = state;
  const stated = found[4] ? Number(found[4]) : null;
  const base = stated ?? state.year ?? (published ? Number(published.slice(0, 4)) : null);
  if (base === null) return null;
  const later = stated === null && published !== null && `${base}-${two(last)}` > published.slice(0, 7);
  const year = later ? base - 1 : base;
  if (stated !== null) state.year = year;
  const first = last - 2;
  const from = first > 0 ? `${year}-${two(first)}` : `${year - 1}-${two(first + 12)}`;
  return { start, end: at + found[0].length, role: 'time', period: `${from}/${year}-${two(last)}` };
}
