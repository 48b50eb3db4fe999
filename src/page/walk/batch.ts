/** What comes bit by bit is done together: at once, and then this much apart at least. */
const BATCH_MS = 250;

/** Work that is asked for often and done at times. */
export class Batch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last = Number.NEGATIVE_INFINITY;

  constructor(private readonly work: () => void) {}

  /** There is something to do, in so many ms at the soonest. */
  soon(wait = 0): void {
    this.timer ??= setTimeout(
      () => {
        this.timer = undefined;
        this.last = performance.now();
        this.work();
      },
      Math.max(wait, this.last + BATCH_MS - performance.now()),
    );
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
