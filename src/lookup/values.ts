/** Whether a fact states a value that a question states, or lies in the range that it asks for. */
import type { Fact, Figure } from '@/src/facts/fact';
import { roundedTokens, valueToken } from '@/src/pack/tokens';
import { equalAfterRounding, sameUnit } from './compare/compare';

/** Whether a fact states one of some values: the same, one that rounds to it, or an end of its range. */
export function statesValue(fact: Fact, values: readonly Figure[]): boolean {
  if (fact.type !== 'figure') return false;
  return values.some(
    (asked) =>
      mayBeIn(asked, fact) &&
      (equalAfterRounding(asked, fact) ||
        isRounded(asked.value, fact.value) ||
        isEnd(asked.value, fact) ||
        isEnd(fact.value, asked)),
  );
}

/** Whether a value asked for is a bound or a range: 超过100亿元, 4亿以上, 100亿到200亿. */
export function isOpen({ modifier, value2 }: Figure): boolean {
  return value2 !== undefined || (modifier !== 'none' && modifier !== 'approx');
}

/** Whether a fact lies beyond a bound that is asked for, or between both ends of a range. */
export function isWithinAsked(fact: Fact, values: readonly Figure[]): boolean {
  if (fact.type !== 'figure') return false;
  return values.some((asked) => isOpen(asked) && mayBeIn(asked, fact) && isWithin(asked, fact));
}

function isWithin({ value, value2, modifier }: Figure, { value: ours }: Figure): boolean {
  if (value === null || ours === null) return false;
  if (value2 !== undefined) return value <= ours && ours <= value2;
  return modifier === 'gt' || modifier === 'gte' ? ours >= value : ours <= value;
}

/** Whether a fact's unit may be the one that a value is asked for in. */
function mayBeIn(asked: Figure, fact: Figure): boolean {
  if (asked.unit === '' || fact.unit === '' || sameUnit(asked.unit, unitOf(fact)) || isCarbon(asked, fact)) return true;
  // 10亿用户 is asked for without its unit, and is no money.
  return asked.unitInferred === true && (asked.kind === 'amount') === (fact.kind === 'amount');
}

/** Digits from which a value tells what it is of. */
const TELLING = 3;

/** Whether a value is one of one or two digits and zeros: 200万, 80%. */
export function isRound({ value }: Figure): boolean {
  return value !== null && (Math.abs(value).toExponential().split('e')[0] ?? '').replace('.', '').length < TELLING;
}

const PEOPLE: ReadonlySet<string> = new Set(['人', '人次', '户', '名']);

/** Whether a fact is counted as one of some values is: how much of it there is, where it is asked whether it is so much. */
export function isCountedSo(fact: Fact, values: readonly Figure[]): boolean {
  if (fact.type !== 'figure') return false;
  const unit = unitOf(fact);
  return values.some((asked) => sameUnit(asked.unit, unit) || (PEOPLE.has(asked.unit) && PEOPLE.has(unit)));
}

/** Whether 7200万 was asked for and 7218.4万 is stated: what the value is when rounded to the digits asked for. */
function isRounded(asked: number | null, value: number | null): boolean {
  if (asked === null || value === null || Math.abs(asked - value) > Math.abs(value) * HARDLY) return false;
  return roundedTokens(value).includes(valueToken(asked));
}

/** Most that a value may lie from what it is asked for as. */
const HARDLY = 0.005;

/** Emissions are asked for in plain tonnes. */
function isCarbon(asked: Figure, fact: Figure): boolean {
  return asked.unit === '吨' && fact.unit === 'tCO2e';
}

/** Whether a value is one of both ends of a range. */
function isEnd(value: number | null, { value: from, value2: to }: Figure): boolean {
  return to !== undefined && (value === from || value === to);
}

/** 1500元 is asked for where 1500元/月 is stated. */
function unitOf({ unit }: Figure): string {
  return unit.replace(/\/.{1,3}$/, '');
}
