/** Which hits are drawn, and when: those of blocks that come near the viewport, until they leave it. */
import { boxOf, composedParent } from '@/src/page/dom';
import { watchShowing } from '@/src/page/marks/showing';
import { inView, isShown, mayHold } from '@/src/page/point/view';
import { nextTask } from '@/src/page/walk/slices';
import { type Found, firstNode, type Hit, isLost, isWhole } from './hit';
import { Ink, MOST_RANGES } from './ink';
import { type Tone, toneOf } from './mark-style';
import { Near } from './near';

/** A block with more hits than this is drawn only where it is in view (plain-text documents are one block). */
const BIG_BLOCK = 40;
/** So many of the first hits are drawn before the observer has told which blocks are near. */
const MOST_GUESSED = 60;
/** What drawing may take of a frame: it goes on in the next one. */
const DRAW_MS = 3;
/**
 * Between two drawings while the reader scrolls: highlights that change make Chromium compute the overflow of a whole
 * layer anew, 50 ms on a page of 10 MB, so a fast scroll drew at every other frame. Slower ones never get ahead of MARGIN.
 */
const PAUSE_MS = 250;
/** What was seen of elements holds this long: from one frame to the next of the same drawing. */
const TONES_MS = 100;

/** What one look at blocks near the viewport found. */
interface View {
  /** Blocks that were looked at. */
  looked: Set<Element>;
  wanted: Set<Hit>;
  /** Those of them that are not drawn yet. */
  fresh: { hit: Hit; tone: Tone }[];
  parted: Hit[];
  /** The time was over before the last block. */
  isLate: boolean;
}

export interface PainterOptions {
  /** Hits of a block that the density setting lets through, in order. */
  eligible(block: Element): readonly Hit[];
  /** Hits that turned out to be no words when their style was looked at. */
  onParted(hits: Hit[]): void;
  /** Called for each mark that is drawn. */
  onDrawn(): void;
  /** Runs work that draws and counts its time. */
  measure(work: () => void): void;
}

/** Draws the marks of a document near the viewport. */
export class Painter {
  readonly ink: Ink;
  private readonly near: Near;
  /** Blocks whose hits were all looked at since they came near and since anything changed. */
  private readonly done = new Set<Element>();
  /** Blocks with hits that nobody could see when they were looked at. */
  private readonly hiding = new Set<Element>();
  private readonly ignoreShowing = watchShowing(() => this.hiding.size > 0 && this.recheck());
  private readonly tones = new Map<Element, Tone | null>();
  private tonesSince = Number.NEGATIVE_INFINITY;
  /** Drawn before anything was known of their style and place. */
  private readonly guessed = new Set<Hit>();
  private on = true;
  private scheduled = false;
  private rechecking = false;
  private drawnAt = Number.NEGATIVE_INFINITY;
  private pausing = false;

  constructor(private readonly options: PainterOptions) {
    this.ink = new Ink(options.onDrawn);
    this.near = new Near((take) =>
      options.measure(() => {
        if (take()) this.refreshInTurn();
      }),
    );
  }

  /** Hits were found. Those of blocks that are not known yet are drawn when the observer has seen the block. */
  grew(found: Iterable<Found>): void {
    let last: Element | null = null;
    for (const { block } of found) {
      if (block === last) continue;
      last = block;
      this.done.delete(block);
      if (this.near.blocks.has(block)) this.refreshSoon();
      else this.near.watch(block);
    }
  }

  /**
   * Draws the first hits before anything is known of their style and place, so that the frame which the page paints anyway
   * has them: Chromium computes the overflow of a whole layer anew for each frame in which highlights change (50 ms on a
   * page of 10 MB), and to ask for style or layout now could cost the page a layout. The first look puts right what is
   * hidden, far away or on a dark ground.
   */
  guess(hits: Iterable<Hit>): void {
    if (!this.on || this.near.hasReported) return;
    for (const hit of hits) {
      if (this.guessed.size >= MOST_GUESSED) return;
      if (hit.ranges || !this.options.eligible(hit.block).includes(hit)) continue;
      this.guessed.add(hit);
      this.ink.draw(hit, 'onLight');
    }
  }

  unwatch(block: Element): void {
    this.done.delete(block);
    this.near.unwatch(block);
  }

  /** Marks are shown or not (hold mode, off), ranges and all; others of them than before may be let through. */
  show(on: boolean): void {
    this.on = on;
    this.done.clear();
    this.refreshSoon();
  }

  erase(hits: Iterable<Hit>): void {
    for (const hit of hits) this.undraw(hit);
  }

  /** Hits whose block is near the viewport and drawn, for the hit test. */
  *candidates(x: number, y: number): Generator<Hit> {
    const blocks = new Map<Element, boolean>();
    for (const hit of this.ink.drawn) {
      let over = blocks.get(hit.block);
      if (over === undefined) {
        over = this.near.hasStandIn(hit.block) || mayHold(hit.block, x, y);
        blocks.set(hit.block, over);
      }
      if (over) yield hit;
    }
  }

  /**
   * Draws after the next frame, when the page's layout is done: asked for within a frame it would be done in our time.
   */
  refreshSoon(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    requestAnimationFrame(() => {
      void nextTask('user-blocking').then(() => {
        this.scheduled = false;
        this.options.measure(() => this.refresh());
      });
    });
  }

  /** What was hidden may show now, and the page may have turned dark or hidden what was drawn. */
  recheck(): void {
    this.rechecking = true;
    this.refreshSoon();
  }

  /** Text was taken out of its place: what stands elsewhere now is drawn anew. */
  moved(): void {
    for (const hit of this.ink.drawn) if (isLost(hit)) this.recheck();
  }

  /** Whether a block's first mark still looks as it did; the others go with it. */
  private isAsDrawn(block: Element): boolean {
    const [first] = this.options.eligible(block);
    if (!first) return false;
    const node = firstNode(first);
    const parent = composedParent(node);
    const tone = parent && this.toneOn(node, parent);
    return tone !== null && this.ink.has(first, tone);
  }

  /** Draws now, or when the last drawing is PAUSE_MS old. */
  private refreshInTurn(): void {
    const wait = this.drawnAt + PAUSE_MS - performance.now();
    if (wait <= 0) this.refresh();
    else if (!this.pausing) {
      this.pausing = true;
      setTimeout(() => {
        this.pausing = false;
        this.refreshSoon();
      }, wait);
    }
  }

  get hasBigBlock(): boolean {
    for (const block of this.near.blocks) if (this.options.eligible(block).length > BIG_BLOCK) return true;
    return false;
  }

  /** Draws what should be drawn now and drops the rest; what takes too long goes on in the next frame. */
  refresh(): void {
    const { blocks: near } = this.near;
    const isKnown = (hit: Hit) => this.near.hasReported || !this.guessed.has(hit);
    for (const hit of this.ink.drawn) if (!this.on || (!near.has(hit.block) && isKnown(hit))) this.undraw(hit);
    for (const blocks of [this.done, this.hiding])
      for (const block of blocks) if (!near.has(block)) blocks.delete(block);
    if (!this.on) return;
    if (this.rechecking)
      for (const block of this.done) if (this.hiding.has(block) || !this.isAsDrawn(block)) this.done.delete(block);
    this.rechecking = false;
    this.drawnAt = performance.now();
    const view = this.look(this.drawnAt + DRAW_MS);
    for (const hit of this.ink.drawn) if (view.looked.has(hit.block) && !view.wanted.has(hit)) this.undraw(hit);
    // Reading style is over: what changes the page comes last.
    for (const { hit, tone } of view.fresh) this.ink.draw(hit, tone);
    if (view.parted.length > 0) this.options.onParted(view.parted);
    if (view.isLate) this.refreshSoon();
  }

  /**
   * Looks at blocks near the viewport of which not everything is known; at all, the nearest first, when there are too many
   * hits. Hits are made as their block is looked at: to count those of every block first took three times as long as a
   * frame may.
   */
  private look(until: number, all?: readonly Element[]): View {
    const view: View = { looked: new Set(), wanted: new Set(), fresh: [], parted: [], isLate: false };
    let total = 0;
    for (const block of all ?? this.near.blocks) {
      if (all || !this.done.has(block)) {
        view.isLate = view.looked.size > 0 && performance.now() > until;
        if (view.isLate) break;
        view.looked.add(block);
        if (view.wanted.size < MOST_RANGES) this.lookAt(block, view);
      }
      if (!all) {
        total += this.options.eligible(block).length;
        if (total > MOST_RANGES) return this.look(until, this.nearestFirst());
      } else if (view.wanted.size >= MOST_RANGES) this.near.expect(block);
    }
    return view;
  }

  /** Which hits of a block are to be drawn. */
  private lookAt(block: Element, view: View): void {
    const hits = this.options.eligible(block);
    const isBig = hits.length > BIG_BLOCK;
    this.hiding.delete(block);
    for (const hit of isBig ? inView(hits) : hits) {
      if (view.wanted.size >= MOST_RANGES) return;
      const node = firstNode(hit);
      const parent = composedParent(node);
      const tone = parent && this.toneOn(node, parent);
      if (!tone) {
        this.hiding.add(block);
        continue;
      }
      if (!isWhole(hit)) view.parted.push(hit);
      else {
        view.wanted.add(hit);
        // The page may have turned dark since it was drawn.
        if (!this.ink.has(hit, tone)) view.fresh.push({ hit, tone });
      }
    }
    if (!isBig) this.done.add(block);
  }

  /** The tone of a text in an element, null when nobody can see it. */
  private toneOn(node: Text, element: Element): Tone | null {
    const now = performance.now();
    if (now - this.tonesSince > TONES_MS) {
      this.tones.clear();
      this.tonesSince = now;
    }
    let tone = this.tones.get(element);
    if (tone === undefined) {
      tone = isShown(node, element) ? toneOf(getComputedStyle(element).color) : null;
      this.tones.set(element, tone);
    }
    return tone;
  }

  stop(): void {
    this.ignoreShowing();
    this.near.stop();
    this.ink.stop();
  }

  private nearestFirst(): Element[] {
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

  private undraw(hit: Hit): void {
    this.ink.undraw(hit);
    this.guessed.delete(hit);
  }
}
