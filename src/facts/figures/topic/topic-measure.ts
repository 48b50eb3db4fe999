/** What a figure measures, by the phrases on both sides of it; with the owner that its own words name. */

import { anotherOf, levelOfChange } from '../lists/shared-topic';
import { openerOf as clauseOpener } from './clauses';
import { firmBefore, firmsOwn } from './firm-owners';
import { indexOf } from './indices';
import { countedPart, isGeneric, join, listed, ownsItself, predicate, stem, untilFigure } from './measures';
import { isMeasure, isOrganisation, isPlace, unitOfCounted } from './nouns';
import { isPartner } from './other-owners';
import { splitOwner } from './split-owner';
import { PRONOUN } from './subject-words';
import type { Found, Sides } from './topic-shapes';
import { isWork } from './works';

/** 这些案件的诈骗金额: owners that only point back, and are not who was spoken of. */
const THOSE = /^(?:这些|那些|此类|这类|该类|这批|该批|这起|该起|该案|上述案|此[次案])/;

/** Who has an age right before the noun. */
const PERSON = /(?:[男女童婴孩翁妇妪]|[男女]子|[男女老]人|青年|少年|[男女]生|儿子|女儿|[父母]亲|[员工者])$/;
/** 计划中, 名单里: what something is one of. */
const PART_OF = /(?:[”」》]|计划|名单|项目|行列|当)[中里]$/;
/** Parts of a country in a weather report: 西半部, 花东, 北部. */
const REGIONAL =
  /^(?:[东西南北中]{1,2}(?:部|半部)|[\u4e00-\u9fff]{1,4}(?:以[东西南北]|沿海|地区|山区|平地|外海)|高屏|花东|云嘉南?|桃竹苗|竹苗|中彰投|宜花|北北基)$/;
/** A market before what is traded in it. */
const MARKET =
  /^(?:大市|大盘|主板|两市|沪市|深市|创业板|科创板|北交所|集中市场|柜买市场)(?=(?:全日|全天|半日|单日|早盘)?(?:总|合计)?成交)/;
/** 其他厂商出货量: of those who are not named. */
const OTHERS = /^其[他它余](?:厂商|公司|企业|品牌|机构|银行|国家|地区|城市|省份|球队|选手)/;
/** 长92厘米，宽约21厘米，重4斤: a dimension that opens its clause, by its noun. */
const DIMENSIONS = { 长: '长度', 宽: '宽度', 高: '高度', 厚: '厚度', 深: '深度', 重: '重量' };
const DIMENSION = /(?:^|[，、；,;\s])([长宽高厚深重])[约达近超为]?$/;

/** A name right before its share: 三星占, 此后是三星占. */
const HAS_SHARE =
  /(?:^|[，。；：、是])((?!此后|随后|接着)[^，。；：、是\d\s]{2,8}?)(?:占据?|拥有|获得)了?(?:约|近|超过?)?$/;
/** How far a mover went. */
const MOVED = /^(?:[涨跌升降]幅|市值|成交[额量]?)$/;

/** The measure of a figure, and the subject that was named with it. */
export function measureOf(sides: Sides): Found {
  // 民营企业进出口4亿元，增长5%，占60.5%
  if (sides.raw.unitClass === 'share' && sides.last !== null && sides.previous !== null) {
    const before = sides.text.slice(Math.max(0, sides.raw.start - 2), sides.raw.start);
    if (/[，、；,;（(]占$/.test(before) && isMeasure(stem(sides.last))) {
      const { subject } = sides.previous;
      return { measure: join(sides.last, '占比'), subject, explicit: subject !== null, self: false };
    }
  }
  const { text, raw, left, right, counts, partOf, last, previous, previousRaw } = sides;
  // 悬疑片《青岭往事》以3亿元位列第二: who has the rank, and no measure.
  if (raw.rank && left.noun !== null && isWork(left.noun))
    return { measure: last, subject: left.noun, explicit: true, self: false };
  const firm = firmsOwn(sides);
  if (firm !== null) return firm;
  const dimension =
    raw.unitClass === 'measure' ? DIMENSION.exec(text.slice(Math.max(0, raw.start - 4), raw.start)) : null;
  if (dimension !== null)
    return {
      measure: DIMENSIONS[dimension[1] as keyof typeof DIMENSIONS],
      subject: previous?.subject ?? null,
      explicit: false,
      self: false,
    };
  // 恒生指数11日早盘低开309点: the index by its name, with no time behind it.
  const index = left.noun === null || left.change === null ? null : indexOf(left.noun);
  if (index !== null) return { measure: left.change, subject: index, explicit: true, self: true };
  // 拘捕一名49岁男子: the age of who stands behind it, and not of who is spoken of.
  if (raw.unit === '岁' && right.noun !== null && PERSON.test(right.noun) && right.noun.length < 9)
    return { measure: null, subject: right.noun, explicit: true, self: false };
  // 此后是三星占22%的市场份额: whose share of the market it is.
  const whose =
    raw.unitClass === 'share' ? HAS_SHARE.exec(text.slice(Math.max(0, raw.start - 14), raw.start))?.[1] : undefined;
  const market = whose === undefined ? undefined : /^的?((?:市场)?份额)/.exec(text.slice(raw.end, raw.end + 6))?.[1];
  if (whose !== undefined && market !== undefined && !isMeasure(whose) && !PRONOUN.test(whose))
    return { measure: market, subject: whose, explicit: true, self: false };
  // 雅安8个县有110万人受灾: a place before what is counted in it.
  if (counts && left.noun !== null && left.opens && left.adjacent && isPlace(left.noun) && right.noun !== null)
    return { measure: countedPart(right.noun, raw), subject: whole(sides, left.noun), explicit: true, self: false };
  const opener = openerOf(sides);
  if (opener) return opener;
  // 主板总成交金额减少至757亿元: of the whole market, and of none of its indices.
  const traded = left.noun === null ? undefined : MARKET.exec(left.noun)?.[0];
  if (traded !== undefined)
    return {
      measure: `${(left.noun as string).slice(traded.length)}${left.change ?? ''}`,
      subject: traded,
      explicit: true,
      self: false,
    };
  // OPPO为5%、小米仅为3%: the next of a list of names, of which the same is told.
  if (
    raw.unitClass === 'share' &&
    previousRaw?.unit === raw.unit &&
    previous?.measure != null &&
    left.noun !== null &&
    left.adjacent &&
    left.owner === null &&
    left.change === null &&
    left.noun.length < 7 &&
    text[previousRaw.end] === '、' &&
    /^、\s?$/.test(text.slice(previousRaw.end, text.lastIndexOf(left.noun, raw.start))) &&
    !isMeasure(left.noun)
  )
    return { measure: previous.measure, subject: left.noun, explicit: true, self: false };
  // 台南约150毫米: a place that opens its clause before the figure has what was told before.
  if (
    !counts &&
    raw.unitClass !== 'share' &&
    left.noun !== null &&
    left.opens &&
    left.adjacent &&
    left.change === null &&
    (isPlace(left.noun) || REGIONAL.test(left.noun))
  )
    return { measure: last, subject: whole(sides, left.noun), explicit: true, self: false };
  const phrase = phraseOf(sides);
  let measure = phrase;
  // 第二季度中的总出货量: 中 is nobody.
  let subject = left.owner !== null && left.owner.length > 1 ? left.owner : null;
  let explicit = false;
  let self = false;
  // 远山公司在探测计划中的第一颗卫星: one of them, and not the whole of which it is one.
  if (subject !== null && PART_OF.test(subject)) subject = null;
  // 几乎是普通卫星的两倍: with what it is compared.
  const than = raw.unitClass === 'times' && left.noun === null && subject !== null;
  if (than) subject = previous?.subject ?? null;
  explicit = subject !== null;
  // 这些案件的金额: of things named before, and of nobody else.
  let untold =
    (than && subject === null) ||
    (left.noun !== null && OTHERS.test(left.noun)) ||
    (subject !== null && THOSE.test(subject));
  // What is taken over whole has its owner with the figure before.
  const inherited = left.noun === null && previous?.measure != null && previous.subject !== null;
  if (raw.unitClass === 'share' && partOf && right.noun) {
    const split = splitOwner(right.noun, sides.subjects.known);
    const whole = split.owner && isMeasure(split.rest) ? split.owner : right.noun;
    if (whole !== right.noun) measure = split.rest;
    subject = left.noun && isPlace(left.noun) ? `${left.noun}${whole}` : isMeasure(whole) ? subject : whole;
    if (isMeasure(whole)) measure = whole;
    explicit = subject !== null;
  }
  const level = levelOfChange(sides);
  if (level) return level;
  const listedOwner = anotherOf(sides);
  if (listedOwner !== null) {
    subject = listedOwner;
    explicit = true;
    measure = join(previous?.measure ?? '', left.change ?? '');
    return { measure, subject, explicit, self };
  }
  // 发送旅客77万人次，同比增加9万人次: by how much, and not how many.
  // 就业人数增加9300人, too; 增加9300个岗位 counts what follows, and 回落到5亿人 is a level.
  const by = /[到至]/.test(text[raw.start - 1] ?? '') ? null : left.change;
  // 甲银行收62元，跌3元，跌幅百分之四: of the same mover, and no measure of its own.
  if (previous?.moves === true && previous.subject !== null && left.noun === null && left.clauseEmpty && by !== null)
    return { measure: by, subject: previous.subject, explicit: true, self: true };
  if (previous?.moves === true && previous.subject !== null && left.noun !== null && MOVED.test(left.noun))
    return { measure: left.noun, subject: previous.subject, explicit: true, self: true };
  const changes = right.noun === null && (left.noun !== null || (left.clauseEmpty && last !== null));
  if (by && (!counts || changes)) {
    // 租金指数方面，七月份按月升0.5%
    const aspect = left.clauseEmpty && left.before?.endsWith('方面') ? left.before.slice(0, -2) : '';
    const base = left.noun ?? (isMeasure(aspect) ? aspect : left.clauseEmpty ? last : null);
    measure = base === null ? by : left.noun === null ? join(base, by) : `${base}${by}`;
    // 用电量下降0.1%，降幅收窄0.8个百分点: 用电量降幅收窄.
    if (left.noun !== null && isGeneric(left.noun) && last) measure = join(last, measure);
  } else if (measure !== null && isGeneric(measure) && last && phrase === left.noun) {
    measure = join(last, measure);
  } else if (measure === null && left.clauseEmpty && (!counts || raw.unit === '')) {
    measure = previous?.measure?.endsWith(left.before ?? '') ? previous.measure : (left.before ?? null);
    if (left.before && left.beforeOwner) subject = left.beforeOwner;
    // 净利润增长110.8%，达16.6亿元: the level of what grew.
    if (measure !== null && raw.unitClass !== 'share' && raw.unitClass !== 'point') measure = stem(measure) || null;
  } else if (measure === null && left.clauseEmpty && raw.unit === previousRaw?.unit) {
    // 2021年有648万人次，2022年有785万人次
    measure = previous?.measure ?? null;
  } else if (measure === null && left.clauseEmpty && left.before && isMeasure(left.before)) {
    // 市场主体总量实现翻番，达到32.76万户
    measure = left.before;
  }
  const takenOver = inherited && measure !== null && stem(measure).startsWith(stem(previous.measure ?? ''));
  if (measure !== null && !takenOver && (phrase === null || phrase !== right.noun) && !measure.startsWith('占')) {
    measure = measure.replace(/^[^等]*[、某][^等]{0,8}等(?=[\u4e00-\u9fff]{2})/, '');
    const split = splitOwner(stem(measure), sides.subjects.known);
    const rest = split.owner === null ? '' : measure.slice(split.owner.length);
    if (split.owner && left.change && !isMeasure(split.rest) && ownsItself(split.rest, left, raw)) {
      // 全市第二产业同比增长5.0%
      subject ??= `${split.owner}${split.rest}`;
      measure = left.change;
      explicit = true;
      self = true;
    } else if (split.owner && isPartner(text, text.lastIndexOf(measure, raw.start), split.owner)) {
      // 我国对东盟进出口: with whom, and not whose.
      measure = `${text[text.lastIndexOf(measure, raw.start) - 1]}${measure}`;
    } else if (split.owner) {
      const at = text.lastIndexOf(measure, raw.start);
      // 通威股份、川投能源等公司净利润: of several, and not of the last.
      untold = subject === null && !isPlace(split.owner) && text[at - 1] === '、';
      // 南星在2019年全球出货量份额为21%: who opens the clause before 在, and not the world.
      // 星河第四季度新能源汽车销量为94万辆: the firm that opens the clause, and not a kind of what it sells.
      const opener =
        subject !== null
          ? null
          : /^(?:全球|世界|全国)$/.test(split.owner)
            ? within(sides)
            : firmBefore(sides, split.owner);
      if (opener !== null) subject = opener;
      subject ??= untold ? null : listed(text, at, split.owner);
      measure = rest.replace(/^(?:[的在]|[中里内](?=..))/, '');
      explicit = true;
    } else if (subject === null && left.noun !== null && phrase === left.noun && ownsItself(left.noun, left, raw)) {
      subject = left.noun;
      explicit = true;
      self = true;
    }
  }
  // 规范运营的达95%以上: what is so, and nobody's.
  if (measure === null && raw.unitClass === 'share' && left.noun === null && left.owner !== null && !left.adjacent) {
    measure = left.owner;
    subject = null;
    explicit = false;
  }
  if (measure === null && left.ofFigure) measure = previous?.measure ?? null;
  if (raw.unitClass === 'money') measure = measure?.replace(/^占(?=[^比地用据]{3})/, '') ?? null;
  if (counts && text[raw.start - 1] === '等' && right.noun === null) measure = predicate(right.rest);
  if (counts && right.noun !== null && phrase === right.noun) measure = countedPart(right.noun, raw);
  if (subject !== null && (PRONOUN.test(subject) || (isMeasure(subject) && !self))) subject = null;
  return { measure, subject, explicit, self, untold };
}

/**
 * Who opens the clause right before the number: 空军两架直升机, 实体上市公司近八成实现盈利; 高雄市200栋 in a list of places, of which
 * the same is counted.
 */
function openerOf(sides: Sides): Found | null {
  const { raw, left, right, counts, alike } = sides;
  const name = left.noun;
  if (name === null || !left.adjacent || left.change !== null || isMeasure(name)) return null;
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
  if (counts && right.rest === null && (isPlace(name) || (HOLDERS.test(name) && unitOfCounted(name) !== raw.unit)))
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

/** The noun that opens a figure's clause before 在: 南星 of 南星在2019年全球出货量; null when none does. */
function within({ text, chunks, at }: Sides): string | null {
  const first = clauseOpener(text, chunks, at);
  const next = first === null ? undefined : chunks[chunks.indexOf(first) + 1];
  if (first === null || next?.type !== 'preposition' || !/^[在于]$/.test(text.slice(next.start, next.end))) return null;
  const name = text.slice(first.start, first.end);
  return name.length > 1 && name.length < 9 && !PRONOUN.test(name) && !isMeasure(name) ? name : null;
}

/** 外国公司, 石港, 山河队: who has so many of what was counted before. */
const HOLDERS = /..(?:公司|企业|集团|银行|大学|机场|车站|医院|学校|[^海]港|球队)$/;

/** 空军, 消防队, 武警: who comes with vehicles and people. */
const TROOPS = /(?:[空海陆消]军|军区|部队|警方|[消武]警|[^军部]队|警局|公安)$/;

/** The phrase that names the measure: behind the number what is counted, else before it. */
function phraseOf({ text, chunks, at, raw, left, right, counts, partOf, last }: Sides): string | null {
  if (raw.rank) return left.noun ?? last ?? null;
  if (/^连续/.test(left.lead)) return untilFigure(text, chunks, at);
  const rest = counts ? predicate(right.rest) : right.rest;
  if (counts) {
    const counted =
      left.adjacent &&
      left.noun !== null &&
      unitOfCounted(left.noun) === raw.unit &&
      raw.unit !== '' &&
      (right.noun === null || unitOfCounted(right.noun) !== raw.unit);
    return counted ? left.noun : (right.noun ?? left.noun ?? rest ?? left.verb);
  }
  if (raw.unitClass === 'share' && partOf) return right.rest;
  // 由8284元增加到…: what follows is the other end.
  return left.noun ?? right.noun ?? left.verb ?? (raw.fromTo === 'from' ? null : right.rest);
}
