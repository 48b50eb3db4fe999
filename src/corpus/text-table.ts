/** Tables in plain text: lines of cells parted by tabs or by columns of blanks, at least three lines of the same shape. */

export interface TextPart {
  text: string;
  rows: string[][] | null;
}

/** Cuts a text into tables and what stands between them. Linear. */
export function tablesOfText(text: string): TextPart[] {
  if (!/\S(?:\t| {3,}|\u3000{2,})\S/.test(text)) return [{ text, rows: null }];
  const parts: TextPart[] = [];
  const lines = text.split('\n');
  let plain: string[] = [];
  for (let i = 0; i < lines.length; ) {
    const rows = tableAt(lines, i);
    if (rows.length >= 3) {
      if (plain.length > 0) parts.push({ text: plain.join('\n'), rows: null });
      plain = [];
      parts.push({ text: '', rows });
      i += rows.length;
    } else {
      plain.push(lines[i] as string);
      i += 1;
    }
  }
  if (plain.length > 0) parts.push({ text: plain.join('\n'), rows: null });
  return parts;
}

function tableAt(lines: readonly string[], from: number): string[][] {
  const rows: string[][] = [];
  for (let i = from; i < lines.length && i < from + 2000; i += 1) {
    const cells = cellsOf(lines[i] as string);
    if (cells.length < 2 || (rows.length > 0 && cells.length !== (rows[0] as string[]).length)) break;
    rows.push(cells);
  }
  const figures = rows.slice(1).filter((row) => row.slice(1).some((cell) => /\d|^[-—–]$/.test(cell))).length;
  return figures * 2 >= rows.length - 1 ? rows : [];
}

function cellsOf(line: string): string[] {
  if (line.length > 400 || /[。；]\s*$/.test(line)) return [];
  const cells = line.includes('\t') ? line.trim().split(/\t+/) : line.trim().split(/(?: {3,40}|\u3000{2,20})/);
  return cells.length >= 2 && cells.every((cell) => cell.length <= 60) ? cells.map((cell) => cell.trim()) : [];
}
