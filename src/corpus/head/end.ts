/** Where the lines above an article end and its text starts. */

import { endsSentence } from '@/src/corpus/lines/join';
import { isPublisherName } from '@/src/corpus/origin/publisher';
import { isChannel } from '@/src/corpus/origin/section-words';
import type { Piece } from '@/src/corpus/piece';
import { displayWidth } from '@/src/corpus/text/characters';
import { titleShare } from '@/src/corpus/title';

/** Sixteen lines, those of menus not counted. */
function most(pieces: readonly Piece[], end: number): number {
  return 16 + pieces.slice(0, end).filter(({ note }) => note === 'furniture').length;
}

/** Where the text starts: its first sentence; at most 16 lines down. */
export function headEnd(pieces: readonly Piece[]): number {
  const top = pieces.findIndex(({ note }) => !/^(?:furniture|caption|time|link)$/.test(note ?? ''));
  const first = pieces.findIndex(
    (piece, i) =>
      piece.role === 'body' &&
      ((endsSentence(piece.text) && !COMPANY.test(piece.text) && !isListed(pieces, i) && !isSaidAgain(pieces, i)) ||
        (piece.text.length > 120 && !isTitleCase(piece.text) && !(i <= 2 && isLongTitle(pieces, i))) ||
        (piece.text.length >= 50 && /。./.test(piece.text))),
  );
  // A headline may end like a sentence (`……封锁小红书！`): then the next line is one too and the text.
  const loud = top >= 0 && first >= top && first <= top + 2 && isLoudTitle(pieces.slice(first));
  if (!loud || (first !== top && !saysNothing(pieces, top, first) && !isDated(pieces[first + 1])))
    return first < 0 ? Math.min(pieces.length - 1, 6) : Math.min(first, most(pieces, first));
  // What is set between it and the text is no sentence either: a publisher's name, the time.
  let end = first + 1;
  while (
    end < pieces.length - 1 &&
    (isBetween(pieces[end] as Piece) || ((pieces[end] as Piece).text.length <= 8 && pieces[end + 1]?.note === 'time'))
  )
    end += 1;
  return Math.min(end, most(pieces, end));
}

/** `… to Acquire Example Inc.`: the stop belongs to the name. */
const COMPANY = /\b(?:Inc|Ltd|Corp|Co|LLC|plc|Jr|INC|LTD|CORP|CO)\.$/;

/** `The Group Announces Withdrawal and Refiling of …`: a headline of three lines, its longer words capital. */
function isTitleCase(line: string): boolean {
  if (line.length > 240) return false;
  const words = line.match(/\b[A-Za-z]{4,}/g) ?? [];
  return words.length >= 8 && words.filter((word) => /^[A-Z]/.test(word)).length * 10 >= words.length * 8;
}

/** A line at the top of three printed lines at most, in English and without a stop, over its time or byline or a text that has stops. */
function isLongTitle(pieces: readonly Piece[], at: number): boolean {
  const { text } = pieces[at] as Piece;
  const next = pieces[at + 1];
  if (text.length > 240 || /[\u4e00-\u9fff]|[.!?] [A-Z]|[.:,;]$|^[“"‘]/.test(text) || endsSentence(text)) return false;
  if (next === undefined || next.note === 'caption' || pieces.slice(0, at).some(({ note }) => note === null))
    return false;
  const below = pieces.slice(at + 1, at + 6).filter(({ role }) => role === 'body');
  return next.note !== null || (below.length >= 2 && below.every((piece) => endsSentence(piece.text)));
}

/** One of several headlines that end in `？` or `！`, or what other lines as short stand under: a list, not the text. */
function isListed(pieces: readonly Piece[], at: number): boolean {
  const loud = ({ text }: Piece) => text.length <= 45 && /[！？!?]$/.test(text) && !/^[“「]|[。：:]/.test(text);
  const next = pieces[at + 1];
  const after = pieces[at + 2];
  return (
    loud(pieces[at] as Piece) && isShort(next) && (loud(next as Piece) || isShort(after)) && pieces.length > at + 3
  );
}

/** `标题.` over `标题`: what the next lines say again is the title, a stop behind it or not. */
function isSaidAgain(pieces: readonly Piece[], at: number): boolean {
  const bare = (text: string) => text.replace(/[\s.。]+$/, '');
  const { text: shown } = pieces[at] as Piece;
  const line = bare(shown);
  // At the head of the first paragraph too: `标题“话”` over `标题“话”“……`.
  const opens = line.length >= 12 && !/[。！？.!?]$/.test(shown);
  return (
    line.length >= 8 &&
    line.length <= 80 &&
    pieces.slice(at + 1, at + 4).some(({ text }) => bare(text) === line || (opens && text.startsWith(shown)))
  );
}

function isShort(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.note === null && piece.text.length <= 45 && !/[。：:”」]$/.test(piece.text);
}

function isDated(piece: Piece | undefined): boolean {
  return piece?.note === 'time' || piece?.note === 'byline';
}

function isBetween({ note, text }: Piece): boolean {
  if (note !== null) return note !== 'caption';
  return /^\d{1,6}$/.test(text) || (text.length <= 16 && isPublisherName(text));
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
  const [first, second, third] = pieces;
  if (!first || !second) return false;
  // Who wrote it stands between: `创始人` over the time.
  const signed = second.note === null && second.text.length <= 8 && third?.note === 'time';
  return (
    // `No. Community votes it down.` over its byline.
    (/^[^。]{6,90}[！？!?]$|^[^。，]{2,30}(?:…{1,2}|\.{3,6})$/.test(first.text) ||
      (/^(?!By )[A-Z].{6,80}\.$/.test(first.text) && isDated(second))) &&
    displayWidth(first.text) <= 130 &&
    !/^[“「]/.test(first.text) &&
    // `某人：……？` may be said, unless a source or time stands under it.
    (second.note !== null || !/^[^：:]{1,6}[：:]/.test(first.text)) &&
    (second.note !== null ||
      signed ||
      // A second line of the headline, then the text.
      (third !== undefined &&
        !endsSentence(second.text) &&
        second.text.length <= 120 &&
        third.text.length > first.text.length &&
        endsSentence(third.text)) ||
      isPublisherName(second.text) ||
      (second.text.length > first.text.length && endsSentence(second.text)))
  );
}
