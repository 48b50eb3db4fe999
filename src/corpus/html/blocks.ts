/**
 * A DOM to blocks in reading order. Text that HTML only wraps (source line breaks) is joined, `<br>` is a line end whose
 * meaning is judged like that of plain text, data tables become rows, layout tables only their text.
 */

import { makeBlock } from '@/src/corpus/block';
import { withoutControls } from '@/src/corpus/text/characters';
import { BLOCK_TAGS, BOLD_TAGS, Collector, type Context, levelOf, OUTSIDE, type PlacedBlock } from './collector';
import { selectAll, selectFirst } from './dom-select';
import { wordsOf } from './parse';

const ASIDE_WORDS = new Set([
  'caption',
  'pullquote',
  'pull',
  'figcaption',
  'tushuo',
  'imgdesc',
  'photocaption',
  'picinfo',
  'figure',
  'credit',
  'infobox',
  'factbox',
  'keypoints',
]);
const SKIP_TAGS = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'HEAD', 'RT', 'RP', 'TITLE']);
/** Collects blocks of an element. `chosen` marks those inside it. */
export function domToBlocks(root: Element, chosen: Element | null = null): PlacedBlock[] {
  const walk = new DomWalk(chosen);
  walk.visit(root, { ...OUTSIDE, inside: root === chosen });
  walk.collector.flush(OUTSIDE);
  return walk.collector.blocks;
}

class DomWalk {
  readonly collector = new Collector();
  private readonly dayLines = new Map<Element, boolean>();

  constructor(private readonly chosen: Element | null) {}

  visit(node: Node, context: Context): void {
    const { collector } = this;
    // The file was cleaned before it was parsed; a character reference brings such characters in again.
    if (node.nodeType === 3) {
      collector.text(withoutControls(node.nodeValue ?? ''), context);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (SKIP_TAGS.has(tag)) return;
    if (tag === 'BR') {
      collector.lineEnd();
      return;
    }
    if (tag === 'HR') {
      collector.rule(context);
      return;
    }
    if (context.depth > 390) {
      collector.text(withoutControls(element.textContent ?? ''), context);
      return;
    }
    const inner: Context = { ...context, depth: context.depth + 1, inside: context.inside || element === this.chosen };
    if (BOLD_TAGS.has(tag) || isBoldStyle(element)) inner.bold = true;
    if (tag === 'A') inner.link = isOpenLink(element) ? null : (element.getAttribute('href') ?? '');
    if (
      tag === 'ASIDE' ||
      tag === 'FIGCAPTION' ||
      isUnderPicture(element) ||
      wordsOf(element).some((word) => ASIDE_WORDS.has(word))
    )
      inner.aside = true;
    inner.level = levelOf(tag) ?? inner.level;
    if (tag === 'TABLE' && this.table(element, inner)) return;
    // The chosen element is told from what stands beside it, whatever its tag.
    const block = BLOCK_TAGS.has(tag) || element === this.chosen;
    if (tag === 'TIME' || (INLINE.has(tag) && this.standsByDay(element))) collector.gap();
    if (block) collector.flush(context);
    for (const child of Array.from(element.childNodes)) this.visit(child, inner);
    if (block) collector.flush(inner);
  }

  /**
   * `<span>2024-05-06 18:20</span><span>某报</span>`: pages set the fields of a line apart by style alone. True for each of the
   * elements that stand so beside one that holds nothing but a day.
   */
  private standsByDay(element: Element): boolean {
    const parent = element.parentElement;
    if (!parent || parent.childElementCount < 2 || parent.childElementCount > 12) return false;
    let found = this.dayLines.get(parent);
    if (found === undefined) {
      found = Array.from(parent.children).some(({ childNodes }) => {
        const [only, other] = Array.from(childNodes);
        const text = only?.nodeType === 3 && other === undefined ? (only.nodeValue ?? '') : '';
        return text.length <= 60 && DAY.test(text);
      });
      this.dayLines.set(parent, found);
    }
    return found;
  }

  /** A table of data as rows; false when it is layout. */
  private table(element: Element, context: Context): boolean {
    if (selectFirst(element, 'table')) return false;
    const rows = tableRows(element);
    const width = Math.max(0, ...rows.map((row) => row.length));
    const cells = rows.flat();
    const long = cells.filter((cell) => cell.length > 80).length;
    if (rows.length < 2 || width < 2 || long * 4 > cells.length) return false;
    const { collector } = this;
    collector.flush(context);
    const caption = selectFirst(element, 'caption')?.textContent;
    if (caption && /\S/.test(caption))
      collector.blocks.push({ ...makeBlock('aside', flat(withoutControls(caption))), inside: context.inside });
    for (const row of rows) {
      if (row.some((cell) => cell !== ''))
        collector.blocks.push({ ...makeBlock('row', row.join('\t')), inside: context.inside });
    }
    return true;
  }
}

const INLINE = new Set(['SPAN', 'A', 'I', 'EM', 'B', 'STRONG', 'FONT', 'LABEL']);
/** A day with its clock time, and nothing else. */
const DAY =
  /^\s{0,40}(?:(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s{1,4}\d{1,2}:\d{2}(?::\d{2})?)?|[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d{2}|\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d{2})\s{0,40}$/;

/** A link that was never closed: it holds other links. Browsers end it where the next one starts. */
function isOpenLink(element: Element): boolean {
  return selectFirst(element, 'a') !== null;
}

/** `<img><div><small>…</small></div>`: small print that is all there is under a picture. */
function isUnderPicture(box: Element): boolean {
  return (
    box.childNodes.length === 1 &&
    box.firstElementChild?.tagName.toUpperCase() === 'SMALL' &&
    /^(?:IMG|PICTURE)$/i.test(box.previousElementSibling?.tagName ?? '')
  );
}

function isBoldStyle(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && /font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)/i.test(style.slice(0, 300));
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
