/**
 * Known surfaces in a text: leftmost, longest, without overlap; of two that overlap the longer (大|数据中心, not
 * 大数据|中心). Traditional is read as Simplified; Latin surfaces stand as whole words only, in capitals as written.
 */
import { simplify } from '../simplify';
import { Tally } from './tally';

/** A surface in a text; `text.slice(start, end)` is it as written there. */
export interface Hit {
  start: number;
  end: number;
  /** As it was given to the matcher. */
  surface: string;
}

/**
 * A matcher of surfaces; `scan` gives matches in order, linear in the text times the lengths of surfaces that begin
 * alike. A trie in typed arrays, as a large corpus has a hundred thousand surfaces: a state is the number of a pair of
 * a state and a character, plus one.
 */
export class SurfaceMatcher {
  private readonly surfaces: string[] = [];
  private readonly edges = new Tally();
  /** For each state the index of the surface that ends there, plus one. */
  private readonly ends: Int32Array;
  /** 1 for each code unit that a surface begins with, 2 for one that is a surface: at most offsets nothing begins. */
  private readonly first = new Uint8Array(65536);
  /** 1 for the first two code units of a surface, hashed: most of what seems to begin one ends here. */
  private readonly pairs: Uint8Array;

  constructor(surfaces: Iterable<string>) {
    const ends: number[] = [0];
    const all = [...surfaces];
    let room = 1 << 14;
    while (room < all.length * 16 && room < 1 << 20) room *= 2;
    this.pairs = new Uint8Array(room);
    for (const surface of all) {
      if (surface === '') continue;
      const plain = simplify(surface);
      let state = 0;
      for (let i = 0; i < plain.length; i += 1) state = this.edges.add(state, plain.charCodeAt(i)) + 1;
      if ((ends[state] ?? 0) > 0) continue;
      const first = plain.charCodeAt(0);
      this.first[first] = (this.first[first] as number) | (plain.length === 1 ? 2 : 1);
      if (plain.length > 1) this.pairs[pairOf(first, plain.charCodeAt(1)) & (room - 1)] = 1;
      ends[state] = this.surfaces.push(surface);
    }
    this.ends = Int32Array.from({ length: this.edges.size + 1 }, (_, state) => ends[state] ?? 0);
  }

  scan(text: string): Hit[] {
    const out: Hit[] = [];
    const plain = simplify(text);
    const { length } = plain;
    for (let i = 0; i < length; ) {
      const hit = this.at(plain, i);
      if (hit === null) {
        i += 1;
        continue;
      }
      const longer = this.overlapping(plain, hit);
      if (longer === null) out.push(hit);
      i = longer === null ? hit.end : longer;
    }
    return out;
  }

  /** Where a longer surface begins in a hit and goes on behind it; null when none does. */
  private overlapping(text: string, hit: Hit): number | null {
    for (let i = hit.start + 1; i < hit.end; i += 1) {
      const other = this.at(text, i);
      if (other !== null && other.end - i > hit.end - hit.start) return i;
    }
    return null;
  }

  /** The longest surface that begins at a place. */
  private at(text: string, start: number): Hit | null {
    const code = text.charCodeAt(start);
    const begins = this.first[code] as number;
    if (begins === 0) return null;
    if (begins === 1 && this.pairs[pairOf(code, text.charCodeAt(start + 1)) & (this.pairs.length - 1)] === 0)
      return null;
    return this.longest(text, start);
  }

  private longest(text: string, start: number): Hit | null {
    let state = 0;
    let last = 0;
    let lastEnd = 0;
    const { length } = text;
    for (let end = start + 1; end <= length; end += 1) {
      state = this.edges.find(state, text.charCodeAt(end - 1)) + 1;
      if (state === 0) break;
      const index = this.ends[state] as number;
      if (index > 0 && wholeWord(text, start, end) && !goesOn(text, end)) {
        last = index;
        lastEnd = end;
      }
    }
    return last === 0 ? null : { start, end: lastEnd, surface: this.surfaces[last - 1] as string };
  }
}

/** Two code units as one number; at the end of a text the second is no number, and counts as 0. */
function pairOf(first: number, second: number): number {
  return Math.imul(first, 0x9e35) ^ second;
}

/** What makes another word of a name's end, by its last character: 教育部|门, 远山大学|生, 中国银行|业, 中国移动|支付. */
const GOES_ON = new Map(
  Object.entries({
    部: /部[门署門]/y,
    学: /大学生/y,
    學: /大學生/y,
    团: /集团军/y,
    行: /银行业/y,
    筑: /建筑[业物师]/y,
    动: /移动(?:互联网|支付|通信|终端|应用|政务|端|网络|办公)/y,
    信: /电信(?:业|诈骗|网络诈骗)/y,
    // 党的十九大|以来 is a date.
    大: /[一二三四五六七八九十]大以[来后]/y,
    油: /石油(?:化工|天然气)/y,
  }).map(([last, pattern]) => [last.charCodeAt(0), pattern]),
);

/** True when the text goes on so that the name before is none. */
function goesOn(text: string, end: number): boolean {
  const pattern = GOES_ON.get(text.charCodeAt(end - 1));
  if (!pattern) return false;
  for (const back of [1, 2]) {
    pattern.lastIndex = Math.max(0, end - back);
    if (pattern.test(text)) return true;
  }
  return false;
}

/** `AI` in `AI反诈` is a word, in `MAIN` it is none. */
function wholeWord(text: string, start: number, end: number): boolean {
  return !(isWord(text, start - 1) && isWord(text, start)) && !(isWord(text, end - 1) && isWord(text, end));
}

/** A letter or a digit of ASCII. */
function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
}
