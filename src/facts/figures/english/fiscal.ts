/** English: the fiscal quarters of a company, as its text says when one of them ended; a fiscal year need not begin in January. */
import { type Fiscal, two } from '../periods/calendar';
import { MONTHS } from './months';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ first: 1, second: 2, third: 3, fourth: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 }),
);
/** How far a text is read for it. */
const REACH = 6000;

/** third quarter of fiscal 2013, which ended on December 31, 2012; its second fiscal quarter ended February 28, 2023 */
const ENDED =
  /\b(first|second|third|fourth|1st|2nd|3rd|4th)(?:[\s-]fiscal)?[\s-]quarter(?:\s(?:of\s)?(?:the\s)?(?:(?:Company['’]s|its|our)\s)?(?:fiscal\s)?(?:year\s)?(?:fiscal\s)?((?:19|20)\d\d))?(?:\s\([^()]{1,30}\))?,?(?:\swhich|\sthat)?\s(?:ended|ending)\s(?:on\s)?(?:(\d{1,2})\s)?([A-Z][a-z]{2,8})\.?(?:\s(\d{1,2}))?,?\s((?:19|20)\d\d)/i;
/** fiscal second quarter, third quarter of fiscal 2013, second quarter fiscal 2026 */
const FISCAL =
  /\bfiscal(?:\syear)?(?:\s(?:19|20)\d\d)?\s(?:first|second|third|fourth)\b|\bquarter,?(?:\sof)?(?:\sthe)?\s(?:Company['’]s\s)?fiscal\b|\b(?:first|second|third|fourth)\sfiscal\squarter\b/i;

/** The fiscal quarters of an article; null for one whose quarters are those of the calendar, as far as it tells. */
export function fiscalOf(body: string): Fiscal | null {
  const at = body.indexOf('uarter');
  if (at < 0 || at > REACH) return null;
  const text = body.slice(0, REACH + 400);
  const found = ENDED.exec(text);
  const month = MONTHS.get(found?.[4]?.toLowerCase() ?? '');
  if (found && month !== undefined) {
    const quarter = NUMBERS.get((found[1] as string).toLowerCase()) as number;
    const day = Number(found[5] ?? found[3] ?? 28);
    // A quarter of 13 weeks may end on the first days of the next month.
    const end = Number(found[6]) * 12 + month - 1 - (day < 8 ? 1 : 0);
    if ((end % 12) + 1 === quarter * 3) return null;
    return { anchor: { quarter, end, year: found[2] ? Number(found[2]) : null } };
  }
  return FISCAL.test(text) ? { anchor: null } : null;
}

/**
 * The months of a fiscal quarter.
 * @param year the fiscal year it is said to be of, or null when it is the current one.
 * @returns the year alone where nobody knows when the quarter began, and null where not even that is told.
 */
export function fiscalQuarter(fiscal: Fiscal, quarter: number, year: number | null): string | null {
  const { anchor } = fiscal;
  const unknown = year === null ? null : String(year);
  if (anchor === null || (year !== null && anchor.year === null)) return unknown;
  // The fourth quarter, told of in the results of the first: nobody says of which year.
  if (year === null && quarter > anchor.quarter) return null;
  const years = year === null ? 0 : year - (anchor.year as number);
  const end = anchor.end + 3 * (quarter - anchor.quarter) + 12 * years;
  const iso = (month: number) => `${Math.floor(month / 12)}-${two((month % 12) + 1)}`;
  return `${iso(end - 2)}/${iso(end)}`;
}

/** Fiscal 2026 Outlook; Full-Year Guidance; The Company provided the following outlook for fiscal 2026: what follows is to come. */
const OUTLOOK = /\b(?:outlook|guidance)\b/i;

/**
 * Whether the lines below this one tell of what is to come.
 * @param line a paragraph. @param ahead whether it stands below such a line itself: a list goes on, another heading ends it.
 */
export function tellsAhead(line: string, ahead: boolean): boolean {
  if (line.length < 100 && OUTLOOK.test(line) && (line.length < 50 || line.endsWith(':'))) return true;
  return ahead && !(line.length < 60 && /^[A-Z][^.:;\d]*$/.test(line));
}
