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
  const isCut = ({ start, end }: { start: number; end: number }) => start < at && end > at;
  const cut =
    findSpans(automaton, fact.sentence, { senses: 'off' }).find(isCut) ?? wordsAround(fact.sentence, at).find(isCut);
  return cut ? fact.sentence.slice(cut.start, at) + measure : measure;
}

const MARK = /[，。；：！？、,;:!?“”「」（）()\n]/;

/** Words with synonyms of the clause around a place: none crosses a mark, and a whole sentence for each fact was dear. */
function wordsAround(sentence: string, at: number): { start: number; end: number }[] {
  let from = at;
  while (from > 0 && !MARK.test(sentence[from - 1] as string)) from -= 1;
  if (from === at) return [];
  let to = at;
  while (to < sentence.length && !MARK.test(sentence[to] as string)) to += 1;
  return findSynonyms(sentence.slice(from, to)).map(({ start, end }) => ({ start: from + start, end: from + end }));
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
