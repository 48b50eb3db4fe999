/**
 * Text of the corpus and of pages made safe to show: without characters that could make it read as something else
 * (TRUST T23), with its language named for fonts and screen readers, and cut to an excerpt around what matters.
 */

/** C0 and C1 controls except blanks, soft hyphen, zero-width characters, bidi marks, embeddings and isolates. */
const DECEPTIVE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** Text for display and for copying, without invisible and direction-changing characters. Not for offsets. */
export function cleanText(text: string): string {
  return text.replace(DECEPTIVE, '');
}

/** BCP 47 tag for a piece of content, by its script; undefined when the script tells nothing (digits). */
export function langOf(text: string): string | undefined {
  if (/[\u3040-\u30ff]/.test(text)) return 'ja';
  if (/[\u3400-\u9fff\uf900-\ufaff]/.test(text)) return 'zh';
  return /[A-Za-z]/.test(text) ? 'en' : undefined;
}

/** A piece of an excerpt; `hit` is shown marked. */
export interface Piece {
  text: string;
  hit: boolean;
}

/**
 * Cuts `text` to about `max` characters around the first of `words` that it holds, and marks every occurrence of any of
 * them. Cuts show as `…`. Words that are not there mark nothing: an excerpt is never wrong, only plain.
 */
export function excerpt(text: string, words: readonly string[], max: number): Piece[] {
  const wanted = words.filter((w) => w.trim() !== '').slice(0, 12);
  const first = wanted.map((w) => ({ at: text.indexOf(w), size: w.length })).find((w) => w.at >= 0);
  let from = 0;
  if (text.length > max && first) {
    from = Math.max(0, Math.min(first.at - Math.floor((max - first.size) / 2), text.length - max));
    if (from < 4) from = 0;
  }
  const end = text.length - (from + max) < 4 ? text.length : from + max;
  const pieces = markWords(text.slice(from, end), wanted);
  if (from > 0) pieces.unshift({ text: '…', hit: false });
  if (end < text.length) pieces.push({ text: '…', hit: false });
  return pieces;
}

function markWords(text: string, words: readonly string[]): Piece[] {
  const hit = new Uint8Array(text.length);
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      hit.fill(1, at, at + word.length);
  }
  const pieces: Piece[] = [];
  for (let i = 0; i < text.length; ) {
    let j = i;
    while (j < text.length && hit[j] === hit[i]) j += 1;
    pieces.push({ text: cleanText(text.slice(i, j)), hit: hit[i] === 1 });
    i = j;
  }
  return pieces;
}
