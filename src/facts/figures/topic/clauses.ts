/** Clauses among chunks: where one ends, what it is compared with, what opens it. */
import { Signs } from '@/src/corpus/text/signs';
import { matchUnit } from '../units/units';
import type { Chunk } from './chunks';
import { isMeasure } from './nouns';

export const CLAUSE_MARK = new Signs(/[，。；：！？,;:!?]/);

/** Whether a chunk is a mark that ends a clause. */
export function isClauseMark(text: string, c: Chunk): boolean {
  return c.type === 'mark' && CLAUSE_MARK.at(text, c.start);
}

/** The chunks without what stands in closed brackets: 病例24例（上海6例，山西3例）；…. */
export function outsideBrackets(text: string, chunks: Chunk[]): Chunk[] {
  if (!chunks.some((c) => c.type === 'mark' && /[）)】]/.test(text[c.start] ?? ''))) return chunks;
  const out: Chunk[] = [];
  let open = -1;
  for (const c of chunks) {
    const sign = c.type === 'mark' ? text[c.start] : '';
    if (/^[（(【]$/.test(sign ?? '')) open = out.length;
    else if (/^[）)】]$/.test(sign ?? '')) {
      // One that nothing opens was opened before the first of them.
      out.length = Math.max(0, open);
      open = -1;
      continue;
    }
    out.push(c);
  }
  return out;
}

const COMPARED = /^(?:比|较|相比|相比于|相较|与|同|比上年同期|比去年同期|较.*|比.*)$/;

/** Whether a chunk opens a comparison: 比上年, 较2020年. */
export function compares(text: string, c: Chunk): boolean {
  return /^[比较]/.test(text.slice(c.start, c.end));
}

/** Where a comparison begins that ends at a chunk, at most five chunks before; -1 when there is none. */
export function comparisonStart(text: string, chunks: Chunk[], at: number): number {
  for (let i = at; i >= 0 && i > at - 5; i -= 1) {
    const c = chunks[i] as Chunk;
    if (c.type === 'mark' || c.type === 'figure' || c.type === 'de') return -1;
    if (
      (c.type === 'comparison' || c.type === 'preposition') &&
      COMPARED.test(text.slice(c.start, c.end)) &&
      (c.type === 'comparison' || /^[相]/.test(text.slice(c.start, c.end)))
    )
      return withWhat(text, chunks, i);
  }
  return -1;
}

/** 与去年同期|相比: what 相比 ends began with 与. */
function withWhat(text: string, chunks: Chunk[], at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 5; i -= 1) {
    const c = chunks[i] as Chunk;
    if (c.type === 'mark' || c.type === 'figure') return at;
    if (/^[与和跟同]$/.test(text.slice(c.start, c.end))) return i;
  }
  return at;
}

/** 每千瓦时0.375元, 每人500元: the noun behind 每 is what is counted by, and no measure. */
export function countedBy(text: string, c: Chunk): boolean {
  const start = text[c.start] === '每' ? c.start + 1 : c.start;
  return text[start - 1] === '每' && matchUnit(text, start)?.end === c.end;
}

/** The measure that a clause names last: 粮食产量再创历史新高，达到… is of 粮食产量 and not of 新高. */
export function measureBefore(text: string, chunks: Chunk[], at: number): string | null {
  for (let j = at; j >= 0 && j > at - 8; j -= 1) {
    const c = chunks[j] as Chunk;
    if (isClauseMark(text, c)) return null;
    if (c.type === 'noun' && isMeasure(text.slice(c.start, c.end))) return text.slice(c.start, c.end);
  }
  return null;
}

/** The noun that opens the clause of a chunk, behind adverbs and times; null when a preposition or verb opens it. */
export function openerOf(text: string, chunks: Chunk[], at: number): Chunk | null {
  let i = at;
  while (i > 0 && at - i < 12 && !isClauseMark(text, chunks[i - 1] as Chunk)) i -= 1;
  while (i < at && /^(?:adverb|time)$/.test(chunks[i]?.type ?? '')) i += 1;
  const first = chunks[i];
  return i < at && first?.type === 'noun' ? first : null;
}

/** Whether no verb or preposition stands between a chunk and the start of its clause. */
export function opensClause(text: string, chunks: Chunk[], at: number): boolean {
  for (let i = at; i >= 0 && i > at - 8; i -= 1) {
    const c = chunks[i] as Chunk;
    if (isClauseMark(text, c)) return true;
    if (c.type === 'verb' || c.type === 'preposition') return false;
  }
  return true;
}

/** Whether nothing but a mark, a time or a pause stands before an owner: a verb or adverb makes a relative clause. */
export function opensPhrase(text: string, before: Chunk | undefined): boolean {
  if (!before) return true;
  // 中国有进出口实绩的企业: 有 makes a relative clause as a verb does.
  if (before.type === 'copula' && text.slice(before.start, before.end) === '有') return false;
  return before.type !== 'verb' && before.type !== 'change' && before.type !== 'comparison' && before.type !== 'adverb';
}
