/**
 * A clause cut into noun phrases and the words between them, by a table of verbs, adverbs and prepositions. Not a
 * parser: it finds where the phrase that names a measure or a subject begins and ends.
 */

import { remembered } from '@/src/corpus/patterns/remembered';
import { ALSO_NOUNS, WORD_LISTS } from './chunk-words';

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

interface FunctionWord {
  word: string;
  type: ChunkType;
  /** Not this word when one of these stands directly before or behind. */
  notAfter?: string;
  notBefore?: string;
  /** Also a noun: a verb only at the start, behind an adverb, or before 了. */
  also?: true;
}

/** The words of the tables that begin with one sign: most sentences hold a tenth of the signs, and the rest is not read. */
interface Beginning {
  /** As the lists write them: 有|名关. */
  entries: { type: ChunkType; entry: string }[];
  read: Words | null;
}

interface Words {
  all: FunctionWord[];
  single: FunctionWord | undefined;
  /** Longer words by the code of their second sign, longest first. No text is cut to look. */
  byPair: Map<number, FunctionWord[]>;
}

const BEGINNINGS: Beginning[] = [];
/** The place of a sign's words in `BEGINNINGS`, from 1; 0 where no word begins with it. */
const FIRST = new Uint16Array(65536);
/** 1 for the two signs that a longer word begins with, by a hash of both: most pairs begin none, and ask no map. */
const PAIRS = new Uint8Array(65536);
const pairHash = (first: number, second: number) => (first * 31 + second) & 0xffff;
const ALSO = new Set(ALSO_NOUNS.trim().split(/\s+/));
const MARKS = new Set('，。；：、！？,;:!?（）()《》“”「」『』‘’…—\t •●■▲◆▪');
const OPEN_TO_CLOSE: Record<string, string> = { '“': '”', '「': '」', '『': '』', '《': '》', '（': '）', '(': ')' };

/** Signs at which something other than a noun phrase can begin; all others are passed over quickly. */
const MARK = 1;
const OPENING = 2;
const SORT = new Uint8Array(65536);
const SPECIAL = new Uint8Array(65536);

let isFilled = false;

/** Fills the tables, when they are first asked for: most questions to a waking worker cut no clause. */
function fillTables(): void {
  isFilled = true;
  for (const [type, list] of WORD_LISTS) for (const entry of list.trim().split(/\s+/)) add(type, entry);
  for (const char of MARKS) SORT[char.charCodeAt(0)] = MARK;
  for (const char of Object.keys(OPEN_TO_CLOSE)) SORT[char.charCodeAt(0)] = (SORT[char.charCodeAt(0)] ?? 0) | OPENING;
  for (const char of [...MARKS, ...Object.keys(OPEN_TO_CLOSE), ...'的之了过着']) SPECIAL[char.charCodeAt(0)] = 1;
}

function add(type: ChunkType, entry: string): void {
  const first = entry.charCodeAt(0);
  if (FIRST[first] === 0) {
    FIRST[first] = BEGINNINGS.push({ entries: [], read: null });
    SPECIAL[first] = 1;
  }
  beginningOf(first)?.entries.push({ type, entry });
  if (entry.length > 1 && entry[1] !== '|') PAIRS[pairHash(first, entry.charCodeAt(1))] = 1;
}

function beginningOf(code: number): Beginning | undefined {
  return BEGINNINGS[(FIRST[code] as number) - 1];
}

/** The words that begin with a sign; null when there are none. Of a word that several lists hold, the first counts. */
function wordsFrom(code: number): Words | null {
  const beginning = beginningOf(code);
  if (beginning === undefined) return null;
  beginning.read ??= readWords(beginning.entries);
  return beginning.read;
}

function readWords(entries: Beginning['entries']): Words {
  const all: FunctionWord[] = [];
  for (const { type, entry } of entries) {
    const [word = '', notBefore, notAfter] = entry.split('|');
    if (all.some((other) => other.word === word)) continue;
    all.push({
      word,
      type,
      ...(notBefore ? { notBefore } : {}),
      ...(notAfter ? { notAfter } : {}),
      ...(type === 'verb' && ALSO.has(word) ? { also: true } : {}),
    });
  }
  all.sort((a, b) => b.word.length - a.word.length);
  const byPair = new Map<number, FunctionWord[]>();
  for (const word of all) {
    if (word.word.length === 1) continue;
    const second = word.word.charCodeAt(1);
    byPair.set(second, [...(byPair.get(second) ?? []), word]);
  }
  return { all, single: all.find(({ word }) => word.length === 1), byPair };
}

/** Whether a phrase is one verb of the tables and nothing else: 转手, 获准. */
export function isVerb(phrase: string): boolean {
  if (!isFilled) fillTables();
  const words = phrase === '' ? null : wordsFrom(phrase.charCodeAt(0));
  return (words?.all ?? []).some((word) => word.word === phrase && (word.type === 'verb' || word.type === 'change'));
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
  if (FIRST[code] === 0) return null;
  const { single, byPair } = wordsFrom(code) as Words;
  const second = text.charCodeAt(i + 1);
  const pair = PAIRS[pairHash(code, second)] === 1 ? byPair.get(second) : undefined;
  if (pair) {
    for (const word of pair) if (text.startsWith(word.word, i) && fits(word, text, i, to, inNoun, last)) return word;
  }
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
