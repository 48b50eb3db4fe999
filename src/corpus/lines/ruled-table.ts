/**
 * Tables that bars or rules draw, in plain text and in Markdown: `a | b` without bars at its ends, the grids and the columns
 * over dashes that converters write (`+---+---+`, `---- ----`), the rules of org (`|---+---|`).
 */
import { displayWidth } from '@/src/corpus/text/characters';

export interface RuledTable {
  rows: string[][];
  /** How many lines it takes. */
  taken: number;
}

const MOST_ROWS = 2000;
const BAR = /[|｜]/;
/** A row of a longer line is a sentence with a bar in it. */
const LONGEST = 400;

/** A line of nothing but what rules are drawn with, two dashes among it. */
export function isRuleLine(line: string): boolean {
  return (line.includes('--') || line.includes('==')) && /^\s{0,8}[|+:=-][\s|｜:+=-]{1,2000}$/.test(line);
}

/** The table that begins at a line; null when none does. Looks no further than the table goes. */
export function ruledTableAt(lines: readonly string[], from: number): RuledTable | null {
  const line = lines[from] as string;
  const next = lines[from + 1] ?? '';
  if (line.length > LONGEST || !/\S/.test(line)) return null;
  if (/^\s{0,8}\+[-=+:]{3,}\+\s*$/.test(line)) return gridAt(lines, from);
  if (/^ {0,8}-{2,}(?: {1,8}-{2,}){1,40} *$/.test(next)) return columnsAt(lines, from);
  return BAR.test(line) && !/^\s{0,8}\|.{0,400}\|\s*$/.test(line) ? barsAt(lines, from) : null;
}

/** `| a | b |` between lines of `+---+---+`. */
function gridAt(lines: readonly string[], from: number): RuledTable | null {
  const rows: string[][] = [];
  let at = from;
  for (; at < lines.length && rows.length < MOST_ROWS; at += 1) {
    const line = lines[at] as string;
    if (isRuleLine(line)) continue;
    if (!/^\s{0,8}\|/.test(line)) break;
    rows.push(barred(line));
  }
  return rows.length >= 2 ? { rows, taken: at - from } : null;
}

/** Names of columns over groups of dashes, and rows as wide as these up to an empty line. */
function columnsAt(lines: readonly string[], from: number): RuledTable | null {
  const rule = lines[from + 1] as string;
  const starts = [...rule.matchAll(/-+/g)].map(({ index }) => index);
  const rows = [inColumns(lines[from] as string, starts)];
  let at = from + 2;
  for (; at < lines.length && rows.length < MOST_ROWS; at += 1) {
    const line = lines[at] as string;
    if (!/\S/.test(line) || isRuleLine(line) || line.length > LONGEST) break;
    rows.push(inColumns(line, starts));
  }
  const closing = at < lines.length && isRuleLine(lines[at] as string) ? 1 : 0;
  return rows.length >= 2 ? { rows, taken: at + closing - from } : null;
}

/** The cells of a line by the columns that they start in; Han take two. */
function inColumns(line: string, starts: readonly number[]): string[] {
  const cells: string[] = starts.map(() => '');
  let width = 0;
  for (const char of line) {
    const column = starts.findLastIndex((start) => start <= width);
    cells[Math.max(0, column)] += char;
    width += displayWidth(char);
  }
  return cells.map((cell) => cell.trim());
}

/** `a | b` line by line: under a rule whatever they hold, else three that hold numbers. */
function barsAt(lines: readonly string[], from: number): RuledTable | null {
  const ruled = isRuleLine(lines[from + 1] ?? '') && BAR.test(lines[from + 1] as string);
  const rows: string[][] = [];
  let at = from;
  for (; at < lines.length && rows.length < MOST_ROWS; at += 1) {
    const line = lines[at] as string;
    if (ruled && at === from + 1) continue;
    if (line.length > LONGEST || !BAR.test(line)) break;
    const cells = barred(line);
    if (cells.length < 2 || (!ruled && cells.length !== (rows[0] ?? cells).length)) break;
    rows.push(cells);
  }
  const numbered = rows.slice(1).filter((row) => row.slice(1).some((cell) => VALUE.test(cell))).length;
  const isTable = ruled ? rows.length >= 2 : rows.length >= 3 && numbered * 3 >= (rows.length - 1) * 2;
  return isTable ? { rows, taken: at - from } : null;
}

/** A number with a unit of a word at most, and no day; or the dash for none. */
const VALUE = /^[+＋−–-]?[$€£¥]?\d[\d,]{0,16}(?:\.\d{1,6})?\s?(?:%|％|[\u4e00-\u9fff]{1,3})?$|^[-—–]{1,2}$/;

function barred(line: string): string[] {
  return line
    .trim()
    .replace(/^[|｜]|[|｜]$/g, '')
    .split(BAR)
    .map((cell) => cell.trim());
}
