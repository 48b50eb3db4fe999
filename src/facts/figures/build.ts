/** A numeral with its unit, currency and modifiers put together: what the figure says, or that it is none. */
import type { Modifier } from '@/src/facts/fact';
import { isToll } from './english/casualties';
import { arabicWithUnit } from './gate/arabic';
import { isClockPart } from './gate/around';
import { chineseWithUnit } from './gate/chinese';
import { isDenominator } from './gate/denominator';
import { modifierAcross, modifierBefore, modifierBehind } from './modifiers';
import { readCompound } from './numerals/compounds';
import { chineseDigit, digitValue, tidy } from './numerals/digits';
import type { Numeral } from './numerals/numerals';
import { isPartOfWhole } from './numerals/ratios';
import { isMagnitude, isPlayerScore, isVoteCount } from './numerals/scores';
import { minusBefore } from './numerals/signs';
import type { Raw } from './raw';
import { partOfCurrency, unitBehind } from './units/unit-behind';
import { withoutUnit } from './units/unitless';
import type { UnitClass, UnitMatch } from './units/units';
import { currencyBefore, matchPer } from './units/units';
import { bracketUnit } from './units/written-units';

/** Units that 多 may follow: 3年多, 六成多, 20%多. */
const MORE_BEHIND = new Set(['time', 'measure', 'money', 'times', 'tenth', 'share']);

type Currency = { start: number; unit: string } | null;

/** A numeral and what stands around it: its sign, and the modifiers before and behind. */
interface Read {
  numeral: Numeral;
  /** Where the figure begins. */
  start: number;
  modifier: Modifier;
  sign: 1 | -1;
  /** Where the modifier before begins. */
  before: number | null;
  /** Where the modifier behind ends. */
  behind: number | null;
  within: { more: boolean; inside: boolean };
}

/** 下一个|十年, 上一个|五年: which stretch of time, and not how long it lasted. */
const NEXT_STRETCH = /[下上]一?个$/;

/** 0人|工干预, 3人|员: 人 is no unit, but begins a word. */
const OTHER_WORD =
  /^(?:工(?=智能|成本|干预|湖|岛|授粉|费|呼吸|种|草|降雨|增雨|合成|养殖|繁|流产|受孕|操作)|员(?!工)|造(?=[卫革板肉湖草雪]))/;

/** The numeral with unit and modifiers as a raw figure, or null when it is none. */
export function build(text: string, numeral: Numeral, currency: Currency): Raw | null {
  const unit = unitBehind(text, numeral);
  if (!currency && isDenominator(text, numeral, unit)) return null;
  const read = readAround(text, numeral, unit, currency);
  if (!unit && numeral.unit) return shareInWords(text, read);
  if (!unit && !currency) return bareNumber(text, read);
  if (unit && !currency) {
    if (unit.class === 'time' && NEXT_STRETCH.test(text.slice(Math.max(0, numeral.start - 3), numeral.start)))
      return null;
    if (unit.form === '人' && OTHER_WORD.test(text.slice(unit.end, unit.end + 4))) return null;
    const compound = withSmallerUnit(text, read, unit);
    if (compound) return compound;
    const marked = read.before !== null || read.behind !== null;
    const isFigure = numeral.arabic ? arabicWithUnit : chineseWithUnit;
    if (!isFigure(text, numeral, unit, marked)) return largeAlone(text, read);
  }
  return withUnit(text, read, unit, currency);
}

function readAround(text: string, numeral: Numeral, unit: UnitMatch | null, currency: Currency): Read {
  const from = currency?.start ?? numeral.start;
  const minus = minusBefore(
    text,
    from,
    numeral.end,
    currency ? { unit: '', class: 'money' } : (unit ?? shareOf(numeral)),
  );
  const at = minus >= 0 ? minus : from;
  const before = modifierBefore(text, at) ?? modifierAcross(text, from);
  const within = {
    more: unit !== null && MORE_BEHIND.has(unit.class),
    inside: unit !== null && (unit.class === 'time' || unit.class === 'measure'),
  };
  const behind = modifierBehind(text, unit ? unit.end : numeral.end, within);
  let modifier: Modifier = behind?.modifier ?? before?.modifier ?? 'none';
  if (before && behind?.modifier === 'approx') modifier = before.modifier;
  if (modifier === 'none' || (modifier === 'approx' && numeral.more && behind === null)) {
    if (numeral.more || numeral.vague || unit?.form.startsWith('个多')) modifier = 'gt';
    else if (numeral.about) modifier = 'approx';
  }
  return {
    numeral,
    start: before?.start ?? at,
    modifier,
    sign: minus >= 0 ? -1 : 1,
    before: before?.start ?? null,
    behind: behind?.end ?? null,
    within,
  };
}

/** 百分之六, 三分之一: the unit is part of the numeral. */
function shareInWords(text: string, read: Read): Raw {
  const { numeral, sign } = read;
  const end = read.behind ?? numeral.end;
  const isTimes = numeral.unit === '倍';
  const isPart = isTimes && isPartOfWhole(text, numeral.start, end);
  const value = sign * tidy(isPart ? numeral.value * 100 : numeral.value);
  return figure(read, end, value, isPart ? '%' : (numeral.unit as string), isTimes && !isPart ? 'times' : 'share');
}

/** A number without a unit, where it is known what it counts or that it counts something. */
function bareNumber(text: string, read: Read): Raw | null {
  const { numeral, sign } = read;
  const apart = apartUnit(text, numeral);
  if (apart) return { ...figure(read, apart.end, apart.value, apart.unit, apart.class), unitInferred: apart.inferred };
  const kind = withoutUnit(text, numeral, read.before !== null || read.behind !== null);
  if (kind === null || (kind === 'number' && text[numeral.end] === '-')) return null;
  const raw = figure(read, read.behind ?? numeral.end, sign * numeral.value, '', null);
  raw.unitInferred = kind === 'large';
  if (numeral.value2 !== undefined) raw.value2 = numeral.value2;
  return raw;
}

/** 3小时25分, 5元6角: one figure of two units. */
function withSmallerUnit(text: string, read: Read, unit: UnitMatch): Raw | null {
  const compound = readCompound(text, read.numeral, unit);
  if (!compound || isClockPart(text, read.numeral.start)) return null;
  const longer = modifierBehind(text, compound.end, read.within);
  const raw = figure(read, longer?.end ?? compound.end, compound.value, compound.unit, compound.class);
  if (longer) raw.modifier = longer.modifier;
  return raw;
}

/** What looks like its unit is none: 5万人工智能 is a number all the same. */
function largeAlone(text: string, read: Read): Raw | null {
  const { numeral } = read;
  if (numeral.magnitude < 1e4 || !numeral.arabic || text[numeral.start - 1] === '第') return null;
  return { ...figure(read, numeral.end, numeral.value, '', null), unitInferred: true };
}

/** A number with a unit behind it, a currency before it, or both. */
function withUnit(text: string, read: Read, unit: UnitMatch | null, currency: Currency): Raw {
  const { numeral, sign, before, behind } = read;
  const written = unit && currency ? partOfCurrency(text, currency.unit, unit) : unit;
  const per = written ? matchPer(text, written.end) : null;
  const end = per
    ? Math.max(per.end, behind ?? 0)
    : written
      ? (behind ?? written.end)
      : (modifierBehind(text, numeral.end, read.within)?.end ?? numeral.end);
  const scaled = scaleTenth(text, numeral, written);
  // 新台币约9916亿元: the currency stands before the modifier.
  const named = currency ?? (before !== null && written?.unit === '元' ? currencyBefore(text, before) : null);
  const base = named ? currencyUnit(named.unit, written) : (written as UnitMatch).unit;
  const raw = figure(
    read,
    Math.max(end, scaled.end),
    sign * scaled.value,
    per ? `${base}/${per.per}` : base === '成' ? '%' : base,
    currency ? 'money' : (written as UnitMatch).class === 'tenth' ? 'share' : (written as UnitMatch).class,
  );
  if (scaled.value2 !== undefined) raw.value2 = scaled.value2;
  return raw;
}

/** A figure with its number, once it is known where it ends and what it counts. */
function figure(
  { start, numeral, modifier }: Read,
  end: number,
  value: number,
  unit: string,
  unitClass: UnitClass | null,
): Raw {
  return {
    start,
    end,
    numberStart: numeral.start,
    numberEnd: numeral.end,
    numeral,
    value,
    value2: undefined,
    unit,
    unitClass,
    unitInferred: false,
    modifier,
    rank: false,
  };
}

/** The unit of 百分之六, which is part of the numeral. */
function shareOf(numeral: Numeral): { unit: string; class: UnitClass } | null {
  return numeral.unit === '%' ? { unit: '%', class: 'share' } : null;
}

/** A unit that does not stand directly behind: 3713(万TEU); 芮氏规模5.5 has none at all. */
function apartUnit(
  text: string,
  numeral: Numeral,
): { end: number; value: number; unit: string; class: UnitClass; inferred: boolean } | null {
  if (!numeral.arabic) return null;
  if (numeral.magnitude === 1) {
    const written = bracketUnit(text, numeral.end);
    if (written) return { ...written, value: tidy(numeral.value * written.scale), inferred: false };
  }
  const apart = { end: numeral.end, value: numeral.value, inferred: true };
  if (/[A-Za-z,]/.test(text[numeral.start - 2] ?? '') && isToll(text, numeral))
    return { ...apart, unit: '人', class: 'person', inferred: false };
  if (isVoteCount(text, numeral)) return { ...apart, unit: '票', class: 'count' };
  if (isMagnitude(text, numeral)) return { ...apart, unit: '级', class: 'measure' };
  if (isPlayerScore(text, numeral)) return { ...apart, unit: '分', class: 'score' };
  const left = text.slice(Math.max(0, numeral.start - 12), numeral.start);
  if (numeral.decimal && numeral.value < 10 && /(?:[芮里]氏|地震)[^，。]{0,5}(?:规模|震级)[为达约\s]*$/.test(left))
    return { ...apart, unit: '级', class: 'measure' };
  return null;
}

/** 人民币100亿美元 does not exist, but US$5 million dollars and 人民币100亿元 do. */
function currencyUnit(sign: string, written: UnitMatch | null): string {
  if (!written || written.unit === '元') return sign;
  return written.unit;
}

/** 八成 is 80 %, 三成五 35 %; 两年半 2.5 years. */
function scaleTenth(
  text: string,
  numeral: Numeral,
  unit: UnitMatch | null,
): { value: number; value2: number | undefined; end: number } {
  const { value2 } = numeral;
  const plain = { value: numeral.value, value2, end: 0 };
  if (!unit) return plain;
  if (unit.class === 'tenth') {
    const arabicExtra = numeral.arabic ? digitValue(text[unit.end]) : -1;
    const extra = arabicExtra >= 0 && digitValue(text[unit.end + 1]) < 0 ? arabicExtra : chineseDigit(text[unit.end]);
    const follows = extra > 0 && !/[个家名成]/.test(text[unit.end + 1] ?? '') && !(numeral.arabic && arabicExtra < 0);
    const half = text[unit.end] === '半';
    const value = tidy(numeral.value * 10 + (follows ? extra : half ? 5 : 0));
    return {
      value,
      value2: value2 === undefined ? undefined : value2 * 10,
      end: follows || half ? unit.end + 1 : 0,
    };
  }
  if (unit.form === '折' && numeral.value > 10) return { value: numeral.value / 10, value2, end: 0 }; // 85折, 八五折
  if (
    unit.class === 'time' &&
    text[unit.end] === '半' &&
    (unit.unit === '年' || unit.unit === '天') &&
    !/[导岛径山夜价]/.test(text[unit.end + 1] ?? '')
  ) {
    return { value: tidy(numeral.value + 0.5), value2: undefined, end: unit.end + 1 };
  }
  return plain;
}
