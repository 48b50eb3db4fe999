/**
 * Finds terms in a text: leftmost-longest over the double-array trie, offsets raw. Ignorable characters (soft hyphen,
 * zero-width) and the blanks that layout puts between Chinese characters are stepped over inside a term. The text is
 * turned into codes first, so that the trie is walked over numbers alone; most places are left after two of them.
 */

import { standsAlone } from '@/src/detect/boundary';
import { CODE, FLAG } from '@/src/detect/format';
import type { Matcher } from '@/src/detect/matcher';
import { BORDER_UNIT, isBlank, isCjk, isIgnorable, type Joins } from '@/src/detect/script';
import { type PageSense, SenseTester } from '@/src/detect/sense';
import type { Span } from '@/src/detect/span';
import { goesOn, runsOn, straddles } from '@/src/detect/straddle';

export interface FindOptions {
  /**
   * `strict` (default): ambiguous surfaces only in their sense, capitals where a name needs them: for pages.
   * `off`: any reading: for a short query, which has no context and is typed in lower case.
   */
  senses?: 'strict' | 'off';
  /** For text that has BORDERs; without it none joins. */
  joins?: Joins;
  /** Of the page that the text is a part of: read, and kept up to date. */
  page?: PageSense;
  /**
   * Where a part of the text ends of which is only asked whether anything stands in it; 0 for other places. Behind its
   * first span terms that the page has met are stepped over.
   */
  partEnd?(start: number): number;
}

/**
 * @param text any text; no term reaches across a paragraph separator (U+2029).
 * @returns spans in order of place, never overlapping. Linear in the text for a given longest term.
 */
export function findSpans(automaton: Matcher, text: string, options: FindOptions = {}): Span[] {
  const spans: Span[] = [];
  if ((automaton.base[0] as number) < 0) return spans;
  const codes = codesOf(automaton, text);
  const strict = options.senses !== 'off';
  const joins = options.joins ?? never;
  const senses = strict ? SenseTester.of(automaton, text, codes, joins) : null;
  const { length } = text;
  const { page } = options;
  let enough = 0;
  for (let i = firstAt(automaton, codes, 0, length); i < length; ) {
    const keys = collect(automaton, text, codes, i, joins);
    let next = i + 1;
    for (let k = keys - 1; k >= 0; k -= 1) {
      const end = ends[k] as number;
      const surface = surfaces[k] as number;
      if (strict && isWordOnly(automaton, surface)) {
        if (goesOn(automaton, text, end, joins)) continue;
        next = end;
        break;
      }
      if (i < enough && page?.meant.has(automaton.termOf[surface] as number)) {
        next = end;
        break;
      }
      const flags = automaton.flags[surface] as number;
      if (!standsAlone(text, i, end, flags, joins)) continue;
      if (strict && !caseFits(text, i, end, flags)) continue;
      if (strict && flags & FLAG.twoHan && straddles(automaton, text, i, end, joins)) continue;
      const term = pick(automaton, surface, i, end, senses, page);
      if (term < 0) continue;
      spans.push({ start: i, end, term });
      next = end;
      enough = options.partEnd?.(i) ?? 0;
      break;
    }
    i = firstAt(automaton, codes, next, length);
  }
  return spans;
}

const never: Joins = () => false;

/** Chunks of a page are no longer than this, give or take: one array serves them all. */
const SHARED_UNITS = 32_768;
let shared: Uint16Array | null = null;

/** The codes of a text, CODE.none after them; valid until the next call. */
function codesOf({ codeOf }: Matcher, text: string): Uint16Array {
  const { length } = text;
  shared ??= new Uint16Array(SHARED_UNITS);
  const codes = length < SHARED_UNITS ? shared : new Uint16Array(length + 1);
  for (let i = 0; i < length; i += 1) codes[i] = codeOf[text.charCodeAt(i)] as number;
  codes[length] = CODE.none;
  return codes;
}

/** The first place at or after `from` where a key may begin: its first two characters fit, or what follows is unseen. */
function firstAt({ base, check }: Matcher, codes: Uint16Array, from: number, length: number): number {
  const rootOffset = (base[0] as number) >> 1;
  for (let i = from; i < length; i += 1) {
    const code = codes[i] as number;
    if (code === CODE.none || code >= CODE.blank) continue;
    const state = rootOffset + code;
    if (check[state] !== 0) continue;
    const here = base[state] as number;
    if (here < 0 || here & 1) return i;
    const next = codes[i + 1] as number;
    if (next >= CODE.blank || (next !== CODE.none && check[(here >> 1) + next] === state)) return i;
  }
  return length;
}

/** Ends and surfaces of the keys met on the last walk, shortest first. Overwritten, as emptying an array is dear. */
const ends: number[] = [];
const surfaces: number[] = [];

/** Walks the trie from `start`, whose character begins a key; gives the number of keys it met. */
function collect({ base, check }: Matcher, text: string, codes: Uint16Array, start: number, joins: Joins): number {
  let met = 0;
  let state = ((base[0] as number) >> 1) + (codes[start] as number);
  for (let at = start + 1; ; at += 1) {
    const here = base[state] as number;
    if (here < 0) {
      ends[met] = at;
      surfaces[met] = -here - 1;
      return met + 1;
    }
    if (here & 1) {
      ends[met] = at;
      surfaces[met] = -(base[here >> 1] as number) - 1;
      met += 1;
    }
    let next = codes[at] as number;
    let parent = state;
    let children = here >> 1;
    const from = at;
    if (next >= CODE.blank) {
      at = stepOver(text, from);
      if (at < 0) return met;
      next = codes[at] as number;
      if (next !== CODE.none && needsSpace(text, at)) {
        // No key ends in a blank, so `parent` always has children.
        parent = children + CODE.space;
        if (check[parent] !== state) return met;
        children = (base[parent] as number) >> 1;
      }
    }
    if (next === CODE.none || check[children + next] !== parent) return met;
    // Asking whether text runs on is dear on a page: most walks end before by the next character alone.
    if (at > from && !runsOn(text, from, at, joins)) return met;
    state = children + next;
  }
}

/**
 * Steps over ignorable characters, borders and at most one run of layout blanks; whether the borders join is not asked. Beside Chinese a run is
 * layout when it is a single blank or holds one line break; blanks that stand between two elements part words there
 * (menus: 数字 | 经济).
 * @returns where the next visible character is, or -1 when the run parts words.
 */
function stepOver(text: string, from: number): number {
  let blanks = 0;
  let breaks = 0;
  let borders = 0;
  let at = from;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === BORDER_UNIT) {
      borders += 1;
      continue;
    }
    if (isIgnorable(unit)) continue;
    if (!isBlank(unit)) break;
    blanks += 1;
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) breaks += 1;
    if (breaks > 1) return -1;
  }
  if (blanks === 0 || !besideCjk(text, from, at)) return at;
  if (breaks === 0) return blanks > 1 || borders > 0 ? -1 : at;
  return borders > 1 ? -1 : at;
}

/** Whether what was stepped over before `at` is a blank between two Latin words, which a key must have. */
function needsSpace(text: string, at: number): boolean {
  let blank = false;
  for (let i = at - 1; i >= 0; i -= 1) {
    const unit = text.charCodeAt(i);
    if (isBlank(unit)) blank = true;
    else if (unit !== BORDER_UNIT && !isIgnorable(unit)) return blank && !besideCjk(text, i + 1, at);
  }
  return false;
}

function besideCjk(text: string, from: number, at: number): boolean {
  let i = from - 1;
  while (i >= 0 && (isIgnorable(text.charCodeAt(i)) || text.charCodeAt(i) === BORDER_UNIT)) i -= 1;
  return (i >= 0 && isCjk(text.charCodeAt(i))) || (at < text.length && isCjk(text.charCodeAt(at)));
}

/** IT is not `it`, Ant is not `ant`: a short name in capitals is met in capitals. */
function caseFits(text: string, start: number, end: number, flags: number): boolean {
  if ((flags & (FLAG.allCapitals | FLAG.capitalised)) === 0) return true;
  const surface = text.slice(start, end).normalize('NFKC');
  if (flags & FLAG.allCapitals) return surface === surface.toUpperCase();
  return surface[0] === surface[0]?.toUpperCase();
}

/** Whether a key is there only because it is a longer word: 大雁塔 is no 大雁. */
function isWordOnly({ termOf, candidates }: Matcher, surface: number): boolean {
  const meaning = termOf[surface] as number;
  return meaning < 0 && candidates[-meaning - 1] === 0;
}

/** First candidate of a surface whose sense holds, or -1. */
function pick(
  automaton: Matcher,
  surface: number,
  start: number,
  end: number,
  senses: SenseTester | null,
  page: PageSense | undefined,
): number {
  const meaning = automaton.termOf[surface] as number;
  if (meaning >= 0) {
    if (page) meet(page.meant, meaning, page.base + start);
    return meaning;
  }
  const { candidates } = automaton;
  const from = -meaning;
  const last = from + 2 * (candidates[from - 1] as number);
  for (let at = from; at < last; at += 2) {
    const term = candidates[at] as number;
    const sense = candidates[at + 1] as number;
    const fits = !senses || sense < 0 || senses.fits(sense, start, end);
    if (fits ?? isTaken(term, start, page)) return term;
    if (fits === false && page) meet(page.doubted, term, page.base + start);
  }
  return -1;
}

function meet(places: Map<number, number>, term: number, place: number): void {
  if (!places.has(term)) places.set(term, place);
}

/** Whether what stands before a place on its page says that a short name means the term. */
function isTaken(term: number, start: number, page: PageSense | undefined): boolean {
  if (!page) return false;
  const { meant, doubted, base } = page;
  const never = Number.POSITIVE_INFINITY;
  return (meant.get(term) ?? never) < base + start && (doubted.get(term) ?? never) >= base + start;
}
