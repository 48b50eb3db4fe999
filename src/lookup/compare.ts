/**
 * A figure on a page beside a figure of the corpus. Decided in this order: another subject, measure or unit is
 * `not-comparable`; the same thing in another period is `other-period`; equal after rounding to the page's own
 * precision `agrees`; else `differs`. When in doubt `not-comparable`: a false "differs" is the worst outcome.
 */
import type { Figure } from '@/src/facts/fact';
import { periodsOverlap } from '@/src/facts/links';
import { yearsOf } from '@/src/pack/tokens';
import type { Verdict } from './answer';

/** The verdict on a claim given that subject and measure were found to be the same. */
export function compareValues(claim: Figure, ours: Figure): { verdict: Verdict['verdict']; ratio: number | null } {
  if (claim.value === null || ours.value === null || !sameUnit(claim.unit, ours.unit))
    return { verdict: 'not-comparable', ratio: null };
  // 2500万至3000万 beside 1100万: between which of both a ratio would be is not said.
  if ((claim.value2 === undefined) !== (ours.value2 === undefined)) return { verdict: 'not-comparable', ratio: null };
  const ratio = ours.value === 0 ? null : claim.value / ours.value;
  if (!samePeriod(claim.period, ours.period)) return { verdict: 'other-period', ratio };
  if (equalAfterRounding(claim, ours) && !areOppositeBounds(claim, ours)) return { verdict: 'agrees', ratio };
  if (isWithinSome(claim, ours) || isWithinSome(ours, claim)) return { verdict: 'not-comparable', ratio: null };
  return { verdict: 'differs', ratio };
}

/** 2000多万 is anything up to 3000万: a value in between neither equals it nor differs. */
function isWithinSome(vague: Figure, exact: Figure): boolean {
  if (!/[多余餘]/.test(vague.text) || vague.value === null || exact.value === null) return false;
  return exact.value > vague.value && exact.value < vague.value + stepOfWords(Math.abs(vague.value));
}

/** Whether two figures speak of one time. What holds for several years (a total, an average) is not one year's value. */
function samePeriod(claim: string | null, ours: string | null): boolean {
  if (claim === null || ours === null) return true;
  const spans = [claim, ours].map((period) => Math.min(2, yearsOf(period).length));
  // A quarter or half of a year is not the year; a day or month in it is when the year's value was taken.
  if ((isPartOfYear(claim) || isPartOfYear(ours)) && claim !== ours) return false;
  return periodsOverlap(claim, ours) && spans[0] === spans[1];
}

function isPartOfYear(period: string): boolean {
  const [from = '', to] = period.split('/');
  return to !== undefined && from.slice(0, 4) === to.slice(0, 4);
}

/** 不足188亿元 and 超188亿元 have one number and say opposite things. */
function areOppositeBounds(a: Figure, b: Figure): boolean {
  const side = ({ modifier }: Figure) => (modifier === 'lt' ? -1 : modifier === 'gt' ? 1 : 0);
  return side(a) * side(b) < 0;
}

/** Units that count the same thing: people are 人, 名, 位 and 户 of users. */
const UNIT_CLASSES = [
  ['人', '名', '位'],
  ['家', '个', '户'],
  ['棵', '株'],
] as const;

export function sameUnit(a: string, b: string): boolean {
  if (a === b) return true;
  return UNIT_CLASSES.some((units) => units.includes(a as never) && units.includes(b as never));
}

/** Equal when the finer of both, rounded to the coarser one's last written digit, gives the coarser. */
export function equalAfterRounding(claim: Figure, ours: Figure): boolean {
  if (claim.value === null || ours.value === null) return false;
  if (claim.value2 !== ours.value2) return false;
  const difference = Math.abs(claim.value - ours.value);
  const exact = Math.abs(ours.value) * 1e-9;
  if (difference < Math.max(stepOf(claim), stepOf(ours)) * 0.5 + exact) return true;
  // 约190亿 rounds to tens: its last digit that is no zero is what it is precise to, but not so far that 约200亿 is 181亿.
  const rounded = Math.min(stepOfWords(Math.abs(claim.value)) * 0.5, Math.abs(ours.value) * ROUNDED);
  return claim.modifier === 'approx' && difference <= rounded + exact;
}

/** Most that 约 may stand away from what it rounds. */
const ROUNDED = 0.025;

/** Size of one unit in the last written digit: 188亿 → 1e8, 10.11亿 → 1e6, 80% → 1, 一百八十八亿 → 1e8. */
function stepOf(figure: Figure): number {
  const value = Math.abs(figure.value ?? 0);
  if (value === 0) return 0;
  const digits = /\d[\d,，]*(?:\.(\d+))?/.exec(figure.text.normalize('NFKC'));
  const written = digits ? Number(digits[0].replace(/[,，]/g, '')) : Number.NaN;
  if (!digits || !written) return stepOfWords(value);
  const scale = value / written;
  return scale * 10 ** -(digits[1]?.length ?? 0);
}

/** Written in words (一百八十八亿): the last non-zero digit tells. */
function stepOfWords(value: number): number {
  const text = value.toPrecision(12).replace(/0+$/, '');
  let step = 1;
  while (step < value && Number.isInteger(value / (step * 10))) step *= 10;
  return text.includes('.') && !Number.isInteger(value) ? 10 ** -(text.split('.')[1]?.length ?? 0) : step;
}
