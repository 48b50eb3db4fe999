/**
 * Share and impact by unit in flat arrays, with the list of units that have any: cleared by what was touched. A query
 * over 100,000 units touches a few thousand, and a Map of objects for each cost more than the ranking.
 */
export class Scores {
  readonly touched: number[] = [];
  private readonly shares: Float64Array;
  private readonly impacts: Float64Array;

  constructor(units: number) {
    this.shares = new Float64Array(units);
    this.impacts = new Float64Array(units);
  }

  share(unit: number): number {
    return this.shares[unit] as number;
  }

  impact(unit: number): number {
    return this.impacts[unit] as number;
  }

  add(unit: number, share: number, impact: number): void {
    this.set(unit, this.share(unit) + share, this.impact(unit) + impact);
  }

  set(unit: number, share: number, impact: number): void {
    if (this.shares[unit] === 0 && this.impacts[unit] === 0) this.touched.push(unit);
    this.shares[unit] = share;
    this.impacts[unit] = impact;
  }

  clear(): void {
    for (const unit of this.touched) {
      this.shares[unit] = 0;
      this.impacts[unit] = 0;
    }
    this.touched.length = 0;
  }
}
