/** Which paragraphs are English, and where their sentences end. */
import { splitSentences } from '@/src/facts/sentences';
import type { MarkSpan } from '../marks';

/** True for a paragraph whose letters are mostly Latin. */
export function isEnglish(text: string): boolean {
  let latin = 0;
  let han = 0;
  for (let i = Math.min(text.length, 2000) - 1; i >= 0; i -= 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x3400 && code <= 0x9fff) han += 1;
    else if ((code | 32) >= 97 && (code | 32) <= 122) latin += 1;
  }
  return latin > (han === 0 ? 8 : 20) && latin > han * 4;
}

/** “I am one.” Stone said unions were …: behind a full stop within marks a sentence of its own begins as well. */
export function cutSentences(text: string, masked: string, marks: MarkSpan[]): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  let next = 0;
  for (const { start, end } of splitSentences(masked)) {
    let from = start;
    for (let mark = marks[next]; mark && mark.end < end; mark = marks[next]) {
      next += 1;
      if (!mark.closed || text[mark.end - 1] !== '.' || !/^\W{1,3}[A-Z]/.test(masked.slice(mark.end, mark.end + 4)))
        continue;
      out.push({ start: from, end: mark.end + 1 });
      from = mark.end + 1;
      while (/\s/.test(masked[from] ?? '')) from += 1;
    }
    if (from < end) out.push({ start: from, end });
  }
  return out;
}
