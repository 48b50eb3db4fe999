/**
 * FlexSearch over the pack: `Index` mounted on a storage of our own, whose `get` and `search` read posting shards
 * (FlexSearch's storage interface; its documented `new Index({db})` is broken, `await index.mount(storage)` works).
 * Ranking is BM25 from impact slots times idf, times the share of what was asked that matched (coordination): default
 * AND leaves 90% of headlines and every question empty (PLATFORM).
 */
import { Index } from 'flexsearch';
import { idf } from '@/src/pack/impact';
import type { Pack } from '@/src/pack/open';
import { type ReadPosting, SLOTS } from '@/src/pack/postings';
import { joinTokens, splitTokens } from '@/src/pack/tokens';
import { type Concept, tokensOf } from '../query/concepts';
import { bestOf, type Candidate, type Typed } from './best-units';
import { Cursor } from './cursor';
import { seek } from './sought';
import type { Least } from './walked';

/** How many units of each kind are wanted: facts, which outnumber passages, would crowd them out of one list. */
export interface Wanted {
  facts: number;
  passages: number;
  /**
   * Tokens as typed that belong to no concept (的数, across a particle): passages that have the very words rank higher
   * by them, but they neither make a candidate nor count as covered.
   */
  literal?: readonly string[];
  /** What a unit must have to be wanted at all. */
  least?: Least;
}

/**
 * The best units for some concepts, best first, and how rare (idf) each token asked for is.
 * @throws PackError when a shard cannot be read.
 */
export async function findCandidates(
  pack: Pack,
  concepts: readonly Concept[],
  wanted: Wanted,
): Promise<{ candidates: Candidate[]; rarity: ReadonlyMap<string, number> }> {
  const tokens = tokensOf(concepts);
  // Only passages are weighed by the very words.
  const typed = wanted.passages > 0 ? (wanted.literal ?? []) : [];
  const literal = typed.filter((token) => !tokens.includes(token));
  if (tokens.length === 0) return { candidates: [], rarity: new Map() };
  const storage = new PackStorage(pack, concepts, wanted, literal);
  const index = new Index({ tokenize: 'strict', resolution: SLOTS, encode: splitTokens });
  await index.mount(storage as never);
  const found: unknown = await index.search(joinTokens([...tokens, ...literal]), {
    limit: wanted.facts + wanted.passages,
  });
  const candidates = (found as number[]).map((unit) => storage.candidates.get(unit) as Candidate);
  return { candidates, rarity: storage.rarity };
}

export type { Candidate };

/** Facts among candidates, best first, that lie in the first few files: in a large corpus each lies in another, and each is a read. */
export function inFewFiles(pack: Pack, candidates: readonly Candidate[], most: number): Candidate[] {
  const files = new Set<number>();
  return candidates.filter(({ unit }) => {
    if (files.size < most && pack.isFact(unit)) files.add(pack.fileOfFact(unit));
    return pack.isFact(unit) && files.has(pack.fileOfFact(unit));
  });
}

class PackStorage {
  readonly candidates = new Map<number, Candidate>();
  /** idf of each token asked for. */
  readonly rarity = new Map<string, number>();

  constructor(
    private readonly pack: Pack,
    private readonly concepts: readonly Concept[],
    private readonly wanted: Wanted,
    private readonly literal: readonly string[],
  ) {}

  async mount(index: { db: unknown }): Promise<void> {
    index.db = this;
  }

  /** One token: FlexSearch's fast path. Flat ids, best first. */
  async get(token: string): Promise<number[]> {
    return this.rank([token]);
  }

  /** Two tokens and more: ranking is ours. */
  async search(_index: unknown, tokens: string[]): Promise<number[]> {
    return this.rank(tokens);
  }

  private async rank(tokens: string[]): Promise<number[]> {
    const postings = new Map<string, ReadPosting>();
    const { units: all, manifest } = this.pack;
    await Promise.all(
      tokens.map(async (token) => {
        const posting = await this.pack.posting(token);
        if (posting) postings.set(token, posting);
        this.rarity.set(token, idf(posting?.length ?? 0, all));
      }),
    );
    const units = { all, firstPassage: all - manifest.counts.passages };
    const sought = seek(this.concepts, postings, this.rarity, units);
    const found = [
      ...bestOf('facts', sought, [], units, this.wanted.facts, this.wanted.least),
      ...bestOf('passages', sought, this.typed(postings), units, this.wanted.passages, this.wanted.least),
    ].sort((a, b) => b.score - a.score || a.unit - b.unit);
    for (const candidate of found) this.candidates.set(candidate.unit, candidate);
    return [...this.candidates.keys()];
  }

  private typed(postings: ReadonlyMap<string, ReadPosting>): Typed[] {
    return [...new Set(this.literal)].map((token) => {
      const posting = postings.get(token);
      return { cursor: posting ? new Cursor(posting.passages()) : null, rarity: this.rarity.get(token) ?? 0 };
    });
  }
}
