/**
 * How far a document is walked ahead of its reader. Most are walked to their end at once. On a very long one the walk
 * goes on at full speed while it is near what the reader sees or behind it, and far ahead of it with a small part of the
 * browser's time: whoever leaves after the first screens has paid for little, and nothing stays unmarked for good. It
 * keeps the order of the document, on which a page's senses depend.
 */
import { boxOf, composedParent, isConnected, isElement } from '@/src/page/dom';
import type { Slices, Step } from './slices';

/** Characters that are walked at once, wherever the reader is. */
const FIRST_CHARS = 150_000;
/** Characters between two looks at where the reader is: near, and far ahead. */
const NEAR_CHARS = 60_000;
const FAR_CHARS = 15_000;
/** Time between two looks, ms. */
const LOOK_MS = 250;
/** This many viewports below the one that is seen are near. */
const NEAR_VIEWPORTS = 4;

/** How far a walk has come, as the walk itself writes it down. */
export interface Progress {
  chars: number;
  /** A text node or a block. */
  last: Node | null;
}

export class Ahead {
  private allowed = FIRST_CHARS;
  private rushed = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
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

  /** One step of the walk, or none while it is far ahead. */
  readonly step: Step = () => {
    if (!this.rushed && this.progress.chars >= this.allowed) {
      this.timer = setTimeout(() => this.lookSoon(), LOOK_MS);
      return false;
    }
    this.done = !this.walk();
    return !this.done;
  };

  /** The reader moved in the document. */
  moved(): void {
    if (this.timer !== null) this.lookSoon();
  }

  /** Everything is wanted now: a report, or a reader who goes from mark to mark. */
  rush(): void {
    this.rushed = true;
    if (this.timer !== null || this.frame !== null) this.goOn();
  }

  stop(): void {
    this.rest();
    this.done = true;
  }

  /** Looks in a frame, when the page has done its layout. */
  private lookSoon(): void {
    this.rest();
    this.frame = requestAnimationFrame(() => {
      this.allowed = this.progress.chars + (this.isNear() ? NEAR_CHARS : FAR_CHARS);
      this.goOn();
    });
  }

  private goOn(): void {
    this.rest();
    this.slices.add(this.step);
  }

  private rest(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    if (this.frame !== null) cancelAnimationFrame(this.frame);
    this.timer = null;
    this.frame = null;
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
