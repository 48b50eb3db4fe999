/** What kind of figure it is: by its unit, and by the word of change before it. */
import type { FigureKind } from '@/src/facts/fact';
import { ANY_CHANGE } from './english/shared-words';
import type { Raw } from './raw';

/** Words of change at the end of what stands before a number; 增长到 is a level and not a change. */
const CHANGE =
  /(?:增长|增長|增加|增幅|增速|增|下降|下滑|下跌|下挫|回落|减少|減少|萎缩|萎縮|缩减|缩水|縮水|缩短|縮短|压缩|壓縮|收窄|扩大|擴大|提高|提升|上升|上涨|上漲|上调|下调|上浮|攀升|回升|跌|涨|漲|升|涨幅|漲幅|升幅|跌幅|降幅|多赚|少赚|多賺|少賺|降低|降|高出|多出|多增|少增|加快|放缓|同比|环比|環比|年增|按年增|月增|变动|年均增速|增长率|成长|成長|成長率|成长率|年减|月减|季减|周减|年减幅|年减率|年增率|月增率|衰退|跃升|猛增|激增|大增|上扬|走高|走低|猛减|锐减|骤减|骤降|骤增|陡增|剧增|暴增|暴跌|暴涨|大涨|大降|飙升|劲增|跳升|微升|微降|微涨|微跌|小涨|小跌|多打|添)(?:了|约|近|超|逾|超过|不到|为|达|达到|[\s:：])*$/;
/** The same in English: grew just [5%], a year-on-year rise of [3%], up nearly [2%]. */
const ENGLISH_CHANGE = new RegExp(
  `\\b(?:${ANY_CHANGE}|(?<!ma[dk]e )up|down)(?: (?:just|only|slightly|sharply|modestly|by|of|about|around|nearly|almost|some|roughly|over|more than|less than|as much as|another|an?|further|approximately|at least|year-on-year|year over year))*\\s*$`,
  'i',
);
/** The same behind: [9%] higher, a [20%] increase, [5%] year on year. */
const ENGLISH_CHANGE_BEHIND =
  /^(?:(?:annual|yearly|quarterly|monthly|year-on-year) )?(?:growth|(?:in|de)crease|rise|drop|gains?|jump|fall|decline|surge|slump|plunge|higher|lower|year[- ]on[- ]year|year[- ]over[- ]year|y-?o-?y\b|from a year (?:ago|earlier|before))/i;
/** The same behind: [7.5%] 的正增长. */
const CHANGE_BEHIND =
  /^(?:的)?(?:正|负|負|高|低|[一两兩双雙]位数|[一两兩双雙]位數)?(?:增长|增長|增速|增幅|涨幅|漲幅|跌幅|降幅|成長|同比)/;
const LEVEL = /(?:到|至|為|为|占|佔)(?:了|约|近|超|逾|超过)*$/;

/** The kind of a figure by its unit and the text before it. */
export function kindOf(raw: Raw, before: string, after: string): FigureKind {
  if (raw.rank) return 'rank';
  if (raw.pair) return 'ratio';
  const left = before.slice(-14);
  const changes =
    (CHANGE.test(left) && !/(?:增|降|升|提高|减少|增长|下降|扩大|缩小)(?:加)?[到至](?:了|约|近)*$/.test(left)) ||
    (/[a-z]\s?$/.test(left) && ENGLISH_CHANGE.test(before.slice(-40)));
  if (raw.value2 !== undefined && raw.unitClass !== 'share' && raw.unitClass !== 'point') return 'range';
  switch (raw.unitClass) {
    case 'point':
      return 'growth';
    case 'share':
      if (raw.value2 !== undefined && !changes) return 'range';
      return changes || CHANGE_BEHIND.test(after.trimStart()) || ENGLISH_CHANGE_BEHIND.test(after.trimStart())
        ? 'growth'
        : 'share';
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
