/** Units that stand apart from their number: in the header of a table (产量（万吨）) or in brackets behind it (3713(万TEU)). */
import { readNumeral } from '../numerals/numerals';
import { currencyBefore, matchPer, matchUnit, type UnitClass } from './units';

export interface WrittenUnit {
  unit: string;
  class: UnitClass;
  /** What one of it is worth: 1e8 for 亿元. */
  scale: number;
}

/** What stands behind a currency in the head of a table: 港币百万元, HK$'000, US$ million. */
const OF_CURRENCY = /^(人民币|新台币|[港日台]币|(?:HK|US|NT)?\$|RMB|CNY|USD|HKD|[€£¥])\s?(.{0,10})$/;
const LATIN_SCALE: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['000', 1e3],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** 亿元 → 元 × 1e8; 万人 → 人 × 1e4; 元/吨; 新台币仟元 → 新台币 × 1e3; null when the whole text is no unit. */
export function writtenUnit(text: string): WrittenUnit | null {
  const word = text.trim();
  if (word === '') return null;
  const [, sign, rest = ''] = OF_CURRENCY.exec(word) ?? [];
  const currency = sign === undefined ? null : currencyBefore(word, sign.length);
  if (currency) {
    const scale = LATIN_SCALE.get(rest.replace(/^['’]|s$/g, '').toLowerCase());
    if (scale !== undefined) return { unit: currency.unit, class: 'money', scale };
    const amount = writtenUnit(rest);
    return amount?.unit === '元' ? { ...amount, unit: currency.unit } : null;
  }
  const numeral = readNumeral(`1${word}`, 0);
  const scale = numeral ? numeral.value : 1;
  const at = numeral ? numeral.end - 1 : 0;
  const unit = matchUnit(word, at);
  if (!unit) return null;
  const per = matchPer(word, unit.end);
  if ((per?.end ?? unit.end) < word.length) return null;
  return { unit: per ? `${unit.unit}/${per.per}` : unit.unit, class: unit.class, scale };
}

/** The unit in brackets at an offset: (万TEU), （人）; null when the brackets hold something else. */
export function bracketUnit(text: string, at: number): (WrittenUnit & { end: number }) | null {
  const found = /^\s?[(（]([^()（）\d\s]{1,8})[)）]/.exec(text.slice(at, at + 12));
  const unit = found ? writtenUnit(found[1] as string) : null;
  if (!found || !unit || unit.class === 'time' || unit.class === 'score' || unit.class === 'index') return null;
  return { ...unit, end: at + found[0].length };
}
