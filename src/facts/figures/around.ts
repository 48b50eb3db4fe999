/** What stands around a number and its unit and decides what it is: a clock time, the force of a wind, an edition held. */
import type { Numeral } from './numerals/numerals';
import type { UnitMatch } from './units/units';

/** What makes 级 a measure: the force of a wind or an earthquake; 三级医院 and 2级能效 are names. */
const FORCE_BEHIND = /^[^，。；、]{0,6}(?:地震|风|阵风|强震|烈度|震感|浪)/;
const FORCE_BEFORE =
  /(?:震级|烈度|地震|风力|阵风|[震风浪力]|等级)[为達达約约有可在至到转轉\s]*(?:[\d.]{1,4}[-–—~～至到])?$/;

/** 晚上九时十九分, 下午4时30分10秒: the minutes and seconds of a clock; 2小时25分 is a duration. */
const CLOCK_BEFORE = /[\d一二三四五六七八九十][时時点點](?:[\d一二三四五六七八九十]{1,3}分)?$/;

/** 连续举办12届 counts; 十二届全国人大 and 2023届毕业生 are names. */
const HELD = /(?:连续|連續|举办|舉辦|办了|主办|历经|已有|已办|共|历时|各)了?$/;

/** Whether editions (届) are counted and not numbered. */
export function isHeld(text: string, at: number): boolean {
  return HELD.test(text.slice(Math.max(0, at - 5), at));
}

/** 7-8级大风, 震级达6级; 三级医院 and 2级能效 are names. */
export function isForce(text: string, numeral: Numeral, unit: UnitMatch): boolean {
  return (
    FORCE_BEHIND.test(text.slice(unit.end, unit.end + 12)) ||
    FORCE_BEFORE.test(text.slice(Math.max(0, numeral.start - 12), numeral.start))
  );
}

/** Whether a number is the minutes or seconds of a clock time. */
export function isClockPart(text: string, at: number): boolean {
  return CLOCK_BEFORE.test(text.slice(Math.max(0, at - 6), at));
}
