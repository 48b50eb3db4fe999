/**
 * Texts whose lines are cut at a width with an empty line between them all, as some programs write what they read from a PDF
 * or a page. The empty lines inside sentences go, so that the text is wrapped like any other.
 */
import { isListItem, isNoteLine } from '@/src/corpus/notes/note';
import { goesOnSmall } from './broken';
import { endsClause, endsSentence } from './join';
import { isItemHead, type Line } from './line';

/** A full line takes so much of the width at least. */
const FULL = 0.6;

/** The lines, without gaps behind full lines that end inside a sentence where the text is set so. Linear. */
export function singleSpaced(lines: readonly Line[]): readonly Line[] {
  const gaps = lines.filter(({ gap }) => gap).length;
  const single = lines.filter(({ blanks }) => blanks === 1).length;
  if (lines.length < 6 || gaps * 4 < lines.length * 3 || single * 2 < lines.length) return lines;
  const width = cutAt(lines);
  if (width === null) return lines;
  return lines.map((line, i) => {
    const before = lines[i - 1];
    const goesOn = before && line.gap && line.blanks === 1 && before.width >= width * FULL && isOpen(before, line);
    return goesOn ? { ...line, gap: false } : line;
  });
}

/** The width at which the lines are cut; null where lines that end inside a sentence do not prove that they are. */
function cutAt(lines: readonly Line[]): number | null {
  const open = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    return before && isOpen(before, line) ? [{ before, line }] : [];
  });
  if (open.length < 3 || open.length * 4 < lines.length) return null;
  const widths = open.map(({ before }) => before.width).sort((one, other) => one - other);
  const width = widths[Math.floor(widths.length * 0.8)] as number;
  // All of about one length, and hardly any longer.
  const full = widths.filter((one) => one >= width * 0.8).length;
  if (width < 24 || full * 5 < widths.length * 4) return null;
  if (lines.filter((line) => line.width > width * 1.15).length * 20 > lines.length) return null;
  const proofs = open.filter(({ before, line }) => provesCut(before.text, line.text, line.width / width)).length;
  return proofs >= 2 && proofs * 4 >= open.length ? width : null;
}

/** The line stops where no sentence does, and neither it nor the next is a line of another kind. */
function isOpen({ text: before }: Line, { text: line }: Line): boolean {
  return !(endsClause(before) || isListItem(line) || isItemHead(line) || isNoteLine(before) || isNoteLine(line));
}

/** Headlines and paragraphs that lack their full stop look open too; what they never have is one of these. */
function provesCut(before: string, line: string, share: number): boolean {
  return (
    /[，、（“「『《]$/.test(before) ||
    /^[，。、；：！？）”」』》%％]/.test(line) ||
    // `运费每吨降了120` over `元，村里`
    (/\d$/.test(before) && /^[\d\u4e00-\u9fff]/.test(line)) ||
    goesOnSmall(before, line) ||
    // A full stop inside.
    /[。；](?=.)|[a-z]\. (?=[A-Z])/.test(before.slice(0, -1)) ||
    // `三成。`: what is left of a sentence.
    (share < 0.3 && endsSentence(line))
  );
}
