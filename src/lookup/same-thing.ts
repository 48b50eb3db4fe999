/**
 * Whether a page's claim and a figure of ours measure the same thing of the same subject. Every condition must hold;
 * each names the mistake that it prevents. Unsure is no.
 */
import type { Automaton } from '@/src/detect/automaton';
import { findSpans } from '@/src/detect/find';
import { measureLikeness } from '@/src/facts/links';
import type { FactRow } from '@/src/pack/rows';
import { termToken } from '@/src/pack/tokens';
import { isOfUnknown, saysMore } from './another-owner';
import { converts, sameUnit } from './compare';
import { coreOf, GENERIC_MEASURE } from './measure-core';
import {
  canonical,
  covered,
  HOME,
  isHome,
  isSameName,
  isShortFor,
  LEAST_NAME,
  NAMES_ALIKE,
  plain,
} from './names-alike';
import { isName, isNarrowed, qualifierOf, unexplained } from './narrowed';
import type { Pair } from './pair';
import { type Asked, clauseOf, saidBy } from './rank';
import { OWNERS, PLAN, wordsOf } from './read-claims';
import { surenessByWords } from './same-words';
import { areOpposite, isPlace, namesPlace, type Scoped, sameChange, sameScope } from './scope';

/** From this share of our measure's characters in the page's sentence the measure counts as named there. */
const MEASURE_NAMED = 0.8;
/** Less is enough when the sentence names the very organisation, product or programme that our figure is of. */
const MEASURE_TOUCHED = 0.5;
/** 几千万, 数百名, 上百万: an order of magnitude, to which no figure agrees or differs. */
const VAGUE = /[几幾数數上][十百千万萬亿億]/;
/** 在阿拉善种下, 在滨江区兑付: where, of places that no table knows. */
const LOCATIVE = /在(\p{Script=Han}{2,6}?)(?=累计|共|已|新|种|兑|发|建|开|投|拥|有|的|捐|助|服|设|卖|售|销|招)/u;
/** A change; 增加到 and 增长至 lead to a level. */
const CHANGE =
  /(?:增加(?!值)|增长|增長|减少|減少|下降|下滑|回落|萎缩|提高|提升|上升|攀升|涨|漲|跌)(?!了?[到至])|新增|净增|淨增|新[建开設设签種种办]|再[种種建开增]|增幅|降幅|增速|多出|少了|多了/;
/** Units that count anything; any other says what is counted. */
const COMMON_UNIT = /^(?:|元|.{1,3}元|%|人|人次|个|家|户|名|位|次|项|种|条|件|场|倍|年|月|天|台|笔)$/u;
const HAN = /\p{Script=Han}/u;

/** How surely both measure the same thing; 0 when not or unsure. */
export function surenessOfSame(pair: Pair): number {
  const { claim, ours } = pair;
  if (!(sameUnit(claim.figure.unit, ours.unit) || converts(claim.figure.unit, ours.unit)) || ours.measure === null)
    return 0;
  // 2.97亿 people beside 世界第一; a growth beside a share.
  if ((claim.figure.kind === 'rank') !== (ours.kind === 'rank')) return 0;
  if (ours.kind === 'duration' || claim.figure.kind === 'duration') return 0;
  if (claim.former && !pair.equal) return 0;
  // 预计总垫资2000亿元 beside a plan of another sum is plan beside plan.
  if ((claim.planned || claim.figure.planned === true) !== isPlan(pair) || VAGUE.test(ours.text)) return 0;
  // 研发投入同比增加50亿元 is not a 研发投入 of 50亿元.
  const near = `${claim.before.slice(-8)}${claim.figure.kind === 'growth' ? '增长' : ''}`;
  if (CHANGE.test(near) !== (CHANGE.test(ours.measure) || ours.kind === 'growth')) return 0;
  if (areOpposite(claim.measure ?? '', ours.measure)) return 0;
  if (claim.figure.kind === 'growth' && !sameChange(claim.before, clauseOf(pair.row), pair.equal)) return 0;
  if (!pair.equal && !sameScope(scopeOfClaim(pair), scopeOfOurs(pair))) return 0;
  if (!pair.equal && claim.part !== null && isNarrowed(unexplained(claim.part, pair), ours)) return 0;
  const place = LOCATIVE.exec(plain(claim.before))?.[1] ?? '';
  if (!pair.equal && !isHome(place) && isNarrowed(unexplained(place, pair), ours)) return 0;
  if (!pair.equal && isNarrowed(unexplained(qualifierOf(claim, pair.differs), pair), ours)) return 0;
  if (pair.differs && saysMore(pair)) return 0;
  if (isOfUnknown(pair, isPrecise(pair) && isOurs(pair))) return 0;
  return surenessOfMeasure(pair) || surenessByWords(pair);
}

/** How surely measure and subject, as they were read, are one. */
function surenessOfMeasure(pair: Pair): number {
  const { claim, ours } = pair;
  const subject = subjectSureness(pair);
  if (subject === 0) return 0;
  const measure = Math.max(
    measureSureness(pair),
    subject === 1 ? countedSureness(pair) : 0,
    isPrecise(pair) ? PRECISE : 0,
  );
  if (subject === NEAREST && measure < (pair.differs ? 2 : 1.5) && !isPrecise(pair)) return 0;
  return measure === 0 ? 0 : subject + measure + (claim.figure.period === ours.period ? 0.2 : 0);
}

/** Whether the page's sentence names our subject, as a term or in its letters, and nobody else's was read. */
function isOurs(pair: Pair): boolean {
  const subject = plain(pair.ours.subject ?? '');
  if (isName(unexplained(plain(pair.claim.subject ?? ''), pair))) return false;
  return subject !== '' && (isTermSaid(subject, pair) || plain(pair.claim.sentence).includes(subject));
}

/** Whether our figure is a plan or a forecast: marked as one, or worded so in its own clause. */
function isPlan({ ours, row }: Pair): boolean {
  const clause = clauseOf(row);
  return ours.planned === true || PLAN.test(clause.slice(0, clause.indexOf(ours.text)));
}

function scopeOfClaim({ claim, asked }: Pair): Scoped {
  return { clause: claim.before, sentence: asked.question.text, measure: claim.measure ?? '' };
}

function scopeOfOurs({ row, ours }: Pair): Scoped {
  return { clause: clauseOf(row), sentence: `${ours.sentence} ${ours.subject ?? ''}`, measure: ours.measure ?? '' };
}

/** 1 when the claim is of the subject of our figure, 0 when of another or unsure. */
function subjectSureness(pair: Pair): number {
  const { claim, row, ours, said, asked, equal, differs } = pair;
  const subject = plain(ours.subject ?? '');
  if (subject === '') return 0;
  const { automaton } = asked;
  const theirs = claim.subject === null ? null : plain(claim.subject);
  if (plain(claim.measure ?? '').includes(subject)) return 1;
  // 数字经济核心产业 | 增加值占GDP比重 beside 数字经济核心产业增加值占国内生产总值比重.
  if (theirs !== null && theirs.length >= LEAST_NAME && plain(ours.measure ?? '').includes(theirs)) return 1;
  if (theirs !== null) {
    if (isSameName(theirs, subject, automaton)) return 1;
    // China had 239 million telemedicine users: of the country, and of what our figure is of.
    if (isHome(theirs) && isTermSaid(subject, pair)) return 0.8;
    // 全国工业互联网平台 beside a clause whose subject was carried there from another one.
    const carried = !plain(clauseOf(row)).includes(subject) && !ownsFigures(subject, pair);
    if (isHome(theirs) && carried && plain(ours.measure ?? '').length >= LONG_MEASURE) return 0.8;
    // 国内中小企业里 of the country's 中小企业数字化转型比例.
    const whose = isHome(subject) ? theirs.replace(HOME, '').replace(/[里中内的]+$/, '') : theirs;
    if (whose !== theirs && whose.length >= 2 && plain(ours.measure ?? '').startsWith(whose)) return 1;
    if (isPrecise(pair) && (isTermSaid(subject, pair) || covered(subject, said) >= NAMES_ALIKE)) return 0.8;
    if (equal && isShortFor(theirs, subject)) return 0.8;
    if ((equal || !stated(subject, row)) && namesAll(row, theirs, automaton)) return 0.8;
    // 集团真正落实到公益项目上的捐款: what no owner's name is, where our value stands beside our subject, is a place in a phrase.
    if (equal && isTermSaid(subject, pair) && !ownsFigures(theirs, pair)) return 0.8;
    // 杭州当时给37万名员工发了补贴，通道是亲清在线: where, said by both, is not of whom.
    if (isPlace(theirs) && plain(row.fact.sentence).includes(theirs) && isTermSaid(subject, pair)) return 0.8;
    return isNearest(row, theirs, automaton) ? NEAREST : 0;
  }
  const text = plain(asked.question.text);
  const home = isHome(subject) && /我国|中国|全国|国内|内地|chin(?:a|ese)(?!\w)/.test(text);
  if (home || isTermSaid(subject, pair) || covered(subject, said) >= NAMES_ALIKE) return 0.8;
  if (equal && !namesPlace(text) && !namesOwner(pair)) return NEAREST;
  // A Chinese text that names nobody and no place speaks of its country; not sure enough to say that it differs.
  return isHome(subject) && !differs && !namesPlace(text) && !namesOwner(pair) ? NEAREST : 0;
}

/** Whether the page's sentence names the term that a name is. */
function isTermSaid(name: string, { said, asked }: Pair): boolean {
  return [...saidBy(name, asked.automaton)].some((token) => token.startsWith('#') && said.has(token));
}

/** Whether our sentence itself names a subject; else it was taken from the text around, and the sentence's names are as good. */
function stated(subject: string, { fact }: FactRow): boolean {
  return plain(fact.sentence).includes(subject);
}

/** A measure so long names what is measured by itself. */
const LONG_MEASURE = 5;

/** Subject by nearness alone: enough for measures that are the very same. */
const NEAREST = 0.5;

/** Whether a name is the last term that our sentence names before the figure: 医保电子凭证用户量…，累计支付7218.4万笔. */
function isNearest({ fact, offset }: FactRow, name: string, automaton: Automaton): boolean {
  const last = findSpans(automaton, fact.sentence.slice(0, offset), { senses: 'off' }).at(-1);
  if (last === undefined || !saidBy(name, automaton).has(termToken(last.term))) return false;
  // 饿了么小程序 is not 支付宝's, though both are 小程序.
  const ours = saidBy(fact.sentence, automaton);
  return [...saidBy(name, automaton)].every((token) => !token.startsWith('#') || ours.has(token));
}

/** Whether a name holds one of somebody who owns figures. */
function ownsFigures(name: string, { asked, kindOf }: Pair): boolean {
  const spans = findSpans(asked.automaton, name, { senses: 'off' });
  return spans.some(({ term }) => OWNERS.has(kindOf(term) ?? 'concept')) || /(?:集团|公司|银行|大学|企业)$/.test(name);
}

/** Whether the page's sentence names anybody who owns figures. */
function namesOwner({ asked, kindOf }: Pair): boolean {
  return asked.question.terms.some((term) => OWNERS.has(kindOf(term) ?? 'concept'));
}

/** Whether a name consists of terms, and our sentence up to the end of the figure's clause names them all. */
function namesAll({ fact, offset }: FactRow, name: string, automaton: Automaton): boolean {
  const terms = [...saidBy(name, automaton)].filter((token) => token.startsWith('#'));
  const ours = saidBy(fact.sentence.slice(0, offset), automaton);
  return terms.length > 0 && terms.every((token) => ours.has(token));
}

/** How surely the claim's measure is ours, 0…2: neither may be narrower than the other. */
function measureSureness(pair: Pair): number {
  const { claim, ours, said, asked, equal } = pair;
  const core = ownCore(ours.measure ?? '', pair);
  const measure = theirCore(pair, core);
  const named = covered(core, said);
  const touched = equal || ownerNamed(pair);
  if (measure === '') {
    // The clause names no measure: another of the sentence may, if there is no other figure to mistake it for.
    const rivals = asked.question.figures.filter(
      ({ unit, kind }) => sameUnit(unit, ours.unit) || (unit === '' && kind === 'count'),
    );
    const enough = HAN.test(claim.before) || !ownerNamed(pair) ? MEASURE_NAMED : MEASURE_TOUCHED;
    const counted = claim.counted === '' ? named : covered(core, saidWithin(claim.counted, asked));
    // 约两成五, beside 超过一半 of others: with our very value and all of our measure said, there is no mistaking it.
    const alone = rivals.length === 1 || (equal && named === 1);
    return alone && Math.min(named, counted) >= enough ? named : 0;
  }
  if (measure === core) return 2;
  if (measure === withoutTopic(core, pair)) return equal ? 2 : 1.5;
  // 蚂蚁集团董事会由10名成员组成: what is measured stands half in the subject.
  if (claim.subject !== null && core.length > measure.length && isWholeOf(core, claim.subject, measure, pair)) return 2;
  // 为小微企业垫资: for whom, where our value stands beside the same verb of the same subject.
  if (equal && core !== '' && measure.endsWith(core) && /^[为给向替]/.test(measure)) return 1.5;
  const extra = unexplained(core === '' ? measure : measure.replace(core, ' '), pair);
  // 实物商品网上零售额, AI研发投入, 农村网民规模: the claim is narrower than ours.
  if (isNarrowed(extra, ours)) return 0;
  if (core !== '' && measure.includes(core)) return 1.5;
  // 网上零售额 beside our 实物商品网上零售额: ours is narrower; 补贴 for 政策补贴 passes where the owner is named.
  // 连接的工业设备 says all of 工业设备连接数.
  if (core.includes(measure) && covered(core, saidWithin(wordsOf(claim), asked)) === 1) return 1.5;
  if (core.includes(measure)) return touched && measure.length * 2 >= core.length ? 1 : 0;
  // 防护服 are 医疗物资, but not all of them: words without a character in common may be part and whole.
  if (!equal && HAN.test(measure) && ![...measure].some((char) => HAN.test(char) && core.includes(char))) return 0;
  const alike = measureLikeness(measure, core);
  if (alike < 0.4) {
    const home = isHome(plain(ours.subject ?? ''));
    return (touched || home) && named >= (equal ? MEASURE_TOUCHED : MEASURE_NAMED) ? named : 0;
  }
  return named >= (touched ? MEASURE_TOUCHED : MEASURE_NAMED) ? alike : 0;
}

/** What the claim measures; empty where its words measure nothing in particular or only name its subject. */
function theirCore(pair: Pair, ours: string): string {
  const { measure, subject, before } = pair.claim;
  if (measure === null || GENERIC_MEASURE.test(measure)) return '';
  const core = ownCore(measure, pair);
  if (core === ours) return core;
  if (measure === subject) return '';
  // 37万多名员工发了补贴: what is counted stands after the figure, and a verb after it.
  const counted = ours !== '' && !before.includes(measure) && core.startsWith(ours);
  return counted && VERB_AFTER.test(core.slice(ours.length)) ? ours : core;
}

const VERB_AFTER = /^.{0,2}[了过到得]/;

/**
 * Our measure without a term that the sentence names before the claim: after 跨境电商一路走高 the 进出口额 of the next clause is
 * that of 跨境电商. Not where the clause names a subject of its own.
 */
function withoutTopic(core: string, { claim, asked, ours }: Pair): string {
  if (claim.subject !== null && claim.subject !== ours.subject) return core;
  const until = claim.sentence.indexOf(claim.figure.text);
  for (const { start, end, term } of findSpans(asked.automaton, claim.sentence.slice(0, until), { senses: 'off' })) {
    const names = [asked.automaton.names[term] ?? '', claim.sentence.slice(start, end)].map(plain);
    const name = names.find((each) => each !== '' && core.startsWith(each));
    if (name !== undefined && core.length - name.length >= 2) return core.slice(name.length);
  }
  return core;
}

/** What some of the sentence's words say, guesses of theirs included. */
function saidWithin(words: string, { concepts, automaton }: Asked): Set<string> {
  const said = new Set(saidBy(words, automaton));
  const folded = words.toLowerCase();
  // A particle ends what is counted, but not its verb: checked | in.
  for (const { text, alternatives } of concepts)
    if (folded.includes(text.toLowerCase()) || text.toLowerCase().startsWith(`${folded} `))
      for (const { tokens } of alternatives) for (const token of tokens) said.add(token);
  return said;
}

/** Whether the end of a subject and a measure after it make up our measure: 集团董事会 + 成员 is 董事会成员. */
function isWholeOf(core: string, subject: string, measure: string, { asked }: Pair): boolean {
  const joined = canonical(subject, asked.automaton) + measure;
  return core.endsWith(measure) && joined.endsWith(core);
}

/** Sureness by a value of three digits and more that is ours to the last: hardly chance, whatever the wording. */
const PRECISE = 0.8;

/** Whether both have one value to three digits or more (38.75%), and the sentence says half of our measure. */
function isPrecise(pair: Pair): boolean {
  const { claim, ours, equal, said } = pair;
  if (!equal || claim.figure.value !== ours.value) return false;
  const digits = String(claim.figure.value).replace(/^0\.|\.|0+$/g, '').length;
  return digits >= 3 && covered(plain(ours.measure ?? ''), said) >= MEASURE_TOUCHED;
}

/**
 * A classifier that only one sort of thing takes (棵 of trees, 亩 of land) says what is counted; the noun of both must
 * still be one. For claims of the very same subject.
 */
function countedSureness(pair: Pair): number {
  const { claim, ours, said, differs } = pair;
  if (COMMON_UNIT.test(ours.unit)) return 0;
  if (differs && isNarrowed(unexplained(claim.measure ?? '', pair), ours)) return 0;
  const [noun, theirs] = [plain(ours.measure ?? ''), plain(claim.measure ?? '')];
  const same = noun !== '' && theirs !== '' && noun.at(-1) === theirs.at(-1);
  // English names the noun alone (326 million trees), and the unit was read from it.
  const english = claim.figure.unit === ours.unit && /[a-z]/i.test(claim.figure.text);
  return same || english || covered(noun.slice(-2), said) === 1 ? 0.9 : 0;
}

function ownCore(measure: string, { ours, claim, asked }: Pair): string {
  return coreOf(measure, [ours.subject, claim.subject], ours.kind, asked.automaton);
}

/** Whether the page's sentence names an organisation, product or programme of our sentence. */
function ownerNamed({ row, asked, kindOf }: Pair): boolean {
  return row.terms.some((term) => OWNERS.has(kindOf(term) ?? 'concept') && asked.question.terms.includes(term));
}
