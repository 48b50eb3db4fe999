/** Numbers that are figures without any unit: 指数为52.8, 从0.82提高到0.91, 比例为3:1, 134 per 100,000. */
import { hasDenominator } from '../gate/denominator';
import type { Raw } from '../raw';

/** Words that make a number without a unit a figure: 指数为52.8, 降到1.87, 由0.82提高到0.91. */
const STATES =
  /(?:为|是|达|到|至|报|录得|在|达到|仅|突破|超过|高于|低于|于|约|新造|比值|倍差|缩小|扩大|收窄|提高|上升|下降|降低|回落|见|触及|收|率|评分|总数|of|at|to|and|was|is|reached)\s?$/;
/** 恒生指数报28596: the level of an index has no unit. */
const INDEX_LEVEL = /(?:指数|恒指|沪指|国指|道指|纳指|综指|成指)[^，。；,]{0,8}$/;
/** 股票代码为600000, 第3版: a number that names something. */
const CODE_CLAUSE =
  /(?:股票|证券|代码|编号|电话|热线|邮编|型号|版本|版|号|章|页|第(?![一二三四五六七八九十\d]{1,2}(?:季|财季|轮|产业|次|节|天|周|月))|图|表|附件|注|日期|时间|QQ|微信)[^，。；]{0,6}$/;

/** Whether a number without a unit is a figure, by what it ends, what states it and how it is written. */
export function isBareNumber(text: string, raw: Raw): boolean {
  // 从2楼烧到6楼: numbers of floors.
  if (raw.fromTo)
    return (
      raw.numeral.decimal ||
      raw.numeral.grouped ||
      !/^[\u4e00-\u9fff]/.test(text[raw.end] ?? '') ||
      /^[提增升降上下扩缩减涨跌变到至，的]/.test(text[raw.end] ?? '')
    );
  const before = text.slice(Math.max(0, raw.start - 8), raw.start);
  const after = text.slice(raw.end, raw.end + 4);
  if (raw.value2 !== undefined) return raw.numeral.decimal && STATES.test(before);
  // 比例为3:1
  if (/[:：∶]/.test(text.slice(raw.numberStart, raw.numberEnd))) return true;
  if (
    raw.numeral.grouped &&
    raw.numeral.digits > 3 &&
    /[a-z]\s(?:\(?\+?|\()$/.test(before) &&
    /^(?:$|[\s,.;)])/.test(after)
  )
    return true;
  if (hasDenominator(text, raw.end)) return true;
  const ends = /^(?:$|[，。；、！？;,!?（(）)”」]|\.(?:\s|$)|,\s|\s(?:as|and|res)|和|与|的|分别|亿)/.test(after);
  const said = STATES.test(before) || raw.modifier !== 'none';
  if (CODE_CLAUSE.test(before)) return false;
  if (!ends || !said) return false;
  if (raw.numeral.decimal || raw.numeral.grouped) return true;
  if (raw.numeral.digits > 3 && INDEX_LEVEL.test(text.slice(Math.max(0, raw.start - 14), raw.start))) return true;
  // 售价指数报349
  if (raw.numeral.digits === 3 && /指数报$/.test(before)) return true;
  return (
    /(?:达|达到|升至|降至|增至|突破|指数为|得分为|系数为)\s?$/.test(before) &&
    raw.numeral.arabic &&
    raw.numeral.digits < 6 &&
    !(raw.numeral.digits === 4 && /^(?:19|20)/.test(String(raw.value)))
  );
}
