/**
 * Lines of plain text to paragraphs. Decides first how the document breaks its lines, then where paragraphs end:
 * - `paragraph`: every line is a paragraph, or paragraphs are parted by blank lines;
 * - `wrapped`: lines are cut at a width (PDF text, e-mail, newspaper columns), inside words and numbers too.
 * In both a page break may stand inside a sentence.
 */

import { isFurniture } from '@/src/corpus/furniture/furniture';
import { isListItem, isNoteLine, noteKind } from '@/src/corpus/notes/note';
import { displayWidth, isChinese } from '@/src/corpus/text/characters';
import { breaksSentence, goesOnSmall } from './broken';
import { singleSpaced } from './double-spaced';
import { endsClause, type JoinContext, joinPieces, LatinWords } from './join';
import { chunked, isItemHead, isWholeHead, type Line, readLines } from './line';
import { type Paragraphing, unwrap } from './unwrap';

/** Paragraph texts of plain text, in order. Blanks inside are not yet repaired. Linear. */
export function linesToParagraphs(text: string): string[] {
  const lines = singleSpaced(readLines(text));
  const context: JoinContext = { chinese: isChinese(text), words: new LatinWords(text) };
  const layout = paragraphing(lines);
  return layout.wrapped ? unwrap(lines, layout, context) : separate(lines, context);
}

/** Reads from all neighbouring lines how the document breaks them. */
function paragraphing(lines: readonly Line[]): Paragraphing {
  let pairs = 0;
  let open = 0;
  let inside = 0;
  const widths: number[] = [];
  const lengths: number[] = [];
  for (let i = 1; i < lines.length; i += 1) {
    const before = lines[i - 1] as Line;
    const line = lines[i] as Line;
    if (line.gap) continue;
    pairs += 1;
    if (endsClause(before.text) || isNoteLine(before.text) || isNoteLine(line.text) || isListItem(line.text)) continue;
    if (!runsOn(before.text, line.text) || isItemHead(line.text) || isWholeHead(before.text)) continue;
    open += 1;
    widths.push(before.width);
    lengths.push(before.text.length);
    if (cutInside(before.text, line.text)) inside += 1;
  }
  const width = mostReach(widths);
  // Lines cut at a width have that width, most of them, and few are longer.
  const alike =
    widths.filter((one) => one >= width * 0.6).length * 2 >= widths.length &&
    lines.filter((line) => line.width > width * 1.3).length * 4 <= lines.length &&
    lines.filter((line) => line.width > Math.max(120, width * 2)).length * 10 <= lines.length;
  const wrapped = pairs > 0 && ((open >= 3 && alike && open * 5 >= pairs * 2) || (inside >= 2 && open * 4 >= pairs));
  return { wrapped, width, length: mostReach(lengths) };
}

/** What a fifth of the lines fill. */
function mostReach(sizes: number[]): number {
  sizes.sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length * 0.8)] ?? 0;
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
  for (const chunk of chunks.flatMap((whole, i) => (spaced && i < 4 ? withStack(whole) : [whole]))) {
    const first = chunk[0] as Line;
    const previous = paragraphs[paragraphs.length - 1];
    if (previous !== undefined && goesOn(paragraphs, first.text, mends)) {
      paragraphs[paragraphs.length - 1] = joinPieces(previous, first.text, context);
      paragraphs.push(...chunk.slice(1).map((line) => line.text));
    } else if (spaced && isStack(chunk)) {
      paragraphs.push(chunk.map((line) => line.text).join(' '));
    } else {
      for (const line of chunk) {
        const last = paragraphs[paragraphs.length - 1];
        if (last !== undefined && line !== first && goesOn(paragraphs, line.text, mends)) {
          paragraphs[paragraphs.length - 1] = joinPieces(last, line.text, context);
        } else paragraphs.push(line.text);
      }
    }
  }
  return paragraphs;
}

/** The line goes on with the last paragraph. `mends`: the document ends its paragraphs with full stops. */
function goesOn(paragraphs: readonly string[], line: string, mends: boolean): boolean {
  const last = paragraphs.at(-1) as string;
  return goesOnSmall(last, line) || (mends && !isTitleLine(paragraphs) && breaksSentence(last, line));
}

/** The only line so far is no longer than a title and has no full stop or comma at its end: it is not cut off. */
function isTitleLine(paragraphs: readonly string[]): boolean {
  const line = paragraphs.at(-1);
  const first =
    paragraphs.length <= 6 &&
    paragraphs
      .slice(0, -1)
      .every((above) => above === line || /^(?:furniture|time|link|source)$/.test(noteKind(above) ?? ''));
  return first && line !== undefined && displayWidth(line) <= widthOfTitle(line) && !/。|[，、,]$/.test(line);
}

/** A headline of a press release in English fills three lines, if it is one sentence. */
function widthOfTitle(line: string): number {
  return /[\u4e00-\u9fff]|[.!?] [A-Z]/.test(line) ? 130 : 240;
}

/** Where many long paragraphs lack their full stop, lacking one is a habit of the document and no broken page. */
function breaksAreRare(lines: readonly Line[]): boolean {
  const long = lines.filter(({ text }) => text.length >= 40);
  const open = long.filter(({ text }) => !endsClause(text) && !/[）)》]$/.test(text)).length;
  return open <= 2 || open * 3 <= long.length;
}

/** A headline in two lines under the day or the number of a page: it is a stack of its own. */
function withStack(chunk: readonly Line[]): Line[][] {
  const start = chunk.findIndex(({ text }) => noteKind(text) === null);
  const rest = chunk.slice(start);
  const two = start > 0 && rest.length === 2 && isStack(rest) && rest.every(({ text }) => text.length >= 4);
  return two ? [chunk.slice(0, start), rest] : [[...chunk]];
}

/** Short lines set one under the other for show: a slogan, a box head. */
function isStack(chunk: readonly Line[]): boolean {
  return (
    chunk.length > 1 &&
    chunk.length <= 6 &&
    !isHeadlines(chunk) &&
    !isLabelled(chunk) &&
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

/** `教育` over a headline: a word of the page, and a line three times as long. */
function isLabelled([first, second, third]: readonly Line[]): boolean {
  return (
    first !== undefined && second !== undefined && third === undefined && second.width >= Math.max(30, first.width * 3)
  );
}

/** Four lines or more of a headline's length are a list of other articles, no slogan. */
function isHeadlines(chunk: readonly Line[]): boolean {
  return chunk.length >= 4 && chunk.every(({ width }) => width >= 18);
}
