/**
 * How often one sender may ask. A content script runs in a renderer that its page may have taken over (TRUST T6): a
 * flood of questions from there must cost the worker next to nothing and other tabs nothing at all.
 */

/** A bucket holds `burst` questions and refills by `perSecond`. */
export interface Allowance {
  burst: number;
  perSecond: number;
}

/** Buckets beyond this many are forgotten, the longest silent first. */
const MOST_BUCKETS = 1_000;

export class RateLimit {
  private readonly buckets = new Map<string, { left: number; at: number }>();

  /** @param now a clock in ms that never runs backwards. */
  constructor(
    private readonly allowance: Allowance,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Takes one question of a sender's allowance; false when nothing is left of it. */
  take(sender: string): boolean {
    const now = this.now();
    const { burst, perSecond } = this.allowance;
    const last = this.buckets.get(sender);
    const left = last ? Math.min(burst, last.left + ((now - last.at) / 1_000) * perSecond) : burst;
    // Put last again, so that the map stays in order of use.
    this.buckets.delete(sender);
    this.buckets.set(sender, { left: left >= 1 ? left - 1 : left, at: now });
    if (this.buckets.size > MOST_BUCKETS) this.buckets.delete(this.buckets.keys().next().value as string);
    return left >= 1;
  }
}
