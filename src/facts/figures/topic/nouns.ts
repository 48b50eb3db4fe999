/** Nouns that tell what a figure is about (assets/lexicon/nouns.json, places.json): counted things, measures, organisations, places. */

import NOUNS from '@/assets/lexicon/nouns.json';
import { AnyOf } from '@/src/corpus/patterns/any-of';
import { Gated } from '@/src/corpus/patterns/first-set';
import { PLACE_NAMES } from '@/src/facts/place-names';

const COUNTED = new Map<string, string>();
for (const [unit, nouns] of Object.entries<string[]>(NOUNS.counted)) for (const noun of nouns) COUNTED.set(noun, unit);
const MEASURES = new Set(NOUNS.measures);
const LONGEST_MEASURE = Math.max(...NOUNS.measures.map((one) => one.length));
export const ORGANISATIONS = NOUNS.organisation.filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
const ORGANISATION_ENDS = new Set(NOUNS.organisation);
export const PLACES = new Set(Object.values(PLACE_NAMES).flat());
const LONGEST = 8;

/** 1 for each sign that a word of a list ends with, by its code: most phrases end otherwise, and are not cut to look. */
function ends(words: Iterable<string>): Uint8Array {
  const codes = new Uint8Array(65536);
  for (const word of words) codes[word.charCodeAt(word.length - 1)] = 1;
  return codes;
}
const MEASURE_ENDS = ends(MEASURES);
const COUNTED_ENDS = ends(COUNTED.keys());
const ORGANISATION_LAST = ends(ORGANISATION_ENDS);
/** 1 for each sign that a place begins with. */
export const PLACE_STARTS = new Uint8Array(65536);
for (const place of PLACES) PLACE_STARTS[place.charCodeAt(0)] = 1;

/** The unit of what a noun phrase counts, by the longest known ending: 数字化服务商 → 家, 5G终端用户 → 人; '' if none. */
export function unitOfCounted(phrase: string): string {
  const text = phrase.replace(/[“”"「」]/g, '');
  if (COUNTED_ENDS[text.charCodeAt(text.length - 1)] === 1) {
    for (let length = Math.min(LONGEST, text.length); length > 0; length -= 1) {
      const unit = COUNTED.get(text.slice(-length));
      if (unit) return unit;
    }
  }
  return /[者员民工生]$/.test(text) &&
    text.length > 1 &&
    !/(?:先生|民生|卫生|再生|加工|化工|施工|分工|手工|开工|文化生)$/.test(text)
    ? '人'
    : '';
}

/** Whether a noun that is counted (学生, 企业, 床位) stands at a place of a text. */
export function countedNounAt(text: string, at: number): boolean {
  for (let length = 4; length > 1; length -= 1) if (COUNTED.has(text.slice(at, at + length))) return true;
  return false;
}

/** Whether a phrase names what is measured (研发投入, 普及率) and not who has it. */
export function isMeasure(named: string): boolean {
  // 地区生产总值（GDP）
  const phrase = named.endsWith('）') || named.endsWith(')') ? named.replace(/[（(][^（()）]{0,30}[）)]$/, '') : named;
  if (phrase === '' || MEASURE_ENDS[phrase.charCodeAt(phrase.length - 1)] === 0) return false;
  for (let length = Math.min(LONGEST_MEASURE, phrase.length); length > 0; length -= 1) {
    if (MEASURES.has(phrase.slice(-length))) return true;
  }
  return false;
}

/** Measures of one sign need the word before it: 使用率, 交易额, 用户规模. */
const TAIL =
  /(?:用户|客户|市场|交易|投资|资金|产业|总|净)*(?:(?:使用|应用|普及|渗透|覆盖|增长|利用|转化|合格|就业|失业|占有|出租|完成|参与|满意|复购|留存|毛利|净利|利润|入住|上座)率|规模|(?:交易|销售|进口|出口|进出口|营业|贸易|零售|投资|成交)额|(?:产|销|销售|出货|交易|成交|发电|用电|出口|进口)量|(?:总|人|户|家|用户|件)数|(?:营业)?收入|净?利润)$/;

/** Which measure: 人均消费支出, 研发投入. */
const QUALIFIER = /(?:人均|户均|亩均|日均|月均|消费|可支配|研发|财政|固定资产)+$/;

/** What a phrase measures, without whose: 社区生鲜超市收入 → 收入; '' when it names no measure. */
export function measureTail(phrase: string): string {
  const tail = TAIL.exec(phrase)?.[0];
  if (tail) return tail;
  for (let length = Math.min(LONGEST_MEASURE, phrase.length); length > 1; length -= 1)
    if (MEASURES.has(phrase.slice(-length)))
      return `${QUALIFIER.exec(phrase.slice(0, -length))?.[0] ?? ''}${phrase.slice(-length)}`;
  return '';
}

/** 住院, 出院: what is done with a house, and no house. */
const GOES_IN = new AnyOf(/(?:^|[^\u4e00-\u9fff])(?:住|出|入|转|建)院$/);

/** Whether a phrase ends like an organisation's name. */
export function isOrganisation(phrase: string): boolean {
  if (phrase === '' || ORGANISATION_LAST[phrase.charCodeAt(phrase.length - 1)] === 0) return false;
  if (GOES_IN.test(phrase)) return false;
  for (let length = Math.min(4, phrase.length - 1); length > 0; length -= 1) {
    if (ORGANISATION_ENDS.has(phrase.slice(-length))) return true;
  }
  return false;
}

const DIVISION_WHOLE = new Gated(
  /^(?![深沪两股楼车菜夜县区]市|.{1,3}[股楼车夜]市)[\u4e00-\u9fff]{1,6}(?:省|市|自治区|特区|行政区|自治州|自治县)$/,
);

/** Whether a phrase is, as a whole, a country, province, city or another place that is known or shaped so. */
export function isPlace(phrase: string): boolean {
  return PLACES.has(phrase) || DIVISION_WHOLE.test(phrase) || isPath(phrase);
}

/** 北岭村, 东港镇, 云溪县: a place by its last sign; 社区 and 农村 are kinds of places. */
const LOCALITY = new Gated(
  /^[\u4e00-\u9fff]{1,10}(?:村|[^城乡村小集]镇|[^城下山家水]乡|街道|[^地小社山园景校城郊市辖片战选大特灾库专]区|[^各全本外]县|[^各全本神]州|屯)$/,
);
const NO_LOCALITY = new AnyOf(
  /(?:农村|乡村|山村|渔村|全村|各村|新村|本村|该村|外村|邻村|贫困村|[示重试帮先明美丽薄弱强]村|.[个座]村)$|[的和与在是为到从]/,
);

/** 京津冀地区, 粤港澳大湾区: a region by its name; 贫困地区, 周边地区 are kinds. */
const REGION = new AnyOf(
  /^(?![东西南北中]{1,3}部)(?![各全该本此这其部多一])(?!贫困|农村|沿海|周边|边远|偏远|边境|山区|平原|城镇|城市|受灾|主要|民族|国家|公共|重点|旅游|有关|相关|附近|低洼)[\u4e00-\u9fff]{2,7}(?:地区|大湾区|经济带|开发区|综保区|自贸区|高新区)$/,
);

/** 黄龙景区, 大熊猫繁殖研究基地, 东湖公园: a place that is visited, by its name; 红色旅游景区, 各大公园 are kinds. */
const SITE = new AnyOf(
  /^(?![各全该本此这其多一两几数新老]|\d|[东西南北中]部)(?!旅游|红色|重点|热门|热点|监测|直报|主要|乡村|收费|免费|知名|着名|城市|国家|省级|主题|生态|相关|有关|周边|市级|大型|小型|室内|户外|A级)[\u4e00-\u9fff]{2,9}?(?<!旅游|红色|重点|等|的|类|[和与及])(?:风景名?胜?区|景区|公园|度假区|古镇|古城|乐园|动物园|植物园|研究基地|繁育基地)$/,
);

/** Whether a phrase is the name of a place that is visited. */
export const isSite = (phrase: string): boolean => SITE.test(phrase);

/** Whether a phrase is the name of a village, town, district or county, or of a place that is visited. */
export function isLocality(phrase: string): boolean {
  return (
    isSite(phrase) ||
    (phrase.length > 2 && LOCALITY.test(phrase) && !NO_LOCALITY.test(phrase)) ||
    REGION.test(phrase) ||
    isSeat(phrase)
  );
}

/** 青岭市第6选区: a seat and not its city. */
export const SEAT = /^[\u4e00-\u9fff]{2,5}第[\d一二三四五六七八九十]{1,3}(?:选举区|选区)/;

/** Whether a phrase is a seat of an election: 青岭市第6选区. */
function isSeat(phrase: string): boolean {
  return phrase.includes('第') && SEAT.exec(phrase)?.[0] === phrase;
}

/** The seat that a text ends with, behind a mark: …、青岭市第6选区; or null. */
export function seatAtEnd(text: string): string | null {
  return (
    /(?:^|[，、；：,;:中为是及和与])((?!其中|当中)[\u4e00-\u9fff]{2,5}?第\d{1,3}(?:选举区|选区))$/.exec(text)?.[1] ??
    null
  );
}

/** What a sign of a division ends that is none: 各省, 股市. */
export const NO_DIVISION = /^(?:各|全|本|城|超市|上市|股市|楼市|门市|都|大城|中心城|主城|北上)/;

/** The place that opens a title. */
const TITLE_PLACE = /^([\u4e00-\u9fff]{2,8}?(?:省|市|县|区|州|镇|乡|村))(?=[：:，,\s])/;

/** The first place that a title names: 推动我国数字经济健康发展 is about 我国. */
export function placeIn(title: string): string | null {
  // 洞口县：…, 山西交口县：…
  const head = TITLE_PLACE.exec(title);
  if (head && !NO_DIVISION.test(head[1] as string)) return head[1] as string;
  for (let at = 0; at < title.length; at += 1) {
    for (const length of [6, 5, 4, 3, 2])
      if (PLACES.has(title.slice(at, at + length)) && !/^(?:国[内际]|全球|世界)$/.test(title.slice(at, at + length)))
        return title.slice(at, at + length);
  }
  return null;
}

/** One step down a path of places: 青岭省, 东岭市, 云溪县; no market of a city, and no kind of district. */
export const STEP =
  /^(?![各全本该])[\u4e00-\u9fff]{1,7}?(?:省|自治区|自治州|自治县|特别行政区|新区|市(?![场值占民盈价政区辖县集井容面])|州|[县旗]|[^地小社山园景校城郊市辖片战选大特灾库专矿牧农林]区|[^城乡村小集]镇|[^城下山家水]乡|街道)/;
const PATH_LAST = ends(['省', '市', '区', '州', '县', '旗', '镇', '乡', '道']);

/** How long the path of places is that a phrase begins with: 6 of 青岭省东岭市用户; 0 when it begins with none, or a single step. */
export function pathLength(phrase: string): number {
  let at = 0;
  let steps = 0;
  while (steps < 5 && at < phrase.length) {
    let step = STEP.exec(phrase.slice(at, at + 10))?.[0].length ?? 0;
    if (step < 3 && steps === 0)
      for (let length = 6; length > 1 && step < 3; length -= 1)
        if (PLACES.has(phrase.slice(0, length))) step = Math.max(step, length);
    if (step < 2) break;
    at += step;
    steps += 1;
  }
  return steps > 1 ? at : 0;
}

/** Whether a phrase is a path of places and nothing else: 青岭省东岭市云溪县. */
function isPath(phrase: string): boolean {
  return (
    phrase.length > 4 && PATH_LAST[phrase.charCodeAt(phrase.length - 1)] === 1 && pathLength(phrase) === phrase.length
  );
}
