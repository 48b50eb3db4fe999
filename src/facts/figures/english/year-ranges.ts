/** English stretches from one year or month to another: from 2001 to 2010, between 2010 and 2013, December 2007-June 2009. */

/** Behind the first year: to, through or until the second; `and` behind between only. */
const TO_YEAR =
  /^(?:\s(?:to|through|until|till|and)\s|\s?[-–—]\s?)((?:19|20)\d{2})(?!s\b|[\d,.]\d|\d|\s?(?:%|per\s?cent))/;
const TO_MONTH =
  /^(?:\s(?:to|through|until|till|and)\s|\s?[-–—]\s?)([A-Z][a-z]{2,8})\.?\s(?:\d{1,2},\s)?((?:19|20)\d{2})(?!\d)/;

/** Whether `and` joins the two ends: it does behind between, and lists two times behind any other word. */
const joins = (found: string, lead: string) => !found.includes(' and ') || /^between$/i.test(lead);

/**
 * The last year of a stretch that begins with a year, or null.
 * @param at where the first year ends. @param first the year. @param lead the word before it: from, between, in.
 */
export function lastYear(text: string, at: number, first: number, lead: string): { year: number; end: number } | null {
  const found = TO_YEAR.exec(text.slice(at, at + 16));
  if (!found || !joins(found[0], lead)) return null;
  const year = Number(found[1]);
  return year > first ? { year, end: at + found[0].length } : null;
}

/** The last month of a stretch that begins with a month of a year, or null. @param months number of a month by its name. */
export function lastMonth(
  text: string,
  at: number,
  lead: string,
  months: ReadonlyMap<string, number>,
): { year: number; month: number; end: number } | null {
  const found = TO_MONTH.exec(text.slice(at, at + 36));
  const month = months.get(found?.[1]?.toLowerCase() ?? '');
  if (!found || month === undefined || !joins(found[0], lead)) return null;
  return { year: Number(found[2]), month, end: at + found[0].length };
}
