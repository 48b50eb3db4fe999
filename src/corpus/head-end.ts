/** Where the lines above an article end and its text starts. */
import { displayWidth } from '@/src/corpus/characters';
import { endsSentence } from '@/src/corpus/join';
import { isChannel } from '@/src/corpus/publisher';
import type { Piece } from '@/src/corpus/roles';
import { titleShare } from '@/src/corpus/title';

/** Where the text starts: its first sentence; at most 16 lines down. */
export function headEnd(pieces: readonly Piece[]): number {
  const top = pieces.findIndex(({ note }) => note !== 'furniture' && note !== 'caption');
  const first = pieces.findIndex(
    (piece) => piece.role === 'body' && (endsSentence(piece.text) || piece.text.length > 120),
  );
  // A headline may end like a sentence (`……封锁小红书！`): then the next line is one too and the text.
  const loud = top >= 0 && first >= top && first <= top + 2 && isLoudTitle(pieces.slice(first));
  const ends = loud && (first === top || saysNothing(pieces, top, first)) ? first + 1 : first;
  return ends < 0 ? Math.min(pieces.length - 1, 6) : Math.min(ends, 16);
}

/** No line from the top to another has words of the text that follows: they are not its title. */
function saysNothing(pieces: readonly Piece[], top: number, to: number): boolean {
  const body = pieces
    .slice(to + 1, to + 12)
    .map(({ text }) => text)
    .join('\n');
  return pieces
    .slice(top, to)
    .every(({ note, text }) => note !== null || isChannel(text) || titleShare(text, body) < 0.1);
}

/** The first line ends in `！` or `？`, has no other sentence, and a longer paragraph follows. */
function isLoudTitle(pieces: readonly Piece[]): boolean {
  const [first, second] = pieces;
  if (!first || !second) return false;
  return (
    /^[^。]{6,90}[！？!?]$/.test(first.text) &&
    displayWidth(first.text) <= 100 &&
    !/^[“「]|[：:]/.test(first.text) &&
    (second.note !== null || (second.text.length > first.text.length && endsSentence(second.text)))
  );
}
