/**
 * Phrases fit to be shown: a measure or a subject is a noun phrase, without what was cut off around it. What cannot
 * be mended is null, for no name is better than a fragment.
 */

import { AnyOf } from '@/src/corpus/patterns/any-of';
import { Gated } from '@/src/corpus/patterns/first-set';
import { Signs } from '@/src/corpus/text/signs';
import { isMeasure } from './nouns';
import { MEASURE_MAX } from './phrases';

const LEAD = new Gated(
  /^(?:[\s、，,：:；·—•*|?？-]+|(?:(?!就[业医诊读餐学]|和[平谐解]|及[格时]|其[他它余次]|并[购网]|还[款贷]|都市|与[\u4e00-\u9fff]{2,6}(?:双边|贸易))[的之其和与及或等并且而则也又还都就])+(?=[\u4e00-\u9fff]{2})|一[起个项次家名位笔](?=[\u4e00-\u9fff]{2})|前[一二三四五六七八九十\d]{1,2}[天日](?=[\u4e00-\u9fff]{2})|级(?=(?:泊位|码头|航道|货轮|油轮|船舶|锅炉|机组))|(?:其中|以及|同时|另外|此外|包括|例如|比如|特别是|尤其是|使得|使(?!用|命|馆|者|得)|让(?!利|步)|令(?!牌)|由于|为了|(?:为|将|把|被)(?![何人什主期难止了来告害])(?!保险人|执行人|申请人))(?=[\u4e00-\u9fff]{2}))/,
);
const TAIL = new Gated(
  /(?:[\s、，,：:；·—•|的了着]+|(?<=[\u4e00-\u9fff]{2})(?:之?中|里|上|时|就|等|和|与|及|或|为|是|在|有|达|共|已|均|约|近|超|则|将|仅|也|还|都|并|每日|每天|每年|每月|使用|驾驶|名下|昨|今|最|净|仍|曾|不|可以|周[一二三四五六日]|能够|会达|要))$/,
);
/** Words that end in one of the signs that TAIL strips. */
const TAIL_WORD = new AnyOf(
  /(?:[需主重必纪摘概提首次想简纲扼]要|如今|至今|古今|洁净|干净|集中|其中|空中|高中|初中|云上|线上|网上|以上|海上|路上|平时|小时|工时|按时|用时|及时|所有|拥有|国有|共有|私有|持有|享有|含有|没有|现有|总共|公共|靠近|附近|参与|贡献|平均|人均|存在|现在|内在|潜在|节约|大约|签约|预约|行为|作为|认为|成为|同等|高等|平等|中等|普及|涉及|以及|首都|调和|总和|共和|缓和|超超|买超|卖超|平方公里|公里|英里|里|发达|抵达|传达|标的|目的|还|首发|赶超|中超|合并|兼并|成就|造就|迁就|将就|俯就)$/,
);
/** Nouns of one sign; and what a price does; any other sign alone is a particle or a piece of a word: 间, 制. */
const LONE = new AnyOf(/^[升涨跌树人车房粮煤油气电水钱米猪牛羊鸡鸭鱼蛋菜果花草茶酒烟药书船税费率额量数值]$/);
const BRACKETS: Record<string, string> = {
  '）': '（',
  ')': '(',
  '】': '【',
  ']': '[',
  '”': '“',
  '」': '「',
  '』': '『',
  '》': '《',
};
const ANY_BRACKET = new Signs(/[（）()【】[\]“”「」『』《》]/);
const OPEN = new Set(Object.values(BRACKETS));
/** A number with its unit: the phrase has run over another figure. */
const OTHER_FIGURE = new Gated(
  /\d[\d,.]*\s?(?:[多余]?[万亿千百兆]+[多余]?)?(?:元|美元|港元|人次?|死|伤|失踪|%|％|个百分点|名|家|户|吨|公里|平方米|亩|点|分(?!类|局|公司|院|店)|件|个(?=[^\d]|$)|年(?!级|度|版|期)|倍|岁)/,
);
const NO_NOUN = new AnyOf(
  /^(?:认为|建请|提请|报请|是否|能否|它|他|她|我们|你|这|那|此(?!前)|该|谁|什么|就(?![业医诊读餐学])|才|却|但|因(?![灾公病伤])为?|如果|虽|只(?=[能有是要])|可以|能够|能(?=[^源力量耗])|要(?=[^求素])|不(?!良|同|少|含|计|动产|锈|[合规]|达标|孕|文明)|没(?![收有])|跟|把|被(?![告害]|保险人|执行人|申请人)|所以|即(?!时)|若|且|某(?=[^某]?$)|很|更|最(?=[^高低大小长新终惠佳])|以(?=[^色外内上下])|到(?=[^岗货账位场访期家店港站])|去(?=[^年世])|让|令|从(?=[^业事]))/,
);
const NUMBER = new AnyOf(
  /^(?:\d+|[一二三四五六七八九十]+|[一二两三四五六七八九十百千万亿零〇]{3,}[多余]?(?:人次?|元|户|吨)?|[\u4e00-\u9fff]{1,3}\d{1,2})$/,
);
/** 十万零四千七百多人次: the next figure of a list. */
const WRITTEN_FIGURE = /^[一二两三四五六七八九十百千万亿零〇]{3,}[多余]?(?:人次?|元|户|吨|个|名|家)/;
const VERB_END = new AnyOf(
  /(?:为主|要求|表示|认为|说|称|指出|显示|透露|告诉|发现|获悉|了解到|提出|希望|他|她|它|我们|你|某|这)$/,
);

const BAR = new Signs(/[|｜]/);
const STOP = new Signs(/[，。；！？!?;\n\t]/);
const WRITTEN = new Signs(/[\u4e00-\u9fffA-Za-z]/);
const DIGIT = new Signs(/\d/);
const SMALL = new Signs(/[a-z0-9]/);
const BRACKET = new Signs(/[（([【]/);

/** A phrase without the particles, marks and half brackets at its ends; null when no noun phrase is left. */
function tidyPhrase(phrase: string | null): string | null {
  if (phrase === null) return null;
  let text = phrase.trim();
  for (let i = 0; i < 4; i += 1) {
    const before = text;
    text = balance(text);
    if (BRACKET.at(text, 0)) text = text.replace(/^[（([【][^（）()[\]【】]{0,20}[）)\]】]/, '');
    text = text.slice(LEAD.exec(text)?.[0].length ?? 0);
    const tail = TAIL_WORD.test(text) ? null : TAIL.exec(text);
    if (tail) text = text.slice(0, tail.index);
    if (text === before) break;
  }
  if (text.length > MEASURE_MAX) text = text.slice(0, MEASURE_MAX);
  if (text.length === 0 || NO_NOUN.test(text) || STOP.in(text)) return null;
  if (!WRITTEN.in(text) || (text.length === 1 && SMALL.at(text, 0))) return null;
  return text;
}

/** A measure: a tidy phrase that has not run over another figure. */
export function tidyMeasure(phrase: string | null): string | null {
  const own = phrase?.replace(THIS_TIME, '').replace(SEEN_FROM, '') ?? null;
  const text = tidyPhrase(own !== null && isMeasure(own) ? own : (phrase?.replace(SEEN_FROM, '') ?? null));
  if (text !== null && text.length === 1 && !LONE.test(text)) return null;
  if (text !== null && (SINCE.test(text) || FEATS.test(text))) return null;
  return text === null || OTHER_FIGURE.test(text) || WRITTEN_FIGURE.test(text) ? null : text;
}

/** 此次发行规模: the size, this time. */
const THIS_TIME = /^(?:此|这|本|该)[次轮批笔项番](?=[\u4e00-\u9fffA-Z]{2})/;

/** 从18个铁路局|来看, 对5家企业|而言: from where it is told. */
const SEEN_FROM = /(?:来看|来说|来讲|而言)$/;

/** 3助攻1抢断: the next feats of a player, told without a mark between them; 每斤|要 30元: a price is asked. */
const FEATS = /^\d{1,2}(?:分|次)?(?:篮板|助攻|抢断|盖帽|失误|犯规|三分)|^[粒斤颗只个张支件条瓶包盒箱份碗杯]要$/;

/** 信息以来: since when, and not what; 数据中心测算: who reckoned it. */
const SINCE = /以来$|(?:测算|核算|估算|初步统计)$/;

/** 上市公司应, 星河标准拟, 诈团疑: what stands between an owner and its verb. */
const OWNER_TAIL =
  /(?<=[\u4e00-\u9fff]{2})(?:其实|拟|承诺|需要|必?须|(?<![供反效响对适相回感])应|(?<![成造])就|(?<![质怀嫌猜置迟])疑|提前|接连|均|不|(?<=企业|公司|集团|平台|家庭|农户)能|(?<=村民|农民|农户|合作社|公司|企业)(?:种植|养殖|生产|经营|销售|投资|开发))$/;

/** A subject: a tidy phrase that is nobody's words and no lone sign. */
export function tidySubject(phrase: string | null): string | null {
  const text = tidyPhrase(phrase?.replace(OWNER_TAIL, '') ?? null);
  if (text === null || text.length > 24 || VERB_END.test(text) || BAR.in(text)) return null;
  // 98家上市公司: so many of them together.
  if (OTHER_FIGURE.test(DIGIT.at(text, 0) ? text.replace(/^\d[\d,]*万?[多余]?[家个所座]/, '') : text)) return null;
  if (text.length < 2 && !/^[东西南北中上下左右前后第甲乙丙丁]$/.test(text)) return null;
  return NUMBER.test(text) ? null : text;
}

/** Cuts a phrase at a mark whose partner is missing. */
function balance(text: string): string {
  if (!ANY_BRACKET.in(text)) return text;
  const open: { sign: string; at: number }[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] as string;
    if (OPEN.has(sign)) open.push({ sign, at: i });
    const partner = BRACKETS[sign];
    if (!partner) continue;
    if (open.at(-1)?.sign === partner) open.pop();
    else return balance(text.slice(i + 1));
  }
  const lost = open[0];
  if (!lost) return text;
  return lost.at === 0 ? balance(text.slice(1)) : text.slice(0, lost.at);
}
