/**
 * Where the text of an article certainly starts: at its dateline or 本报讯. What copies of whole pages have above it, sentences
 * of cookie notices and captions included, belongs to the head, and the title is one of its lines.
 */

import { endsSentence } from '@/src/corpus/lines/join';
import { personNames } from '@/src/corpus/names';
import { isListItem } from '@/src/corpus/notes/note';
import { opensWithDateline } from '@/src/corpus/origin/dateline';
import { isPublisherName } from '@/src/corpus/origin/publisher';
import { isChannel } from '@/src/corpus/origin/section-words';
import type { Piece } from '@/src/corpus/piece';
import { tellingWords, titleShare } from '@/src/corpus/title';
import { isLabel, mostOfTitle } from './lines';
import { bestTitle, titleLine } from './title-score';

/** The index of the paragraph that opens with a dateline, at most 40 pieces down; -1 when none does. */
export function datelineAt(pieces: readonly Piece[]): number {
  return pieces.findIndex(
    ({ role, text }, i) => i <= 40 && role === 'body' && text.length >= 30 && opensWithDateline(text),
  );
}

/**
 * The title among the lines above a dateline; null when no line there speaks of the text at all.
 * `kicker`: so does the line right above it.
 */
export function titleOver(
  pieces: readonly Piece[],
  start: number,
): { title: string; at: number; kicker: boolean } | null {
  const body = pieces
    .slice(start)
    .filter(({ role }) => role === 'body')
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 20_000);
  // `From Jane Doe` over a dateline signs it.
  const possible = pieces
    .slice(0, start)
    .map((piece, at) => ({ piece, at }))
    .filter(({ piece, at }) => canBeTitle(piece) && !(at === start - 1 && SIGNED.test(piece.text)));
  const best = bestTitle(
    possible.map(({ piece, at }) => titleLine(pieces, piece, at)),
    body,
    0.2,
  );
  const found = possible[best];
  if (!found) return null;
  const above = possible[best - 1];
  const kicker =
    above?.at === found.at - 1 && tellingWords(above.piece.text) >= 3 && titleShare(above.piece.text, body) >= 0.2;
  return { title: found.piece.text, at: found.at, kicker };
}

const SIGNED = /^(?:From|By) [A-Z][\w.'’-]{1,16}(?: [A-Z][\w.'’-]{0,16}){1,3}$/;

/** No note, sentence, label or name. */
export function canBeTitle({ role, note, text }: Piece): boolean {
  if (note !== null || role === 'note' || role === 'table') return false;
  if (text.length < 6 || text.length > mostOfTitle(text) || /[。；，,、]$|[。；].{4}/.test(text) || isListItem(text))
    return false;
  if (!/[\u4e00-\u9fff]/.test(text) && text.split(/\s+/).length < 3) return false;
  // A sentence of a notice; a headline may end in ? or !.
  if (endsSentence(text) && /[.…]$/.test(text) && text.split(' ').length > 12) return false;
  return !isLabel(text) && !isChannel(text) && !isPublisherName(text) && personNames(text) === null;
}
