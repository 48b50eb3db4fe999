/**
 * FlexSearch over the pack: `Index` mounted on a storage of our own, whose `get` and `search` read posting shards
 * (FlexSearch's storage interface; its documented `new Index({db})` is broken, `await index.mount(storage)` works).
 * Ranking is BM25 from impact slots times idf, times the share of what was asked that matched (coordination): default
 * AND leaves 90% of headlines and every question empty (PLATFORM).
 */
import { Index } from 'flexsearch';
import { idf, slotImpact } from '@/src/pack/impact';
import type { Pack } from '@/src/pack/open';
import { type ReadPosting, SLOTS } from '@/src/pack/postings';
import { joinTokens, splitTokens } from '@/src/pack/tokens';
import { type Alternative, type Concept, tokensOf } from './concepts';
import { Scores } from './scores';

/** A unit of search that a question reached. */
export interface Candidate {
  unit: number;
  /** BM25 over the best alternative of each concept, times coverage. */
  score: number;
  /** Share of what was asked (concept weight × idf) that matched, 0…1. */
  coverage: number;
  /** Things asked for (years aside) that the unit has at least half of. */
  things: number;
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
    const postings = new Map<string, ReadPosting | null>();
    await Promise.all(tokens.map(async (token) => postings.set(token, await this.pack.posting(token))));
    const { units } = this.pack;
    for (const [token, posting] of postings) this.rarity.set(token, idf(posting?.units.length ?? 0, units));
    const totals = new Scores(units);
    const best = new Scores(units);
    const here = new Scores(units);
    const things = new Uint8Array(units);
    let asked = 0;
    for (const { kind, weight, alternatives } of this.concepts) {
      let mass = 0;
      for (const alternative of alternatives) mass = Math.max(mass, this.match(alternative, postings, here, best));
      mass ||= this.sum(alternatives[0]?.tokens ?? []);
      asked += weight * mass;
      for (const unit of best.touched) {
        totals.add(unit, weight * mass * best.share(unit), weight * best.impact(unit));
        if (kind !== 'year' && best.share(unit) >= HALF) things[unit] = Math.min(255, (things[unit] as number) + 1);
      }
      best.clear();
    }
    const found: Candidate[] = [];
    for (const unit of totals.touched) {
      const coverage = asked === 0 ? 0 : totals.share(unit) / asked;
      found.push({ unit, score: totals.impact(unit) * coverage, coverage, things: things[unit] as number });
    }
    found.sort((a, b) => b.score - a.score || a.unit - b.unit);
    const given = found.slice(offset, offset + (limit || 100));
    for (const candidate of given) this.candidates.set(candidate.unit, candidate);
    return given.map((candidate) => candidate.unit);
  }

  /**
   * Scores one alternative of a concept and keeps it where it is a unit's best so far.
   * @returns what the concept weighs by it: the most idf that any unit has of it.
   */
  private match(
    { tokens, weight }: Alternative,
    postings: ReadonlyMap<string, ReadPosting | null>,
    here: Scores,
    best: Scores,
  ): number {
    const sum = this.sum(tokens);
    if (sum === 0) return 0;
    for (const token of tokens) {
      const posting = postings.get(token);
      if (!posting) continue;
      const rarity = weight * (this.rarity.get(token) ?? 0);
      const share = rarity / sum;
      const { units, slots } = posting;
      for (let i = 0; i < units.length; i += 1)
        here.add(units[i] as number, share, rarity * (IMPACTS[slots[i] as number] as number));
    }
    let most = 0;
    for (const unit of here.touched) {
      const share = here.share(unit);
      if (share > most) most = share;
      if (share > best.share(unit)) best.set(unit, share, here.impact(unit));
    }
    here.clear();
    return (most * sum) / weight;
  }

  private sum(tokens: readonly string[]): number {
    return tokens.reduce((total, token) => total + (this.rarity.get(token) ?? 0), 0);
  }
}

/** From this share of a concept a unit has it. */
const HALF = 0.5;

/** Impact by slot, looked up instead of computed for every posting. */
const IMPACTS = Float64Array.from({ length: SLOTS }, (_, slot) => slotImpact(slot));
