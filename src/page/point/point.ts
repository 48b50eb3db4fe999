/**
 * From pointer to intention. A card opens only after trusted movement that came to rest on a mark (TRUST finding 3: a
 * page can move text under a still pointer), never while a button is down, during dragging, scrolling or typing.
 */

import { type Box, isInCorridor } from '@/src/page/card/place';
import { matches } from '@/src/page/dom';
import type { Pointed } from './hit-test';

/** Rest on a mark before its card opens; movement within REST_PX is rest. */
const DWELL_MS = 180;
/** Rest before the answer is fetched and drawn out of sight: the dwell time hides it, a sleeping worker's waking too. */
const PREPARE_MS = 50;
const REST_PX = 4;
/** Time to come back after leaving card and mark. */
const GRACE_MS = 320;
/** Quiet time after scrolling, and after a key was typed. */
const AFTER_SCROLL_MS = 150;
const AFTER_KEY_MS = 500;
/** A document opens at most this many cards a minute, and has at most twice as many prepared. */
const MOST_PER_MINUTE = 60;

export interface PointActions {
  /** The mark at a point of the viewport; `slop` px of tolerance. */
  test(x: number, y: number, slop: number): Pointed | null;
  open(pointed: Pointed): void;
  /** A card may soon open here. */
  prepare(pointed: Pointed): void;
  leave(): void;
  /** The open card's rectangles, null when none is open; `stays` when it was pinned. */
  card(): { line: Box; box: Box; stays: boolean } | null;
  isOwn(target: EventTarget | null): boolean;
  /** The page scrolled or its window has another size: the card follows its line. */
  moved(isResized: boolean): void;
}

/** Listens for the pointer and tells when a card is to open, to be prepared or to close. */
export class Pointer {
  private x = -1;
  private y = -1;
  private restX = 0;
  private restY = 0;
  private dwell: ReturnType<typeof setTimeout> | null = null;
  /** When the pointer last moved for good. */
  private restedAt = 0;
  private isPrepared = false;
  private leaving: ReturnType<typeof setTimeout> | null = null;
  private pressed = false;
  private dragging = false;
  private quietUntil = 0;
  private touchScrolled = false;
  private readonly opened: number[] = [];
  private readonly prepared: number[] = [];

  constructor(private readonly actions: PointActions) {}

  /** Listens; calling it again after `document.open()` removed the listeners is harmless. */
  listen(): void {
    for (const [type, listener] of this.listeners)
      window.addEventListener(type, listener, { capture: true, passive: true });
  }

  stop(): void {
    for (const [type, listener] of this.listeners) window.removeEventListener(type, listener, true);
    this.cancel();
    this.cancelLeaving();
  }

  private readonly listeners: [string, (event: Event) => void][] = [
    ['pointermove', (event) => this.onMove(event as PointerEvent)],
    ['pointerdown', (event) => this.onDown(event as PointerEvent)],
    ['pointerup', () => this.release()],
    ['pointercancel', () => this.release()],
    ['dragstart', () => this.setDragging(true)],
    ['dragend', () => this.setDragging(false)],
    ['drop', () => this.setDragging(false)],
    ['scroll', () => this.onScroll()],
    ['resize', () => this.actions.moved(true)],
    ['wheel', (event) => this.onWheel(event)],
    ['keydown', (event) => this.onKey(event as KeyboardEvent)],
    ['click', (event) => this.onClick(event as PointerEvent)],
    ['blur', (event) => event.target === window && this.cancel()],
    // Of popovers, the page's own business is its own alone.
    ['beforetoggle', (event) => this.hush(event)],
    ['toggle', (event) => this.hush(event)],
    ['mouseout', (event) => (event as MouseEvent).relatedTarget === null && this.onGone()],
  ];

  private hush(event: Event): void {
    if (this.actions.isOwn(event.target)) event.stopImmediatePropagation();
  }

  private onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const { clientX: x, clientY: y } = event;
    if (x === this.x && y === this.y) return;
    this.x = x;
    this.y = y;
    if (event.buttons !== 0) {
      this.cancel();
      return;
    }
    // No button is down: a drag is over, even when its source was removed and `dragend` went with it.
    this.pressed = false;
    this.dragging = false;
    if (this.keepsCard(x, y)) {
      this.cancel();
      return;
    }
    if (this.dwell !== null && Math.abs(x - this.restX) <= REST_PX && Math.abs(y - this.restY) <= REST_PX) return;
    this.restX = x;
    this.restY = y;
    this.restedAt = performance.now();
    this.isPrepared = false;
    // A timer that runs finds out by itself that the pointer moved on: one for each movement would cost more.
    this.dwell ??= setTimeout(() => this.onTime(), PREPARE_MS);
  }

  /** First the pause, then the rest. */
  private onTime(): void {
    this.dwell = null;
    const rested = performance.now() - this.restedAt;
    if (rested >= DWELL_MS) {
      this.onRest();
      return;
    }
    if (rested >= PREPARE_MS && !this.isPrepared) {
      this.isPrepared = true;
      this.onPause();
    }
    this.dwell = setTimeout(() => this.onTime(), (this.isPrepared ? DWELL_MS : PREPARE_MS) - rested);
  }

  /** The pointer paused: what it may come to rest on is prepared. */
  private onPause(): void {
    const now = performance.now();
    if (!this.isFree() || now < this.quietUntil) return;
    const pointed = this.actions.test(this.x, this.y, 0);
    if (pointed && isFewer(this.prepared, now, MOST_PER_MINUTE * 2)) this.actions.prepare(pointed);
  }

  private isFree(): boolean {
    return !this.pressed && !this.dragging && document.visibilityState === 'visible' && !this.actions.card()?.stays;
  }

  /** Whether the pointer is on the open card's way; starts the grace time when it is not. */
  private keepsCard(x: number, y: number): boolean {
    const card = this.actions.card();
    if (!card) return false;
    if (isInCorridor(x, y, card.line, card.box)) {
      this.cancelLeaving();
      return true;
    }
    if (!card.stays) this.startLeaving();
    return false;
  }

  private onRest(): void {
    if (!this.isFree()) return;
    const now = performance.now();
    if (now < this.quietUntil) {
      this.dwell = setTimeout(() => this.onTime(), this.quietUntil - now);
      return;
    }
    const pointed = this.actions.test(this.x, this.y, 0);
    if (pointed && !isSelected(pointed) && isFewer(this.opened, now, MOST_PER_MINUTE)) {
      this.cancelLeaving();
      this.actions.open(pointed);
    }
  }

  private onDown(event: PointerEvent): void {
    this.pressed = true;
    this.touchScrolled = false;
    this.cancel();
    if (event.isTrusted && !this.actions.isOwn(event.target) && !this.actions.card()?.stays) this.actions.leave();
  }

  private release(): void {
    this.pressed = false;
    // The pointer rests where it clicked: only new movement opens a card.
    this.cancel();
  }

  /** A tap: the click of a finger that neither scrolled nor hit something that acts on it. */
  private onClick(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType !== 'touch' || this.touchScrolled) return;
    if (this.actions.isOwn(event.target) || event.defaultPrevented) return;
    const path = event.composedPath();
    if (path.some((at) => at instanceof Element && matches(at, 'a[href],button,input,select,textarea,label,summary')))
      return;
    const pointed = this.actions.test(event.clientX, event.clientY, 6);
    if (pointed && isFewer(this.opened, performance.now(), MOST_PER_MINUTE)) this.actions.open(pointed);
  }

  private setDragging(dragging: boolean): void {
    this.dragging = dragging;
    this.cancel();
  }

  private onScroll(): void {
    this.touchScrolled = true;
    this.quietUntil = Math.max(this.quietUntil, performance.now() + AFTER_SCROLL_MS);
    this.cancel();
    this.actions.moved(false);
  }

  private onWheel(event: Event): void {
    if (!this.actions.isOwn(event.target)) this.cancel();
  }

  private onKey(event: KeyboardEvent): void {
    if (['Alt', 'Shift', 'Control', 'Meta', 'Escape'].includes(event.key) || event.altKey) return;
    this.quietUntil = performance.now() + AFTER_KEY_MS;
    this.cancel();
  }

  /** The pointer left the window. */
  private onGone(): void {
    this.cancel();
    const card = this.actions.card();
    if (card && !card.stays) this.startLeaving();
  }

  private startLeaving(): void {
    this.leaving ??= setTimeout(() => {
      this.leaving = null;
      this.actions.leave();
    }, GRACE_MS);
  }

  private cancelLeaving(): void {
    if (this.leaving !== null) clearTimeout(this.leaving);
    this.leaving = null;
  }

  private cancel(): void {
    if (this.dwell !== null) clearTimeout(this.dwell);
    this.dwell = null;
  }
}

/** Notes one more time if there were fewer than `most` in the last minute. */
function isFewer(times: number[], now: number, most: number): boolean {
  while (times[0] !== undefined && times[0] < now - 60_000) times.shift();
  if (times.length >= most) return false;
  times.push(now);
  return true;
}

/** A reader who has selected the words wants to copy them, not to read a card. */
function isSelected({ hit }: Pointed): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && hit.pieces.some((p) => selection.containsNode(p.node, true));
}
