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

const LONGEST = 10;
const RUN = /[\u4e00-\u9fff]{2,}/g;

interface Stat {
  count: number;
  documents: number;
  last: number;
  left: Map<string, number>;
  right: Map<string, number>;
}

/**
 * @param documents texts, one per article.
 * @param cut optional word segmenter; a string whose ends are mostly not word boundaries is dropped.
 */
export function countTerms(documents: string[], cut?: (text: string) => string[]): Counted[] {
  const size = documents.reduce((sum, text) => sum + text.length, 0);
  const least = Math.max(3, Math.min(12, Math.round(Math.log2(size / 4000 + 1))));
  const runs = documents.map((text) => [...text.matchAll(RUN)].map((m) => m[0]));
  const bounds = cut ? runs.map((list) => list.map((run) => boundaries(cut(run)))) : null;
  let kept = new Set<string>();
  let pairs = new Map<string, number>();
  const stats = new Map<string, Stat>();
  for (let n = 2; n <= LONGEST; n += 1) {
    const counts = new Map<string, number>();
    for (const list of runs) {
      for (const run of list) {
        for (let i = 0; i + n <= run.length; i += 1) {
          const gram = run.slice(i, i + n);
          if (n > 2 && !(kept.has(gram.slice(0, -1)) && kept.has(gram.slice(1)))) continue;
          counts.set(gram, (counts.get(gram) ?? 0) + 1);
        }
      }
    }
    kept = new Set();
    if (n === 2) pairs = counts;
    for (const [gram, count] of counts) {
      if (count < least) continue;
      kept.add(gram);
      if (n >= 3 && !badEdges(simplify(gram)))
        stats.set(gram, { count: 0, documents: 0, last: -1, left: new Map(), right: new Map() });
    }
    if (kept.size === 0) break;
  }
  const aligned = new Map<string, number>();
  runs.forEach((list, d) => {
    list.forEach((run, r) => {
      for (let i = 0; i < run.length; i += 1) {
        for (let n = 3; n <= LONGEST && i + n <= run.length; n += 1) {
          const gram = run.slice(i, i + n);
          const stat = stats.get(gram);
          if (!stat) continue;
          stat.count += 1;
          if (stat.last !== d) stat.documents += 1;
          stat.last = d;
          bump(stat.left, run[i - 1] ?? `^${d}.${r}`);
          bump(stat.right, run[i + n] ?? `$${d}.${r}`);
          const b = bounds?.[d]?.[r];
          if (b?.has(i) && b.has(i + n)) aligned.set(gram, (aligned.get(gram) ?? 0) + 1);
        }
      }
    });
  });
  const good = [...stats].filter(([gram, s]) => {
    if (Math.min(entropy(s.left, s.count), entropy(s.right, s.count)) < 0.9) return false;
    if (/[的了是在和与及着过占]/.test(gram) || hasVerb(gram)) return false;
    return !cut || (aligned.get(gram) ?? 0) >= s.count * 0.6;
  });
  return cValues(good, pairs);
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

function entropy(neighbours: Map<string, number>, total: number): number {
  let h = 0;
  for (const n of neighbours.values()) h -= (n / total) * Math.log2(n / total);
  return h;
}
