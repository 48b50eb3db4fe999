/**
 * The best units of a range for what is looked for: MaxScore over concepts. Units are scored a window at a time; the
 * concepts with the longest lists are only looked up for units that have something of the others, as soon as a unit with
 * nothing but them could not be among the best (or is too little to be wanted), one concept after the other, so that most
 * are dropped before the last. What comes out is exactly what scoring every unit gives: bounds leave out only what cannot
 * be kept.
 */
import type { Cursor } from './cursor';
import { Best, Marks, Scores, WINDOW } from './scores';
import type { Range, Sought } from './sought';
import { HALF, type Least, type Rest, restOf, restrict, SLACK, type Walked, type WalkedPart, walk } from './walked';

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

/** A token as typed that no concept has; no cursor where no passage has it. */
export interface Typed {
  cursor: Cursor | null;
  rarity: number;
}

/** What literal tokens count beside concepts. Measured on known items: nDCG@10 .65 without, .75 with, BM25 .73. */
const LITERAL = 0.5;
/**
 * The best units of a range, best first, ties by the lower unit.
 * @param typed tokens that add to a unit's score, and neither make a candidate nor count as covered.
 * @param units number of units of the pack, and of the first passage.
 * @param most so many at most.
 */
export function bestOf(
  range: Range,
  sought: readonly Sought[],
  typed: readonly Typed[],
  units: { all: number; firstPassage: number },
  most: number,
  least: Least = { coverage: 0, things: 0 },
): Candidate[] {
  if (most === 0) return [];
  const concepts = sought.map((each, i) => walk(each, range, i));
  const asked = sought.reduce((sum, { weight, mass }) => sum + weight * mass, 0);
  restrict(concepts, asked, least);
  const typedShare = typed.reduce((sum, { rarity }) => sum + LITERAL * rarity, 0);
  const search = new Search(range, concepts, typed, asked, typedShare, least, new Best<Candidate>(most));
  const end = range === 'facts' ? units.firstPassage : units.all;
  for (let from = range === 'facts' ? 0 : units.firstPassage; from < end; from += WINDOW) search.window(from);
  return search.best.sorted();
}

/** Used by one ranking at a time: ranking itself never waits. */
const here = new Scores();
const seen = new Marks();
const marked = new Marks();

/** Ranking in progress. */
class Search {
  private readonly cursors: Cursor[];
  /** Concepts by the length of their lists, longest first. */
  private readonly byLength: Walked[];
  private readonly typedMost: { impact: number; share: number };
  /** The concepts that make candidates, and what the others can add to one. */
  private makers: Walked[] = [];
  private rest: Rest = { share: 0, impact: 0, things: 0 };
  /** The others, shortest lists first: each is looked up for what is left by those before it. */
  private steps: { known: Walked[]; rest: Rest }[] = [];
  private chosenFor = Number.NaN;

  constructor(
    private readonly range: Range,
    private readonly concepts: readonly Walked[],
    private readonly typed: readonly Typed[],
    private readonly asked: number,
    private readonly typedShare: number,
    private readonly least: Least,
    readonly best: Best<Candidate>,
  ) {
    const all = concepts.flatMap(({ parts }) => parts.flatMap(({ cursors }) => cursors.map(({ cursor }) => cursor)));
    this.cursors = [...new Set([...all, ...typed.flatMap(({ cursor }) => cursor ?? [])])];
    for (const cursor of this.cursors) cursor.rewind();
    this.byLength = [...concepts].sort((a, b) => b.length - a.length);
    const impact = typed.reduce((sum, { cursor, rarity }) => sum + LITERAL * rarity * (cursor?.mostImpact ?? 0), 0);
    this.typedMost = { impact, share: typed.reduce((sum, each) => sum + (each.cursor ? LITERAL * each.rarity : 0), 0) };
  }

  /** Scores the units of the window that begins at a unit. */
  window(from: number): void {
    for (const cursor of this.cursors) cursor.enter(from, from + WINDOW);
    this.choose();
    for (const concept of this.makers) {
      fill(concept);
      const { touched, size } = concept.column;
      for (let i = 0; i < size; i += 1) seen.add(touched[i] as number);
    }
    this.sift(this.makers, this.rest);
    for (const { known, rest } of this.steps) {
      if (seen.size === 0) break;
      fillSeen(known.at(-1) as Walked);
      this.sift(known, rest);
    }
    for (let i = 0; i < seen.size; i += 1) this.offer(from + (seen.offsets[i] as number), seen.offsets[i] as number);
    seen.clear();
    for (const { column } of this.concepts) column.clear();
  }

  /** Which concepts make candidates: without the longest lists that a candidate cannot do with alone. */
  private choose(): void {
    const least = this.best.least;
    if (least === this.chosenFor) return;
    this.chosenFor = least;
    const others = new Set<Walked>();
    let share = 0;
    let impact = 0;
    let things = 0;
    for (const concept of this.byLength) {
      share += concept.mostShare;
      impact += concept.mostImpact;
      things += concept.isThing ? 1 : 0;
      const isTooLittle = things < this.least.things || (share * SLACK) / (this.asked || 1) < this.least.coverage;
      if (!isTooLittle && this.most(share, impact) >= least) break;
      others.add(concept);
    }
    this.makers = this.concepts.filter((each) => !others.has(each));
    this.rest = restOf([...others]);
    const looked = this.byLength.filter((each) => others.has(each)).reverse();
    this.steps = looked.map((_, i) => ({
      known: [...this.makers, ...looked.slice(0, i + 1)],
      rest: restOf(looked.slice(i + 1)),
    }));
  }

  /** The most that a unit with so much can score. */
  private most(share: number, impact: number): number {
    const { typedMost, asked, typedShare } = this;
    return (SLACK * (impact + typedMost.impact) * (share + typedMost.share)) / (asked + typedShare || 1);
  }

  /** Drops what cannot be kept by what is known of it and the most that the rest can add. */
  private sift(known: readonly Walked[], rest: Rest): void {
    const { best, least, asked, typedMost } = this;
    const leastShare = (least.coverage * asked) / SLACK;
    const leastScore = (best.least * (asked + this.typedShare || 1)) / SLACK;
    const { offsets } = seen;
    let kept = 0;
    for (let i = 0; i < seen.size; i += 1) {
      const offset = offsets[i] as number;
      let { share, impact, things } = rest;
      for (let k = 0; k < known.length; k += 1) {
        const { column, worth, weight, isThing } = known[k] as Walked;
        const own = column.shares[offset] as number;
        share += worth * own;
        impact += weight * (column.impacts[offset] as number);
        if (isThing && own >= HALF) things += 1;
      }
      const isKept =
        things >= least.things &&
        share >= leastShare &&
        (impact + typedMost.impact) * (share + typedMost.share) >= leastScore;
      if (isKept) offsets[kept++] = offset;
      else seen.isIn[offset] = 0;
    }
    seen.size = kept;
  }

  /** Scores a unit, its concepts in their order: equal units have equal scores, whichever concepts were looked up. */
  private offer(unit: number, offset: number): void {
    let share = 0;
    let impact = 0;
    let things = 0;
    for (const { column, worth, weight, isThing } of this.concepts) {
      const own = column.shares[offset] as number;
      share += worth * own;
      impact += weight * (column.impacts[offset] as number);
      if (isThing && own >= HALF) things += 1;
    }
    const { asked, least, best } = this;
    const coverage = asked === 0 ? 0 : share / asked;
    if (coverage < least.coverage || things < least.things) return;
    const score = this.range === 'facts' ? impact * coverage : this.typedScore(unit, share, impact);
    if (score >= best.least && best.takes(score, unit)) best.add({ unit, score, coverage, things });
  }

  private typedScore(unit: number, share: number, impact: number): number {
    let literal = 0;
    let literalShare = 0;
    for (const { cursor, rarity } of this.typed) {
      const found = cursor?.impactOn(unit) ?? 0;
      if (found === 0) continue;
      literal += LITERAL * rarity * found;
      literalShare += LITERAL * rarity;
    }
    return ((impact + literal) * (share + literalShare)) / (this.asked + this.typedShare || 1);
  }
}

/** Puts what every unit of the window has of a concept into its column: the best of its alternatives. */
function fill({ parts, column }: Walked): void {
  for (const { cursors, sum, essential } of parts) {
    const [only] = cursors;
    if (essential?.size === 0) continue;
    if (only && cursors.length === 1) {
      only.cursor.bestOf(column, only.rarity / sum, only.rarity);
      continue;
    }
    if (essential === null) for (const { cursor, rarity } of cursors) cursor.addTo(here, rarity / sum, rarity);
    else addEssential(cursors, sum, essential);
    takeBest(column);
  }
}

/** Adds up the tokens of an alternative, in their order, for the units of its essential lists. */
function addEssential(cursors: WalkedPart['cursors'], sum: number, essential: ReadonlySet<Cursor>): void {
  for (const cursor of essential) cursor.mark(marked);
  for (const { cursor, rarity } of cursors)
    if (essential.has(cursor)) cursor.addTo(here, rarity / sum, rarity);
    else cursor.addToMarked(here, marked, rarity / sum, rarity);
  marked.clear();
}

/** The same for no other units than those in `seen`. */
function fillSeen({ parts, column }: Walked): void {
  for (const { cursors, sum } of parts) {
    for (const { cursor, rarity } of cursors) cursor.addToMarked(here, seen, rarity / sum, rarity);
    takeBest(column);
  }
}

/** Moves the scores of an alternative into the column of its concept where they are the best so far. */
function takeBest(column: Scores): void {
  for (let i = 0; i < here.size; i += 1) {
    const offset = here.touched[i] as number;
    const share = here.shares[offset] as number;
    if (share > (column.shares[offset] as number)) column.set(offset, share, here.impacts[offset] as number);
  }
  here.clear();
}
