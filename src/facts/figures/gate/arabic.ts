/**
 * What is a numeral in digits and not a figure: ordinals and list numbers, clock times, pages and doors, ages and durations
 * inside names. Chinese numerals: chinese.ts; names and codes (5G, 10X1000): ../numerals/codes.ts.
 */

import { digitValue } from '../numerals/digits';
import type { Numeral } from '../numerals/numerals';
import type { UnitMatch } from '../units/units';
import { isArticleOfLaw, isClockPart, isForce, isHeld, isPage } from './around';
import { INNINGS, PLAN_AFTER } from './words';

const AGO = /^ (?:ago|earlier|later)\b/;

/** 每十万人口, 每10股: what is counted by, and no figure. */
export function isBase(text: string, { start, value }: Numeral, unit: UnitMatch | null): boolean {
  if (text[start - 1] !== '每' || value < 10 || !Number.isInteger(Math.log10(value))) return false;
  return unit === null || unit.class === 'person' || unit.form === '股';
}

/** Whether a numeral in Arabic digits with this unit is a figure. */
export function arabicWithUnit(text: string, numeral: Numeral, unit: UnitMatch, marked: boolean): boolean {
  const before = text[numeral.start - 1] ?? '';
  const after = text.slice(unit.end, unit.end + 4);
  const next = after[0] ?? '';
  const whole = !numeral.decimal && numeral.magnitude === 1 && !numeral.more;
  if (before === '第' && !numeral.decimal) return false;
  if (unit.form === '%' && /^\s?(?:CI|置信)/.test(after)) return false;
  if (before === '前' && /^[名位大强家]$/.test(unit.form)) return false;
  if (/^-?(?:year|month|week|day|hour|minute)$/.test(unit.form) && text[unit.end] === '-') return false;
  // three years ago, 5 minutes later: a time.
  if (unit.class === 'time' && text[unit.end] === ' ' && AGO.test(text.slice(unit.end, unit.end + 9))) return false;
  switch (unit.form) {
    case '年':
      return (
        !(whole && /^(?:级|級|代|版|款|初|底|末|全年|上半|下半|年报|年度|一季|二季|三季|四季|\d{1,2}月)/.test(after)) &&
        !PLAN_AFTER.test(after)
      );
    case '月':
    case '周':
    case '週':
      return unit.form !== '月' && before !== '第' && !/^(?:年|岁)/.test(after);
    case '日':
      return (
        marked ||
        /^(?:内|內|以|之|即)/.test(after) ||
        /(?:连续|持续|历时|为期|长达|足足)$/.test(text.slice(Math.max(0, numeral.start - 2), numeral.start))
      );
    case '点':
    case '點':
      return numeral.decimal || numeral.grouped || numeral.value > 24 || /[涨跌升降报收于]$/.test(before);
    case '秒':
      return !isClockPart(text, numeral.start);
    case '分':
      return (
        !isClockPart(text, numeral.start) &&
        !/[钟鐘]/.test(next) &&
        !/^之[^差]/.test(after) &&
        !/^(?:球|部|公司|局|院|支|店|行|组|场|类|级|区|拣|会|析|享|批|步|期|红|析|别|別)/.test(after)
      );
    case '号':
    case '周年':
    case '週年':
      return false;
    case '级':
    case '級':
      return numeral.decimal || marked || isForce(text, numeral, unit);
    case '世纪':
    case '世紀':
      return !whole || numeral.value < 10; // 21世纪 is a time
    case '届':
    case '屆':
      return marked || isHeld(text, numeral.start);
    case '版':
      return (
        !(whole && YEAR.test(text.slice(numeral.start, numeral.end))) &&
        (marked || numeral.more || (isCounted(after, unit) && !isPage(text, numeral.start, after)))
      );
    case '期':
    case '区':
    case '區':
    case '室':
    case '村':
    case '站':
    case '道':
    case '队':
    case '字':
    case '题':
    case '车':
    case '厅':
    case '门':
    case '轮':
      return marked || numeral.more || isCounted(after, unit);
    case '种':
      return !/^(?:粮[大户农面补]|菜[大户农])/.test(after);
    case '升':
      return !/^\d{1,3}[降跌平]/.test(after); // 6升5降4平
    case '座':
    case '幢':
    case '栋':
      return !/^(?:[低中高]层|[A-Z]|单元)/.test(after);
    case '块':
      return !/^(?:屏|板|链)/.test(after);
    case '岁':
    case '歲':
      return !/^(?:那年|那|时|時|起|开始)/.test(after); // 18岁那年 is a time
    case '人':
    case '人份':
      return !/^(?:民币|民幣|工智|工智能|造|才|口|间|體|体|均|类|類|制)/.test(after) || after.startsWith('口');
    case '市':
    case '县':
    case '省':
      return !/^(?:场|場|值|盈|净|淨|价|民|委|长|政|级|道)/.test(after);
    case 'G':
      return false;
    case '度':
      return !/^(?:假|过|角)/.test(after) && before !== '第' && before !== '年';
    case '毫':
    case '毛':
      return false;
    case '局':
      return INNINGS.test(text.slice(Math.max(0, numeral.start - 3), numeral.start));
    case '成':
      return numeral.value <= 10 && !numeral.leadingZero && !/^[为為立功果员員都品本年就熟长長交绩效套]/.test(after);
    case '层':
    case '层楼':
      return !/[楼座栋幢号元]/.test(before) && digitValue(text[unit.end]) < 0;
    case '条':
    case '條':
      return before !== '第' && !isArticleOfLaw(text, numeral, unit.end);
    case '方':
      return numeral.magnitude > 1 || numeral.value >= 100;
    case '里':
      return numeral.value >= 2;
    case '折':
      return !/^(?:叠|射|扣店)/.test(after);
    case '金':
    case '银':
    case '銀':
    case '铜':
      return (
        numeral.magnitude === 1 &&
        ((/^(?:$|[\d，。、；,的和])/.test(next) && !/^\d{5}/.test(after)) || /[金银]/.test(before))
      );
    default:
      return true;
  }
}

const YEAR = /^(?:19|20)\d\d$/;

/** Not a door, a line of the underground or a stage of building: 3号楼, 2期工程. */
function isCounted(after: string, unit: UnitMatch): boolean {
  return !/^(?:楼|樓|号|室|房|线|台风)/.test(after) && !(unit.form === '期' && /^(?:工程|项目|货|貨|建设)/.test(after));
}
