/** A quote as it is given: its words, whose they are, and the sentence that is shown with them. */

import type { Quote } from '../fact';
import { type Passage, sentenceIndex } from './passage';
import type { Voice } from './people/voice';

/** The paragraph that a quote stands in. */
export interface Spot {
  passage: Passage;
  article: string;
  paragraph: number;
}

/** @param from where what attributes the words begins, for the sentence that is shown with them. */
export function quoteAt(
  { passage, article, paragraph }: Spot,
  start: number,
  end: number,
  voice: Voice | null,
  verb: string | null,
  direct: boolean,
  from: number,
): Quote {
  return {
    type: 'quote',
    text: passage.raw.slice(start, end),
    speaker: voice?.speaker ?? null,
    role: voice?.role ?? null,
    verb: verb === '' ? null : verb,
    direct,
    sentence: context(passage, Math.min(from, start), end),
    place: { article, paragraph, start, end },
  };
}

/** The sentences that hold [from, end). */
function context(passage: Passage, from: number, end: number): string {
  const first = passage.sentences[sentenceIndex(passage, from)];
  const last = passage.sentences[sentenceIndex(passage, Math.max(from, end - 1))];
  return passage.raw.slice(first?.start ?? 0, Math.max(last?.end ?? 0, end)).trim();
}
