/** The words that make a number more than, about, less than, at least or at most: before it and behind its unit. */
import type { Modifier } from '@/src/facts/fact';

export interface Word {
  word: string;
  modifier: Modifier;
  /** Characters that, directly before, make it another word: 节约 is not 约. */
  not?: string;
  /** Characters of which one must follow directly: 上百, 过万, 破亿. */
  only?: string;
  /** The number must be one of ten thousands or more in Chinese: 两亿, 3.5万. */
  tenThousands?: true;
}

interface Row {
  modifier: Modifier;
  example: string;
  words: string;
}

const DIGITS = '0123456789一二三四五六七八九两';
const MAGNITUDES = '百千万亿';

/** Directly before the number, parted by blanks. */
const CHINESE: readonly Row[] = [
  {
    modifier: 'gt',
    example: '超过188亿元',
    words: '超过了 超过 超出 逾 突破 突破了 冲破 高于 大于 多于 长于 不止 > ＞',
  },
  {
    modifier: 'approx',
    example: '接近50亿元',
    words: '将近 接近 约为 约占 约达 约合 约值 约重 约需 约在 约摄氏 约莫 大约有 约有 大约 ≈ 大概 大致 差不多 几乎',
  },
  { modifier: 'lt', example: '不足10%', words: '不足 不到 不及 不满 未满 未达 跌破 跌穿 < ＜' },
  {
    modifier: 'gte',
    example: '不低于50座',
    words: '不低于 不得低于 不少于 不下 不小于 至少 最少 起码 最低 最短 低至 ≥',
  },
  {
    modifier: 'lte',
    example: '不超过3年',
    words: '不超过 不得超过 不超 不逾 未超过 没超过 不高于 不大于 不多于 至多 最多 最高 最长 ≤',
  },
];

/** The same in English, matched in lower case with a blank behind; parted by commas. */
const ENGLISH: readonly Row[] = [
  {
    modifier: 'gt',
    example: 'more than 40 people',
    words:
      'more than, greater than, higher than, over, above, exceeding, exceeded, exceeds, exceed, surpassing, surpassed, topped, beyond, in excess of, upwards of',
  },
  {
    modifier: 'approx',
    example: 'nearly 40 people',
    words: 'nearly, almost, about, around, approximately, roughly, some, close to, an estimated, estimated',
  },
  { modifier: 'lt', example: 'fewer than 40 people', words: 'less than, fewer than, lower than, below, under' },
  {
    modifier: 'gte',
    example: 'at least 40 people',
    words: 'at least, no less than, no fewer than, not less than, a minimum of',
  },
  {
    modifier: 'lte',
    example: 'up to 40 people',
    words: 'up to, as much as, as many as, at most, no more than, not more than, a maximum of',
  },
];

/** Words that other words end in, or that only a magnitude makes a modifier. */
const ELSEWHERE_OTHER: readonly Word[] = [
  { word: '超', modifier: 'gt', not: '赶反' },
  { word: '破', modifier: 'gt', only: `${MAGNITUDES}十半几${DIGITS}`, not: '打侦爆击攻突警' },
  { word: '上', modifier: 'gt', only: MAGNITUDES, not: '以之' },
  { word: '过', modifier: 'gt', only: `${MAGNITUDES}半`, not: '通超经' },
  // 票房过两亿, 订单过3万; 赔过3万
  { word: '过', modifier: 'gt', tenThousands: true, not: '通超经不有见做花赔赚买卖去来得给拿捐投借欠存收付受送' },
  { word: '成', modifier: 'gt', only: '百千', not: '完达组变形' },
  { word: '近', modifier: 'approx', not: '最附临邻靠' },
  { word: '约', modifier: 'approx', not: '节预契合签条纽公违履解' },
  { word: '~', modifier: 'approx', not: '0123456789%％℃' },
  { word: '低于', modifier: 'lt', not: '不' },
  { word: '少于', modifier: 'lt', not: '不' },
  { word: '小于', modifier: 'lt', not: '不' },
  { word: '不过', modifier: 'lte', only: `${DIGITS}十百` },
];

const wordsOf = (rows: readonly Row[], by: string): Word[] =>
  rows.flatMap(({ modifier, words }) => words.split(by).map((word) => ({ word, modifier })));

/** Before the number, Chinese and signs; the longest that fits wins. */
export const BEFORE: readonly Word[] = [...wordsOf(CHINESE, ' '), ...ELSEWHERE_OTHER];
export const ENGLISH_BEFORE: readonly Word[] = wordsOf(ENGLISH, ', ');

/** Behind the unit; the third field: characters that may not follow. */
export const BEHIND: readonly [string, Modifier, string?][] = [
  ['及以上', 'gte'],
  ['或以上', 'gte'],
  ['以上', 'gte'],
  ['及以下', 'lte'],
  ['或以下', 'lte'],
  ['以下', 'lte', '简称是为几'],
  ['以内', 'lte'],
  ['之内', 'lte'],
  ['左右', 'approx'],
  ['上下', 'approx', '游班铺'],
  ['开外', 'gt'],
  ['出头', 'gt'],
  ['有余', 'gt'],
  ['不到', 'lt', `${DIGITS}十百千万`],
  ['or more', 'gte'],
  ['or less', 'lte'],
  ['or so', 'approx'],
  ['plus', 'gt'],
  ['+', 'gt', '0123456789'],
  ['＋', 'gt', '0123456789'],
];
