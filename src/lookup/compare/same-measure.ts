/**
 * How surely a page's claim and a figure of ours measure the same thing, their subjects aside: what both are cut to, what
 * only one of them says, and what the page says of our measure anywhere in its sentence.
 */
import { findSpans } from '@/src/detect/find';
import { isHan, someHan } from '@/src/detect/han';
import { measureLikeness } from '@/src/facts/likeness';
import type { Asked } from '../query/asked';
import { findSynonyms } from '../query/synonyms';
import { saidBy } from '../said';
import { sameUnit, sharedDigits } from './compare';
import { coreOf, GENERIC_MEASURE, isOtherSort } from './measure-core';
import { canonical, covered, plain } from './names-alike';
import { isNarrowed, unexplained, withoutAdverbs } from './narrowed';
import type { Pair } from './pair';
import { clauseWords, OWNERS, wordsOf } from './read-claims';

/** From this share of our measure's characters in the page's sentence the measure counts as named there. */
const MEASURE_NAMED = 0.8;
/** Less is enough when the sentence names the very organisation, product or programme that our figure is of. */
const MEASURE_TOUCHED = 0.5;
/** Units that count anything; any other says what is counted. */
const COMMON_UNIT = /^(?:|元|.{1,3}元|%|人|人次|个|家|户|名|位|次|项|种|条|件|场|倍|年|月|天|台|笔)$/u;

/** How surely the claim's measure is ours, 0…2: neither may be narrower than the other. */
export function measureSureness(pair: Pair): number {
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
    const enough = someHan(claim.before) || !ownerNamed(pair) ? MEASURE_NAMED : MEASURE_TOUCHED;
    const counted = claim.counted === '' ? named : covered(core, saidWithin(claim.counted, asked));
    // 约两成五, beside 超过一半 of others: with our very value and all of our measure said, there is no mistaking it.
    // 1.067 billion internet users, up 35 million: what stands behind a figure is counted by no other.
    const alone = rivals.length === 1 || ((equal || claim.counted !== '') && Math.min(named, counted) === 1);
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
  if (!equal && someHan(measure) && ![...measure].some((char) => isHan(char) && core.includes(char))) return 0;
  if (pair.differs && isOtherSort(measure, core)) return 0;
  const alike = measureLikeness(measure, core);
  // 拿了60多项奖项，其中国家科技进步奖1项: what another figure of the sentence counts is not what this one does.
  if (!equal && isOfRival(core, pair)) return 0;
  if (alike < 0.4) return touched && named >= (equal ? MEASURE_TOUCHED : MEASURE_NAMED) ? named : 0;
  return named >= (touched ? MEASURE_TOUCHED : MEASURE_NAMED) ? alike : 0;
}

/** Whether the clause of another figure of the page's sentence says our measure, and the claim's own does not. */
function isOfRival(core: string, { claim, asked }: Pair): boolean {
  const says = (place: number) => {
    const from = claim.sentence.slice(0, place).search(/[^，,；;。：:]*$/u);
    const to = claim.sentence.slice(place).search(/[，,；;。：:]|$/u);
    return covered(core, saidWithin(claim.sentence.slice(from, place + to), asked)) >= MEASURE_NAMED;
  };
  const at = claim.figure.place.start;
  return !says(at) && asked.question.figures.some(({ place }) => place.start !== at && says(place.start));
}

/** What the claim measures; empty where its words measure nothing in particular or only name its subject. */
function theirCore(pair: Pair, ours: string): string {
  const { measure, subject, before } = pair.claim;
  if (measure === null || GENERIC_MEASURE.test(measure)) return '';
  const core = inWordsOf(ownCore(measure, pair), ours);
  if (core === ours) return core;
  // 去年一年办了一万场: when and how is nothing measured.
  if ([...withoutAdverbs(core)].filter((char) => isHan(char)).length < 2 && !/[a-z]/.test(core)) return '';
  if (measure === subject) return '';
  // 37万多名员工发了补贴: what is counted stands after the figure, and a verb after it.
  const counted = ours !== '' && !before.includes(measure) && core.startsWith(ours);
  const after = core.slice(ours.length);
  return counted && (VERB_AFTER.test(after) || withoutAdverbs(after) === '') ? ours : core;
}

/** A measure with those of its words that ours says by a synonym said as ours says them: 软件业务收入 of 营业收入. */
function inWordsOf(measure: string, ours: string): string {
  return findSynonyms(measure).reduce((text, { text: word, alternatives }) => {
    const same = ours.includes(word)
      ? undefined
      : alternatives.find((other) => ours.includes(other) && !word.includes(other) && !other.includes(word));
    return same === undefined ? text : text.replace(word, same);
  }, measure);
}

const VERB_AFTER = /^.{0,2}[了过到得]/;

/**
 * Our measure without a term that the sentence names before the claim: after 跨境电商一路走高 the 进出口额 of the next clause is
 * that of 跨境电商. Not where the clause names a subject of its own.
 */
function withoutTopic(core: string, { claim, asked, ours, equal }: Pair): string {
  if (claim.subject !== null && claim.subject !== ours.subject) return core;
  // 缺口已接近1100万，数字化人才成了香饽饽: beside our very value the name may follow.
  const until = equal ? claim.sentence.length : claim.sentence.indexOf(claim.figure.text);
  for (const { start, end, term } of findSpans(asked.automaton, claim.sentence.slice(0, until), { senses: 'off' })) {
    const names = [asked.automaton.nameOf(term), claim.sentence.slice(start, end)].map(plain);
    const name = names.find((each) => each !== '' && core.startsWith(each));
    if (name !== undefined && core.length - name.length >= 2) return core.slice(name.length);
  }
  return core;
}

/** What some of the sentence's words say, guesses of theirs included. */
export function saidWithin(words: string, { concepts, automaton }: Asked): Set<string> {
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

/** Sureness by a value that is ours: hardly chance, whatever the wording. */
export const PRECISE = 0.8;
/** Digits from which one value in two texts is no chance. */
const PRECISE_DIGITS = 3;
/** So many digits, of one unit and time, are one figure in whatever words: 64,285 cars are 64,285 electric vehicles. */
const UNMISTAKABLE = 5;
/** Smaller values of one or two digits (18家, 4项) are met everywhere. */
const LEAST_TELLING = 100;
/** Words that are said of any figure. */
const SAID_OF_ANY = /^(?:累计|总计|超过|达到|突破|目前|截至|已经|其中|全国|我国|中国|今年|去年|同比)$/;

/** Whether both have one value to three digits or more (38.75%), or ours misprinted, and the sentence says half of our measure. */
export function isPrecise(pair: Pair): boolean {
  const { claim, ours, equal, slipped, said } = pair;
  if (!slipped && (!equal || claim.figure.value !== ours.value)) return false;
  const digits = sharedDigits(claim.figure.value, ours.value);
  if (equal && digits >= UNMISTAKABLE && claim.figure.period === ours.period) return true;
  return digits >= PRECISE_DIGITS && covered(plain(ours.measure ?? ''), said) >= MEASURE_TOUCHED;
}

/**
 * Whether value and subject tell by themselves that both are one figure: 垫付的资金 beside 垫资, of one bank, of 300亿元. The
 * page's clause must say a word of our measure besides the subject, lest two sums of one firm meet by chance.
 */
export function isTold(pair: Pair): boolean {
  const { claim, ours, equal, slipped, asked } = pair;
  const telling = (claim.figure.value ?? 0) >= LEAST_TELLING || sharedDigits(claim.figure.value, ours.value) >= 3;
  if (!(equal ? telling : slipped)) return false;
  const words = clauseWords(claim);
  if (slipped && isNarrowed(unexplained(withoutAdverbs(wordsOf(claim)), pair), ours)) return false;
  const subject = saidBy(ours.subject ?? '', asked.automaton);
  const said = saidWithin(words, asked);
  const own = saidBy(ours.measure ?? '', asked.automaton);
  return [...own].some(
    (token) =>
      said.has(token) && !subject.has(token) && !token.startsWith('#') && someHan(token) && !SAID_OF_ANY.test(token),
  );
}

/**
 * A classifier that only one sort of thing takes (棵 of trees, 亩 of land) says what is counted; the noun of both must
 * still be one. For claims of the very same subject.
 */
export function countedSureness(pair: Pair): number {
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
