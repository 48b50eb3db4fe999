/**
 * What is a Chinese numeral and not a figure: fixed words (两会, 三农), article words (一个), idioms, names of bodies and
 * villages, ages and durations inside names.
 */

import { Signs } from '@/src/corpus/text/signs';
import type { Numeral } from '../numerals/numerals';
import { isPlaceName } from '../numerals/place-names';
import type { UnitMatch } from '../units/units';
import { arabicWithUnit } from './arabic';
import { isClockPart, isForce, isHeld } from './around';
import { abstractNoun, INNINGS, PLAN_AFTER } from './words';

/** Before 一: 新增一名 counts, 是一名 and 最近一次 do not. */
const COUNTS_ONE =
  /(?:新增|增加|增至|增设|减少|只有|仅有|仅|只|共|至少|不足|不到|超过|(?<![最附])近|约|逾|、\s?|和|及|各)$/;

/** Before 一 and a measure: 每包一公斤, 各重一公斤, 高一米. */
const MEASURES_ONE = /(?:每[\u4e00-\u9fff]{1,2}|[各共净总]?重|[高长宽深厚]|相距)(?:约|达|近|为)?$/;

/** Before 度: 摄氏十度. */
const DEGREE = /(?:摄氏|华氏|零下)$/;

/** Whose institutes go by numbers: 中电科五十四所, 航天三院三十三所. */
const NUMBERED_BODY = /(?:电科|航天|兵器|船舶|核工业|科技|集团|院)$/;

/** Who is counted by 人 alone, before and behind a small Chinese number: 死亡一人, 三人受伤, 四车八人. */
const COUNTS_PEOPLE =
  /(?:死亡|受伤|遇难|失踪|重伤|轻伤|伤亡|身亡|造成|导致|致|逮捕|抓获|共计|合计|总计|载有|搭载|另外?|其余|其中|车|[男女死伤、])$/;
const PEOPLE_COUNTED =
  /^(?:死亡|受伤|遇难|失踪|重伤|轻伤|伤亡|身亡|丧生|罹难|生还|获救|溺亡|中毒|感染|确诊|送医|获|被|入选|当选|死|伤)/;

/** Directly before a small number: what makes it an ordinal, a demonstrative or a name. */
const NOT_AFTER = /[第前这那每初周其同某另该“「‘『老小大阿]$|(?<![其当])中$|星期|礼拜|其他|其它|任何$/;

/** Digits by position are a number with these: 一二〇公里, 三五〇人; with others a name (一二三产业) or a year. */
const POSITIONAL = new Set(['money', 'measure', 'person', 'count', 'share', 'point', 'index']);

/** A Chinese number with its unit, four characters before it and behind the unit. */
interface Seen {
  text: string;
  numeral: Numeral;
  unit: UnitMatch;
  /** A modifier stands before or behind: 近百家, 三十多人. */
  marked: boolean;
  left: string;
  after: string;
}

/** Whether a Chinese numeral with this unit is a figure. */
export function chineseWithUnit(text: string, numeral: Numeral, unit: UnitMatch, behindOrBefore: boolean): boolean {
  const { form } = unit;
  const marked = behindOrBefore || numeral.more;
  const left = text.slice(Math.max(0, numeral.start - 4), numeral.start);
  const after = text.slice(unit.end, unit.end + 4);
  const seen = { text, numeral, unit, marked, left, after };
  if (left.endsWith('第') || numeral.value === 0 || unit.unit === '毫') return false;
  if (form === '级' && !numeral.decimal && !marked) return isForce(text, numeral, unit);
  if (form === '届') return marked || isHeld(text, numeral.start);
  // 一至四季度, 二季度: when.
  if (form === '季度') return /连续$/.test(left);
  // 中铁十五局: a body by its number.
  if (form === '局') return INNINGS.test(left);
  if (isOther(seen)) return false;
  if (unit.class === 'times' || unit.class === 'tenth' || unit.class === 'point')
    return chineseRate(text, numeral, unit);
  if (numeral.value2 !== undefined) return !/^[三五]?[三五]$/.test(form) && !NOT_AFTER.test(left);
  if (form === '周年' || (form === '年' && after.startsWith('代'))) return false;
  if (numeral.value > 10 || numeral.decimal) return aboveTen(seen);
  if (unit.class === 'age' || form === '分' || form === '点') return false;
  const isOne = /^[一壹]$/.test(text.slice(numeral.start, numeral.end));
  return countsPeople(seen, isOne) ?? (isOne ? countsOne(seen) : countsFew(seen));
}

/** Times of day, villages, institutes, and digits one after the other. */
function isOther({ text, numeral, unit, marked, left, after }: Seen): boolean {
  const { form } = unit;
  // 加风四起, 谣言四起: everywhere.
  if (form === '起' && text[numeral.start] === '四')
    if (/^(?:$|[，。、；！])/.test(after) && !/[了生共办破获查]$/.test(left)) return true;
  if ((form === '分' || form === '秒') && isClockPart(text, numeral.start)) return true;
  if (!marked && numeral.value <= 10 && isPlaceName(text, unit)) return true;
  if (form === '所' && NUMBERED_BODY.test(left)) return true;
  const isNumber = numeral.positional && POSITIONAL.has(unit.class);
  return numeral.digitRun && !numeral.unit && !isNumber && form !== '折';
}

function aboveTen({ text, numeral, unit, marked, after }: Seen): boolean {
  const isBare =
    numeral.mantissa === 1 &&
    !numeral.arabic &&
    !numeral.decimal &&
    /[百千万亿十佰仟拾]/.test(text[numeral.start] as string);
  if (isBare) return bareMagnitude(text, numeral, unit, marked);
  if (unit.class === 'age') return arabicWithUnit(text, numeral, unit, marked);
  if (unit.form === '分' || unit.form === '日' || unit.form === '月') return false;
  return !(unit.form === '年' && PLAN_AFTER.test(after));
}

/** 死亡一人, 三死两伤, 一家三口: people by what befell them; null where nothing tells. */
function countsPeople({ text, unit, left, after }: Seen, isOne: boolean): boolean | null {
  const { form } = unit;
  if (form === '人' && (COUNTS_PEOPLE.test(left) || PEOPLE_COUNTED.test(after))) return true;
  if (form === '口' && /[一全]家$/.test(left)) return true;
  if (!/^[死伤男女]$/.test(form)) return null;
  // 九死一生 is a saying.
  if (form === '死' && after.startsWith('一生')) return false;
  // 造成一死、两伤, 一死一百六十四伤
  if (isOne && (form === '死' || form === '伤'))
    return (
      /(?:造成|导致|致|[死伤、])$/.test(left) ||
      /^、?[一二两三四五六七八九十百\d]{1,7}[死伤]/.test(text.slice(unit.end, unit.end + 10))
    );
  if (isOne) return false;
  return /[死伤男女、，\s致]$|^$|造成|导致/.test(left) || /^[一二两三四五六七八九十\d]{1,3}[死伤男女]/.test(after);
}

/** 一 counts where something says that it does: 新增一名, 历时一年; it mostly is an article. */
function countsOne({ text, numeral, unit, marked, left, after }: Seen): boolean {
  if (unit.class === 'money') return marked || COUNTS_ONE.test(left);
  if (unit.class === 'measure') return marked || MEASURES_ONE.test(left);
  if (unit.class === 'time')
    return (
      (marked && !left.endsWith('最')) ||
      unit.form.startsWith('个多') ||
      /(?:仅|只|只需|只用|短短|历时|耗时|用时|长达)$/.test(left)
    );
  if (isItem(text, numeral, unit)) return true;
  return (
    unit.small &&
    (marked || COUNTS_ONE.test(left)) &&
    !abstractNoun(text, unit.end) &&
    !/^[个一些系样体种]/.test(after) &&
    /新增|增加|增设|只有|仅有|仅|共|至少|不足|不到|超过|近|约|逾|减少|[名家例起宗座所台辆艘架]$/.test(left + unit.form)
  );
}

/** 广东六例，|福建一例, 福建一例|，云南两例: beside another of its list, or what is counted by cases. */
const ITEM_BEFORE = /([\u4e00-\u9fff])[，,、；]([\u4e00-\u9fff]{2,4})$/;
const ITEM_BEHIND = /^[，,、；][\u4e00-\u9fff]{2,4}(?:[一二两三四五六七八九十]{1,3}|\d{1,4})([\u4e00-\u9fff])/;
const NUMBER_LAST = new Signs(/[一二两三四五六七八九十百\d]/);
const CASES = /(?:病例|个案|确诊|感染者|案件|案)$/;

/** Whether 一 stands in a list of names with so many each, or behind the cases that it counts. */
function isItem(text: string, numeral: Numeral, unit: UnitMatch): boolean {
  const { form } = unit;
  if (!/^[例宗起名家件处所座栋]$/.test(form)) return false;
  const left = text.slice(Math.max(0, numeral.start - 8), numeral.start);
  if (/^[例宗]$/.test(form) && CASES.test(left)) return true;
  const behind = text.slice(unit.end, unit.end + 10);
  if (!/^[，,、；）)。]/.test(behind)) return false;
  const before = ITEM_BEFORE.exec(left);
  const at = before === null ? -1 : numeral.start - (before[2] as string).length - 3;
  if (before?.[1] === form && NUMBER_LAST.at(text, at)) return true;
  return /[，,、；（(：:][\u4e00-\u9fff]{2,4}$/.test(left) && ITEM_BEHIND.exec(behind)?.[1] === form;
}

/** Two to ten. */
function countsFew({ text, numeral, unit, marked, left, after }: Seen): boolean {
  const { form } = unit;
  if (numeral.vague) return marked || unit.class !== 'time';
  if (!unit.small && !marked && unit.class === 'count') return false;
  if (NOT_AFTER.test(left)) return false;
  if (unit.class === 'time' && PLAN_AFTER.test(after)) return false;
  if (unit.class === 'time' && form === '年' && !marked && /^[一以之前后来内间]/.test(after)) return false;
  if (form === '度' && DEGREE.test(left)) return true;
  if (form === '日') return /^[内以之即后]/.test(after) || /(?:连续|持续|历时|为期|长达)$/.test(left);
  if (form === '月' || form === '里' || form === '度' || form === '方') return false;
  if (form === '人' || form === '口' || form === '两') return marked;
  const isAbstract = abstractNoun(text, unit.end) || (text[unit.end] === '大' && abstractNoun(text, unit.end + 1));
  return (numeral.more || !isAbstract) && !after.startsWith('一');
}

function chineseRate(text: string, numeral: Numeral, unit: UnitMatch): boolean {
  if (unit.form === '番')
    return /翻(?:了|两|一|三|近|约|超|逾|至少)?$/.test(text.slice(Math.max(0, numeral.start - 2), numeral.start));
  if (unit.form === '折') return !/^[叠射扣腾磨中]/.test(text.slice(unit.end, unit.end + 1));
  if (unit.form !== '成') return true;
  const after = text.slice(unit.end, unit.end + 2);
  if (numeral.value > 10 || numeral.magnitude > 1) return false;
  return !/^[为立功果员都品本年就熟长交绩效套千百]/.test(after);
}

/** 百, 千, 万, 亿 without a number before them: 千亿元 and 上百家 count, 百家争鸣 and 千里 do not. */
function bareMagnitude(text: string, numeral: Numeral, unit: UnitMatch, marked: boolean): boolean {
  const written = text.slice(numeral.start, numeral.end);
  if (marked || numeral.more) return true;
  // 拾万镇, 千亿村: names.
  if (/^[镇乡村]$/.test(unit.form)) return false;
  if (/^十/.test(written)) return unit.class !== 'time' || unit.form !== '月';
  // 亿元, 千元: a unit of a table, a size of a bill; only a modifier makes it a number (近亿元).
  return written.length >= 2 && unit.class !== 'time' && unit.class !== 'score';
}
