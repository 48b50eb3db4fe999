/**
 * Draws hits as CSS highlights. Live ranges slow the page's own DOM work, so there are at most MOST_RANGES: made when a
 * block comes near the viewport, dropped when it leaves.
 */
import {
  boxOf,
  clientHeightOf,
  clientWidthOf,
  composedParent,
  isVisible,
  scrollHeightOf,
  scrollWidthOf,
} from '@/src/page/dom';
import { firstNode, type Hit, isWhole, rangesOf } from '@/src/page/hit';
import { HIGHLIGHTS, type Tone, toneOf } from '@/src/page/mark-style';

export const MOST_RANGES = 300;
/** How far beyond the viewport marks are ready, in px. */
const MARGIN = 300;
/** A block with more hits than this is drawn only where it is in view (plain-text documents are one block). */
const BIG_BLOCK = 40;

export interface PainterOptions {
  /** Hits of a block that the density setting lets through, in order. */
  eligible(block: Element): readonly Hit[];
  /** Hits that turned out to be no words when their style was looked at. */
  onParted(hits: Hit[]): void;
  /** Called when the first mark is drawn. */
  onFirst(): void;
  /** Runs work that draws and counts its time. */
  measure(work: () => void): void;
}

export class Painter {
  private readonly highlights: Record<Tone | 'current', Highlight>;
  private readonly observer: IntersectionObserver;
  private readonly near = new Set<Element>();
  /** Blocks that stand in for one without a box (display: contents). */
  private readonly standIns = new Map<Element, Element>();
  private readonly drawn = new Set<Hit>();
  private live = 0;
  private on = true;
  private scheduled = false;
  private first = true;

  constructor(private readonly options: PainterOptions) {
    this.highlights = { onLight: new Highlight(), onDark: new Highlight(), current: new Highlight() };
    const onEntries = (entries: IntersectionObserverEntry[]) => options.measure(() => this.onIntersection(entries));
    this.observer = new IntersectionObserver(onEntries, { rootMargin: `${MARGIN}px 0px` });
    this.register();
  }

  /** Puts our highlights back if the page cleared them; true when it had. */
  register(): boolean {
    let lost = false;
    for (const tone of ['onLight', 'onDark', 'current'] as const) {
      if (CSS.highlights.get(HIGHLIGHTS[tone]) === this.highlights[tone]) continue;
      CSS.highlights.set(HIGHLIGHTS[tone], this.highlights[tone]);
      lost = true;
    }
    return lost;
  }

  /** Hits were found. Those of blocks that are not known yet are drawn when the observer has seen the block. */
  grew(hits: Iterable<Hit>): void {
    let last: Element | null = null;
    for (const { block } of hits) {
      if (block === last) continue;
      last = block;
      if (this.near.has(block)) this.refreshSoon();
      else this.observer.observe(block);
    }
  }

  unwatch(block: Element): void {
    this.observer.unobserve(block);
    this.near.delete(block);
  }

  /** Marks are shown or not (hold mode, off), ranges and all. */
  show(on: boolean): void {
    if (this.on === on) return;
    this.on = on;
    this.refresh();
  }

  get shown(): boolean {
    return this.on;
  }

  isDrawn(hit: Hit): boolean {
    return hit.ranges !== null;
  }

  erase(hits: Iterable<Hit>): void {
    for (const hit of hits) this.undraw(hit);
  }

  /** The hit that the card speaks of, tinted; null for none. */
  setCurrent(hit: Hit | null): void {
    this.highlights.current.clear();
    if (hit) for (const range of hit.ranges ?? rangesOf(hit)) this.highlights.current.add(range);
  }

  /** Hits whose block is near the viewport and drawn, for the hit test. */
  *candidates(x: number, y: number): Generator<Hit> {
    const blocks = new Map<Element, boolean>();
    for (const hit of this.drawn) {
      let over = blocks.get(hit.block);
      if (over === undefined) {
        over = this.standIns.has(hit.block) || mayHold(hit.block, x, y);
        blocks.set(hit.block, over);
      }
      if (over) yield hit;
    }
  }

  refreshSoon(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    requestAnimationFrame(() => {
      this.scheduled = false;
      this.options.measure(() => this.refresh());
    });
  }

  get hasBigBlock(): boolean {
    for (const block of this.near) if (this.options.eligible(block).length > BIG_BLOCK) return true;
    return false;
  }

  /** Draws what should be drawn now and drops the rest. */
  refresh(): void {
    const wanted = new Set<Hit>();
    const parted: Hit[] = [];
    if (this.on) {
      const visible = new Map<Element, boolean>();
      for (const block of this.inPriority()) {
        const hits = this.options.eligible(block);
        for (const hit of hits.length > BIG_BLOCK ? inView(hits) : hits) {
          if (wanted.size >= MOST_RANGES) break;
          const parent = composedParent(firstNode(hit));
          if (!parent) continue;
          let shows = visible.get(parent);
          if (shows === undefined) {
            shows = isVisible(parent) && !isClipped(parent);
            visible.set(parent, shows);
          }
          if (!shows) continue;
          if (isWhole(hit)) wanted.add(hit);
          else parted.push(hit);
        }
      }
    }
    for (const hit of this.drawn) if (!wanted.has(hit)) this.undraw(hit);
    const tones = new Map<Element, Tone>();
    for (const hit of wanted) this.draw(hit, tones);
    if (parted.length > 0) this.options.onParted(parted);
  }

  stop(): void {
    this.observer.disconnect();
    this.erase([...this.drawn]);
    this.near.clear();
    for (const tone of ['onLight', 'onDark', 'current'] as const) {
      this.highlights[tone].clear();
      if (CSS.highlights.get(HIGHLIGHTS[tone]) === this.highlights[tone]) CSS.highlights.delete(HIGHLIGHTS[tone]);
    }
  }

  private onIntersection(entries: IntersectionObserverEntry[]): void {
    let changed = false;
    // Entries come in thousands while a long page is walked, and each property of one is read from the browser.
    for (const entry of entries) {
      const { target, isIntersecting } = entry;
      if (this.place(target, isIntersecting)) changed = true;
      else if (!isIntersecting && hasNoBox(entry)) this.observeStandIn(target);
      if (this.standIns.size === 0) continue;
      for (const [block, standIn] of this.standIns) {
        if (standIn === target && this.place(block, isIntersecting)) changed = true;
      }
    }
    if (changed) this.refresh();
  }

  /** Notes whether a block is near; false when that is known. */
  private place(block: Element, isNear: boolean): boolean {
    if (isNear === this.near.has(block)) return false;
    if (isNear) this.near.add(block);
    else this.near.delete(block);
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

  /** Blocks near the viewport; sorted by distance from its middle only when there are too many hits. */
  private inPriority(): Iterable<Element> {
    let total = 0;
    for (const block of this.near) total += this.options.eligible(block).length;
    if (total <= MOST_RANGES) return this.near;
    const middle = innerHeight / 2;
    const distance = (block: Element) => {
      const box = boxOf(block);
      return Math.max(0, box.top - middle, middle - box.bottom);
    };
    return [...this.near]
      .map((block) => ({ block, far: distance(block) }))
      .sort((a, b) => a.far - b.far)
      .map(({ block }) => block);
  }

  private draw(hit: Hit, tones: Map<Element, Tone>): void {
    if (hit.ranges || this.live >= MOST_RANGES) return;
    const parent = composedParent(firstNode(hit));
    if (!parent) return;
    let tone = tones.get(parent);
    if (!tone) {
      tone = toneOf(getComputedStyle(parent).color);
      tones.set(parent, tone);
    }
    hit.ranges = rangesOf(hit);
    for (const range of hit.ranges) this.highlights[tone].add(range);
    this.live += hit.ranges.length;
    this.drawn.add(hit);
    if (this.first) {
      this.first = false;
      this.options.onFirst();
    }
  }

  private undraw(hit: Hit): void {
    if (!hit.ranges) return;
    for (const range of hit.ranges) {
      this.highlights.onLight.delete(range);
      this.highlights.onDark.delete(range);
    }
    this.live -= hit.ranges.length;
    hit.ranges = null;
    this.drawn.delete(hit);
  }
}

function hasNoBox({ boundingClientRect: box }: IntersectionObserverEntry): boolean {
  return box.width === 0 && box.height === 0;
}

/** Text for screen readers is clipped to a pixel: nobody could point at a mark there. */
export function isClipped(element: Element): boolean {
  const box = boxOf(element);
  return (box.width <= 1 || box.height <= 1) && getComputedStyle(element).display !== 'contents';
}

function mayHold(block: Element, x: number, y: number): boolean {
  const box = boxOf(block);
  const overflows = scrollHeightOf(block) > clientHeightOf(block) || scrollWidthOf(block) > clientWidthOf(block);
  return overflows || (x >= box.left && x <= box.right && y >= box.top - 4 && y <= box.bottom + 4);
}

/** The part of a long block's hits that is near the viewport: they stand in order, so two binary searches find it. */
function inView(hits: readonly Hit[]): readonly Hit[] {
  const box = (hit: Hit) => rangesOf(hit)[0]?.getBoundingClientRect();
  const search = (isBefore: (rect: DOMRect) => boolean) => {
    let low = 0;
    let high = hits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const rect = box(hits[middle] as Hit);
      if (rect && isBefore(rect)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const from = search((rect) => rect.bottom < -MARGIN);
  const to = search((rect) => rect.top < innerHeight + MARGIN);
  return hits.slice(Math.max(0, from - 2), to + 2);
}
