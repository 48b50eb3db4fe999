/** English parts of a year: a fiscal year, a quarter or half by its number or in words, the quarter ended on a day. */
import { type TimeSpan, type TimeState, two } from '../periods/calendar';
import { fiscalQuarter } from './fiscal';
import { MONTHS } from './months';
import { roleAt } from './roles';

/** FY22, FY2022, fiscal year (FY) 2023: the year alone, for nobody knows from here when it began. */
export function readFiscal(text: string, start: number, end: number, state: TimeState): TimeSpan | null {
  const found = /^(?:['’]?(\d{2})|(?:\)?\s)?((?:19|20)\d{2}))(?![\d,.%]*\d|%)/.exec(text.slice(end, end + 8));
  if (!found) return null;
  const year = found[2] ?? `20${found[1]}`;
  const role = roleAt(text, start, end + found[0].length);
  if (role === 'time') state.year = Number(year);
  return { start, end: end + found[0].length, role, period: year };
}

/** Q1 2024, H1 of 2023, Q3: a quarter or half by its number. */
export function readQuarter(text: string, start: number, end: number, state: TimeState): TimeSpan | null {
  const found =
    /^([1-4])(?:\s(?:of\s)?((?:19|20)\d{2})|['’](\d{2})|\s(?:of\s)?(?:FY|fiscal)\s?['’]?(?:20)?(\d{2})|\sof\s(?:the\s)?(last|prior|previous)\syear)?(?![A-Za-z0-9%])/.exec(
      text.slice(end, end + 24),
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
  const told = year !== null && written === undefined && isAhead(`${year}-${first}`, published) ? year - 1 : year;
  // Down from $3m in Q2 of last year: a year before the Q2 that is told of; alone it is of the year before this one.
  const before = role === 'time' && published ? Number(published.slice(0, 4)) - 1 : (told ?? 1) - 1;
  const of = found[5] === undefined || told === null ? told : before;
  if (part === 3 && state.fiscal) {
    const period = fiscalQuarter(state.fiscal, Number(found[1]), written === undefined ? null : Number(written));
    return { start, end: end + found[0].length, role, period };
  }
  const fiscal = found[4] !== undefined || /^\s?\)?\s(?:of\s)?(?:fiscal|FY)\b/i.test(text.slice(end + 1, end + 14));
  return {
    start,
    end: end + found[0].length,
    role,
    // Whose fiscal year it is, nobody knows from here: the year alone.
    period: of === null ? null : fiscal ? String(of) : `${of}-${first}/${of}-${two(last)}`,
  };
}

/** Whether a month lies after the day of publication; where its year alone is known, the last quarter is told of later. */
const isAhead = (month: string, published: string | null): boolean =>
  published !== null && month > (published.length < 7 ? `${published}-09` : published.slice(0, 7));

/** The fourth quarter and second half of a game are no times. */
const GAME =
  /\b(?:bench|touchdowns?|half-?time|rebounds?|free throws?|field goals?|outscored|layups?|quarterback|kickoff|overtime|three-pointers?|penalty kick|striker|goalkeeper)\b/i;

/** first half of 2021, third quarter, third quarter 2018, second quarter of last year, third quarter of fiscal 2013. */
export function readPartOfYear(
  text: string,
  start: number,
  end: number,
  which: number,
  state: TimeState,
): TimeSpan | null {
  const found =
    /^[\s-](?:(fiscal)[\s-])?(half|quarter)(?:\sof\s(?:the\s)?(this|last|prior|previous)\syear\b|(?:,?\s(?:of|in)(?:\sthe\s(?:fiscal\s)?year)?)?(?:\s(fiscal)(?:\syear)?)?(?:\s((?:19|20)\d{2})(?![\d%]|[.,]\d))?)/i.exec(
      text.slice(end, end + 48),
    );
  if (!found) return null;
  const stop = end + found[0].length;
  if (GAME.test(text.slice(Math.max(0, start - 70), stop + 70))) return null;
  const isQuarter = found[2]?.toLowerCase() === 'quarter';
  const ended = isQuarter ? readQuarterEnded(text, start, stop, state) : null;
  if (ended) return ended;
  const role = roleAt(text, start, stop);
  const today = state.published ? Number(state.published.slice(0, 4)) : null;
  const named = !found[3] || today === null ? null : found[3].toLowerCase() === 'this' ? today : today - 1;
  const stated = found[5] ? Number(found[5]) : named;
  const year = stated ?? state.year ?? today;
  if (stated !== null && role === 'time') state.year = stated;
  const span = { start, end: stop, role };
  if (isQuarter && state.fiscal) return { ...span, period: fiscalQuarter(state.fiscal, which, stated) };
  const months = isQuarter ? [which * 3 - 2, which * 3] : which === 1 ? [1, 6] : [7, 12];
  if (year === null) return { ...span, period: null };
  // The second quarter of the prior year, told in January: of the year before the one that is reported.
  if (/^pr/i.test(found[3] ?? '') && isAhead(`${today}-${two(months[0] as number)}`, state.published))
    return { ...span, period: `${year - 1}-${two(months[0] as number)}/${year - 1}-${two(months[1] as number)}` };
  // Whose fiscal year it is, nobody knows from here: the year alone.
  if (found[1] || found[4] || /fiscal\s$/i.test(text.slice(Math.max(0, start - 7), start)))
    return { ...span, period: String(year) };
  // A quarter that has not begun when the article is published is that of the year before.
  const of = stated === null && isAhead(`${year}-${two(months[0] as number)}`, state.published) ? year - 1 : year;
  return { ...span, period: `${of}-${two(months[0] as number)}/${of}-${two(months[1] as number)}` };
}

/** the third quarter ended May 31, 2024, the quarter ended in June: the three months up to it, whatever the quarter is called. */
export function readQuarterEnded(text: string, start: number, at: number, state: TimeState): TimeSpan | null {
  const found =
    /^\s(?:that\s)?(?:ended|ending)\s(?:on\s|in\s)?(?:(\d{1,2})\s)?([A-Z][a-z]{2,8})\.?(?:\s(\d{1,2})(?!\d))?(?:,?\s((?:19|20)\d{2}))?/.exec(
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
