/**
 * A DOM to blocks in reading order. Text that HTML only wraps (source line breaks) is joined, `<br>` is a line end whose
 * meaning is judged like that of plain text, data tables become rows, layout tables only their text.
 */

import { safeUrl } from '@/src/corpus/address';
import { type Block, makeBlock } from '@/src/corpus/block';
import { linesToParagraphs } from '@/src/corpus/lines/lines';
import { isHanUnit, withoutControls } from '@/src/corpus/text/characters';
import { selectAll, selectFirst } from './dom-select';
import { wordsOf } from './parse';

const BLOCK_TAGS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const BOLD_TAGS = new Set(['B', 'STRONG']);
const ASIDE_WORDS = new Set([
  'caption',
  'pullquote',
  'pull',
  'figcaption',
  'tushuo',
  'imgdesc',
  'photocaption',
  'credit',
  'infobox',
  'factbox',
  'keypoints',
]);
const SKIP_TAGS = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'HEAD', 'RT', 'RP', 'TITLE']);
/** Stands for a line break of the source inside text, until its neighbours are known. */
const SOFT = '\u000b';

/** A block, and whether it stands inside the chosen element. */
export interface PlacedBlock extends Block {
  inside: boolean;
}

interface Run {
  text: string;
  bold: number;
  linked: number;
  leadBold: number;
  href: string | null;
  length: number;
}

/** Collects blocks of an element. `chosen` marks those inside it. */
export function domToBlocks(root: Element, chosen: Element | null = null): PlacedBlock[] {
  const collector = new Collector(chosen);
  collector.walk(root, { bold: false, link: null, aside: false, level: 0, inside: root === chosen, depth: 0 });
  collector.flush({ bold: false, link: null, aside: false, level: 0, inside: false, depth: 0 });
  return collector.blocks;
}

interface Context {
  bold: boolean;
  link: string | null;
  aside: boolean;
  level: number;
  inside: boolean;
  depth: number;
}

class Collector {
  readonly blocks: PlacedBlock[] = [];
  private parts: string[] = [];
  private run: Run = emptyRun();

  constructor(private readonly chosen: Element | null) {}

  walk(node: Node, context: Context): void {
    if (node.nodeType === 3) {
      this.text(node.nodeValue ?? '', context);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (SKIP_TAGS.has(tag)) return;
    if (tag === 'BR') {
      this.parts.push('\n');
      return;
    }
    if (tag === 'HR') {
      this.flush(context);
      this.blocks.push({ ...makeBlock('rule', ''), inside: context.inside });
      return;
    }
    if (context.depth > 390) {
      this.text(element.textContent ?? '', context);
      return;
    }
    const inner: Context = { ...context, depth: context.depth + 1, inside: context.inside || element === this.chosen };
    if (BOLD_TAGS.has(tag) || isBoldStyle(element)) inner.bold = true;
    if (tag === 'A') inner.link = isOpenLink(element) ? null : (element.getAttribute('href') ?? '');
    if (tag === 'ASIDE' || tag === 'FIGCAPTION' || wordsOf(element).some((word) => ASIDE_WORDS.has(word)))
      inner.aside = true;
    if (/^H[1-6]$/.test(tag)) inner.level = Number(tag[1]);
    if (tag === 'TABLE' && this.table(element, inner)) return;
    // The chosen element is told from what stands beside it, whatever its tag.
    const block = BLOCK_TAGS.has(tag) || element === this.chosen;
    // A time element is a field of its own, set beside its label without a blank.
    if (tag === 'TIME') this.parts.push(' ');
    if (block) this.flush(context);
    for (const child of Array.from(element.childNodes)) this.walk(child, inner);
    if (block) this.flush(inner);
  }

  private text(raw: string, context: Context): void {
    // The file was cleaned before it was parsed; a character reference brings such characters in again.
    const value = withoutControls(raw);
    if (value === '') return;
    const shown = value.replace(/[ \t\r]*\n[\s]*/g, SOFT);
    const weight = value.replace(/[\s\u3000\u00a0]+/g, '').length;
    this.parts.push(shown);
    if (weight === 0) return;
    if (context.bold) {
      this.run.bold += weight;
      if (this.run.leadBold === this.run.length) this.run.leadBold += weight;
    }
    if (context.link !== null) {
      this.run.linked += weight;
      this.run.href ??= context.link;
    }
    this.run.length += weight;
  }

  /** Ends the current run of inline content: one or more blocks come out of it. */
  flush(context: Context): void {
    const raw = joinSoft(this.parts.join(''));
    const run = this.run;
    this.parts = [];
    this.run = emptyRun();
    if (run.length === 0) return;
    const texts =
      raw.includes('\n') || /\S\u3000{2}\S/.test(raw)
        ? linesToParagraphs(raw)
        : [raw.replace(/^[\s\u3000]+|[\s\u3000]+$/g, '')];
    const linked = run.linked / run.length;
    for (const text of texts) {
      if (text === '') continue;
      const whole = texts.length === 1;
      this.blocks.push({
        ...makeBlock(context.level > 0 ? 'heading' : context.aside ? 'aside' : 'text', text, {
          level: context.level,
          strong: run.bold >= run.length * 0.98,
          runIn: whole && run.leadBold > 0 && run.leadBold < run.length * 0.9,
          linked,
          href: linked > 0.9 && run.href !== null ? safeUrl(run.href) : null,
        }),
        inside: context.inside,
      });
    }
  }

  /** A table of data as rows; false when it is layout. */
  private table(element: Element, context: Context): boolean {
    if (selectFirst(element, 'table')) return false;
    const rows = tableRows(element);
    const width = Math.max(0, ...rows.map((row) => row.length));
    const cells = rows.flat();
    const long = cells.filter((cell) => cell.length > 80).length;
    if (rows.length < 2 || width < 2 || long * 4 > cells.length) return false;
    this.flush(context);
    const caption = selectFirst(element, 'caption')?.textContent;
    if (caption && /\S/.test(caption))
      this.blocks.push({ ...makeBlock('aside', flat(withoutControls(caption))), inside: context.inside });
    for (const row of rows) {
      if (row.some((cell) => cell !== ''))
        this.blocks.push({ ...makeBlock('row', row.join('\t')), inside: context.inside });
    }
    return true;
  }
}

/** A link that was never closed: it holds other links. Browsers end it where the next one starts. */
function isOpenLink(element: Element): boolean {
  return selectFirst(element, 'a') !== null;
}

function emptyRun(): Run {
  return { text: '', bold: 0, linked: 0, leadBold: 0, href: null, length: 0 };
}

function isBoldStyle(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && /font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)/i.test(style.slice(0, 300));
}

/** Source line breaks: nothing between Han characters and their marks, a blank elsewhere. */
function joinSoft(text: string): string {
  if (!text.includes(SOFT)) return text;
  return text.replace(/[ \u000b]*\u000b[ \u000b]*/g, (_, at: number, all: string) => {
    const before = all[at - 1];
    const after = all[at + _.length];
    if (before === undefined || after === undefined || before === '\n' || after === '\n') return '';
    const tight = (char: string) => isHanUnit(char) || /[\u3000-\u303f\uff00-\uffef“”‘’…—]/.test(char);
    return tight(before) || tight(after) ? '' : ' ';
  });
}

function flat(text: string): string {
  return text.replace(/[\s\u3000\u00a0]+/g, ' ').trim();
}

/** The cells of a table row by row; a cell over several columns or rows repeats its text, so that columns stay true. */
function tableRows(table: Element): string[][] {
  const grid: string[][] = [];
  const trs = selectAll(table, 'tr').slice(0, 2000);
  trs.forEach((tr, y) => {
    grid[y] ??= [];
    const row = grid[y] as string[];
    let x = 0;
    for (const cell of Array.from(tr.children)) {
      if (!/^T[DH]$/i.test(cell.tagName)) continue;
      while (row[x] !== undefined) x += 1;
      const text = flat(withoutControls(cell.textContent ?? ''));
      const columns = span(cell, 'colspan', 20);
      const rows = span(cell, 'rowspan', 200);
      for (let dy = 0; dy < rows && y + dy < trs.length; dy += 1) {
        grid[y + dy] ??= [];
        for (let dx = 0; dx < columns; dx += 1) (grid[y + dy] as string[])[x + dx] = text;
      }
      x += columns;
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? ''));
}

function span(cell: Element, name: string, most: number): number {
  const value = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, most) : 1;
}
