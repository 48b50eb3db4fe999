/** Who or what has a figure: named with it, else by its clause, the figure before it, and who was spoken of. */
import { outsideBrackets } from './clauses';
import { isFirm } from './firms';
import { indexOf } from './indices';
import { isGeneric, placeOfAction } from './measures';
import { isMeasure, isOrganisation, isPlace, measureTail } from './nouns';
import { REACH } from './phrases';
import { rivalOf } from './rivals';
import type { Found, Sides } from './topic-shapes';
import { tidySubject } from './wellformed';

/** An owner; `means`: it is the programme by which the figure came about. */
interface Owner {
  subject: string | null;
  means: boolean;
}

/** The owner of a figure whose measure is known. */
export function subjectOf(sides: Sides, found: Found): Owner {
  if (found.untold) return { subject: null, means: false };
  const own = isOwnMeasure(sides);
  const told = toldWith(sides, found);
  if (told.subject !== null) return told;
  const part = isPart(sides);
  if (goesOn(sides, part)) return { subject: sides.previous?.subject ?? null, means: false };
  return ofClause(sides, found, own, part);
}

/** Whether the figure's own clause begins with what it measures. */
function isOwnMeasure({ left }: Sides): boolean {
  return (
    left.noun !== null &&
    left.opens &&
    !left.clauseEmpty &&
    isMeasure(left.noun) &&
    !isGeneric(left.noun) &&
    !left.noun.startsWith('占')
  );
}

/** Who is named with the figure, or has the one before it of the same list; marks `found` as told of that list. */
function toldWith({ text, raw, right, counts, previous, previousRaw, subjects }: Sides, found: Found): Owner {
  let { subject } = found;
  if (
    previous?.self &&
    !found.explicit &&
    previousRaw &&
    !/[；;。：]|大市|主板|期指|两市/.test(text.slice(previousRaw.end, raw.start)) &&
    !anotherOpens(text.slice(previousRaw.end, raw.start), previous.subject)
  ) {
    subject = previous.subject;
    found.self = true;
  }
  const programme = !found.explicit || subject === null ? subjects.byMeans(raw.start, true) : null;
  subject = programme ?? subject;
  subject ??= counts ? placeOfAction(right.rest) : null;
  // 价值链减排量8成由“绿色计算”实现
  subject ??= /^由([^，。；]{2,12}?)(?:实现|完成|提供|贡献|承担|组成)/.exec(right.rest ?? '')?.[1] ?? null;
  return { subject: tidySubject(subject), means: programme !== null };
}

/** 产业将增14%，星河公司则受惠…，营收增长30%: whether one of the clauses opens with somebody else. */
function anotherOpens(between: string, subject: string | null): boolean {
  return between.split(/[，,]/).some((clause) => {
    const name = OPENS.exec(clause)?.[1];
    return (
      name !== undefined &&
      name !== subject &&
      (/^[则却]/.test(clause.slice(clause.indexOf(name) + name.length)) || isFirm(name) || isOrganisation(name)) &&
      !isMeasure(name) &&
      !/[年月日季]$|^其中/.test(name)
    );
  });
}
const OPENS =
  /^(?:而|但|至于)?([\u4e00-\u9fffA-Za-z]{2,10}?)(?:[则却]|也|亦|将|受|因|在|(?<=公司|集团|银行)(?=[\u4e00-\u9fff]))/;

/** 另有6.2%表示不投票: what part of all asked does so, and not of whom the figure before is told. */
function isPart({ text, raw, left }: Sides): boolean {
  const share = raw.unitClass === 'share' && left.clauseEmpty && left.change === null;
  return share && PART_DOES.test(text.slice(raw.end, raw.end + 3));
}

/** 营业收入增长7.93%，达522亿元: whether the figure is of whom the one before is. */
function goesOn({ text, raw, left, right, counts, previous, previousRaw }: Sides, part: boolean): boolean {
  return (
    left.clauseEmpty &&
    !part &&
    !(counts && right.noun) &&
    Boolean(previous?.subject) &&
    previousRaw !== null &&
    previousRaw.unit !== '岁' &&
    !/[；;。]/.test(text.slice(previousRaw.end, raw.start))
  );
}

/** Who opens the figure's clause or sentence, else who was spoken of before. */
function ofClause(sides: Sides, found: Found, own: boolean, part: boolean): Owner {
  const { text, chunks, at, raw, left, counts, subjects } = sides;
  const named = subjects.candidate(text, outsideBrackets(text, chunks.slice(Math.max(0, at - REACH), at)), {
    measure: found.measure,
    own,
    counts,
  });
  // 指数下跌: the index that was named before.
  if (left.noun === '指数') return { subject: subjects.index, means: false };
  const launched = subjects.byMeans(raw.start, false);
  if (named.blocked && launched === null) return { subject: null, means: false };
  // 甲队领先，莫科贡献22分: who opens the figure's own clause, and nobody named before.
  if (!named.here && launched === null) {
    const rival = rivalOf(sides, found.measure, named.phrase);
    if (rival) return { subject: rival.owner, means: false };
  }
  const lasts = raw.unitClass === 'time' || raw.unitClass === 'age';
  let subject =
    launched ??
    tidySubject(named.phrase) ??
    ofPrevious(sides, own, part) ??
    (lasts || part || isOfAnother(sides) ? null : takenOver(sides, found.measure, own));
  if (subject !== null && isNarrower(sides, found, subject, own)) subject = null;
  if (subject === null && own && left.noun !== null)
    return { subject: productOf(left.noun) ?? subjects.thingOf(left.noun), means: false };
  const head = found.measure?.slice(0, 2) ?? '';
  if (own && head.length === 2 && subject?.endsWith(head) && subject.length > 2) subject = null;
  return { subject, means: launched !== null };
}

/** 兵团各景区接待游客42万人次，收入2亿元: of whom the figure before is, in its sentence, and of nobody before that. */
function isOfAnother({ previous, subjects, text, raw, previousRaw }: Sides): boolean {
  const subject = previous?.subject ?? null;
  if (subject === null || previousRaw === null || subject === subjects.carried) return false;
  return !/[；;。]/.test(text.slice(previousRaw.end, raw.start));
}

/** Who has the figure before, where this one can be of the same. */
function ofPrevious({ raw, previous, previousRaw, subjects }: Sides, own: boolean, part: boolean): string | null {
  const subject = previous?.subject ?? null;
  if (part || (own && subject && !subjects.isProper(subject) && !isName(subject))) return null;
  // 台中8人、彰化3人；另外灾情案件有2015件: not of the last of a list.
  if (previous?.place === true || previous?.item === true || previous?.fate === true || previousRaw?.unit === '岁')
    return null;
  // 林某获35.7%，另有6.2%不投票: another share is of others.
  return previous?.agent === true && raw.unitClass === 'share' ? null : subject;
}

/** What a whole economy has, and no firm: 经济增长, 居民消费价格, 城镇调查失业率. */
const OF_ECONOMY =
  /^(?:GDP|国内生产总值|地区生产总值|国民(?:生产|总)|宏观经济|经济(?:增长|增速|总量)|居民消费(?:价格|支出)|消费者物价|CPI|PPI|居民人均|(?:全国|城镇|城乡)居民|城镇(?:调查|登记|新增)|失业率|通胀|通货膨胀|社会消费品零售|规模以上工业|外贸|货物进出口|广义货币)/;

/** Whether an owner that was spoken of is not the one meant: a measure, a firm for what an economy has, the world before somebody's own figure. */
function isNarrower({ left, previous }: Sides, found: Found, subject: string, own: boolean): boolean {
  // 新能源汽车出口…; 汽车出口429万辆: not of the narrower thing.
  if (isMeasure(subject) && !found.self && indexOf(subject) === null) return true;
  if (OF_ECONOMY.test(found.measure ?? '') && (isFirm(subject) || isOrganisation(subject))) return true;
  // 全球出货量13亿部；南米出货量1亿台: somebody's, and not the world's.
  if (!/^(?:全球|世界)$/.test(subject) || !own || left.noun === null) return false;
  const tail = measureTail(left.noun);
  const whose = left.noun.length - tail.length;
  return tail !== '' && whose > 1 && whose < 6 && !(previous?.measure ?? '').startsWith(left.noun.slice(0, 2));
}

/** 夏粮产量, 小麦集贸市场价: what is grown, kept or sold stands before how much of it there is. */
const OF_PRODUCT =
  /(?:总产量?|单产|产量|产销量|销售量|零售量|播种面积|种植面积|栽种面积|存栏|出栏|(?:集贸)?市场均?价|批发均?价|收购均?价|零售均?价|到岸价|离岸价)(?:同比|环比)?$/;
const NO_PRODUCT =
  /^(?:总|年|月|日|平均|累计|新增|预计|合计|国内|国际|全国|全球|市场|产品|作物|农作物)$|^(?:总|年|月|新|其他|其它|预计|累计|日均|月均|年均|平均|人均|平均每)|[的和与及、]/;

/** The product that a quantity or price of nobody is told of; null when its phrase names none. */
function productOf(phrase: string): string | null {
  const tail = OF_PRODUCT.exec(phrase);
  const product = tail === null ? '' : phrase.slice(0, tail.index);
  return product.length < 2 || product.length > 8 || NO_PRODUCT.test(product) || isMeasure(product) ? null : product;
}

/** What a share of those who were asked does. */
const PART_DOES = /^的?(?:人|受访者|民众|网友|选民)?(?:表示|认为|觉得|未|不|没|投给|支持|反对|希望|选择|愿意)/;

/** What a single building, site or project has, and no whole place. */
const OF_A_SITE = /^(?:总?占地|总?建筑面积|总用地|总?投资约?$|总高|全长|跨度|坝高|库容|馆藏|可容纳|设计)/;

/**
 * Who was spoken of before, for a figure that nothing in its sentence gives to anybody. The place of a title does not have
 * what a sentence counts as a subject of its own (6部影片上映), nor what one site of it has (建筑面积4万平方米).
 */
function takenOver({ left, right, counts, subjects, raw }: Sides, measure: string | null, own: boolean): string | null {
  const subject = subjects.takenOver(own);
  // 北京、上海2个城市…，31个省份…: what else is counted is not of those that were listed.
  if (counts && left.clauseEmpty && right.noun !== null && subject?.includes('、')) return null;
  if (subject === null || subject !== subjects.fallback || !isPlace(subject)) return subject;
  if (counts && left.clauseEmpty && right.noun !== null && raw.unit !== '人') return null;
  return measure !== null && OF_A_SITE.test(measure) ? null : subject;
}

/** vivo, TCL集团: a name in Latin letters is one owner. */
function isName(subject: string): boolean {
  return /^[A-Za-z][\w.&-]+/.test(subject);
}
