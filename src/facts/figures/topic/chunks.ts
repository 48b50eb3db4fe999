/**
 * A clause cut into noun phrases and the words between them, by a table of verbs, adverbs and prepositions. Not a
 * parser: it finds where the phrase that names a measure or a subject begins and ends.
 */

import { remembered } from '@/src/corpus/patterns/remembered';
import { ALSO_NOUNS, WORD_LISTS } from './chunk-words';
import { ADVERBS, CHANGES, COMPOUNDS, COPULAS, RANKS } from './whole-words';

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

interface FunctionWord {
  word: string;
  type: ChunkType;
  /** Not this word when one of these stands directly before or behind. */
  notAfter?: string;
  notBefore?: string;
  /** Also a noun: a verb only at the start, behind an adverb, or before 了. */
  also?: true;
}

const WORDS: FunctionWord[] = [];
const add = (type: ChunkType, list: string, extra: Partial<FunctionWord> = {}) => {
  for (const entry of list.trim().split(/\s+/)) {
    const [word = '', notBefore, notAfter] = entry.split('|');
    WORDS.push({ word, type, ...(notBefore ? { notBefore } : {}), ...(notAfter ? { notAfter } : {}), ...extra });
  }
};
const ALSO = new Set<string>();
const BY_FIRST = new Map<string, FunctionWord[]>();
/** Words by the code of their first sign and, when longer, of their second: longest first. No text is cut to look. */
const SINGLE: (FunctionWord | undefined)[] = [];
const BY_PAIR: Map<number, FunctionWord[]>[] = [];
const FIRST = new Uint16Array(65536);
/** 1 for the two signs that a longer word begins with, by a hash of both: most pairs begin none, and ask no map. */
const PAIRS = new Uint8Array(65536);
const pairHash = (first: number, second: number) => (first * 31 + second) & 0xffff;
const MARKS = new Set('，。；：、！？,;:!?（）()《》“”「」『』‘’…—\t •●■▲◆▪');
const OPEN_TO_CLOSE: Record<string, string> = { '“': '”', '「': '」', '『': '』', '《': '》', '（': '）', '(': ')' };

/** Signs at which something other than a noun phrase can begin; all others are passed over quickly. */
const MARK = 1;
const OPENING = 2;
const SORT = new Uint8Array(65536);
const SPECIAL = new Uint8Array(65536);

let isFilled = false;

/**
 * Fills the tables, when they are first asked for: that was 6 of the 11 ms in which a waking worker evaluates its code, and
 * most questions cut no clause.
 */
function fillTables(): void {
  isFilled = true;
  for (const [type, list] of WORD_LISTS) add(type, list);
  add('noun', COMPOUNDS);
  add('verb', RANKS);
  add('adverb', ADVERBS);
  add('change', CHANGES);
  add('copula', COPULAS);
  for (const word of ALSO_NOUNS.trim().split(/\s+/)) ALSO.add(word);
  for (const word of WORDS) if (word.type === 'verb' && ALSO.has(word.word)) word.also = true;

  for (const word of WORDS) {
    const first = word.word[0] as string;
    const list = BY_FIRST.get(first) ?? [];
    if (!list.some((other) => other.word === word.word)) list.push(word);
    BY_FIRST.set(first, list);
  }
  for (const [first, list] of BY_FIRST) {
    list.sort((a, b) => b.word.length - a.word.length);
    const pairs = new Map<number, FunctionWord[]>();
    for (const word of list) {
      if (word.word.length === 1) continue;
      const second = word.word.charCodeAt(1);
      PAIRS[pairHash(first.charCodeAt(0), second)] = 1;
      pairs.set(second, [...(pairs.get(second) ?? []), word]);
    }
    BY_PAIR.push(pairs);
    SINGLE.push(list.find((word) => word.word.length === 1));
    FIRST[first.charCodeAt(0)] = BY_PAIR.length;
  }

  for (const char of MARKS) SORT[char.charCodeAt(0)] = MARK;
  for (const char of Object.keys(OPEN_TO_CLOSE)) SORT[char.charCodeAt(0)] = (SORT[char.charCodeAt(0)] ?? 0) | OPENING;
  for (const char of [...MARKS, ...Object.keys(OPEN_TO_CLOSE), ...BY_FIRST.keys(), ...'的之了过着']) {
    SPECIAL[char.charCodeAt(0)] = 1;
  }
}

/** Whether a phrase is one verb of the tables and nothing else: 转手, 获准. */
export function isVerb(phrase: string): boolean {
  if (!isFilled) fillTables();
  const words = BY_FIRST.get(phrase[0] ?? '') ?? [];
  return words.some((word) => word.word === phrase && (word.type === 'verb' || word.type === 'change'));
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
        (i > 0 || (parts.length > 1 && !ALSO.has(phrase.slice(part.start, part.end))))) ||
      part.type === 'copula' ||
      (part.type === 'preposition' && i === 0 && part.end - part.start > 1) ||
      part.type === 'comparison',
  );
}
const HAN = /[\u4e00-\u9fff]/;

/** Closes the noun phrase that began at an offset; -1 when none is open. */
function flush(chunks: Chunk[], nounStart: number, end: number): void {
  if (nounStart >= 0 && end > nounStart) chunks.push({ type: 'noun', start: nounStart, end });
}

/**
 * The chunks of a stretch of text, in order. Quoted names and bracketed additions are noun phrases.
 * @param read what was read already (times and figures), in order of place: each becomes one chunk.
 */
export function chunk(text: string, from: number, to: number, read: Chunk[] = []): Chunk[] {
  if (!isFilled) fillTables();
  const chunks: Chunk[] = [];
  let nounStart = -1;
  let i = from;
  let r = 0;
  while (i < to) {
    while (r < read.length && (read[r] as Chunk).start < i) r += 1;
    const known = read[r];
    if (known && known.start === i) {
      flush(chunks, nounStart, i);
      nounStart = -1;
      chunks.push(known);
      i = known.end;
      continue;
    }
    if (SPECIAL[text.charCodeAt(i)] === 0) {
      if (nounStart < 0) nounStart = i;
      i += 1;
      continue;
    }
    const stop = known && known.start < to ? known.start : to;
    const char = text[i] as string;
    const sort = SORT[text.charCodeAt(i)] as number;
    const close = sort & OPENING ? OPEN_TO_CLOSE[char] : undefined;
    if (close) {
      const end = text.slice(i, Math.min(stop, i + 40)).indexOf(close);
      if (end > 0) {
        if (nounStart < 0) nounStart = i;
        i += end + 1;
        continue;
      }
    }
    // 四分之一决赛 is one name.
    if (char === '的' || (char === '之' && !text.startsWith('决赛', i + 2))) {
      flush(chunks, nounStart, i);
      nounStart = -1;
      chunks.push({ type: 'de', start: i, end: i + 1 });
      i += 1;
      continue;
    }
    if (char === '了' || char === '过' || char === '着') {
      const last = chunks.at(-1);
      if (nounStart < 0 && last && last.end === i) {
        last.end = i + 1;
        i += 1;
        continue;
      }
    }
    if (sort & MARK) {
      if (char === ' ' && nounStart >= 0 && /[A-Za-z0-9]/.test(text[i - 1] ?? '')) {
        i += 1;
        continue;
      }
      flush(chunks, nounStart, i);
      nounStart = -1;
      chunks.push({ type: 'mark', start: i, end: i + 1 });
      i += 1;
      continue;
    }
    const word = functionWord(text, i, stop, nounStart >= 0, chunks.at(-1));
    if (word?.type === 'noun') {
      if (nounStart < 0) nounStart = i;
      i += word.word.length;
      continue;
    }
    if (word) {
      flush(chunks, nounStart, i);
      nounStart = -1;
      chunks.push({ type: word.type, start: i, end: i + word.word.length });
      i += word.word.length;
      continue;
    }
    if (nounStart < 0) nounStart = i;
    i += 1;
  }
  flush(chunks, nounStart, to);
  return chunks;
}

/** 我国有几千万小微商家: 国有 is a word in 国有企业 and none here. */
function afterCountry(text: string, i: number): boolean {
  return text[i] === '有' && text[i - 1] === '国' && /[我中全各]/.test(text[i - 2] ?? '');
}

function functionWord(
  text: string,
  i: number,
  to: number,
  inNoun: boolean,
  last: Chunk | undefined,
): FunctionWord | null {
  const code = text.charCodeAt(i);
  const first = (FIRST[code] as number) - 1;
  if (first < 0) return null;
  const second = text.charCodeAt(i + 1);
  const pair =
    PAIRS[pairHash(code, second)] === 1 ? (BY_PAIR[first] as Map<number, FunctionWord[]>).get(second) : undefined;
  if (pair) {
    for (const word of pair) if (text.startsWith(word.word, i) && fits(word, text, i, to, inNoun, last)) return word;
  }
  const single = SINGLE[first];
  return single && fits(single, text, i, to, inNoun, last) ? single : null;
}

/** Whether a word that is written at an offset is that word there, by its neighbours. */
function fits(
  word: FunctionWord,
  text: string,
  i: number,
  to: number,
  inNoun: boolean,
  last: Chunk | undefined,
): boolean {
  const end = i + word.word.length;
  if (end > to) return false;
  // 第四名为星河: the sign before belongs to a figure, and to no longer word.
  const behindFigure = last?.type === 'figure' && last.end === i;
  if (!behindFigure && word.notAfter?.includes(text[i - 1] ?? '\0') && !afterCountry(text, i)) return false;
  if (word.notBefore?.includes(text[end] ?? '\0') && end < to) return false;
  if (word.also) {
    const leads =
      !inNoun &&
      (last === undefined ||
        last.type === 'adverb' ||
        last.type === 'mark' ||
        last.type === 'comparison' ||
        last.type === 'preposition');
    if (text[end] !== '了' && !(leads && last?.type !== 'preposition')) return false;
  }
  return true;
}
