/**
 * Which blocks are near the viewport. An observer looks at all its targets in every frame and whenever one is added:
 * 29,000 blocks cost a page of 10 MB 800 ms while it was walked and 7 ms in each frame after. So blocks are handed to it
 * in batches, and on a long page their parents stand for them while they are far away.
 */
import { boxOf, composedParent, localNameOf } from '@/src/page/dom';
import { Batch } from '@/src/page/walk/batch';

/** How far beyond the viewport marks are ready at least, in px. */
export const MARGIN = 300;
/**
 * Within so many viewports blocks are near. All of them are drawn when one comes within MARGIN: each frame in
 * which highlights change makes Chromium compute the overflow of a whole layer anew (40 ms on a page of 10 MB), so that a
 * reader who scrolls should meet few.
 */
export const NEAR_VIEWPORTS = 1.5;
/** On a page with more blocks than this parents stand for those that come later. */
const MANY_BLOCKS = 150;

export class Near {
  /** Blocks with hits near the viewport. */
  readonly blocks = new Set<Element>();
  /** The observer has told where the first ones are. */
  hasReported = false;
  private readonly observer: IntersectionObserver;
  /** Watches blocks that came near for coming within MARGIN. */
  private readonly soon: IntersectionObserver;
  private readonly watched = new Set<Element>();
  private waiting: Element[] = [];
  private readonly batch = new Batch(() => this.observeWaiting());
  /** Parents that stand for the blocks in them while they are far away. */
  private readonly groups = new Map<Element, Set<Element>>();
  /** Parents that are near: their blocks are watched each on its own, those too that are found from now on. */
  private readonly opened = new Set<Element>();
  /** Blocks without a box (display: contents), and the element that is watched in their place. */
  private readonly standIns = new Map<Element, Element>();

  /** @param onChange called within the browser's frame; what it is given says whether there is something to draw. */
  constructor(private readonly onChange: (entries: () => boolean) => void) {
    this.observer = new IntersectionObserver((entries) => this.onChange(() => this.take(entries)), {
      rootMargin: `${100 * NEAR_VIEWPORTS}% 0px`,
    });
    this.soon = new IntersectionObserver((entries) => this.onChange(() => this.isSoon(entries)), {
      rootMargin: `${MARGIN}px 0px`,
    });
  }

  watch(block: Element): void {
    if (this.watched.has(block)) return;
    this.watched.add(block);
    this.waiting.push(block);
    this.batch.soon();
  }

  unwatch(block: Element): void {
    this.watched.delete(block);
    this.blocks.delete(block);
    this.standIns.delete(block);
    this.observer.unobserve(block);
    this.soon.unobserve(block);
    if (this.groups.size === 0) return;
    const parent = composedParent(block);
    for (const group of [parent, block]) {
      const members = group && this.groups.get(group);
      if (!group || !members?.delete(block) || members.size > 0) continue;
      this.groups.delete(group);
      this.opened.delete(group);
      if (!this.watched.has(group)) this.observer.unobserve(group);
    }
  }

  /** A near block is not drawn: it is to be told when it comes within MARGIN. */
  expect(block: Element): void {
    const { top, bottom } = boxOf(block);
    if (!isClose(top, bottom)) this.soon.observe(block);
  }

  /** Whether another element is watched for a block: its own box says nothing. */
  hasStandIn(block: Element): boolean {
    return this.standIns.has(block);
  }

  stop(): void {
    this.observer.disconnect();
    this.soon.disconnect();
    this.batch.stop();
    this.blocks.clear();
  }

  private observeWaiting(): void {
    const { waiting } = this;
    this.waiting = [];
    const isGrouped = this.watched.size > MANY_BLOCKS;
    for (const block of waiting) {
      if (!this.watched.has(block)) continue;
      if (!isGrouped || !this.group(block)) this.observer.observe(block);
    }
  }

  /** Lets a block's parent stand for it; false when the parent is near, or the page itself. */
  private group(block: Element): boolean {
    const parent = composedParent(block);
    if (!parent) return false;
    const members = this.groups.get(parent);
    if (members) {
      members.add(block);
      return !this.opened.has(parent);
    }
    if (/^(body|html)$/i.test(localNameOf(parent))) return false;
    this.groups.set(parent, new Set([block]));
    // A parent that is watched already is observed anew, so that it says where it is.
    this.observer.unobserve(parent);
    this.observer.observe(parent);
    return true;
  }

  /** Whether a block that came near is to be drawn now; so are the others then. */
  private isSoon(entries: readonly IntersectionObserverEntry[]): boolean {
    const isSoon = entries.some(({ isIntersecting }) => isIntersecting);
    if (isSoon) this.soon.disconnect();
    return isSoon;
  }

  /** Takes what the observer saw; true when there is something to draw or drop at once. */
  private take(entries: readonly IntersectionObserverEntry[]): boolean {
    let changed = !this.hasReported;
    this.hasReported = true;
    // Entries come in thousands while a long page is walked, and each property of one is read from the browser.
    for (const entry of entries) {
      const { target, isIntersecting } = entry;
      const members = this.groups.get(target);
      // A parent without a height of its own (floats, display: contents), or much lower than its content (`height: 100%`
      // on an app's root), cannot stand for what is in it.
      const box = entry.boundingClientRect;
      if (members && !isIntersecting && (box.height === 0 || isOutside(members, box))) this.groups.delete(target);
      if (members) this.open(target, members, isIntersecting || !this.groups.has(target));
      if (members && !this.watched.has(target)) continue;
      if (this.place(target, isIntersecting)) {
        const { top, bottom } = entry.boundingClientRect;
        if (!isIntersecting) this.soon.unobserve(target);
        else if (isClose(top, bottom)) changed = true;
        else this.soon.observe(target);
      } else if (!isIntersecting && hasNoBox(entry)) this.observeStandIn(target);
      for (const [block, standIn] of this.standIns) {
        if (standIn === target && this.place(block, isIntersecting)) changed = true;
      }
    }
    return changed;
  }

  /** A group came near: its blocks are watched each on its own until it goes away. */
  private open(parent: Element, members: ReadonlySet<Element>, isNear: boolean): void {
    if (isNear) this.opened.add(parent);
    else this.opened.delete(parent);
    for (const block of members) {
      if (isNear) this.observer.observe(block);
      else if (!this.groups.has(block)) {
        this.observer.unobserve(block);
        this.soon.unobserve(block);
        this.blocks.delete(block);
      }
    }
  }

  /** Notes whether a block is near; false when that is known. */
  private place(block: Element, isNear: boolean): boolean {
    if (isNear === this.blocks.has(block) || !this.watched.has(block)) return false;
    if (isNear) this.blocks.add(block);
    else this.blocks.delete(block);
    return true;
  }

  /** An element with `display: contents` has no box to observe: its parent is watched in its place. */
  private observeStandIn(block: Element): void {
    if (getComputedStyle(block).display !== 'contents') return;
    let outer = composedParent(block);
    while (outer && getComputedStyle(outer).display === 'contents') outer = composedParent(outer);
    if (!outer) return;
    this.standIns.set(block, outer);
    this.observer.unobserve(outer);
    this.observer.observe(outer);
  }
}

const isClose = (top: number, bottom: number): boolean => bottom > -MARGIN && top < innerHeight + MARGIN;

/** Whether the last of some blocks stands so far outside their parent that it may be seen while the parent is not near. */
function isOutside(members: ReadonlySet<Element>, { top, bottom, left, right }: DOMRectReadOnly): boolean {
  let last: Element | undefined;
  for (last of members);
  const box = last && boxOf(last);
  return (
    box !== undefined &&
    (box.top < top - MARGIN || box.bottom > bottom + MARGIN || box.left < left - MARGIN || box.right > right + MARGIN)
  );
}

function hasNoBox({ boundingClientRect: box }: IntersectionObserverEntry): boolean {
  return box.width === 0 && box.height === 0;
}
