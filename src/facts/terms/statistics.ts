/**
 * Terms by counting: strings that come again and again with changing neighbours (branching entropy), whose parts
 * belong together, and that are not only a part of a longer one (C-value: Frantzi, Ananiadou, Mima 2000).
 */
import { simplify } from '../simplify';
import { Bounds, Places, type Runs, runsOf, surfaceAt } from './runs';
import { badEdges, hasVerb } from './stop';
import { Tally } from './tally';

export interface Counted {
  surface: string;
  count: number;
  documents: number;
  /** How much of its first and last two characters' counts it has: 1 for a string whose parts stand nowhere else. */
  cohesion: number;
  /** log2(length) × (count − mean count of the longer strings that hold it). */
  cValue: number;
}

const LONGEST = 10;
/** Shorter strings are counted as parts of terms only. */
const SHORTEST_TERM = 3;
/** Bits: less is a part of a longer string, as the same characters stand beside it most times. */
const LEAST_ENTROPY = 0.9;
/** The share of occurrences with both ends at boundaries of words. */
const LEAST_ALIGNED = 0.6;
/** So many occurrences tell that share. */
const ENOUGH_CUT = 6;

interface Stat {
  surface: string;
  count: number;
  documents: number;
  /** The last document that holds it. */
  last: number;
  /** Occurrences at the edge of a run: each counts as a neighbour of its own. */
  edgesLeft: number;
  edgesRight: number;
}

/**
 * Time and memory are linear in the text: a longer string is counted only where both its parts are frequent.
 * @param documents texts, one per article.
 * @param cut optional word segmenter; a string whose ends are mostly not word boundaries is dropped.
 */
export function countTerms(documents: string[], cut?: (text: string) => string[]): Counted[] {
  const size = documents.reduce((sum, text) => sum + text.length, 0);
  const least = Math.max(3, Math.min(12, Math.round(Math.log2(size / 4000 + 1))));
  const runs = runsOf(documents);
  const counter = new Counter(runs);
  let n = 2;
  const pairs = counter.count(n);
  for (let counts = pairs; counter.keep(n, counts, least) && n < LONGEST; ) {
    n += 1;
    counts = counter.count(n);
  }
  const left = entropies(counter.left, counter.stats, ({ edgesLeft }) => edgesLeft);
  const right = entropies(counter.right, counter.stats, ({ edgesRight }) => edgesRight);
  const branches = counter.stats.map((_, i) => Math.min(left[i] as number, right[i] as number) >= LEAST_ENTROPY);
  const aligned = cut ? counter.aligned(new Bounds(runs, cut), branches) : null;
  const good = counter.stats.filter(
    (_, i) => branches[i] && (aligned === null || (aligned[i] as number) >= LEAST_ALIGNED),
  );
  return cValues(good, pairs);
}

/** Counts strings of 2, 3, 4 … characters, each length by the numbers that the length before got. */
class Counter {
  readonly stats: Stat[] = [];
  /** The characters beside each string of `stats`, by its index. */
  readonly left = new Tally();
  readonly right = new Tally();
  private readonly places = new Places();
  /** For each place the number of the frequent string that begins there, of the length counted last; −1 for none. */
  private readonly ids: Int32Array;
  /** Pieces of runs that still hold a frequent string, by their numbers. */
  private live: Int32Array;
  /** How many strings there were of the length counted last. */
  private last = 0;

  constructor(private readonly runs: Runs) {
    this.ids = new Int32Array(runs.letters);
    this.live = Int32Array.from(runs.pieces.starts, (_, piece) => piece);
  }

  /** Counts the strings of n characters whose two parts are frequent. */
  count(n: number): Tally {
    const { ids, live } = this;
    const { letters } = this.runs;
    const { starts, ends } = this.runs.pieces;
    const counts = new Tally(n === 2 ? ids.length / 4 : this.last / 2);
    for (let k = 0; k < live.length; k += 1) {
      const piece = live[k] as number;
      const last = (ends[piece] as number) - n;
      let i = starts[piece] as number;
      for (; i <= last; i += 1) {
        const id = ids[i] as number;
        ids[i] = id < 0 || (ids[i + 1] as number) < 0 ? -1 : counts.add(id, letters[i + n - 1] as number);
      }
      ids[i] = -1;
    }
    this.last = counts.size;
    return counts;
  }

  /** Forgets the strings that are not frequent and takes down where the others stand; false when none is left. */
  keep(n: number, counts: Tally, least: number): boolean {
    const { ids, live } = this;
    const { starts, ends, runs } = this.runs.pieces;
    // 0 for a string that has not been met, else its index in `stats` plus one, or −1 when it is no term.
    const known = new Int32Array(n < SHORTEST_TERM ? 0 : counts.size);
    let kept = 0;
    for (let k = 0; k < live.length; k += 1) {
      const piece = live[k] as number;
      const last = (ends[piece] as number) - n;
      let any = false;
      for (let i = starts[piece] as number; i <= last; i += 1) {
        const id = ids[i] as number;
        if (id < 0) continue;
        if ((counts.counts[id] as number) < least) {
          ids[i] = -1;
          continue;
        }
        any = true;
        if (n < SHORTEST_TERM) continue;
        const run = runs[piece] as number;
        if (known[id] === 0) known[id] = this.open(run, i, n);
        const index = (known[id] as number) - 1;
        if (index >= 0) this.measure(index, run, i, n);
      }
      if (any) {
        live[kept] = piece;
        kept += 1;
      }
    }
    this.live = live.subarray(0, kept);
    return kept > 0;
  }

  private open(run: number, at: number, n: number): number {
    const surface = surfaceAt(this.runs, run, at, n);
    if (!isTermLike(surface)) return -1;
    return this.stats.push({ surface, count: 0, documents: 0, last: -1, edgesLeft: 0, edgesRight: 0 });
  }

  /** Adds one occurrence: neighbours, documents, where it stands. */
  private measure(index: number, run: number, at: number, n: number): void {
    const { letters, starts, ends, documents } = this.runs;
    const stat = this.stats[index] as Stat;
    const document = documents[run] as number;
    stat.count += 1;
    if (stat.last !== document) stat.documents += 1;
    stat.last = document;
    if (at === starts[run]) stat.edgesLeft += 1;
    else this.left.add(index, letters[at - 1] as number);
    if (at + n === ends[run]) stat.edgesRight += 1;
    else this.right.add(index, letters[at + n] as number);
    this.places.add(index, run, at);
  }

  /**
   * The share of the occurrences of each string of `stats` that stand with both ends at boundaries of words. Runs are
   * cut for the first occurrences of a string; later ones are looked at where they stand in a run that is cut anyhow.
   * @param asked only these are looked at, as cutting text into words takes longer than all the rest.
   */
  aligned(bounds: Bounds, asked: readonly boolean[]): Float64Array {
    const seen = new Int32Array(this.stats.length);
    const whole = new Int32Array(this.stats.length);
    this.places.each((index, run, at) => {
      if (!asked[index]) return;
      const look = (seen[index] as number) < ENOUGH_CUT;
      if (!look && !bounds.isCut(run)) return;
      seen[index] = (seen[index] as number) + 1;
      const end = at + (this.stats[index] as Stat).surface.length;
      if (bounds.has(run, at) && bounds.has(run, end)) whole[index] = (whole[index] as number) + 1;
    });
    return Float64Array.from(seen, (n, index) => (n === 0 ? 0 : (whole[index] as number) / n));
  }
}

function isTermLike(gram: string): boolean {
  return !badEdges(simplify(gram)) && !hasVerb(gram);
}

function cValues(good: Stat[], pairs: Tally): Counted[] {
  const inside = new Map<string, { sum: number; n: number }>();
  const present = new Set(good.map(({ surface }) => surface));
  for (const { surface, count } of good) {
    for (let n = SHORTEST_TERM; n < surface.length; n += 1) {
      for (let i = 0; i + n <= surface.length; i += 1) {
        const part = surface.slice(i, i + n);
        if (!present.has(part)) continue;
        const row = inside.get(part) ?? { sum: 0, n: 0 };
        row.sum += count;
        row.n += 1;
        inside.set(part, row);
      }
    }
  }
  return good
    .map(({ surface, count, documents }) => {
      const nest = inside.get(surface);
      const own = nest ? count - nest.sum / nest.n : count;
      const cohesion = cohesionOf(count, pairAt(pairs, surface, 0), pairAt(pairs, surface, surface.length - 2));
      return { surface, count, documents, cohesion, cValue: Math.log2(surface.length) * own };
    })
    .filter((row) => row.cValue > 0)
    .sort((a, b) => b.cValue - a.cValue || (a.surface < b.surface ? -1 : 1));
}

/** How often the two characters at a place stand together in the corpus. */
function pairAt(pairs: Tally, surface: string, at: number): number {
  return pairs.count(surface.charCodeAt(at), surface.charCodeAt(at + 1));
}

/** The better of: both ends well bound, or one bound tightly and the other a little (冷链|物流). */
function cohesionOf(count: number, first: number, last: number): number {
  const low = count / Math.max(first, last);
  const high = count / Math.min(first, last);
  return Math.max(low, Math.min(high / 2, low * 4));
}

/** The branching entropy of each string on one side, in bits. */
function entropies(beside: Tally, stats: Stat[], edgesOf: (stat: Stat) => number): Float64Array {
  const bits = Float64Array.from(stats, (stat) => {
    const edges = edgesOf(stat);
    return edges === 0 ? 0 : (edges / stat.count) * Math.log2(stat.count);
  });
  for (let id = 0; id < beside.size; id += 1) {
    const index = beside.heads[id] as number;
    const share = (beside.counts[id] as number) / (stats[index] as Stat).count;
    bits[index] = (bits[index] as number) - share * Math.log2(share);
  }
  return bits;
}
