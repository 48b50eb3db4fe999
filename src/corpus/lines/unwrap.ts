/** Paragraphs of a text whose lines are cut at a width: PDF text, e-mail, newspaper columns. */

import { isListItem, isNoteLine, isSectionHead } from '@/src/corpus/notes/note';
import { opensWithDateline } from '@/src/corpus/origin/dateline';
import { endsClause, endsSentence, type JoinContext, joinPieces } from './join';
import { chunked, isItemHead, isWholeHead, type Line } from './line';

export interface Paragraphing {
  wrapped: boolean;
  /** Columns that most full lines take, when wrapped. */
  width: number;
  /** Characters of such a line: some programs count these, whatever room they take. */
  length: number;
}

/** Paragraphs of a wrapped document. */
export function unwrap(lines: readonly Line[], layout: Paragraphing, context: JoinContext): string[] {
  const paragraphs: string[] = [];
  let buffer: string[] = [];
  let last: Line | null = null;
  const flush = () => {
    if (buffer.length > 0) paragraphs.push(joinAll(buffer, context));
    buffer = [];
    last = null;
  };
  const chunks = chunked(lines);
  for (const chunk of chunks) {
    const display = isDisplay(chunk, layout);
    chunk.forEach((line, i) => {
      if (last && (standsAlone(last, line, chunk[i + 1], layout) || isApart(last.text, line.text))) flush();
      if ((isNoteLine(line.text) && !isCut(line, layout)) || (isSectionHead(line.text) && startsFresh(last, line))) {
        flush();
        paragraphs.push(line.text);
        return;
      }
      if (
        last &&
        (i === 0
          ? endsAtGap(last, line, buffer, layout)
          : endsInChunk(last, line, layout, display) || isHead(buffer, last, line, paragraphs.length === 0, layout))
      )
        flush();
      buffer.push(line.text);
      last = line;
    });
  }
  flush();
  return paragraphs;
}

/** Pieces joined one by one; only the ends of what is already joined matter, so the work stays linear. */
function joinAll(pieces: readonly string[], context: JoinContext): string {
  const done: string[] = [];
  let tail = '';
  for (const piece of pieces) {
    const joined = joinPieces(tail, piece, context);
    if (joined.length > 400) {
      done.push(joined.slice(0, -100));
      tail = joined.slice(-100);
    } else tail = joined;
  }
  return done.join('') + tail;
}

/** A chunk of lines for show (title, site name, date): no sentence in it, no line that fills the width. */
function isDisplay(chunk: readonly Line[], layout: Paragraphing): boolean {
  return chunk.every(({ text, width }) => !/[，。；]/.test(text) && width < layout.width * 0.85);
}

/** A section number is a head only where a paragraph may start. */
function startsFresh(last: Line | null, line: Line): boolean {
  return last === null || line.gap || endsSentence(last.text);
}

function endsInChunk(last: Line, line: Line, layout: Paragraphing, display: boolean): boolean {
  if (display || isItemHead(line.text) || isWholeHead(last.text)) return true;
  if (isListItem(line.text) && endsClause(last.text)) return true;
  if (!endsSentence(last.text)) return /[：:]$/.test(last.text) && line.indent && last.width < layout.width * 0.8;
  return line.indent || last.width < layout.width * 0.7;
}

/** In narrower columns a head fills its line as the text does. */
const COLUMN = 36;

/**
 * A headline or a section's head, which no blank line divides from the text under it: a line that had room for more, holds
 * no sentence and stands before one that fills the width. Only the first of a text is trusted to be nearly full.
 */
function isHead(buffer: readonly string[], last: Line, line: Line, first: boolean, layout: Paragraphing): boolean {
  if (layout.width < COLUMN || filled(line, layout) < 0.9 || /\d[.,]?$/.test(last.text)) return false;
  // What goes on small is no new sentence: `14.2 million passengers⏎worldwide from Wednesday`.
  if (/^[a-z]/.test(line.text)) return false;
  const full = filled(last, layout);
  // Paragraphs are indented, headlines are not; a headline may be longer than what is cut at a width.
  const ends = full <= (first ? 0.9 : 0.6) || (first && (full >= 1.15 || (line.indent && !last.indent)));
  if (!ends || buffer.length > (first ? 3 : 1) || endsClause(last.text) || last.text.length < 5) return false;
  // Three commas are a sentence's, whatever room its lines left.
  if (buffer.join('').split(/[，,](?!\d)/).length > 3) return false;
  // `展位显示，迄今为止，某平台`, cut behind the name: a section's head has no clauses.
  if (!first && /[，,]/.test(last.text)) return false;
  return !/[，、；：:,;]$/.test(last.text) && !buffer.some((text) => /[。；]/.test(text));
}

/** `Quarter Ended June 30, 2006`: over the figures of that time. */
const CLOSING_HEAD = /^(?:[A-Z][a-z]{2,8} ){0,3}[Ee]nded [A-Z][a-z]{2,8} \d{1,2}, (?:19|20)\d{2}$/;

/** Nothing goes on before a dateline, and nothing behind what a release is for or a headline's own day. */
function isApart(before: string, line: string): boolean {
  return (
    /^FOR (?:IMMEDIATE )?RELEASE:?$/.test(before) ||
    /[\u4e00-\u9fff](?:19|20)\d{2}-\d{2}-\d{2}$/.test(before) ||
    /^FOR (?:IMMEDIATE )?RELEASE:?$/.test(line) ||
    CLOSING_HEAD.test(before) ||
    CLOSING_HEAD.test(line) ||
    (/^[A-Z]{3}/.test(line) && opensWithDateline(line))
  );
}

/** A short line without any mark, behind a full stop and before a full line: a section's head. */
function standsAlone(before: Line, line: Line, next: Line | undefined, layout: Paragraphing): boolean {
  if (next === undefined || filled(line, layout) > 0.5 || !endsSentence(before.text)) return false;
  return !/[，。；：！？、“”,.;:!?"]/.test(line.text) && isHead([line.text], line, next, false, layout);
}

/** `□记者 林清 一群志愿者，历时一年，和社`: a line that opens like a byline and fills the width goes on in the next. */
function isCut(line: Line, layout: Paragraphing): boolean {
  return filled(line, layout) >= 0.9 && /[，,]/.test(line.text) && !endsClause(line.text);
}

/** How full a line is, 0…1 and a little more. */
function filled({ text, width }: Line, layout: Paragraphing): number {
  return Math.max(width / layout.width, text.length / layout.length);
}

/** Words that open a paragraph and hardly ever go on with a sentence. */
const OPENER =
  /^(?:由此|此外|同时|另外|另一|首先|其次|再次|最后|然而|但是|不过|因此|总之|总的来|据了解|据悉|目前|如今|近年|值得|事实上|实际上|比如|例如|对此|随着|记者|数据显示|[一二三四五六七八九十]是|“|「|The |But |In |It |A )/;

function endsAtGap(last: Line, line: Line, buffer: readonly string[], layout: Paragraphing): boolean {
  if (endsClause(last.text)) return true;
  if (isListItem(line.text) || isSectionHead(line.text) || isItemHead(line.text)) return true;
  if (/^[，。、；：！？”’」』》）]/.test(line.text)) return false;
  const running = buffer.length > 1 || /[。！？；]/.test(last.text);
  if (!running) return true;
  // A short line without a full stop: a paragraph that lacks it when the next one opens like a paragraph.
  return last.width < layout.width * 0.7 && OPENER.test(line.text);
}
