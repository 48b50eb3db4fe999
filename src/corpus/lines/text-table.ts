/**
 * Tables in plain text: lines of cells parted by tabs, by columns of blanks or by `|`, at least three lines of the same
 * shape (two between `|`); and those whose cells stand close.
 */
import { closeTableAt, mayBeClose } from './close-table';
import { isRuleLine, type RuledTable, ruledTableAt } from './ruled-table';

export interface TextPart {
  text: string;
  rows: string[][] | null;
}

/** Cuts a text into tables and what stands between them. Linear. */
export function tablesOfText(text: string): TextPart[] {
  const close = mayBeClose(text);
  if (!close && !/\S(?:\t| {3,}|\u3000{2,})\S|[|｜]|\n {0,8}-{2,} {1,8}--/.test(text)) return [{ text, rows: null }];
  const parts: TextPart[] = [];
  const lines = text.split('\n');
  let plain: string[] = [];
  // The line from which a close table is looked for again.
  let next = 0;
  for (let i = 0; i < lines.length; ) {
    const ruled = ruledTableAt(lines, i);
    if (ruled) {
      if (plain.length > 0) parts.push({ text: plain.join('\n'), rows: null });
      plain = [];
      parts.push({ text: '', rows: ruled.rows });
      i += ruled.taken;
      continue;
    }
    const { rows, taken } = tableAt(lines, i);
    const piped = rows.length >= 2 && isPiped(lines[i] as string);
    if (rows.length >= 3 || piped) {
      if (plain.length > 0) parts.push({ text: plain.join('\n'), rows: null });
      plain = [];
      parts.push({ text: '', rows });
      i += taken;
      continue;
    }
    const table = close && i >= next ? closeTableAt(lines, i, plain.slice(-40)) : null;
    if (typeof table === 'number') next = i + table;
    if (table !== null && typeof table !== 'number') {
      plain.length -= table.above;
      if (plain.length > 0) parts.push({ text: plain.join('\n'), rows: null });
      plain = [];
      parts.push({ text: '', rows: table.rows });
      i += table.taken;
    } else {
      plain.push(withoutPipes(lines[i] as string));
      i += 1;
    }
  }
  if (plain.length > 0) parts.push({ text: plain.join('\n'), rows: null });
  return parts;
}

function tableAt(lines: readonly string[], from: number): RuledTable {
  const rows: string[][] = [];
  const piped = isPiped(lines[from] as string);
  let i = from;
  for (; i < lines.length && i < from + 2000; i += 1) {
    if (piped && isRuleLine(lines[i] as string)) continue;
    const cells = cellsOf(lines[i] as string);
    if (cells.length < 2 || (rows.length > 0 && cells.length !== (rows[0] as string[]).length)) break;
    if (isPiped(lines[i] as string) !== piped) break;
    rows.push(cells);
  }
  if (piped) return { rows, taken: i - from };
  const figures = rows.slice(1).filter((row) => row.slice(1).some((cell) => /\d|^[-—–]$/.test(cell))).length;
  return { rows: figures * 2 >= rows.length - 1 ? rows : [], taken: i - from };
}

/** `| a | b |`: a line of cells between bars. */
function isPiped(line: string): boolean {
  return /^\s{0,8}\|.{1,2000}\|\s*$/.test(line);
}

/** `| 单位：元 |`: one cell over the whole width is a line of its own. */
function withoutPipes(line: string): string {
  const inner = isPiped(line) ? line.trim().slice(1, -1) : null;
  return inner === null || inner.includes('|') ? line : inner.trim();
}

function cellsOf(line: string): string[] {
  if (isPiped(line) && line.length <= 2000) {
    const cells = line
      .trim()
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    return cells.length >= 2 ? cells : [];
  }
  if (line.length > 400 || /[。；]\s*$/.test(line)) return [];
  const cells = line.includes('\t') ? line.trim().split(/\t+/) : line.trim().split(/(?: {3,40}|\u3000{2,20})/);
  return cells.length >= 2 && cells.every((cell) => cell.length <= 60) ? cells.map((cell) => cell.trim()) : [];
}
