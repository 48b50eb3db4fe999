/**
 * A claim beside a figure of ours word for word, for where one of both was not cut into measure and subject as the other
 * was: all that the claim's words say our sentence says too, all that our measure says the claim says, and the claim
 * names nobody and nowhere else. Weaker than measures that are the same (same-thing.ts), so it comes after them.
 */
import { findSpans } from '@/src/detect/find';
import { someHan } from '@/src/detect/han';
import { termToken } from '@/src/pack/tokens';
import { clauseOf, saidBy } from '../said';
import { coreOf, GENERIC_MEASURE, isOtherSort } from './measure-core';
import { covered, isHome, LEAST_NAME, NAMES_ALIKE, plain } from './names-alike';
import { isNarrowed, unexplained, withoutAdverbs } from './narrowed';
import type { Pair } from './pair';
import { type Claim, clauseWords, OWNERS, wordsOf } from './read-claims';
import { placesOf } from './scope';

/** Sureness by words alone: below that of measures which are the same. */
const BY_WORDS = 1.2;
/** Share of our measure that the claim's words must say: all of it where the card would say that they differ. */
const SAID = { differs: 0.99, otherwise: 0.65, equal: 0.5 } as const;
/** Share of our clause that is said, where our measure by itself says nothing (比例, 率). */
const CLAUSE_SAID = { equal: 0.5, otherwise: 0.6 } as const;
/** Least of letters that a measure must have to tell one thing from another: 5G基站 has four. */
const LEAST_TELLING = 3;
/** The country, which a claim need not share with our sentence. */
export const COUNTRY = /我[国國]|中[国國](?!移动|联通|电信|人民)|全[国國]/g;
const LETTER = /[\p{Script=Han}a-z\d]/iu;

/** How surely a claim and a figure measure one thing by their words, 0 when unsure. */
export function surenessByWords(pair: Pair): number {
  const { claim, ours, row, asked, differs, equal } = pair;
  const words = wordsOf(claim);
  // 由36亿元增加: where a change began.
  if (!equal && /[由从從自]$/u.test(words)) return 0;
  const whole = `${claim.subject ?? ''} ， ${words}`.replace(COUNTRY, ' ');
  if (!someHan(words) || isNarrowed(unexplained(withoutAdverbs(whole), pair), ours)) return 0;
  const clause = clauseWords(claim);
  const said = new Set(saidBy(clause, asked.automaton));
  for (const { text, alternatives } of asked.concepts)
    if (plain(clause).includes(plain(text)))
      for (const { tokens } of alternatives) for (const token of tokens) said.add(token);
  if (!isOurOwner(pair) || !isOurSubject(pair, words, said)) return 0;
  const core = coreOf(ours.measure ?? '', [ours.subject], ours.kind, asked.automaton);
  if (countsOther(claim, core) || (differs && isOtherSort(plain(claim.measure ?? ''), core))) return 0;
  const generic = core === '' || GENERIC_MEASURE.test(ours.measure ?? '') || core.length < LEAST_TELLING;
  const text = generic ? withoutAdverbs(clauseOf(row).replace(ours.text, ' ')) : core;
  if ([...text].filter((char) => LETTER.test(char)).length < LEAST_TELLING) return 0;
  const least = generic
    ? equal
      ? CLAUSE_SAID.equal
      : CLAUSE_SAID.otherwise
    : differs
      ? SAID.differs
      : equal
        ? SAID.equal
        : SAID.otherwise;
  return covered(text, said) >= least ? BY_WORDS : 0;
}

/** 为427万商家提供小程序: what the page counts stands right behind its figure, and is not what our figure counts (小程序). */
function countsOther({ measure, figure, sentence }: Claim, core: string): boolean {
  const counted = plain(measure ?? '');
  const behind = plain(sentence.slice(figure.place.end, figure.place.end + counted.length));
  return core !== '' && counted !== '' && behind === counted && ![...counted].some((char) => core.includes(char));
}

/** Whether every owner of figures that the page names up to its figure is one of our sentence or paragraph. */
function isOurOwner(pair: Pair): boolean {
  const { claim, row, asked, kindOf } = pair;
  const ours = saidBy(`${row.fact.sentence} ， ${row.fact.type === 'figure' ? row.fact.subject : ''}`, asked.automaton);
  return findSpans(asked.automaton, claim.sentence.slice(0, claim.figure.place.end), { senses: 'off' }).every(
    ({ term, start, end }) =>
      !OWNERS.has(kindOf(term) ?? 'concept') ||
      row.terms.includes(term) ||
      row.nearTerms.includes(term) ||
      ours.has(termToken(term)) ||
      // 支付宝小程序, of whose words our sentence says each.
      !isNarrowed(unexplained(claim.sentence.slice(start, end), pair), pair.ours),
  );
}

/**
 * Whether a claim may be of our subject: it says it, or it is the country and the claim names no place, or our measure has a
 * name of its own (生态用工) that the claim says, unless the card would say that they differ.
 */
function isOurSubject(pair: Pair, words: string, said: ReadonlySet<string>): boolean {
  const { ours, asked, differs } = pair;
  const subject = plain(ours.subject ?? '');
  if (subject === '') return !differs;
  // 数字版权保护平台鹊凿已累计服务超百万创作者: a subject carried into our clause; what the clause itself names is as good.
  const spans = findSpans(asked.automaton, words, { senses: 'off' });
  const clause = saidBy(clauseOf(pair.row), asked.automaton);
  const own = spans.some(
    ({ term }) => clause.has(termToken(term)) && (!differs || OWNERS.has(pair.kindOf(term) ?? 'concept')),
  );
  if (own && !plain(clauseOf(pair.row)).includes(subject)) return true;
  if (isHome(subject)) return placesOf(words).every((place) => isHome(place) || plain(ours.sentence).includes(place));
  const isTerm = (name: string) =>
    [...saidBy(name, asked.automaton)].some((token) => token.startsWith('#') && said.has(token));
  // 外卖平台用户…，网上外卖已成日常: the name itself may stand in another clause.
  if ([...saidBy(subject, asked.automaton)].some((token) => token.startsWith('#') && pair.said.has(token))) return true;
  // Our subject was taken from around: what the sentence itself names is as good.
  if (!plain(ours.sentence).includes(subject) && spans.some(({ term }) => OWNERS.has(pair.kindOf(term) ?? 'concept')))
    return true;
  if (subject.length >= LEAST_NAME && covered(subject, said) >= NAMES_ALIKE) return true;
  return !differs && isTerm(ours.measure ?? '');
}
