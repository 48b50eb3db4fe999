/**
 * Rows in another order than they come in, with bounded memory: they gather by where they belong, go to scratch when they
 * are many, and are read back a bucket at a time.
 */
import type { Scratch } from './files';

/** Rows of one bucket: what is in memory at once when they are read back. */
const BUCKET = 4096;
/** Characters held in memory before they go to scratch. */
const MOST_HELD = 32 << 20;

export class RowSorter<T extends { id: number }> {
  /** Rows as lines, by bucket. */
  private readonly buckets: string[][] = [];
  private readonly spilled = new Set<number>();
  private held = 0;

  /**
   * @param name of what goes to scratch.
   * @param most characters held in memory.
   */
  constructor(
    private readonly scratch: Scratch,
    private readonly name: string,
    private readonly most = MOST_HELD,
  ) {}

  /** Adds a row that JSON can hold. Ids are 0, 1, 2 … in any order, each once. */
  add(row: T): void {
    const bucket = Math.floor(row.id / BUCKET);
    const line = JSON.stringify(row);
    while (this.buckets.length <= bucket) this.buckets.push([]);
    (this.buckets[bucket] as string[]).push(line);
    this.held += line.length;
    if (this.held >= this.most) this.spill();
  }

  /** Every row, in order of ids. */
  *[Symbol.iterator](): Generator<T> {
    for (const [bucket, lines] of this.buckets.entries()) {
      const rows: T[] = [];
      for (const line of this.spilled.has(bucket) ? [...this.linesOf(bucket), ...lines] : lines) {
        const row = JSON.parse(line) as T;
        rows[row.id - bucket * BUCKET] = row;
      }
      yield* rows;
    }
  }

  private *linesOf(bucket: number): Generator<string> {
    const decoder = new TextDecoder();
    for (const chunk of this.scratch.read(`${this.name}-${bucket}`)) yield* decoder.decode(chunk).split('\n');
  }

  private spill(): void {
    for (const [bucket, lines] of this.buckets.entries()) {
      if (lines.length === 0) continue;
      this.scratch.append(`${this.name}-${bucket}`, new TextEncoder().encode(lines.join('\n')));
      this.buckets[bucket] = [];
      this.spilled.add(bucket);
    }
    this.held = 0;
  }
}
