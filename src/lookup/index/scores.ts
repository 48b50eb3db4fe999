/**
 * Scores by unit, a window of units at a time: memory stays the same whether a pack has a thousand units or a million,
 * the arrays fit the processor's cache, and clearing costs what was touched. They are kept between questions.
 */

/** Units scored at once. */
export const WINDOW = 1 << 11;

/** Share and impact of the units of one window, and which have any. Offsets are counted from the window's first unit. */
export class Scores {
  readonly touched = new Int32Array(WINDOW);
  size = 0;
  readonly shares = new Float64Array(WINDOW);
  readonly impacts = new Float64Array(WINDOW);

  add(offset: number, share: number, impact: number): void {
    const before = this.shares[offset] as number;
    if (before === 0 && this.impacts[offset] === 0) this.touched[this.size++] = offset;
    this.shares[offset] = before + share;
    this.impacts[offset] = (this.impacts[offset] as number) + impact;
  }

  set(offset: number, share: number, impact: number): void {
    if (this.shares[offset] === 0 && this.impacts[offset] === 0) this.touched[this.size++] = offset;
    this.shares[offset] = share;
    this.impacts[offset] = impact;
  }

  clear(): void {
    for (let i = 0; i < this.size; i += 1) {
      this.shares[this.touched[i] as number] = 0;
      this.impacts[this.touched[i] as number] = 0;
    }
    this.size = 0;
  }
}

/** Units of one window, each once. */
export class Marks {
  readonly isIn = new Uint8Array(WINDOW);
  readonly offsets = new Int32Array(WINDOW);
  size = 0;

  add(offset: number): void {
    if (this.isIn[offset] === 1) return;
    this.isIn[offset] = 1;
    this.offsets[this.size++] = offset;
  }

  clear(): void {
    for (let i = 0; i < this.size; i += 1) this.isIn[this.offsets[i] as number] = 0;
    this.size = 0;
  }
}

/** The best of many by score, ties by the lower unit: a heap whose root is the worst that is kept. */
export class Best<T extends { unit: number; score: number }> {
  private readonly heap: T[] = [];
  /** The score below which nothing is kept: most of what is offered ends there. */
  least = Number.NEGATIVE_INFINITY;

  constructor(private readonly limit: number) {}

  /** Whether something of this score and unit would be kept: asked before it is made. */
  takes(score: number, unit: number): boolean {
    if (this.heap.length < this.limit) return true;
    const worst = this.heap[0];
    return worst !== undefined && (score > worst.score || (score === worst.score && unit < worst.unit));
  }

  add(item: T): void {
    this.put(item);
    if (this.heap.length >= this.limit) this.least = this.heap[0]?.score ?? Number.POSITIVE_INFINITY;
  }

  private put(item: T): void {
    const { heap } = this;
    if (heap.length < this.limit) {
      heap.push(item);
      let at = heap.length - 1;
      while (at > 0 && isWorse(heap[at] as T, heap[(at - 1) >> 1] as T)) at = this.swap(at, (at - 1) >> 1);
      return;
    }
    if (!this.takes(item.score, item.unit)) return;
    heap[0] = item;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= heap.length) return;
      const right = left + 1;
      const child = right < heap.length && isWorse(heap[right] as T, heap[left] as T) ? right : left;
      if (!isWorse(heap[child] as T, heap[at] as T)) return;
      at = this.swap(at, child);
    }
  }

  /** Best first. */
  sorted(): T[] {
    return this.heap.toSorted((a, b) => b.score - a.score || a.unit - b.unit);
  }

  private swap(a: number, b: number): number {
    const { heap } = this;
    [heap[a], heap[b]] = [heap[b] as T, heap[a] as T];
    return b;
  }
}

function isWorse(a: { unit: number; score: number }, b: { unit: number; score: number }): boolean {
  return a.score < b.score || (a.score === b.score && a.unit > b.unit);
}
