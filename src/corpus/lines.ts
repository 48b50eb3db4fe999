/**
 * Lines of plain text to paragraphs. Decides first how the document breaks its lines, then where paragraphs end:
 * - `paragraph`: every line is a paragraph, or paragraphs are parted by blank lines;
 * - `wrapped`: lines are cut at a width (PDF text, e-mail, newspaper columns), inside words and numbers too.
 * In both a page break may stand inside a sentence.
 */
import { displayWidth, isChinese } from '@/src/corpus/characters';
import { opensWithDateline } from '@/src/corpus/dateline';
import { isFurniture } from '@/src/corpus/furniture';
import { endsClause, endsSentence, type JoinContext, joinPieces, latinWords } from '@/src/corpus/join';
import { isListItem, isNoteLine, isSectionHead, noteKind } from '@/src/corpus/note';

interface Line {
  text: string;
  indent: boolean;
  width: number;
  /** A blank line stands before it. */
  gap: boolean;
}

export interface Paragraphing {
  wrapped: boolean;
  /** Columns that most full lines take, when wrapped. */
  width: number;
}

/** Paragraph texts of plain text, in order. Blanks inside are not yet repaired. Linear. */
export function linesToParagraphs(text: string): string[] {
  const lines = readLines(text);
  const context: JoinContext = { chinese: isChinese(text), words: latinWords(text) };
  const layout = paragraphing(lines);
  return layout.wrapped ? unwrap(lines, layout, context) : separate(lines, context);
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  for (const raw of text.split('\n')) {
    const trimmed = raw
      .replace(/^[\s\u3000]+/, '')
      .replace(/^[?？]{2,4}(?=[\u4e00-\u9fff\d“「])/, '')
      .replace(/(?:\s{0,2}\|){1,4}$/, '')
      .trimEnd();
    if (trimmed === '' || trimmed === '0') {
      gap = true;
      continue;
    }
    if (isPageNumber(trimmed) || /^[\u4e00-\u9fff]{2,8}[\s\u3000]{2,80}第 ?\d{1,3} ?版$/.test(trimmed)) {
      gap = true;
      continue;
    }
    // Two ideographic blanks behind a full stop open the next paragraph on the same line.
    const parts = trimmed.split(/(?<=[。！？”」）])\u3000{2,4}(?=\S)/);
    parts.forEach((part, i) => {
      const indent = i > 0 || /^(?:\u3000| {1,}|\t)/.test(raw);
      lines.push({ text: part, indent, width: displayWidth(part), gap: i === 0 && gap });
    });
    gap = false;
  }
  return lines;
}

/** `- 3 -`, `第 3 页 共 10 页`, `Page 3 of 10`: furniture of a page. */
function isPageNumber(line: string): boolean {
  return (
    line.length <= 24 &&
    /^(?:[-—–·•] ?\d{1,4} ?[-—–·•]|第 ?\d{1,4} ?[页頁版](?:[ ,，/]{0,2}共 ?\d{1,4} ?[页頁])?|Page \d{1,4}(?: of \d{1,4})?|\d{1,4} ?\/ ?\d{1,4})$/i.test(
      line,
    )
  );
}

/** An item's head that fills its line. */
function isWholeHead(line: string): boolean {
  return /^(?:【[^【】]{2,60}】$|--{1,2} ?[^-\s].{2,60}$)/.test(line) && !endsSentence(line);
}

/** Reads from all neighbouring lines how the document breaks them. */
function paragraphing(lines: readonly Line[]): Paragraphing {
  let pairs = 0;
  let open = 0;
  let inside = 0;
  const widths: number[] = [];
  for (let i = 1; i < lines.length; i += 1) {
    const before = lines[i - 1] as Line;
    const line = lines[i] as Line;
    if (line.gap) continue;
    pairs += 1;
    if (endsClause(before.text) || isNoteLine(before.text) || isNoteLine(line.text) || isListItem(line.text)) continue;
    if (!runsOn(before.text, line.text) || isItemHead(line.text) || isWholeHead(before.text)) continue;
    open += 1;
    widths.push(before.width);
    if (cutInside(before.text, line.text)) inside += 1;
  }
  widths.sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.8)] ?? 0;
  // Lines cut at a width have that width, most of them, and few are longer.
  const alike =
    widths.filter((one) => one >= width * 0.6).length * 2 >= widths.length &&
    lines.filter((line) => line.width > width * 1.3).length * 4 <= lines.length &&
    lines.filter((line) => line.width > Math.max(120, width * 2)).length * 10 <= lines.length;
  const wrapped = pairs > 0 && ((open >= 3 && alike && open * 5 >= pairs * 2) || (inside >= 2 && open * 4 >= pairs));
  return { wrapped, width };
}

/** True when an unfinished line may go on in the next: one of them is running text, with marks inside. */
function runsOn(line: string, next: string): boolean {
  return /[，,、；。：;]/.test(line) || line.length >= 30 || /[，,、；。]/.test(next);
}

/** True when the break itself shows that it is none: a number cut in two, a mark that cannot open a line. */
function cutInside(line: string, next: string): boolean {
  return (
    (/\d$/.test(line) && /^\d/.test(next)) ||
    /^[，。、；：！？）”」』》%％]/.test(next) ||
    /[，、（“「『《]$/.test(line)
  );
}

/** Paragraphs of a document that is not wrapped. Mends page breaks inside sentences; keeps stacked display lines together. */
function separate(lines: readonly Line[], context: JoinContext): string[] {
  const paragraphs: string[] = [];
  const chunks = chunked(lines);
  const mends = breaksAreRare(lines);
  const spaced = chunks.filter((chunk) => chunk.length === 1).length * 2 > chunks.length && chunks.length > 3;
  for (const chunk of chunks) {
    const first = chunk[0] as Line;
    const previous = paragraphs[paragraphs.length - 1];
    if (previous !== undefined && mends && !isTitleLine(paragraphs) && breaksSentence(previous, first.text)) {
      paragraphs[paragraphs.length - 1] = joinPieces(previous, first.text, context);
      paragraphs.push(...chunk.slice(1).map((line) => line.text));
    } else if (spaced && isStack(chunk)) {
      paragraphs.push(chunk.map((line) => line.text).join(' '));
    } else {
      for (const line of chunk) {
        const last = paragraphs[paragraphs.length - 1];
        if (
          last !== undefined &&
          mends &&
          line !== first &&
          !isTitleLine(paragraphs) &&
          breaksSentence(last, line.text)
        ) {
          paragraphs[paragraphs.length - 1] = joinPieces(last, line.text, context);
        } else paragraphs.push(line.text);
      }
    }
  }
  return paragraphs;
}

/** The only line so far is no longer than a title and has no full stop or comma at its end: it is not cut off. */
function isTitleLine(paragraphs: readonly string[]): boolean {
  const line = paragraphs.at(-1);
  const first = paragraphs.length <= 6 && paragraphs.slice(0, -1).every((above) => noteKind(above) === 'furniture');
  return first && line !== undefined && displayWidth(line) <= 130 && !/。|[，、,]$/.test(line);
}

/** Where many long paragraphs lack their full stop, lacking one is a habit of the document and no broken page. */
function breaksAreRare(lines: readonly Line[]): boolean {
  const long = lines.filter(({ text }) => text.length >= 40);
  const open = long.filter(({ text }) => !endsClause(text) && !/[）)》]$/.test(text)).length;
  return open <= 2 || open * 3 <= long.length;
}

function chunked(lines: readonly Line[]): Line[][] {
  const chunks: Line[][] = [];
  for (const line of lines) {
    const last = chunks[chunks.length - 1];
    if (last && !line.gap) last.push(line);
    else chunks.push([line]);
  }
  return chunks;
}

/** Short lines set one under the other for show: a slogan, a box head. */
function isStack(chunk: readonly Line[]): boolean {
  return (
    chunk.length > 1 &&
    chunk.length <= 6 &&
    chunk.every(
      ({ text, width }) =>
        width <= 60 &&
        !/^\d{1,4}$/.test(text) &&
        !/[，。；]/.test(text) &&
        !isFurniture(text) &&
        (noteKind(text) ?? 'furniture') === 'furniture' &&
        !isListItem(text),
    )
  );
}

/**
 * True when a paragraph stops inside a sentence and the next one goes on with it: it is running text (a finished sentence,
 * or several commas, before its unfinished end, so it is no heading), and neither piece is a note, a list item or a head.
 */
export function breaksSentence(before: string, after: string): boolean {
  if (isNoteLine(before.slice(-60)) || isNoteLine(after) || isListItem(after) || isSectionHead(after)) return false;
  if (/^(?:本文)?(?:摘要|导读|導讀|核心提示|内容提要)[ :：]/.test(before)) return false;
  // What opens as the line before did is said again (a summary cut off), not gone on with.
  if (after.length >= 24 && before.includes(after.slice(0, 16))) return false;
  if (/[，、]$/.test(before)) return true;
  if (endsClause(before) || /[》】）)%％]$/.test(before) || opensStory(after) || opensWithDateline(after)) return false;
  if (/^[，。、；：！？”’」』》）]/.test(after) && before.length >= 8) return true;
  if (!isRunning(before)) return false;
  return endsClause(after) || after.length >= 40;
}

/** `本报讯`, `某社某地5月6日电`, `某报讯（记者 …`: what opens like this goes on with nothing. */
function opensStory(line: string): boolean {
  return /^[（(【]?(?:本报|本報|本网|本網|本刊|据|據)?[\u4e00-\u9fff]{0,14}(?:\d{1,2}月)?(?:\d{1,2}日)?(?:讯|訊|电|電)[）)】]?[ （(:：]/.test(
    line,
  );
}

/** Running text, not a heading: it has a finished sentence inside, or is long, or has several commas. */
function isRunning(text: string): boolean {
  const inner = text.slice(0, -1);
  if (text.length >= 20 && /[。；]|[.!?] /.test(inner)) return true;
  if (text.length >= 40 && /[！？]/.test(inner)) return true;
  if (/ [|｜] /.test(text)) return false;
  return displayWidth(text) >= 120 || (displayWidth(text) >= 80 && (inner.match(/[，、,]/g)?.length ?? 0) >= 3);
}

/** Paragraphs of a wrapped document. */
function unwrap(lines: readonly Line[], layout: Paragraphing, context: JoinContext): string[] {
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

/** `【标题】` and `-- 标题` open an item of a brief. */
function isItemHead(line: string): boolean {
  return /^(?:【[^【】]{2,60}】|--{1,2} ?[^-\s])/.test(line);
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
