/**
 * Ranks facts by what was asked: the index brings candidates by words, this weighs what each fact is about. Measure
 * and subject before mere co-occurrence, then period, kind and directness. Every factor stands in one table.
 */
import { foldText } from '@/src/detect/fold';
import type { Fact, Figure } from '@/src/facts/fact';
import { periodsOverlap } from '@/src/facts/likeness';
import type { FactRow } from '@/src/pack/rows';
import { termToken, yearsOf } from '@/src/pack/tokens';
import { covered } from './compare/names-alike';
import type { Candidate } from './index/storage';
import type { Asked } from './query/asked';
import { type Concept, shareSaid, shareSaidIn } from './query/concepts';
import type { Question } from './query/understand';
import { isWanted, type Wanted } from './query/wanted';
import { asksSince, tellsSince } from './query/when';
import { clauseOf, ownWords, saidBy, saidIn } from './said';
import { isCountedSo, isOpen, isRound, isWithinAsked, statesValue } from './values';

/** What each sign multiplies a fact's score by. */
export const FACTOR = {
  /** Share of what was asked that the fact's own measure, subject, speaker or words name. */
  about: 2,
  /** Share of a figure's measure that is asked for: 营收 before 出货占营收比重. */
  tight: 0.1,
  /** What the question itself states (四条线运了多少人). */
  condition: 0.5,
  /** The year asked for; another year than the one asked for. */
  year: 1.15,
  otherYear: 0.85,
  /** The very period asked for, and one that shares a month with it. */
  period: 1.7,
  month: 1.4,
  /** The very value asked for, where others only round to it. */
  exact: 1.2,
  /** Rounds to the bound that is asked for, and lies on the other side of it (3.97亿 of 4亿以上). */
  outside: 0.1,
  /** The sort of figure asked for: money, people, a share, a growth. */
  sort: 1.35,
  otherSort: 0.7,
  /** No time where it is asked how long. */
  noTime: 0.35,
  /** A rank (世界第一) where nobody asks for one. */
  rank: 0.85,
  /** Since when it is, where that is asked for (从哪年开始). */
  since: 3,
  /** The kind asked for (how many → figure, what did X say → quote). */
  kind: 1.3,
  otherKind: 0.75,
  /** A figure where somebody's words are asked for. */
  noWords: 0.45,
  /** The article is about who is asked for: its headline names them. */
  title: 1.1,
  /** A headline states what the text states with its context. */
  headline: 0.9,
  /** A report of many clauses lists what its figures say one by one. */
  listing: 0.6,
  /** A lone character of the question (垫 of 垫了多少钱), which no index has, in the fact's own words. */
  lone: 1.35,
  /** Where a change began (由改制前159万, 从30%), where nobody asks for that; where its end is asked for (缩短到几天). */
  origin: 0.9,
  notEnd: 0.6,
  /** Where it began, where just that is asked for (提高之前是多少). */
  askedOrigin: 1.1,
  /** Somebody's own words before a report of them. */
  direct: 1.05,
} as const;

/** What a figure's clause says of it counts a little less than its own measure and subject. */
const CLAUSE = 0.7;

const ASKS_RANK = /第|排|名次|位次|指数|指數|rank|index|first|largest|biggest/i;
const ASKS_ORIGIN = /[从由]|from/i;
const ASKS_BEGUN = /原来|原先|原本|以前|之前|此前|起初|最初|before|originally|used to/i;
const ASKS_END = /[到至](?:了)?[多几]/;
/** What stands before the number that a change began with, and behind it. */
const ORIGIN = /[从由](?:[^，。；从由]{0,8})$/;
const ENDED = /^[^。；]{0,8}?[增升涨提降减缩跃扩跌][^。；]{0,6}?[到至为达]/;
const ASKS_HOW_LONG = /多久|多长时间|几(?:[年天月周]|分钟|小时)|多少[年天月周]|how long/i;

export interface Ranked<T> {
  row: T;
  score: number;
  coverage: number;
}

/**
 * Best first. Of two equal figures of one statement that measure the same of the same (从第29位跃升至第12位, 从30%提高到
 * 80%) the later one is how things stand.
 */
export function byScore(a: Ranked<FactRow>, b: Ranked<FactRow>): number {
  if (Math.abs(a.score - b.score) > 1e-9) return b.score - a.score;
  return sameStatement(a.row, b.row) ? b.row.id - a.row.id : a.row.id - b.row.id;
}

/** Whether two figures of one statement measure the same of the same. */
export function sameStatement({ fact: a, group }: FactRow, { id, fact: b }: FactRow): boolean {
  if (a.type !== 'figure' || b.type !== 'figure') return false;
  return group.includes(id) && a.measure === b.measure && a.subject === b.subject;
}

/** 连续3年 says how long, of what another figure says how much: seldom what is asked. */
export const DURATION = 0.6;

/** Whether a fact tells how long something lasts: seldom what a question asks for. */
export function isDuration(fact: Fact): boolean {
  return fact.type === 'figure' && fact.kind === 'duration';
}

/** Most characters of a statement that is about one thing. */
const ONE_THING = 90;

/** Whether a quote is a long report in others' words, which touches everything and is about nothing in particular. */
export function isListing(fact: Fact): boolean {
  return fact.type === 'quote' && !fact.direct && fact.text.length > ONE_THING;
}

/** Weighs a candidate fact; null when it contradicts a value that the question states. */
export function rankFact(row: FactRow, candidate: Candidate, asked: Asked): Ranked<FactRow> | null {
  const { fact } = row;
  const { question } = asked;
  const isStated = statesValue(fact, question.values);
  // 超过100亿元的研发投入: what lies beyond is asked for too, if it is of all that is asked.
  const isBeyond = isWithinAsked(fact, question.values) && saysOf(row, asked, 'all');
  if (question.values.length > 0 && !isStated && !isBeyond) return null;
  // 200万个 of 5G基站 is not 200万户: a round value is met everywhere, and says nothing of what is asked.
  if (isStated && question.values.every(isRound) && saysOf(row, asked, 'none')) return null;
  if (question.isWhether && !(isCountedSo(fact, question.conditions) && saysOf(row, asked, 'all'))) return null;
  let factor = 1 + FACTOR.about * aboutShare(row, asked);
  if (isStated && !isBeyond && question.values.some(isOpen)) factor *= FACTOR.outside;
  if (
    fact.type === 'figure' &&
    question.values.some((asked) => asked.value === fact.value || asked.value2 === fact.value)
  )
    factor *= FACTOR.exact;
  if (question.conditions.length > 0 && statesValue(fact, question.conditions)) factor *= FACTOR.condition;
  factor *= yearFactor(fact, question);
  if (fact.type === 'figure') factor *= 1 + FACTOR.tight * tightness(fact, asked);
  if (question.wanted && fact.type === 'figure')
    factor *= isWanted(question.wanted, fact)
      ? FACTOR.sort
      : asksTime(question.wanted)
        ? FACTOR.noTime
        : FACTOR.otherSort;
  if (fact.type === 'figure' && fact.kind === 'rank' && !ASKS_RANK.test(question.text)) factor *= FACTOR.rank;
  if (asksSince(question.text) && tellsSince(fact.sentence)) factor *= FACTOR.since;
  if (question.lone.some((char) => ownWords(fact).includes(char))) factor *= FACTOR.lone;
  if (question.wants === 'number') factor *= fact.type === 'figure' ? FACTOR.kind : FACTOR.otherKind;
  if (question.wants === 'words') factor *= fact.type === 'quote' ? FACTOR.kind : FACTOR.noWords;
  if (fact.type === 'quote' && fact.direct) factor *= FACTOR.direct;
  if (isListing(fact) && question.wants !== 'words') factor *= FACTOR.listing;
  if (isNamedInTitle(row, asked)) factor *= FACTOR.title;
  if (fact.sentence === row.source.title) factor *= FACTOR.headline;
  if (isDuration(fact) && !ASKS_HOW_LONG.test(question.text)) factor *= DURATION;
  if (isOrigin(row)) factor *= originFactor(question.text);
  // What a fact lacks of the question counts twice: a long quote that says one name often is not what two names ask for.
  return { row, score: candidate.score * factor * Math.sqrt(candidate.coverage), coverage: candidate.coverage };
}

function asksTime({ kinds, units }: Wanted): boolean {
  return units.length === 0 && kinds.every((kind) => kind === 'duration');
}

function originFactor(question: string): number {
  if (ASKS_BEGUN.test(question)) return FACTOR.askedOrigin;
  if (ASKS_ORIGIN.test(question)) return 1;
  return ASKS_END.test(question) ? FACTOR.notEnd : FACTOR.origin;
}

/** Whether a figure is what a change began with: the 8天 of 由8天缩短至4天. */
function isOrigin({ fact, offset }: FactRow): boolean {
  if (fact.type !== 'figure') return false;
  const { sentence, text } = fact;
  const before = foldText(sentence.slice(Math.max(0, offset - ORIGIN_REACH), offset));
  return ORIGIN.test(before) && ENDED.test(foldText(sentence.slice(offset + text.length, offset + text.length + 20)));
}

/** Characters before a number that are looked at. */
const ORIGIN_REACH = 10;

/** Whether a headline that belongs to its text names a term that is asked for. */
function isNamedInTitle({ source }: FactRow, { question, automaton }: Asked): boolean {
  if (!source.titleTrusted || question.terms.length === 0) return false;
  const said = saidBy(source.title, automaton);
  return question.terms.some((term) => said.has(termToken(term)));
}

/** The most that a fact's score can be multiplied by for a question: the closer, the fewer facts are read. */
export function mostFactor({ text, period, wanted, wants, values, lone, terms }: Question): number {
  const asFigure = wants === 'anything' ? 1 : wants === 'number' ? FACTOR.kind : FACTOR.noWords;
  const asQuote = wants === 'anything' ? 1 : wants === 'words' ? FACTOR.kind : FACTOR.otherKind;
  const figure =
    (1 + FACTOR.tight) *
    asFigure *
    (period === null ? 1 : FACTOR.period) *
    (wanted ? FACTOR.sort : 1) *
    FACTOR.askedOrigin *
    (values.length > 0 ? FACTOR.exact : 1);
  const quote = asQuote * FACTOR.direct;
  return (
    (1 + FACTOR.about) *
    Math.max(figure, quote) *
    (lone.length > 0 ? FACTOR.lone : 1) *
    (asksSince(text) ? FACTOR.since : 1) *
    (terms.length > 0 ? FACTOR.title : 1)
  );
}

/** Share of the characters of a figure's measure that are asked for, 0…1. */
function tightness({ measure }: Figure, asked: Asked): number {
  if (measure === null) return 0;
  let said = saidByQuestion.get(asked);
  if (!said) {
    said = saidIn(asked);
    saidByQuestion.set(asked, said);
  }
  return covered(measure, said);
}

/** What a question says, made once for all the facts that are weighed for it. */
const saidByQuestion = new WeakMap<Asked, ReadonlySet<string>>();

/** Share of the names and words asked for that the fact's own fields or its clause say, weighed by rarity, 0…1. */
function aboutShare(row: FactRow, asked: Asked): number {
  const { automaton } = asked;
  const own = saidBy(ownWords(row.fact), automaton);
  const text = clauseOf(row);
  const clause = saidBy(text, automaton);
  let all = 0;
  let found = 0;
  for (const { concept, mass } of massesOf(asked)) {
    all += mass;
    found += mass * Math.max(shareSaid(concept, own), CLAUSE * shareSaidIn(concept, clause, text));
  }
  return all === 0 ? 0 : found / all;
}

/** Share of a thing asked for from which it is said. */
const SAID = 0.6;

/** Whether a fact says, or has beside it, all of the things asked for, or none of them; false where there are none. */
function saysOf({ fact, source, terms, nearTerms }: FactRow, asked: Asked, what: 'all' | 'none'): boolean {
  const text = `${fact.sentence} ， ${ownWords(fact)} ， ${source.titleTrusted ? source.title : ''}`;
  const said = new Set([...saidBy(text, asked.automaton), ...[...terms, ...nearTerms].map(termToken)]);
  const things = asked.concepts.filter(({ kind }) => kind === 'name' || kind === 'word');
  const isSaid = (thing: Concept) => shareSaidIn(thing, said, text) >= (what === 'all' ? SAID : SAID / 2);
  return things.length > 0 && (what === 'all' ? things.every(isSaid) : !things.some(isSaid));
}

/** The names and words asked for with how much each counts, made once for all the facts that are weighed. */
function massesOf(asked: Asked): readonly { concept: Concept; mass: number }[] {
  const known = massesByQuestion.get(asked);
  if (known) return known;
  const masses = asked.concepts
    .filter(({ kind }) => kind === 'name' || kind === 'word' || kind === 'hint')
    .map((concept) => ({
      concept,
      mass: concept.weight * (1 + Math.max(...concept.alternatives.map(({ tokens }) => rarest(tokens, asked.rarity)))),
    }));
  massesByQuestion.set(asked, masses);
  return masses;
}

const massesByQuestion = new WeakMap<Asked, readonly { concept: Concept; mass: number }[]>();

function rarest(tokens: readonly string[], rarity: ReadonlyMap<string, number>): number {
  return Math.max(0, ...tokens.map((token) => rarity.get(token) ?? 0));
}

/** Whether a period is stated to the month within one year or so. */
function isFine(period: string | null): period is string {
  return period !== null && period.length > 4 && yearsOf(period).length === 1;
}

function yearFactor(fact: Fact, question: Question): number {
  if (question.years.length === 0 || fact.type !== 'figure' || fact.period === null) return 1;
  if (fact.period === question.period) return FACTOR.period;
  if (isFine(fact.period) && isFine(question.period) && periodsOverlap(fact.period, question.period))
    return FACTOR.month;
  const years = yearsOf(fact.period);
  return years.some((year) => question.years.includes(year)) ? FACTOR.year : FACTOR.otherYear;
}
