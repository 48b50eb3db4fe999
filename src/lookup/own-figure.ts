/**
 * A figure of ours as a claim is put beside it: its measure with names whole, and that of the figure it stands beside
 * when its own clause states none. The fact itself stays as it was read.
 */
import type { Automaton } from '@/src/detect/automaton';
import { findSpans } from '@/src/detect/find';
import type { Figure } from '@/src/facts/fact';
import type { FactRow } from '@/src/pack/rows';
import { findSynonyms } from './synonyms';

/** The figure of a row, mended by its sentence and by the other rows at hand. */
export function ownFigure(row: FactRow, rows: readonly FactRow[], automaton: Automaton): Figure | null {
  const { fact } = row;
  if (fact.type !== 'figure') return null;
  const measure = fact.measure === null ? besideOf(row, rows) : wholeMeasure(row, fact.measure, automaton);
  return measure === fact.measure ? fact : { ...fact, measure };
}

/** 中小微企业 of 中国中小微企业总数, which was cut behind 中国中. */
function wholeMeasure({ fact, offset }: FactRow, measure: string, automaton: Automaton): string {
  const at = fact.sentence.lastIndexOf(measure, offset);
  if (at <= 0) return measure;
  const names = [...findSpans(automaton, fact.sentence, { senses: 'off' }), ...findSynonyms(fact.sentence)];
  const cut = names.find(({ start, end }) => start < at && end > at);
  return cut ? fact.sentence.slice(cut.start, at) + measure : measure;
}

/** 128类19亿条: the second of two figures without a word between counts what the first does. */
function besideOf(row: FactRow, rows: readonly FactRow[]): string | null {
  const first = rows.find(
    ({ fact, article, offset }) =>
      fact.type === 'figure' &&
      article === row.article &&
      fact.sentence === row.fact.sentence &&
      offset + fact.text.length === row.offset,
  );
  return first?.fact.type === 'figure' ? first.fact.measure : null;
}
