/**
 * What is a numeral in digits and not a figure: ordinals and list numbers, clock times, pages and doors, ages and durations
 * inside names. Chinese numerals: chinese.ts; names and codes (5G, 10X1000): ../numerals/codes.ts.
 */

import { isPastStretch } from '../english/stretches';
import { digitValue } from '../numerals/digits';
import type { Numeral } from '../numerals/numerals';
import type { UnitMatch } from '../units/units';
import { isArticleOfLaw, isClockPart, isForce, isHeld, isPage } from './around';
import { INNINGS, PLAN_AFTER } from './words';

/** Not far behind a word of time: three years ago, 5 minutes later. */
const AGO = /^ (?:ago\b|earlier\b|later\b|prior(?! to)\b|(?:ended|ending|to|through) [A-Z])/;

/** A number in digits with its unit, and what stands beside them. */
interface Seen {
  text: string;
  numeral: Numeral;
  unit: UnitMatch;
  /** A modifier stands before or behind. */
  marked: boolean;
  /** The character before the number, and four behind the unit. */
  before: string;
  after: string;
  /** 3, 2015; not 3.5, 3万 or 30多. */
  whole: boolean;
}

/** When a number with one of some units, parted by blanks, is a figure; an example that is one, and one that is none. */
interface FormRule {
  forms: string;
  figure: string;
  none: string;
  counts(seen: Seen): boolean;
}

const YEAR = /^(?:19|20)\d\d$/;

const leftOf = ({ text, numeral }: Seen, length: number): string =>
  text.slice(Math.max(0, numeral.start - length), numeral.start);

/** Not a door, a line of the underground or a stage of building: 3号楼, 2期工程. */
const isCounted = ({ after, unit }: Seen): boolean =>
  !/^(?:楼|号|室|房|线|台风)/.test(after) && !(unit.form === '期' && /^(?:工程|项目|货|建设)/.test(after));

/** A rule by what may not stand behind. */
const notBefore =
  (behind: RegExp) =>
  ({ after }: Seen): boolean =>
    !behind.test(after);

/** 3月 is a time, 8号 a day, 10周年 an anniversary, 5G a network; 毫 and 毛 begin other words. */
const NEVER = new Set('月 号 周年 G 毫 毛'.split(' '));

export const FORM_RULES: readonly FormRule[] = [
  {
    forms: '年',
    figure: '历时3年完成',
    none: '3年级学生',
    counts: ({ whole, after }) =>
      !(whole && /^(?:级|代|版|款|初|底|末|全年|上半|下半|年报|年度|一季|二季|三季|四季|\d{1,2}月)/.test(after)) &&
      !PLAN_AFTER.test(after),
  },
  {
    forms: '日',
    figure: '连续3日',
    none: '3日上午',
    counts: (seen) =>
      seen.marked || /^[内以之即]/.test(seen.after) || /(?:连续|持续|历时|为期|长达|足足)$/.test(leftOf(seen, 2)),
  },
  {
    forms: '点',
    figure: '报3200点',
    none: '8点出发',
    counts: ({ numeral, before }) =>
      numeral.decimal || numeral.grouped || numeral.value > 24 || /[涨跌升降报收于]/.test(before),
  },
  {
    forms: '秒',
    figure: '用时40秒',
    none: '10时20分40秒',
    counts: ({ text, numeral }) => !isClockPart(text, numeral.start),
  },
  {
    forms: '分',
    figure: '得了80分',
    none: '设3分公司',
    counts: ({ text, numeral, after }) =>
      !isClockPart(text, numeral.start) &&
      !/^(?:钟|之[^差]|球|部|公司|局|院|支|店|行|组|场|类|级|区|拣|会|析|享|批|步|期|红|别)/.test(after),
  },
  {
    forms: '级',
    figure: '发生5.2级地震',
    none: '设3级机构',
    counts: ({ text, numeral, unit, marked }) => numeral.decimal || marked || isForce(text, numeral, unit),
  },
  { forms: '世纪', figure: '历经2世纪', none: '21世纪', counts: ({ whole, numeral }) => !whole || numeral.value < 10 },
  {
    forms: '届',
    figure: '已连续举办5届',
    none: '2届毕业生',
    counts: ({ text, numeral, marked }) => marked || isHeld(text, numeral.start),
  },
  {
    forms: '版',
    figure: '共出5版',
    none: '2015版教材',
    counts: (seen) => {
      const { text, numeral, marked, whole, after } = seen;
      if (whole && YEAR.test(text.slice(numeral.start, numeral.end))) return false;
      return marked || numeral.more || (isCounted(seen) && !isPage(text, numeral.start, after));
    },
  },
  {
    forms: '期 区 室 村 站 道 队 字 题 车 厅 门 轮',
    figure: '共办了6期',
    none: '2期工程开工',
    counts: (seen) => seen.marked || seen.numeral.more || isCounted(seen),
  },
  { forms: '季度', figure: '连续3季度', none: '1至4季度', counts: ({ before }) => before === '续' },
  { forms: '种', figure: '试种5种', none: '20种粮大户', counts: notBefore(/^(?:粮[大户农面补]|菜[大户农])/) },
  { forms: '升', figure: '装水6升', none: '6升5降4平', counts: notBefore(/^\d{1,3}[降跌平]/) },
  { forms: '座 幢 栋', figure: '建桥3座', none: '3栋A单元', counts: notBefore(/^(?:[低中高]层|[A-Z]|单元)/) },
  { forms: '块', figure: '售价3块', none: '3块屏幕', counts: notBefore(/^[屏板链]/) },
  { forms: '岁', figure: '他今年18岁', none: '18岁那年', counts: notBefore(/^(?:那|时|起|开始)/) },
  {
    forms: '人 人份',
    figure: '来了30人',
    none: '30人工智能企业',
    counts: notBefore(/^(?:民币|工智|造|才|间|体|均|类|制)/),
  },
  { forms: '市 县 省', figure: '覆盖30县', none: '3省级行政区', counts: notBefore(/^[场值盈净价民委长政级道]/) },
  {
    forms: '度',
    figure: '气温30度',
    none: '360度角',
    counts: ({ before, after }) => before !== '年' && !/^[假过角]/.test(after),
  },
  { forms: '局', figure: '先发投5局', none: '第3局', counts: (seen) => INNINGS.test(leftOf(seen, 3)) },
  {
    forms: '成',
    figure: '占7成',
    none: '5成立即',
    counts: ({ numeral, after }) =>
      numeral.value <= 10 && !numeral.leadingZero && !/^[为立功果员都品本年就熟长交绩效套]/.test(after),
  },
  {
    forms: '层 层楼',
    figure: '楼高30层',
    none: '5号楼3层',
    counts: ({ text, unit, before }) => !/[楼座栋幢号元]/.test(before) && digitValue(text[unit.end]) < 0,
  },
  {
    forms: '条',
    figure: '开通5条',
    none: '依照刑法第5条',
    counts: ({ text, numeral, unit, before }) => before !== '第' && !isArticleOfLaw(text, numeral, unit.end),
  },
  {
    forms: '方',
    figure: '挖土300方',
    none: '3方会谈',
    counts: ({ numeral }) => numeral.magnitude > 1 || numeral.value >= 100,
  },
  { forms: '里', figure: '走了5里', none: '1里面', counts: ({ numeral }) => numeral.value >= 2 },
  { forms: '折', figure: '打8折', none: '3折叠手机', counts: notBefore(/^(?:叠|射|扣店)/) },
  {
    forms: '金 银 铜',
    figure: '收获5金3银',
    none: '3金融机构',
    counts: ({ numeral, before, after }) =>
      numeral.magnitude === 1 &&
      ((/^(?:$|[\d，。、；,的和])/.test(after) && !/^\d{5}/.test(after)) || /[金银]/.test(before)),
  },
];

const RULES = new Map(FORM_RULES.flatMap((rule) => rule.forms.split(' ').map((form) => [form, rule])));

/** Whether a numeral in Arabic digits with this unit is a figure. */
export function arabicWithUnit(text: string, numeral: Numeral, unit: UnitMatch, marked: boolean): boolean {
  const { form } = unit;
  const before = text[numeral.start - 1] ?? '';
  const after = text.slice(unit.end, unit.end + 4);
  if (before === '第' && !numeral.decimal) return false;
  if (form === '%' && /^\s?(?:CI|置信)/.test(after)) return false;
  if (before === '前' && /^[名位大强家块]$/.test(form)) return false;
  if (text[unit.end] === '-' && /^-?(?:year|month|week|day|hour|minute)$/.test(form)) return false;
  if (unit.class === 'time' && text[unit.end] === ' ' && AGO.test(text.slice(unit.end, unit.end + 9))) return false;
  if (unit.class === 'time' && isPastStretch(text, numeral.start)) return false;
  if (NEVER.has(form)) return false;
  const rule = RULES.get(form);
  if (!rule) return true;
  const whole = !numeral.decimal && numeral.magnitude === 1 && !numeral.more;
  return rule.counts({ text, numeral, unit, marked, before, after, whole });
}
