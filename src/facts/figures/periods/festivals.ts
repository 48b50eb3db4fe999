/** Holidays as times: 国庆假期, “五一”黄金周, 暑期档. Their year is the sentence's, else that of the last one before the article. */
import { match, month, sticky, type TimeSpan, type TimeState } from './calendar';

/** Simplified, as texts are read (ADR 6). What makes the name of a day a stretch of time, not a theme (国庆阅兵, 春节晚会). */
const STRETCH = '(?:小长假|长假|假期|假日|黄金周|期间|档期?)';

interface Festival {
  name: string;
  example: string;
  /** First and last month; null where the day moves between two years' months: the year alone is certain. */
  months: [first: number, last: number] | null;
}

/** One row a holiday; quotation marks around the name are left out here. */
const FESTIVALS: readonly Festival[] = [
  { name: '元旦', example: '元旦假期', months: [1, 1] },
  { name: '春节|春运', example: '春节假期', months: null },
  { name: '清明节?', example: '清明假期', months: [4, 4] },
  { name: '五一', example: '“五一”假期', months: [5, 5] },
  { name: '端午节?', example: '端午假期', months: [6, 6] },
  { name: '暑期|暑假', example: '暑期档', months: [7, 8] },
  { name: '国庆节?|十一(?=[”」]|黄金周|长假|假期)', example: '国庆长假', months: [10, 10] },
  { name: '双十一|双11', example: '“双11”期间', months: [11, 11] },
];

const ANY = sticky(`(?:${FESTIVALS.map(({ name }) => name).join('|')})[”」’]?${STRETCH}`);
const ROWS = FESTIVALS.map((row) => ({ row, named: new RegExp(`^(?:${row.name})`) }));

/** What the names begin with. */
export const FESTIVAL_SIGNS = [...new Set(FESTIVALS.flatMap(({ name }) => name.split('|').map(([sign]) => sign)))].join(
  '',
);

const SIGNS = new Set(FESTIVAL_SIGNS);

/** Whether a holiday begins at an offset: 五一假期, whose 五一 alone is an idiom. */
export function isFestival(text: string, at: number): boolean {
  return SIGNS.has(text[at] as string) && match(ANY, text, at) !== null;
}

/**
 * The holiday that begins at an offset; null when none does. Without a date of the article and a year in the text it has no
 * period. A holiday more than a month ahead of the article is last year's.
 */
export function readFestival(text: string, at: number, state: TimeState): TimeSpan | null {
  const found = match(ANY, text, at)?.[0];
  const months = ROWS.find(({ named }) => found !== undefined && named.test(found))?.row.months;
  if (found === undefined || months === undefined) return null;
  const span: TimeSpan = { start: at, end: at + found.length, role: 'time', period: null };
  const { published } = state;
  if (months === null) {
    const year = state.year ?? (published ? Number(published.slice(0, 4)) : null);
    return year === null ? span : { ...span, period: String(year) };
  }
  const [first, last] = months;
  let year = state.year;
  if (year === null) {
    if (!published || published.length < 7) return span;
    const ahead = first > Number(published.slice(5, 7)) + 1;
    year = Number(published.slice(0, 4)) - (ahead ? 1 : 0);
  }
  const period = first === last ? month(year, first) : `${month(year, first)}/${month(year, last)}`;
  return { ...span, period };
}
