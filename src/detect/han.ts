/**
 * Whether characters are Chinese, as \p{Script=Han} says: that class takes a waking worker half a millisecond to compile
 * wherever it is written, and is asked here only for what its ordinary block does not answer.
 */

/** Everything before is no Chinese. */
const LEAST = 0x2e80;

/** Marks of Chinese text: blanks, stops and brackets (々 and 〇 between them are characters), and what is full-width. */
function isMark(code: number): boolean {
  return (code >= 0x3000 && code <= 0x3004) || (code >= 0x3008 && code <= 0x3020) || (code >= 0xff00 && code <= 0xffff);
}

/** Made when the first unusual character asks for it. */
function isUnusualHan(char: string): boolean {
  return /\p{Script=Han}/u.test(char);
}

/** Whether a text begins with a Chinese character. */
export function isHan(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return code >= LEAST && !isMark(code) && isUnusualHan(String.fromCodePoint(code));
}

/** Whether a text has a Chinese character. */
export function someHan(text: string): boolean {
  for (const char of text) if (isHan(char)) return true;
  return false;
}

/** Whether a text has Chinese characters and nothing else. */
export function allHan(text: string): boolean {
  for (const char of text) if (!isHan(char)) return false;
  return text !== '';
}
