/**
 * The card's host: one element with a closed shadow root, a manual popover (top layer), in the document only while a
 * card is open. Placed by a sheet inside the shadow root, where the page's styles do not reach.
 */
import type { Settings } from '@/src/app/settings';
import { append, composedParent, isConnected, matches } from '@/src/page/dom';
import { firstNode, type Hit } from '@/src/page/marks/hit';
import { drawCard } from '@/src/ui/card';
import cardCss from '@/src/ui/card.css?inline';
import type { CardActions, CardState } from '@/src/ui/card-state';
import type { Translate } from '@/src/ui/translate';
import { type Box, CARD_WIDTH, type Placement, place } from './place';
import { isSeen } from './seen';
import { homeFor, inTopLayer } from './top-layer';

/** Against a page that removes the host: put back this often in this time, then give up (TRUST finding 11). */
const MOST_REATTACHED = 3;
const REATTACH_MS = 2_000;

/**
 * `all` in the shadow sheet beats the page's !important; a closed popover needs its `display: none` back. A page may hang
 * pseudo-elements on the host, over the card and deaf to clicks.
 */
const HOST_CSS = `
:host { all: initial !important; direction: ltr !important; unicode-bidi: isolate !important; display: none !important; }
:host(:popover-open) { display: flex !important; flex-direction: column !important; position: fixed !important;
  z-index: 2147483647 !important; box-sizing: border-box !important; inline-size: ${CARD_WIDTH}px !important; }
:host::before, :host::after { display: none !important; }
@media print { :host(:popover-open) { display: none !important; } }
`;

const OWN_EVENTS = [
  'auxclick',
  'click',
  'contextmenu',
  'copy',
  'dblclick',
  'focusin',
  'focusout',
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'selectstart',
  'touchend',
  'touchmove',
  'touchstart',
  'wheel',
];

export class CardHost {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly placing: CSSStyleSheet;
  private placement: Placement | null = null;
  /** What the placing sheet holds. */
  private rule = '';
  /** Of the element that the host stands in: `zoom` multiplies, so that `all: initial` does not undo it. */
  private zoom = 1;
  private line: Box | null = null;
  /** The line as it was when the card was put beside it. */
  private placedFor: Box | null = null;
  private reattached: number[] = [];
  /** What the page itself had in the top layer before the card was shown: it lies over them. */
  private below: ReadonlySet<Element> = new Set();
  private vertical = false;
  private pinned = false;
  private state: CardState | null = null;
  /** What was drawn last, perhaps out of sight. */
  private drawn: CardState | null = null;
  private returnFocus: HTMLElement | null = null;

  /** @param tag name of the host element: hard to guess for other sites, the same for us after an update. */
  constructor(
    tag: string,
    private readonly actions: Omit<CardActions, 'pin'>,
    private readonly t: Translate,
    private readonly onLost: () => void,
  ) {
    this.host = document.createElement(tag);
    this.host.setAttribute('popover', 'manual');
    this.root = this.host.attachShadow({ mode: 'closed' });
    const base = new CSSStyleSheet();
    base.replaceSync(HOST_CSS + cardCss);
    this.placing = new CSSStyleSheet();
    this.root.adoptedStyleSheets = [base, this.placing];
    for (const type of OWN_EVENTS) {
      // The page's own handlers (click outside, hotkeys) have nothing to do with what happens in the card.
      this.root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    }
    this.root.addEventListener('click', (event) => this.guard(event as MouseEvent), true);
    // Above what the page showed since, before anything is clicked: a tooltip's popover does not cost a second click.
    this.host.addEventListener('pointerenter', (event) => event.isTrusted && this.isCovered() && this.raise());
  }

  get isOpen(): boolean {
    return this.state !== null;
  }

  isOwn(target: EventTarget | null): boolean {
    return target === this.host;
  }

  setTheme(theme: Settings['theme']): void {
    if (theme === 'system') this.host.removeAttribute('data-theme');
    else this.host.setAttribute('data-theme', theme);
  }

  /** Shows the card beside a line; a card that is open moves there. */
  open(hit: Hit, line: Box, state: CardState): void {
    this.pinned = false;
    this.reattached = [];
    this.vertical = isVertical(hit);
    this.put(line);
    this.state = state;
    if (this.drawn !== state) this.draw(state);
    this.attach(homeFor(hit));
  }

  /** Draws out of sight what is likely to be shown next; not while a card is open. */
  prepare(state: CardState): void {
    if (!this.state) this.draw(state);
  }

  /** New content in the same place. */
  update(state: CardState): void {
    this.state = state;
    this.draw(state);
  }

  private draw(state: CardState): void {
    this.drawn = state;
    const pin = (pinned: boolean) => {
      this.pinned = pinned;
      if (this.state) this.update(this.state);
    };
    drawCard(this.root, { state, actions: { ...this.actions, pin }, t: this.t, pinned: this.pinned });
  }

  close(): void {
    if (!this.state) return;
    const hadFocus = this.root.activeElement !== null;
    this.state = null;
    this.pinned = false;
    this.drawn = null;
    drawCard(this.root, null);
    this.host.remove();
    this.line = null;
    if (hadFocus && this.returnFocus && isConnected(this.returnFocus)) this.returnFocus.focus({ preventScroll: true });
    this.returnFocus = null;
  }

  /** Moves the focus to the card's first control. */
  enter(): boolean {
    if (!this.state) return false;
    const active = document.activeElement;
    this.returnFocus = active instanceof HTMLElement && active !== this.host ? active : null;
    const control = this.root.querySelector<HTMLElement>('a[href],button,[tabindex]');
    control?.focus({ preventScroll: true });
    return true;
  }

  /**
   * Follows its line when the page scrolls; false when the line left the viewport. In a window of another size it is put
   * anew, one that is kept open too: it would be out of sight.
   */
  follow(line: Box | null, isResized: boolean): boolean {
    if (this.pinned) {
      if (isResized && this.line) this.put(this.line);
      return true;
    }
    const view = visibleViewport();
    if (!line || line.bottom < view.top || line.top > view.bottom) return false;
    if (isResized) this.put(line);
    this.line = line;
    this.applyPlacement();
    return true;
  }

  /** The open card's rectangle and its line's. */
  boxes(): { line: Box; box: Box; stays: boolean } | null {
    if (!this.state || !this.line) return null;
    return { line: this.line, box: this.host.getBoundingClientRect(), stays: this.pinned };
  }

  /** Text of the open card, for reports. */
  text(): string | null {
    if (!this.state) return null;
    return this.root.querySelector<HTMLElement>('.card')?.innerText ?? null;
  }

  /** Called when the document changed: the page may have removed the host. */
  check(): void {
    if (!this.state) return;
    if (isConnected(this.host)) {
      if (!matches(this.host, ':popover-open')) this.show();
      return;
    }
    const now = performance.now();
    this.reattached = this.reattached.filter((at) => at > now - REATTACH_MS);
    if (this.reattached.length >= MOST_REATTACHED) {
      this.onLost();
      return;
    }
    this.reattached.push(now);
    this.attach(document.documentElement);
  }

  private attach(home: Element): void {
    const zoom = zoomOf(home);
    if (zoom !== this.zoom) {
      this.zoom = zoom;
      this.applyPlacement();
    }
    if (!isConnected(this.host) || this.host.parentNode !== home) append(home, this.host);
    this.show();
  }

  private show(): void {
    if (!isConnected(this.host) || matches(this.host, ':popover-open')) return;
    try {
      this.host.showPopover();
      this.below = new Set(inTopLayer());
    } catch {
      this.onLost();
    }
  }

  private put(line: Box): void {
    this.line = line;
    this.placedFor = line;
    this.placement = place(line, visibleViewport(), { width: innerWidth, height: innerHeight }, this.vertical);
    this.applyPlacement();
  }

  private applyPlacement(): void {
    const { placement: p, line, placedFor } = this;
    if (!p || !line || !placedFor) return;
    const dx = line.left - placedFor.left;
    const dy = line.top - placedFor.top;
    const inset = (value: number | null, shift = 0) => (value === null ? 'auto' : `${Math.round(value + shift)}px`);
    const rule = `:host(:popover-open) { zoom: ${1 / this.zoom} !important;
left: ${inset(p.left, dx)} !important; right: ${inset(p.right, -dx)} !important;
top: ${inset(p.top, dy)} !important; bottom: ${inset(p.bottom, -dy)} !important;
max-width: ${inset(p.maxWidth)} !important; max-height: ${inset(p.maxHeight)} !important; }`;
    // Every scroller of a page asks, and most leave the line where it is: a sheet written anew is a style pass.
    if (rule === this.rule) return;
    this.rule = rule;
    this.placing.replaceSync(rule);
  }

  /** A click acts only when a person made it on a card that can be seen (TRUST T4). */
  private guard(event: MouseEvent): void {
    const seen = isSeen(this.host);
    const keyboard = event.detail === 0;
    const home = this.host.getRootNode() as Document | ShadowRoot;
    const onTop = keyboard || home.elementFromPoint(event.clientX, event.clientY) === this.host;
    const covered = !keyboard && this.isCovered();
    if (event.isTrusted && seen && onTop && !covered) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (!seen) this.onLost();
    else if (covered) this.raise();
  }

  /** What the page showed since lies over the card, with its backdrop or shadow, and may let clicks through. */
  private isCovered(): boolean {
    return inTopLayer().some((element) => element !== this.host && !this.below.has(element));
  }

  /** Above everything that the page showed since: the next click is on what is seen. */
  private raise(): void {
    this.host.hidePopover();
    this.show();
  }
}

/** The page's own `zoom` on an element and those around it; 1 where the browser does not tell. */
function zoomOf(element: Element): number {
  const { currentCSSZoom = 1 } = element as Element & { currentCSSZoom?: number };
  return currentCSSZoom > 0 ? currentCSSZoom : 1;
}

function isVertical(hit: Hit): boolean {
  const parent = composedParent(firstNode(hit));
  return parent !== null && getComputedStyle(parent).writingMode.startsWith('vertical');
}

/** What can be seen of the window when the reader has zoomed in with two fingers. */
function visibleViewport(): Box {
  // Null only in a document that is not shown, where no card opens.
  const { offsetLeft: left, offsetTop: top, width, height } = window.visualViewport as VisualViewport;
  return { left, top, right: left + width, bottom: top + height };
}
