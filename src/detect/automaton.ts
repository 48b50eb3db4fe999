/** The automaton with the names of its terms: typed arrays whose every index was checked once, when it was opened. */
import { aligned, CODE, checkLayout, decodeSections, type Sections } from '@/src/detect/format';
import { type Matcher, openMatcher } from '@/src/detect/matcher';

export interface Automaton extends Matcher {
  /** Name of a term, by `Span.term`; '' where names were dropped. One at a time: a large corpus has ten thousand. */
  nameOf(term: number): string;
  /** All of them, in order. */
  names(): string[];
}

/**
 * Opens what `compileAutomaton` made.
 * @param proven the bytes have the checksum that their builder wrote down: the walk over every index is left out, which
 * takes a waking worker longer than a search.
 * @throws Error that says what is wrong: another version, cut short, an index that points outside.
 */
export function openAutomaton(bytes: Uint8Array, proven = false): Automaton {
  const whole = aligned(bytes);
  checkLayout(whole);
  const sections = decodeSections(whole);
  if (!proven) checkIndexes(sections);
  const { nameStart, nameUnits } = sections;
  const nameOf = (term: number) =>
    String.fromCharCode(...nameUnits.subarray(nameStart[term], nameStart[term + 1] ?? 0));
  return {
    ...openMatcher(whole),
    nameOf,
    names: () => Array.from({ length: Math.max(0, nameStart.length - 1) }, (_, term) => nameOf(term)),
  };
}

/** Every index points inside what it points into. */
function checkIndexes(s: Sections): void {
  const size = s.sizes[0] ?? -1;
  const latinMax = s.sizes[1] ?? -1;
  const surfaces = s.flags.length;
  const terms = s.sizes[2] ?? -1;
  const words = s.wordStart.length - 1;
  need(size >= 1 && size < CODE.blank && latinMax >= 1 && latinMax <= size, 'alphabet size');
  need(s.units.length === s.codes.length && below(s.codes, 1, size + 1), 'code table');
  need(s.base.length > size && s.base.length === s.check.length, 'trie size');
  need(trieFits(s, size, surfaces), 'trie state outside the arrays');
  need(s.termOf.length === surfaces && meaningsFit(s, terms), 'meanings of surfaces');
  need(s.senseWords.length % 3 === 0 && rises(s.senseWords, words, true), 'sense words');
  need(words >= 0 && rises(s.wordStart, s.wordCodes.length) && below(s.wordCodes, 1, size + 1), 'words of senses');
  need(s.pairFirst.length === s.pairSecond.length, 'word pairs');
  need(terms >= 0 && (s.nameStart.length === 0 || s.nameStart.length === terms + 1), 'number of names');
  need(s.nameStart.length === 0 ? s.nameUnits.length === 0 : rises(s.nameStart, s.nameUnits.length), 'names');
}

function need(holds: boolean, what: string): void {
  if (!holds) throw new Error(`automaton: damaged (${what})`);
}

function below(values: Int32Array | Uint16Array, from: number, to: number): boolean {
  for (let i = 0; i < values.length; i += 1)
    if ((values[i] as number) < from || (values[i] as number) >= to) return false;
  return true;
}

/** Starts that never fall and end where the data end; `within` lets them end earlier. */
function rises(starts: Int32Array, end: number, within = false): boolean {
  let last = 0;
  for (let i = 0; i < starts.length; i += 1) {
    const start = starts[i] as number;
    if (start < last || start > end) return false;
    last = start;
  }
  return within || (starts[0] === 0 && last === end);
}

function meaningsFit({ termOf, candidates, senseWords }: Sections, terms: number): boolean {
  for (let surface = 0; surface < termOf.length; surface += 1) {
    const meaning = termOf[surface] as number;
    if (meaning >= terms) return false;
    if (meaning >= 0) continue;
    const start = -meaning - 1;
    const count = candidates[start] ?? -1;
    if (count < 0 || start + 2 * count >= candidates.length) return false;
    for (let at = start + 1; at <= start + 2 * count; at += 2) {
      const term = candidates[at] as number;
      const sense = candidates[at + 1] as number;
      if (term < 0 || term >= terms || sense < -1 || sense >= senseWords.length / 3) return false;
    }
  }
  return true;
}

function trieFits(s: Sections, size: number, surfaces: number): boolean {
  const slots = s.base.length;
  for (let state = 0; state < slots; state += 1) {
    const parent = s.check[state] as number;
    if (parent < -2 || parent >= slots) return false;
    if (parent === -2) continue;
    const base = s.base[state] as number;
    if (base < 0 ? -base - 1 >= surfaces : (base >> 1) + size >= slots) return false;
    if (base >= 0 && (base & 1) === 1 && (s.base[base >> 1] as number) >= 0) return false;
  }
  return true;
}
