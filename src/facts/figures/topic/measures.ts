/**
 * What a measure is made of: words of change and the stem before them, the counted part of a noun phrase, the unit of
 * what is counted.
 */

import type { Raw } from '../raw';
import type { Chunk } from './chunks';
import { isMeasure, isPlace, unitOfCounted } from './nouns';
import type { Left } from './phrases';
import { MEASURE_MAX } from './phrases';
import type { Topic } from './topic-shapes';

/** 制造业增长8.7%, 上证指数报3117点: what changes or stands at a level is itself who has it. */
export function ownsItself(noun: string, left: Left, raw: Raw): boolean {
  // 指数下跌: whichever was named before.
  if (noun.length > 14 || noun === '指数') return false;
  if (/(?:指数|成指|板指|综指|指|股|期货|汇率)$/.test(noun))
    return raw.unitClass === 'index' || left.change !== null || raw.unit === '点' || raw.unit === '';
  return left.change !== null && !isMeasure(noun) && /(?:业|行业|产业|产品|股份|集团|公司|市|省|区|县)$/.test(noun);
}

/** What a counted noun phrase counts, without the measure behind it: 70家 + 上市公司归母净利润. */
export function countedPart(noun: string, raw: Raw): string {
  // 6亿用户“办事少跑腿”: what they do is no part of who they are.
  const quoted = noun.search(/[“「]/);
  if (quoted > 1 && unitOfCounted(noun.slice(0, quoted)) !== '') return noun.slice(0, quoted);
  // 6名受害者|医药费, 9名受害者|所提: who is counted, and not what they get or do.
  const people = /^[名位]$/.test(raw.unit) ? PEOPLE_FIRST.exec(noun)?.[1] : undefined;
  if (people !== undefined) return people;
  if (raw.unit === '' || !isMeasure(noun)) return noun;
  // 25万名员工中女性员工占比: of whom the next measure tells a part.
  const among = noun.indexOf('中', 2);
  if (among > 0 && unitOfCounted(noun.slice(0, among)) !== '') return noun.slice(0, among);
  for (let length = 2; length < noun.length - 1; length += 1) {
    const head = noun.slice(0, length);
    // 832个国家级贫困县 are no countries.
    if (noun[length] === '级') continue;
    if (unitOfCounted(head) === raw.unit && unitOfCounted(noun.slice(0, length + 1)) !== raw.unit) return head;
  }
  const kind = COUNTED_KIND.exec(noun)?.[0] ?? noun;
  return isMeasure(noun.slice(kind.length)) ? kind : noun;
}

/** People, before what is theirs or what they do. */
const PEOPLE_FIRST = /^([\u4e00-\u9fff]{1,8}[者员])(?:医药|医疗|误工|精神|丧葬|赔偿|损失|各种|所|每|共|合计)/;

/** 国家级贫困县|网络零售额: what is counted before what it has. */
const COUNTED_KIND =
  /^(?:县市区|县区|区县|市县|县市|[\u4e00-\u9fff]{1,10}?(?:县|省份|市|村|镇|企业|公司|机构|学校|医院))(?=[\u4e00-\u9fff]{2})/u;

/** What the counted do or suffer, when it is short enough to be a measure: 受灾, 死亡失踪. */
export function predicate(rest: string | null): string | null {
  if (
    rest === null ||
    rest.length > 14 ||
    /[（(、]|^(?:就|都|也|才|可|能|将|已|向|跟|和|与|为|被|对|从|以|回|到|至)/.test(rest)
  )
    return null;
  return rest;
}

/** What went on for 连续3年, up to the figure behind it. */
export function untilFigure(text: string, chunks: Chunk[], at: number): string | null {
  const figure = chunks[at] as Chunk;
  let end = figure.end;
  for (let i = at + 1; i < chunks.length && i < at + 12; i += 1) {
    const c = chunks[i] as Chunk;
    if (c.type === 'mark' || c.type === 'figure') break;
    end = c.end;
  }
  const phrase = text.slice(figure.end, end).replace(/(?:超过|超|逾|达到|达|约|近|突破|为|保持在|在)+$/, '');
  return phrase.length > 1 ? phrase : null;
}

/** 3万人次在青鸟上报名: where it happens is who has the figure. */
export function placeOfAction(rest: string | null): string | null {
  const found = rest === null ? null : /^在([^，。、“”]{2,8}?)(?:上|里|中|内|平台|“)/.exec(rest);
  return found ? (found[1] as string) : null;
}

/** 增速, 占比 alone say nothing without what they are of. */
export function isGeneric(measure: string): boolean {
  return /^(?:年均)?(?:增速|增幅|涨幅|跌幅|降幅|增长率|年均增速|年均增长率|平均增速)$/.test(measure);
}

/** Two parts of a measure that stand apart (增加值 … 增速) as one; the second alone when both are too long. */
export function join(base: string, tail: string): string {
  const root = stem(base);
  return root.length + tail.length > MEASURE_MAX ? tail : `${root}${tail}`;
}

/** A measure without the words of change behind it: 增加值同比增长 → 增加值. */
export function stem(measure: string): string {
  return measure.replace(
    /(?:同比|环比|年均|平均|名义|实际|分别|累计)*(?:季增|年增|月增|季减|年减|月减|增长|下降|提高|上升|减少|增加|增速|增幅|上涨|下跌|下滑|下挫|高出|多出|大增|大跌|急增|急跌|劲升|攀升|跃升|猛增|激增|缩减|增产|减产|增收|减收|成长|回落|加快|放缓|收窄|扩大|[大微小略]?[增减涨跌升降]|比[^，。；]{2,16}[高低多少快慢]|[快慢高低]于[^，。；]{2,16}增速)$/,
    '',
  );
}

/** The unit of what is counted: by the noun behind the number, else by the measure. */
export function inferUnit(topic: Topic, text: string, raw: Raw): string {
  if (!raw.unitInferred) return '';
  // 3公司共1800万: what another number counts is not counted again.
  const own = topic.measure && !/^\d/.test(topic.measure) ? unitOfCounted(topic.measure) : '';
  if (own !== '') return own;
  const after = text.slice(raw.end, raw.end + 12).replace(/^的/, '');
  const stop = after.search(/[，。；、！？,;（(]/);
  const noun = stop >= 0 ? after.slice(0, stop) : after;
  let found = '';
  for (let length = 2; length <= noun.length && noun[length - 1] !== '的'; length += 1) {
    const unit = unitOfCounted(noun.slice(0, length));
    // 3000万农村贫困人口: people of villages, and not villages.
    if (unit === '人') return unit;
    if (unit && unit !== '元' && found === '') found = unit;
  }
  return found;
}

/** 江西、湖南紧急转移安置: an owner that ends a list of places is the whole list. */
export function listed(text: string, at: number, owner: string): string {
  if (at < 1 || text[at - 1] !== '、' || !isPlace(owner)) return owner;
  const list = /(?:[\u4e00-\u9fff]{2,5}、){1,4}$/.exec(text.slice(Math.max(0, at - 24), at))?.[0];
  if (list === undefined) return owner;
  // 2019年|北京、上海, 9月份|北京、上海: the sign of a time stands before the first of them.
  const first = list.indexOf('、');
  let cut = 0;
  while (cut < first - 2 && !isPlace(list.slice(cut, first))) cut += 1;
  const all = list.slice(isPlace(list.slice(cut, first)) ? cut : 0);
  return all.length + owner.length <= 16 ? all + owner : owner;
}
