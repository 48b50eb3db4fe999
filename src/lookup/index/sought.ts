/** What is looked for of a concept in the index: its alternatives as lists of units, and the most that a unit can have of it. */
import type { ReadPosting } from '@/src/pack/postings';
import type { Concept } from '../query/concepts';
import { Cursor } from './cursor';
import { Scores, WINDOW } from './scores';

/** Facts are the units before the first passage. */
export type Range = 'facts' | 'passages';

/** A token of an alternative: its units, and its rarity times how sure the alternative is. */
interface SoughtToken {
  facts: Cursor;
  /** Made when it is asked for: an answer full of facts asks for no passage. */
  passages: () => Cursor;
  rarity: number;
}

/** An alternative of a concept: its tokens that any unit has, and what all of them weigh. */
export interface Part {
  tokens: SoughtToken[];
  sum: number;
  sureness: number;
}

/** A concept as it is looked for. */
export interface Sought {
  kind: Concept['kind'];
  weight: number;
  /** What it weighs: the most idf that any unit has of it, by the best of its alternatives. */
  mass: number;
  /** The largest share of it that any unit has. */
  most: number;
  parts: Part[];
}

/**
 * Makes what is looked for of some concepts.
 * @param postings by token; a token that no unit has is absent.
 * @param rarity idf by token.
 * @param units number of units of the pack, and of the first passage.
 */
export function seek(
  concepts: readonly Concept[],
  postings: ReadonlyMap<string, ReadPosting>,
  rarity: ReadonlyMap<string, number>,
  units: { all: number; firstPassage: number },
): Sought[] {
  const cursors = new Map<string, Pick<SoughtToken, 'facts' | 'passages'>>();
  const cursorsOf = (token: string, posting: ReadPosting) => {
    let both = cursors.get(token);
    if (!both) {
      let passages: Cursor | null = null;
      both = {
        facts: new Cursor(posting.facts()),
        passages: () => {
          passages ??= new Cursor(posting.passages());
          return passages;
        },
      };
      cursors.set(token, both);
    }
    return both;
  };
  // What need not be said at all is not missing where the corpus never says it.
  const absentMass = (kind: Concept['kind'], tokens: readonly string[]) => (kind === 'hint' ? 0 : sumOf(tokens));
  const sumOf = (tokens: readonly string[]) => tokens.reduce((sum, token) => sum + (rarity.get(token) ?? 0), 0);
  return concepts.map(({ kind, weight, alternatives }) => {
    const typed = alternatives[0]?.tokens ?? [];
    // A name is typed as its term and as its letters.
    const own = kind === 'name' ? 2 : 1;
    const isKnown = typed.every((token) => postings.has(token));
    const typedSum = isKnown ? Math.max(...alternatives.slice(0, own).map((each) => sumOf(each.tokens))) : 0;
    const found = alternatives.flatMap(({ tokens, weight: sureness }, i): Part[] => {
      const all = sumOf(tokens);
      // A rare synonym of a word that the corpus has is worth no more than that word: 网友 beside 网民.
      const scale = isKnown && i >= own && all > typedSum ? typedSum / all : 1;
      const known = tokens.flatMap((token): SoughtToken[] => {
        const posting = postings.get(token);
        return posting ? [{ ...cursorsOf(token, posting), rarity: sureness * scale * (rarity.get(token) ?? 0) }] : [];
      });
      const sum = scale * all;
      return sum === 0 || known.length === 0 ? [] : [{ tokens: known, sum, sureness: sureness * scale }];
    });
    const parts = found.filter((part, i) => !found.some((other, j) => isSurpassed(part, other, j < i)));
    let mass = 0;
    let most = 0;
    for (const part of parts) {
      const share = mostOf(part, units);
      mass = Math.max(mass, (share * part.sum) / part.sureness);
      most = Math.max(most, share);
    }
    return { kind, weight, mass: mass || absentMass(kind, typed), most, parts };
  });
}

/**
 * Whether another alternative says more of every unit: it has all the tokens that the corpus knows of this one, each for a
 * larger share (数位 is in no unit, so that 数位经济 is found by 经济 alone, which 数字经济 is found by too).
 */
function isSurpassed(part: Part, other: Part, isBefore: boolean): boolean {
  if (part === other || new Set(part.tokens.map(({ facts }) => facts)).size < part.tokens.length) return false;
  return part.tokens.every(({ facts, rarity }) => {
    const same = other.tokens.find((token) => token.facts === facts);
    if (same === undefined || rarity > same.rarity) return false;
    const [share, more] = [rarity / part.sum, same.rarity / other.sum];
    return isBefore ? share <= more : share < more;
  });
}

/** The cursors of a part in a range, with their rarity. */
export function cursorsIn({ tokens }: Part, range: Range): { cursor: Cursor; rarity: number }[] {
  return tokens.map(({ facts, passages, rarity }) => ({ cursor: range === 'facts' ? facts : passages(), rarity }));
}

/** The largest share of an alternative that any unit has: all of it, mostly, and one unit with all its tokens shows that. */
function mostOf(part: Part, units: { all: number; firstPassage: number }): number {
  const whole = part.tokens.reduce((sum, { rarity }) => sum + rarity / part.sum, 0);
  if (part.tokens.length === 1) return whole;
  for (const range of ['facts', 'passages'] as const)
    if (isAnywhere(cursorsIn(part, range).map(({ cursor }) => cursor))) return whole;
  return Math.max(
    mostInWindows(cursorsIn(part, 'facts'), part.sum, 0, units.firstPassage),
    mostInWindows(cursorsIn(part, 'passages'), part.sum, units.firstPassage, units.all),
  );
}

/** Whether any unit has all of some tokens. */
function isAnywhere(cursors: readonly Cursor[]): boolean {
  for (const cursor of cursors) cursor.rewind();
  let unit = 0;
  for (let agreed = 0, i = 0; agreed < cursors.length; i = (i + 1) % cursors.length) {
    const found = (cursors[i] as Cursor).seek(unit);
    if (found < 0) return false;
    agreed = found === unit ? agreed + 1 : 1;
    unit = found;
  }
  return true;
}

const here = new Scores();

function mostInWindows(cursors: ReturnType<typeof cursorsIn>, sum: number, first: number, end: number): number {
  const lists = new Set(cursors.map(({ cursor }) => cursor));
  for (const cursor of lists) cursor.rewind();
  let most = 0;
  for (let from = first; from < end; from += WINDOW) {
    for (const cursor of lists) cursor.enter(from, from + WINDOW);
    for (const { cursor, rarity } of cursors) cursor.addTo(here, rarity / sum, rarity);
    for (let i = 0; i < here.size; i += 1) most = Math.max(most, here.shares[here.touched[i] as number] as number);
    here.clear();
  }
  return most;
}
