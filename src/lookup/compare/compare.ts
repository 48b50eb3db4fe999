/**
 * A figure on a page beside a figure of the corpus. Decided in this order: another subject, measure or unit is
 * `not-comparable`; the same thing in another period is `other-period`; equal after rounding to the page's own
 * precision `agrees`; else `differs`. When in doubt `not-comparable`: a false "differs" is the worst outcome.
 */
import type { Figure } from '@/src/facts/fact';
import { periodsOverlap } from '@/src/facts/likeness';
import { yearsOf } from '@/src/pack/tokens';
import type { Verdict } from '../answer';

/** The verdict on a claim given that subject and measure were found to be the same. */
export function compareValues(page: Figure, ours: Figure): { verdict: Verdict['verdict']; ratio: number | null } {
  const claim = inUnitOf(page, ours.unit);
  if (claim.value === null || ours.value === null || !sameUnit(claim.unit, ours.unit))
    return { verdict: 'not-comparable', ratio: null };
  // 3亿到3.5亿棵 beside 3.26亿 says as much as it may; beside 1100万, between which of both a ratio would be is not said.
  if (isBetween(ours, claim) && samePeriod(claim.period, ours.period)) return { verdict: 'agrees', ratio: null };
  if ((claim.value2 === undefined) !== (ours.value2 === undefined)) return { verdict: 'not-comparable', ratio: null };
  const ratio = ours.value === 0 ? null : claim.value / ours.value;
  const slipped = sharedDigits(claim.value, ours.value) > 0 || sharedDigits(page.value, ours.value) > 0;
  if (ratio !== null && isFar(ratio) && !slipped) return { verdict: 'not-comparable', ratio: null };
  // 截至6月, 上半年: what has grown up to June is told either way. Equal it is the same, else it may be June's own.
  if (sameEnd(claim.period, ours.period) && equalAfterRounding(claim, ours)) return { verdict: 'agrees', ratio };
  // 从第29位跃升至第12位 within six years: a page that says when it stood there says no other thing.
  if (ours.kind === 'rank' && isWithin(claim.period, ours.period) && equalAfterRounding(claim, ours))
    return { verdict: 'agrees', ratio };
  if (!samePeriod(claim.period, ours.period)) return { verdict: 'other-period', ratio };
  if (equalAfterRounding(claim, ours) && !areOppositeBounds(claim, ours))
    return isBeyondBound(claim, ours) ? { verdict: 'not-comparable', ratio: null } : { verdict: 'agrees', ratio };
  const bound = boundOf(claim, ours) ?? boundOf(ours, claim);
  if (bound === 'near') return { verdict: 'agrees', ratio };
  if (
    bound === 'loose' ||
    isRoughly(claim, ours) ||
    isVague(page) ||
    isVague(ours) ||
    (holdsOf(claim, ours) && !slipped)
  )
    return { verdict: 'not-comparable', ratio: null };
  return { verdict: 'differs', ratio };
}

/** Twenty times as much or as little is of another thing (4万棵 of one spring beside 3亿棵), unless the digits are ours. */
const FAR = 20;

function isFar(ratio: number): boolean {
  return Math.abs(ratio) > FAR || Math.abs(ratio) < 1 / FAR;
}

/** Most that the lower end of a range may lie below the upper: 1亿到5亿 says nothing. */
const WIDEST = 0.3;

/** Whether a range that is not too wide holds a value. */
function isBetween(ours: Figure, { value, value2 }: Figure): boolean {
  if (value === null || value2 === undefined || ours.value === null || ours.value2 !== undefined) return false;
  return value <= ours.value && ours.value <= value2 && value2 - value <= WIDEST * value2;
}

/** 千万小微商户, 上百万: a magnitude alone says how many there are about. */
const isVague = ({ text }: Figure): boolean =>
  !/[\d０-９一二两三四五六七八九壹贰叁]/.test(text) && /[十百千万亿萬億]/.test(text);

/** To which side of its number a figure with a modifier lies. */
const SIDE = { gt: 1, gte: 1, lt: -1, lte: -1, approx: 0, none: 0 } as const;

/** Most that a figure may lie beyond a bound that is taken to state it: 逾7200万 of 7218万, 突破20亿 of 21亿. */
const CLOSE = 0.1;
/** So little beyond a bound it still is a true one: 逾185亿 of 188亿. */
const TRUE_STILL = 0.05;

/**
 * What a bound (逾7200万, 180多亿, 不足5亿) says of a figure: `near` when it lies on the bound's side within half a step of
 * its last digit that is no zero, `loose` when it lies within that step (180多亿 is anything up to 190亿) or hardly beyond, else null.
 */
function boundOf(bound: Figure, exact: Figure): 'near' | 'loose' | null {
  const side = /[多余餘]/.test(bound.text) ? 1 : SIDE[bound.modifier];
  if (side === 0 || bound.value === null || exact.value === null) return null;
  if (areOppositeBounds(bound, exact)) return null;
  const beyond = (exact.value - bound.value) * side;
  const step = /\d\.\d/.test(bound.text.normalize('NFKC')) ? stepOf(bound) : stepOfWords(Math.abs(bound.value));
  if (beyond < 0 || beyond >= Math.max(step, Math.abs(exact.value) * TRUE_STILL)) return null;
  // 七百多万 is anything up to 八百万, 100余项 is not 154.
  if (/[多余餘]/.test(bound.text) && beyond < step && beyond <= Math.abs(exact.value) * CLOSE) return 'near';
  // 超3.2亿 of 3.26亿: as many whole steps as there are.
  if (side > 0 && beyond < step && beyond <= Math.abs(exact.value) * TRUE_STILL) return 'near';
  return beyond <= step / 2 && beyond <= Math.abs(exact.value) * CLOSE ? 'near' : 'loose';
}

/** 5.5亿 rounds to 6亿, and is none of 超过6亿. */
function isBeyondBound(a: Figure, b: Figure): boolean {
  return [
    [a, b],
    [b, a],
  ].some(([bound, other]) => {
    const side = SIDE[(bound as Figure).modifier];
    const beyond = ((other as Figure).value ?? 0) - ((bound as Figure).value ?? 0);
    return beyond * side < -Math.abs((bound as Figure).value ?? 0) * HARDLY;
  });
}

/** So little on the wrong side of a bound it is written for the same: 逾185.5亿 of 185.3亿. */
const HARDLY = 0.01;

/**
 * 不到200亿, 60%以上: an upper bound, or one that says it is one, that our figure keeps says too little to differ from it. 超过36亿
 * of 86亿 is how a wrong figure is told.
 */
function holdsOf(claim: Figure, ours: Figure): boolean {
  const [value, known] = [claim.value ?? 0, ours.value ?? 0];
  if (claim.modifier === 'lt' || claim.modifier === 'lte') return known < value && SIDE[ours.modifier] >= 0;
  return claim.modifier === 'gte' && known > value;
}

/** Whether a year lies in a stretch of years, or just before it: 近6年 begins in the fifth or the sixth. */
function isWithin(claim: string | null, ours: string | null): boolean {
  if (claim === null || !ours?.includes('/')) return false;
  const [year = 0] = yearsOf(claim);
  const years = yearsOf(ours);
  return year >= (years[0] ?? 0) - 1 && year <= (years.at(-1) ?? 0);
}

/** 约200亿 beside 188亿: as far away as its last digit that is no zero may round, too far to be taken for equal. */
function isRoughly(claim: Figure, ours: Figure): boolean {
  return [claim, ours].some(
    ({ modifier, value }) =>
      modifier === 'approx' &&
      Math.abs((claim.value ?? 0) - (ours.value ?? 0)) <= stepOfWords(Math.abs(value ?? 0)) / 2,
  );
}

/** Whether two figures speak of one time. What holds for several years (a total, an average) is not one year's value. */
function samePeriod(claim: string | null, ours: string | null): boolean {
  if (claim === null || ours === null) return true;
  const spans = [claim, ours].map((period) => Math.min(2, yearsOf(period).length));
  // A quarter or half of a year is not the year; a day or month in it is when the year's value was taken.
  if ((isPartOfYear(claim) || isPartOfYear(ours)) && claim !== ours) return false;
  return periodsOverlap(claim, ours) && spans[0] === spans[1];
}

/** Whether one period is a month and the other runs from January to that month. */
function sameEnd(a: string | null, b: string | null): boolean {
  const runs = (span: string | null, month: string | null) =>
    month !== null && /^\d{4}-\d\d$/.test(month) && span === `${month.slice(0, 4)}-01/${month}`;
  // “十三五”末 is read as the plan's five years: the last of them.
  const closes = (span: string | null, year: string | null) =>
    year !== null && /^\d{4}$/.test(year) && /^\d{4}\/\d{4}$/.test(span ?? '') && span?.endsWith(year) === true;
  return runs(a, b) || runs(b, a) || closes(a, b) || closes(b, a);
}

function isPartOfYear(period: string): boolean {
  const [from = '', to] = period.split('/');
  return to !== undefined && from.slice(0, 4) === to.slice(0, 4);
}

/**
 * How many digits two values share when they have the same ones, whatever their magnitude (13.96万 and 139.6万: 4; 30 and
 * 300: 1); 0 when their digits differ.
 */
export function sharedDigits(a: number | null, b: number | null): number {
  if (!a || !b) return 0;
  const digits = digitsOf(a);
  return digits === digitsOf(b) ? digits.length : 0;
}

function digitsOf(value: number): string {
  return (Number(Math.abs(value).toPrecision(6)).toExponential().split('e')[0] ?? '').replace('.', '');
}

/** 不足188亿元 and 超188亿元 have one number and say opposite things. */
function areOppositeBounds(a: Figure, b: Figure): boolean {
  const side = ({ modifier }: Figure) => (modifier === 'lt' ? -1 : modifier === 'gt' ? 1 : 0);
  return side(a) * side(b) < 0;
}

/** Units that count the same thing: people are 人, 名, 位 and 户 of users. */
const UNIT_CLASSES = [
  ['人', '名', '位', '席'],
  ['家', '个', '户'],
  ['个', '座', '处', '项', '款', '台', '套', '部', '条', '间', '所'],
  ['棵', '株'],
  ['场', '次'],
] as const;

/** Whether two units count alike: the same, or two words for one (see UNIT_CLASSES). */
export function sameUnit(a: string, b: string): boolean {
  if (a === b) return true;
  return UNIT_CLASSES.some((units) => units.includes(a as never) && units.includes(b as never));
}

/** Units of one dimension by how many of the first of them they are: a page weighs in 吨 what an article weighs in 斤. */
const DIMENSIONS: readonly Readonly<Record<string, number>>[] = [
  { 克: 1, 两: 50, 斤: 500, 公斤: 1000, 千克: 1000, 吨: 1e6 },
  { 平方米: 1, 亩: 10000 / 15, 公顷: 1e4, 平方公里: 1e6 },
  { 米: 1, 里: 500, 公里: 1000, 千米: 1000 },
  { tCO2e: 1, 吨二氧化碳当量: 1 },
];

/** Whether one unit can be told in the other. */
export function converts(a: string, b: string): boolean {
  return DIMENSIONS.some((units) => a in units && b in units);
}

/** A figure in another unit of its dimension: 3835吨 in 斤 is 767万斤; as it is where there is none. */
function inUnitOf(figure: Figure, unit: string): Figure {
  const units = figure.unit === unit ? undefined : DIMENSIONS.find((each) => figure.unit in each && unit in each);
  if (!units || figure.value === null) return figure;
  const factor = (units[figure.unit] as number) / (units[unit] as number);
  const { value2 } = figure;
  return { ...figure, unit, value: figure.value * factor, ...(value2 !== undefined && { value2: value2 * factor }) };
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
  // 近20亿 of 19亿 comes from below.
  const below = NEARLY.test(claim.text) && ours.value < claim.value ? Math.abs(ours.value) * BELOW : 0;
  const near = Math.min(stepOfWords(Math.abs(claim.value)) * 0.5, Math.max(rounded, below));
  return (claim.modifier === 'approx' || below > 0) && difference <= Math.max(rounded, near) + exact;
}

const NEARLY = /近|逼|nearly|almost|close to/i;
/** Most that what is nearly reached may lie above. */
const BELOW = 0.055;
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
