/**
 * How far a document is walked ahead of its reader. Most are walked to their end at once. On a very long one the walk
 * goes on while it is near what the reader sees or behind it, and rests far ahead of it: whoever leaves after the first
 * screens has paid for those alone. It keeps the order of the document, on which a page's senses depend.
 */
import { boxOf, composedParent, isConnected, isElement } from '@/src/page/dom';
import type { Slices, Step } from './slices';

/** Characters that are walked at once, wherever the reader is. */
const FIRST_CHARS = 50_000;
/** Characters between two looks at where the reader is. */
const NEAR_CHARS = 60_000;
/** This many viewports below the one that is seen are near. */
const NEAR_VIEWPORTS = 4;

/** How far a walk has come, as the walk itself writes it down. */
export interface Progress {
  chars: number;
  /** A text node or a block. */
  last: Node | null;
}

/** Lets a walk go on or rest, by where the reader is. */
export class Ahead {
  private allowed = FIRST_CHARS;
  private rushed = false;
  private resting = false;
  private frame: number | null = null;
  private done = false;

  /** @param walk a step of the walk, which keeps `progress`. */
  constructor(
    private readonly slices: Slices,
    private readonly walk: Step,
    private readonly progress: Progress,
  ) {}

  /** Text is left that is not walked yet. */
  get pending(): boolean {
    return !this.done;
  }

  /** One step of the walk, or none until the reader was looked for. */
  readonly step: Step = () => {
    if (!this.rushed && this.progress.chars >= this.allowed) {
      this.resting = true;
      this.moved();
      return false;
    }
    this.done = !this.walk();
    return !this.done;
  };

  /** The reader may have moved in the document: looks where he is in a frame, when the page has done its layout. */
  moved(): void {
    if (!this.resting || this.frame !== null) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = null;
      if (this.isNear()) this.goOn();
    });
  }

  /** Everything is wanted now: a report, or a reader who goes from mark to mark. */
  rush(): void {
    this.rushed = true;
    if (this.resting) this.goOn();
  }

  stop(): void {
    this.wake();
    this.done = true;
  }

  private goOn(): void {
    this.wake();
    this.allowed = this.progress.chars + NEAR_CHARS;
    this.slices.add(this.step);
  }

  private wake(): void {
    if (this.frame !== null) cancelAnimationFrame(this.frame);
    this.frame = null;
    this.resting = false;
  }

  /** Whether the walk's place is before or not far below what is seen; of text without a box nobody knows. */
  private isNear(): boolean {
    const { last } = this.progress;
    const holder = last && isConnected(last) ? (isElement(last) ? last : composedParent(last)) : null;
    if (!holder) return true;
    const box = boxOf(holder);
    return (box.width === 0 && box.height === 0) || box.top < innerHeight * (1 + NEAR_VIEWPORTS);
  }
}
