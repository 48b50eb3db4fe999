/** The lines above the text of an article: which is its title, which name a publisher, author or day, which are beside it. */
import { repairTitle } from '@/src/corpus/blanks';
import { type Claims, noClaims, state } from '@/src/corpus/claim';
import { parseDate } from '@/src/corpus/dates';
import { endsSentence } from '@/src/corpus/join';
import { personNames } from '@/src/corpus/names';
import { isSectionHead } from '@/src/corpus/note';
import { authorClaims, authorName } from '@/src/corpus/note-fields';
import { isOrganisation, isPublisherName, publisherName } from '@/src/corpus/publisher';
import type { Piece } from '@/src/corpus/roles';
import { splitTitle, titleShare } from '@/src/corpus/title';

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
export function takeTitle(pieces: readonly Piece[], known: string | null): Titled {
  const claims = noClaims();
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

/** Where the text starts: its first sentence; at most 16 lines down. */
function headEnd(pieces: readonly Piece[]): number {
  const first = pieces.findIndex(
    (piece) => piece.role === 'body' && (endsSentence(piece.text) || piece.text.length > 120),
  );
  // A headline may end like a sentence (`……封锁小红书！`): then the next line is one too and the text.
  const ends = first === 0 && isLoudTitle(pieces) ? 1 : first;
  return ends < 0 ? Math.min(pieces.length - 1, 6) : Math.min(ends, 16);
}

/** The first line ends in `！` or `？`, has no other sentence, and a longer paragraph follows. */
function isLoudTitle(pieces: readonly Piece[]): boolean {
  const [first, second] = pieces;
  if (!first || !second) return false;
  return (
    /^[^。]{6,50}[！？!?]$/.test(first.text) &&
    !/[“「：:]/.test(first.text) &&
    second.text.length > first.text.length &&
    (second.note !== null || endsSentence(second.text))
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
  const over = pieces[field - 1];
  if (field < 0 || !over || over.note || over.text.length < 8 || over.text.length > 80 || /。$/.test(over.text))
    return -1;
  const text = (list: readonly Piece[]) =>
    list
      .filter(({ role }) => role === 'body')
      .map((piece) => piece.text)
      .join('\n');
  const body = text(pieces.slice(field)).slice(0, 20_000);
  const first = pieces.find(({ note, text: line }) => !note && line.length >= 4);
  const above = text(pieces.slice(0, field - 1));
  if (!first || first === over || above.length > body.length || titleShare(over.text, body) < 0.3) return -1;
  return titleShare(first.text, body) < 0.1 ? field - 1 : -1;
}

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
      if (text.length < 4 || text.length > 150) return false;
      return !(isPublisherName(text) && text.length <= 12 && !/\s/.test(text)) && !isLabel(text);
    });
  if (candidates.length === 0) return null;
  const body = pieces
    .slice(end)
    .filter(({ role }) => role === 'body')
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 20_000);
  const share = candidates.map(({ piece }) => titleShare(piece.text, body));
  let chosen = 0;
  const [top, under] = candidates.map(({ piece }) => (piece.block.kind === 'heading' ? piece.block.level : 7));
  if (candidates.length >= 2 && (top ?? 7) >= (under ?? 7) && (share[0] ?? 1) < 0.1 && body.length >= 80) {
    const better = share.findIndex((value) => value >= 0.3);
    if (better > 0 && !/^[—–-]/.test((candidates[better] as { piece: Piece }).piece.text)) chosen = better;
    else if (candidates.length >= 3 && share.every((value) => value < 0.1)) chosen = -1;
  }
  const teasers = new Set(candidates.slice(0, chosen < 0 ? undefined : chosen).map(({ at }) => at));
  if (chosen < 0) return { title: '', site: null, at: -1, teasers };
  const { piece, at } = candidates[chosen] as { piece: Piece; at: number };
  // As it was typed: a blank that parts a title is meant.
  const line = repairTitle(piece.block.text);
  const parts = splitTitle(line);
  const site = parts.site && isPublisherName(parts.site) ? parts.site : null;
  return { title: site ? parts.name : line, site, at, teasers };
}

const SECTION =
  /(?:要闻|要聞|新闻|新聞|频道|頻道|时政|時政|社会|社會|财经|財經|经济|經濟|国际|國際|观点|觀點|评论|評論|专题|專題|头条|頭條|资讯|資訊)$/;

/** `城市：全国`, `某地要闻`: a label with its value, the name of a section. */
function isLabel(line: string): boolean {
  if (line.length <= 6 && SECTION.test(line)) return true;
  return (
    /^[•·●▪]? ?[\u4e00-\u9fff]{2,5}[:：](?:[^，。！？]{0,12})$/.test(line) &&
    !/[！？!?“「]/.test(line) &&
    line.length <= 12
  );
}

/** A line under (or beside) the title as what it is. `titled`: the title stands above it. */
function headPiece(piece: Piece, next: Piece | undefined, titled: boolean, claims: Claims): Piece {
  const line = piece.text;
  if (line.length <= 6 && SECTION.test(line)) return { ...piece, role: 'note', note: 'furniture' };
  if (isPublisherName(line) && line.length <= 12 && !/\s/.test(line)) {
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
  if (names !== null) {
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
