/**
 * A paragraph prepared for the rules: Simplified, its marks paired, its sentences cut so that a full stop inside
 * marks ends no sentence, and the insides of marks blanked so that no rule reads them as the paper's own words.
 */

import { Gated } from '@/src/corpus/patterns/first-set';
import { Signs } from '@/src/corpus/text/signs';
import { folded } from '@/src/facts/folded';
import { findMarks, type MarkSpan } from './marks';

export interface Passage {
  /** The paragraph as it is. */
  raw: string;
  /** Simplified, half-width punctuation beside Chinese read as full-width; same length. */
  text: string;
  /** `text` with everything inside closed outer marks replaced by U+0000. */
  masked: string;
  /** Outer marks only. */
  marks: MarkSpan[];
  sentences: { start: number; end: number }[];
}

const TERMINAL = new Signs(/[。！？!?…]/);
const CLOSES = new Signs(/[）)】]/);
const STOP = new Gated(/[。！？!?…\n]/);

/** @param text the paragraph folded. */
export function preparePassage(raw: string, text = folded(raw)): Passage {
  const all = findMarks(text);
  const marks = all.filter((m) => m.depth === 0);
  const pieces: string[] = [];
  let at = 0;
  for (const mark of marks) {
    if (!mark.closed) continue;
    pieces.push(text.slice(at, mark.start), '\0'.repeat(mark.end - mark.start));
    at = mark.end;
  }
  pieces.push(text.slice(at));
  const masked = pieces.join('');
  return { raw, text, masked, marks, sentences: cutSentences(text, masked, marks) };
}

/** Sentences that end outside marks, or with a closing mark behind a full stop when the text does not go on with a comma. */
function cutSentences(text: string, masked: string, marks: MarkSpan[]): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  let start = 0;
  let next = 0;
  const cut = (at: number) => {
    let end = at + 1;
    while (CLOSES.at(text, end)) end += 1;
    if (end > start) out.push({ start, end });
    start = end;
  };
  const closings = (before: number) => {
    for (; next < marks.length && (marks[next] as MarkSpan).end < before; next += 1) {
      const mark = marks[next] as MarkSpan;
      if (!mark.closed || mark.end < start) continue;
      if (TERMINAL.at(text, mark.end - 1) && !/[，,、；：）)]/.test(text[mark.end + 1] ?? '')) cut(mark.end);
    }
  };
  for (const m of STOP.all(masked)) {
    closings(m.index);
    if (m.index < start) continue;
    if (m[0] === '…' && text[m.index + 1] !== undefined) continue;
    if (m[0] !== '\n' && TERMINAL.at(masked, m.index + 1)) continue;
    cut(m.index);
  }
  closings(text.length);
  if (start < text.length) out.push({ start, end: text.length });
  return out;
}

/** Index of the sentence that holds an offset; binary search. */
export function sentenceIndex(passage: Passage, offset: number): number {
  let low = 0;
  let high = passage.sentences.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((passage.sentences[mid] as { start: number }).start <= offset) low = mid;
    else high = mid - 1;
  }
  return low;
}
