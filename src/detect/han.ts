/**
 * Whether characters are Chinese, as \p{Script=Han} says: that class takes a waking worker half a millisecond to compile
 * wherever it is written, and is asked here only for what its ordinary block does not answer.
 */

const HAN = /\p{Script=Han}/u;
/** Everything before is no Chinese. */
const LEAST = 0x2e80;

/** Whether a text begins with a Chinese character. */
export function isHan(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return code >= LEAST && HAN.test(String.fromCodePoint(code));
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
