/**
 * Text as the rules of facts read it: Simplified, with Chinese marks, character by character, so that a rule is written
 * once and every offset stays (ADR 6). A paragraph is folded once for all who read it.
 */
import type { Paragraph } from '@/src/corpus/article';
import { widen } from '@/src/corpus/text/punctuation';
import { simplify } from './simplify';

/** A text in Simplified characters with Chinese marks and half-width digits; of the same length. */
export function folded(text: string): string {
  return widen(simplify(text));
}

const KEPT = new WeakMap<Paragraph, string>();

/** The same of a paragraph, kept as long as the paragraph is. */
export function foldedParagraph(paragraph: Paragraph): string {
  let kept = KEPT.get(paragraph);
  if (kept === undefined) {
    kept = folded(paragraph.text);
    KEPT.set(paragraph, kept);
  }
  return kept;
}
