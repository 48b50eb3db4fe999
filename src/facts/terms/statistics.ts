/**
 * Terms by counting: strings that come again and again with changing neighbours (branching entropy), whose parts
 * belong together, and that are not only a part of a longer one (C-value: Frantzi, Ananiadou, Mima 2000).
 */
import { simplify } from '../quotes/simplify';
import { badEdges, hasVerb } from './stop';

export interface Counted {
  surface: string;
  count: number;
  documents: number;
  /** How much of its first and last two characters' counts it has: 1 for a string whose parts stand nowhere else. */
  cohesion: number;
  /** log2(length) × (count − mean count of the longer strings that hold it). */
  cValue: number;
}

/** Characters that are counted: so many tell which strings belong together, however large the corpus is. */
const SAMPLED = 2_000_000;

/**
 * Texts of a corpus for counting, evenly drawn where it is larger than can be counted: when the sample is full, every
 * other text leaves it and only every second, fourth, eighth … text of the rest comes in. All texts of a small corpus.
 */
export class Sample {
  private kept: string[] = [];
  private size = 0;
  private seen = 0;
  private step = 1;

  add(text: string): void {
    if (this.seen % this.step === 0) {
      this.kept.push(text);
      this.size += text.length;
    }
    this.seen += 1;
    if (this.size <= SAMPLED) return;
    this.kept = this.kept.filter((_, i) => i % 2 === 0);
    this.size = this.kept.reduce((sum, each) => sum + each.length, 0);
    this.step *= 2;
  }

  texts(): string[] {
    return this.kept;
  }
}

const LONGEST = 10;
const RUN = /[\u4e00-\u9fff]{2,}/g;

interface Stat {
  count: number;
  documents: number;
  last: number;
  aligned: number;
  left: Map<string, number>;
  right: Map<string, number>;
  /** Occurrences at the edge of a run: each counts as a neighbour of its own. */
  edgesLeft: number;
  edgesRight: number;
}

interface Run {
  text: string;
  document: number;
  /** For each offset the length of the longest frequent string that begins there. */
  reach: Uint8Array;
}

/**
 * Time and memory are linear in the text: a longer string is counted only where both its parts are frequent.
 * @param documents texts, one per article.
 * @param cut optional word segmenter; a string whose ends are mostly not word boundaries is dropped.
 */
export function countTerms(documents: string[], cut?: (text: string) => string[]): Counted[] {
  const size = documents.reduce((sum, text) => sum + text.length, 0);
  const least = Math.max(3, Math.min(12, Math.round(Math.log2(size / 4000 + 1))));
  const runs: Run[] = documents.flatMap((text, document) =>
    [...text.matchAll(RUN)].map((m) => ({ text: m[0], document, reach: new Uint8Array(m[0].length + 1).fill(1) })),
  );
  let pairs = new Map<string, number>();
  const stats = new Map<string, Stat>();
  for (let n = 2; n <= LONGEST; n += 1) {
    const counts = countGrams(runs, n);
    if (n === 2) pairs = counts;
    let any = false;
    for (const [gram, count] of counts) {
      if (count < least) continue;
      any = true;
      if (n >= 3 && isTermLike(gram)) stats.set(gram, emptyStat());
    }
    if (!any) break;
    for (const { text, reach } of runs) {
      for (let i = 0; i + n <= text.length; i += 1) {
        if (reach[i] !== n - 1 || (reach[i + 1] as number) < n - 1) continue;
        if ((counts.get(text.slice(i, i + n)) ?? 0) >= least) reach[i] = n;
      }
    }
  }
  for (const run of runs) measure(run, stats, cut);
  const good = [...stats].filter(([, s]) => {
    if (s.count === 0) return false;
    if (Math.min(entropy(s.left, s.edgesLeft, s.count), entropy(s.right, s.edgesRight, s.count)) < 0.9) return false;
    return !cut || s.aligned >= s.count * 0.6;
  });
  return cValues(good, pairs);
}

/** Counts of the strings of one length whose two parts are frequent. `reach` has been filled up to n − 1. */
function countGrams(runs: Run[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, reach } of runs) {
    for (let i = 0; i + n <= text.length; i += 1) {
      if ((reach[i] as number) < n - 1 || (reach[i + 1] as number) < n - 1) continue;
      bump(counts, text.slice(i, i + n));
    }
  }
  return counts;
}

function isTermLike(gram: string): boolean {
  return !/[的了是在和与及着过占]/.test(gram) && !badEdges(simplify(gram)) && !hasVerb(gram);
}

function emptyStat(): Stat {
  const left = new Map<string, number>();
  const right = new Map<string, number>();
  return { count: 0, documents: 0, last: -1, aligned: 0, left, right, edgesLeft: 0, edgesRight: 0 };
}

/** Adds one run's occurrences: neighbours, documents, word boundaries. */
function measure({ text, document, reach }: Run, stats: Map<string, Stat>, cut?: (text: string) => string[]): void {
  let bounds: Set<number> | null = null;
  for (let i = 0; i < text.length; i += 1) {
    for (let n = 3; n <= (reach[i] as number); n += 1) {
      const stat = stats.get(text.slice(i, i + n));
      if (!stat) continue;
      stat.count += 1;
      if (stat.last !== document) stat.documents += 1;
      stat.last = document;
      if (i === 0) stat.edgesLeft += 1;
      else bump(stat.left, text[i - 1] as string);
      if (i + n === text.length) stat.edgesRight += 1;
      else bump(stat.right, text[i + n] as string);
      if (!cut) continue;
      bounds ??= boundaries(cut(text));
      if (bounds.has(i) && bounds.has(i + n)) stat.aligned += 1;
    }
  }
}

function cValues(good: [string, Stat][], pairs: Map<string, number>): Counted[] {
  const inside = new Map<string, { sum: number; n: number }>();
  const present = new Set(good.map(([gram]) => gram));
  for (const [gram, stat] of good) {
    for (let n = 3; n < gram.length; n += 1) {
      for (let i = 0; i + n <= gram.length; i += 1) {
        const part = gram.slice(i, i + n);
        if (!present.has(part)) continue;
        const row = inside.get(part) ?? { sum: 0, n: 0 };
        row.sum += stat.count;
        row.n += 1;
        inside.set(part, row);
      }
    }
  }
  return good
    .map(([surface, stat]) => {
      const nest = inside.get(surface);
      const own = nest ? stat.count - nest.sum / nest.n : stat.count;
      const { count, documents } = stat;
      const cohesion = cohesionOf(count, pairs.get(surface.slice(0, 2)), pairs.get(surface.slice(-2)));
      return { surface, count, documents, cohesion, cValue: Math.log2(surface.length) * own };
    })
    .filter((row) => row.cValue > 0)
    .sort((a, b) => b.cValue - a.cValue || (a.surface < b.surface ? -1 : 1));
}

/** The better of: both ends well bound, or one bound tightly and the other a little (冷链|物流). */
function cohesionOf(count: number, first = count, last = count): number {
  const low = count / Math.max(first, last);
  const high = count / Math.min(first, last);
  return Math.max(low, Math.min(high / 2, low * 4));
}

function boundaries(words: string[]): Set<number> {
  const out = new Set([0]);
  let at = 0;
  for (const word of words) {
    at += word.length;
    out.add(at);
  }
  return out;
}

function bump(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function entropy(neighbours: Map<string, number>, edges: number, total: number): number {
  let h = edges === 0 ? 0 : (edges / total) * Math.log2(total);
  for (const n of neighbours.values()) h -= (n / total) * Math.log2(n / total);
  return h;
}
