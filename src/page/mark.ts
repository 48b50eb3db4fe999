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
import { MARGIN, Near } from '@/src/page/near';

export const MOST_RANGES = 300;
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
  private readonly near: Near;
  private readonly drawn = new Set<Hit>();
  private live = 0;
  private on = true;
  private scheduled = false;
  private first = true;

  constructor(private readonly options: PainterOptions) {
    this.highlights = { onLight: new Highlight(), onDark: new Highlight(), current: new Highlight() };
    this.near = new Near((take) =>
      options.measure(() => {
        if (take()) this.refresh();
      }),
    );
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
      if (this.near.blocks.has(block)) this.refreshSoon();
      else this.near.watch(block);
    }
  }

  unwatch(block: Element): void {
    this.near.unwatch(block);
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
        over = this.near.hasStandIn(hit.block) || mayHold(hit.block, x, y);
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
    for (const block of this.near.blocks) if (this.options.eligible(block).length > BIG_BLOCK) return true;
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
    this.near.stop();
    this.erase([...this.drawn]);
    for (const tone of ['onLight', 'onDark', 'current'] as const) {
      this.highlights[tone].clear();
      if (CSS.highlights.get(HIGHLIGHTS[tone]) === this.highlights[tone]) CSS.highlights.delete(HIGHLIGHTS[tone]);
    }
  }

  /** Blocks near the viewport; sorted by distance from its middle only when there are too many hits. */
  private inPriority(): Iterable<Element> {
    let total = 0;
    for (const block of this.near.blocks) total += this.options.eligible(block).length;
    if (total <= MOST_RANGES) return this.near.blocks;
    const middle = innerHeight / 2;
    const distance = (block: Element) => {
      const box = boxOf(block);
      return Math.max(0, box.top - middle, middle - box.bottom);
    };
    return [...this.near.blocks]
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
