/**
 * Half-width punctuation in Chinese text (copied pages, some publishers: 李明说,"…") read as full-width, one for one, so
 * that rules are written once. Figures (1,000), times (18:30), scores and Latin text keep theirs.
 */

const WIDE: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};
const HALF = /[,:;!?()]/g;
const HALF_ONE = /[,:;!?()]/;
const HAN = /[\u3400-\u9fff]/;
/** Chinese characters and the marks that stand in Chinese text only. */
const CHINESE = /[\u3400-\u9fff“”‘’「」『』《》（）。，：；！？、】【]/;
const STRAIGHT = /["＂]/;

/**
 * @param text a paragraph, Simplified or not.
 * @returns the same text, same length: a mark beside a Chinese character, at its left or right, is full-width.
 */
export function widen(text: string): string {
  if (!HALF_ONE.test(text) || !HAN.test(text)) return text;
  const chinese = (at: number, by: number): boolean => {
    let i = at + by;
    // 说: “…”, 说:"…": a blank or a straight mark stands between.
    for (let guard = 0; guard < 2 && (text[i] === ' ' || STRAIGHT.test(text[i] ?? '')); guard += 1) i += by;
    return CHINESE.test(text[i] ?? '');
  };
  return text.replace(HALF, (mark, at: number) =>
    (chinese(at, -1) || chinese(at, 1)) && !(DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? ''))
      ? (WIDE[mark] as string)
      : mark,
  );
}

const DIGIT = /\d/;
