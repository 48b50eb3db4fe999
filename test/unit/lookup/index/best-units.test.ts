import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOf, type Candidate } from '@/src/lookup/index/best-units';
import { Cursor } from '@/src/lookup/index/cursor';
import { seek } from '@/src/lookup/index/sought';
import type { Least } from '@/src/lookup/index/walked';
import type { Concept } from '@/src/lookup/query/concepts';
import { idf, slotImpact } from '@/src/pack/impact';
import { encodeShard, type Posting, type ReadPosting, Shard } from '@/src/pack/postings';

/** Three windows of facts and one of passages. */
const UNITS = { all: 8_000, firstPassage: 6_000 };
const TOKENS = [...'甲乙丙丁戊'];

type Index = Map<string, Map<number, number>>;

/** Units of each token by a seed: some tokens in most units, some in few; the slot follows from the unit. */
function indexOf(seed: number): Index {
  return new Map(
    TOKENS.map((token, i) => {
      const every = [2, 3, 11, 90, 700][(i + seed) % TOKENS.length] as number;
      const units = new Map<number, number>();
      for (let unit = (seed + i) % every; unit < UNITS.all; unit += every + ((unit * (i + 3)) % 2))
        units.set(unit, (unit * 7 + i) % 16);
      return [token, units];
    }),
  );
}

function read(index: Index): Map<string, ReadPosting> {
  const written = new Map<string, Posting>();
  for (const [token, units] of index) written.set(token, { units: [...units.keys()], slots: [...units.values()] });
  const shard = new Shard(encodeShard(written, UNITS.firstPassage));
  return new Map(TOKENS.map((token) => [token, shard.posting(token) as ReadPosting]));
}

/** Kinds of concepts that need not be said. */
const NO_THING: ReadonlySet<string> = new Set(['year', 'hint']);

/** Every unit of a range scored one by one, by the definition. */
function exactly(
  index: Index,
  concepts: readonly Concept[],
  rarity: ReadonlyMap<string, number>,
  range: readonly [number, number],
  literal: string[],
  least: Least,
): Candidate[] {
  const of = (unit: number, { alternatives }: Concept) => {
    let best = { share: 0, impact: 0 };
    const sumOf = (tokens: readonly string[]) => tokens.reduce((all, token) => all + (rarity.get(token) ?? 0), 0);
    const typedSum = sumOf(alternatives[0]?.tokens ?? []);
    for (const { tokens, weight } of alternatives) {
      const sum = sumOf(tokens);
      // No alternative is worth more than what was typed.
      const worth = Math.min(1, typedSum / sum);
      const found = tokens.filter((token) => index.get(token)?.has(unit));
      const idfOf = (token: string) => weight * (rarity.get(token) ?? 0);
      const share = found.reduce((all, token) => all + idfOf(token) / sum, 0);
      const impact = found.reduce((all, token) => all + idfOf(token) * slotImpact(index.get(token)?.get(unit) ?? 0), 0);
      if (share > best.share) best = { share, impact: worth * impact };
    }
    return best;
  };
  const units = Array.from({ length: UNITS.all }, (_, unit) => unit);
  const masses = concepts.map((each) =>
    Math.max(
      ...each.alternatives.map(({ tokens, weight }) => {
        const sum = tokens.reduce((all, token) => all + (rarity.get(token) ?? 0), 0);
        const one = { ...each, alternatives: [{ tokens, weight, text: '' }] };
        return (Math.max(...units.map((unit) => of(unit, one).share)) * sum) / weight;
      }),
    ),
  );
  const asked = concepts.reduce((sum, { weight }, i) => sum + weight * (masses[i] as number), 0);
  const typed = literal.reduce((sum, token) => sum + 0.5 * (rarity.get(token) ?? 0), 0);
  return units
    .slice(...range)
    .flatMap((unit): Candidate[] => {
      const said = concepts.map((each) => of(unit, each));
      const share = said.reduce(
        (sum, each, i) => sum + (concepts[i]?.weight ?? 0) * (masses[i] as number) * each.share,
        0,
      );
      const impact = said.reduce((sum, each, i) => sum + (concepts[i]?.weight ?? 0) * each.impact, 0);
      const things = said.filter((each, i) => !NO_THING.has(concepts[i]?.kind ?? 'word') && each.share >= 0.5).length;
      const coverage = share / asked;
      if (share === 0 || coverage < least.coverage || things < least.things) return [];
      const words = literal.filter((token) => index.get(token)?.has(unit));
      const literalShare = words.reduce((sum, token) => sum + 0.5 * (rarity.get(token) ?? 0), 0);
      const more = words.reduce(
        (sum, token) => sum + 0.5 * (rarity.get(token) ?? 0) * slotImpact(index.get(token)?.get(unit) ?? 0),
        0,
      );
      return [{ unit, score: ((impact + more) * (share + literalShare)) / (asked + typed), coverage, things }];
    })
    .sort((a, b) => b.score - a.score || a.unit - b.unit);
}

const word = (...alternatives: [string, number][]): Concept => ({
  kind: 'word',
  text: '',
  weight: 1,
  alternatives: alternatives.map(([tokens, weight]) => ({ tokens: [...tokens], weight, text: tokens })),
});

const ASKED: [string, Concept[], string[]][] = [
  ['one word', [word(['甲', 1])], []],
  ['words common and rare', [word(['甲', 1]), word(['丁', 1]), word(['乙', 1])], []],
  [
    'words of several tokens, with alternatives',
    [word(['甲乙', 1], ['丙', 0.8]), word(['丁戊', 1], ['乙丙', 0.7])],
    [],
  ],
  ['a year', [word(['丙', 1]), { ...word(['甲', 1]), kind: 'year', weight: 0.15 }, word(['乙', 1])], []],
  ['a hint', [word(['丙', 1]), { ...word(['乙丁', 1]), kind: 'hint', weight: 0.3 }, word(['甲', 1])], []],
  ['words beside literal tokens', [word(['丙', 1]), word(['乙', 1])], ['甲', '丁']],
  ['common tokens beside a rare one', [word(['甲乙戊', 1], ['甲丁丙', 0.8]), word(['乙丁', 1])], []],
  [
    'an alternative that another surpasses',
    [word(['甲乙', 1], ['己乙', 0.8], ['甲丙', 0.9]), word(['乙甲丁', 1])],
    ['丙'],
  ],
];
/** Units by score, those that score the same by their number. */
function told(list: readonly Candidate[]): [string, number, string, number][] {
  return list
    .map(({ unit, score, coverage, things }): [string, number, string, number] => [
      score.toFixed(9),
      unit,
      coverage.toFixed(9),
      things,
    ])
    .sort(([a, unit], [b, other]) => Number(b) - Number(a) || unit - other);
}

const LEASTS: Least[] = [
  { coverage: 0, things: 0 },
  { coverage: 0.53, things: 1 },
  { coverage: 0.53, things: 2 },
];

describe('the best units', () => {
  it.each(ASKED)('are those that scoring every unit gives: %s', (_, concepts, literal) => {
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.constantFrom(...LEASTS),
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        (seed, least, most, isFacts) => {
          const index = indexOf(seed);
          const rarity = new Map([...index].map(([token, units]) => [token, idf(units.size, UNITS.all)]));
          // A token that no unit has.
          rarity.set('己', idf(0, UNITS.all));
          const postings = read(index);
          const range = isFacts ? ([0, UNITS.firstPassage] as const) : ([UNITS.firstPassage, UNITS.all] as const);
          const typed = (isFacts ? [] : literal).map((token) => ({
            cursor: new Cursor((postings.get(token) as ReadPosting).passages()),
            rarity: rarity.get(token) ?? 0,
          }));
          const sought = seek(concepts, postings, rarity, UNITS);
          const found = bestOf(isFacts ? 'facts' : 'passages', sought, typed, UNITS, most, least);
          const all = exactly(index, concepts, rarity, range, isFacts ? [] : literal, least);
          const right = all.slice(0, most);
          // Of units that score the same to the last digits any may be left out, and their order is chance.
          const last = Number(right.at(-1)?.score.toFixed(9));
          const isSure = ({ score }: Candidate) => Number(score.toFixed(9)) > last;
          expect(told(found.filter(isSure))).toEqual(told(right.filter(isSure)));
          expect(found).toHaveLength(right.length);
          expect(told(all)).toEqual(expect.arrayContaining(told(found)));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('are none where nothing is wanted or nothing is found', () => {
    const postings = read(indexOf(1));
    const rarity = new Map(TOKENS.map((token) => [token, 1]));
    expect(bestOf('facts', seek([word(['甲', 1])], postings, rarity, UNITS), [], UNITS, 0)).toEqual([]);
    expect(bestOf('facts', seek([word(['无', 1])], postings, rarity, UNITS), [], UNITS, 9)).toEqual([]);
  });
});
