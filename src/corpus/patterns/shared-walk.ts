/**
 * One walk over a text for several patterns: at which offsets each of them can begin. Patterns that run over the same
 * text one after the other join one; twenty walks of their own, each with a table of its own, took a tenth of the time.
 */

import type { Edges, Ranges } from './edges';

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

/** What a mask is of: which members a code unit says yes to, a bit each, as what begins a match, stands second in it, or before it. */
type Kind = 'first' | 'second' | 'before';

/** The class of what stands outside of the text; no code unit is of it. */
const OUTSIDE = 0;

/**
 * Code units that say the same to every member are of one class: a walk looks one small number up for each code unit,
 * and three tables of 65,536 masks would not stay in the processor's cache. The masks are numbers in three lists by
 * class: as one object a class they had many shapes, and a walk took twice as long.
 */
class Classes {
  readonly of = new Uint16Array(65536).fill(1);
  readonly first = [0, 0];
  readonly second = [0, 0];
  readonly before = [0, 0];

  /** Takes a bit into a mask of all code units of a set; null is every one, and none at all. */
  add(kind: Kind, ranges: Ranges | null, bit: number): void {
    if (ranges === null) {
      for (let known = 0; known < this.first.length; known += 1) this.mark(kind, known, bit);
      return;
    }
    const split = new Map<number, number>();
    for (let i = 0; i < ranges.length; i += 2)
      for (let code = ranges[i] as number; code <= (ranges[i + 1] as number); code += 1) {
        const old = this.of[code] as number;
        if ((this[kind][old] as number) & bit) continue;
        let to = split.get(old);
        if (to === undefined) {
          to = this.copy(old);
          this.mark(kind, to, bit);
          split.set(old, to);
        }
        this.of[code] = to;
      }
  }

  /** Takes a bit into a mask of one class. */
  mark(kind: Kind, known: number, bit: number): void {
    this[kind][known] = (this[kind][known] as number) | bit;
  }

  private copy(known: number): number {
    this.first.push(this.first[known] as number);
    this.second.push(this.second[known] as number);
    return this.before.push(this.before[known] as number) - 1;
  }
}

/** Offsets in order, in memory that is used again for the next text. */
class Offsets {
  size = 0;
  private offsets = new Int32Array(64);

  push(offset: number): void {
    if (this.size === this.offsets.length) {
      const more = new Int32Array(this.size * 2);
      more.set(this.offsets);
      this.offsets = more;
    }
    this.offsets[this.size] = offset;
    this.size += 1;
  }

  /** The first that is not smaller; −1 when there is none. */
  from(offset: number): number {
    const { offsets, size } = this;
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((offsets[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low < size ? (offsets[low] as number) : -1;
  }
}

/** Patterns that are looked for in one walk; the last text that was walked is remembered. */
export class SharedWalk {
  private readonly classes = new Classes();
  private readonly members: Beginnings[] = [];
  private readonly places: Offsets[] = [];
  private walked = '';

  /** Takes in a pattern; gives its number. Throws when there are too many: another walk has to take it. */
  join(member: Beginnings): number {
    const number = this.members.length;
    if (number === MOST_MEMBERS) throw new Error(`a walk is shared by ${MOST_MEMBERS} patterns at most`);
    this.members.push(member);
    this.places.push(new Offsets());
    const { first, heads, behind } = member.edges;
    const seconds = heads.every(({ second }) => second !== null) ? heads.flatMap(({ second }) => second ?? []) : null;
    const bit = 1 << number;
    this.classes.add('first', first, bit);
    this.classes.add('second', seconds, bit);
    this.classes.add('before', behind?.last ?? null, bit);
    if (behind?.atStart) this.classes.mark('before', OUTSIDE, bit);
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
    return (this.places[member] as Offsets).from(from);
  }

  private walk(text: string): void {
    const { members, places } = this;
    const { of, first, second, before } = this.classes;
    for (const list of places) list.size = 0;
    const { length } = text;
    let last = OUTSIDE;
    let here = length === 0 ? OUTSIDE : (of[text.charCodeAt(0)] as number);
    for (let i = 0; i < length; i += 1) {
      const next = i + 1 < length ? (of[text.charCodeAt(i + 1)] as number) : OUTSIDE;
      let mask = (first[here] as number) & (second[next] as number) & (before[last] as number);
      for (; mask !== 0; mask &= mask - 1) {
        const member = 31 - Math.clz32(mask & -mask);
        if ((members[member] as Beginnings).fits(text, i)) (places[member] as Offsets).push(i);
      }
      last = here;
      here = next;
    }
    this.walked = text;
  }
}
