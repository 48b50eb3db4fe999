/** Rates by a round number: 134 per 100,000, 每10股派5元. What is counted by is no figure; what is counted so is one. */
import type { Numeral } from '../numerals/numerals';
import type { UnitMatch } from '../units/units';

/** 每十万人口, 每10股, per 100,000: what is counted by, and no figure. */
export function isDenominator(text: string, { start, value }: Numeral, unit: UnitMatch | null): boolean {
  const isPer = value >= 100 && text.startsWith(' per ', start - 5);
  if (!(isPer || text[start - 1] === '每') || value < 10 || !Number.isInteger(Math.log10(value))) return false;
  if (isPer) return true;
  return unit === null || unit.class === 'person' || unit.form === '股';
}

/** 134 per 100,000, 2.3 per thousand: whether a number that ends at `end` is counted by a round one. */
export function hasDenominator(text: string, end: number): boolean {
  return /^ per (?:10{0,2},?000?|thousand|million)\b/.test(text.slice(end, end + 13));
}
