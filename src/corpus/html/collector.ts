/** Inline text gathered into blocks, as the elements of a page come in reading order: what `blocks.ts` walks a DOM with. */

import { safeUrl } from '@/src/corpus/address';
import { type Block, makeBlock } from '@/src/corpus/block';
import { linesToParagraphs } from '@/src/corpus/lines/lines';
import { isHanUnit } from '@/src/corpus/text/characters';
import { Signs } from '@/src/corpus/text/signs';

export const BLOCK_TAGS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
export const BOLD_TAGS = new Set(['B', 'STRONG']);
/** Stands for a line break of the source inside text, until its neighbours are known. */
const SOFT = '\u000b';
/** Parts the fields of a line. */
const WIDE_GAP = '\u3000\u3000';
const BLANK = new Signs(/\s/);

/** A block, and whether it stands inside the chosen element. */
export interface PlacedBlock extends Block {
  inside: boolean;
}

interface Run {
  text: string;
  bold: number;
  linked: number;
  leadBold: number;
  aside: number;
  href: string | null;
  length: number;
}

/** What is open around a text. */
export interface Context {
  bold: boolean;
  link: string | null;
  aside: boolean;
  level: number;
  inside: boolean;
  depth: number;
}

export const OUTSIDE: Context = { bold: false, link: null, aside: false, level: 0, inside: false, depth: 0 };

/** The level of a heading's tag, H1 to H6; null for any other. */
export function levelOf(tag: string): number | null {
  const level = tag.length === 2 && tag[0] === 'H' ? tag.charCodeAt(1) - 48 : 0;
  return level >= 1 && level <= 6 ? level : null;
}

export class Collector {
  readonly blocks: PlacedBlock[] = [];
  private parts: string[] = [];
  private run: Run = emptyRun();

  /** A `<br>`. */
  lineEnd(): void {
    this.parts.push('\n');
  }

  /** A time element is a field of its own, set beside its label without a blank. */
  gap(): void {
    this.parts.push(' ');
  }

  /** A `<hr>`. */
  rule(context: Context): void {
    this.flush(context);
    this.blocks.push({ ...makeBlock('rule', ''), inside: context.inside });
  }

  /** Text without characters that are none. */
  text(value: string, context: Context): void {
    if (value === '') return;
    const weight = weightOf(value);
    this.parts.push(value.includes('\n') ? value.replace(/[ \t\r]*\n[\s]*/g, SOFT) : value);
    if (weight === 0) return;
    if (context.bold) {
      this.run.bold += weight;
      if (this.run.leadBold === this.run.length) this.run.leadBold += weight;
    }
    if (context.link !== null) {
      this.run.linked += weight;
      this.run.href ??= context.link;
    }
    if (context.aside) this.run.aside += weight;
    this.run.length += weight;
  }

  /** Ends the current run of inline content: one or more blocks come out of it. */
  flush(context: Context): void {
    const run = this.run;
    const lines = joinSoft(this.parts.join(''));
    // `<h1>标题：<br>副题</h1>` is one headline; a whole text in a heading's tag has lines.
    const raw = context.level > 0 && lines.length <= MOST_HEADING ? inOneLine(lines) : lines;
    this.parts = [];
    this.run = emptyRun();
    if (run.length === 0) return;
    const texts =
      raw.includes('\n') || (raw.includes(WIDE_GAP) && /\S\u3000{2}\S/.test(raw))
        ? linesToParagraphs(raw)
        : [raw.trim()];
    const linked = run.linked / run.length;
    for (const text of texts) {
      if (text === '') continue;
      const whole = texts.length === 1;
      this.blocks.push({
        kind: context.level > 0 ? 'heading' : context.aside || run.aside >= run.length * 0.98 ? 'aside' : 'text',
        text,
        level: context.level,
        strong: run.bold >= run.length * 0.98,
        runIn: whole && run.leadBold < run.length * 0.9 ? widthOf(text, run.leadBold) : 0,
        linked,
        href: linked > 0.9 && run.href !== null ? safeUrl(run.href) : null,
        inside: context.inside,
      });
    }
  }
}

/** The most characters of a heading. */
const MOST_HEADING = 120;

/** A heading's lines as one: a blank where they meet, none behind a mark that joins them. */
function inOneLine(lines: string): string {
  return lines
    .trim()
    .replace(/[ \t\u3000]*\n\s*/g, (_, at: number, all: string) =>
      /[：，、！？—]/.test(all[at - 1] ?? '') ? '' : ' ',
    );
}

function emptyRun(): Run {
  return { text: '', bold: 0, linked: 0, leadBold: 0, aside: 0, href: null, length: 0 };
}

/** How many characters of a text are no blanks. */
function weightOf(text: string): number {
  let weight = 0;
  const { length } = text;
  for (let i = 0; i < length; i += 1) if (!BLANK.at(text, i)) weight += 1;
  return weight;
}

/** How many characters a text opens with until so many of them are no blanks. */
function widthOf(text: string, weight: number): number {
  let at = 0;
  for (let left = weight; left > 0 && at < text.length; at += 1) if (!BLANK.at(text, at)) left -= 1;
  return at;
}

/** A text without the line breaks at its ends, where nothing stands beside them: most texts have no others. */
function withoutEdges(text: string): string {
  const { length } = text;
  let start = 0;
  while (start < length && (text[start] === ' ' || text[start] === SOFT)) start += 1;
  let end = length;
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === SOFT)) end -= 1;
  const from = text.slice(0, start).includes(SOFT) ? start : 0;
  return text.slice(from, text.slice(end).includes(SOFT) ? end : length);
}

/** Source line breaks: nothing between Han characters and their marks, a blank elsewhere. */
function joinSoft(text: string): string {
  const inner = withoutEdges(text);
  if (!inner.includes(SOFT)) return inner;
  return inner.replace(/[ \u000b]*\u000b[ \u000b]*/g, (_, at: number, all: string) => {
    const before = all[at - 1];
    const after = all[at + _.length];
    if (before === undefined || after === undefined || before === '\n' || after === '\n') return '';
    const tight = (char: string) => isHanUnit(char) || /[\u3000-\u303f\uff00-\uffef“”‘’…—]/.test(char);
    return tight(before) || tight(after) ? '' : ' ';
  });
}
