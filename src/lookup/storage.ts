/**
 * FlexSearch over the pack: `Index` mounted on a storage of our own, whose `get` and `search` read posting shards
 * (FlexSearch's storage interface; its documented `new Index({db})` is broken, `await index.mount(storage)` works).
 * Ranking is BM25 from impact slots times idf, times the share of what was asked that matched (coordination): default
 * AND leaves 90% of headlines and every question empty (PLATFORM).
 */
import { Index } from 'flexsearch';
import { idf } from '@/src/pack/impact';
import type { Pack } from '@/src/pack/open';
import { SLOTS } from '@/src/pack/postings';
import { joinTokens, splitTokens } from '@/src/pack/tokens';
import { type Concept, tokensOf } from './concepts';
import { Cursor } from './cursor';
import { Best, ScoreList, Scores, WINDOW } from './scores';

/** A unit of search that a question reached. */
export interface Candidate {
  unit: number;
  /** BM25 over the best alternative of each concept, times coverage. */
  score: number;
  /** Share of what was asked (concept weight × idf) that matched, 0…1. */
  coverage: number;
  /** Things asked for (years and hints aside) that the unit has at least half of. */
  things: number;
}

/** How many units of each kind are wanted: facts, which outnumber passages, would crowd them out of one list. */
export interface Wanted {
  facts: number;
  passages: number;
  /**
   * Tokens as typed that belong to no concept (的数, across a particle): passages that have the very words rank higher
   * by them, but they neither make a candidate nor count as covered.
   */
  literal?: readonly string[];
}

/** What literal tokens count beside concepts. Measured on known items: nDCG@10 .65 without, .75 with, BM25 .73. */
const LITERAL = 0.5;

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
  const literal = (wanted.literal ?? []).filter((token) => !tokens.includes(token));
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
    const postings = new Map<string, Cursor>();
    await Promise.all(
      tokens.map(async (token) => {
        const posting = await this.pack.posting(token);
        if (posting) postings.set(token, new Cursor(posting));
        this.rarity.set(token, idf(posting?.units.length ?? 0, this.pack.units));
      }),
    );
    const scored = this.concepts.map((each) => this.score(each, postings));
    const typed = [...new Set(this.literal)].flatMap((token) => {
      const cursor = postings.get(token);
      return [{ cursor, rarity: this.rarity.get(token) ?? 0 }];
    });
    for (const candidate of this.best(scored, typed)) this.candidates.set(candidate.unit, candidate);
    return [...this.candidates.keys()];
  }

  /** What is looked for of a concept: the alternatives that any unit has something of. */
  private partsOf({ alternatives }: Concept, postings: ReadonlyMap<string, Cursor>): Part[] {
    return alternatives.flatMap(({ tokens, weight: sureness }) => {
      const sum = this.sum(tokens);
      const cursors = tokens.flatMap((token) => {
        const cursor = postings.get(token);
        return cursor ? [{ cursor, rarity: sureness * (this.rarity.get(token) ?? 0) }] : [];
      });
      return sum === 0 || cursors.length === 0 ? [] : [{ cursors, sum, sureness, most: 0 }];
    });
  }

  /** Every unit that has something of a concept, with its best alternative; and what the concept weighs. */
  private score(asked: Concept, postings: ReadonlyMap<string, Cursor>): Scored {
    const { kind, weight, alternatives } = asked;
    const parts = this.partsOf(asked, postings);
    const cursors = [...new Set(parts.flatMap((part) => part.cursors.map(({ cursor }) => cursor)))];
    const touched = cursors.reduce((sum, cursor) => sum + cursor.length, 0);
    const found = new ScoreList(Math.min(touched, this.pack.units));
    const { here, best } = scratch;
    for (const cursor of cursors) cursor.rewind(0);
    for (let from = 0; from < this.pack.units && touched > 0; from += WINDOW) {
      for (const cursor of cursors) cursor.enter(from);
      for (const part of parts) part.most = Math.max(part.most, bestOf(part, here, best));
      found.take(from, best);
    }
    // What a concept weighs: the most idf that any unit has of it, by the best of its alternatives.
    const mass = parts.reduce((most, part) => Math.max(most, (part.most * part.sum) / part.sureness), 0);
    return { found, kind, weight, mass: mass || this.sum(alternatives[0]?.tokens ?? []) };
  }

  /** Adds up what the concepts found, and keeps the best of each kind. */
  private best(scored: readonly Scored[], typed: readonly Typed[]): Candidate[] {
    const asked = scored.reduce((sum, { weight, mass }) => sum + weight * mass, 0);
    const askedTyped = asked + typed.reduce((sum, { rarity }) => sum + LITERAL * rarity, 0);
    const firstPassage = this.pack.units - this.pack.manifest.counts.passages;
    const facts = new Best<Candidate>(this.wanted.facts);
    const passages = new Best<Candidate>(this.wanted.passages);
    const { here: totals, best: literal, things } = scratch;
    const walk = new Walk(scored);
    // Only passages are weighed by the very words.
    for (const { cursor } of typed) cursor?.rewind(firstPassage);
    for (let from = 0; from < this.pack.units; from += WINDOW) {
      walk.addTo(totals, from, things);
      if (from + WINDOW > firstPassage) {
        for (const { cursor, rarity } of typed) {
          cursor?.enter(from);
          cursor?.addTo(literal, LITERAL * rarity, LITERAL * rarity);
        }
      }
      for (let i = 0; i < totals.size; i += 1) {
        const offset = totals.touched[i] as number;
        const unit = from + offset;
        const share = totals.shares[offset] as number;
        const impact = totals.impacts[offset] as number;
        const coverage = asked === 0 ? 0 : share / asked;
        const isFact = unit < firstPassage;
        const kept = isFact ? facts : passages;
        const score = isFact
          ? impact * coverage
          : ((impact + (literal.impacts[offset] as number)) * (share + (literal.shares[offset] as number))) /
            (askedTyped || 1);
        if (score >= kept.least && kept.takes(score, unit))
          kept.add({ unit, score, coverage, things: things[offset] as number });
        things[offset] = 0;
      }
      totals.clear();
      literal.clear();
    }
    return [...facts.sorted(), ...passages.sorted()].sort((a, b) => b.score - a.score || a.unit - b.unit);
  }

  private sum(tokens: readonly string[]): number {
    return tokens.reduce((total, token) => total + (this.rarity.get(token) ?? 0), 0);
  }
}

/** What one concept found: units with their share of it and their impact, window by window. */
interface Scored {
  found: ScoreList;
  kind: Concept['kind'];
  weight: number;
  mass: number;
}

/** An alternative of a concept: its tokens that any unit has, what all of them weigh, and the most that a unit has of it. */
interface Part {
  cursors: { cursor: Cursor; rarity: number }[];
  sum: number;
  sureness: number;
  most: number;
}

/** A token as typed that no concept has. */
interface Typed {
  cursor: Cursor | undefined;
  rarity: number;
}

/** Puts an alternative's units of a window among the best where it is the best so far; gives the most that a unit has of it. */
function bestOf({ cursors, sum }: Part, here: Scores, best: Scores): number {
  const [only] = cursors;
  if (only && cursors.length === 1) return only.cursor.bestOf(best, only.rarity / sum, only.rarity);
  for (const { cursor, rarity } of cursors) cursor.addTo(here, rarity / sum, rarity);
  let most = 0;
  for (let i = 0; i < here.size; i += 1) {
    const offset = here.touched[i] as number;
    const share = here.shares[offset] as number;
    if (share > most) most = share;
    if (share > (best.shares[offset] as number)) best.set(offset, share, here.impacts[offset] as number);
  }
  here.clear();
  return most;
}

/** Walks what several concepts found, window by window. */
class Walk {
  private readonly at: number[];

  constructor(private readonly scored: readonly Scored[]) {
    this.at = scored.map(() => 0);
  }

  /** Adds up the window that begins at `from`; counts in `things` of how many concepts a unit has at least half. */
  addTo(totals: Scores, from: number, things: Uint8Array): void {
    this.scored.forEach(({ found, kind, weight, mass }, number) => {
      let i = this.at[number] as number;
      for (; i < found.size && (found.units[i] as number) < from + WINDOW; i += 1) {
        const offset = (found.units[i] as number) - from;
        const share = found.shares[i] as number;
        totals.add(offset, weight * mass * share, weight * (found.impacts[i] as number));
        if (kind !== 'year' && share >= HALF) things[offset] = Math.min(255, (things[offset] as number) + 1);
      }
      this.at[number] = i;
    });
  }
}

/** Used by one ranking at a time: ranking itself never waits. */
const scratch = { here: new Scores(), best: new Scores(), things: new Uint8Array(WINDOW) };

/** From this share of a concept a unit has it. */
const HALF = 0.5;
