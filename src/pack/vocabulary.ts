/**
 * The corpus's own words with what they sound like and what they mean: how a query in pinyin, with a homophone typo or
 * in English reaches a Chinese corpus. Only words that the corpus has are kept (a word it lacks cannot match), so the
 * files stay small beside the corpus. Glosses and readings come from a dictionary that the builder is given
 * (CC-CEDICT, CC BY-SA 4.0: see assets/lexicon/README.md).
 */

import { shardOf } from './postings';
import { tokenize } from './tokens';

export interface DictionaryEntry {
  /** Simplified. */
  word: string;
  /** Toneless pinyin, one syllable a character, lower case: ["yan", "fa"]. */
  syllables: string[];
  /** English glosses as the dictionary writes them. */
  gloss: string;
}

export interface Vocabulary {
  /** Joined pinyin → words, the most frequent first: `yanfa` → ["研发"]. Names are under their initials too. */
  pinyin: Record<string, string[]>;
  /** English stem → [word, closeness 0…1], best first. */
  english: Record<string, [string, number][]>;
  /** Syllable → characters: `shi` → "是时事…". For homophones of words that no dictionary has. */
  syllables: Record<string, string>;
  /** First two letters → Latin tokens of the index that begin so, sorted: `10` → ["10x1000"]. */
  latin: Record<string, string[]>;
}

/** Parts of the vocabulary that are looked up by a key. */
export type Keyed = Exclude<keyof Vocabulary, 'syllables'>;

/** A key of the vocabulary among the keys of the whole pack: a blank is in no token. */
export function wordKey(part: Keyed, key: string): string {
  return `${part} ${key}`;
}

/** Which of so many parts of the vocabulary a key is in: by its first two letters, so that neighbours stay together. */
export function keyPart(key: string, parts: number): number {
  return shardOf(key.slice(0, 2), parts);
}

const MOST_WORDS = 12;
const HAN_WORD = /^\p{Script=Han}{2,8}$/u;

/**
 * @param words every word of the corpus with how often it stands there; names flagged.
 * @param entries the dictionary; without one only Latin names are known, and other queries are taken as typed.
 */
export function buildVocabulary(
  words: ReadonlyMap<string, { count: number; name: boolean }>,
  entries: Iterable<DictionaryEntry> | null,
): Vocabulary {
  const readings = new Map<string, string[]>();
  const heard = new Map<string, Map<string, number>>();
  const english = new Map<string, Map<string, number>>();
  for (const { word, syllables, gloss } of entries ?? []) {
    for (const [i, char] of [...word].entries()) hear(heard, char, syllables[i]);
    if (!words.has(word)) continue;
    if (!readings.has(word)) readings.set(word, syllables);
    for (const [stem, closeness] of glossStems(gloss)) {
      const known = english.get(stem) ?? new Map<string, number>();
      known.set(word, Math.max(closeness, known.get(word) ?? 0));
      english.set(stem, known);
    }
  }
  const characters = new Map([...heard].map(([char, readings]) => [char, usual(readings)]));
  return {
    pinyin: pinyinTable(words, readings, characters),
    english: Object.fromEntries([...english].sort(byKey).map(([stem, found]) => [stem, closest(found)])),
    syllables: syllableTable(characters),
    latin: latinTable(words.keys()),
  };
}

function hear(heard: Map<string, Map<string, number>>, char: string, syllable: string | undefined): void {
  if (syllable === undefined) return;
  const readings = heard.get(char) ?? new Map<string, number>();
  readings.set(syllable, (readings.get(syllable) ?? 0) + 1);
  heard.set(char, readings);
}

/** Share of a character's words that a reading must have, to be one that a reader may mean. */
const USUAL = 0.15;

/** The readings that its words have, the most usual first: 夹 is jia, though the dictionary lists ga before it; 行 xing and hang. */
function usual(readings: ReadonlyMap<string, number>): string[] {
  const all = [...readings.values()].reduce((sum, count) => sum + count, 0);
  return [...readings]
    .filter(([, count]) => count >= all * USUAL)
    .sort((a, b) => b[1] - a[1])
    .map(([syllable]) => syllable);
}

function pinyinTable(
  words: ReadonlyMap<string, { count: number; name: boolean }>,
  readings: ReadonlyMap<string, string[]>,
  characters: ReadonlyMap<string, string[]>,
): Record<string, string[]> {
  const table = new Map<string, string[]>();
  const add = (key: string, word: string) => table.set(key, [...(table.get(key) ?? []), word]);
  for (const [word, { name }] of [...words].sort((a, b) => b[1].count - a[1].count || byKey(a, b))) {
    if (!HAN_WORD.test(word)) continue;
    const syllables = readings.get(word) ?? spell(word, readings, characters);
    if (syllables.includes('')) continue;
    const key = syllables.join('');
    add(key, word);
    // ü is typed v or u: lvse, luse.
    if (key.includes('v')) add(key.replaceAll('v', 'u'), word);
    if (name && syllables.length > 2) add(syllables.map((syllable) => syllable[0]).join(''), word);
  }
  return Object.fromEntries([...table].sort(byKey).map(([key, list]) => [key, list.slice(0, MOST_WORDS)]));
}

/** A name as its words are read, each character apart where it has none: the 行 of 网商银行 is hang, as in 银行. */
function spell(
  name: string,
  readings: ReadonlyMap<string, string[]>,
  characters: ReadonlyMap<string, string[]>,
): string[] {
  const syllables: string[] = [];
  for (let at = 0; at < name.length; ) {
    let end = name.length;
    while (end > at + 1 && !readings.has(name.slice(at, end))) end -= 1;
    syllables.push(...(readings.get(name.slice(at, end)) ?? [characters.get(name[at] as string)?.[0] ?? '']));
    at = end;
  }
  return syllables;
}

function latinTable(words: Iterable<string>): Record<string, string[]> {
  const table = new Map<string, Set<string>>();
  for (const token of new Set([...words].flatMap(tokenize))) {
    if (!/^[a-z0-9.]*[a-z][a-z0-9.]*$/.test(token) || token.length < 3) continue;
    const key = token.slice(0, 2);
    table.set(key, (table.get(key) ?? new Set()).add(token));
  }
  return Object.fromEntries([...table].sort(byKey).map(([key, tokens]) => [key, [...tokens].sort()]));
}

function syllableTable(characters: ReadonlyMap<string, string[]>): Record<string, string> {
  const table = new Map<string, string>();
  for (const [char, syllables] of characters)
    for (const syllable of syllables) table.set(syllable, (table.get(syllable) ?? '') + char);
  return Object.fromEntries([...table].sort(byKey));
}

function closest(found: ReadonlyMap<string, number>): [string, number][] {
  return [...found].sort((a, b) => b[1] - a[1] || byKey(a, b)).slice(0, MOST_WORDS);
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}

const GLOSS_STOP = new Set(
  'a an the of to in on at for by with from and or as be sb sth etc esp also used lit fig abbr one s up out is are this that it its into'.split(
    ' ',
  ),
);

/** Stems of a gloss with how close each is to the word: a one-word sense is the word, a long one only touches it. */
function glossStems(gloss: string): Map<string, number> {
  const stems = new Map<string, number>();
  for (const sense of gloss.slice(0, 600).split(/[;/]/)) {
    const plain = sense.replace(/\([^)]{0,80}\)|\[[^\]]{0,80}\]/g, ' ');
    const words = plain.toLowerCase().match(/[a-z][a-z&-]{0,30}/g) ?? [];
    const said = words.filter((word) => !GLOSS_STOP.has(word));
    if (said.length === 0 || said.length > 5) continue;
    for (const word of said) {
      const closeness = Number((1 / said.length).toFixed(2));
      stems.set(stem(word), Math.max(closeness, stems.get(stem(word)) ?? 0));
    }
  }
  return stems;
}

/** A light English stem, the same for glosses and queries: plural, -ing and -ed off. */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length > 4 && /ie[sd]$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (lower.length > 5 && lower.endsWith('ing')) return undouble(lower.slice(0, -3));
  if (lower.length > 4 && lower.endsWith('ed')) return undouble(lower.slice(0, -2));
  if (lower.length > 2 && lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower))
    return lower.slice(0, -1).replace(/e$/, '');
  return lower.replace(/e$/, '');
}

function undouble(root: string): string {
  return root.replace(/([bdgmnprt])\1$/, '$1').replace(/e$/, '');
}
