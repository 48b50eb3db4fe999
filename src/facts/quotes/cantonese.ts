/** Tells Cantonese, whose 话 is 说, by characters that folding takes away: this one rule reads a text as it is written. */
const CANTONESE = /[嘅佢咗啲喺嚟冇噚唔哋]/;
/** How far around a word its language is looked for. */
const NEAR = 200;

/** Whether the text around an offset of a paragraph, as written, is Cantonese. */
export function isCantonese(raw: string, at: number): boolean {
  return CANTONESE.test(raw.slice(Math.max(0, at - NEAR), at + NEAR));
}
