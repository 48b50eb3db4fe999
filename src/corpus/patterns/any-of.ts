/**
 * Is a phrase any of these? For short texts that are asked by many patterns in a row, nearly all of which say no: which
 * of them can begin and end as the phrase does is looked up for all at once, and only those are tried. An anchored
 * pattern that does not match costs as much as thirty such look-ups.
 */
import { type Branch, branchesOf, edgesOf } from '@/src/corpus/patterns/edges-of';
import type { Ranges } from './edges';

/** As many as a whole number has bits that are quick to handle. */
const MOST_ROWS = 31;

export class AnyOf {
  private readonly patterns: readonly RegExp[];
  private rows: RegExp[] = [];
  /** Code units that say the same to every row are of one class. */
  private classes: Uint8Array | null = null;
  /** Which rows can begin, and end, with a code unit of a class: a bit each. */
  private firsts: number[] = [0];
  private lasts: number[] = [0];
  /** What there was no bit for. */
  private others: AnyOf | null = null;

  /** @param patterns without flags; the branches of each are gated by themselves. */
  constructor(...patterns: RegExp[]) {
    this.patterns = patterns;
  }

  /** Whether any of the patterns matches in a text. */
  test(text: string): boolean {
    const { length } = text;
    if (length === 0) return this.patterns.some((pattern) => pattern.test(text));
    const classes = this.classes ?? this.fill();
    const { rows } = this;
    const first = this.firsts[classes[text.charCodeAt(0)] as number] as number;
    let mask = first & (this.lasts[classes[text.charCodeAt(length - 1)] as number] as number);
    for (; mask !== 0; mask &= mask - 1) {
      if ((rows[31 - Math.clz32(mask & -mask)] as RegExp).test(text)) return true;
    }
    return this.others?.test(text) ?? false;
  }

  /** The tables are made at the first question: a waking worker asks few. */
  private fill(): Uint8Array {
    const branches = this.patterns.flatMap(gatedParts);
    const few = branches.slice(0, MOST_ROWS);
    if (branches.length > MOST_ROWS)
      this.others = new AnyOf(...branches.slice(MOST_ROWS).map(({ source }) => new RegExp(source)));
    const classes = new Uint8Array(65536);
    this.rows = few.map(({ source }) => new RegExp(source));
    few.forEach(({ edges }, row) => {
      const bit = 1 << row;
      this.add(classes, this.firsts, edges.fromStart && !edges.empty ? edges.first : null, bit);
      this.add(classes, this.lasts, edges.toEnd && !edges.empty ? edges.last : null, bit);
    });
    this.classes = classes;
    return classes;
  }

  /** Takes a bit into the masks of all code units of a set; null is every one. */
  private add(classes: Uint8Array, masks: number[], ranges: Ranges | null, bit: number): void {
    if (ranges === null) {
      for (let i = 0; i < masks.length; i += 1) masks[i] = (masks[i] as number) | bit;
      return;
    }
    const split = new Map<number, number>();
    for (let i = 0; i < ranges.length; i += 2)
      for (let code = ranges[i] as number; code <= (ranges[i + 1] as number); code += 1) {
        const old = classes[code] as number;
        if ((masks[old] as number) & bit) continue;
        let to = split.get(old);
        if (to === undefined) {
          // Beyond what a byte counts, a class that says more than it should only costs a try.
          if (this.firsts.length === 256) {
            masks[old] = (masks[old] as number) | bit;
            continue;
          }
          to = this.firsts.push(this.firsts[old] as number) - 1;
          this.lasts.push(this.lasts[old] as number);
          masks[to] = (masks[to] as number) | bit;
          split.set(old, to);
        }
        classes[code] = to;
      }
  }
}

/** A pattern as a whole where all of it is anchored on one side, else its branches. */
function gatedParts(pattern: RegExp): Branch[] {
  const edges = edgesOf(pattern);
  const whole = [{ source: pattern.source, edges }];
  return edges.fromStart || edges.toEnd ? whole : (branchesOf(pattern) ?? whole);
}
