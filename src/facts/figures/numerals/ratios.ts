/** Figures of two numbers that make one value: 2/3 of a whole, 1.1:50.3:48.6, N+3 months of wages. */
import { Signs } from '@/src/corpus/text/signs';
import { modifierBefore, modifierBehind } from '../modifiers';
import type { Raw } from '../raw';
import { digitValue, tidy } from './digits';
import type { Numeral } from './numerals';
import { readNumeral } from './numerals';

const PLUS = new Signs(/[+＋]/);

/** 补偿方案为N+3: so many months of wages more than one for each year. */
export function readSeverance(text: string, numeral: Numeral): Raw | null {
  if (!PLUS.at(text, numeral.start - 1) || !/^[NnＮ]$/.test(text[numeral.start - 2] ?? '')) return null;
  if (!numeral.arabic || numeral.decimal || numeral.value > 36 || /[A-Za-z]/.test(text[numeral.start - 3] ?? ''))
    return null;
  if (!/补偿|赔偿|裁员|遣散|离职/.test(text.slice(Math.max(0, numeral.start - 24), numeral.end + 12))) return null;
  return {
    start: numeral.start - 2,
    end: numeral.end,
    numberStart: numeral.start - 2,
    numberEnd: numeral.end,
    numeral,
    value: numeral.value,
    unit: '个月',
    unitClass: 'time',
    unitInferred: true,
    modifier: 'none',
    rank: false,
  };
}

/**
 * 三分之一的企业, 占总数的2/3: a part of a whole, in %. 成本仅为原来的十分之一 compares two values and stays a ratio.
 */
export function isPartOfWhole(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 14), start);
  const clause = left.slice(Math.max(left.lastIndexOf('，'), left.lastIndexOf('。'), left.lastIndexOf(',')) + 1);
  if (/占/.test(clause)) return true;
  // 成本降低了三分之一 is a change by a share; 降到三分之一 a level.
  if (
    /(?:减少|降低|下降|缩短|缩减|下滑|下跌|萎缩|削减|增加|增长|提高|上涨|提升|上升|降幅|[减降跌涨增]|少|多)了?$/.test(
      clause,
    )
  )
    return true;
  if (/(?:原来|以前|上一代|前者|后者|同期|去年|上年|对手|传统|此前|平均|不到它|价格|成本)[^，。]{0,4}的?$/.test(clause))
    return false;
  if (/(?:总量|总数|全部|人口|现在|目前|如今)的$/.test(clause)) return true;
  // 只有对手的三分之一 compares; 贡献票房近五分之一 does not.
  if (/的(?:近|约|超|不到|不足|将近|接近|大约)?$/.test(clause)) return followsWhole(text, end);
  return !/^的?(?:时间|成本|价格|费用|价钱|水平|速度|大小|长度|左右)/.test(text.slice(end, end + 4));
}

function followsWhole(text: string, end: number): boolean {
  return /^的?(?!时间|成本|价格|费用|价钱|水平|速度|大小|长度|左右)[\u4e00-\u9fff]/.test(text.slice(end, end + 4));
}

/** 2/3 as a share (占国土面积2/3, 1/3以上), not a date, a size or a line of an address. */
export function readFraction(text: string, numeral: Numeral): Raw | null {
  if (
    text[numeral.end] !== '/' ||
    !numeral.arabic ||
    numeral.digits > 1 ||
    numeral.decimal ||
    /[\d/.]/.test(text[numeral.start - 1] ?? '')
  )
    return null;
  const over = readNumeral(text, numeral.end + 1);
  if (
    !over?.arabic ||
    over.decimal ||
    over.value > 10 ||
    over.value <= numeral.value ||
    /[\d/年月日号]/.test(text[over.end] ?? '')
  )
    return null;
  const behind = modifierBehind(text, over.end, { more: false, inside: false });
  const before = modifierBefore(text, numeral.start);
  const left = text.slice(Math.max(0, numeral.start - 4), numeral.start);
  const part = isPartOfWhole(text, numeral.start, behind?.end ?? over.end);
  if (
    !behind &&
    !before &&
    !/^(?:的|席|议席|议员|立委|多数|股权|股东|选票|国土|人口|成员|会员)/.test(text.slice(over.end, over.end + 2)) &&
    !/[占达到为积的是有][\s]?$/.test(left)
  )
    return null;
  return {
    start: before?.start ?? numeral.start,
    end: behind?.end ?? over.end,
    numberStart: numeral.start,
    numberEnd: over.end,
    numeral,
    value: tidy((numeral.value / over.value) * (part ? 100 : 1)),
    unit: part ? '%' : '倍',
    unitClass: part ? 'share' : 'times',
    unitInferred: false,
    modifier: behind?.modifier ?? before?.modifier ?? 'none',
    rank: false,
  };
}

const RATE_OF_EXCHANGE = /^\s?[美港澳日欧加新]?[元圆]/;

/** 1.1:50.3:48.6 is a ratio; 16:9 is a format. Scores (3:1) are in scores.ts. */
export function readRatio(text: string, numeral: Numeral): { end: number; raw: Raw | null } | null {
  const sign = text[numeral.end];
  if (
    (sign !== ':' && sign !== '：' && sign !== '∶' && sign !== '比') ||
    digitValue(text[numeral.end + 1]) < 0 ||
    !numeral.arabic
  )
    return null;
  const parts = [numeral];
  let end = numeral.end;
  while (/[:：∶比]/.test(text[end] ?? '') && digitValue(text[end + 1]) >= 0 && parts.length < 6) {
    const part = readNumeral(text, end + 1);
    if (!part) break;
    parts.push(part);
    end = part.end;
  }
  const left = text.slice(Math.max(0, numeral.start - 10), numeral.start);
  const isRatio =
    parts.some((p) => p.decimal) ||
    /(?:比例|比重|之比|结构|构成|比率|比)(?:由|从|调整|优化|为|是|约|达|到|至|的)*$/.test(left) ||
    /^[”"」’]?的?(?:比例|比重|配比|股比)/.test(text.slice(end, end + 5));
  // 美元兑新台币汇率1:31.6元: a rate of exchange.
  if (!isRatio || RATE_OF_EXCHANGE.test(text.slice(end, end + 4))) return { end, raw: null };
  const [first, second] = parts as [Numeral, Numeral];
  const value = parts.length === 2 && second.value > 0 ? tidy(first.value / second.value) : null;
  const raw: Raw = {
    start: numeral.start,
    end,
    numberStart: numeral.start,
    numberEnd: end,
    numeral,
    value,
    unit: '',
    unitClass: null,
    unitInferred: false,
    modifier: 'none',
    rank: false,
  };
  return { end, raw };
}
