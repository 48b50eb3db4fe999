/**
 * Is a phrase any of these? For short texts that are asked by many patterns in a row, nearly all of which say no: which
 * of them can begin and end as the phrase does is looked up for all at once, and only those are tried. An anchored
 * pattern that does not match costs as much as thirty such look-ups.
 */
import { type Branch, branchesOf, edgesOf } from '@/src/corpus/patterns/edges-of';
import type { Ranges } from './edges';
import { MANY_USES } from './uses';

/** As many as a whole number has bits that are quick to handle. */
const MOST_ROWS = 31;

/** Patterns that are asked together whether one of them fits: `new AnyOf(/^a/, /b$/).test(phrase)`. */
export class AnyOf {
  private readonly patterns: readonly RegExp[];
  /** All patterns as few: until there are tables, one alternation costs a tenth of what compiling its rows does. */
  private plain: RegExp[] | null = null;
  private rows: RegExp[] = [];
  private uses = 0;
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
    this.uses += 1;
    if (length === 0 || this.uses < MANY_USES) {
      this.plain ??= alternationOf(this.patterns);
      return this.plain.some((pattern) => pattern.test(text));
    }
    const classes = this.classes ?? this.fill();
    const { rows } = this;
    const first = this.firsts[classes[text.charCodeAt(0)] as number] as number;
    let mask = first & (this.lasts[classes[text.charCodeAt(length - 1)] as number] as number);
    for (; mask !== 0; mask &= mask - 1) {
      if ((rows[31 - Math.clz32(mask & -mask)] as RegExp).test(text)) return true;
    }
    return this.others?.test(text) ?? false;
  }

  /** Makes the tables. */
  private fill(): Uint8Array {
    const branches = this.patterns.flatMap(gatedParts);
    const few = branches.slice(0, MOST_ROWS);
    if (branches.length > MOST_ROWS)
      this.others = new AnyOf(...branches.slice(MOST_ROWS).map(({ source }) => new RegExp(source)));
    this.rows = few.map(({ source }) => new RegExp(source));
    const { classes, firsts, lasts } = classify(
      few.map(({ edges }) => (edges.fromStart && !edges.empty ? edges.first : null)),
      few.map(({ edges }) => (edges.toEnd && !edges.empty ? edges.last : null)),
    );
    this.firsts = firsts;
    this.lasts = lasts;
    this.classes = classes;
    return classes;
  }
}

/** One pattern for all that have no numbered groups, which an alternation would number anew; the others as they are. */
function alternationOf(patterns: readonly RegExp[]): RegExp[] {
  const joined = patterns.filter(({ source }) => !/\\[1-9k]/.test(source));
  const others = patterns.filter((pattern) => !joined.includes(pattern));
  return joined.length === 0 ? others : [new RegExp(joined.map(({ source }) => source).join('|')), ...others];
}

/** As many as a byte counts. */
const MOST_CLASSES = 256;

/**
 * Code units by which sets they are in, and the masks of each class: a bit for each set, all of them for null. From one border
 * of any set to the next all units are alike, so that no range is walked: that took a waking worker 17 ms.
 */
function classify(
  first: readonly (Ranges | null)[],
  last: readonly (Ranges | null)[],
): { classes: Uint8Array; firsts: number[]; lasts: number[] } {
  const borders = bordersOf([...first, ...last]);
  const placeOf = new Map(borders.map((border, place) => [border, place]));
  const begins = masksOf(first, placeOf);
  const ends = masksOf(last, placeOf);
  const classes = new Uint8Array(65536);
  const known = new Map<string, number>();
  const [firsts, lasts]: [number[], number[]] = [[], []];
  for (let place = 0; place < borders.length - 1; place += 1) {
    const [begin, end] = [begins[place] as number, ends[place] as number];
    let found = known.get(`${begin} ${end}`);
    if (found === undefined) {
      // Beyond what a byte counts, a class that says more than it should only costs a try.
      found = Math.min(firsts.length, MOST_CLASSES - 1);
      firsts[found] = (firsts[found] ?? 0) | begin;
      lasts[found] = (lasts[found] ?? 0) | end;
      known.set(`${begin} ${end}`, found);
    }
    if (found > 0) classes.fill(found, borders[place], borders[place + 1]);
  }
  return { classes, firsts, lasts };
}

/** Every code unit with which a range of a set begins, or that follows its end; in order, from 0 to 65,536. */
function bordersOf(sets: readonly (Ranges | null)[]): number[] {
  const borders = new Set([0, 65536]);
  for (const ranges of sets)
    ranges?.forEach((code, i) => {
      borders.add(code + (i % 2));
    });
  return [...borders].sort((a, b) => a - b);
}

/** A bit for each set that has the units behind a border. */
function masksOf(sets: readonly (Ranges | null)[], placeOf: ReadonlyMap<number, number>): Int32Array {
  const masks = new Int32Array(placeOf.size);
  sets.forEach((ranges, row) => {
    const bit = 1 << row;
    const all = ranges ?? [0, 65535];
    for (let i = 0; i < all.length; i += 2) {
      const end = placeOf.get((all[i + 1] as number) + 1) as number;
      for (let at = placeOf.get(all[i] as number) as number; at < end; at += 1) masks[at] = (masks[at] as number) | bit;
    }
  });
  return masks;
}

/** A pattern as a whole where all of it is anchored on one side, else its branches. */
function gatedParts(pattern: RegExp): Branch[] {
  const edges = edgesOf(pattern);
  const whole = [{ source: pattern.source, edges }];
  return edges.fromStart || edges.toEnd ? whole : (branchesOf(pattern) ?? whole);
}
