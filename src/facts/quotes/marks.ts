/**
 * Quotation marks of a paragraph, paired: “” 「」 『』 ‘’ and the straight "…", nested, unclosed, and the common slips
 * (an opening mark typed where a closing one is meant). One pass over the text, linear.
 */

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

const CLOSE_OF: Record<string, string> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '‘': '’',
  '"': '"',
  '＂': '＂',
  '〝': '〞',
};
const OPEN_OF: Record<string, string> = { '”': '“', '」': '「', '』': '『', '’': '‘', '〞': '〝' };
const MARK = /[“”「」『』‘’"＂〝〞]/g;
/** After a closing mark there is one of these, or the end. */
const AFTER_CLOSE = /[，。！？、；：,.!?;:）)」』”’\s]/;
const LETTER = /[A-Za-z0-9]/;

/**
 * Pairs the marks of one paragraph.
 * @returns spans in order of their opening mark; an opening mark that is never closed has `closed: false`, its `end`
 * is the paragraph's end, and what follows it is read as if it were not there.
 */
export function findMarks(text: string): MarkSpan[] {
  const spans: MarkSpan[] = [];
  const stack: { open: number; char: string }[] = [];
  /** How many of each opening mark are on the stack: a closing mark without one is passed over in one step. */
  const waiting = new Map<string, number>();
  const count = (char: string, by: number) => waiting.set(char, (waiting.get(char) ?? 0) + by);
  const close = (at: number, char: string) => {
    while (stack.length > 0) {
      const top = stack.pop() as { open: number; char: string };
      count(top.char, -1);
      const closed = top.char === char;
      spans.push({ start: top.open + 1, end: closed ? at : text.length, open: top.open, closed, depth: 0 });
      if (closed) return;
    }
  };
  for (const m of text.matchAll(MARK)) {
    const i = m.index;
    const raw = m[0];
    if (isApostrophe(text, i)) continue;
    const top = stack[stack.length - 1];
    let opening = CLOSE_OF[raw] !== undefined;
    if (raw === '"' || raw === '＂') opening = (waiting.get(raw) ?? 0) === 0;
    else if (raw === '“' && top?.char === '“' && i > top.open + 1 && isSlip(text, i)) {
      close(i, '“');
      continue;
    }
    if (opening) {
      stack.push({ open: i, char: raw });
      count(raw, 1);
      continue;
    }
    const opener = OPEN_OF[raw] ?? raw;
    if ((waiting.get(opener) ?? 0) > 0) close(i, opener);
  }
  while (stack.length > 0) {
    const top = stack.pop() as { open: number; char: string };
    spans.push({ start: top.open + 1, end: text.length, open: top.open, closed: false, depth: 0 });
  }
  spans.sort((a, b) => a.open - b.open);
  return withDepth(spans);
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

/** it’s, the ’90s, 5’: no quotation mark. */
function isApostrophe(text: string, i: number): boolean {
  if (text[i] !== '’') return false;
  return LETTER.test(text[i - 1] ?? '') && LETTER.test(text[i + 1] ?? '');
}

/** `“大山雀“，`: the second mark was meant to close. */
function isSlip(text: string, i: number): boolean {
  const next = text[i + 1];
  return next === undefined || AFTER_CLOSE.test(next);
}
