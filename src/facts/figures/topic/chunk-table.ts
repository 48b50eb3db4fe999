/** Words that end a noun phrase, or stand in one whole, looked up where they begin: the lists of chunk-words.ts as tables. */
import { ALSO_NOUNS, WORD_LISTS } from './chunk-words';

type WordType = (typeof WORD_LISTS)[number][0];

/** A word of the lists, and where it is none. */
export interface FunctionWord {
  word: string;
  type: WordType;
  /** Not this word when one of these stands directly before or behind. */
  notAfter?: string;
  notBefore?: string;
  /** Also a noun: a verb only at the start, behind an adverb, or before 了. */
  also?: true;
}

/** The words of the tables that begin with one sign: most sentences hold a tenth of the signs, and the rest is not read. */
interface Beginning {
  /** As the lists write them: 有|名关. */
  entries: { type: WordType; entry: string }[];
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
const MARKS = new Set('，。；：、！？,;:!?（）()《》〈〉【】“”「」『』‘’…—\t •●■▲◆▪');
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

function add(type: WordType, entry: string): void {
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

/** Whether a sign is one of a noun phrase wherever it stands. */
export function isPlain(code: number): boolean {
  if (!isFilled) fillTables();
  return SPECIAL[code] === 0;
}

/** Whether a sign is a mark, of those that are not plain. */
export const isMark = (code: number): boolean => ((SORT[code] as number) & MARK) !== 0;

/** The sign that closes what a sign opens; undefined where it opens nothing. */
export function closingOf(text: string, at: number): string | undefined {
  return (SORT[text.charCodeAt(at)] as number) & OPENING ? OPEN_TO_CLOSE[text[at] as string] : undefined;
}

/** Whether a verb is a noun as well: 投资, 就业. */
export const isAlsoNoun = (word: string): boolean => ALSO.has(word);

/** Whether a phrase is one verb of the tables and nothing else: 转手, 获准. */
export function isVerb(phrase: string): boolean {
  if (!isFilled) fillTables();
  const words = phrase === '' ? null : wordsFrom(phrase.charCodeAt(0));
  return (words?.all ?? []).some((word) => word.word === phrase && (word.type === 'verb' || word.type === 'change'));
}

/** What stands before a word: the last chunk. */
interface Before {
  type: string;
  end: number;
}

/** 我国有几千万小微商家: 国有 is a word in 国有企业 and none here. */
function afterCountry(text: string, i: number): boolean {
  return text[i] === '有' && text[i - 1] === '国' && /[我中全各]/.test(text[i - 2] ?? '');
}

/**
 * The word of the tables that stands at an offset whose sign is not plain (`isPlain` is asked first); null where none does.
 * @param inNoun whether a noun phrase is open there.
 */
export function functionWord(
  text: string,
  i: number,
  to: number,
  inNoun: boolean,
  last: Before | undefined,
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
  last: Before | undefined,
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
