/** English: the months or quarters that open a year. */
import { type TimeSpan, type TimeState, two } from '../periods/calendar';

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
