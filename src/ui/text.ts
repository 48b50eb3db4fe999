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

/** How far a cut moves to stand at the edge of a clause, in characters. */
const CLAUSE = 16;
const EDGE = /[\s，。；：、！？,;:!?（(]/;

/**
 * Cuts `text` to about `max` characters around the first of `words` that it holds, at the edges of clauses where there
 * are any near, and marks every occurrence of any of the words. Cuts show as `…`. Words that are not there mark
 * nothing: an excerpt is never wrong, only plain.
 */
export function excerpt(text: string, words: readonly string[], max: number): Piece[] {
  const sentence = text.replace(/^[\s·•●■◆▪]{1,8}/, '');
  const wanted = words.filter((w) => w.trim() !== '').slice(0, 12);
  const hit = wanted.map((w) => ({ at: find(sentence, w, 0), size: w.length })).find((w) => w.at >= 0);
  const [from, to] = sentence.length <= max ? [0, sentence.length] : cut(sentence, hit ?? { at: 0, size: 0 }, max);
  const pieces = markWords(sentence.slice(from, to), wanted);
  if (from > 0) pieces.unshift({ text: '…', hit: false });
  if (to < sentence.length) pieces.push({ text: '…', hit: false });
  return pieces;
}

/** Where an excerpt begins and ends: the hit in its middle, nothing cut for the sake of three characters. */
function cut(text: string, hit: { at: number; size: number }, max: number): [number, number] {
  const hitEnd = hit.at + hit.size;
  const from = Math.max(0, Math.min(hit.at - Math.floor((max - hit.size) / 2), text.length - max));
  const to = Math.max(from + max, hitEnd);
  return [from < 4 ? 0 : startEdge(text, from, hit.at), text.length - to < 4 ? text.length : endEdge(text, to, hitEnd)];
}

/** The last beginning of a clause near `from`, else `from` moved out of a number or word; never beyond `limit`. */
function startEdge(text: string, from: number, limit: number): number {
  for (let i = Math.min(limit, from + CLAUSE); i > from; i -= 1) if (isEdge(text, i - 1)) return i;
  let start = from;
  while (start < limit && isInWord(text, start)) start += 1;
  return start;
}

/** The last end of a clause near `to`, else `to` moved out of a number or word; never before `limit`. */
function endEdge(text: string, to: number, limit: number): number {
  for (let i = to; i > Math.max(limit, to - CLAUSE); i -= 1) if (isEdge(text, i)) return i;
  let end = to;
  while (end > limit && isInWord(text, end)) end -= 1;
  return end;
}

/** A mark between clauses; not the comma or colon inside a number. */
function isEdge(text: string, i: number): boolean {
  return EDGE.test(text.charAt(i)) && !(/\d/.test(text.charAt(i - 1)) && /\d/.test(text.charAt(i + 1)));
}

/** Whether the border before `i` runs through a number or a Latin word. */
function isInWord(text: string, i: number): boolean {
  return /[\w.,%]/.test(text.charAt(i - 1)) && /[\w.,%]/.test(text.charAt(i));
}

/** `indexOf` that does not find 3% in 13% or 1.3%, nor ant in giant. */
function find(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isJoined(text, at) && !isJoined(text, at + word.length)) return at;
  }
  return -1;
}

/** Whether the border before `i` stands between two letters or digits, or inside 1.3 or 1,300. */
function isJoined(text: string, i: number): boolean {
  const [before, after] = [text.charAt(i - 1), text.charAt(i)];
  if (/[.,]/.test(before)) return /\d/.test(after) && /\d/.test(text.charAt(i - 2));
  if (/[.,]/.test(after)) return /\d/.test(before) && /\d/.test(text.charAt(i + 1));
  return /[0-9A-Za-z]/.test(before) && /[0-9A-Za-z]/.test(after);
}

function markWords(text: string, words: readonly string[]): Piece[] {
  const hit = new Uint8Array(text.length);
  for (const word of words) {
    for (let at = find(text, word, 0); at >= 0; at = find(text, word, at + word.length))
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
