/** English: the months or quarters that open a year, and those that ended on a day. */
import { type TimeSpan, type TimeState, two } from '../periods/calendar';
import { MONTHS } from './months';
import { roleAt } from './roles';

const FIRST = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

/** the first two months of this year, first nine months of 2021, first three quarters. */
export function readFirstMonths(text: string, start: number, end: number, state: TimeState): TimeSpan | null {
  const found =
    /^\s([a-z]{3,6}|\d{1,2})\s(months|quarters)(?:\s(?:of|in)\s(?:(this|last)\syear|((?:19|20)\d{2})))?/.exec(
      text.slice(end, end + 40),
    );
  if (!found) return null;
  const written = found[1] as string;
  const count = /^\d/.test(written) ? Number(written) : FIRST.indexOf(written) + 2;
  const months = found[2] === 'quarters' ? count * 3 : count;
  if (count < 2 || months > 12) return null;
  const { published } = state;
  const now = published === null ? null : Number(published.slice(0, 4));
  const year = found[4]
    ? Number(found[4])
    : found[3] === 'last'
      ? now === null
        ? null
        : now - 1
      : (state.year ?? now);
  if (found[4]) state.year = Number(found[4]);
  return {
    start,
    end: end + found[0].length,
    role: 'time',
    period: year === null ? null : `${year}-01/${year}-${two(months)}`,
  };
}

/** Numbers of months or weeks that results are told for: three months, thirteen weeks. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({ three: 3, six: 6, nine: 9, twelve: 12, thirteen: 13, forty: 40, fifty: 52 }),
);
const WEEKS = 13 / 3;

/** six months ended June 30, 2019; three months ended 31 March: the months up to it. @param word the number in lower case. */
export function readMonthsEnded(
  text: string,
  start: number,
  end: number,
  word: string,
  state: TimeState,
): TimeSpan | null {
  const count = LENGTHS.get(word);
  if (count === undefined) return null;
  const found =
    /^(?:[\s-](?:two|three|nine|six))?[\s-](month|week)s?(?:\speriods?)?\s(?:ended|ending|to|through)\s(?:the\send\sof\s)?(?:(\d{1,2})\s)?([A-Z][a-z]{2,8})\.?(?:\s(\d{1,2})(?!\d))?(?:,?\s((?:19|20)\d{2}))?/.exec(
      text.slice(end, end + 75),
    );
  const last = MONTHS.get(found?.[3]?.toLowerCase() ?? '');
  if (!found || last === undefined) return null;
  const { published } = state;
  const stated = found[5] ? Number(found[5]) : null;
  const base = stated ?? state.year ?? (published ? Number(published.slice(0, 4)) : null);
  if (base === null) return null;
  const isLater = stated === null && published !== null && `${base}-${two(last)}` > published.slice(0, 7);
  const stop = end + found[0].length;
  const role = roleAt(text, start, stop);
  if (stated !== null && role === 'time') state.year = stated;
  const months = found[1] === 'month' ? count : Math.round(count / WEEKS);
  // A stretch of weeks may end on the first days of the next month.
  const early = found[1] === 'week' && Number(found[2] ?? found[4] ?? 28) < 8 ? 1 : 0;
  const to = (isLater ? base - 1 : base) * 12 + last - 1 - early;
  const iso = (month: number) => `${Math.floor(month / 12)}-${two((month % 12) + 1)}`;
  return { start, end: stop, role, period: `${iso(to - months + 1)}/${iso(to)}` };
}

/** July-September, the July to September quarter: months from one to another. @param first the month that stands before. */
export function readMonthSpan(
  text: string,
  start: number,
  end: number,
  first: number,
  state: TimeState,
): TimeSpan | null {
  const found =
    /^(?:\s?[-–—]\s?|\sto\s(?=[A-Z][a-z]+\s(?:quarter|period|half))|\s(?:to|through|until)\s(?=[A-Z][a-z]+\s(?:19|20)\d{2}))([A-Z][a-z]{2,8})\b(?:\s(?:quarter|period|half))?(?:,?\s(?:of\s)?((?:19|20)\d{2})(?![\d%]))?/.exec(
      text.slice(end, end + 40),
    );
  const last = MONTHS.get(found?.[1]?.toLowerCase() ?? '');
  if (!found || last === undefined || last <= first) return null;
  const { published } = state;
  const stated = found[2] ? Number(found[2]) : null;
  const base = stated ?? state.year ?? (published ? Number(published.slice(0, 4)) : null);
  if (base === null) return null;
  const isLater = stated === null && published !== null && `${base}-${two(first)}` > published.slice(0, 7);
  const stop = end + found[0].length;
  const role = roleAt(text, start, stop);
  const year = isLater ? base - 1 : base;
  if (stated !== null && role === 'time') state.year = year;
  return { start, end: stop, role, period: `${year}-${two(first)}/${year}-${two(last)}` };
}
