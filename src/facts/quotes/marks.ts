/**
 * Quotation marks of a paragraph, paired: “” 「」 『』 ‘’ and the straight "…", nested, unclosed, and the common slips
 * (an opening mark typed where a closing one is meant). One pass over the text, linear.
 */
import { Gated } from '@/src/corpus/patterns/first-set';
import { MARKS } from './walks';

export interface MarkSpan {
  /** Offset of the first character inside the opening mark. */
  start: number;
  /** Offset of the closing mark, or the paragraph's length when it is never closed. */
  end: number;
  /** Offset of the opening mark. */
  open: number;
  closed: boolean;
  /** 0 for a mark that stands in no other. */
  depth: number;
}

const CLOSE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '“': '”',
    '「': '」',
    '『': '』',
    '‘': '’',
    '"': '"',
    '＂': '＂',
    '〝': '〞',
  }),
);
const OPEN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({ '”': '“', '」': '「', '』': '『', '’': '‘', '〞': '〝' }),
);
const MARK = new Gated(/[“”「」『』‘’"＂〝〞']/, MARKS);
/** After a closing mark there is one of these, or the end. */
const AFTER_CLOSE = /[，。！？、；：,.!?;:）)」』”’\s]/;
const SINGLE = new Gated(/(?<=^|[\s(])(')(?=[A-Z])|(?<=[,.!?…])'(?=$|[\s,.;)])/, MARKS);
const LETTER = /[A-Za-z0-9]/;

/** What a straight double mark is followed by that was typed as two characters. */
const SECOND = '\u200b';
const OPENING = /(?<=^|[\s(—–])(?:''|``)(?=[^\s'])/g;
const CLOSING = /(?<=\S)''(?=$|[\s,.;:)—–])/g;
/**
 * ''We must stop,'' she said: marks typed as two apostrophes or accents, each read as one mark and a filler. Same length; marks
 * that do not come in pairs stay. ‘‘We must stop,’’ are two single marks where a double one is meant, which may stay open.
 */
export function withoutDoubles(text: string): string {
  if (text.includes('‘‘')) return text.replace(/‘‘(?=[^\s‘])/g, `“${SECOND}`).replace(/(?<=\S)’’(?!’)/g, '” ');
  if (!text.includes("''")) return text;
  const opens = text.match(OPENING)?.length;
  const opened = text.replace(OPENING, `"${SECOND}`);
  return opens === opened.match(CLOSING)?.length ? opened.replace(CLOSING, '" ') : text;
}

/**
 * Pairs the marks of one paragraph.
 * @returns spans in order of their opening mark; an opening mark that is never closed has `closed: false`, its `end`
 * is the paragraph's end, and what follows it is read as if it were not there.
 */
export function findMarks(text: string): MarkSpan[] {
  const pairs = new Pairing(text.length);
  const single = findSingles(text);
  for (const m of MARK.all(text)) {
    const i = m.index;
    const raw = m[0];
    if (isApostrophe(text, i)) continue;
    if (raw === "'") {
      if (single.opens.has(i)) pairs.open(i, raw);
      else if (single.closes.has(i)) pairs.close(i, raw);
      continue;
    }
    const top = pairs.top();
    let opening = CLOSE_OF.has(raw);
    if (raw === '"' || raw === '＂') {
      // “…,": a straight mark typed where a curly one is meant.
      if (top?.char === '“' && closesHere(text, i)) {
        pairs.close(i, '“');
        continue;
      }
      opening = !pairs.isOpen(raw);
    } else if (raw === '“' && top?.char === '“' && i > top.open + 1 && isSlip(text, i)) {
      pairs.close(i, '“');
      continue;
    }
    if (opening) {
      pairs.open(i, raw);
      continue;
    }
    const opener = OPEN_OF.get(raw) ?? raw;
    if (pairs.isOpen(opener)) pairs.close(i, opener);
    else if (raw === '”' && top?.char === '"') pairs.close(i, '"');
  }
  const spans = pairs.finish();
  for (const span of spans) if (text[span.start] === SECOND) span.start += 1;
  return spans;
}

/** The marks of one text that are open, and those that were paired. */
class Pairing {
  private readonly spans: MarkSpan[] = [];
  private readonly stack: { open: number; char: string }[] = [];
  /** How many of each opening mark are on the stack: a closing mark without one is passed over in one step. */
  private readonly waiting = new Map<string, number>();

  /** @param length of the text: where a mark ends that is never closed. */
  constructor(private readonly length: number) {}

  top(): { open: number; char: string } | undefined {
    return this.stack[this.stack.length - 1];
  }

  isOpen(char: string): boolean {
    return (this.waiting.get(char) ?? 0) > 0;
  }

  open(at: number, char: string): void {
    this.stack.push({ open: at, char });
    this.count(char, 1);
  }

  /** Closes the last open mark of a kind, and leaves unclosed what stands open inside it. */
  close(at: number, char: string): void {
    for (let top = this.stack.pop(); top; top = this.stack.pop()) {
      this.count(top.char, -1);
      const closed = top.char === char;
      this.spans.push({ start: top.open + 1, end: closed ? at : this.length, open: top.open, closed, depth: 0 });
      if (closed) return;
    }
  }

  /** All of them in order of their opening mark. */
  finish(): MarkSpan[] {
    for (const { open } of this.stack)
      this.spans.push({ start: open + 1, end: this.length, open, closed: false, depth: 0 });
    if (this.spans.length > 1) this.spans.sort((a, b) => a.open - b.open);
    return withDepth(this.spans);
  }

  private count(char: string, by: number): void {
    this.waiting.set(char, (this.waiting.get(char) ?? 0) + by);
  }
}

/** Depth counts closed marks only: a stray opening mark hides nothing behind it. */
function withDepth(spans: MarkSpan[]): MarkSpan[] {
  const ends: number[] = [];
  for (const span of spans) {
    while (ends.length > 0 && (ends[ends.length - 1] as number) <= span.open) ends.pop();
    span.depth = ends.length;
    if (span.closed) ends.push(span.end);
  }
  return spans;
}

/**
 * Straight single marks as some papers quote: 'We must stop,' he said. One that opens stands before a capital, one that
 * closes behind a comma or a full stop; anything else is an apostrophe. Only marks that come in pairs count.
 */
function findSingles(text: string): { opens: Set<number>; closes: Set<number> } {
  const opens = new Set<number>();
  const closes = new Set<number>();
  let open = -1;
  for (const m of SINGLE.all(text)) {
    if (m[1] !== undefined) open = m.index;
    else if (open >= 0) {
      opens.add(open);
      closes.add(m.index);
      open = -1;
    }
  }
  return { opens, closes };
}

/** A mark behind a letter or a full stop, before a blank or the end: it closes. */
function closesHere(text: string, i: number): boolean {
  return (
    /[^\s\d“「『（(]/.test(text[i - 1] ?? '') && /^(?:$|[\s，。！？、；：,.!?;:）)—-])/.test(text.slice(i + 1, i + 2))
  );
}

/** it’s, the ’90s, residents’ views: no quotation mark. */
function isApostrophe(text: string, i: number): boolean {
  if (text[i] !== '’') return false;
  if (LETTER.test(text[i - 1] ?? '') && LETTER.test(text[i + 1] ?? '')) return true;
  // Behind a plural, with the mark that closes still to come.
  if (text[i - 1] !== 's' || !/^ [a-z]/.test(text.slice(i + 1, i + 3))) return false;
  const rest = text.slice(i + 1, i + 300);
  const closing = /[,.!?…]’/.exec(rest);
  return closing !== null && !rest.slice(0, closing.index).includes('‘');
}

/** `“大山雀“，`: the second mark was meant to close. */
function isSlip(text: string, i: number): boolean {
  const next = text[i + 1];
  return next === undefined || AFTER_CLOSE.test(next);
}
