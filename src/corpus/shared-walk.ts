/**
 * One walk over a text for several patterns: at which offsets each of them can begin. Patterns that run over the same
 * text one after the other join one; twenty walks of their own, each with a table of its own, took a tenth of the time.
 */

import type { Edges, Ranges } from '@/src/corpus/edges';

/** What a walk has to know of a pattern. */
export interface Beginnings {
  readonly edges: Edges;
  /** Whether the first two code units fit together, where each alone could begin a match. */
  fits(text: string, at: number): boolean;
}

/** As many as a whole number has bits that are quick to handle. */
const MOST_MEMBERS = 31;
/** Shorter texts are walked for the one pattern alone; in longer ones the offsets would take much memory. */
const SHORTEST = 40;
const LONGEST = 100_000;

/** For each code unit the members that it says yes to, a bit each. */
class Masks {
  private readonly masks = new Int32Array(65536);
  /** Those that any code unit will do for, and those that need none. */
  private all = 0;
  private none = 0;

  /** @param ranges null: any will do, and none too. */
  add(ranges: Ranges | null, bit: number, withoutAny: boolean): void {
    if (ranges === null) this.all |= bit;
    if (ranges === null || withoutAny) this.none |= bit;
    for (let i = 0; ranges !== null && i < ranges.length; i += 2)
      for (let code = ranges[i] as number; code <= (ranges[i + 1] as number); code += 1)
        this.masks[code] = (this.masks[code] as number) | bit;
  }

  /** @param code NaN outside of a text. */
  of(code: number): number {
    return code >= 0 ? (this.masks[code] as number) | this.all : this.none;
  }
}

export class SharedWalk {
  /** What a match begins with, what stands second in it, and what before it. */
  private readonly first = new Masks();
  private readonly second = new Masks();
  private readonly before = new Masks();
  private readonly members: Beginnings[] = [];
  private readonly places: number[][] = [];
  private walked = '';

  /** Takes in a pattern; gives its number. Throws when there are too many: another walk has to take it. */
  join(member: Beginnings): number {
    const number = this.members.length;
    if (number === MOST_MEMBERS) throw new Error(`a walk is shared by ${MOST_MEMBERS} patterns at most`);
    this.members.push(member);
    this.places.push([]);
    const { first, heads, behind } = member.edges;
    const seconds = heads.every(({ second }) => second !== null) ? heads.flatMap(({ second }) => second ?? []) : null;
    this.first.add(first, 1 << number, false);
    this.second.add(seconds, 1 << number, false);
    this.before.add(behind?.last ?? null, 1 << number, behind?.atStart ?? true);
    // What was walked last was walked without it.
    this.walked = '';
    return number;
  }

  /** Whether offsets of such a text are to be asked for here. */
  takes(text: string): boolean {
    const { length } = text;
    return length >= SHORTEST && length <= LONGEST;
  }

  /** The first offset from one on at which a member can begin; −1 when there is none. */
  next(text: string, from: number, member: number): number {
    if (text !== this.walked) this.walk(text);
    const places = this.places[member] as number[];
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] as number) < from) low = middle + 1;
      else high = middle;
    }
    return low < places.length ? (places[low] as number) : -1;
  }

  private walk(text: string): void {
    const { first, second, before, members, places } = this;
    for (const list of places) list.length = 0;
    const { length } = text;
    let code = text.charCodeAt(0);
    let last = Number.NaN;
    for (let i = 0; i < length; i += 1) {
      const next = text.charCodeAt(i + 1);
      let mask = first.of(code);
      if (mask !== 0) mask &= second.of(next) & before.of(last);
      for (; mask !== 0; mask &= mask - 1) {
        const member = 31 - Math.clz32(mask & -mask);
        if ((members[member] as Beginnings).fits(text, i)) (places[member] as number[]).push(i);
      }
      last = code;
      code = next;
    }
    this.walked = text;
  }
}
