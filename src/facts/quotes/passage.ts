/**
 * A paragraph prepared for the rules: Simplified, its marks paired, its sentences cut so that a full stop inside
 * marks ends no sentence, and the insides of marks blanked so that no rule reads them as the paper's own words.
 */
import { findMarks, type MarkSpan } from './marks';
import { simplify } from './simplify';

export interface Passage {
  /** The paragraph as it is. */
  raw: string;
  /** Simplified, same length. */
  text: string;
  /** `text` with everything inside closed outer marks replaced by U+0000. */
  masked: string;
  /** Outer marks only. */
  marks: MarkSpan[];
  sentences: { start: number; end: number }[];
}

const TERMINAL = /[。！？!?…]/;

export function preparePassage(raw: string): Passage {
  const text = simplify(raw);
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
  const closing = new Set(marks.filter((m) => m.closed).map((m) => m.end));
  const out: { start: number; end: number }[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const c = masked[i] as string;
    let ends = false;
    if (closing.has(i)) ends = TERMINAL.test(text[i - 1] ?? '') && !/[，,、；：）)]/.test(text[i + 1] ?? '');
    else if (TERMINAL.test(c)) ends = !TERMINAL.test(masked[i + 1] ?? '') && (c !== '…' || text[i + 1] === undefined);
    else if (c === '\n') ends = true;
    if (!ends) continue;
    let end = i + 1;
    while (end < text.length && /[）)】]/.test(text[end] as string)) end += 1;
    if (end > start) out.push({ start, end });
    start = end;
    i = end - 1;
  }
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
