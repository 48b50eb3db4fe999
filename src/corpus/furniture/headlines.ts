/** Headlines of other articles in a copied page: how a line of such a list looks, and where the list starts that calls and asks. */
import { endsClause } from '@/src/corpus/lines/join';
import { isListItem } from '@/src/corpus/notes/note';
import type { Piece } from '@/src/corpus/piece';

/** A line of a list of headlines: no sentence, no item of the text's own. */
export function isHeadline({ role, text, note, block }: Piece): boolean {
  if (
    role === 'table' ||
    block.kind === 'heading' ||
    note === 'source' ||
    note === 'byline' ||
    note === 'editor' ||
    note === 'lead-in'
  )
    return false;
  // `某市：正常上班`: an entry of the text's own list.
  if (text.length <= 20 && /^[\u4e00-\u9fff]{2,4}[:：]/.test(text)) return false;
  return !endsClause(text) && !isListItem(text) && text.length >= 6 && text.length <= 130;
}

/** A paragraph that the copy cut off has the commas of one. */
export function isCutOff({ role, text }: Piece): boolean {
  return role === 'body' && text.length >= 60 && (text.match(/[，,；]/g)?.length ?? 0) >= 3;
}

/** `日本方形西瓜受追捧！`: one line that calls or asks, as headlines do and the text's last words hardly ever. */
export function isLoud({ role, text }: Piece): boolean {
  return (
    role !== 'table' && text.length >= 6 && text.length <= 36 && /[！？!?]$/.test(text) && !/[。：:“「]/.test(text)
  );
}

/** Ends a clause, or has its reporter or source in brackets behind the full stop: `…。(某社记者 张三)`. */
export function closes(text: string): boolean {
  return endsClause(text) || /[。！？!?…”」.][（(][^（）()]{1,40}[）)]$/.test(text.slice(-48));
}

/** The last sentence above headlines that call or ask among others: two lines of the list at least do neither. */
export function beforeLoud(pieces: readonly Piece[], last: number): number {
  let end = last;
  let calm = pieces.slice(last + 1, last + 4).filter(isHeadline).length;
  for (let i = last; i > 0; i -= 1) {
    const piece = pieces[i] as Piece;
    if (isLoud(piece)) end = i - 1;
    else if (isHeadline(piece)) calm += 1;
    else break;
  }
  const before = pieces[end];
  return end < last && calm >= 2 && before?.role === 'body' && before.text.length >= 40 && closes(before.text)
    ? end
    : last;
}
