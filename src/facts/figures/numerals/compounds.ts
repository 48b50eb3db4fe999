/**
 * Measures written with two or three units that make one value, in the first of them: 5小时30分 (5.5 小时), 2小时25分00秒,
 * 3年零6个月 (3.5 年), 9秒83, 1米8, 身高一米七五, 4亩8分. Months and days have no common measure: 3个月零5天 stays two figures.
 */

import type { UnitClass, UnitMatch } from '../units/units';
import { matchUnit } from '../units/units';
import { chineseDigit, digitValue, tidy } from './digits';
import type { Numeral } from './numerals';
import { readNumeral } from './numerals';

export interface Compound {
  value: number;
  unit: string;
  class: UnitClass;
  end: number;
}

/** Units in order of size, with how many of each make one of the unit before. */
const CHAINS: [string, number][][] = [
  [
    ['年', 1],
    ['个月', 12],
  ],
  [
    ['天', 1],
    ['小时', 24],
    ['分钟', 60],
    ['秒', 60],
  ],
];

/** 分 is a minute only among hours and seconds; alone it is a point of a score. */
const asTime = (unit: UnitMatch): string => (unit.form === '分' ? '分钟' : unit.unit);

/** The measure that goes on behind a number and its first unit, or null when that is all. */
export function readCompound(text: string, numeral: Numeral, unit: UnitMatch): Compound | null {
  if (numeral.decimal || numeral.more || numeral.vague || numeral.value2 !== undefined || numeral.unit) return null;
  if (unit.unit === '毫')
    return readTenths(text, numeral.value >= 10 ? -1 : 0, unit.start, numeral, unit.end, unit.form);
  if (unit.unit === '元') return readYuan(text, numeral, unit);
  if (unit.unit === '米') return readMetres(text, numeral, unit);
  if (unit.unit === '亩') return readMu(text, numeral, unit);
  const first = asTime(unit);
  const chain = CHAINS.find((units) => units.some(([name]) => name === first));
  if (!chain) return null;
  let place = chain.findIndex(([name]) => name === first);
  let value = numeral.value;
  let per = 1;
  let end = unit.end;
  let parts = 1;
  while (place + 1 < chain.length) {
    const at = end + (text[end] === '零' || text[end] === '又' || text[end] === ' ' ? 1 : 0);
    const part = readNumeral(text, at);
    if (!part || part.more || part.vague || part.magnitude >= 1e4 || part.decimal) break;
    const next = matchUnit(text, part.end);
    const index = next ? chain.findIndex(([name]) => name === asTime(next)) : -1;
    if (!next || index <= place || part.arabic !== numeral.arabic) break;
    for (let i = place + 1; i <= index; i += 1) per *= (chain[i] as [string, number])[1];
    value += part.value / per;
    place = index;
    end = next.end;
    parts += 1;
  }
  const hundredths = chain[place]?.[0] === '秒' && numeral.arabic ? secondsBehind(text, end) : 0;
  if (hundredths > 0 || (chain[place]?.[0] === '秒' && numeral.arabic && /^00(?!\d)/.test(text.slice(end, end + 3)))) {
    value += hundredths / 100 / per;
    end += 2;
    parts += 1;
  }
  if (parts === 1) return null;
  return { value: tidy(value), unit: first, class: 'time', end };
}

/** 9秒83: two digits behind the seconds, with no unit of their own. */
function secondsBehind(text: string, at: number): number {
  const tens = digitValue(text[at]);
  const ones = digitValue(text[at + 1]);
  if (tens < 0 || ones < 0 || digitValue(text[at + 2]) >= 0 || matchUnit(text, at + 2)) return 0;
  return tens * 10 + ones;
}

/** 五毫八 (0.58 of Hong Kong's dollar), 八毫半, 五毛钱; 五毛 alone is a word. */
function readTenths(
  text: string,
  whole: number,
  start: number,
  tenths: Numeral,
  at: number,
  sign: string,
): Compound | null {
  if (whole < 0 || tenths.decimal || tenths.value >= 10 || text.startsWith('第', tenths.start - 1)) return null;
  const digit = tenths.arabic ? digitValue(text[at]) : chineseDigit(text[at]);
  const half = text[at] === '半';
  const more = digit > 0 && !matchUnit(text, at + 1) && digitValue(text[at + 1]) < 0 && chineseDigit(text[at + 1]) < 0;
  let end = at + (half || more ? 1 : 0);
  const coin = /^[钱子]/.test(text[end] ?? '');
  if (sign === '毛' && whole === 0 && !coin) return null;
  if (coin) end += 1;
  const value = tidy(whole + tenths.value / 10 + (half ? 0.05 : more ? digit / 100 : 0));
  return start < end ? { value, unit: sign === '毫' ? '港元' : '元', class: 'money', end } : null;
}

/** 一元二毫, 3块5毛. */
function readYuan(text: string, numeral: Numeral, unit: UnitMatch): Compound | null {
  const sign = text[unit.end + 1];
  if (sign !== '毫' && sign !== '毛') return null;
  const tenths = readNumeral(text, unit.end);
  if (!tenths || tenths.end !== unit.end + 1) return null;
  return readTenths(text, numeral.value, unit.end, tenths, tenths.end + 1, sign);
}

/** 4亩8分: ten 分 of land make a 亩. */
function readMu(text: string, numeral: Numeral, unit: UnitMatch): Compound | null {
  const part = readNumeral(text, unit.end);
  if (!part || part.decimal || part.value >= 10 || text[part.end] !== '分' || part.arabic !== numeral.arabic)
    return null;
  return { value: tidy(numeral.value + part.value / 10), unit: '亩', class: 'measure', end: part.end + 1 };
}

/** 1米8, 2米35, 一米七五: one or two digits behind the metres. */
function readMetres(text: string, numeral: Numeral, unit: UnitMatch): Compound | null {
  if (numeral.value > 20 || numeral.magnitude > 10) return null;
  const digit = numeral.arabic ? digitValue : chineseDigit;
  const first = digit(text[unit.end]);
  if (first < 0) return null;
  const second = digit(text[unit.end + 1]);
  const end = unit.end + (second >= 0 ? 2 : 1);
  if (digit(text[end]) >= 0 || /^(?:[.:：%％/×xX~～–—-]|,\d)/.test(text.slice(end, end + 2)) || matchUnit(text, end))
    return null;
  return { value: tidy(numeral.value + first / 10 + Math.max(second, 0) / 100), unit: '米', class: 'measure', end };
}
