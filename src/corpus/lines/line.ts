/** The lines of a plain text: trimmed, page numbers and empty ones out, each with what its place on the page says. */
import { displayWidth } from '@/src/corpus/text/characters';
import { endsSentence } from './join';

export interface Line {
  text: string;
  indent: boolean;
  width: number;
  /** A blank line stands before it, and how many. */
  gap: boolean;
  blanks: number;
}

export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  let blanks = 0;
  for (const raw of text.split('\n')) {
    // `| 来源：某网 |`: a table of one cell.
    const started = raw
      .trimStart()
      .replace(/^\|[ \t]{0,4}(?=[^|]{1,400}(?:\|[ \t]{0,4}){0,4}$)/, '')
      .replace(/^[?？]{2,4}(?=[\u4e00-\u9fff\d“「])/, '');
    const trimmed = (started.endsWith('|') ? started.replace(/(?:\s{0,2}\|){1,4}$/, '') : started).trimEnd();
    if (trimmed === '' || trimmed === '0') {
      gap = true;
      blanks += 1;
      continue;
    }
    // `2024` over `05/06`: a page sets the year of its day apart.
    const year = gap ? undefined : lines.at(-1);
    if (year && /^20\d{2}$/.test(year.text) && /^\d{2} ?\/ ?\d{2}$/.test(trimmed)) {
      year.text += `-${trimmed.replace(/ ?\/ ?/, '-')}`;
      continue;
    }
    if (isPageNumber(trimmed) || /^[\u4e00-\u9fff]{2,8}[\s\u3000]{2,80}第 ?\d{1,3} ?版$/.test(trimmed)) {
      gap = true;
      continue;
    }
    // Two ideographic blanks behind a full stop open the next paragraph on the same line.
    const parts = trimmed.includes('\u3000\u3000') ? trimmed.split(/(?<=[。！？”」）])\u3000{2,4}(?=\S)/) : [trimmed];
    parts.forEach((part, i) => {
      const indent = i > 0 || /^(?:\u3000| {1,}|\t)/.test(raw);
      lines.push({ text: part, indent, width: displayWidth(part), gap: i === 0 && gap, blanks: i === 0 ? blanks : 0 });
    });
    gap = false;
    blanks = 0;
  }
  return lines;
}

/** `- 3 -`, `第 3 页 共 10 页`, `Page 3 of 10`: furniture of a page. */
function isPageNumber(line: string): boolean {
  return (
    line.length <= 24 &&
    /^(?:[-—–·•] ?\d{1,4} ?[-—–·•]|第 ?\d{1,4} ?[页版](?:[ ,，/]{0,2}共 ?\d{1,4} ?页)?|Page \d{1,4}(?: of \d{1,4})?|\d{1,4} ?\/ ?\d{1,4})$/i.test(
      line,
    )
  );
}

/** Lines in the groups that empty lines part. */
export function chunked(lines: readonly Line[]): Line[][] {
  const chunks: Line[][] = [];
  for (const line of lines) {
    const last = chunks[chunks.length - 1];
    if (last && !line.gap) last.push(line);
    else chunks.push([line]);
  }
  return chunks;
}

/** An item's head that fills its line. */
export function isWholeHead(line: string): boolean {
  return /^(?:【[^【】]{2,60}】$|--{1,2} ?[^-\s].{2,60}$)/.test(line) && !endsSentence(line);
}

/** `【标题】` and `-- 标题` open an item of a brief. */
export function isItemHead(line: string): boolean {
  return /^(?:【[^【】]{2,60}】|--{1,2} ?[^-\s])/.test(line);
}
