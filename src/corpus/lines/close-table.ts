/**
 * Tables in plain text whose cells stand close: a label and its numbers with one blank between them, or a cell a line.
 * Three rows of as many numbers under names for their columns make one.
 */

/** What stands in a cell: 1,234.5 · (7.1%) · +0.4 pts · — · N/A. */
const VALUE =
  /^[(（]?[+＋\-−－–]?(?:HK|US|NT)?[$€£¥]?\s?\d[\d,]{0,16}(?:\.\d{1,6})?\s?[)）]?(?:%|％|\s?(?:pts?|bps))?[)）]?$|^(?:[-—–]{1,2}|N\/[AC]|n\.?[am]\.?)$/;
const UNIT_WORD = /^(?:pts?|bps|%|\))$/;
const SIGN = /^(?:HK|US|NT)?[$€£¥]$/;
const PROSE = /[。；，！？!?;]|[,:：、]$/;
const LABEL = /[A-Za-z\u4e00-\u9fff]/;
/** Nouns that a column's name ends with and does not begin: Load Factor, Net Income. */
const LAST_WORD =
  /^(?:Factor|Rate|Ratio|Share|Income|Profit|Loss|Sales|Margin|Price|Change|Growth|Value|Index|Count|Volume|Assets|Revenue|Total|Year|Quarter|Units)$/i;
/** Names of columns and no numbers of a row: 2020 2019. */
const areYears = (values: readonly string[]): boolean => values.every((value) => /^(?:19|20)\d\d$/.test(value));
const MOST_ROWS = 400;
const LEAST_ROWS = 3;

export interface CloseTable {
  rows: string[][];
  /** How many lines above it are its header. */
  above: number;
  /** How many lines it takes. */
  taken: number;
}

interface Row {
  label: string;
  values: string[];
  /** Lines that it takes. */
  taken: number;
}

/** Whether a text may hold such a table at all: lines that end in a number. */
export const mayBeClose = (text: string): boolean =>
  /\d[)）%]?(?:\s?pts)?[ \t|]{0,4}\n\s{0,8}[^\n]{0,160}\d[)）%]?(?:\s?pts)?[ \t|]{0,4}(?:\n|$)/.test(text);

/**
 * The table that begins at a line; else how many lines hold rows of none, so that no line is read again and again.
 * @param above the lines before it that belong to no table, nearest last.
 */
export function closeTableAt(lines: readonly string[], from: number, above: readonly string[]): CloseTable | number {
  const table = tableOf(lines, from, above, rowInLine);
  if (typeof table !== 'number') return table;
  const long = tableOf(lines, from, above, rowOfLines);
  return typeof long === 'number' ? Math.max(table, long, 1) : long;
}

function tableOf(
  lines: readonly string[],
  from: number,
  above: readonly string[],
  rowAt: (lines: readonly string[], at: number) => Row | null,
): CloseTable | number {
  const first = rowAt(lines, from);
  if (!first) return 0;
  const width = first.values.length;
  const rows = [[first.label, ...first.values]];
  let taken = first.taken;
  for (let at = from + taken; at < lines.length && rows.length < MOST_ROWS; ) {
    const gap = gapAt(lines, at);
    const row = rowAt(lines, at + gap) ?? null;
    // A line without numbers between two rows is a heading: 營業收入.
    if (!row && gap === 0 && isHeading(lines[at] as string) && rowAt(lines, at + 1 + gapAt(lines, at + 1))) {
      at += 1;
      continue;
    }
    if (row?.values.length !== width) break;
    rows.push([row.label, ...row.values]);
    at += gap + row.taken;
    taken = at - from;
  }
  if (rows.length < LEAST_ROWS) return taken;
  const header = rowAt === rowInLine ? headOfLines(above, width) : headOfCells(above, width);
  return header ? { rows: [header.cells, ...rows], above: header.taken, taken } : taken;
}

/** Blank lines, and lines of nothing but a bar. */
function gapAt(lines: readonly string[], at: number): number {
  let gap = 0;
  while (gap < 6 && at + gap < lines.length && cellOf(lines[at + gap] as string) === '') gap += 1;
  return gap;
}

const cellOf = (line: string): string => line.replace(/^[\s|]+|[\s|]+$/g, '');

function isHeading(line: string): boolean {
  const cell = cellOf(line);
  return cell.length < 40 && LABEL.test(cell) && !PROSE.test(cell) && !/\d/.test(cell);
}

/** Nanling Air (7.1%) (6.6%) +0.4 pts */
function rowInLine(lines: readonly string[], at: number): Row | null {
  const line = lines[at] ?? '';
  if (line.length > 240 || !/\d[)）%]?(?:\s?pts?)?[\s|]*$|(?:N\/[AC]|[-—–])\s*$/.test(line)) return null;
  const tokens = line.trim().split(/\s+/);
  const values: string[] = [];
  let end = tokens.length;
  while (end > 1) {
    const word = tokens[end - 1] as string;
    const before = tokens[end - 2] ?? '';
    if (UNIT_WORD.test(word) && /\d$/.test(before) && VALUE.test(`${before} ${word}`)) {
      values.unshift(`${before} ${word}`);
      end -= 2;
    } else if (VALUE.test(word) && SIGN.test(before) && end > 2) {
      values.unshift(`${before} ${word}`);
      end -= 2;
    } else if (VALUE.test(word)) {
      values.unshift(word);
      end -= 1;
    } else break;
  }
  const label = tokens.slice(0, end).join(' ');
  if (values.length < 2 || values.length > 16 || label.length > 48 || !isLabel(label)) return null;
  return values.some((value) => /\d/.test(value)) && !areYears(values) ? { label, values, taken: 1 } : null;
}

const isLabel = (label: string): boolean => LABEL.test(label) && !PROSE.test(label);

/** Interest income, and below it a number a line. */
function rowOfLines(lines: readonly string[], at: number): Row | null {
  const label = cellOf(lines[at] ?? '');
  if (label.length === 0 || label.length > 48 || !isLabel(label) || VALUE.test(label) || SIGN.test(label)) return null;
  const values: string[] = [];
  let sign = '';
  let end = at + 1;
  for (let i = at + 1; i < lines.length && values.length <= 16; i += 1) {
    const cell = cellOf(lines[i] as string);
    if (cell === ')' && values.length > 0) values.push(`${values.pop()})`);
    else if (SIGN.test(cell)) sign = cell;
    else if (VALUE.test(cell) || /^\([\d,.]+$/.test(cell)) {
      values.push(sign + cell);
      sign = '';
    } else if (cell !== '') break;
    if (cell !== '') end = i + 1;
  }
  return values.length >= 2 && values.length <= 16 && !areYears(values) ? { label, values, taken: end - at } : null;
}

interface Header {
  cells: string[];
  taken: number;
}

/** The names of the columns in the line above, and what groups them in the line above that. */
function headOfLines(above: readonly string[], width: number): Header | null {
  const told = above.map((line, i) => ({ line: cellOf(line), i })).filter(({ line }) => line !== '');
  const last = told.at(-1);
  if (!last || above.length - last.i > 3) return null;
  const names = namesIn(last.line, width);
  if (!names) return null;
  const over = told.at(-2);
  const groups = names[0] === '' && over && last.i - over.i < 3 ? grouped(over.line.split(/\s+/), names) : null;
  return groups && over
    ? { cells: groups, taken: above.length - over.i }
    : { cells: names, taken: above.length - last.i };
}

/** A line cut into a head and as many names as there are columns; null when it cannot be. */
function namesIn(line: string, width: number): string[] | null {
  if (line.length > 160 || PROSE.test(line) || /\.$/.test(line)) return null;
  const words = line.split(/\s+/);
  const years = words.slice(-width);
  if (words.length >= width && years.every((word) => /^(?:(?:19|20)\d\d|\d{2,4}年\S{0,8})$/.test(word)))
    return [words.slice(0, -width).join(' '), ...years];
  for (let i = words.length - 1; i > 1 && words.length > width + 1; i -= 1)
    if (LAST_WORD.test(words[i] as string)) words.splice(i - 1, 2, `${words[i - 1]} ${words[i]}`);
  if (words.some((word) => /\d/.test(word) && VALUE.test(word))) return null;
  if (words.length === width + 1) return words;
  return words.length === width ? ['', ...words] : null;
}

/** 114年第3季 over 金額 and %: the names with what stands over each of them. */
function grouped(over: readonly string[], names: readonly string[]): string[] | null {
  const width = names.length - 1;
  for (const skip of [1, 0]) {
    const groups = over.slice(skip);
    if (groups.length < 2 || groups.length >= width || width % groups.length !== 0) continue;
    if (groups.some((group) => PROSE.test(group))) return null;
    const each = width / groups.length;
    return [
      skip ? (over[0] as string) : '',
      ...names.slice(1).map((name, i) => `${groups[Math.floor(i / each)]} ${name}`),
    ];
  }
  return null;
}

/** Names of columns that stand in a line each, with what stands over them. */
function headOfCells(above: readonly string[], width: number): Header | null {
  const cells: string[] = [];
  let taken = 0;
  for (let i = above.length - 1; i >= 0 && cells.length < width * 2 + 2; i -= 1) {
    const cell = cellOf(above[i] as string);
    if (cell.length > 24 || PROSE.test(cell) || /[.:：]$/.test(cell)) break;
    // A row of bars ends between the names: one of them spans others.
    if (cell === '' && (above[i] as string).includes('|') && cells.length > 0 && cells.length < width) return null;
    if (cell !== '') cells.unshift(cell);
    taken = above.length - i;
  }
  if (cells.length < width) return null;
  const names = cells.slice(-width);
  const rest = cells.slice(0, -width);
  const per = new Set(names).size;
  const groups = per > 0 && per < width && width % per === 0 ? rest.slice(-(width / per)) : [];
  const over = groups.length * per === width ? grouped(['', ...groups], ['', ...names]) : null;
  const head = (over ? rest.slice(0, -groups.length) : rest).join(' ');
  return { cells: [head, ...(over ? over.slice(1) : names)], taken };
}
