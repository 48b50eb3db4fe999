/**
 * One interface for a real browser with our extension in it, so that the `page` command, `npm start`, the benches and
 * the end-to-end specs say the same words to Chromium and to Firefox. All coordinates are CSS px of the top viewport.
 */
import type { FrameReport } from './report';

export type BrowserName = 'chromium' | 'firefox';
/** What `--browser` may be. */
export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

export interface OpenOptions {
  /** Default true. */
  headless?: boolean;
  /** Viewport in CSS px; default 1280 × 800. Ignored by a window that a person sees. */
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** Pages see a touch screen (`tap` needs it in Chromium). */
  touch?: boolean;
  /** Path of the browser's program; otherwise an installed one is looked for. */
  executable?: string;
  /** Device pixels per CSS px; default 1. */
  deviceScaleFactor?: number;
  /** Language of the browser and so of the extension, as `en-US`; default: the machine's. Firefox needs its language pack. */
  locale?: string;
  /** The extension runs in private windows too, as a person may allow it. */
  privateWindows?: boolean;
  /** Names under which pages are met: `news.example` leads to `127.0.0.1:8080`. Chromium only. */
  hostNames?: Readonly<Record<string, string>>;
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** What a function run in a page takes and gives: anything that survives JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A document in the tab: the top one or one of its frames. */
export interface Frame {
  readonly url: string;
  /**
   * Runs a function inside the document and gives back its (awaited) result. The function is sent as source text: it
   * sees nothing but its argument and the page's globals. Works under any content security policy.
   */
  evaluate<R, A extends Json = null>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R>;
}

export interface Page {
  /** Number of the tab in `browser.tabs`, or null for a page the extension cannot see. */
  tabId(): Promise<number | null>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  evaluate: Frame['evaluate'];
  /** Every document of the tab with the place of its viewport, the top one first. */
  frames(): Promise<{ frame: Frame; offset: { x: number; y: number } }[]>;
  /**
   * Runs a function on every closed shadow root of the top document that our content script may have made (the page
   * itself cannot see into them). Gives null when there is none.
   */
  evaluateInClosedRoot<R, A extends Json = null>(run: (root: ShadowRoot, arg: A) => R, arg?: A): Promise<R | null>;
  /** Moves the real pointer in small steps, so that pages and the extension get trusted events. */
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Presses the mouse button at one point, moves to another, runs `meanwhile` and lets go. */
  drag(from: Point, to: Point, meanwhile?: () => Promise<void>): Promise<void>;
  wheel(x: number, y: number, deltaX: number, deltaY: number): Promise<void>;
  tap(x: number, y: number): Promise<void>;
  /** A finger goes down at one point and up at another; pages scroll by it where the browser lets them. */
  swipe(from: Point, to: Point): Promise<void>;
  /** A key or a chord, in the names of KeyboardEvent.key: `Escape`, `Tab`, `Shift+Tab`, `a`. */
  press(chord: string): Promise<void>;
  /** Holds a key down while `meanwhile` runs. */
  hold(key: string, meanwhile: () => Promise<void>): Promise<void>;
  /** Types text, character by character. */
  type(text: string): Promise<void>;
  /** PNG of the viewport or of a part of it. */
  screenshot(clip?: Rect): Promise<Buffer>;
  setViewport(width: number, height: number): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** The few colours that a reader has chosen, as in a contrast theme of Windows: light text on black. */
  setForcedColors(on: boolean): Promise<void>;
  /** Lays the page out as on paper, or on the screen again. */
  setMedium(medium: 'print' | 'screen'): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

export interface Browser {
  readonly name: BrowserName;
  readonly version: string;
  /** `chrome-extension://…/` or `moz-extension://…/`, with the closing slash. */
  readonly extensionBase: string;
  newPage(url?: string): Promise<Page>;
  /** All tabs that are open, in order of opening. */
  pages(): Promise<Page[]>;
  /** A page of the extension in a tab: `reader.html#…`. `browser.*` works in its `evaluate`. */
  openExtensionPage(path: string): Promise<Page>;
  /** The toolbar popup as a tab, opened while `over` is the active tab, as the real one is. */
  openPopup(over: Page): Promise<Page>;
  /** Runs a function in a page of the extension that is kept open out of sight: `browser.*` works there. */
  inExtension: Frame['evaluate'];
  /** Closes every tab but the hidden one. */
  closeTabs(): Promise<void>;
  /**
   * Asks every frame of the tab what it has marked, and what the open card says. Empty when no content script answers
   * within `patienceMs`.
   */
  describe(page: Page, patienceMs?: number): Promise<FrameReport[]>;
  /** Stops the background worker (Chromium) or background page (Firefox) as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Resolves when the browser's window has been closed or its process has ended. */
  closed(): Promise<void>;
  close(): Promise<void>;
}
