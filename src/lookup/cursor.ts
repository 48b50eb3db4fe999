/** Walks a posting: the units of a token, window by window, into scores. */
import { slotImpact } from '@/src/pack/impact';
import { type ReadPosting, SLOTS } from '@/src/pack/postings';
import { type Scores, WINDOW } from './scores';

/** Impact by slot, looked up instead of computed for every posting. */
const IMPACTS = Float64Array.from({ length: SLOTS }, (_, slot) => slotImpact(slot));

/** Walks a posting window by window: each run stands at its first unit of the window. */
export class Cursor {
  private readonly at: number[];
  private readonly until: number[];
  private from = 0;

  constructor(private readonly posting: ReadPosting) {
    this.at = posting.runs.map(() => 0);
    this.until = posting.runs.map(() => 0);
  }

  /** Units that have the token. */
  get length(): number {
    return this.posting.units.length;
  }

  /** Stands before the first window that has a unit from `first` on. */
  rewind(first: number): void {
    const { runs } = this.posting;
    for (let run = 0; run < runs.length; run += 1) {
      const start = run === 0 ? 0 : (runs[run - 1] as { end: number }).end;
      this.until[run] = first === 0 ? start : this.firstFrom(first, start, (runs[run] as { end: number }).end);
    }
  }

  /** Moves on to a window; windows come in order. */
  enter(from: number): void {
    this.from = from;
    const { runs } = this.posting;
    for (let run = 0; run < runs.length; run += 1) {
      const at = this.until[run] as number;
      this.at[run] = at;
      this.until[run] = this.firstFrom(from + WINDOW, at, (runs[run] as { end: number }).end);
    }
  }

  /** Place of the first unit from a number on, in ascending units. */
  private firstFrom(unit: number, start: number, end: number): number {
    const { units } = this.posting;
    let low = start;
    let high = end;
    if (low === high || (units[high - 1] as number) < unit) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((units[middle] as number) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  addTo(scores: Scores, share: number, rarity: number): void {
    const { units, runs } = this.posting;
    const { from } = this;
    for (let run = 0; run < runs.length; run += 1) {
      const impact = rarity * (IMPACTS[(runs[run] as { slot: number }).slot] as number);
      const until = this.until[run] as number;
      for (let i = this.at[run] as number; i < until; i += 1) scores.add((units[i] as number) - from, share, impact);
    }
  }

  /** The same for an alternative of one token: every unit has the same share of it. */
  bestOf(best: Scores, share: number, rarity: number): number {
    const { units, runs } = this.posting;
    const { from } = this;
    let isAny = false;
    for (let run = 0; run < runs.length; run += 1) {
      const impact = rarity * (IMPACTS[(runs[run] as { slot: number }).slot] as number);
      const until = this.until[run] as number;
      for (let i = this.at[run] as number; i < until; i += 1) {
        const offset = (units[i] as number) - from;
        isAny = true;
        if (share > (best.shares[offset] as number)) best.set(offset, share, impact);
      }
    }
    return isAny ? share : 0;
  }
}
