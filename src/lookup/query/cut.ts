/** Runs of Chinese characters cut by what the corpus has: no dictionary, no segmenter, only the index's own pairs. */

/** Characters that stand alone as verbs, measures and little words: left over from a cut they are no word that is missing. */
const LIGHT =
  /^[人去来做搞看想要用会能可以通种派给帮让里内外上下中期间时候年月日前后得少多数大小高低几次件家位个条事钱过着说每一二三又再已于而且则并同其新老好开关打卖买送]*$/u;

/** Characters of a longer word that is seldom two words. */
const WORD = 3;

/**
 * Cuts a run where the corpus never has two of its characters side by side: 人去煤矿 → 煤矿. What is left between is kept
 * as a word that the corpus lacks, unless it is made of little words.
 * @param unknown places of the pairs of characters that the corpus lacks.
 */
export function cut(text: string, unknown: ReadonlySet<number>): string[] {
  // 世界杯 is no 世界: of three characters the third belongs to the word. 项目数 is the number of 项目.
  if (text.length === WORD && !text.endsWith('数') && ![...text].some((char) => LIGHT.test(char))) return [text];
  const parts: string[] = [];
  let start = 0;
  let missing = '';
  const close = () => {
    if (missing.length > 1 && !LIGHT.test(missing)) parts.push(missing);
    missing = '';
  };
  while (start < text.length) {
    let end = start;
    while (end + 1 < text.length && !unknown.has(end)) end += 1;
    if (end === start) missing += text[start];
    else {
      close();
      parts.push(text.slice(start, end + 1));
    }
    start = end + 1;
  }
  close();
  return parts;
}
