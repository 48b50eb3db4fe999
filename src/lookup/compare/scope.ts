/**
 * Whether a claim and a figure of ours are of one scope: the same places, the same stretch of time, the same one of two
 * opposites. Words only: what is not in these tables is no reason to doubt, and doubt is `not-comparable`.
 */
import { foldText } from '@/src/detect/fold';
import { PLACE_NAMES } from '@/src/facts/place-names';

const { provinces, cities, states, continents } = PLACE_NAMES;
/** Provinces, cities, states and regions by their short names, and what ends the name of a smaller place. */
const PLACES = new RegExp(
  `${[...provinces, ...cities, ...states, ...continents].sort((a, b) => b.length - a.length).join('|')}|全球|世界|海外|境外|[某各该本]?[\\u4e00-\\u9fff]{1,3}(?:省(?![下去了钱出心时却力])|市(?![占场值盈面])|县|自治[区州])`,
  'gu',
);
/** Words that end like a place: 涉农区县, 上市, 节省. */
const NO_PLACE = /(?:区县|[跨各全外本分][省市县]|市县|[节俭反]省|[城超上都股楼夜集门]市|[百各全千]县)$/u;
/** 武汉和其他地区, 武汉等地: an example, and no limit. */
const AMONG_OTHERS = /^(?:[和及与]其[他它]|等)/u;
/** One week, a month, a day: how long a sum was gathered. 三个季度 is so long, 一季度 is a date. */
const WINDOW = /(?:[一两二三四五六七八九十\d]{1,3}|首|头一?)个?(天|周|星期|小时|(?<=个)季度|(?<=[个首头])月|日(?=内))/u;
/** 半年多, 一年: so long a sum was gathered too; a year in digits is a date. */
const HALF = /半年[多来]?|half a year|six months/i;
const WHOLE = /(?<![\d半多])(?:一|1)年[多来间内]?|全年|整年|(?:a|one|full|whole) year/i;
/** What is left out of a sum: 不计员工成本, 剔除汇率影响. */
const EXCEPT =
  /不[计算]入?(?!其数|成本地|后果)|不[包]?[含括](?!税收)|剔除|扣除|刨去|刨除|除去|\bexclud|stripping out|net of/i;
/** A firm's own year may begin in April. */
const FISCAL = /财年|财政年度|\bfiscal|\bFY ?\d/i;
/** 2021年，银行服务了: within that year; ours may be all up to its end. */
const HAPPENED = /了$/;
const RUNNING = /累计|总计|截至|至今/;
/** 集团及银行合计: of several together. */
const JOINT =
  /[和及与、][^，,；;]{2,24}(?:合计|总计|共计|之和|加起来)|[两三四五六]家[^，,；;]{0,16}(?:合计|总计|共计|之和|加起来)/;
const DAILY = /[每一单](?:天|日)|日均|当天/;
/** A rate for each of many, or a mean: 每万人拥有10个, 人均, 户均, 单场. */
const PER =
  /每(?!年|天|日|周|月|季)|[人户戶件店车]均|[单首][场批店笔]|单次|平均每|per (?:capita|person|head|household)/iu;
/** Not of the named one alone, or of another that belongs to it: 集团旗下, 集团及其伙伴. */
const KIN = /旗下|下属|下辖|子公司|分公司|前身|及其|连同|联手|联合|共同/u;
/** Members of a group exclude each other; longer names first, because they hold the shorter ones. */
const OPPOSITES: readonly (readonly RegExp[])[] = [
  [/进出口/, /进口/, /出口/],
  [/城乡/, /城镇|城市/, /农村|乡村/],
  [/线上/, /线下/],
  [/男/, /女/],
  [/中小微/, /小微/, /中小/, /大型/],
  [/第一产业|一产/, /第二产业|二产/, /第三产业|三产|服务业/],
  [/营业收入|营收/, /净利润/, /利润/, /支出/],
  [/非执行董事/, /(?<!非)执行董事/, /独立董事|独董/],
  [/内贸/, /外贸/],
  [/固定/, /移动/],
];
/** One person's doing (我在云湖公园种了3棵树), which no total is: 我国, 我们 and 其他 are more. */
const ONE_PERSON =
  /(?<!自)我(?![国國们們省市县縣区區州司行院校军軍方党黨会會局部])|(?<!其|吉)[他她](?![们們人国國山])|本人|笔者|筆者|小编|小編|\b(?:I|my)\b/;
/** 截至2023年底，我5G基站达…: in headlines and reports, behind a time at most, before what is measured. */
const OUR_COUNTRY = /^(?:[^我]{0,14}[年月日号號底末初度][，,]?)?我(?=(.{2}))/u;
const OF_COUNTRY = /[我全][国國]|中[国國]/;

/** Whether a clause tells of somebody's own doing. What 我 stands before may be our country's, where ours is so and measures it. */
function isOfOnePerson({ clause, measure }: Scoped, ours: Scoped): boolean {
  if (!ONE_PERSON.test(clause)) return false;
  const measured = OUR_COUNTRY.exec(clause)?.[1];
  const isCountry =
    measured !== undefined && measure.replace(/^我/u, '').startsWith(measured) && OF_COUNTRY.test(ours.sentence);
  return !isCountry || ONE_PERSON.test(clause.replace('我', ' '));
}

const UP = /增|升|涨|提高|扩大|加快|走高|翻/;
const DOWN = /降|减|跌|下滑|缩|回落|走低/;
const YEARLY_MEAN = /年均|年平均|年复合|per year|annual(?:ly)? average/i;

/** Since when a change is counted: the same months of the year before, or the months before these. */
const SINCE_YEAR = /同比|按年|比上年|较上年|比去年|较去年|year[ -](?:on|over)[ -]year/i;
const SINCE_BEFORE = /环比|按[月季]|[比较]上个?[月季]|(?:month|quarter)[ -](?:on|over)[ -](?:month|quarter)/i;

/** In which prices: 名义增长 in those of the day, 实际增长 without what they rose. */
const IN_PRICES = /名义|nominal|实际(?=[增上提下减回])|\breal (?=growth|gdp|terms|income)/i;
const pricesOf = (change: string) => IN_PRICES.exec(change)?.[0].toLowerCase();

/** 1 or -1; 0 where a text says neither or both. */
function baseOf(change: string): number {
  return Number(SINCE_YEAR.test(change)) - Number(SINCE_BEFORE.test(change));
}

/**
 * Whether two changes go one way, are counted since the same time as far as both say, in the same prices, and both or neither
 * are a mean over years.
 * @param equal both have one value: a mean may be worded as a change, and a real one without the word.
 */
export function sameChange(claim: string, ours: string, equal: boolean): boolean {
  const [left, right] = [plain(claim), plain(ours)];
  const way = (text: string) => (UP.test(text) === DOWN.test(text) ? 0 : UP.test(text) ? 1 : -1);
  if (way(left) * way(right) < 0 || baseOf(left) * baseOf(right) < 0) return false;
  return equal || (YEARLY_MEAN.test(left) === YEARLY_MEAN.test(right) && pricesOf(left) === pricesOf(right));
}

/** The clause that a figure stands in, and the sentence around it. */
export interface Scoped {
  clause: string;
  sentence: string;
  measure: string;
}

/** Whether nothing says that two figures are of different places, stretches of time or opposites. */
export function sameScope(claim: Scoped, ours: Scoped): boolean {
  if (KIN.test(plain(claim.clause)) && !KIN.test(plain(ours.sentence))) return false;
  if (isOfOnePerson(claim, ours) && !ONE_PERSON.test(ours.clause)) return false;
  if (FISCAL.test(plain(claim.sentence)) && !FISCAL.test(plain(ours.sentence))) return false;
  if (HAPPENED.test(claim.clause) && !RUNNING.test(plain(claim.sentence)) && RUNNING.test(plain(ours.sentence)))
    return false;
  if (JOINT.test(plain(claim.clause)) && !JOINT.test(plain(ours.clause))) return false;
  if (EXCEPT.test(plain(claim.sentence)) && !EXCEPT.test(plain(ours.sentence))) return false;
  return samePlaces(claim, ours) && sameWindow(claim, ours) && !areOpposite(claim.measure, ours.measure);
}

/** Places that one clause names stand in the other's sentence. */
function samePlaces(claim: Scoped, ours: Scoped): boolean {
  const [page, known] = [claim.sentence, ours.sentence].map((text) => plain(text).replace(/世界/g, '全球')) as [
    string,
    string,
  ];
  return (
    placesOf(claim.clause).every((place) => known.includes(place)) &&
    limitsOf(ours.clause).every((place) => page.includes(place))
  );
}

/** The places that a text names, in order, the whole world as 全球. */
export function placesOf(text: string): string[] {
  return [...plain(text).replace(/世界/g, '全球').matchAll(PLACES)]
    .map(([place]) => place)
    .filter((place) => !NO_PLACE.test(place));
}

/** Places that a clause of ours names, those aside that it names as examples. */
function limitsOf(clause: string): string[] {
  const folded = plain(clause).replace(/世界/g, '全球');
  return placesOf(folded).filter((place) => !AMONG_OTHERS.test(folded.slice(folded.indexOf(place) + place.length)));
}

/** A text without the places it names. */
export function withoutPlaces(text: string): string {
  return placesOf(text).reduce((rest, place) => rest.replace(place, ' '), plain(text));
}

/** Whether a text names a place. */
export function namesPlace(text: string): boolean {
  return placesOf(text).length > 0;
}

function sameWindow(claim: Scoped, ours: Scoped): boolean {
  const [left, right] = [plain(claim.clause), plain(ours.clause)];
  if (DAILY.test(left) !== DAILY.test(right) || PER.test(left) !== PER.test(right)) return false;
  if ((HALF.test(left) && WHOLE.test(right)) || (WHOLE.test(left) && HALF.test(right))) return false;
  const [a, b] = [WINDOW.exec(left)?.[1], WINDOW.exec(right)?.[1]];
  // 上线一个月，为18万家企业兑付: how long may stand in the clause before.
  const around = a ?? (b === undefined ? undefined : WINDOW.exec(plain(claim.sentence))?.[1]);
  if (a === undefined && around !== undefined) return around === b;
  return a === undefined ? b === undefined || !/累计|总计|合计/.test(left) : a === b;
}

/** Whether two measures name different members of one group: 进口 and 出口. */
export function areOpposite(claim: string, ours: string): boolean {
  const measures = [plain(claim), plain(ours)];
  return OPPOSITES.some((group) => {
    const [a, b] = measures.map((measure) => group.findIndex((word) => word.test(measure)));
    return a !== -1 && b !== -1 && a !== b;
  });
}

/** Whether a name is that of a place, and nothing else. */
export function isPlace(name: string): boolean {
  return placesOf(name)[0] === plain(name);
}

function plain(text: string): string {
  return foldText(text.normalize('NFKC'));
}
