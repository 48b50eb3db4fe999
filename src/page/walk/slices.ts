/**
 * Work in slices: the first at once, so that marks come with the page, the rest when the browser is idle. A slice ends
 * after SLICE_MS, well under the 8 ms that DESIGN §5 allows, because one step may run over and browsers collect garbage
 * in it.
 */

const SLICE_MS = 4;
/** The first: its code is compiled as it runs, and the task that it stands in starts everything else. */
const FIRST_MS = 2.5;
/** Idle callbacks starve on a busy page; after this long they run anyway. */
const IDLE_TIMEOUT_MS = 400;

/**
 * Resolves in a task of its own, when the page had its turn. Timers that set timers wait 4 ms each, which took a third of
 * the time that a report of a long page needs; they are for where there is no scheduler (unit tests).
 * @param priority `user-blocking`: before what else the page waits for, its layout and painting too.
 */
export function nextTask(priority: TaskPriority = 'user-visible'): Promise<void> {
  const { scheduler } = window as Partial<Pick<Window, 'scheduler'>>;
  return new Promise((resolve) => {
    if (scheduler) void scheduler.postTask(resolve, { priority });
    else setTimeout(resolve);
  });
}

/** Does work for each item; the page gets its turn after so many ms. */
export async function inTurns<T>(items: readonly T[], turn: number, work: (item: T) => void): Promise<void> {
  let until = performance.now() + turn;
  for (const item of items) {
    if (performance.now() > until) {
      await nextTask();
      until = performance.now() + turn;
    }
    work(item);
  }
}

/** One unit of work; false when nothing is left. */
export type Step = () => boolean;

/** Does steps in slices of a few milliseconds between which the page is free. */
export class Slices {
  /** Milliseconds spent in all slices, and in the longest. */
  busy = 0;
  longest = 0;
  private idle: number | null = null;
  private measuring = false;
  private readonly steps: Step[] = [];

  get pending(): boolean {
    return this.steps.length > 0;
  }

  /** Queues work. @param when `now`: a first slice runs before this returns; `next`: before all that waits. */
  add(step: Step, when: 'now' | 'next' | 'last' = 'last'): void {
    if (when === 'next') this.steps.unshift(step);
    else this.steps.push(step);
    if (when === 'now') this.run(FIRST_MS);
    this.schedule();
  }

  /** Does what waits in turns with the page, for so many ms at most, without waiting for the browser to be idle. */
  async hurry(ms: number): Promise<void> {
    const until = performance.now() + ms;
    while (this.steps.length > 0 && performance.now() < until) {
      this.run();
      await nextTask();
    }
  }

  clear(): void {
    this.steps.length = 0;
    if (this.idle !== null) cancelIdleCallback(this.idle);
    this.idle = null;
  }

  /** Does work of ours that cannot wait for a slice, such as drawing in a frame, and counts it. */
  measure(work: () => void): void {
    if (this.measuring) {
      work();
      return;
    }
    this.measuring = true;
    const start = performance.now();
    try {
      work();
    } finally {
      this.measuring = false;
      const spent = performance.now() - start;
      this.busy += spent;
      this.longest = Math.max(this.longest, spent);
    }
  }

  private schedule(): void {
    if (this.idle !== null || this.steps.length === 0) return;
    this.idle = requestIdleCallback(
      () => {
        this.idle = null;
        this.run();
        this.schedule();
      },
      { timeout: IDLE_TIMEOUT_MS },
    );
  }

  private run(limit = SLICE_MS): void {
    this.measure(() => {
      const start = performance.now();
      let now = start;
      let last = 0;
      // A step that would end after the slice, if it takes as long as the one before, waits for the next slice.
      while (this.steps.length > 0 && now - start + last < limit) {
        const step = this.steps[0] as Step;
        // What the step itself queues may stand before it.
        if (!step()) this.steps.splice(this.steps.indexOf(step), 1);
        const then = now;
        now = performance.now();
        last = now - then;
      }
    });
  }
}
