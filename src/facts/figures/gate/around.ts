/**
 * What stands around a number and its unit and decides what it is: a clock time, the force of a wind, an edition held,
 * the page of a paper, an article of a law.
 */
import type { Numeral } from '../numerals/numerals';
import type { UnitMatch } from '../units/units';

/** What makes 级 a measure: the force of a wind or an earthquake; 三级医院 and 2级能效 are names. */
const FORCE_BEHIND = /^[^，。；、]{0,6}(?:地震|风|阵风|强震|烈度|震感|浪)/;
const FORCE_BEFORE = /(?:震级|烈度|地震|风力|阵风|[震风浪力]|等级)[为达约有可在至到转\s]*(?:[\d.]{1,4}[-–—~～至到])?$/;

/** 晚上九时十九分, 下午4时30分10秒: the minutes and seconds of a clock; 2小时25分 is a duration. */
const CLOCK_BEFORE = /[\d一二三四五六七八九十][时点](?:[\d一二三四五六七八九十]{1,3}分)?$/;

/** 连续举办12届 counts; 十二届全国人大 and 2023届毕业生 are names. */
const HELD = /(?:连续|举办|办了|主办|历经|已有|已办|共|历时|各)了?$/;

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

/** 见6版, 详见今日12版, 刊6版、8版; 每天出12版 counts. */
const PAGE_BEFORE = /(?:[见刊载转、]|本[报刊]|[今昨][天日])第?$/;
const PAGE_BEHIND = /^(?:相关|有关|报道|报导|新闻|图|头条)/;

/** Whether so many 版 are the page of a paper that the text points to. @param behind the text behind the unit. */
export function isPage(text: string, at: number, behind: string): boolean {
  return PAGE_BEFORE.test(text.slice(Math.max(0, at - 3), at)) || PAGE_BEHIND.test(behind);
}

/** 《青岭法》5条, 基本法23条; 该法共5条 counts. */
const LAW_BEFORE = /(?:[法规约章][》〉]|基本法|[刑民宪]法|法典)$/;
/** 23条立法. */
const LAW_BEHIND = /^(?:立法|国安|法例|条例|[一二三四五]款)/;
/** The article of Hong Kong's Basic Law that is called by its number alone, as 110 and 315 are. */
const CALLED_ARTICLE = 23;
const OF_LAW = /立法|基本法|国安法/;
/** How far around the number a law is looked for, in characters. */
const LAW_NEAR = 60;

/** Whether a number of 条 names an article of a law and counts nothing. @param end where the unit ends. */
export function isArticleOfLaw(text: string, numeral: Numeral, end: number): boolean {
  const { start } = numeral;
  if (LAW_BEFORE.test(text.slice(Math.max(0, start - 3), start)) || LAW_BEHIND.test(text.slice(end, end + 3)))
    return true;
  return numeral.value === CALLED_ARTICLE && OF_LAW.test(text.slice(Math.max(0, start - LAW_NEAR), end + LAW_NEAR));
}
