/**
 * Whether a page's claim and a figure of ours measure the same thing of the same subject. Every condition must hold;
 * each names the mistake that it prevents. Unsure is no.
 */
import type { Automaton } from '@/src/detect/automaton';
import { findSpans } from '@/src/detect/find';
import type { Figure } from '@/src/facts/fact';
import { measureLikeness } from '@/src/facts/links';
import type { FactRow } from '@/src/pack/rows';
import { termToken } from '@/src/pack/tokens';
import { converts, sameUnit } from './compare';
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
  uncovered,
} from './names-alike';
import { type Asked, clauseOf, saidBy } from './rank';
import { type Claim, type KindOf, OWNERS } from './read-claims';
import { areOpposite, namesPlace, type Scoped, sameScope } from './scope';
import { findSynonyms } from './synonyms';

/** Two figures that may be of the same thing. */
export interface Pair {
  claim: Claim;
  row: FactRow;
  ours: Figure;
  /** Tokens and terms that the page's sentence says, guesses of its words included. */
  said: ReadonlySet<string>;
  asked: Asked;
  kindOf: KindOf;
  /**
   * Whether both have one value: that is evidence in itself, so less likeness is asked for than where the card would say
   * that they differ.
   */
  equal: boolean;
  /** Whether the card would say that they differ: then nothing may be taken for granted. */
  differs: boolean;
}

/** From this share of our measure's characters in the page's sentence the measure counts as named there. */
const MEASURE_NAMED = 0.8;
/** Less is enough when the sentence names the very organisation, product or programme that our figure is of. */
const MEASURE_TOUCHED = 0.5;
/** Words that measure nothing in particular: the sentence's own measure is elsewhere in it. */
const GENERIC_MEASURE =
  /^(?:数[目额量字值]|总[数额量]|金额|规模|水平|比[例重]|占比|人[数次]|达|超|约|增|降|升|排|通过|.{0,4}排[名在]?|第)$|^[^\p{Script=Han}]*$/u;
/** Ends of a measure that add nothing to it: 网民规模, 网民数量 and 网民 are counted alike, 占GDP比重 is 占GDP. */
const GENERIC_END =
  /(?<=.{2})(?:总?规模|总?数[目量]?|总[额量]|金额|人[数次]|(?<=[用客]户)量|(?<=占[^占]{2,12})(?:比[重例]|份额))$/u;
/** Beginnings that add nothing; the 用 of 用户 and the 中 of 中小企业 belong to their words. */
const GENERIC_START = /^(?:累计|总计|共计|年度|通过|使用|利用|[的在]|用(?!户)|中(?![小型央医学]))/u;
const MARKS = /[中里上]?(?:排名|排行|位次|名次)$|[“”"「」『』]/gu;
/** 几千万, 数百名, 上百万: an order of magnitude, to which no figure agrees or differs. */
const VAGUE = /[几幾数數上][十百千万萬亿億]/;
const DATE = /(?:\d{1,4}[年月日]|[上下]半年|[底末])/gu;
/** 在阿拉善种下, 在滨江区兑付: where, of places that no table knows. */
const LOCATIVE = /在(\p{Script=Han}{2,6}?)(?=累计|共|已|新|种|兑|发|建|开|投|拥|有|的|捐|助|服|设|卖|售|销|招)/u;
/** A change; 增加到 and 增长至 lead to a level. */
const CHANGE =
  /(?:增加(?!值)|增长|增長|减少|減少|下降|提高|上升|涨|漲|跌)(?!了?[到至])|新增|净增|淨增|新[建开設设签種种办]|再[种種建开增]|增幅|降幅|增速|多出|少了|多了/;
/** Words beside a measure that do not narrow it. */
const FILLER =
  /总|累计|共|(?<!新)建成|开通|拥有|年度|全年|当年|通过|使用|利用|实现|完成|达到|已经|目前|公布|披露|发布|公开|[升增降]至|[和及与的在为已用于有]/g;
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
  if (claim.planned || claim.figure.planned || ours.planned || VAGUE.test(ours.text)) return 0;
  // 研发投入同比增加50亿元 is not a 研发投入 of 50亿元.
  const near = `${claim.before.slice(-8)}${claim.figure.kind === 'growth' ? '增长' : ''}`;
  if (CHANGE.test(near) !== (CHANGE.test(ours.measure) || ours.kind === 'growth')) return 0;
  if (areOpposite(claim.measure ?? '', ours.measure)) return 0;
  if (!pair.equal && !sameScope(scopeOfClaim(pair), scopeOfOurs(pair))) return 0;
  if (!pair.equal && claim.part !== null && isNarrowed(unexplained(claim.part, pair), ours)) return 0;
  const place = LOCATIVE.exec(plain(claim.before))?.[1] ?? '';
  if (!pair.equal && !isHome(place) && isNarrowed(unexplained(place, pair), ours)) return 0;
  if (!pair.equal && isNarrowed(unexplained(qualifierOf(claim), pair), ours)) return 0;
  const subject = subjectSureness(pair);
  if (subject === 0) return 0;
  const measure = Math.max(measureSureness(pair), subject === 1 ? countedSureness(pair) : 0);
  if (subject === NEAREST && measure < 2) return 0;
  return measure === 0 ? 0 : subject + measure + (claim.figure.period === ours.period ? 0.2 : 0);
}

/** What qualifies the measure between its subject and it: 用于区块链的 of 集团用于区块链的研发投入; empty when nothing. */
function qualifierOf({ before, subject, measure }: Claim): string {
  const end = measure === null ? -1 : before.lastIndexOf(measure);
  const from = subject === null ? -1 : before.indexOf(subject);
  const between = before.slice(from < 0 ? 0 : from + (subject?.length ?? 0), Math.max(0, end));
  return from < end && between.endsWith('的') ? between.replace(DATE, '') : '';
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
    if (equal && isShortFor(theirs, subject)) return 0.8;
    if (!stated(subject, row) && namesAll(row, theirs, automaton)) return 0.8;
    return isNearest(row, theirs, automaton) ? NEAREST : 0;
  }
  const text = plain(asked.question.text);
  const home = isHome(subject) && /我国|中国|全国|国内|内地|china/.test(text);
  const isTerm = [...saidBy(subject, automaton)].some((token) => token.startsWith('#') && said.has(token));
  if (home || isTerm || covered(subject, said) >= NAMES_ALIKE) return 0.8;
  // A Chinese text that names nobody and no place speaks of its country; not sure enough to say that it differs.
  return isHome(subject) && !differs && !namesPlace(text) && !namesOwner(pair) ? NEAREST : 0;
}

/** Whether our sentence itself names a subject; else it was taken from the text around, and the sentence's names are as good. */
function stated(subject: string, { fact }: FactRow): boolean {
  return plain(fact.sentence).includes(subject);
}

/** Subject by nearness alone: enough for measures that are the very same. */
const NEAREST = 0.5;

/** Whether a name is the last term that our sentence names before the figure: 医保电子凭证用户量…，累计支付7218.4万笔. */
function isNearest({ fact, offset }: FactRow, name: string, automaton: Automaton): boolean {
  const last = findSpans(automaton, fact.sentence.slice(0, offset), { senses: 'off' }).at(-1);
  return last !== undefined && saidBy(name, automaton).has(termToken(last.term));
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
  const core = coreOf(ours.measure ?? '', pair);
  const measure = claim.measure !== null && !GENERIC_MEASURE.test(claim.measure) ? coreOf(claim.measure, pair) : '';
  const named = covered(core, said);
  const touched = equal || ownerNamed(pair);
  if (measure === '') {
    // The clause names no measure: another of the sentence may, if there is no other figure to mistake it for.
    const rivals = asked.question.figures.filter(
      ({ unit, kind }) => sameUnit(unit, ours.unit) || (unit === '' && kind === 'count'),
    );
    const enough = HAN.test(claim.before) || !ownerNamed(pair) ? MEASURE_NAMED : MEASURE_TOUCHED;
    const counted = claim.counted === '' ? named : covered(core, saidWithin(claim.counted, asked));
    return rivals.length === 1 && Math.min(named, counted) >= enough ? named : 0;
  }
  if (measure === core) return 2;
  // 蚂蚁集团董事会由10名成员组成: what is measured stands half in the subject.
  if (claim.subject !== null && core.length > measure.length && isWholeOf(core, claim.subject, measure, pair)) return 2;
  const extra = unexplained(core === '' ? measure : measure.replace(core, ' '), pair);
  // 实物商品网上零售额, AI研发投入, 农村网民规模: the claim is narrower than ours.
  if (isNarrowed(extra, ours)) return 0;
  if (core !== '' && measure.includes(core)) return 1.5;
  // 网上零售额 beside our 实物商品网上零售额: ours is narrower; 补贴 for 政策补贴 passes where the owner is named.
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

/** What some of the sentence's words say, guesses of theirs included. */
function saidWithin(words: string, { concepts, automaton }: Asked): Set<string> {
  const said = new Set(saidBy(words, automaton));
  for (const { text, alternatives } of concepts)
    if (words.toLowerCase().includes(text.toLowerCase()))
      for (const { tokens } of alternatives) for (const token of tokens) said.add(token);
  return said;
}

/** Whether the end of a subject and a measure after it make up our measure: 集团董事会 + 成员 is 董事会成员. */
function isWholeOf(core: string, subject: string, measure: string, { asked }: Pair): boolean {
  const joined = canonical(subject, asked.automaton) + measure;
  return core.endsWith(measure) && joined.endsWith(core);
}

/**
 * A classifier that only one sort of thing takes (棵 of trees, 亩 of land) says what is counted; the noun of both must
 * still be one. For claims of the very same subject.
 */
function countedSureness({ claim, ours, said }: Pair): number {
  if (COMMON_UNIT.test(ours.unit)) return 0;
  const [noun, theirs] = [plain(ours.measure ?? ''), plain(claim.measure ?? '')];
  const same = noun !== '' && theirs !== '' && noun.at(-1) === theirs.at(-1);
  // English names the noun alone (326 million trees), and the unit was read from it.
  const english = claim.figure.unit === ours.unit && /[a-z]/i.test(claim.figure.text);
  return same || english || covered(noun.slice(-2), said) === 1 ? 0.9 : 0;
}

/** A measure without its subject, the country, marks, the word for rank and an end that adds nothing. */
function coreOf(measure: string, { ours, claim, asked }: Pair): string {
  let core = canonical(measure, asked.automaton);
  for (const name of [ours.subject, claim.subject]) {
    const subject = name === null ? '' : canonical(name, asked.automaton);
    // 小程序数量 of 小程序: a name without which only a word for "number" is left is what is measured.
    const rest = core.replace(subject, '');
    if (rest !== '' && !GENERIC_MEASURE.test(rest)) core = rest;
  }
  // 国内员工 of a company are a part of its 员工; 我国网民 of the country are all.
  const home = [ours.subject, claim.subject].some((name) => name !== null && isHome(plain(name)));
  return (home ? core.replace(HOME, '') : core)
    .replace(/的/g, '')
    .replace(GENERIC_START, '')
    .replace(MARKS, '')
    .replace(GENERIC_END, '');
}

/**
 * What of a claim's words neither our sentence up to the end of the figure's clause says nor a synonym of what it says:
 * that much narrower, or about something else, the claim is. What stands after our figure speaks of another.
 */
function unexplained(text: string, { row, ours, asked, equal }: Pair): string {
  const end = row.offset + ours.text.length;
  const clause = equal ? ours.sentence.length : ours.sentence.slice(end).search(/[，,；;：:。]|$/);
  const context = `${ours.sentence.slice(0, end + clause)} ， ${ours.measure ?? ''} ， ${ours.subject ?? ''}`;
  const known = saidBy(context, asked.automaton);
  const folded = plain(context);
  let rest = text;
  for (const { text: word, alternatives } of findSynonyms(text))
    if (alternatives.some((other) => folded.includes(other))) rest = rest.replace(word, ' ');
  return uncovered(rest, known);
}

/** Extra words of two characters and more, or Latin ones, narrow a measure; 总, 累计 and the like do not. */
function isNarrowed(extra: string, ours: Figure): boolean {
  const rest = extra.replace(FILLER, '').replace(ours.kind === 'growth' ? /年均|平均|同比/g : '', '');
  return /[a-z]/i.test(rest) || [...rest].filter((char) => HAN.test(char)).length >= 2;
}

/** Whether the page's sentence names an organisation, product or programme of our sentence. */
function ownerNamed({ row, asked, kindOf }: Pair): boolean {
  return row.terms.some((term) => OWNERS.has(kindOf(term) ?? 'concept') && asked.question.terms.includes(term));
}
