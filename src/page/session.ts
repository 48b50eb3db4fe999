/**
 * One document's marks and card, from the automaton to the last listener: made when Chuchu is on for the site, stopped
 * when it is switched off.
 */

import type { FrameReport } from '@/src/app/protocol';
import type { Settings } from '@/src/app/settings';
import type { Matcher } from '@/src/detect/matcher';
import { CardController, type Services } from '@/src/page/card/controller';
import { isConnected } from '@/src/page/dom';
import { Density } from '@/src/page/marks/density';
import { type Found, type Hit, isAgain, isWhole } from '@/src/page/marks/hit';
import { Hits } from '@/src/page/marks/hits';
import { Painter } from '@/src/page/marks/mark';
import { adoptMarkStyle, dropMarkStyle } from '@/src/page/marks/mark-style';
import { hitTest } from '@/src/page/point/hit-test';
import { Keyboard } from '@/src/page/point/keyboard';
import { Pointer } from '@/src/page/point/point';
import { Tour } from '@/src/page/point/tour';
import { describeMarks, frameReport, TURN_MS } from '@/src/page/report';
import { Ahead, type Progress } from '@/src/page/walk/ahead';
import { inTurns, nextTask, Slices } from '@/src/page/walk/slices';
import { Walk } from '@/src/page/walk/walk';
import { Watcher } from '@/src/page/walk/watch';

/** Slow checks: our highlights are still there, hidden text was shown, shadow roots came late. */
const TICK_MS = 2_000;
/** Any element can get a shadow root while a page starts up: it is looked through again. */
const RESCAN_MS = [1_200, 4_000];
/** Hits whose style is looked at together in a report. */
const PARTED = 50;
/** What a popup waits for of a long page that is not walked to its end; it listens for a quarter of a second. */
const HURRY_MS = 80;
/** A page that clears our highlights again and again is let be after this many repairs. */
const MOST_REPAIRS = 20;

export class Session {
  private readonly hits = new Hits((later) => this.walk.hitsOf(later));
  private readonly slices = new Slices();
  private readonly walk: Walk;
  private readonly painter: Painter;
  private readonly watcher: Watcher;
  private readonly card: CardController;
  private readonly pointer: Pointer;
  private readonly keyboard: Keyboard;
  private readonly density: Density;
  private readonly tour = new Tour(this.hits, (block) => this.density.eligible(block));
  private readonly shadows = new Set<ShadowRoot>();
  private readonly timings: Record<string, number> = {};
  private readonly ticking: ReturnType<typeof setInterval>;
  private ahead: Ahead | null = null;
  private stopped = false;
  private repairs = 0;
  private readonly removed = new Set<Node>();

  constructor(automaton: Matcher, settings: Settings, services: Services) {
    this.timings.started = performance.now();
    this.density = new Density(this.hits, settings.density);
    this.walk = new Walk(
      automaton,
      (found, isWhole) => this.onFound(found, isWhole),
      document.contentType,
      (element) => this.watcher.meet(element),
    );
    this.painter = new Painter({
      eligible: (block) => this.density.eligible(block),
      onParted: (hits) => this.part(hits),
      onDrawn: () => {
        this.timings.firstMark ??= performance.now();
      },
      measure: (work) => this.slices.measure(work),
    });
    this.card = new CardController(
      services,
      (hit) => this.painter.ink.setCurrent(hit),
      (ms) => {
        this.timings.card = ms;
      },
    );
    this.watcher = new Watcher(
      {
        walkTree: (root) => this.slices.add(this.walk.tree(root)),
        walkNodes: (nodes) => this.rewalk(nodes),
        textChanged: (node) => this.forget(this.hits.at(node)),
        removed: (node) => this.pruneSoon(node),
        replaced: () => this.rearm(),
        shadow: (root) => this.onShadow(root),
        changed: () => this.card.check(),
        isOwn: (node) => this.card.isOwn(node),
      },
      () => this.slices.add(() => this.watcher.step()),
    );
    this.pointer = new Pointer({
      test: (x, y, slop) => hitTest(this.painter.candidates(x, y), x, y, slop),
      open: ({ hit, line }) => this.card.open(hit, line),
      prepare: ({ hit }) => this.card.prepare(hit),
      leave: () => this.card.close(),
      card: () => this.card.boxes(),
      isOwn: (target) => this.card.isOwn(target),
      moved: (isResized) => this.onMoved(isResized),
    });
    this.keyboard = new Keyboard({
      walk: (direction) => this.step(direction),
      enter: () => this.card.enter(),
      close: () => this.card.close(),
      hold: (down) => this.density.hold(down) && this.applyDensity(),
    });
    this.ticking = setInterval(() => this.tick(), TICK_MS);
    this.card.setTheme(settings.theme);
    this.slices.measure(() => this.start());
  }

  /** New settings while the page is open. */
  change(settings: Settings): void {
    this.density.set(settings.density);
    this.card.setTheme(settings.theme);
    this.applyDensity();
  }

  /**
   * @param names of the automaton's terms.
   * @param brief terms of the marks alone.
   */
  async report(request: number, names: readonly string[], brief: boolean): Promise<FrameReport> {
    const { busy, longest } = this.slices;
    this.ahead?.rush();
    if (brief) await this.slices.hurry(HURRY_MS);
    // As it is now: marks that are found while these are described are not among them.
    const settled = this.isSettled;
    const turn = brief ? TURN_MS.brief : TURN_MS.whole;
    await inTurns(this.hits.laters(), turn, (block) => this.hits.of(block));
    await this.partAll(turn);
    return frameReport(request, {
      marks: await describeMarks(this.hits.ordered(), names, brief),
      timings: { ...this.timings, busy, longestTask: longest },
      card: this.card.text(),
      settled,
    });
  }

  /** Takes everything of ours off the page. */
  stop(): void {
    this.stopped = true;
    clearInterval(this.ticking);
    this.ahead?.stop();
    this.slices.clear();
    this.watcher.stop();
    this.pointer.stop();
    this.keyboard.stop();
    this.card.close();
    this.painter.stop();
    for (const root of this.shadows) dropMarkStyle(root);
  }

  /** The page went into the back-forward cache or is shown again. */
  pause(): void {
    this.card.close();
  }

  private start(): void {
    this.applyDensity();
    this.watcher.observe(document);
    this.pointer.listen();
    this.keyboard.listen();
    const root = document.documentElement;
    if (!root) return;
    const progress: Progress = { chars: 0, last: null };
    const ahead = new Ahead(this.slices, this.walk.tree(root, progress), progress);
    this.ahead = ahead;
    // All of this runs for the first time, compiled as it goes: the first look at the page is a task of its own, before
    // the layout of a long page, so that its first frame has marks.
    void nextTask('user-blocking').then(() => this.slices.measure(() => this.begin(ahead)));
  }

  private begin(ahead: Ahead): void {
    if (this.stopped) return;
    this.slices.add(ahead.step, 'now');
    this.painter.guess(this.hits.from(null, 1, () => false));
    this.slices.add(this.watcher.scan(document), 'next');
    for (const wait of RESCAN_MS)
      setTimeout(() => this.stopped || this.slices.add(this.watcher.rescan(), 'next'), wait);
  }

  /** `document.open()` took our listeners; what it writes arrives as added nodes. */
  private rearm(): void {
    this.pointer.listen();
    this.keyboard.listen();
    this.painter.ink.register();
    this.card.check();
  }

  private onShadow(root: ShadowRoot): void {
    this.shadows.add(root);
    adoptMarkStyle(root);
    this.slices.add(this.walk.tree(root));
    this.slices.add(this.watcher.scan(root));
  }

  private onFound(found: readonly Found[], isWhole: boolean): void {
    const fresh = this.hits.add(found, isWhole);
    this.density.changed();
    // The observer draws in the next frame, when the page has done its layout: asking sooner would force it.
    this.painter.grew(fresh);
  }

  /** Nothing is left to be walked. */
  private get isSettled(): boolean {
    return !this.slices.pending && !this.watcher.busy && !this.ahead?.pending;
  }

  /** Looks at text nodes again. Hits that are there as before stay, their open card too: a clock may tick beside them. */
  private rewalk(line: Text[]): void {
    // A hit that reaches into the line from before, or out of it, is looked for where all of it stands.
    const [first] = line;
    const before = this.nodesAt(first);
    const nodes = [
      ...new Set([...before.slice(0, before.indexOf(first as Text)), ...line, ...this.nodesAt(line.at(-1))]),
    ];
    const left = nodes.filter((node) => {
      const block = this.hits.laterAround(node);
      // Nothing was made of it yet: it is only looked at again as a whole.
      if (block && this.hits.drop(block)) {
        this.painter.unwatch(block);
        this.watcher.redo(block);
      }
      return !block;
    });
    const found = this.walk.nodes(left);
    const known = new Set(nodes.flatMap((node) => this.hits.at(node)));
    this.forget([...known].filter((hit) => !found.some((other) => isAgain(other, hit))));
    this.onFound(found, false);
  }

  /** The nodes of the hits that touch one. */
  private nodesAt(node?: Text): Text[] {
    return node ? this.hits.at(node).flatMap((hit) => hit.pieces.map((piece) => piece.node)) : [];
  }

  /** Looks at the style of every hit across elements, in turns with the page. */
  private partAll(turn: number): Promise<void> {
    const hits = this.hits.ordered().filter(({ pieces, whole }) => pieces.length > 1 && whole === null);
    const parts = Array.from({ length: Math.ceil(hits.length / PARTED) }, (_, i) => i * PARTED);
    return inTurns(parts, turn, (i) =>
      this.part(hits.slice(i, i + PARTED).filter((hit) => !hit.gone && !isWhole(hit))),
    );
  }

  /** Takes back hits across elements that style parts, and matches their pieces each on its own. */
  private part(hits: readonly Hit[]): void {
    this.forget(hits);
    for (const { node } of hits.flatMap((hit) => hit.pieces)) this.rewalk([node]);
  }

  private forget(hits: Iterable<Hit>): void {
    const list = [...hits];
    if (list.length === 0) return;
    this.painter.erase(list);
    this.hits.remove(list);
    this.density.changed();
    for (const hit of list) {
      if (!this.hits.has(hit.block)) this.painter.unwatch(hit.block);
      if (this.card.shows(hit)) this.card.close();
    }
  }

  private pruneSoon(node: Node): void {
    if (this.removed.size === 0) setTimeout(() => this.slices.measure(() => this.prune()), 500);
    this.removed.add(node);
  }

  private prune(): void {
    const removed = [...this.removed, ...[...this.shadows].filter((root) => !isConnected(root))];
    this.removed.clear();
    for (const block of this.hits.dropIn(removed)) this.painter.unwatch(block);
    this.forget(this.hits.stale(removed));
    this.painter.moved();
  }

  private onMoved(isResized: boolean): void {
    this.card.follow(isResized);
    this.ahead?.moved();
    if (this.painter.hasBigBlock) this.painter.refreshSoon();
  }

  private tick(): void {
    // What is above may have folded up: the end of the walk came near without a scroll.
    this.ahead?.moved();
    if (document.visibilityState !== 'visible' || this.hits.isEmpty) return;
    if (this.repairs < MOST_REPAIRS && this.painter.ink.register()) this.repairs += 1;
    for (const root of this.shadows) if (this.repairs < MOST_REPAIRS) adoptMarkStyle(root);
    this.painter.recheck();
  }

  private applyDensity(): void {
    this.painter.show(this.density.shows);
  }

  /** Walks to the next or previous mark from the last one walked to, or from the top of the viewport. */
  private step(direction: 1 | -1): boolean {
    if (this.density.isOff) return false;
    this.ahead?.rush();
    const pointed = this.tour.next(direction, this.card.current);
    if (pointed) this.card.open(pointed.hit, pointed.line);
    return pointed !== null;
  }
}
