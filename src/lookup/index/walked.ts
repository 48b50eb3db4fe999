/** A question's concepts as a range is searched for them: their lists, and the most that these can give a unit. */
import type { Cursor } from './cursor';
import { Scores } from './scores';
import { cursorsIn, type Range, type Sought } from './sought';

/** What a unit must have: a share of what was asked, and so many of the things asked for. */
export interface Least {
  coverage: number;
  things: number;
}

/** From this share of a concept a unit has it. */
export const HALF = 0.5;
/** What rounding may add to a bound. */
export const SLACK = 1 + 1e-9;

/** An alternative in a range. */
export interface WalkedPart {
  cursors: { cursor: Cursor; rarity: number }[];
  sum: number;
  /** Lists of which a unit must be in one to have enough of the concept; null when any list of the alternative will do. */
  essential: ReadonlySet<Cursor> | null;
}

/** A concept in a range: its lists, and the most that any unit of the range can have of it. */
export interface Walked {
  isThing: boolean;
  weight: number;
  /** weight × mass: what a share of 1 counts. */
  worth: number;
  parts: WalkedPart[];
  mostShare: number;
  mostImpact: number;
  /** Units of its lists. */
  length: number;
  column: Scores;
}

/** Used by one ranking at a time: ranking itself never waits. */
const columns: Scores[] = [];

/** A concept in a range. @param number of the concept, which has a column of scores of its own. */
export function walk({ kind, weight, mass, most, parts }: Sought, range: Range, number: number): Walked {
  const walked = parts.map((part) => ({ cursors: cursorsIn(part, range), sum: part.sum, essential: null }));
  const impacts = walked.map(({ cursors }) =>
    cursors.reduce((sum, { cursor, rarity }) => sum + rarity * cursor.mostImpact, 0),
  );
  const length = walked.reduce((sum, { cursors }) => cursors.reduce((all, { cursor }) => all + cursor.length, sum), 0);
  while (columns.length <= number) columns.push(new Scores());
  return {
    isThing: kind !== 'year' && kind !== 'hint',
    weight,
    worth: weight * mass,
    parts: walked,
    mostShare: length === 0 ? 0 : weight * mass * most,
    mostImpact: weight * Math.max(0, ...impacts),
    length,
    column: columns[number] as Scores,
  };
}

/**
 * Finds the lists that a unit need not be looked for in: a unit with less of a concept than the others leave open is not
 * wanted at all, and the commonest tokens of an alternative (数字 of 数字经济) do not make so much.
 */
export function restrict(concepts: readonly Walked[], asked: number, least: Least): void {
  const shares = concepts.reduce((sum, { mostShare }) => sum + mostShare, 0);
  const things = concepts.filter(({ isThing }) => isThing).length;
  for (const { parts, worth, mostShare, isThing } of concepts) {
    const byCoverage = worth === 0 ? 0 : (least.coverage * asked - (shares - mostShare)) / worth;
    const need = Math.max(byCoverage, isThing && things <= least.things ? HALF : 0) / SLACK;
    if (need <= 0) continue;
    for (const part of parts) {
      const byLength = [...part.cursors].sort((a, b) => b.cursor.length - a.cursor.length);
      let share = 0;
      const idle = byLength.findIndex(({ rarity }) => {
        share += rarity / part.sum;
        return share * SLACK >= need;
      });
      if (idle !== 0) part.essential = new Set(idle < 0 ? [] : byLength.slice(idle).map(({ cursor }) => cursor));
    }
  }
}

/** The most that some concepts can add to a unit. */
export interface Rest {
  share: number;
  impact: number;
  things: number;
}

/** The most that these concepts together can add. */
export function restOf(concepts: readonly Walked[]): Rest {
  const rest = { share: 0, impact: 0, things: 0 };
  for (const { mostShare, mostImpact, isThing } of concepts) {
    rest.share += mostShare;
    rest.impact += mostImpact;
    if (isThing) rest.things += 1;
  }
  return rest;
}
