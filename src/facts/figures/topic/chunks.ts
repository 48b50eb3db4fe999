/**
 * A clause cut into noun phrases and the words between them, by a table of verbs, adverbs and prepositions. Not a
 * parser: it finds where the phrase that names a measure or a subject begins and ends.
 */

import { remembered } from '@/src/corpus/patterns/remembered';
import { closingOf, functionWord, isAlsoNoun, isMark, isPlain } from './chunk-table';

export type ChunkType =
  /** A noun phrase, or whatever no table knows. */
  | 'noun'
  | 'verb'
  /** 增长 下降 提高 …: verbs of change. */
  | 'change'
  | 'adverb'
  | 'preposition'
  /** 达到 为 是 …: what stands between a measure and its number. */
  | 'copula'
  | 'de'
  | 'comparison'
  | 'mark'
  /** A time expression or a figure that was already read. */
  | 'time'
  | 'figure';

export interface Chunk {
  type: ChunkType;
  start: number;
  end: number;
}

/** The text of a chunk; nothing where there is none. */
export function wordOf(text: string, chunk: Chunk | undefined): string {
  return chunk === undefined ? '' : text.slice(chunk.start, chunk.end);
}

/**
 * Whether a phrase is a piece of a clause and no noun phrase: 合作社领办, 投1局, 距离生涯百中继. What stands in quotation marks or
 * brackets is a name.
 */
export const isClause = remembered(2000, readsAsClause);

function readsAsClause(phrase: string): boolean {
  if (phrase.length < 3 || !HAN.test(phrase) || /^[“「《]/.test(phrase)) return false;
  const parts = chunk(phrase, 0, phrase.length);
  return parts.some(
    (part, i) =>
      (part.type === 'verb' &&
        part.end - part.start > 1 &&
        (i > 0 || (parts.length > 1 && !isAlsoNoun(phrase.slice(part.start, part.end))))) ||
      part.type === 'copula' ||
      (part.type === 'preposition' && i === 0 && part.end - part.start > 1) ||
      part.type === 'comparison',
  );
}
const HAN = /[\u4e00-\u9fff]/;

/**
 * The chunks of a stretch of text, in order and end to end. Quoted names and bracketed additions are noun phrases.
 * @param read what was read already (times and figures), in order of place: each becomes one chunk.
 */
export function chunk(text: string, from: number, to: number, read: Chunk[] = []): Chunk[] {
  const cutter = new Cutter(text);
  let i = from;
  let r = 0;
  while (i < to) {
    while (r < read.length && (read[r] as Chunk).start < i) r += 1;
    const known = read[r];
    if (known?.start === i) i = cutter.take(known);
    else if (isPlain(text.charCodeAt(i))) i = cutter.goOn(i);
    else i = cutter.cut(i, known && known.start < to ? known.start : to);
  }
  cutter.close(to);
  return cutter.chunks;
}

/** 服务企业（以下简称星河企业）, 平台企业（包括出行、餐饮等）: what else it is called and which they are is no part of the phrase. */
const ASIDE = /^[（(](?:以下|下称|简称|下文|包括)[^（）()\d]{1,72}[）)]/;

/** Cuts a text from left to right; each step gives the offset behind what it took. */
class Cutter {
  readonly chunks: Chunk[] = [];
  /** Where the noun phrase began that is open; -1 when none is. */
  private noun = -1;

  constructor(private readonly text: string) {}

  /** Closes the noun phrase that is open. */
  close(end: number): void {
    if (this.noun >= 0) this.chunks.push({ type: 'noun', start: this.noun, end });
    this.noun = -1;
  }

  take(chunk: Chunk): number {
    this.close(chunk.start);
    this.chunks.push(chunk);
    return chunk.end;
  }

  /** One sign more of a noun phrase, or the first of one. */
  goOn(at: number, length = 1): number {
    if (this.noun < 0) this.noun = at;
    return at + length;
  }

  /** What begins at a sign that may be more than one of a noun phrase. @param stop no word reaches over it. */
  cut(at: number, stop: number): number {
    return this.bracketed(at, stop) || this.particle(at) || this.mark(at) || this.word(at, stop) || this.goOn(at);
  }

  /** A quoted name or a bracketed addition; 0 where none is closed near by. */
  private bracketed(at: number, stop: number): number {
    const aside = ASIDE.exec(this.text.slice(at, Math.min(stop, at + 80)))?.[0].length ?? 0;
    if (aside > 0) return this.take({ type: 'mark', start: at, end: at + aside });
    const close = closingOf(this.text, at);
    const length = close === undefined ? -1 : this.text.slice(at, Math.min(stop, at + 40)).indexOf(close);
    return length > 0 ? this.goOn(at, length + 1) : 0;
  }

  /** 的 and 之, and what belongs to the verb before it; 0 for other signs. */
  private particle(at: number): number {
    const char = this.text[at] as string;
    // 四分之一决赛 is one name.
    if (char === '的' || (char === '之' && !this.text.startsWith('决赛', at + 2)))
      return this.take({ type: 'de', start: at, end: at + 1 });
    const last = this.chunks.at(-1);
    if (this.noun >= 0 || last?.end !== at || !(char === '了' || char === '过' || char === '着')) return 0;
    last.end = at + 1;
    return last.end;
  }

  private mark(at: number): number {
    const { text } = this;
    if (!isMark(text.charCodeAt(at))) return 0;
    if (text[at] === ' ' && this.noun >= 0 && /[A-Za-z0-9]/.test(text[at - 1] ?? '')) return at + 1;
    return this.take({ type: 'mark', start: at, end: at + 1 });
  }

  /** A word of the tables; 0 where none stands. */
  private word(at: number, stop: number): number {
    const found = functionWord(this.text, at, stop, this.noun >= 0, this.chunks.at(-1));
    if (found === null) return 0;
    const { type, word } = found;
    return type === 'noun' ? this.goOn(at, word.length) : this.take({ type, start: at, end: at + word.length });
  }
}
