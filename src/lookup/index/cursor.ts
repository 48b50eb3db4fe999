/** Walks the units of a token, facts or passages, window by window: into scores, or asked for one unit. */
import { slotImpact } from '@/src/pack/impact';
import { SLOTS, slotAt, type UnitList } from '@/src/pack/postings';
import type { Marks, Scores } from './scores';

/** Impact by slot, looked up instead of computed for every posting. */
const IMPACTS = Float64Array.from({ length: SLOTS }, (_, slot) => slotImpact(slot));

/** Looking one unit up in a window takes as long as passing so many. */
const SEARCH_STEPS = 8;

export class Cursor {
  /** Where the window begins in the list, and where it ends. */
  private at = 0;
  private until = 0;
  private from = 0;

  constructor(private readonly list: UnitList) {}

  /** Units that have the token. */
  get length(): number {
    return this.list.units.length;
  }

  /** The most impact that the token has on any of them. */
  get mostImpact(): number {
    return this.length === 0 ? 0 : (IMPACTS[this.list.best] as number);
  }

  /** Stands before the first window. */
  rewind(): void {
    this.until = 0;
  }

  /** Moves on to the window of units from `from` up to `to`; windows come in order. */
  enter(from: number, to: number): void {
    this.from = from;
    this.at = this.until;
    this.until = this.firstFrom(to, this.at, this.length);
  }

  /** Place of the first unit from a number on between two places: doubling steps, then halves. */
  private firstFrom(unit: number, start: number, end: number): number {
    const { units } = this.list;
    let low = start;
    let step = 1;
    while (low + step < end && (units[low + step - 1] as number) < unit) {
      low += step;
      step *= 2;
    }
    let high = Math.min(end, low + step);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((units[middle] as number) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The first unit of the whole list that is no less than a number; −1 when there is none. Numbers come in order. */
  seek(unit: number): number {
    this.until = this.firstFrom(unit, this.until, this.length);
    return this.until < this.length ? (this.list.units[this.until] as number) : -1;
  }

  /** The impact of the token on a unit of the window; 0 when that lacks it. */
  impactOn(unit: number): number {
    const { units, slots } = this.list;
    let low = this.at;
    let high = this.until;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((units[middle] as number) < unit) low = middle + 1;
      else high = middle;
    }
    return low < this.until && units[low] === unit ? (IMPACTS[slotAt(slots, low)] as number) : 0;
  }

  /** Adds a share and the impact to every unit of the window. */
  addTo(scores: Scores, share: number, rarity: number): void {
    const { units, slots } = this.list;
    const { from, until } = this;
    for (let i = this.at; i < until; i += 1)
      scores.add((units[i] as number) - from, share, rarity * (IMPACTS[slotAt(slots, i)] as number));
  }

  /** Marks every unit of the window. */
  mark(marks: Marks): void {
    const { units } = this.list;
    for (let i = this.at; i < this.until; i += 1) marks.add((units[i] as number) - this.from);
  }

  /** Adds a share and the impact to the marked units of the window alone. */
  addToMarked(scores: Scores, marks: Marks, share: number, rarity: number): void {
    const { units, slots } = this.list;
    const { from, until } = this;
    if (marks.size * SEARCH_STEPS < until - this.at) {
      for (let i = 0; i < marks.size; i += 1) {
        const offset = marks.offsets[i] as number;
        const impact = this.impactOn(from + offset);
        if (impact > 0) scores.add(offset, share, rarity * impact);
      }
      return;
    }
    for (let i = this.at; i < until; i += 1) {
      const offset = (units[i] as number) - from;
      if (marks.isIn[offset] === 1) scores.add(offset, share, rarity * (IMPACTS[slotAt(slots, i)] as number));
    }
  }

  /** The same for an alternative of one token: every unit has the same share of it. */
  bestOf(best: Scores, share: number, rarity: number): void {
    const { units, slots } = this.list;
    const { from, until } = this;
    for (let i = this.at; i < until; i += 1) {
      const offset = (units[i] as number) - from;
      if (share > (best.shares[offset] as number))
        best.set(offset, share, rarity * (IMPACTS[slotAt(slots, i)] as number));
    }
  }
}
