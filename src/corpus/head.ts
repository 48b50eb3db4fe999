/** The lines above the text of an article: which is its title, which name a publisher, author or day, which are beside it. */
import { repairTitle } from '@/src/corpus/blanks';
import { displayWidth } from '@/src/corpus/characters';
import { type Claims, noClaims, state } from '@/src/corpus/claim';
import { parseDate } from '@/src/corpus/dates';
import { datelineAt, titleOver } from '@/src/corpus/head-anchor';
import {
  foreign,
  isLabel,
  isSiteName,
  SECTION,
  SIGNING,
  saidBare,
  shareOf,
  withoutPrefix,
  withoutTagline,
} from '@/src/corpus/head-lines';
import { endsSentence } from '@/src/corpus/join';
import { personNames } from '@/src/corpus/names';
import { isListItem, isSectionHead } from '@/src/corpus/note';
import { authorClaims, authorName } from '@/src/corpus/note-fields';
import { isChannel, isOrganisation, isPublisherName, publisherName } from '@/src/corpus/publisher';
import type { Piece } from '@/src/corpus/roles';
import { splitTitle, titleShare } from '@/src/corpus/title';

export interface Titled {
  title: string | null;
  claims: Claims;
  pieces: Piece[];
}

/** `某社北京7月15日电 题：标题`: agencies give the title of a feature behind their dateline. */
const TOLD =
  /^([（(]?[\u4e00-\u9fff]{2,24}(?:\d{1,2}月)?\d{1,2}日(?:电|電))[ \u3000]{0,3}(?:题|題)[:：][ \u3000]{0,2}(\S[^。]{3,80})$/;
/** `【标题】据某某消息，…`: the head of a flash, in front of its text. Labels (【某网讯】, 【编者按】) are none. */
const FLASH = /^【([^【】]{8,60})】[ \u3000]{0,2}(?=\S)/;

function titleInText(pieces: readonly Piece[]): { title: string; pieces: Piece[] } | null {
  const at = pieces.findIndex(({ note }) => note !== 'furniture');
  const first = pieces[at];
  if (!first || at > 3) return null;
  const told = TOLD.exec(first.text);
  if (told) {
    const line: Piece = { ...first, role: 'note', note: 'dateline', text: told[1] as string };
    return { title: told[2] as string, pieces: [line, ...pieces.slice(at + 1)] };
  }
  const flash = FLASH.exec(first.text);
  const title = flash?.[1] ?? '';
  if (
    !flash ||
    first.role === 'note' ||
    /(?:[讯訊电電]|报道|報道|报导|報導|消息|记者.{0,8}|記者.{0,8}|按)$/.test(title)
  )
    return null;
  const rest = first.text.slice(flash[0].length);
  if (rest.length < 20) return null;
  return { title, pieces: [{ ...first, text: rest }, ...pieces.slice(at + 1)] };
}

const squeeze = (text: string): string => text.replace(/[\s\p{P}]+/gu, '');

/**
 * The lines above the text: the title (or its repetition) is taken out, a site's name becomes a claim.
 * @param known the title when the document's fields give it
 */
export function takeTitle(pieces: readonly Piece[], known: string | null): Titled {
  const claims = noClaims();
  const told = known === null ? titleInText(pieces) : null;
  if (told) return { title: told.title, claims, pieces: told.pieces };
  const start = known === null ? datelineAt(pieces) : -1;
  const over = start >= 0 && start > headEnd(pieces) ? titleOver(pieces, start) : null;
  if (over)
    return {
      title: repairTitle((pieces[over.at] as Piece).block.text),
      claims,
      pieces: pieces.flatMap((piece, i) =>
        i >= start ? [piece] : i > over.at ? besides(piece, over.title) : isField(piece) ? [piece] : [],
      ),
    };
  const anchored = known === null ? titleOverFields(pieces) : -1;
  if (anchored > 0)
    return takeTitle(
      pieces.slice(anchored).concat(pieces.slice(0, anchored).filter(({ note }) => note && note !== 'furniture')),
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
    else kept.push(headPiece(piece, pieces[i + 1], wanted !== null && (headline?.at ?? -1) < i, claims));
  });
  return { title: headline?.title ?? null, claims, pieces: kept };
}

/** A byline, source or time line. */
function isField({ note }: Piece): boolean {
  return note === 'time' || note === 'source' || note === 'byline' || note === 'link';
}

/** What stands between title and dateline: notes as they are, the title said again not at all, all else beside the text. */
function besides(piece: Piece, title: string): Piece[] {
  if (squeeze(piece.text) === squeeze(title)) return [];
  return piece.role === 'note' || piece.role === 'aside' ? [piece] : [{ ...piece, role: 'aside' }];
}

/** Where the text starts: its first sentence; at most 16 lines down. */
function headEnd(pieces: readonly Piece[]): number {
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

/**
 * Copies of whole pages have menus and notices above the title. Where the line over the first byline, source or time line
 * speaks of what follows and the page's first line does not, the article starts there.
 * @returns the index of that line; -1 when the first lines are the article's
 */
function titleOverFields(pieces: readonly Piece[]): number {
  const field = pieces.findIndex(
    ({ note }, i) => i >= 4 && i <= 40 && (note === 'time' || note === 'byline' || note === 'source'),
  );
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
  if (!first || first === over || before.length > body.length || titleShare(over.text, body) < 0.3) return -1;
  return titleShare(first.text, body) < 0.1 ? above : -1;
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
  return short === said || (known !== null && said.length >= 8 && splitTitle(line).name === known);
}

interface Headline {
  title: string;
  site: string | null;
  at: number;
  /** Lines above it that are not of this article. */
  teasers: ReadonlySet<number>;
}

/**
 * The title among the lines above the text: the first that can be one. Where several lines stand there and the first has
 * no word in common with the text, it is another article's or a collection's, and the first that has some is taken.
 */
function findTitle(pieces: readonly Piece[], end: number): Headline | null {
  const candidates = pieces
    .map((piece, at) => ({ piece, at }))
    .filter(({ piece: { role, note, text }, at }) => {
      if (at >= end || role === 'note' || role === 'table' || (role === 'aside' && note)) return false;
      if (text.length < 4 || text.length > 150 || /[。；].{4}/.test(text) || /^[A-Za-z]{1,12}$/.test(text))
        return false;
      if (/^[A-Z][A-Za-z .,'’/-]{2,44} \([A-Z][A-Za-z ]{1,20}\) ?[-–—]/.test(text)) return false;
      return !isSiteName(text) && !isLabel(text) && !isChannel(text);
    });
  const only = candidates.length === 1 ? (candidates[0] as { piece: Piece }).piece.text : '';
  if (candidates.length === 0 || SIGNING.test(only)) return null;
  const bare = saidBare(candidates.map(({ piece }) => piece.text));
  if (bare > 0) {
    const said = candidates[bare] as { piece: Piece; at: number };
    return {
      title: repairTitle(said.piece.block.text),
      site: null,
      at: said.at,
      teasers: new Set(candidates.slice(0, bare).map(({ at }) => at)),
    };
  }
  const prefixed = withoutPrefix(candidates.map(({ piece }) => piece.text));
  if (prefixed !== null) {
    const said = candidates[1] as { piece: Piece; at: number };
    return { title: repairTitle(said.piece.block.text), site: prefixed, at: said.at, teasers: new Set([said.at - 1]) };
  }
  const body = pieces
    .slice(end)
    .filter(({ role }) => role === 'body')
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 20_000);
  const share = candidates.map(({ piece }) => shareOf(piece.text, body));
  // Lines above `——副题` are the title and its kickers: the nearest is the title.
  const under = candidates.findIndex(({ piece }) => /^(?:——|--|—)\s?[^-—\s]/.test(piece.text));
  const kickers = under >= 2 && under <= 3 && (share[under - 1] as number) >= 0.3;
  let chosen = kickers ? under - 1 : 0;
  const [top, next] = candidates.map(({ piece }) => (piece.block.kind === 'heading' ? piece.block.level : 7));
  const first = foreign(candidates, body) ? 0 : (share[0] ?? 1);
  if (!kickers && candidates.length >= 2 && (top ?? 7) >= (next ?? 7) && first < 0.2 && body.length >= 80) {
    const better = share.findIndex((value, i) => i > 0 && value >= 0.3 + first);
    if (better > 0 && !/^[—–-]/.test((candidates[better] as { piece: Piece }).piece.text)) chosen = better;
    else if (first < 0.1 && candidates.length >= 3 && share.every((value) => value < 0.1)) chosen = -1;
  }
  const teasers = new Set(candidates.slice(0, chosen < 0 ? undefined : chosen).map(({ at }) => at));
  if (chosen < 0) return { title: '', site: null, at: -1, teasers };
  const { piece, at } = candidates[chosen] as { piece: Piece; at: number };
  // As it was typed: a blank that parts a title is meant.
  const line = repairTitle(piece.block.text);
  const parts = splitTitle(line);
  const site = parts.site && isPublisherName(parts.site) ? parts.site : null;
  return { title: withoutTagline(site ? parts.name : line, body), site, at, teasers };
}

/** A line under (or beside) the title as what it is. `titled`: the title stands above it. */
function headPiece(piece: Piece, next: Piece | undefined, titled: boolean, claims: Claims): Piece {
  const line = piece.text;
  if (
    (line.length <= 6 && SECTION.test(line)) ||
    isChannel(line) ||
    /^\d{3,7}$/.test(line) ||
    /^[\u4e00-\u9fff]{2}$|^[A-Za-z]{2,8}$/.test(line)
  )
    return { ...piece, role: 'note', note: 'furniture' };
  if (isSiteName(line)) {
    state(claims.publisher, publisherName(line), 'name above the text', 35);
    return { ...piece, role: 'note' };
  }
  const names = line.length <= 16 && !isSectionHead(line) ? personNames(line) : null;
  if (line.length <= 24 && isOrganisation(line)) {
    // An office that signs: `国家某某委员会` alone under the title.
    const signed = authorClaims(line, 'signature under the title', 45);
    claims.publisher.push(...signed.publisher);
    claims.author.push(...signed.author);
    return { ...piece, role: 'note' };
  }
  if (titled && line.length <= 60 && parseDate(line)?.length === 10 && !endsSentence(line)) {
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
  if (titled && piece.role === 'body' && line.length <= 60 && !/[：:，,；;]$/.test(line) && !isListItem(line))
    return { ...piece, role: 'aside' };
  return piece;
}

/**
 * Newspaper text often has boxes, slogans and kickers between title and byline. When such short lines stand there, all
 * up to the byline is beside the article.
 */
export function boxesToAsides(pieces: readonly Piece[]): Piece[] {
  const byline = pieces.findIndex((piece) => piece.note === 'byline');
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
