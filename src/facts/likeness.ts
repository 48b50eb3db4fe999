/** Whether two measures say the same thing, and whether two periods meet: what links of figures and questions both ask. */
import { simplify } from './simplify';

/** Share of common bigrams or words from which two measures of one value are the same thing. */
const SAME_MEASURE = 0.5;

/** Which way something went, beside when and in which prices: one of them may not stand where another does. */
const DIRECTIONS: readonly RegExp[] = [
  /上涨|增长|上升|提高|增加|扩大|回升|攀升|increase|rise|rose|grew|growth|up\b/i,
  /下降|减少|下跌|回落|下滑|降低|缩小|萎缩|decrease|decline|fell|drop|down\b/i,
  /同比|year-on-year/i,
  /环比|quarter-on-quarter|sequential/i,
  // In prices of the day, or in those of the year before.
  /名义|nominal/i,
  /实际[增上提下减回]|\breal (?:growth|gdp|terms|income)/i,
];
/** What makes of a measure another one; the words around it are the same. */
const QUALIFIER =
  /(?:adjusted|operating|gross|core|comparable|organic|扣非|调整后|经调整|归母|人均|户均|平均|海外|境外|国内|境内|新增|净增|农村|城镇|女性|男性|月活跃?)/gi;

/** False for 同比上涨 beside 环比下降, net income beside adjusted net income. */
function sameSense(a: string, b: string): boolean {
  const qualifiers = (text: string) => text.match(QUALIFIER)?.join(' ').toLowerCase();
  return (
    qualifiers(a) === qualifiers(b) &&
    !DIRECTIONS.some((one, i) => {
      const other = DIRECTIONS[i ^ 1] as RegExp;
      return one.test(a) && other.test(b) && !(other.test(a) && one.test(b));
    })
  );
}

/** Whether two measures of one value are the same thing: in English by words, in Chinese by characters. */
export function sayTheSame(a: string, b: string): boolean {
  if (!sameSense(a, b)) return false;
  return (LATIN.test(a) && LATIN.test(b) ? wordLikeness(a, b) : measureLikeness(a, b)) >= SAME_MEASURE;
}
const LATIN = /^[\x20-\x7e\u2010-\u201f]+$/;

/** Dice coefficient of the words of two English measures, their endings aside. */
function wordLikeness(a: string, b: string): number {
  const [one, other] = [a, b].map(
    (text) =>
      new Set(
        text
          .toLowerCase()
          .split(/[^a-z0-9$%]+/)
          .filter((word) => word.length > 1 && !/^(?:of|the|in|for|an|and|to|by|its|on)$/.test(word))
          .map((word) => word.replace(/(?:ed|es|s|d|ing)$/, '')),
      ),
  ) as [Set<string>, Set<string>];
  const common = [...one].filter((word) => other.has(word)).length;
  const least = Math.min(one.size, other.size);
  return least > 0 && common === least ? 1 : (2 * common) / (one.size + other.size || 1);
}

/** Dice coefficient of the bigrams of two measures, 1 when one contains the other and does not deny it. */
export function measureLikeness(a: string, b: string): number {
  const [first, second] = [nameKey(a), nameKey(b)];
  if (first === '' || second === '') return 0;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  const at = long.indexOf(short);
  // 非执行董事 are no 执行董事.
  if (at >= 0) return /[非不未无没]/.test(long.charAt(at - 1)) ? 0 : 1;
  const left = bigrams(first);
  const right = bigrams(second);
  let common = 0;
  for (const pair of left) if (right.has(pair)) common += 1;
  return (2 * common) / (left.size + right.size || 1);
}

/** Whether two periods share a day; an unknown one may be any. */
export function periodsOverlap(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [left, right] = [bounds(a), bounds(b)];
  return left.from <= right.to && right.from <= left.to;
}

/** First and last day of a period as comparable strings: `2021-06` → 2021-06-00 … 2021-06-99. */
function bounds(period: string): { from: string; to: string } {
  const [first = '', last = first] = period.split('/');
  return { from: first.padEnd(10, '-00'), to: last + '-99-99'.slice(0, 10 - last.length) };
}

/** A name or a measure without what its writing may differ in: blanks, marks, script, case. */
export function nameKey(name: string): string {
  return simplify(name)
    .toLowerCase()
    .replace(/[\s“”‘’"'「」《》()（）·,，]/g, '');
}

function bigrams(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i += 1) pairs.add(text.slice(i, i + 2));
  return pairs;
}
