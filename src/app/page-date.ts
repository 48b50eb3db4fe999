/** When a page was published, from what it says in its head or from its address: what its figures are dated by. */

/** 2024-03-18, 2024/3/18, 2024年3月18日, at the head of a line. */
const STATED = /^[^\S\n]*((?:19|20)\d\d)[-/.年](\d{1,2})(?!\d)(?:[-/.月](\d{1,2})(?!\d))?/m;
/** /2024/0318/, /20240318/, /2024-03/18/ in a path; digits beside it make it a number of another kind. */
const DAY_IN_PATH = /(?<!\d)(20\d\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)/;
/** /202403/, /2024/03/: a month is a folder of its own; six digits of another place (/news/201105.html) are a number. */
const MONTH_IN_PATH = /(?<=\/)(20\d\d)[-/_]?(0[1-9]|1[0-2])(?=\/)/;
/** The time zone that is first to have a day. */
const EASTERNMOST = 14 * 3_600_000;

/**
 * @param stated what the page's own head says, unchecked, a line each; the first date counts.
 * @param url the address of the page; of a frame, the frame's own.
 * @param now in milliseconds; a page that is from the future everywhere on earth tells nothing.
 * @returns `YYYY-MM-DD` or `YYYY-MM`; undefined when neither tells.
 */
export function pageDate(stated: string | undefined, url: string | undefined, now: number): string | undefined {
  const path = pathOf(url);
  const found = STATED.exec(stated ?? '') ?? DAY_IN_PATH.exec(path) ?? MONTH_IN_PATH.exec(path);
  if (!found) return undefined;
  const [, year = '', ...rest] = found;
  const date = [year, ...rest.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))].join('-');
  return date <= isoOf(now + EASTERNMOST) && isOfCalendar(date) ? date : undefined;
}

/** Whether a date exists: an engine may read 2024-02-30 as the first of March. */
function isOfCalendar(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && isoOf(time).startsWith(date);
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

function pathOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).pathname : '';
}
