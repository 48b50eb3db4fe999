/** The lines above the text of an article: which is its title, which name a publisher, author or day, which are beside it. */

import { type Claims, noClaims, state } from '@/src/corpus/claim';
import { namesClosingDay, parseDate } from '@/src/corpus/dates';
import { endsSentence } from '@/src/corpus/lines/join';
import { personNames } from '@/src/corpus/names';
import { authorClaims, authorName, houseAndPersons } from '@/src/corpus/notes/author-name';
import { isListItem, isSectionHead } from '@/src/corpus/notes/note';
import { isOrganisation, publisherName } from '@/src/corpus/origin/publisher';
import { isChannel } from '@/src/corpus/origin/section-words';
import type { Piece } from '@/src/corpus/piece';
import { repairTitle } from '@/src/corpus/text/blanks';
import { splitTitle, tellingWords, titleShare } from '@/src/corpus/title';
import { canBeTitle, datelineAt, titleOver } from './anchor';
import { headEnd } from './end';
import { BOX, isFlash, isLabel, isPoint, isSiteName, SECTION } from './lines';
import { findTitle, titleInText } from './title-line';
import { FULL } from './title-score';

export interface Titled {
  title: string | null;
  claims: Claims;
  pieces: Piece[];
}

const squeeze = (text: string): string => text.replace(/[\s\p{P}]+/gu, '');

/**
 * The lines above the text: the title (or its repetition) is taken out, a site's name becomes a claim.
 * @param known the title when the document's fields give it
 */
export function takeTitle(given: readonly Piece[], known: string | null): Titled {
  const claims = noClaims();
  const pieces = withCompanies(given);
  const told = known === null ? titleInText(pieces) : null;
  if (told) return { title: told.title, claims, pieces: told.pieces };
  const start = known === null ? datelineAt(pieces) : -1;
  const over = start > headEnd(pieces) ? titleOver(pieces, start) : null;
  if (over && !standsLow(pieces, over.at))
    return {
      title: repairTitle((pieces[over.at] as Piece).block.text),
      claims,
      pieces: pieces.flatMap((piece, i) =>
        i >= start
          ? [piece]
          : i > over.at
            ? besides(piece, over.title)
            : isField(piece)
              ? [piece]
              : i === over.at - 1 && over.kicker
                ? [{ ...piece, role: 'aside' }]
                : [],
      ),
    };
  const anchored = known === null ? titleOverFields(pieces) : -1;
  if (anchored > 0)
    return takeTitle(
      pieces.slice(anchored).concat(pieces.slice(0, anchored).filter(({ note }) => note && note !== 'furniture')),
      known,
    );
  // Fields of a forum in front of the dateline, one a line: `- 积分`, `- 539`.
  if (start > 0 && pieces.slice(0, start).some(isStray))
    return takeTitle(
      pieces.filter((piece, i) => i >= start || !isStray(piece)),
      known,
    );
  const end = headEnd(pieces);
  const headline = known === null ? findTitle(pieces, end) : null;
  const wanted = known ?? headline?.title ?? null;
  const said = wanted === null ? null : squeeze(wanted);
  if (headline?.site) state(claims.publisher, publisherName(headline.site), 'title line', 34);
  const kept: Piece[] = [];
  pieces.forEach((piece, i) => {
    const line = piece.text;
    const head = i < end && piece.role !== 'note' && piece.role !== 'table' && !(piece.role === 'aside' && piece.note);
    if (headline?.at === i) return;
    // The title said again above the text, or as its first paragraph.
    if (said !== null && i <= end + 1 && repeats(line, said, known)) return;
    if (!head) kept.push(piece);
    else if (headline?.teasers.has(i)) kept.push({ ...piece, role: 'aside' });
    else {
      const read = headPiece(piece, pieces[i + 1], wanted !== null && (headline?.at ?? -1) < i, claims);
      // What stands above the title is no text: `SECTION: METRO PAGE: A-1`.
      kept.push(read.role === 'body' && i < (headline?.at ?? -1) ? { ...read, role: 'aside' } : read);
    }
  });
  return { title: headline?.title ?? null, claims, pieces: withoutEcho(kept, said) };
}

/** More is told above a line than from it on: it is no title of the whole, above which nothing is kept. */
function standsLow(pieces: readonly Piece[], at: number): boolean {
  const told = (part: readonly Piece[]) =>
    part.reduce((sum, { role, text }) => sum + (role === 'body' && endsSentence(text) ? text.length : 0), 0);
  return told(pieces.slice(0, at)) > told(pieces.slice(at));
}

/** A page may say its headline again under the text. */
function withoutEcho(pieces: Piece[], said: string | null): Piece[] {
  const last = pieces.findLastIndex(({ role }) => role === 'body' || role === 'heading');
  const again = last > 0 && said !== null && said.length >= 8 && squeeze((pieces[last] as Piece).text) === said;
  return again ? pieces.filter((_, i) => i !== last) : pieces;
}

/** `NANLING BANCORP, INC.` alone. */
const COMPANY =
  /^[A-Z][\w&.,'’ -]{2,50},? (?:INC|CORP|LTD|LLC|PLC|CO|Inc|Corp|Ltd|plc|Co)\.?$|^[A-Z][A-Z&.,'’ -]{2,50} (?:CORPORATION|COMPANY|BANCORP|GROUP|HOLDINGS)$/;

/** What a company reports, on the line under its name. */
function isResults({ role, text }: Piece): boolean {
  return (
    role !== 'note' &&
    role !== 'table' &&
    text.length <= 120 &&
    /\b(?:results|earnings|reports|announces)\b/i.test(text) &&
    !endsSentence(text)
  );
}

/** `NANLING BUILDS ROADS;` over `AUTHORIZES A BRIDGE`: one headline in capitals. */
function goesOnInCapitals(line: string, next: string): boolean {
  const capitals = (text: string) => text.length <= 100 && /[A-Z]{3}.*[A-Z]{3}/.test(text) && !/[a-z]{2}/.test(text);
  return (
    /[;,]$|\b(?:AND|OF|FOR|TO|THE|IN|WITH|ON)$/.test(line) && capitals(line) && capitals(next) && !endsSentence(next)
  );
}

/** A company's name and what it reports, or a headline in capitals, set as two lines, as one. */
function withCompanies(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex((piece, i) => {
    const next = pieces[i + 1];
    if (i > 30 || piece.role === 'note' || next === undefined) return false;
    return (COMPANY.test(piece.text) && isResults(next)) || goesOnInCapitals(piece.text, next.text);
  });
  if (at < 0) return pieces;
  const name = pieces[at] as Piece;
  const text = `${name.text} ${(pieces[at + 1] as Piece).text}`;
  return [...pieces.slice(0, at), { ...name, text, block: { ...name.block, text } }, ...pieces.slice(at + 2)];
}

function isStray({ note, text }: Piece): boolean {
  return note === null && text.length <= 10 && isListItem(text);
}

/** A byline, source or time line. */
function isField({ note }: Piece): boolean {
  return note === 'time' || note === 'source' || note === 'byline' || note === 'link';
}

/** What stands between title and dateline: notes as they are, the title said again not at all, all else beside the text. */
function besides(piece: Piece, title: string): Piece[] {
  if (squeeze(piece.text) === squeeze(title)) return [];
  return piece.role === 'note' || piece.role === 'aside' || isPoint(piece.text)
    ? [piece]
    : [{ ...piece, role: 'aside' }];
}

/**
 * Copies of whole pages have menus and notices above the title. Where the line over the first byline, source or time line
 * speaks of what follows and the page's first line does not, the article starts there.
 * @returns the index of that line; -1 when the first lines are the article's
 */
function titleOverFields(pieces: readonly Piece[]): number {
  const field = pieces.findIndex(
    ({ note }, i) => i >= 4 && i <= 40 && (note === 'time' || note === 'byline' || note === 'source'),
  );
  // A sentence under an earlier one: the text began there.
  if (pieces.slice(0, 4).some((piece, i) => isField(piece) && isSentence(pieces[i + 1]))) return -1;
  let above = field - 1;
  while (above > 0 && isNameLine(pieces[above] as Piece)) above -= 1;
  const over = pieces[above];
  if (field < 0 || !over || over.note || over.text.length < 8 || over.text.length > 80 || /。$/.test(over.text))
    return -1;
  const text = (list: readonly Piece[]) =>
    list
      .filter(({ role }) => role === 'body')
      .map((piece) => piece.text)
      .join('\n');
  const body = text(pieces.slice(field)).slice(0, 20_000);
  const first = pieces.find(({ note, text: line }) => !note && line.length >= 4);
  const before = text(pieces.slice(0, above));
  if (!first || first === over || before.length > body.length * 1.5 || titleShare(over.text, body) < 0.3) return -1;
  // `Off the wire`: two words over a list of others prove nothing.
  const bare = first.text.length <= 16 && tellingWords(first.text) < 3;
  if (!bare && titleShare(first.text, body) >= Math.max(0.1, titleShare(over.text, body) / 3)) return -1;
  return isHeadlineOver(pieces[above - 1], body) ? above - 1 : above;
}

/** A full line that speaks of the text and stands right over another: the headline, and what stands small under it. */
function isHeadlineOver(piece: Piece | undefined, body: string): boolean {
  return (
    piece !== undefined && canBeTitle(piece) && tellingWords(piece.text) >= FULL && titleShare(piece.text, body) >= 0.3
  );
}

function isSentence(piece: Piece | undefined): boolean {
  return piece?.role === 'body' && piece.text.length >= 30 && endsSentence(piece.text);
}

/** A note, or a personal name alone: what may stand between the title and its time. */
function isNameLine({ note, text }: Piece): boolean {
  return (note !== null && note !== 'furniture') || personNames(text) !== null || LATIN_NAME.test(text);
}

const LATIN_NAME = /^[A-Z][a-z.'’-]{1,16}(?: [A-Z][a-z.'’-]{0,16}){1,3}$/;

function repeats(line: string, said: string, known: string | null): boolean {
  if (line.length > said.length * 3 + 20) return false;
  const short = squeeze(line);
  // Half of a headline in two lines, said again.
  if (short.length >= 4 && short.length * 4 >= said.length && (said.startsWith(short) || said.endsWith(short)))
    return true;
  return known !== null && said.length >= 8 && splitTitle(line).name === known;
}

/** A line under (or beside) the title as what it is. `titled`: the title stands above it. */
function headPiece(piece: Piece, next: Piece | undefined, titled: boolean, claims: Claims): Piece {
  const line = piece.text;
  if (
    (line.length <= 6 && (SECTION.test(line) || BOX.test(line))) ||
    isFlash(line) ||
    (/[A-Z]{4}/.test(line) && isLabel(line)) ||
    isChannel(line) ||
    /^\d{3,7}$/.test(line) ||
    /^[•·●] ?(?:[\u4e00-\u9fffA-Za-z]{1,6}|[A-Z][a-z]{1,12}(?: [A-Za-z]{1,12}){0,2})$/.test(line) ||
    (/^[\u4e00-\u9fff]{2}$|^[A-Za-z]{2,12}$/.test(line) && !/^[\u4e00-\u9fff][网报社]$/.test(line))
  )
    return { ...piece, role: 'note', note: 'furniture' };
  const signed = houseAndPersons(line);
  if (signed) {
    state(claims.publisher, publisherName(signed.house), 'name under the title', 35);
    state(claims.author, signed.persons, 'name under the title', 47);
    return { ...piece, role: 'note', note: 'byline' };
  }
  if (isSiteName(line)) {
    state(claims.publisher, publisherName(line), 'name above the text', 35);
    return { ...piece, role: 'note' };
  }
  const names = line.length <= 16 && !isSectionHead(line) ? personNames(line) : null;
  if (
    line.length <= 24 &&
    isOrganisation(line) &&
    !/-{2,}|[—─]|\b(?:categor|archive|comment|navigat|related)/i.test(line)
  ) {
    // An office that signs: `国家某某委员会` alone under the title.
    const signed = authorClaims(line, 'signature under the title', 45);
    claims.publisher.push(...signed.publisher);
    claims.author.push(...signed.author);
    return { ...piece, role: 'note' };
  }
  if (titled && line.length <= 60 && parseDate(line)?.length === 10 && !endsSentence(line) && !namesClosingDay(line)) {
    // `Staff writer, 2024-05-14`: a line that gives the day.
    state(claims.published, parseDate(line), 'line under the title', 60);
    return { ...piece, role: 'note' };
  }
  if (names !== null || (titled && LATIN_NAME.test(line) && next?.note === 'time')) {
    state(claims.author, authorName(line), 'name under the title', 30);
    return { ...piece, role: 'note', note: 'byline' };
  }
  if (
    titled &&
    next?.note === 'time' &&
    /^[\u4e00-\u9fffA-Za-z0-9]{2,14}$/.test(line) &&
    /[\u4e00-\u9fff]/.test(line)
  ) {
    // An account's name over its time line.
    state(claims.publisher, publisherName(line), 'name above the time', 36);
    return { ...piece, role: 'note' };
  }
  // A subtitle or kicker.
  const fields = next?.note === 'time' || next?.note === 'byline';
  const short = line.length <= (fields && !/[\u4e00-\u9fff]/.test(line) ? 120 : 60);
  if (titled && piece.role === 'body' && short && !/[：:，,；;]$/.test(line) && !isListItem(line))
    return { ...piece, role: 'aside' };
  return piece;
}

/**
 * Newspaper text often has boxes, slogans and kickers between title and byline. When such short lines stand there, all
 * up to the byline is beside the article.
 */
export function boxesToAsides(pieces: readonly Piece[]): Piece[] {
  // `记者：……？` asks.
  const byline = pieces.findIndex((piece) => piece.note === 'byline' && !/[？?]$/.test(piece.text));
  if (byline < 2 || byline > 24) return [...pieces];
  const above = pieces.slice(0, byline).filter((piece) => piece.role !== 'note');
  const below = pieces.slice(byline + 1).filter((piece) => piece.role === 'body');
  const short = above.filter((piece) => !endsSentence(piece.text) && piece.text.length <= 60).length;
  const size = (list: readonly Piece[]) => list.reduce((sum, piece) => sum + piece.text.length, 0);
  if (above.length < 3 || short * 2 < above.length || size(above) * 2 > size(below)) return [...pieces];
  return pieces.map((piece, i) =>
    i < byline && piece.role !== 'note' && piece.role !== 'table' ? { ...piece, role: 'aside' } : piece,
  );
}
