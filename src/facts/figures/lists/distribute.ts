/**
 * Lists that are dealt out: 第一、二、三产业分别为8.9%、21.0%和40.7% gives each figure its own subject;
 * 数控化率、普及率分别达到… gives each its own measure.
 */

import type { Raw } from '../raw';
import { BEFORE_LIST, UP_TO_LIST } from '../topic/at-words';
import { isMeasure, isPlace, measureTail } from '../topic/nouns';
import { matchUnit } from '../units/units';

export interface Dealt {
  items: string[];
  /** The items are measures and not subjects. */
  measures: boolean;
  /** Whose all the measures are, when the list names it once. */
  owner?: string;
  /** What all items have in common, when the list names it: 数字化渗透率. */
  measure: string | null;
}

const DEALS = /(?:分别|依次|各自)/;
/** 普及率, 参与, 总和 are words. */
const SEPARATOR = /、|以及|(?<![总共饱缓温调])和(?![平谐解])|(?<!参)与|(?<![普涉波触危顾以])及(?![率格时其])|跟/;
const ORDINALS =
  /([一二三四五六]{2,6}|(?:第?[一二三四五六][、和及]){1,5}第?[一二三四五六])(产业|季度|期|类|级|线城市|线)/;

/** The items before a run of figures that go with them one by one, or null when the counts differ. */
export function distribute(text: string, sentenceStart: number, run: Raw[]): Dealt | null {
  const first = run[0] as Raw;
  const left = text.slice(Math.max(sentenceStart, first.start - 160), first.start);
  const said = DEALS.test(left.slice(-24));
  const clauses = left.split(/[，；：,;:]/);
  for (let c = clauses.length - 1; c >= 0 && c >= clauses.length - 4; c -= 1) {
    const clause = (clauses[c] as string).trim();
    const own = c === clauses.length - 1;
    if (!said && !own) break;
    const ordinals = ORDINALS.exec(clause);
    if (ordinals) {
      const digits = [...(ordinals[1] as string)].filter((char) => /[一二三四五六]/.test(char));
      if (digits.length === run.length) {
        const rest = clause.slice(ordinals.index + ordinals[0].length);
        // 一线城市 has no number.
        const first = (ordinals[2] as string).startsWith('线') ? '' : '第';
        return { items: digits.map((d) => `${first}${d}${ordinals[2]}`), measures: false, measure: head(rest) };
      }
    }
    const dealt = madeAndSold(clause, run.length) ?? enumerate(clause, run.length, own);
    if (dealt) return dealt;
    if (!said) break;
  }
  return null;
}

/** 545.9GWh、465.5GWh，分别增长…: figures of a clause before, and no items. */
function isQuantity(part: string): boolean {
  const number = /^[约近超逾]?\d[\d,.]*/.exec(part);
  return number !== null && matchUnit(part, number[0].length)?.end === part.length;
}

/** 新能源汽车产销分别完成705.8万辆和688.7万辆: what is made, and what is sold. */
const MADE_AND_SOLD = /^(.{0,18}?)(?:产销量?|产、?销量)(?:累计|合计)?(?:分别|依次).{0,6}$/;

function madeAndSold(clause: string, count: number): Dealt | null {
  const what = count === 2 ? MADE_AND_SOLD.exec(clause)?.[1] : undefined;
  if (what === undefined) return null;
  return { items: [`${what}产量`, `${what}销量`], measures: true, measure: null };
}

function enumerate(clause: string, count: number, own: boolean): Dealt | null {
  // 分别是小米、南米、东米，份额分别是…: the items stand in a clause of their own.
  let body = own
    ? clause.replace(/(?:分别|依次|各自).*$/, '')
    : clause.replace(/^[^、]{0,30}?(?:分别|依次)[是为有]/, '');
  // 营收和净利润累计达到50亿元和8亿元
  const opened = BEFORE_LIST.exec(body)?.[0] ?? '';
  body = stripVerb(body.slice(opened.length));
  const finely = body.split(SEPARATOR).map((part) => part.trim());
  // 旅游产品和景点门票、文娱销售额: two, when there are two figures.
  const roughly = body.split('、').map((part) => part.trim());
  // 北京、上海和广州分别增长5%、6%和持平: three, of which one has no figure.
  const parts = finely.length === count || SEPARATOR.test(roughly.at(-1) as string) ? finely : roughly;
  if (
    parts.length !== count ||
    parts.some(
      (part) => part.length === 0 || part.length > 20 || /\d[\d.]*[万亿%元]|分别|达到/.test(part) || isQuantity(part),
    )
  )
    return null;
  const last = parts[count - 1] as string;
  if (isMeasure(stripVerb(last)) && parts.slice(0, -1).every((part) => isMeasure(part))) {
    return { items: [...parts.slice(0, -1), stripVerb(last)], measures: true, measure: null };
  }
  const tail = own ? withKind(stripVerb(last), measureTail(stripVerb(last))) : '';
  if (tail !== '' && stripVerb(last).length - tail.length >= 2 && !/的|等/.test(last)) {
    const alike = alikeItems(parts, stripVerb(last));
    if (alike) return alike;
    // 全国新建住宅和二手住宅价格: of one owner, each with its own measure.
    const nation = /[我全]国$/.exec(opened)?.[0];
    const owner = nation === undefined ? (WHOLE.exec(parts[0] as string)?.[0] ?? '') : '';
    if ((nation ?? owner) !== '' && parts.slice(1).every((part) => !WHOLE.test(part) && !isPlace(part))) {
      const things = [
        (parts[0] as string).slice(owner.length),
        ...parts.slice(1, -1),
        stripVerb(last).slice(0, -tail.length),
      ];
      if (things[0] !== '')
        return {
          items: things.map((thing) => `${thing}${tail}`),
          measures: true,
          measure: null,
          owner: nation ?? owner,
        };
    }
    // 综合超市和社区生鲜超市收入分别增长…: the last item carries the measure of all.
    return { items: [...parts.slice(0, -1), stripVerb(last).slice(0, -tail.length)], measures: false, measure: tail };
  }
  // 网约车、网上外卖、远程医疗等市场规模不断扩大: 等 ends the last item; 北三片区的增速: 三…的 does.
  const cut = /^(.{1,12}?)(?:等|(?:[一二两三四五六七八九]|\d)(?:大|个|地|省|市|者|片区|类|家|方|国|座)|的)(.*)$/.exec(
    last,
  );
  const first = (parts[0] as string)
    .replace(UP_TO_LIST, '')
    .replace(/^来自/, '')
    .replace(/^自(?=.)/, (sign, _, item: string) =>
      isPlace(item.slice(1)) || /^..?.?国$/.test(item.slice(1)) ? '' : sign,
    );
  const items = [first, ...parts.slice(1, -1), cut ? (cut[1] as string) : stripVerb(last).replace(RANKED, '')];
  if (items.some((item) => item.length === 0 || item.length > 14)) return null;
  const measure = cut ? head((cut[2] as string).replace(/^.*的/, '')) : null;
  return { items, measures: false, measure: own ? measure : null };
}

/** Owners that no house's name begins with. */
const WHOLE = /^(?:[一二三四]线城市|[东中西南北]{1,2}部地区|全[国省市区县]|我国|本[市省])(?=[\u4e00-\u9fff]{2})/;

/** What stands behind an item that only the last of them writes: 一线、二线、三线|城市, 东部、中部、西部|地区. */
const KIND_OF_ALL = /^(?:城市|地区|省份|企业|产业|市场|人群|院校)/;

/** 一线、二线、三线城市住宅价格: items of one length and one last sign, of which the last goes on. */
function alikeItems(parts: readonly string[], last: string): Dealt | null {
  const { length } = parts[0] as string;
  const sign = (parts[0] as string).at(-1) as string;
  const item = last.slice(0, length);
  if (length > 4 || length < 2 || !item.endsWith(sign)) return null;
  if (parts.slice(0, -1).some((part) => part.length !== length || !part.endsWith(sign))) return null;
  const kind = KIND_OF_ALL.exec(last.slice(length))?.[0] ?? '';
  const measure = last.slice(length + kind.length);
  if (kind === '' || !isMeasure(measure)) return null;
  return { items: [...parts.slice(0, -1), item].map((part) => `${part}${kind}`), measures: false, measure };
}

/** 东北地区|网络零售额: a place ends before which kind of measure it is. */
function withKind(last: string, tail: string): string {
  const kind =
    tail === ''
      ? undefined
      : /(?:^[\u4e00-\u9fff]{2,4}地区([\u4e00-\u9fff]{2,4})|(销售|零售|批发|出厂|成交))$/.exec(
          last.slice(0, -tail.length),
        );
  return `${kind?.[1] ?? kind?.[2] ?? ''}${tail}`;
}

/** 韩国|进口额排名前三. */
const RANKED =
  /(?<=[\u4e00-\u9fff]{2})(?:(?:[进出]口|销售|贸易|交易|产|销)?(?:额|量|值|份额|规模|收入))?(?:排名|排在|位居|位列|名列|居)(?:前|第)[一二三四五六七八九十\d]{1,2}位?$/;

/** The noun at the front of what is left behind the items: 数字化渗透率分别为 → 数字化渗透率. */
function head(rest: string): string | null {
  const found = /^[\s的等]*(.{2,20}?)[也均都亦]?(?:分别|依次|各|同比|较|比(?![重例率])|为|达|$)/.exec(rest);
  const text = found?.[1] ?? '';
  return isMeasure(text) ? text : null;
}

function stripVerb(text: string): string {
  return text.replace(
    /(?:分别|依次|累计|合计|(?<!未)完成|实现|录得|达到|为|是|同比|环比|增长|下降|提高|提升|减少|增加|上涨|下跌|下滑|增速|达|约|近|超|超过)+$/,
    '',
  );
}
