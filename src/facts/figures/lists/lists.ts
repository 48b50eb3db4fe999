/**
 * Runs: figures that stand beside each other share what only the last one writes (2.7、3.1和6.9个百分点), and figures of
 * one statement form a group (分别为8.9%、21.0%和40.7%; 从30%提高到80%; 25%，低于欧洲的46%和美国的54%).
 */
import type { Raw } from '../raw';
import { listSeparatorEnd } from '../scan';
import { matchUnit } from '../units/units';

/** Whether only a list separator stands between two figures. */
function areBeside(text: string, first: Raw, second: Raw): boolean {
  return listSeparatorEnd(text, first.end) === second.start;
}

/** 从30%, 从2015年的30%; 到80%, 到2020年的80%, 至今仅存80%. */
const FROM = /[从由自](?:(?:\d{4}年?|去年|上年|[^，。；从由]{1,5}年)(?:[^，。；从由]{0,8}的|(?:同期|度|末|底)?))?$/;
const TO = /[到至为成]了?(?:(?:\d{4}年?|今年?|如今|现今|当前|眼下|目前|现在)[^，。；]{0,6}的?)?$/;
/** 由5月份下降17.8%转为增长4.6%: both ends with their own word of change. */
const FROM_CHANGE = /[从由][^，。；从由]{0,12}(?:增长|增加|上升|上涨|下降|减少|下跌|回落|盈利|亏损)(?:了|约|近|超)?$/;
/** 转为增长 between the two ends: the second has a word of change of its own. */
export const TURNED =
  /(?:转为|转成|转|变为|缩减为|收窄为|扩大为)(?:同比|环比)?(增长|增加|上升|上涨|下降|减少|下跌|回落|盈利|亏损)(?:了|约|近|超)?$/;

/** Gives units to figures that share them with a later figure of their run, and drops numbers that got none. */
export function shareUnits(text: string, raws: Raw[]): Raw[] {
  for (let i = raws.length - 2; i >= 0; i -= 1) {
    const raw = raws[i] as Raw;
    const next = raws[i + 1] as Raw;
    if (raw.rank || next.rank || raw.pair || raw.unit !== '' || next.unit === '' || !areBeside(text, raw, next))
      continue;
    const between = text.slice(raw.end, next.start);
    if (between === ',' || between.startsWith('，')) continue;
    raw.unit = next.unit;
    raw.unitClass = next.unitClass;
    raw.unitInferred = true;
    // 2、3成
    if (raw.value !== null && matchUnit(text, next.numberEnd)?.class === 'tenth') raw.value *= 10;
    // 2、3亿元 shares the magnitude as well; 2.7亿、310万 does not.
    const magnitude = next.numeral.magnitude;
    if (
      raw.numeral.magnitude === 1 &&
      magnitude > 1 &&
      raw.value !== null &&
      raw.numeral.mantissa < 1000 &&
      !raw.numeral.grouped
    ) {
      raw.value *= magnitude;
    }
  }
  // 从0.82提高到0.91: both ends without a unit; 从3提高到5倍 shares it.
  for (let i = 1; i < raws.length; i += 1) {
    const from = raws[i - 1] as Raw;
    const to = raws[i] as Raw;
    const between = text.slice(from.end, to.start);
    if (from.rank !== to.rank || between.length > 20 || /[，。；：]/.test(between)) continue;
    const lead = text.slice(Math.max(0, from.start - 18), from.start);
    if (!(FROM.test(lead) && TO.test(between)) && !(TURNED.exec(between)?.index === 0 && FROM_CHANGE.test(lead)))
      continue;
    if (from.unit === '' && !from.rank && to.unit !== '') {
      const own = matchUnit(text, from.numberEnd);
      if (!own) {
        from.unit = to.unit;
        from.unitClass = to.unitClass;
        if (
          from.numeral.magnitude === 1 &&
          to.numeral.magnitude > 1 &&
          from.value !== null &&
          from.numeral.mantissa < 1000
        )
          from.value *= to.numeral.magnitude;
      }
    }
    if (from.unit !== to.unit) continue;
    from.fromTo = 'from';
    to.fromTo = 'to';
    from.list = i - 1;
    to.list = i - 1;
  }
  for (let i = 2; i < raws.length; i += 1)
    fromByTo(text, raws[i - 2] as Raw, raws[i - 1] as Raw, raws[i] as Raw, i - 2);
  for (let i = 1; i < raws.length; i += 1) {
    const before = raws[i - 1] as Raw;
    const raw = raws[i] as Raw;
    if (
      raw.list !== undefined ||
      (before.unit !== raw.unit && !dealtRates(text, before, raw)) ||
      before.rank !== raw.rank ||
      before.fromTo
    )
      continue;
    if (!areBeside(text, before, raw)) continue;
    before.list ??= i - 1;
    raw.list = before.list;
  }
  return raws.filter((raw, i) => raw.pair || raw.unit !== '' || raw.unitInferred || isBareNumber(text, raws, i));
}

/** 从2022年的4612宗下降38%至2024年的2841宗: the two ends with the change between them. */
function fromByTo(text: string, from: Raw, by: Raw, to: Raw, list: number): void {
  if (by.unitClass !== 'share' || from.unit !== to.unit || from.fromTo || to.fromTo || from.unitClass === 'share')
    return;
  if (!/^[大急锐]?幅?(?:下降|减少|下跌|增长|增加|上升|上涨|锐减|激增)了?$/.test(text.slice(from.end, by.start))) return;
  if (!TO.test(text.slice(by.end, to.start)) || to.start - by.end > 10) return;
  if (!FROM.test(text.slice(Math.max(0, from.start - 18), from.start))) return;
  from.fromTo = 'from';
  to.fromTo = 'to';
  by.between = true;
  from.list = list;
  to.list = list;
}

const isRate = ({ unitClass }: Raw): boolean => unitClass === 'share' || unitClass === 'times' || unitClass === 'point';

/** 分别增长2.8倍和18.4%: rates that are dealt out may be in different units. */
function dealtRates(text: string, first: Raw, second: Raw): boolean {
  return isRate(first) && isRate(second) && /分别|依次/.test(text.slice(Math.max(0, first.start - 12), first.start));
}

/** Words that make a number without a unit a figure: 指数为52.8, 降到1.87, 由0.82提高到0.91. */
const STATES =
  /(?:为|是|达|到|至|报|录得|在|达到|仅|突破|超过|高于|低于|于|约|新造|比值|倍差|缩小|扩大|收窄|提高|上升|下降|降低|回落|见|触及|收|率|评分|总数|of|at|to|and|was|is|reached)\s?$/;
/** 恒生指数报28596: the level of an index has no unit. */
const INDEX_LEVEL = /(?:指数|恒指|沪指|国指|道指|纳指|综指|成指)[^，。；,]{0,8}$/;
const CODE_CLAUSE =
  /(?:股票|证券|代码|编号|电话|热线|邮编|型号|版本|版|号|章|页|第(?![一二三四五六七八九十\d]{1,2}(?:季|财季|轮|产业|次|节|天|周|月))|图|表|附件|注|日期|时间|QQ|微信)[^，。；]{0,6}$/;

function isBareNumber(text: string, raws: Raw[], i: number): boolean {
  const raw = raws[i] as Raw;
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
  if (raw.value2 !== undefined) return raw.numeral.decimal && (STATES.test(before) || raw.unitClass !== null);
  if (raw.value === null && text.slice(raw.numberStart, raw.numberEnd).match(/[:：∶]/)) return true;
  if (text.slice(raw.numberStart, raw.numberEnd).match(/[:：∶]/)) return true;
  if (raw.numeral.grouped && raw.numeral.digits > 3 && /[a-z]\s$/.test(before) && /^(?:$|[\s,.;)])/.test(after))
    return true;
  // 134 per 100,000
  if (/^ per 10{0,2},?000?\b|^ per (?:thousand|million)\b/.test(text.slice(raw.end, raw.end + 13))) return true;
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
