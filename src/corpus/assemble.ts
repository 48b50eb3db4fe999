/** Segments of a document and the claims it makes, to Articles. */
import type { Article, Paragraph } from '@/src/corpus/article';
import type { Block } from '@/src/corpus/block';
import { type Claims, infer, merge, noClaims, type Place, state, strongest } from '@/src/corpus/claim';
import { namesClosingDay, parseDate } from '@/src/corpus/dates';
import type { Segment } from '@/src/corpus/digest/segment';
import { isFurniture } from '@/src/corpus/furniture/furniture';
import { boxesToAsides, takeTitle } from '@/src/corpus/head/head';
import { HEADLINE } from '@/src/corpus/html/title';
import { endsSentence } from '@/src/corpus/lines/join';
import { personNames } from '@/src/corpus/names';
import { noteClaims } from '@/src/corpus/notes/fields';
import { noteKind } from '@/src/corpus/notes/note';
import { dayOfDateline } from '@/src/corpus/origin/dateline-claims';
import { inferDate } from '@/src/corpus/origin/infer-date';
import { isPublisherName, publisherName } from '@/src/corpus/origin/publisher';
import { runningText } from '@/src/corpus/origin/running-text';
import { textClaims } from '@/src/corpus/origin/text-claims';
import { ownDays, publishedOn } from '@/src/corpus/origin/weigh-date';
import type { Piece } from '@/src/corpus/piece';
import { paragraphsOf } from '@/src/corpus/roles';
import { repairBlanks, repairTitle } from '@/src/corpus/text/blanks';
import { oneLine } from '@/src/corpus/text/characters';
import { belongsTo, cleanTitle, looksLikeBait, splitTitle } from '@/src/corpus/title';

export interface Origin {
  /** Display name of the file. */
  file: string;
  ordinal: number;
}

/**
 * One segment as an Article; null when there is nothing to read in it.
 * @param claims what the document says around the segment (front matter, page head)
 */
export function assemble(segment: Segment, claims: Claims, origin: Origin): Article | null {
  const pieces = paragraphsOf(segment.blocks).map(withoutLabel);
  let own = merge(claims, noClaims());
  if (segment.title !== null) state(own.title, segment.title, 'heading', 100);
  if (segment.href) state(own.url, segment.href, 'link of the heading', 75);
  const titled = takeTitle(pieces, strongest(own.title)?.value ?? null);
  if (strongest(own.title) === null)
    state(own.title, titled.title, 'first line', (titled.title?.length ?? 0) <= 4 ? 12 : 20);
  own = merge(own, titled.claims);
  const rest = captionsAsText(boxesToAsides(titled.pieces));
  const body = rest.filter(({ role }) => role === 'body' || role === 'table');
  if (body.length === 0) return null;
  own = merge(
    own,
    notesOf(rest, strongest(own.published)?.value.slice(0, 4) ?? null, placesOf(pieces, strongest(own.title)?.value)),
  );
  const text = body.map((piece) => piece.text).join('\n');
  own = { ...own, published: ownDays(own.published, dayOfDateline(runningText(rest, own))) };
  own = merge(own, textClaims(rest, own));
  // `【某某社】标题`, `《某报》标题`, `5月4日速报 【某某新闻/某某新闻】`.
  const [, inBrackets, inMarks] = SIGNED_TITLE.exec(strongest(own.title)?.value ?? '') ?? [];
  const signed = inBrackets ?? inMarks;
  if (signed && isPublisherName(signed)) state(own.publisher, publisherName(signed), 'brackets before the title', 40);
  state(own.publisher, photographed(rest), 'agency of a picture story', 20);
  const stated = strongest(own.title)?.value;
  const day = parseDate(stated);
  if (day?.length === 10 && !namesClosingDay(stated ?? '')) infer(own.published, day, 'date in the title', 28);
  const inferred = inferDate(text);
  if (inferred) infer(own.published, inferred.date, inferred.from, 10);
  return finish(rest, own, text, origin);
}

const SIGNED_TITLE =
  /^(?:(?:[^【】]{0,24}(?=【[^【】]{2,10}\/))?[【[]([^【】[\]/]{2,10})(?:\/[^【】]{2,16})?[】\]]|《([^《》]{2,10})》(?=[^《》：:的]{6}))/;

/** `**正文:** 某社3月21日消息，…`: what a collection calls the text is none of it. */
const LABEL = /^(?:正文|内容|全文)\s?[:：]\s{0,4}(?=\S{2})/;

function withoutLabel(piece: Piece): Piece {
  return piece.role === 'body' ? { ...piece, text: piece.text.replace(LABEL, '') } : piece;
}

/** A picture story has no text but what stands under its picture. */
function captionsAsText(pieces: readonly Piece[]): Piece[] {
  if (
    pieces.some(({ role, text }) => role === 'table' || (role === 'body' && (text.length >= 40 || endsSentence(text))))
  )
    return [...pieces];
  return pieces.map((piece) =>
    piece.note === 'caption' && piece.text.length >= 40 ? { ...piece, role: 'body', note: null } : piece,
  );
}

/** A picture story has a few lines and ends with who took its pictures: `新华社记者 张三 摄`. */
function photographed(pieces: readonly Piece[]): string | null {
  const text = pieces.filter(({ role }) => role === 'body');
  const size = text.reduce((sum, piece) => sum + piece.text.length, 0);
  const last = pieces.findLast(({ note }) => note !== 'editor' && note !== 'furniture');
  if (!last || size > 400 || text.length > 6) return null;
  const name = PHOTOGRAPHED.exec(last.text.slice(-40))?.[1];
  return name !== undefined && isPublisherName(name) ? publisherName(name) : null;
}

const PHOTOGRAPHED =
  /(?:^|[。！”（(])([\u4e00-\u9fff]{2,8}?(?:社|网|报|新闻))(?:记者 ?[\u4e00-\u9fff]{2,4}|发) ?(?:[（(]?[\u4e00-\u9fff]{2,4} ?)?摄? {0,2}[）)]?$/;

function finish(pieces: readonly Piece[], claims: Claims, text: string, origin: Origin): Article {
  const claimed = strongest(claims.title);
  const title = repairTitle(cleanTitle(oneLine(claimed?.value ?? '')));
  // A headline that the page shows and its title repeats is the page's own, whatever words the text has.
  const own = claimed?.known.from === HEADLINE && !looksLikeBait(title);
  const trusted = title !== '' && (own || belongsTo(title, text));
  const publisher = strongest(claims.publisher);
  const author = strongest(claims.author);
  const published = publishedOn(claims.published);
  const paragraphs: Paragraph[] = pieces
    .filter(({ note }) => note !== 'link' && note !== 'furniture')
    .map(({ role, text: shown }) => ({ role, text: shown }));
  if (trusted) paragraphs.unshift({ role: 'title', text: title });
  return {
    id: `${origin.file.replace(/\.[A-Za-z0-9]{1,8}$/, '')}#${origin.ordinal}`,
    title,
    titleTrusted: trusted,
    publisher: publisher?.value ?? null,
    publisherHow: publisher?.known ?? null,
    author: author?.value ?? null,
    authorHow: author?.known ?? null,
    published: published?.value ?? null,
    publishedHow: published?.known ?? null,
    url: strongest(claims.url)?.value ?? null,
    document: { file: origin.file, ordinal: origin.ordinal },
    paragraphs,
  };
}

/** Claims of the notes at both ends of the article. */
function notesOf(pieces: readonly Piece[], year: string | null, places: ReadonlyMap<Block, Place>): Claims {
  let claims = noClaims();
  pieces.forEach((piece, i) => {
    const near = i < 16 || i >= pieces.length - 12;
    if (piece.note && near && piece.note !== 'caption' && piece.note !== 'unit' && piece.note !== 'furniture') {
      claims = merge(claims, placed(noteClaims(piece.text, year), piece.text, places.get(piece.block)));
    }
  });
  return claims;
}

/** A line's claims with where it stands, but for a day that says wherever it stands what it is. */
function placed(found: Claims, line: string, at: Place | undefined): Claims {
  const place = at !== 'head' && TOLD.test(line) ? undefined : at;
  return place === undefined ? found : { ...found, published: found.published.map((day) => ({ ...day, place })) };
}

/** A line that says what its day is, wherever it stands. */
const TOLD = /date|时间|日期|发[布表]|更新|出版|publish|posted|release/i;

/** Where each line of a document stands, when its title is one of them. */
function placesOf(pieces: readonly Piece[], title: string | undefined): Map<Block, Place> {
  const places = new Map<Block, Place>();
  const said = pieces.findIndex(({ text }) => title !== undefined && oneLine(text).includes(title));
  const start = pieces.findIndex(({ role, text }, i) => i > said && role === 'body' && endsSentence(text));
  if (said < 0 || start < 0) return places;
  pieces.forEach(({ block }, i) => {
    places.set(block, i < said ? 'above' : i < start ? 'head' : 'text');
  });
  return places;
}

/** Source and time stand under a headline, whatever the level of its tag. */
function isField(block: Block | undefined): boolean {
  const kind = block?.kind === 'text' ? noteKind(block.text) : null;
  return kind === 'source' || kind === 'time';
}

/** `李  洪  兴`: a name set wide. */
function joinLetters(text: string): string {
  return /^[\u4e00-\u9fff](?:[\s\u3000]{1,4}[\u4e00-\u9fff]){1,2}$/.test(text)
    ? text.replace(/[\s\u3000]+/g, '')
    : text;
}

/**
 * Blocks above an HTML article: what source, author and time lines among them claim.
 * @param title the page's title, when it is known
 */
export function headClaims(blocks: readonly Block[], title?: string): Claims {
  let claims = noClaims();
  const said = blocks.findIndex(({ text }) => title !== undefined && oneLine(text).includes(title));
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'heading' && !(isPublisherName(block.text) && block.text.length <= 12)) {
      if (block.level === 1) state(claims.title, splitTitle(block.text).name, 'h1', 62);
      else if ((block.level <= 3 || isField(blocks[i + 1])) && block.text.length >= 8 && !isFurniture(block.text))
        infer(claims.title, block.text, 'heading above the text', 37);
    }
    if (block.text.length <= 200 && block.kind !== 'row' && !isFurniture(block.text))
      claims = merge(
        claims,
        placed(noteClaims(repairBlanks(block.text)), block.text, said < 0 ? undefined : i < said ? 'above' : 'head'),
      );
    const names = block.kind === 'text' && block.text.length <= 16 ? personNames(joinLetters(block.text)) : null;
    if (names) state(claims.author, names.join(' '), 'name above the text', 47);
    else if (block.kind === 'text' && block.text.length <= 12 && isPublisherName(block.text))
      state(claims.publisher, publisherName(block.text), 'name above the text', 46);
  }
  return claims;
}
