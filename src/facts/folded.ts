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

/** A blank between two clauses of a headline: 毕业季影响已过 9月失业率下滑; one set around numbers (10 亿用户) is none. */
const CLAUSE_BLANK = /(?<=[\u4e00-\u9fff%”」》）])[ \u3000](?=[\u4e00-\u9fff“「《])/g;
const BLANK_BEFORE_NUMBER = /(?<=[\u4e00-\u9fff%”」》）])[ \u3000](?=\d)/g;

/** The same of a title, where papers part clauses by a blank: each becomes a comma. */
export function foldedTitle(text: string): string {
  const plain = folded(text).replace(CLAUSE_BLANK, '，');
  return /\d [\u4e00-\u9fff]/.test(plain) ? plain : plain.replace(BLANK_BEFORE_NUMBER, '，');
}

const KEPT = new WeakMap<Paragraph, string>();

/** The same of a paragraph, kept as long as the paragraph is. */
export function foldedParagraph(paragraph: Paragraph): string {
  let kept = KEPT.get(paragraph);
  if (kept === undefined) {
    kept = paragraph.role === 'title' ? foldedTitle(paragraph.text) : folded(paragraph.text);
    KEPT.set(paragraph, kept);
  }
  return kept;
}
