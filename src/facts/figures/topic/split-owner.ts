/** Who and what in one noun phrase: 我国网民规模 is 我国 and 网民规模, 青岭省东岭市公安局案件 the bureau and its cases. */

import { AnyOf } from '@/src/corpus/patterns/any-of';
import { Gated } from '@/src/corpus/patterns/first-set';
import { Signs } from '@/src/corpus/text/signs';
import { firmAtStart } from './firms';
import { indexOf, numberedIndex } from './indices';
import {
  isLocality,
  isMeasure,
  isOrganisation,
  isPlace,
  measureTail,
  NO_DIVISION,
  ORGANISATIONS,
  PLACE_STARTS,
  PLACES,
  pathLength,
  SEAT,
  STEP,
} from './nouns';

/** A division ends in one of these. */
const DIVISION_SIGN = new Signs(/[省市县区州]/);
const DIVISION = new Gated(
  /^[\u4e00-\u9fff]{2,4}(?:省|市(?!场|值|占|民|盈|价|集|井|容|面)|县|自治区|自治州|新区)(?=[\u4e00-\u9fff])/,
);
/** Kinds of owners before a measure: 规模以上工业企业关键工序数控化率. */
const KIND_OF_OWNER =
  /^[\u4e00-\u9fff]{0,10}?(?:企业(?!组织|用户|客户|数字化|债|年金)|公司|居民|家庭|机构|行业|产业(?!数字化|化|链|集群|基金|工人)|制造业(?!务)|服务业(?!务)|[农工商林渔]业(?=中(?![间小央外高]))|农户|学校|医院)(?=[\u4e00-\u9fff]{2})(?<!居民(?=消费价格|消费品))/;
const OFFICE =
  /^[\u4e00-\u9fff]{0,9}?(?:公安局|公安分局|分局|警方|法院|检察院|气象台|气象局|委员会|政府|大学|医院|集团|公司|银行|海关|[^布结格大](?:局(?![地部面限势])|厅))/;
const SOMEBODY = /^[\u4e00-\u9fff]{0,6}一[名位个]?(?:男|女|老|青年|少年|学生)/;
/** What makes a place in front of a measure part of a name: 东岭电商集团收入. */
const HOUSE =
  /^(?:[^上央国][\u4e00-\u9fff]{1,6}?(?:集团|公司|医院|大学|学院|中学|小学|银行)|[\u4e00-\u9fff]{0,6}?(?:博物[馆院]|图书馆|美术馆|科技馆|体育(?:馆|场(?!地))|文化馆|纪念馆|展览馆|机场|动物园|植物园|火车站|高铁站)(?:新馆|分馆|[东西南北本主]馆|新馆区|航站楼)?)(?=[\u4e00-\u9fff]{2})/;
/** What stands in a place and is told of by itself: 云溪县某某合作社, 青岭市东岭水库降雨量, 石岭测站. */
const IN_PLACE =
  /^(?!各|全|有|的|[^局站库]{0,3}[等类])[\u4e00-\u9fff]{0,12}?(?:合作社|水库|[测雨气象水文]站|公安局|公安分局|检察院|法院|派出所|景区|公园|集团|医院|大学|学院|银行(?![业卡存贷]))/;
/** 北山地铁14号线客流, 3号馆面积: a numbered thing and its measure. */
const NUMBERED = /^[\u4e00-\u9fff]{0,8}\d{1,3}号(?:线|楼|馆|店|桥|井|门)(?=[\u4e00-\u9fff]{2})/;

/**
 * Splits who from what at the front of a noun phrase: 我国网民规模 → 我国 + 网民规模, 蚂蚁集团研发投入 → … .
 * @param known names that the article has used as subjects, longest first.
 */
export function splitOwner(phrase: string, known: readonly string[]): { owner: string | null; rest: string } {
  const split = splitName(phrase, known);
  // 广东民营企业进出口: of its private enterprises, and not of the whole province.
  const kind = split.owner !== null && isPlace(split.owner) ? FIRMS.exec(split.rest)?.[0] : undefined;
  const rest = kind === undefined ? '' : split.rest.slice(kind.length);
  // 中国中小企业总数: the firms are what is counted.
  if (kind === undefined || !isMeasure(rest) || /^(?:总|个|家|户)?数量?$|^(?:占比|比例|比重)$/.test(rest)) return split;
  return { owner: `${split.owner}${kind}`, rest };
}

/** Kinds of firms behind a place: 民营企业, 规模以上工业企业, 上市公司. */
const FIRMS = /^[\u4e00-\u9fff]{2,8}?(?:企业|公司)(?=[\u4e00-\u9fff]{2})/;

/** A brand's name, and no abbreviation of a measure or a product's kind. */
const LATIN =
  /^(?!(?:DAU|MAU|GMV|GDP|CPI|PPI|PMI|ROE|APP|IPO|LED|SUV|AI|VR|PC|ETF|IT|LNG|GPU|CPU|MPV|PX|PVC|AR|TV|EV|CD|ID|UV|PV|PE|VC|UP|IC|QR|NB|AP|CT|HR|MR|XR|IP|OA|PM|KOL|NFT|REITs?|ESG|SaaS|PaaS|IaaS|IoT|IDC|CDN|MCN|EPS|ROI|ARPU|APRU|CAGR|EBIT|EBITA|EBITDA)(?![A-Za-z]))[A-Za-z][A-Za-z&.-]{1,14}(?=[\u4e00-\u9fff]{2})/;

const AND_LATIN = /^[及和与][A-Za-z][A-Za-z.]{1,14}/;

/** A name in marks before what it has: “青鸟”探测器飞行距离, 导演林某「孤岛」票房. */
const CLOSES = new Signs(/[”」]/);
const MARKED = /^[\u4e00-\u9fff·]{0,6}(?:“[^“”]{1,12}”|「[^「」]{1,12}」)(?=[\u4e00-\u9fff]{2})/;

/** 归属上市公司股东净利润, 公司拥有人应占利润: a kind of profit, whoever has it. 新增铁路里程, 累计发电量: which value. */
const WHICH_VALUE = new AnyOf(
  /^(?:归属|归母|公司拥有人|股东应占|应占|新增|新建|累计|减少|出口|进口|日均|月均|年均|人均|带动|惠及|覆盖|吸纳)/,
);

/** 星河学院东岭校区学生人数: a house's branch, and not the whole house. */
const BRANCH = /^[\u4e00-\u9fff]{2,5}?(?:校区|分校|院区|厂区|园区|分公司|分行|支行|工厂|基地)(?=[\u4e00-\u9fff]{2}|$)/;

function withBranch(phrase: string, length: number): { owner: string | null; rest: string } {
  const end = length + (BRANCH.exec(phrase.slice(length))?.[0].length ?? 0);
  return end < phrase.length ? { owner: phrase.slice(0, end), rest: phrase.slice(end) } : { owner: null, rest: phrase };
}

const VILLAGE = /^(?!全国|全省|全市|我国)[\u4e00-\u9fff]{2,7}?(?:[村镇]|乡(?!村))(?=[\u4e00-\u9fff]{2})/;

const REGION = /^(?!上述|以上|其他)[\u4e00-\u9fff]{2,6}?地区(?!生产总值)(?=[\u4e00-\u9fff]{2})/;

const FIRMS_HOUSE =
  /^(?:基金会|研究院|平台|链|云(?!计算|服务)|物流|健康|出行|影业|文娱|音乐|金融|银行)(?=[\u4e00-\u9fff]{2})/;

function splitName(phrase: string, known: readonly string[]): { owner: string | null; rest: string } {
  if (WHICH_VALUE.test(phrase) || indexOf(phrase) === phrase) return { owner: null, rest: phrase };
  if (isPlace(phrase)) return { owner: null, rest: phrase };
  const marked = CLOSES.in(phrase) && isMeasure(phrase) ? MARKED.exec(phrase)?.[0] : undefined;
  const behind = marked === undefined ? '' : phrase.slice(marked.length);
  // 专精特新“小巨人”企业指数: of one name, when more than a measure stands behind the marks.
  if (marked !== undefined && (/^[“「]/.test(marked) || measureTail(behind) === behind))
    return { owner: marked, rest: behind };
  // ABC出货量: a name in Latin letters before what it has.
  const latin = isMeasure(phrase) ? LATIN.exec(phrase)?.[0] : undefined;
  if (latin !== undefined) return { owner: latin, rest: phrase.slice(latin.length) };
  const house = houseInPlace(phrase);
  if (house > 0)
    return phrase.length - house >= 2
      ? { owner: phrase.slice(0, house), rest: phrase.slice(house) }
      : { owner: null, rest: phrase };
  for (const name of known) {
    // 快递业|务量
    if (phrase[name.length] === '务' && name.endsWith('业')) continue;
    // 微信及WeChat月活跃账户: of both.
    if (phrase.startsWith(name) && /^[及和与]/.test(phrase.slice(name.length))) {
      const both = name.length + (AND_LATIN.exec(phrase.slice(name.length))?.[0].length ?? 0);
      if (both === name.length || phrase.length - both < 2) continue;
      return { owner: phrase.slice(0, both), rest: phrase.slice(both) };
    }
    // 中国电商集团收入, where 中国 is known: the place is part of a house's name.
    const part =
      isPlace(name) && phrase.startsWith(name) ? HOUSE.exec(phrase.slice(name.length))?.[0].length : undefined;
    if (part !== undefined)
      return { owner: phrase.slice(0, name.length + part), rest: phrase.slice(name.length + part) };
    if (name.length > 1 && phrase.startsWith(name) && phrase.length - name.length >= 2)
      // 山河队林某: the player's, and not that of the team whose short name begins it.
      return phrase[name.length] === '队' && !isMeasure(phrase)
        ? { owner: null, rest: phrase }
        : withBranch(phrase, name.length);
  }
  // 三星智能手机出货量: a firm that everybody knows, before what it has.
  const firm = isMeasure(phrase) ? firmAtStart(phrase) : null;
  if (firm !== null) {
    // 蚂蚁基金会捐赠, 京东物流收入: another house that bears the firm's name.
    const end = firm.length + (FIRMS_HOUSE.exec(phrase.slice(firm.length))?.[0].length ?? 0);
    return { owner: phrase.slice(0, end), rest: phrase.slice(end) };
  }
  const index = numberedIndex(phrase);
  if (index !== null && phrase.length - index.length >= 2) return { owner: index, rest: phrase.slice(index.length) };
  // 青岭市第6选区得票率: of the seat, and not of its city.
  const seat = phrase.includes('第') ? SEAT.exec(phrase)?.[0] : undefined;
  if (seat !== undefined)
    return phrase.length - seat.length >= 2
      ? { owner: seat, rest: phrase.slice(seat.length) }
      : { owner: null, rest: phrase };
  const numbered = phrase.includes('号') ? NUMBERED.exec(phrase) : null;
  if (numbered) return { owner: numbered[0], rest: phrase.slice(numbered[0].length) };
  const division = DIVISION_SIGN.next(phrase, 2) < 0 ? null : DIVISION.exec(phrase);
  if (division && !NO_DIVISION.test(phrase) && phrase.length - division[0].length >= 2) {
    // 四川省西昌市公安局民警: the place is part of its organisation's name.
    const office = OFFICE.exec(phrase.slice(division[0].length));
    if (office) {
      const end = division[0].length + office[0].length;
      return { owner: phrase.slice(0, end), rest: phrase.slice(end) };
    }
    return { owner: division[0], rest: phrase.slice(division[0].length) };
  }
  // 华东地区产值: a region before its measure.
  const region = isMeasure(phrase) ? REGION.exec(phrase)?.[0] : undefined;
  if (region !== undefined && isLocality(region)) return { owner: region, rest: phrase.slice(region.length) };
  // 北岭村年人均收入: a village or town before its measure.
  const village = isMeasure(phrase) ? VILLAGE.exec(phrase)?.[0] : undefined;
  if (village !== undefined && isLocality(village)) return { owner: village, rest: phrase.slice(village.length) };
  const maybePlace = phrase !== '' && PLACE_STARTS[phrase.charCodeAt(0)] === 1;
  for (let length = maybePlace ? 6 : 0; length > 1; length -= 1) {
    const head = phrase.slice(0, length);
    // 国内旅游收入: which income, and not whose.
    if (head === '国内' || head === '国际') break;
    if (head.length !== length || !PLACES.has(head) || phrase.length - length < 2) continue;
    // 北国及外籍客人: one of two, and not who has them.
    if (/^[及和与]/.test(phrase.slice(length))) break;
    // 北山公司为287次: the firms of that place.
    if (isOrganisation(phrase) && !isMeasure(phrase)) break;
    // 河南伊川一男子家中: somebody of that place.
    if (SOMEBODY.test(phrase.slice(length))) break;
    // 中国电商集团收入: the place is part of a house's name.
    const house = HOUSE.exec(phrase.slice(length))?.[0].length ?? 0;
    return { owner: phrase.slice(0, length + house), rest: phrase.slice(length + house) };
  }
  // What is left behind an organisation or a kind of owners has to be a measure, and ends as the phrase does.
  if (!isMeasure(phrase)) return { owner: null, rest: phrase };
  for (const ending of ORGANISATIONS) {
    const at = phrase.indexOf(ending, 2);
    if (at < 2 || at > 12) continue;
    const end = at + ending.length;
    // 快递业务量
    if (ending.endsWith('业') && phrase[end] === '务') continue;
    if (phrase.length - end >= 2 && isMeasure(phrase.slice(end)))
      return { owner: phrase.slice(0, end), rest: phrase.slice(end) };
  }
  const kind = KIND_OF_OWNER.exec(phrase);
  if (kind && isMeasure(phrase.slice(kind[0].length))) {
    return { owner: kind[0], rest: phrase.slice(kind[0].length) };
  }
  return { owner: null, rest: phrase };
}

/** How long the name of a house is that a phrase begins with, its place before it: 青岭省东岭市公安局; 0 when there is none. */
function houseInPlace(phrase: string): number {
  if (phrase.length < 6 || DIVISION_SIGN.next(phrase, 1) < 0) return 0;
  const path = pathLength(phrase);
  const place = path > 0 ? path : (STEP.exec(phrase.slice(0, 10))?.[0].length ?? 0);
  if (place < 2 || NO_DIVISION.test(phrase)) return 0;
  const house = IN_PLACE.exec(phrase.slice(place))?.[0].length ?? 0;
  return house === 0 ? 0 : place + house;
}
