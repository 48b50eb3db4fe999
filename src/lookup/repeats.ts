/**
 * Repeats of a fact folded into one answer: those that the pack has linked, and those that only a synonym keeps apart
 * (科研投入 and 研发投入 of one value, one subject, one year). Each keeps its source.
 */
import type { Automaton } from '@/src/detect/automaton';
import type { FactRow } from '@/src/pack/rows';
import { isSameName, plain } from './compare/names-alike';
import { findSynonyms } from './query/synonyms';

/** A fact with those folded into it beside the repeats that its row knows. */
export interface Folded<T> {
  fact: T;
  also: FactRow[];
}

/** Facts in their order, each once, up to a limit. */
export function foldRepeats<T>(
  facts: Iterable<T>,
  rowOf: (fact: T) => FactRow,
  automaton: Automaton,
  limit: number,
): Folded<T>[] {
  const kept: Folded<T>[] = [];
  for (const fact of facts) {
    const row = rowOf(fact);
    const same = kept.find((each) => isLinked(rowOf(each.fact), row) || isRepeat(rowOf(each.fact), row, automaton));
    if (same === undefined) {
      if (kept.length >= limit) continue;
      kept.push({ fact, also: [] });
    } else if (!isLinked(rowOf(same.fact), row)) same.also.push(row);
  }
  return kept;
}

function isLinked(a: FactRow, b: FactRow): boolean {
  return a.id === b.id || a.repeats.includes(b.id) || b.repeats.includes(a.id);
}

/** Whether two figures state one value of one thing in words that are synonyms. */
function isRepeat({ fact: a }: FactRow, { fact: b }: FactRow, automaton: Automaton): boolean {
  if (a.type !== 'figure' || b.type !== 'figure' || a.value === null || a.value !== b.value || a.value2 !== b.value2)
    return false;
  if (a.unit !== b.unit || a.kind !== b.kind || a.period !== b.period || !a.measure || !b.measure) return false;
  if (a.subject === null || b.subject === null || !isSameName(plain(a.subject), plain(b.subject), automaton))
    return false;
  return areSynonyms(plain(a.measure), plain(b.measure));
}

/** Whether one measure becomes the other when one of its words is said by a synonym. */
function areSynonyms(a: string, b: string): boolean {
  if (a === b) return true;
  return findSynonyms(a).some(({ start, end, alternatives }) =>
    alternatives.some((other) => a.slice(0, start) + other + a.slice(end) === b),
  );
}
