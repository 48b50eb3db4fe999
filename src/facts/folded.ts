/**
 * Text as the rules of facts read it: Simplified, with Chinese marks, character by character, so that a rule is written
 * once and every offset stays (ADR 6). A paragraph is folded once for all who read it.
 */
import type { Paragraph } from '@/src/corpus/article';
import { widen } from '@/src/corpus/text/punctuation';
import { simplify } from './simplify';

/** @param traditional false leaves the characters of a Simplified text as they are, and folds its marks alone. */
export function folded(text: string, traditional = true): string {
  return widen(traditional ? simplify(text) : text);
}

const KEPT = new WeakMap<Paragraph, { text: string; isSimplified: boolean }>();

/** The same of a paragraph, kept as long as the paragraph is. */
export function foldedParagraph(paragraph: Paragraph, traditional = true): string {
  let kept = KEPT.get(paragraph);
  if (!kept) {
    const simple = simplify(paragraph.text);
    kept = { text: widen(simple), isSimplified: simple === paragraph.text };
    KEPT.set(paragraph, kept);
  }
  return traditional || kept.isSimplified ? kept.text : widen(paragraph.text);
}
