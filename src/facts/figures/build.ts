/** A numeral with its unit, currency and modifiers put together: what the figure says, or that it is none. */
import type { Modifier } from '@/src/facts/fact';
import { chineseDigit, digitValue, tidy } from './digits';
import { arabicWithUnit, chineseWithUnit } from './gate';
import { modifierBefore, modifierBehind } from './modifiers';
import type { Numeral } from './numerals';
import { readNumeral } from './numerals';
import { isPartOfWhole } from './ratios';
import type { Raw } from './raw';
import { withoutUnit } from './unitless';
import type { UnitMatch } from './units';
import { matchPer, matchUnit } from './units';

/** The numeral with unit and modifiers as a raw figure, or null when it is none. */
export function build(text: string, numeral: Numeral, currency: { start: number; unit: string } | null): Raw | null {
  const from = currency?.start ?? numeral.start;
  const before = modifierBefore(text, from);
  const unit = unitOf(text, numeral);
  const afterUnit = unit ? unit.end : numeral.end;
  const within = {
    more:
      unit !== null &&
      (unit.class === 'time' || unit.class === 'measure' || unit.class === 'money' || unit.class === 'times'),
    inside: unit !== null && (unit.class === 'time' || unit.class === 'measure'),
  };
  const behind = modifierBehind(text, afterUnit, within);
  const marked = before !== null || behind !== null;
  let modifier: Modifier = behind?.modifier ?? before?.modifier ?? 'none';
  if (before && behind?.modifier === 'approx') modifier = before.modifier;
  if (modifier === 'none' || (modifier === 'approx' && numeral.more && behind === null)) {
    if (numeral.more || numeral.vague) modifier = 'gt';
    else if (numeral.about || numeral.value2 !== undefined) modifier = numeral.about ? 'approx' : modifier;
  }
  const start = before?.start ?? from;
  const shape = { start, numberStart: numeral.start, numberEnd: numeral.end, numeral, modifier, rank: false };
  if (numeral.unit && !unit) {
    const part = numeral.unit === '倍' && isPartOfWhole(text, numeral.start, behind?.end ?? numeral.end);
    const cls = numeral.unit === '倍' && !part ? 'times' : 'share';
    return {
      ...shape,
      end: behind?.end ?? numeral.end,
      value: tidy(part ? numeral.value * 100 : numeral.value),
      unit: part ? '%' : numeral.unit,
      unitClass: cls,
      unitInferred: false,
    };
  }
  if (!unit && !currency) {
    const kind = withoutUnit(text, numeral, marked);
    if (kind === null || (kind === 'number' && text[numeral.end] === '-')) return null;
    return {
      ...shape,
      end: behind?.end ?? numeral.end,
      value: numeral.value,
      ...two(numeral),
      unit: '',
      unitClass: null,
      unitInferred: kind === 'large',
    };
  }
  if (unit && !currency) {
    const ok = numeral.arabic
      ? arabicWithUnit(text, numeral, unit, marked)
      : chineseWithUnit(text, numeral, unit, marked);
    if (!ok)
      return numeral.magnitude >= 1e4 && numeral.arabic
        ? { ...shape, end: numeral.end, value: numeral.value, unit: '', unitClass: null, unitInferred: true }
        : null;
  }
  const written = unit && (!currency || unit.class === 'money') ? unit : null;
  const per = written ? matchPer(text, written.end) : null;
  const end = per
    ? Math.max(per.end, behind?.end ?? 0)
    : written
      ? (behind?.end ?? written.end)
      : (modifierBehind(text, numeral.end, within)?.end ?? numeral.end);
  const scaled = scaleTenth(text, numeral, written);
  const base = currency ? currencyUnit(currency.unit, written) : (written as UnitMatch).unit;
  const raw: Raw = {
    start,
    end: Math.max(end, scaled.end),
    numberStart: numeral.start,
    numberEnd: numeral.end,
    numeral,
    value: scaled.value,
    unit: per ? `${base}/${per.per}` : base === '成' ? '%' : base,
    unitClass: currency ? 'money' : (written as UnitMatch).class === 'tenth' ? 'share' : (written as UnitMatch).class,
    unitInferred: false,
    modifier,
    rank: false,
  };
  if (scaled.value2 !== undefined) raw.value2 = scaled.value2;
  return raw;
}

/** 人民币100亿美元 does not exist, but US$5 million dollars and 人民币100亿元 do. */
function currencyUnit(sign: string, written: UnitMatch | null): string {
  if (!written || written.unit === '元') return sign;
  return written.unit;
}

function two(numeral: Numeral): { value2?: number } {
  return numeral.value2 === undefined ? {} : { value2: numeral.value2 };
}

/** 八成 is 80 %, 三成五 35 %; 两年半 2.5 years. */
function scaleTenth(
  text: string,
  numeral: Numeral,
  unit: UnitMatch | null,
): { value: number; value2?: number; end: number } {
  const plain = { value: numeral.value, ...two(numeral), end: 0 };
  if (!unit) return plain;
  if (unit.class === 'tenth') {
    const arabicExtra = numeral.arabic ? digitValue(text[unit.end]) : -1;
    const extra = arabicExtra >= 0 && digitValue(text[unit.end + 1]) < 0 ? arabicExtra : chineseDigit(text[unit.end]);
    const follows = extra > 0 && !/[个個家名成]/.test(text[unit.end + 1] ?? '') && !(numeral.arabic && arabicExtra < 0);
    const half = text[unit.end] === '半';
    const value = tidy(numeral.value * 10 + (follows ? extra : half ? 5 : 0));
    return {
      value,
      ...(numeral.value2 === undefined ? {} : { value2: numeral.value2 * 10 }),
      end: follows || half ? unit.end + 1 : 0,
    };
  }
  if (unit.unit === '秒' && numeral.arabic && !numeral.decimal) {
    // 9秒83 is 9.83 seconds.
    const part = readNumeral(text, unit.end);
    if (part?.arabic && part.digits === 2 && !part.decimal && part.magnitude === 1) {
      return { value: tidy(numeral.value + part.value / 100), end: part.end };
    }
  }
  if (
    unit.class === 'time' &&
    text[unit.end] === '半' &&
    (unit.unit === '年' || unit.unit === '天') &&
    !/[导島岛径山夜价]/.test(text[unit.end + 1] ?? '')
  ) {
    return { value: tidy(numeral.value + 0.5), end: unit.end + 1 };
  }
  return plain;
}

/** The unit behind a numeral; 两个半小时 counts its half, 多/余 may stand between. */
function unitOf(text: string, numeral: Numeral): UnitMatch | null {
  const unit = matchUnit(text, numeral.end);
  if (unit && (unit.form === '个' || unit.form === '個') && text[unit.end] === '半') {
    const long = matchUnit(text, unit.end + 1);
    if (long && long.class === 'time') {
      numeral.value = tidy(numeral.value + 0.5);
      return { ...long, start: unit.start };
    }
  }
  return numeral.unit ? null : unit;
}
