/** English tables of accounts: (In thousands, except per share amounts) says what one of their numbers is worth. */

const SAYS = /(?:^|[\s(,;$€£])in (thousands|millions|billions)\b/i;
const WORTH: ReadonlyMap<string, number> = new Map(Object.entries({ thousands: 1e3, millions: 1e6, billions: 1e9 }));
/** Rows that such a line leaves out: per share, percent, numbers of places and people. */
const LEFT_OUT =
  /\bper\b|%|\bpercent|\bratio\b|\bmargin\b|\brate\b|\bEPS\b|\bnumber of\b|\bemployees\b|\bheadcount\b|\b(?:store|unit|restaurant) count\b|^(?:total |company-owned |franchised? )?(?:stores|restaurants|hotels|branches|locations|stations)$/i;
/** Rows that count something, in thousands as the others but no money: Weighted average shares outstanding, Subscribers. */
const NO_MONEY =
  /\bshares?(?: outstanding)?(?:,? (?:basic|diluted))?$|\bshares (?:used|outstanding)\b|\b(?:subscribers|customers|users|members|passengers|visitors)$/i;
/** A line longer than this is prose. */
const LONGEST = 140;

/** What a number is worth by a line above or in the head of a table; 1 when no line says so. */
export function worthOf(line: string): number {
  if (line.length > LONGEST || !/\bin (?:thou|mill|bill)/i.test(line)) return 1;
  const found = SAYS.exec(line);
  return found ? (WORTH.get((found[1] as string).toLowerCase()) as number) : 1;
}

/** Whether the numbers of a row are worth what is written: Diluted earnings per share, Gross margin. */
export const isLeftOut = (label: string): boolean => LEFT_OUT.test(label);

/** Whether the numbers of a row are no money though others of its table are. */
export const isNoMoney = (label: string): boolean => NO_MONEY.test(label);

/** A line that is nothing but a number: a cell of a table that lost its rows. */
export const isLoneNumber = (line: string): boolean =>
  line.length < 24 && /^[\s$€£(–-]{0,4}\d[\d,.]{0,16}[\s)%]{0,3}$/.test(line);
