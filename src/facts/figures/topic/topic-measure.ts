/** What a figure measures, by the phrases on both sides of it; with the owner that its own words name. */

import { AT } from './at-words';
import { openerOf } from './clauses';
import { firmBefore } from './firm-owners';
import { changeBy, fixedForm } from './fixed-forms';
import { countedPart, isGeneric, join, listed, ownsItself, predicate, stem, untilFigure } from './measures';
import { isMeasure, isPlace, unitOfCounted } from './nouns';
import { isPartner } from './other-owners';
import { splitOwner } from './split-owner';
import { PRONOUN } from './subject-words';
import type { Found, Sides } from './topic-shapes';

/** 这些案件的诈骗金额: owners that only point back, and are not who was spoken of. */
const THOSE = /^(?:这些|那些|此类|这类|该类|这批|该批|这起|该起|该案|上述案|此[次案])/;
/** 计划中, 名单里: what something is one of. */
const PART_OF = /(?:[”」》]|计划|名单|项目|行列|当)[中里]$/;
/** 其他厂商出货量: of those who are not named. */
const OTHERS = /^其[他它余](?:厂商|公司|企业|品牌|机构|银行|国家|地区|城市|省份|球队|选手)/;

/** The measure of a figure, and the subject that was named with it. */
export function measureOf(sides: Sides): Found {
  const fixed = fixedForm(sides);
  if (fixed !== null) return fixed;
  const phrase = phraseOf(sides);
  const found: Draft = { ...ownerBefore(sides), measure: phrase, self: false };
  partOfWhole(sides, found);
  changed(sides, phrase, found);
  ownedMeasure(sides, phrase, found);
  finish(sides, phrase, found);
  return found;
}

/** What is found of a figure, step by step. */
type Draft = Found & { untold: boolean };

/** The owner that stands before the measure. */
function ownerBefore({ raw, left, previous }: Sides): Pick<Draft, 'subject' | 'explicit' | 'untold'> {
  // 第二季度中的总出货量: 中 is nobody.
  let subject = left.owner !== null && left.owner.length > 1 ? left.owner : null;
  // 远山公司在探测计划中的第一颗卫星: one of them, and not the whole of which it is one.
  if (subject !== null && PART_OF.test(subject)) subject = null;
  // 几乎是普通卫星的两倍: with what it is compared.
  const than = raw.unitClass === 'times' && left.noun === null && subject !== null;
  if (than) subject = previous?.subject ?? null;
  // 这些案件的金额: of things named before, and of nobody else.
  const untold =
    (than && subject === null) ||
    (left.noun !== null && OTHERS.test(left.noun)) ||
    (subject !== null && THOSE.test(subject));
  return { subject, explicit: subject !== null, untold };
}

/** 96%的中小企业…: what the share is a part of has it. */
function partOfWhole({ raw, left, right, partOf, subjects }: Sides, found: Draft): void {
  if (raw.unitClass !== 'share' || !partOf || !right.noun) return;
  const split = splitOwner(right.noun, subjects.known);
  const whole = split.owner && isMeasure(split.rest) ? split.owner : right.noun;
  if (whole !== right.noun) found.measure = split.rest;
  found.subject = left.noun && isPlace(left.noun) ? `${left.noun}${whole}` : isMeasure(whole) ? found.subject : whole;
  if (isMeasure(whole)) found.measure = whole;
  found.explicit = found.subject !== null;
}

/** A measure with its change, or what a figure without a phrase of its own takes over from before it. */
function changed(sides: Sides, phrase: string | null, found: Draft): void {
  const { text, raw, left, right, counts, last, previous, previousRaw } = sides;
  const { measure } = found;
  // 发送旅客77万人次，同比增加9万人次: by how much, and not how many.
  // 就业人数增加9300人, too; 增加9300个岗位 counts what follows, and 回落到5亿人 is a level.
  const by = changeBy(sides);
  const changes = right.noun === null && (left.noun !== null || (left.clauseEmpty && last !== null));
  if (by && (!counts || changes)) {
    // 租金指数方面，七月份按月升0.5%
    const aspect = left.clauseEmpty && left.before?.endsWith('方面') ? left.before.slice(0, -2) : '';
    // 出货量不大，但大幅增长73%: of what the clause before names, and not of what the sentence before told.
    const named = left.clauseEmpty && previous === null && isNamed(left.before ?? '') ? left.before : null;
    if (named !== null && left.beforeOwner !== null) found.subject ??= left.beforeOwner;
    // 应占盈利：同比增长15%: of what the label names.
    const labelled = left.clauseEmpty && LABELLED.test(text.slice(Math.max(0, raw.start - 14), raw.start));
    const label = labelled && isNamed(left.before ?? '') ? left.before : null;
    const base = left.noun ?? label ?? (isMeasure(aspect) ? aspect : left.clauseEmpty ? (named ?? last) : null);
    found.measure = base === null ? by : left.noun === null ? join(base, by) : `${base}${by}`;
    // 用电量下降0.1%，降幅收窄0.8个百分点: 用电量降幅收窄.
    if (left.noun !== null && isGeneric(left.noun) && last) found.measure = join(last, found.measure);
  } else if (measure !== null) {
    if (isGeneric(measure) && last && phrase === left.noun) found.measure = join(last, measure);
  } else if (!left.clauseEmpty) {
    return;
  } else if (!counts || raw.unit === '') {
    const level = previous?.measure?.endsWith(left.before ?? '') ? previous.measure : (left.before ?? null);
    if (left.before && left.beforeOwner) found.subject = left.beforeOwner;
    // 净利润增长110.8%，达16.6亿元: the level of what grew.
    // 同比减少26.2%，恢复至2019年同期的44.2%: what part of the level then.
    const part = /(?:恢复|相当)[至到于]/.test(text.slice(Math.max(0, raw.start - 16), raw.start));
    const stays = level === null || ((raw.unitClass === 'share' || raw.unitClass === 'point') && !part);
    found.measure = stays ? level : stem(level) || null;
  } else if (raw.unit === previousRaw?.unit) {
    // 2021年有648万人次，2022年有785万人次
    found.measure = previous?.measure ?? null;
  } else if (left.before && isMeasure(left.before)) {
    // 市场主体总量实现翻番，达到32.76万户
    found.measure = left.before;
  }
  if (left.clauseEmpty && found.measure !== null) found.measure = averaged(text, raw, found.measure);
}

/** 累计发送旅客3亿人次，|日均1231万人次: the mean of what was told before. */
const AVERAGE = /([日月年人户周]均)(?:约|近|超过?|逾|达到?|为)*$/;

function averaged(text: string, raw: Sides['raw'], measure: string): string {
  const average = AVERAGE.exec(text.slice(Math.max(0, raw.start - 6), raw.start))?.[1];
  if (average === undefined || /[日月年人户周]均/.test(measure)) return measure;
  return `${average}${measure.replace(/^(?:累计|合计|总计|共计?)/, '')}`;
}

const LABELLED = /[：:]\s?[^，。；：:]{0,12}$/;

/** 出货量, and not 二万人次: a measure by its name. */
const isNamed = (phrase: string): boolean => isMeasure(phrase) && !/^[\d一二两三四五六七八九十百千万]/.test(phrase);

/** Takes the owner off a measure that begins with it: 全市第二产业, 星河净利润. */
function ownedMeasure(sides: Sides, phrase: string | null, found: Draft): void {
  const { text, raw, left, right, last, previous, subjects } = sides;
  if (found.measure === null || (phrase !== null && phrase === right.noun) || found.measure.startsWith('占')) return;
  // What is taken over whole has its owner with the figure before.
  // 两年平均增长7.1%: past 两年, which measures nothing.
  const told = previous?.measure ?? last;
  const inherited = left.noun === null && told !== null && previous !== null && previous.subject !== null;
  if (inherited && stem(found.measure).startsWith(stem(told))) return;
  const measure = found.measure.replace(/^[^等]*[、某][^等]{0,8}等(?=[\u4e00-\u9fff]{2})/, '');
  found.measure = measure;
  const { owner, rest } = splitOwner(stem(measure), subjects.known);
  if (owner && left.change && !isMeasure(rest) && ownsItself(rest, left, raw)) {
    // 全市第二产业同比增长5.0%
    found.subject ??= `${owner}${rest}`;
    found.measure = left.change;
    found.explicit = true;
    found.self = true;
  } else if (owner && isPartner(text, text.lastIndexOf(measure, raw.start), owner)) {
    // 我国对东盟进出口: with whom, and not whose.
    found.measure = `${text[text.lastIndexOf(measure, raw.start) - 1]}${measure}`;
  } else if (owner) {
    takeOwner(sides, owner, measure, found);
  } else if (found.subject === null && left.noun !== null && phrase === left.noun && ownsItself(left.noun, left, raw)) {
    found.subject = left.noun;
    found.explicit = true;
    found.self = true;
  }
}

/** 平台|中商家数量: what the owner holds. 中标, 里程 and 内河 are words. */
const INSIDE = /^(?:里(?!程)|内(?![河地外部容存销饰需贸衣])|中(?![小型央介医药国高低年期等学标考职签奖]))(?=..)/;

/** The owner with which a measure begins has it, unless somebody before it has. */
function takeOwner(sides: Sides, owner: string, measure: string, found: Draft): void {
  const { text, raw, previousRaw } = sides;
  const at = text.lastIndexOf(measure, raw.start);
  // 通威股份、川投能源等公司净利润: of several, and not of the last; 381万人次、国片总票房: another measure.
  found.untold = found.subject === null && !isPlace(owner) && text[at - 1] === '、' && previousRaw?.end !== at - 1;
  // 南星在2019年全球出货量份额为21%: who opens the clause before 在, and not the world.
  // 星河第四季度新能源汽车销量为94万辆: the firm that opens the clause, and not a kind of what it sells.
  found.subject ??= /^(?:全球|世界|全国)$/.test(owner) ? within(sides) : firmBefore(sides, owner);
  found.subject ??= found.untold ? null : listed(text, at, owner);
  // 全国中小企业: behind a place 中 begins a word.
  const inside = isPlace(owner) || owner.startsWith('全') ? null : INSIDE;
  const rest = measure.slice(owner.length).replace(/^的/, '').replace(AT, '');
  found.measure = inside === null ? rest : rest.replace(inside, '');
  found.explicit = true;
}

/** What is left to be seen to when measure and owner are told apart. */
function finish({ text, raw, left, right, counts, previous }: Sides, phrase: string | null, found: Draft): void {
  // 规范运营的达95%以上: what is so, and nobody's.
  if (
    found.measure === null &&
    raw.unitClass === 'share' &&
    left.noun === null &&
    left.owner !== null &&
    !left.adjacent
  ) {
    found.measure = left.owner;
    found.subject = null;
    found.explicit = false;
  }
  if (found.measure === null && left.ofFigure) found.measure = previous?.measure ?? null;
  if (raw.unitClass === 'money') found.measure = found.measure?.replace(/^占(?=[^比地用据]{3})/, '') ?? null;
  if (counts && text[raw.start - 1] === '等' && right.noun === null) found.measure = predicate(right.rest);
  if (counts && right.noun !== null && phrase === right.noun) found.measure = countedPart(right.noun, raw);
  // 超过6成是研发人员
  found.measure = found.measure?.replace(/^(?!是[否非])是(?=[\u4e00-\u9fff]{2})/, '') ?? null;
  // 中日双边贸易总值: of two, and not of whom was spoken of.
  if (found.measure !== null && BOTH_SIDES.test(found.measure)) {
    found.untold = true;
    found.subject = null;
  }
  const { subject } = found;
  if (subject !== null && (PRONOUN.test(subject) || (isMeasure(subject) && !found.self))) found.subject = null;
}

/** What two have together. */
const BOTH_SIDES =
  /^(?:中[美日欧俄英法德印韩澳非越泰]|两岸|两国|中外|[\u4e00-\u9fff]{2,4}[与和][\u4e00-\u9fff]{2,4})双边/;

/** The noun that opens a figure's clause before 在: 南星 of 南星在2019年全球出货量; null when none does. */
function within({ text, chunks, at }: Sides): string | null {
  const first = openerOf(text, chunks, at);
  const next = first === null ? undefined : chunks[chunks.indexOf(first) + 1];
  if (first === null || next?.type !== 'preposition' || !/^[在于]$/.test(text.slice(next.start, next.end))) return null;
  const name = text.slice(first.start, first.end);
  return name.length > 1 && name.length < 9 && !PRONOUN.test(name) && !isMeasure(name) ? name : null;
}

/** Whether a noun before a figure is what another number there counts: 3间|公司. */
function isCounted(text: string, noun: string, raw: Sides['raw']): boolean {
  const at = text.lastIndexOf(noun, raw.start);
  return (
    !isMeasure(noun) &&
    unitOfCounted(noun) !== '' &&
    /[\d一二两三四五六七八九十百千万][家间个名只]?$/.test(text.slice(Math.max(0, at - 4), at))
  );
}

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
  // 3间公司合共1800万元资产: money has what it is behind it, and no things that were counted.
  if (raw.unitClass === 'money' && right.noun !== null && left.noun !== null && isCounted(text, left.noun, raw))
    return right.noun;
  // 由8284元增加到…: what follows is the other end.
  return left.noun ?? right.noun ?? left.verb ?? (raw.fromTo === 'from' ? null : right.rest);
}
