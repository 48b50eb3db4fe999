/** Paragraphs of a text whose lines are cut at a width: PDF text, e-mail, newspaper columns. */
import { endsClause, endsSentence, type JoinContext, joinPieces } from '@/src/corpus/join';
import { chunked, isItemHead, isWholeHead, type Line } from '@/src/corpus/line';
import { isListItem, isNoteLine, isSectionHead } from '@/src/corpus/note';

export interface Paragraphing {
  wrapped: boolean;
  /** Columns that most full lines take, when wrapped. */
  width: number;
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
      if (isNoteLine(line.text) || (isSectionHead(line.text) && startsFresh(last, line))) {
        flush();
        paragraphs.push(line.text);
        return;
      }
      if (last && (i === 0 ? endsAtGap(last, line, buffer, layout) : endsInChunk(last, line, layout, display))) flush();
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
