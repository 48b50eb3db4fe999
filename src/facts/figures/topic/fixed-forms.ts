/**
 * Ways of writing in which what a figure measures and who has it stand in fixed places around it: 长92厘米, 三星占22%的市场份额,
 * 雅安8个县有110万人. The first that applies decides; where none does, the phrases around the figure are put together.
 */

import { anotherOf, levelOfChange } from '../lists/shared-topic';
import { wordOf } from './chunks';
import { opensPhrase } from './clauses';
import { firmsOwn } from './firm-owners';
import { indexOf } from './indices';
import { countedPart, join, listed, predicate, stem } from './measures';
import { isMeasure, isOrganisation, isPlace, unitOfCounted } from './nouns';
import { asExpected, lessOrMore, shareOfLevel } from './result-forms';
import { splitOwner } from './split-owner';
import { PRONOUN } from './subject-words';
import type { Found, Sides } from './topic-shapes';
import { isWork } from './works';

/** What a figure in a fixed form measures and whose it is; null when it stands in none. */
export function fixedForm(sides: Sides): Found | null {
  for (const form of FORMS) {
    const found = form(sides);
    if (found !== null) return found;
  }
  return null;
}

/** In the order in which they decide. */
const FORMS: readonly ((sides: Sides) => Found | null)[] = [
  shareOfLevel,
  asExpected,
  lessOrMore,
  rateBehind,
  partOfAnother,
  rankOfWork,
  firmsOwn,
  dimension,
  indexMove,
  ageOf,
  shareOfMarket,
  countedInPlace,
  openerOf,
  tradedInMarket,
  nextName,
  placeAlike,
  levelOfChange,
  anotherOfList,
  moverOf,
];

/** A rate behind its number: 6.9%的GDP增速, 3.65%的贷款利率. 效率 and 率先 are none. */
const RATE =
  /^的([^，。；：、\d\s的]{0,10}?(?:(?<![效频功速])率(?![先领队众])|增速|增幅|涨幅|跌幅|降幅|升幅|加幅|减幅))/;
/** What is told of a rate, behind it; and who tells it, before it. */
const TOLD_OF_RATE = /^(?:下降|上升|提高|增长|放缓|回落|下滑|加快|收窄|扩大|超|低于|高于|达|为|将|有|不)/;
const TELLS = /认为|预期|预计|觉得|表示|担心|希望/;
/** What a rate is compared with: 比全省6.3%的增速, 低于同期6.7%的增速; the place before it has it. */
const COMPARED =
  /(?:[比较跑]|[高低快慢大小好优差弱多少强]于|赢|过|出)(?:了)?(?:同期|去年|上年)?(?:的)?([\u4e00-\u9fff]{0,6})$/;

/** 星河银行给出3.65%的贷款利率: the percentage is the rate, and no part of what stands behind it. */
function rateBehind({ text, raw, left, subjects }: Sides): Found | null {
  const found = raw.unitClass === 'share' ? RATE.exec(text.slice(raw.end, raw.end + 16)) : null;
  const named = found?.[1];
  if (found === null || named === undefined) return null;
  // 九成的企业产能利用率下降, 90%的受访者认为利率将下调: of how many it is told.
  if (TOLD_OF_RATE.test(text.slice(raw.end + found[0].length, raw.end + found[0].length + 3)) || TELLS.test(named))
    return null;
  const { owner, rest } = splitOwner(named, subjects.known);
  const measure = owner === null ? named : rest;
  // 30%的中小企业增速放缓 tells of how many of them; 7%的居民收入增速 is of no residents.
  const of = measure.replace(/(?:实际|名义|平均|年均)*(?:增速|[增涨跌降升]幅)$/, '');
  if (!/^(?:元?|%)$/.test(unitOfCounted(of || (owner ?? '')))) return null;
  const than = COMPARED.exec(text.slice(Math.max(0, raw.start - 12), raw.start));
  const whose = owner ?? (than === null ? left.owner : isPlace(than[1] as string) ? (than[1] as string) : null);
  return { measure, subject: whose, explicit: whose !== null, self: false, untold: than !== null && whose === null };
}

/** What puts a measure beside another: 是平均数的84%, 相当于全省的12%. */
const EQUALS = /^(?:是|为|约为|仅为|也是|等于|相当于)$/;

/** 中位数是平均数的84.4%, 营收是山海集团的3倍: of what stands before 是, and not of what it is put beside. */
function partOfAnother({ text, chunks, at, raw, last, previous, subjects }: Sides): Found | null {
  if ((raw.unitClass !== 'share' && raw.unitClass !== 'times') || chunks[at - 1]?.type !== 'de') return null;
  let i = at - 2;
  while (i > at - 8 && /^(?:noun|time|de|adverb)$/.test(chunks[i]?.type ?? '')) i -= 1;
  if (!EQUALS.test(wordOf(text, chunks[i]))) return null;
  i -= 1;
  while (/^(?:adverb|copula)$/.test(chunks[i]?.type ?? '')) i -= 1;
  const before = chunks[i];
  const none = { subject: previous?.subject ?? null, explicit: false, self: false };
  // 用电量…，相当于全省的12%: of what was told before.
  if (before?.type === 'mark') return last === null || !isMeasure(stem(last)) ? null : { ...none, measure: stem(last) };
  const noun = before?.type === 'noun' ? wordOf(text, before) : '';
  if (!isMeasure(noun)) return null;
  const split = splitOwner(noun, subjects.known);
  const whose = chunks[i - 1]?.type === 'de' ? chunks[i - 2] : undefined;
  // 人均收入中位数增长8%，中位数是…
  if (split.owner === null && whose === undefined && last !== null && stem(last).endsWith(noun))
    return { ...none, measure: stem(last) };
  // 企业在升级上投入的资金: the end of a clause, and no owner.
  const opens = chunks[i - 3]?.type !== 'preposition' && opensPhrase(text, chunks[i - 3]);
  if (whose !== undefined && whose.type !== 'time' && (whose.type !== 'noun' || !opens)) return null;
  const subject = split.owner ?? (whose?.type === 'noun' ? wordOf(text, whose) : null);
  return { measure: split.owner === null ? noun : split.rest, subject, explicit: subject !== null, self: false };
}

/** 悬疑片《青岭往事》以3亿元位列第二: who has the rank, and no measure. */
function rankOfWork({ raw, left, last }: Sides): Found | null {
  if (!raw.rank || left.noun === null || !isWork(left.noun)) return null;
  return { measure: last, subject: left.noun, explicit: true, self: false };
}

/** 长92厘米，宽约21厘米，重4斤: a dimension that opens its clause, by its noun. */
const DIMENSIONS = { 长: '长度', 宽: '宽度', 高: '高度', 厚: '厚度', 深: '深度', 重: '重量' };
const DIMENSION = /(?:^|[，、；,;\s])([长宽高厚深重])[约达近超为]?$/;

/** 宽约21厘米: a dimension of whoever was spoken of. */
function dimension({ text, raw, previous }: Sides): Found | null {
  if (raw.unitClass !== 'measure') return null;
  const of = DIMENSION.exec(text.slice(Math.max(0, raw.start - 4), raw.start))?.[1];
  if (of === undefined) return null;
  const measure = DIMENSIONS[of as keyof typeof DIMENSIONS];
  return { measure, subject: previous?.subject ?? null, explicit: false, self: false };
}

/** 恒生指数11日早盘低开309点: the index by its name, with no time behind it. */
function indexMove({ left }: Sides): Found | null {
  const index = left.noun === null || left.change === null ? null : indexOf(left.noun);
  return index === null ? null : { measure: left.change, subject: index, explicit: true, self: true };
}

/** Who has an age right before the noun. */
const PERSON = /(?:[男女童婴孩翁妇妪]|[男女]子|[男女老]人|青年|少年|[男女]生|儿子|女儿|[父母]亲|[员工者])$/;

/** 拘捕一名49岁男子: the age of who stands behind it, and not of who is spoken of. */
function ageOf({ raw, right }: Sides): Found | null {
  if (raw.unit !== '岁' || right.noun === null || !PERSON.test(right.noun) || right.noun.length >= 9) return null;
  return { measure: null, subject: right.noun, explicit: true, self: false };
}

/** A name right before its share: 三星占, 此后是三星占. */
const HAS_SHARE =
  /(?:^|[，。；：、是])((?!此后|随后|接着)[^，。；：、是\d\s]{2,8}?)(?:占据?|拥有|获得)了?(?:约|近|超过?)?$/;

/** A share in brackets behind the words for it: 甲占据最大的手机市场份额（19%）. */
const SHARE_BEFORE =
  /(?:^|[，。；：、])([^，。；：、是占\d\s]{2,8}?)占据?(?:了|有)?[^，。；：]{0,14}?((?:市场)?份额)[（(]$/;
/** Whose share stands before 以: 甲以14%的份额居首. */
const WITH_SHARE = /(?:^|[，。；：、])([^，。；：、是由于\d\s]{2,8}?)(?:则|再|仍|也)?以(?:约|近|超过?)?$/;

/** 此后是三星占22%的市场份额: whose share of the market it is. */
function shareOfMarket({ text, raw }: Sides): Found | null {
  if (raw.unitClass !== 'share') return null;
  const before = text.slice(Math.max(0, raw.start - 30), raw.start);
  const told = SHARE_BEFORE.exec(before);
  if (told && !isMeasure(told[1] as string) && !PRONOUN.test(told[1] as string))
    return { measure: told[2] as string, subject: told[1] as string, explicit: true, self: false };
  const holder = WITH_SHARE.exec(before)?.[1];
  const held = holder && /^的((?:市场)?(?:份额|占有率|占比|比例))/.exec(text.slice(raw.end, raw.end + 8))?.[1];
  if (held && !isMeasure(holder) && !PRONOUN.test(holder))
    return { measure: held, subject: holder, explicit: true, self: false };
  const whose = HAS_SHARE.exec(text.slice(Math.max(0, raw.start - 14), raw.start))?.[1];
  const market = whose === undefined ? undefined : /^的?((?:市场)?份额)/.exec(text.slice(raw.end, raw.end + 6))?.[1];
  if (whose === undefined || market === undefined || isMeasure(whose) || PRONOUN.test(whose)) return null;
  return { measure: market, subject: whose, explicit: true, self: false };
}

/** 雅安8个县有110万人受灾: a place before what is counted in it. */
function countedInPlace(sides: Sides): Found | null {
  const { raw, left, right, counts } = sides;
  if (!counts || left.noun === null || !left.opens || !(isPlace(left.noun) || left.noun === '全台')) return null;
  // 全台14县市共撤离2万人: so many of its parts.
  if (right.noun === null && left.adjacent && DIVISIONS.test(raw.unit))
    return { measure: null, subject: whole(sides, left.noun), explicit: true, self: false };
  if (right.noun === null) return null;
  return { measure: countedPart(right.noun, raw), subject: whole(sides, left.noun), explicit: true, self: false };
}

const DIVISIONS = /^(?:县市|市县|区县|县区|省市|省份|地市|州市|个?[省市县区州盟])$/;

/** 外国公司, 石港, 山河队: who has so many of what was counted before. */
const HOLDERS = /..(?:公司|企业|集团|银行|大学|机场|车站|医院|学校|[^海]港|球队)$/;

/** 65起火灾中，农村34起，城市29起: kinds of places that a count is dealt out to. */
const KIND_OF_PLACE =
  /^(?:城市|农村|城镇|乡镇|乡村|城区|郊区|市区|县城|农村乡镇|(?:其[他它]|城市|农村|城镇)(?:区域|地区))$/;

/** 空军, 消防队, 武警: who comes with vehicles and people. */
const TROOPS = /(?:[空海陆消]军|军区|部队|警方|[消武]警|[^军部]队|警局|公安)$/;

/**
 * Who opens the clause right before the number: 空军两架直升机, 实体上市公司近八成实现盈利; 高雄市200栋 in a list of places, of which
 * the same is counted.
 */
function openerOf(sides: Sides): Found | null {
  const { text, raw, left, right, counts, alike, last } = sides;
  const name = left.noun;
  if (name === null || !left.adjacent || left.change !== null || isMeasure(name)) return null;
  // 都超过700毫米，除新北市758毫米
  if (!counts && raw.unitClass === 'measure' && isPlace(name) && text[raw.start - name.length - 1] === '除')
    return { measure: alike?.measure ?? last, subject: name, explicit: true, self: false };
  if (!left.opens) return null;
  // 外商投资企业进出口2亿元；国有企业3亿元
  if (raw.unitClass === 'money' && /(?:企业|公司)$/.test(name) && alike?.measure)
    return { measure: stem(alike.measure) || alike.measure, subject: name, explicit: true, self: false };
  const has = { subject: whole(sides, name), explicit: true, self: false };
  // 青岭市公安局4小时侦破一案: how long it took them.
  if (raw.unitClass === 'time' && right.does && isOrganisation(name) && !/^连/.test(left.lead))
    return { ...has, measure: predicate(right.rest) };
  if (counts && right.noun !== null)
    return (isOrganisation(name) || TROOPS.test(name)) && unitOfCounted(name) === ''
      ? { ...has, measure: countedPart(right.noun, raw) }
      : null;
  // 北山公司为287次，外国公司为66次; 依次是石港47次
  if (
    counts &&
    right.rest === null &&
    (isPlace(name) || KIND_OF_PLACE.test(name) || (HOLDERS.test(name) && unitOfCounted(name) !== raw.unit))
  )
    return { ...has, measure: alike?.measure ?? null };
  // What part of them does so.
  return raw.unitClass === 'share' && right.does && right.rest !== null && !/占|率$/.test(name)
    ? { ...has, measure: right.rest }
    : null;
}

/** All of the list that a place ends right before a number: 江西、湖南 of 江西、湖南4省市. */
function whole({ text, raw }: Sides, place: string): string {
  const at = text.lastIndexOf(place, raw.start);
  return at < 0 ? place : listed(text, at, place);
}

/** A market before what is traded in it. */
const MARKET =
  /^(?:大市|大盘|主板|两市|沪市|深市|创业板|科创板|北交所|集中市场|柜买市场)(?=(?:全日|全天|半日|单日|早盘)?(?:总|合计)?成交)/;

/** 主板总成交金额减少至757亿元: of the whole market, and of none of its indices. */
function tradedInMarket({ left }: Sides): Found | null {
  const market = left.noun === null ? undefined : MARKET.exec(left.noun)?.[0];
  if (market === undefined) return null;
  const measure = `${(left.noun as string).slice(market.length)}${left.change ?? ''}`;
  return { measure, subject: market, explicit: true, self: false };
}

/** OPPO为5%、小米仅为3%: the next of a list of names, of which the same is told. */
function nextName({ text, raw, left, previous, previousRaw }: Sides): Found | null {
  if (raw.unitClass !== 'share' || previousRaw?.unit !== raw.unit || previous?.measure == null) return null;
  if (left.noun === null || !left.adjacent || left.owner !== null || left.change !== null) return null;
  if (left.noun.length >= 7 || text[previousRaw.end] !== '、' || isMeasure(left.noun)) return null;
  if (!/^、\s?$/.test(text.slice(previousRaw.end, text.lastIndexOf(left.noun, raw.start)))) return null;
  return { measure: previous.measure, subject: left.noun, explicit: true, self: false };
}

/** Parts of a country in a weather report: 西半部, 花东, 北部. */
const REGIONAL =
  /^(?:[东西南北中]{1,2}(?:部|半部)|[\u4e00-\u9fff]{1,4}(?:以[东西南北]|沿海|地区|山区|平地|外海)|高屏|花东|云嘉南?|桃竹苗|竹苗|中彰投|宜花|北北基)$/;

/** What the last figure of the unit measures, else the last measure; behind 增长5.3%, 青岭市53亿元 is no growth. */
function levelBefore({ alike, last }: Sides): string | null {
  return alike?.measure ?? (last === null ? null : stem(last) || null);
}

/** 台南约150毫米: a place that opens its clause before the figure has what was told before. */
function placeAlike(sides: Sides): Found | null {
  const { raw, left, counts } = sides;
  if (counts || raw.unitClass === 'share' || left.noun === null || !left.opens) return null;
  if (left.change !== null || !(isPlace(left.noun) || REGIONAL.test(left.noun))) return null;
  return { measure: levelBefore(sides), subject: whole(sides, left.noun), explicit: true, self: false };
}

/** 占78%，北部占5%: the next of a list has what was told of the one before. */
function anotherOfList(sides: Sides): Found | null {
  const subject = anotherOf(sides);
  if (subject === null) return null;
  const measure = join(sides.previous?.measure ?? '', sides.left.change ?? '');
  return { measure, subject, explicit: true, self: false };
}

/** How far a mover went. */
const MOVED = /^(?:[涨跌升降]幅|市值|成交[额量]?)$/;

/** 甲银行收62元，跌3元，跌幅百分之四: of the same mover, and no measure of its own. */
function moverOf({ text, raw, left, previous }: Sides): Found | null {
  if (previous?.moves !== true || previous.subject === null) return null;
  const has = { subject: previous.subject, explicit: true, self: true };
  if (left.noun !== null) return MOVED.test(left.noun) ? { ...has, measure: left.noun } : null;
  const by = changeBy({ text, raw, left });
  return left.clauseEmpty && by !== null ? { ...has, measure: by } : null;
}

/** 增加9万人次: the word by which a figure is a change; null for a level that is reached (增加到9万人次). */
export function changeBy({ text, raw, left }: Pick<Sides, 'text' | 'raw' | 'left'>): string | null {
  if (!/[到至]/.test(text[raw.start - 1] ?? '')) return left.change;
  // 收入增长加速至26%: the level of the growth.
  return GROWTH_CHANGED.exec(left.change ?? '')?.[1] ?? null;
}

/** What changes is itself a change: 增长|加速, 跌幅|收窄. */
const GROWTH_CHANGED = /^(.{0,4}(?:增长|下降|上涨|下跌|增速|[增降涨跌]幅))(?:加速|加快|放缓|回落|收窄|扩大)$/;
