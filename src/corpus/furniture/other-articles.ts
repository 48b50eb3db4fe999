/** Other articles that a copied page has below the text: after its tags, as beginnings cut off, as a next story. */

import type { Piece } from '@/src/corpus/piece';
import { titleShare } from '@/src/corpus/title';
import { closes, isHeadline } from './headlines';

/**
 * The line of an article's tags (three words or more, each said above it) and what follows it, which pages fill with the
 * beginnings of other articles; only where less prose follows than stands above.
 */
export function withoutTagged(pieces: readonly Piece[]): Piece[] {
  const size = (list: readonly Piece[]) =>
    list.reduce((sum, { role, text }) => sum + (role === 'body' && closes(text) ? text.length : 0), 0);
  // Lines of that shape all over are none; each costs a look at the whole text.
  const lines = pieces.flatMap(({ role, note, text }, i) =>
    i > 1 && note === null && role !== 'table' && TAGS.test(text) ? [i] : [],
  );
  if (lines.length > MOST_LINES) return [...pieces];
  const at = lines.find((i) => isTags((pieces[i] as Piece).text, pieces.slice(0, i))) ?? -1;
  if (at < 0) return [...pieces];
  const before = size(pieces.slice(0, at));
  if (before < 60 || size(pieces.slice(at + 1)) > before) return [...pieces];
  return pieces.filter(({ note }, i) => i < at || note === 'source' || note === 'byline' || note === 'editor');
}

const MOST_LINES = 12;
const TAGS = /^#?[\u4e00-\u9fffA-Za-z0-9·]{2,10}(?:[ 、,，] ?#?[\u4e00-\u9fffA-Za-z0-9·]{2,10}){2,9}$/;

function isTags(line: string, above: readonly Piece[]): boolean {
  if (!/[\u4e00-\u9fff]/.test(line)) return false;
  const last = above.findLast(({ note }) => note !== 'caption' && note !== 'furniture');
  if (!last || !(last.role === 'table' || closes(last.text) || last.note !== null)) return false;
  const text = above.map((piece) => piece.text).join('\n');
  return line.split(/[ 、,，]+/).every((word) => text.includes(word.replace(/^#/, '')));
}

/** The word that leads on to the rest of an article: `详情`. */
const LEADS_ON = /^[[【（(]?(?:查看|阅读|点击)?(?:详情|详细|全文|更多)[\]】）)]?[>»›]{0,2}$/;

/** The beginning of another article over such a word, and what follows it; below two sentences of the text at least. */
function withoutLedOn(pieces: readonly Piece[]): Piece[] {
  const at = pieces.findIndex(
    ({ role, text }, i) =>
      role === 'body' && /(?:\.{3}|…)$/.test(text) && LEADS_ON.test(pieces[i + 1]?.text ?? '') && i > 1,
  );
  const prose = pieces.slice(0, Math.max(0, at)).filter(({ role, text }) => role === 'body' && closes(text));
  if (prose.length < 2 || prose.reduce((sum, { text }) => sum + text.length, 0) < 80) return [...pieces];
  return pieces.filter(({ note }, i) => i < at || note === 'source' || note === 'editor');
}

/** The beginnings of other articles, each under its headline and cut off: `……的概况,...`; two of them or more. */
export function withoutCutOff(given: readonly Piece[]): Piece[] {
  const pieces = withoutLedOn(given);
  const isCut = (i: number) => /(?:\.{3}|…)$/.test(pieces[i]?.text ?? '') && isOverOther(pieces[i - 1]);
  const cut = pieces.map((_, i) => i).filter((i) => i > 3 && isCut(i));
  const first = (cut[0] ?? 0) - 1;
  const prose = pieces.slice(0, Math.max(0, first)).filter(({ role, text }) => role === 'body' && closes(text));
  const after = pieces
    .slice(Math.max(0, first))
    .filter(({ role, text }) => role === 'body' && closes(text) && !/(?:\.{3}|…)$/.test(text));
  if (cut.length < 2 || prose.length < 2 || after.length > 1) return [...pieces];
  const label = pieces[first - 1];
  const from = label && label.note === null && label.text.length <= 6 && !closes(label.text) ? first - 1 : first;
  return pieces.filter(({ note }, i) => i < from || note === 'source' || note === 'editor');
}

/** A headline, one that ends in a mark too. */
function isOverOther(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  const bare = piece.text.replace(/[！？!?]$/, '');
  return isHeadline(piece) || (piece.role === 'body' && piece.note === null && bare.length <= 45 && !closes(bare));
}

/** Headlines in a row that make a list of other articles. */
const LEAST_HEADLINES = 3;

/**
 * Headlines of other articles below the text, at least three in a row without a word of it, and what follows them: the
 * beginning of another story. Only where less prose follows than stands above.
 */
export function withoutOthers(pieces: readonly Piece[]): Piece[] {
  const isOther = (piece: Piece | undefined) =>
    piece !== undefined &&
    piece.role !== 'heading' &&
    piece.note === null &&
    piece.text.length <= 130 &&
    !/[。.！？!?”」）)]$/.test(piece.text) &&
    piece.text.length >= (/[\u4e00-\u9fff]/.test(piece.text) ? 12 : 30) &&
    !/^[“「『"']/.test(piece.text) &&
    isHeadline(piece);
  const start = pieces.findIndex(
    (piece, i) =>
      i > 2 && isOther(piece) && isOther(pieces[i + 1]) && isOther(pieces[i + 2]) && isClosed(pieces[i - 1]),
  );
  if (start < 0) return [...pieces];
  let end = start + LEAST_HEADLINES;
  while (end < pieces.length && isOther(pieces[end])) end += 1;
  const prose = (list: readonly Piece[]) =>
    list.filter(({ role, text }) => role === 'body' && closes(text)).reduce((sum, { text }) => sum + text.length, 0);
  const before = prose(pieces.slice(0, start));
  const after = prose(pieces.slice(end));
  if (after === 0 || before < 60 || after > before) return [...pieces];
  const text = pieces
    .slice(0, start)
    .map((piece) => piece.text)
    .join('\n');
  const share = pieces.slice(start, end).reduce((sum, piece) => sum + titleShare(piece.text, text), 0);
  if (share / (end - start) >= 0.2) return [...pieces];
  return pieces.filter(({ note }, i) => i < start || note === 'source' || note === 'editor');
}

/** `Other points include:` goes on in the lines under it. */
function isClosed(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.note !== null || (closes(piece.text) && !/[:：]$/.test(piece.text)));
}

/** Another story below, its own headline over its own dateline, where the first opened with one too and is no shorter. */
export function withoutNextStory(pieces: readonly Piece[]): Piece[] {
  const opens = (piece: Piece | undefined) => piece?.role === 'body' && STORY.test(piece.text);
  const start = pieces.findIndex(opens);
  const next = pieces.findIndex((piece, i) => i > start + 1 && opens(piece) && isOverOther(pieces[i - 1]));
  if (start < 0 || next < 0 || next - start < 3) return [...pieces];
  const size = (list: readonly Piece[]) =>
    list.reduce((sum, { role, text }) => sum + (role === 'body' ? text.length : 0), 0);
  if (size(pieces.slice(next)) > size(pieces.slice(start, next))) return [...pieces];
  let end = next - 1;
  while (end > start && !closes((pieces[end - 1] as Piece).text) && (pieces[end - 1] as Piece).note === null) end -= 1;
  return pieces.slice(0, end);
}

/** `（某地5日讯）`, `某社某地5月6日电`. */
const STORY = /^[（(【]?[\u4e00-\u9fff]{2,8}(?:\d{1,2}月)?\d{1,2}日(?:综合)?(?:讯|电)[）)】 ]/;
