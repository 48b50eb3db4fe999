/**
 * FlexSearch over the pack: `Index` mounted on a storage of our own, whose `get` and `search` read posting shards
 * (FlexSearch's storage interface; its documented `new Index({db})` is broken, `await index.mount(storage)` works).
 * Ranking is BM25 from impact slots times idf, times the share of what was asked that matched (coordination): default
 * AND leaves 90% of headlines and every question empty (PLATFORM).
 */
import { Index } from 'flexsearch';
import { idf, slotImpact } from '@/src/pack/impact';
import type { Pack } from '@/src/pack/open';
import { type Posting, SLOTS } from '@/src/pack/postings';
import { joinTokens, splitTokens } from '@/src/pack/tokens';
import { type Alternative, type Concept, tokensOf } from './concepts';

/** A unit of search that a question reached. */
export interface Candidate {
  unit: number;
  /** BM25 over the best alternative of each concept, times coverage. */
  score: number;
  /** Share of what was asked (concept weight × idf) that matched, 0…1. */
  coverage: number;
}

/**
 * The best units for some concepts, best first, and how rare (idf) each token asked for is.
 * @throws PackError when a shard cannot be read.
 */
export async function findCandidates(
  pack: Pack,
  concepts: readonly Concept[],
  limit: number,
): Promise<{ candidates: Candidate[]; rarity: ReadonlyMap<string, number> }> {
  const tokens = tokensOf(concepts);
  if (tokens.length === 0) return { candidates: [], rarity: new Map() };
  const storage = new PackStorage(pack, concepts);
  const index = new Index({ tokenize: 'strict', resolution: SLOTS, encode: splitTokens });
  await index.mount(storage as never);
  const found: unknown = await index.search(joinTokens(tokens), { limit });
  const candidates = (found as number[]).map((unit) => storage.candidates.get(unit) as Candidate);
  return { candidates, rarity: storage.rarity };
}

class PackStorage {
  readonly candidates = new Map<number, Candidate>();
  /** idf of each token asked for. */
  readonly rarity = new Map<string, number>();

  constructor(
    private readonly pack: Pack,
    private readonly concepts: readonly Concept[],
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
    const postings = new Map<string, Posting | null>();
    await Promise.all(tokens.map(async (token) => postings.set(token, await this.pack.posting(token))));
    const { units } = this.pack;
    for (const [token, posting] of postings) this.rarity.set(token, idf(countOf(posting), units));
    const score = new Float64Array(units);
    const matched = new Float64Array(units);
    const touched = new Set<number>();
    let asked = 0;
    for (const { weight, alternatives } of this.concepts) {
      const best = bestOf(alternatives, postings, units);
      asked += weight * best.mass;
      for (const [unit, { share, impact }] of best.units) {
        matched[unit] = (matched[unit] as number) + weight * best.mass * share;
        score[unit] = (score[unit] as number) + weight * impact;
        touched.add(unit);
      }
    }
    for (const unit of touched) {
      const coverage = asked === 0 ? 0 : (matched[unit] as number) / asked;
      this.candidates.set(unit, { unit, score: (score[unit] as number) * coverage, coverage });
    }
    return [...this.candidates.values()]
      .sort((a, b) => b.score - a.score || a.unit - b.unit)
      .slice(offset, offset + (limit || 100))
      .map((candidate) => candidate.unit);
  }
}

interface Match {
  /** Share of the alternative's idf that the unit has, times the alternative's weight. */
  share: number;
  impact: number;
}

/** A concept that nothing matches weighs what its typed words would: so much was asked and not found. */
function typedMass(
  alternatives: readonly Alternative[],
  postings: ReadonlyMap<string, Posting | null>,
  total: number,
): number {
  const tokens = alternatives[0]?.tokens ?? [];
  return tokens.reduce((sum, token) => sum + idf(countOf(postings.get(token) ?? null), total), 0);
}

/** For one concept: each unit's best alternative, and what the concept weighs (the most idf that any unit has of it). */
function bestOf(
  alternatives: readonly Alternative[],
  postings: ReadonlyMap<string, Posting | null>,
  total: number,
): { mass: number; units: Map<number, Match> } {
  const units = new Map<number, Match>();
  let mass = 0;
  for (const { tokens, weight } of alternatives) {
    const idfs = tokens.map((token) => idf(countOf(postings.get(token) ?? null), total));
    const sum = idfs.reduce((a, b) => a + b, 0);
    if (sum === 0) continue;
    const here = new Map<number, Match>();
    tokens.forEach((token, i) => {
      const rarity = idfs[i] as number;
      for (const [slot, ids] of postings.get(token) ?? []) {
        const impact = weight * rarity * slotImpact(slot);
        for (const id of ids) {
          const match = here.get(id);
          if (match) {
            match.share += (weight * rarity) / sum;
            match.impact += impact;
          } else here.set(id, { share: (weight * rarity) / sum, impact });
        }
      }
    });
    for (const [id, match] of here) {
      mass = Math.max(mass, (match.share * sum) / weight);
      const known = units.get(id);
      if (!known || match.share > known.share) units.set(id, match);
    }
  }
  return { mass: mass || typedMass(alternatives, postings, total), units };
}

/** Number of units that have a token. */
export function countOf(posting: Posting | null): number {
  let count = 0;
  for (const ids of posting?.values() ?? []) count += ids.length;
  return count;
}
