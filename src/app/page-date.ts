/** When a page was published, from what it says in its head or from its address: what its figures are dated by. */

/** 2024-03-18, 2024/3/18, 2024年3月18日, at the head of whatever follows. */
const STATED = /^\s*((?:19|20)\d\d)[-/.年](\d{1,2})(?:[-/.月](\d{1,2})(?!\d))?/;
/** /2024/0318/, /20240318/, /2024-03/18/, /202403/ in a path; digits beside it make it a number of another kind. */
const IN_PATH = /(?<!\d)(20\d\d)[-/_]?(0[1-9]|1[0-2])(?:[-/_]?(0[1-9]|[12]\d|3[01]))?(?!\d)/;

/**
 * @param stated what the page's own head says, unchecked.
 * @param url the address of the page; of a frame, the frame's own.
 * @param today `YYYY-MM-DD`; a page from the future tells nothing.
 * @returns `YYYY-MM-DD` or `YYYY-MM`; undefined when neither tells.
 */
export function pageDate(stated: string | undefined, url: string | undefined, today: string): string | undefined {
  const found = STATED.exec(stated ?? '') ?? IN_PATH.exec(pathOf(url));
  if (!found) return undefined;
  const [, year = '', ...rest] = found;
  const date = [year, ...rest.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))].join('-');
  return date <= today && !Number.isNaN(Date.parse(date)) ? date : undefined;
}

function pathOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).pathname : '';
}
