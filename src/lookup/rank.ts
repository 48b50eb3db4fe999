/**
 * Ranks facts by what was asked: the index brings candidates by words, this weighs what each fact is about. Measure
 * and subject before mere co-occurrence, then period, kind and directness. Every factor stands in one table.
 */
import { foldText } from '@/src/detect/fold';
import type { FactRow, PassageRow } from '@/src/pack/rows';
import { tokenize, yearsOf } from '@/src/pack/tokens';
import { equalAfterRounding, sameUnit } from './compare';
import type { Candidate } from './storage';
import type { Question } from './understand';

const FACTOR = {
  /** Share of the question's words that the fact's own measure, subject, speaker or text names. */
  about: 1.2,
  /** A named term stands in the sentence. */
  term: 0.6,
  /** The year asked for; another year than the one asked for. */
  year: 1.25,
  otherYear: 0.7,
  /** The kind asked for (how many → figure, what did X say → quote). */
  kind: 1.3,
  otherKind: 0.75,
  /** A heading or title repeats what the text says better. */
  headline: 0.97,
} as const;

export interface Ranked<T> {
  row: T;
  score: number;
  coverage: number;
  matched: string[];
}

/** Weighs a candidate fact; null when it contradicts a value that the question states. */
export function rankFact(row: FactRow, candidate: Candidate, question: Question): Ranked<FactRow> | null {
  const { fact } = row;
  if (question.figures.length > 0 && !statesValue(row, question)) return null;
  let factor = 1;
  const about = shareNamed(question.words, fieldsOf(row));
  factor *= 1 + FACTOR.about * about;
  const terms = question.terms.filter((term) => row.terms.includes(term)).length;
  if (question.terms.length > 0) factor *= 1 + (FACTOR.term * terms) / question.terms.length;
  factor *= yearFactor(row, question);
  if (question.wants === 'number') factor *= fact.type === 'figure' ? FACTOR.kind : FACTOR.otherKind;
  if (question.wants === 'words') factor *= fact.type === 'quote' ? FACTOR.kind : FACTOR.otherKind;
  return {
    row,
    score: candidate.score * factor,
    coverage: candidate.coverage,
    matched: matchedWords(fact.sentence, question),
  };
}

export function rankPassage(row: PassageRow, candidate: Candidate, question: Question): Ranked<PassageRow> {
  return { row, score: candidate.score, coverage: candidate.coverage, matched: matchedWords(row.text, question) };
}

function fieldsOf({ fact }: FactRow): string {
  return fact.type === 'figure'
    ? `${fact.measure ?? ''} ${fact.subject ?? ''} ${fact.text}`
    : `${fact.speaker ?? ''} ${fact.role ?? ''} ${fact.text}`;
}

/** Share of the words' tokens that a text has, 0…1. */
export function shareNamed(words: string[], text: string): number {
  const tokens = new Set(words.flatMap(tokenize));
  if (tokens.size === 0) return 0;
  const has = new Set(tokenize(text));
  let found = 0;
  for (const token of tokens) if (has.has(token)) found += 1;
  return found / tokens.size;
}

function statesValue({ fact }: FactRow, question: Question): boolean {
  if (fact.type !== 'figure') return false;
  return question.figures.some(
    (asked) =>
      (asked.unit === '' || fact.unit === '' || asked.unitInferred || sameUnit(asked.unit, fact.unit)) &&
      (equalAfterRounding(asked, fact) || (fact.value2 !== undefined && asked.value === fact.value2)),
  );
}

function yearFactor({ fact }: FactRow, question: Question): number {
  if (question.years.length === 0 || fact.type !== 'figure' || fact.period === null) return 1;
  const years = yearsOf(fact.period);
  return years.some((year) => question.years.includes(year)) ? FACTOR.year : FACTOR.otherYear;
}

/** The question's words and names as they stand in a text, longest common runs, for highlighting. */
export function matchedWords(text: string, question: Question): string[] {
  const folded = foldText(text).toLowerCase();
  const found = new Set<string>();
  for (const word of [...question.words, ...question.termNames]) {
    const needle = foldText(word).toLowerCase();
    for (const run of commonRuns(needle, folded)) found.add(text.slice(run.start, run.end));
  }
  return [...found].sort((a, b) => b.length - a.length);
}

/** Longest runs of a word (two characters and more) that a text has, each at its first place. */
function commonRuns(word: string, text: string): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let from = 0;
  while (from < word.length - 1) {
    let length = Math.min(word.length - from, 24);
    let at = -1;
    while (length >= 2) {
      at = text.indexOf(word.slice(from, from + length));
      if (at >= 0) break;
      length -= 1;
    }
    if (at >= 0) runs.push({ start: at, end: at + length });
    from += at >= 0 ? length : 1;
  }
  return runs;
}
