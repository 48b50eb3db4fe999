/** What kind of figure it is: by its unit, and by the word of change before it. Texts are read in Simplified characters (ADR 6). */
import { anyOf, type WordRow } from '@/src/corpus/patterns/word-rows';
import type { FigureKind } from '@/src/facts/fact';
import { ANY_CHANGE } from './english/shared-words';
import type { Raw } from './raw';

/** Words of change at the end of what stands before a number; 增长到 is a level and not a change. */
const CHANGES: readonly WordRow[] = [
  {
    idea: 'up',
    words: '增长 增加 增 提高 提升 上升 上涨 上调 上浮 上扬 攀升 回升 走高 升 涨 成长 扩大 加快 添',
    example: '增长5%',
  },
  { idea: 'down', words: '下降 下滑 下跌 下挫 下调 回落 减少 降低 降 跌 走低 衰退 放缓', example: '下降5%' },
  { idea: 'smaller', words: '萎缩 缩减 缩水 缩短 压缩 收窄', example: '缩短5天' },
  {
    idea: 'by much',
    words: '猛增 激增 大升 劲升 大增 骤增 陡增 剧增 暴增 劲增 跃升 飙升 跳升 暴涨 大涨',
    example: '猛增三成',
  },
  { idea: 'down by much', words: '猛减 锐减 骤减 骤降 暴跌 大降 大减 大跌 急跌 劲跌 腰斩', example: '锐减三成' },
  { idea: 'by little', words: '微升 微降 微涨 微跌 小涨 小跌', example: '微升0.2%' },
  { idea: 'than another', words: '高出 多出 多增 少增 多赚 少赚 多打', example: '多赚5亿元' },
  { idea: 'rates of change', words: '增幅 增速 涨幅 升幅 跌幅 降幅 增长率 成长率 年均增速 变动', example: '增速5%' },
  { idea: 'against when', words: '同比 环比', example: '同比5%' },
  { idea: 'Taiwan', words: '年增 按年增 月增 年减 月减 季减 周减 年增率 月增率 年减率 年减幅', example: '年增5%' },
];
const CHANGE = new RegExp(`${anyOf(CHANGES)}(?:了|约|近|超|逾|超过|不到|分别|依次|为|达|达到|高达|仍|[\\s:：])*$`);
/** Against what it is, and not which part: 较上日仍高[3%], 按年多[10%]. */
const AGAINST =
  /(?:(?:较|(?<![占性同环对])比(?![例重率值价利]))[^，。；]{1,12}|按[年月季]|[，,；;])(?:仍|还|也|再)?(?<!最)[高低多少减蚀](?:出|了|约|近|逾|超过)*$/;
/** 增加24.2万个或[3.2%]: the same change again. */
const OR_SHARE =
  /(?:增|减|升|降|涨|跌)[加少长]?了?(?:约|近)?\d[\d.,]{0,6}[亿万千百]{0,2}[\u4e00-\u9fff]{0,2}(?:或|，即)$/;
/** The same in English: grew just [5%], a year-on-year rise of [3%], up nearly [2%]. */
const ENGLISH_CHANGE = new RegExp(
  `\\b(?:${ANY_CHANGE}|(?<!ma[dk]e )up|down)(?: (?:just|only|slightly|sharply|modestly|by|of|about|around|nearly|almost|some|roughly|over|more than|less than|as much as|another|an?|further|approximately|at least|year-on-year|year over year))*\\s*$`,
  'i',
);
/** The same behind: [9%] higher, a [20%] increase, [5%] year on year. */
const ENGLISH_CHANGE_BEHIND =
  /^(?:(?:annual|yearly|quarterly|monthly|year-on-year) )?(?:(?:revenue|sales|profit|earnings|income|price) )?(?:growth|(?:in|de)crease|rise|drop|gains?|jump|fall|decline|surge|slump|plunge|higher|lower|year[- ]on[- ]year|year[- ]over[- ]year|y-?o-?y\b|from a year (?:ago|earlier|before))/i;
/** The same behind: [7.5%] 的正增长. */
const CHANGE_BEHIND =
  /^(?:的)?(?:[正负高低]|[高低]位|[一两双]位数|中?[高低快]速|强劲|稳健)?(?:增长|增速|增幅|涨幅|跌幅|降幅|成长|同比)/;
/** The level of a rate of change: 增速回落至[5%], 增长加速至[26%]. */
const RATE_AT =
  /(?:(?:增速|[增涨升跌降]幅|增长率)[^，。；\d]{0,4}|增长(?:加速|加快|放缓|回落))[到至](?:了|约|近|超过?|逾)*$/;
const LEVEL = /[到至为占](?:了|约|近|超|逾|超过)*$/;

/** The kind of a figure by its unit and the text before it. */
export function kindOf(raw: Raw, before: string, after: string): FigureKind {
  if (raw.rank) return 'rank';
  if (raw.pair) return 'ratio';
  const left = before.slice(-14);
  const changes =
    AGAINST.test(left) ||
    OR_SHARE.test(before.slice(-24)) ||
    RATE_AT.test(left) ||
    (CHANGE.test(left) && !/(?:增|降|升|提高|减少|增长|下降|扩大|缩小)(?:加)?[到至](?:了|约|近)*$/.test(left)) ||
    (/[a-z]\s?$/.test(left) && ENGLISH_CHANGE.test(before.slice(-40)));
  if (raw.value2 !== undefined && raw.unitClass !== 'share' && raw.unitClass !== 'point') return 'range';
  switch (raw.unitClass) {
    case 'point':
      return 'growth';
    case 'share':
      if (raw.value2 !== undefined && !changes) return 'range';
      return changes || changesBehind(after.trimStart()) ? 'growth' : 'share';
    case 'times':
      return changes && !LEVEL.test(left) ? 'growth' : 'ratio';
    case 'money':
      return 'amount';
    case 'person':
    case 'count':
      return 'count';
    case 'time':
    case 'age':
      return 'duration';
    case 'measure':
    case 'score':
      return 'quantity';
    case 'index':
      return 'ratio';
    default:
      // Payrolls grew by 171,000: of what, nobody says.
      return raw.unit !== '' || raw.unitInferred || raw.numeral.grouped || raw.numeral.magnitude >= 1e4
        ? 'count'
        : 'ratio';
  }
}

function changesBehind(after: string): boolean {
  return CHANGE_BEHIND.test(after) || (/^[a-z]/i.test(after) && ENGLISH_CHANGE_BEHIND.test(after));
}
