/**
 * FlexSearch over the pack: `Index` mounted on a storage of our own, whose `get` and `search` read posting shards
 * (FlexSearch's storage interface; its documented `new Index({db})` is broken, `await index.mount(storage)` works).
 * Ranking is BM25 from impact slots times idf, times the share of the query's weight that matched (coordination):
 * default AND leaves 90% of headlines and every question empty (PLATFORM).
 */
import { Index } from 'flexsearch';
import { idf, slotImpact } from '@/src/pack/impact';
import type { Pack } from '@/src/pack/open';
import { type Posting, SLOTS } from '@/src/pack/postings';
import { joinTokens, splitTokens } from '@/src/pack/tokens';

/** A unit of search that a question reached. */
export interface Candidate {
  unit: number;
  /** BM25 over the matched tokens. */
  score: number;
  /** Share of the question's weight (idf × token weight) that matched, 0…1. */
  coverage: number;
}

/** A question for the index: tokens with how much each says about what is asked. */
export type WeightedTokens = ReadonlyMap<string, number>;

/** How strongly coordination counts; 1 is proportional. */
const COORDINATION = 1;

/**
 * The best units for some tokens, best first.
 * @throws PackError when a shard cannot be read.
 */
export async function findCandidates(pack: Pack, tokens: WeightedTokens, limit: number): Promise<Candidate[]> {
  if (tokens.size === 0) return [];
  const storage = new PackStorage(pack, tokens);
  const index = new Index({ tokenize: 'strict', resolution: SLOTS, encode: splitTokens });
  await index.mount(storage as never);
  const found: unknown = await index.search(joinTokens([...tokens.keys()]), { limit });
  return (found as number[]).map((unit) => storage.candidates.get(unit) as Candidate);
}

class PackStorage {
  readonly candidates = new Map<number, Candidate>();

  constructor(
    private readonly pack: Pack,
    private readonly weights: WeightedTokens,
  ) {}

  async mount(index: { db: unknown }): Promise<void> {
    index.db = this;
  }

  /** One token: FlexSearch's fast path. Flat ids, best first. */
  async get(token: string, _context: string, limit: number, offset: number): Promise<number[]> {
    return this.rank([token], limit, offset);
  }

  /** Two tokens and more: ranking is ours. */
  async search(_index: unknown, tokens: string[], limit: number, offset: number): Promise<number[]> {
    return this.rank(tokens, limit, offset);
  }

  private async rank(tokens: string[], limit: number, offset: number): Promise<number[]> {
    const unique = [...new Set(tokens)];
    const postings = await Promise.all(unique.map((token) => this.pack.posting(token)));
    let total = 0;
    const sums = new Map<number, { score: number; matched: number }>();
    unique.forEach((token, i) => {
      const posting = postings[i] ?? null;
      const weight = (this.weights.get(token) ?? 1) * idf(countOf(posting), this.pack.units);
      total += weight;
      for (const [slot, ids] of posting ?? []) {
        const impact = weight * slotImpact(slot);
        for (const id of ids) {
          const sum = sums.get(id);
          if (sum) {
            sum.score += impact;
            sum.matched += weight;
          } else sums.set(id, { score: impact, matched: weight });
        }
      }
    });
    for (const [unit, { score, matched }] of sums) {
      const coverage = total === 0 ? 0 : matched / total;
      this.candidates.set(unit, { unit, score: score * coverage ** COORDINATION, coverage });
    }
    return [...this.candidates.values()]
      .sort((a, b) => b.score - a.score || a.unit - b.unit)
      .slice(offset, offset + (limit || 100))
      .map((candidate) => candidate.unit);
  }
}

/** Number of units that have a token. */
export function countOf(posting: Posting | null): number {
  let count = 0;
  for (const ids of posting?.values() ?? []) count += ids.length;
  return count;
}
