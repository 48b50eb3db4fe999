/**
 * A paragraph prepared for the rules: Simplified, its marks paired, its sentences cut so that a full stop inside
 * marks ends no sentence, and the insides of marks blanked so that no rule reads them as the paper's own words.
 */

import { Gated } from '@/src/corpus/patterns/first-set';
import { Signs } from '@/src/corpus/text/signs';
import { folded } from '@/src/facts/folded';
import { findMarks, type MarkSpan, withoutDoubles } from './marks';

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
  /** A caption or box: its names are names, but nobody there is who the text goes on about. */
  aside?: boolean;
}

const TERMINAL = new Signs(/[。！？!?…]/);
const CLOSES = new Signs(/[）)】]/);
const STOP = new Gated(/[。！？!?…\n]/);

/** @param text the paragraph folded. */
export function preparePassage(raw: string, folding = folded(raw)): Passage {
  const text = withoutDoubles(folding);
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
  const cutter = new Cutter(text, marks);
  for (const { index: at, 0: sign } of STOP.all(masked)) {
    cutter.closings(at);
    if (at < cutter.start) continue;
    if (sign === '…' && text[at + 1] !== undefined) continue;
    if (sign !== '\n' && TERMINAL.at(masked, at + 1)) continue;
    cutter.cut(at);
  }
  cutter.closings(text.length);
  if (cutter.start < text.length) cutter.out.push({ start: cutter.start, end: text.length });
  return cutter.out;
}

/** The sentences of a text that were cut so far. */
class Cutter {
  readonly out: { start: number; end: number }[] = [];
  /** Where the sentence begins that is not cut yet. */
  start = 0;
  /** The first mark that was not looked at yet. */
  private next = 0;

  constructor(
    private readonly text: string,
    private readonly marks: readonly MarkSpan[],
  ) {}

  /** Ends a sentence behind a sign, and behind the brackets that close there. */
  cut(at: number): void {
    let end = at + 1;
    while (CLOSES.at(this.text, end)) end += 1;
    this.out.push({ start: this.start, end });
    this.start = end;
  }

  /** Ends sentences with the marks that close before an offset. */
  closings(before: number): void {
    const { text, marks } = this;
    for (; this.next < marks.length && (marks[this.next] as MarkSpan).end < before; this.next += 1) {
      const mark = marks[this.next] as MarkSpan;
      if (!mark.closed || mark.end < this.start) continue;
      if (TERMINAL.at(text, mark.end - 1) && !/[，,、；：）)]/.test(text[mark.end + 1] ?? '')) this.cut(mark.end);
    }
  }
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

/** Whether a paragraph begins with words in marks. */
export function opensWithMark(passage: Passage | undefined): boolean {
  return passage?.marks[0]?.open === 0;
}
