/** Compiles terms to an automaton: folds their surfaces, gives every folded character a code, lays out the trie. */
import { foldUnit, unitsByFold } from '@/src/detect/fold';
import { CODE, encodeSections, FLAG } from '@/src/detect/format';
import { longerWords } from '@/src/detect/longer';
import { isBlank, isCjk, isHan, isIgnorable } from '@/src/detect/script';
import { buildDoubleArray } from '@/src/detect/trie';

/** What detection needs to know of a term. Its index in the list is `Span.term`. */
export interface TermEntry {
  name: string;
  /** Everything that is written for it; the name itself is not added. */
  surfaces: string[];
  /** Conditions of ambiguous surfaces; a surface without one means the term anywhere. */
  senses: { surface: string; near: string[]; never: string[] }[];
}

const FIRST_CODE = 2;
const LATIN = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

interface Candidate {
  term: number;
  sense: number;
}

/**
 * @param words a dictionary's words, for short surfaces: 外卖 is no term in 海外|卖家, where words on both sides reach into
 *   it, and 大雁 none in 大雁塔. Without them such surfaces are taken as they stand.
 * @param entries terms, most important first: where two share a surface, the first whose sense fits is taken.
 * @returns the bytes that `openAutomaton` reads. Same entries, same bytes.
 * @throws RangeError with more than 65,000 distinct characters.
 */
export function compileAutomaton(entries: readonly TermEntry[], words: Iterable<string> = []): Uint8Array {
  const alphabet = new Map<string, number>(LATIN.map((char, i) => [char, FIRST_CODE + i]));
  const latinMax = FIRST_CODE + LATIN.length - 1;
  const encode = (text: string): number[] => encodeFolded(foldSurface(text), alphabet);

  const senses: number[][] = [];
  const senseWords: number[] = [];
  const surfaces = new Map<string, { codes: number[]; flags: number; candidates: Candidate[] }>();
  entries.forEach((entry, term) => {
    for (const surface of entry.surfaces.flatMap(withPlural)) {
      const key = foldSurface(surface);
      const codes = encode(surface);
      if (codes.length === 0) continue;
      const known = surfaces.get(key) ?? { codes, flags: flagsOf(surface), candidates: [] };
      // A surface that any writer writes in lower case is matched in lower case.
      if (surfaces.has(key)) known.flags &= flagsOf(surface);
      surfaces.set(key, known);
      const conditions = entry.senses.filter((s) => foldSurface(s.surface) === key);
      if (known.candidates.some((c) => c.term === term)) continue;
      if (conditions.length === 0) known.candidates.push({ term, sense: -1 });
      for (const sense of conditions) {
        const start = senses.length;
        senses.push(...sense.near.map(encode).filter((w) => w.length > 0));
        const never = senses.length;
        senses.push(...sense.never.map(encode).filter((w) => w.length > 0));
        known.candidates.push({ term, sense: senseWords.length / 3 });
        senseWords.push(start, never, senses.length);
      }
    }
  });

  const dictionary = [...words];
  const longer = longerWords(new Set(surfaces.keys()), dictionary, foldSurface);
  for (const word of longer) {
    surfaces.set(word, { codes: encodeFolded(word, alphabet), flags: 0, candidates: [] });
  }
  const list = [...surfaces.values()];
  const pairs = pairsBeside([...surfaces.keys()], longer, dictionary).map(encode);
  pairs.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0));
  const size = FIRST_CODE + alphabet.size - 1;
  if (size >= 65_000) throw new RangeError(`automaton: ${size} distinct characters are too many`);
  const { base, check } = buildDoubleArray(
    list.map((s) => s.codes),
    size,
  );
  const table = codeTable(alphabet);
  const { termOf, candidates } = meanings(list.map((s) => s.candidates));
  return encodeSections({
    sizes: Int32Array.of(size, latinMax, entries.length),
    units: Uint16Array.from(table, ([unit]) => unit),
    codes: Uint16Array.from(table, ([, code]) => code),
    base,
    check,
    flags: Uint16Array.from(list, (s) => s.flags),
    termOf,
    candidates,
    senseWords: Int32Array.from(senseWords),
    wordStart: starts(senses.map((w) => w.length)),
    wordCodes: Uint16Array.from(senses.flat()),
    pairFirst: Uint16Array.from(pairs, (pair) => pair[0] ?? 0),
    pairSecond: Uint16Array.from(pairs, (pair) => pair[1] ?? 0),
    nameStart: starts(entries.map((e) => e.name.length)),
    nameUnits: Uint16Array.from(entries.flatMap((e) => [...units(e.name)])),
  });
}

/**
 * A surface as it is compared: folded, ignorable characters dropped, blanks kept only between two words of a script
 * that writes them, and then as one.
 */
export function foldSurface(text: string): string {
  let out = '';
  let blank = false;
  for (const unit of units(text)) {
    if (isIgnorable(unit)) continue;
    if (isBlank(unit)) {
      blank = out !== '';
      continue;
    }
    if (blank && !isCjk(unit) && !isCjk(out.charCodeAt(out.length - 1))) out += ' ';
    blank = false;
    out += foldUnit(String.fromCharCode(unit));
  }
  return out;
}

/**
 * Words that end in the first character of a two-character surface, begin with its last, or begin with the last of a
 * longer word (蚂蚁包 is none in 蚂蚁|包括).
 */
function pairsBeside(surfaces: readonly string[], longer: Iterable<string>, words: readonly string[]): string[] {
  const short = surfaces.filter((surface) => isTwoHan(surface));
  const firsts = new Set(short.map((surface) => surface[0]));
  const lasts = new Set([...short, ...longer].map((surface) => surface.at(-1)));
  const pairs = new Set<string>();
  if (short.length === 0) return [];
  for (const word of words) {
    if (word.length !== 2) continue;
    const folded = foldSurface(word);
    if (isTwoHan(folded) && (firsts.has(folded[1]) || lasts.has(folded[0]))) pairs.add(folded);
  }
  return [...pairs];
}

/** English common nouns are met in the plural too (mini programs, digital economies); names are written as they are. */
function withPlural(surface: string): string[] {
  if (!/^[a-z][a-z -]{3,}[a-rt-z]$/.test(surface)) return [surface];
  if (/[^aeiou]y$/.test(surface)) return [surface, `${surface.slice(0, -1)}ies`];
  return [surface, `${surface}${/(?:[cs]h|x|z)$/.test(surface) ? 'es' : 's'}`];
}

function isTwoHan(text: string): boolean {
  return text.length === 2 && isHan(text.charCodeAt(0)) && isHan(text.charCodeAt(1));
}

function encodeFolded(folded: string, alphabet: Map<string, number>): number[] {
  return Array.from(units(folded), (unit) => {
    const char = String.fromCharCode(unit);
    if (char === ' ') return CODE.space;
    const code = alphabet.get(char) ?? FIRST_CODE + alphabet.size;
    alphabet.set(char, code);
    return code;
  });
}

function codeTable(alphabet: Map<string, number>): [unit: number, code: number][] {
  const preimages = unitsByFold();
  const table: [number, number][] = [];
  for (const [char, code] of alphabet) {
    for (const unit of preimages.get(char) ?? [char.charCodeAt(0)]) table.push([unit, code]);
  }
  return table.sort((a, b) => a[0] - b[0]);
}

/** Case matters where a lower-case word would be another word: IT and it, Ant and ant, Ant Group and an ant group. */
function flagsOf(surface: string): number {
  const text = surface.normalize('NFKC').trim();
  let flags = 0;
  if (/^[A-Z]{2,5}$/.test(text)) flags |= FLAG.allCapitals;
  if (/^[A-Z][a-z]{1,4}( [A-Z][a-z]+)*$/.test(text)) flags |= FLAG.capitalised;
  if (/^[0-9.,]+$/.test(text)) flags |= FLAG.digitsOnly;
  if (text.length === 1 && isHan(text.charCodeAt(0))) flags |= FLAG.oneHan;
  if (isTwoHan(foldSurface(text))) flags |= FLAG.twoHan;
  return flags;
}

/** What each surface means, laid out as `Sections.termOf` says. */
function meanings(surfaces: readonly (readonly Candidate[])[]): { termOf: Int32Array; candidates: Int32Array } {
  const candidates: number[] = [];
  const termOf = Int32Array.from(surfaces, (list) => {
    const [only] = list;
    if (only && list.length === 1 && only.sense < 0) return only.term;
    const start = candidates.length;
    candidates.push(list.length, ...list.flatMap(({ term, sense }) => [term, sense]));
    return -start - 1;
  });
  return { termOf, candidates: Int32Array.from(candidates) };
}

function starts(lengths: readonly number[]): Int32Array {
  const out = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    out[i + 1] = (out[i] as number) + length;
  });
  return out;
}

function* units(text: string): Generator<number> {
  for (let i = 0; i < text.length; i += 1) yield text.charCodeAt(i);
}
