/** Visiting a page as a reader does: open, scroll to the end, wait until the extension is done, hover a term. */
import { setTimeout as sleep } from 'node:timers/promises';
import { pointOnText, scrollToEnd } from './in-page';
import type { FrameReport, Mark } from './report';
import type { Browser, Page } from './types';

/** The document's own resources get this long; a page may have one that never ends. */
const LOAD_MS = 15_000;
/** A page that never comes to rest (tickers, endless feeds) is taken as it is after this long. */
const SETTLE_MS = 30_000;
/** A page without a content script of ours (a browser's own viewer, a refused site) never answers. */
const ANSWER_MS = 8_000;
/** The first asks may come before the content script; later ones wait for a page that has much to report. */
const PATIENCE_MS = [300, 600, 2_000, 10_000] as const;
/** A document of this many elements has so much to lay out and to report that it is waited for much longer. */
const LARGE = { elements: 2_000, answerMs: 90_000, patienceMs: 60_000 } as const;
const CARD_MS = 8_000;
/** On a page of many megabytes a report takes its time; everywhere else it comes at once. */
const CARD_PATIENCE_MS = 5_000;
const POLL_MS = 150;
/** Looks that must find the same; more of them when nothing is found, which may be "not yet". */
const SAME_LOOKS = 1;
const SAME_LOOKS_OF_NOTHING = 3;

export interface Settled {
  reports: FrameReport[];
  /** False when the time ran out before every frame was at rest. */
  settled: boolean;
}

export interface SettleOptions {
  limitMs?: number;
  /** The same marks must be found for so long: a page that fills itself by timers and late scripts rests in between. */
  quietMs?: number;
}

/** Waits until the document has loaded its resources, or long enough. */
export async function waitForLoad(page: Page): Promise<void> {
  const until = Date.now() + LOAD_MS;
  while (Date.now() < until && (await page.evaluate(() => document.readyState)) !== 'complete') await sleep(50);
}

/** Scrolls the page to its end, as a reader who looks at all of it. */
export async function readToEnd(page: Page): Promise<void> {
  await page.evaluate(scrollToEnd, { maxSteps: 150, pauseMs: 60 });
}

/**
 * Waits until every frame says that it is settled and looks in a row find the same marks.
 * @returns the last reports, top frame first; empty when no content script of ours answers.
 */
export async function waitUntilSettled(browser: Browser, page: Page, options: SettleOptions = {}): Promise<Settled> {
  const { limitMs = SETTLE_MS, quietMs = 0 } = options;
  const from = Date.now();
  const elements = await page.evaluate(() => document.getElementsByTagName('*').length).catch(() => 0);
  const isLarge = elements > LARGE.elements;
  const answerMs = isLarge ? LARGE.answerMs : ANSWER_MS;
  let last = '';
  let same = 0;
  let since = from;
  for (let look = 0; ; look += 1) {
    const patience = isLarge && look > 1 ? LARGE.patienceMs : PATIENCE_MS[Math.min(look, PATIENCE_MS.length - 1)];
    const reports = topFirst(await browser.describe(page, patience));
    const now = reports.map((report) => `${report.url} ${report.marks.length} ${report.settled}`).join('\n');
    same = now === last ? same + 1 : 0;
    if (same === 0) since = Date.now();
    last = now;
    const waited = Date.now() - from;
    const enough = reports.some((report) => report.marks.length > 0) ? SAME_LOOKS : SAME_LOOKS_OF_NOTHING;
    const settled = reports.some((report) => report.top && report.settled) && reports.every((report) => report.settled);
    if (settled && same >= enough && Date.now() - since >= quietMs) return { reports, settled: true };
    if (reports.length === 0 && waited > answerMs) return { reports, settled: true };
    if (waited > Math.max(limitMs, answerMs)) return { reports, settled: false };
    await sleep(POLL_MS);
  }
}

function topFirst(reports: readonly FrameReport[]): FrameReport[] {
  return [...reports.filter((report) => report.top), ...reports.filter((report) => !report.top)];
}

/** First mark that reads `text`, else the first of the term of that name, with the address of its frame. */
export function findMark(reports: readonly FrameReport[], text: string): { mark: Mark; frameUrl: string } | null {
  const all = reports.flatMap(({ marks, url }) => marks.map((mark) => ({ mark, frameUrl: url })));
  return all.find(({ mark }) => mark.surface === text) ?? all.find(({ mark }) => mark.term === text) ?? null;
}

/** Brings a mark into view and gives a point on it in the top viewport. Null when it is not drawn anywhere. */
export async function pointOnMark(page: Page, mark: Mark, frameUrl: string): Promise<{ x: number; y: number } | null> {
  const wanted = { text: mark.surface, before: mark.before, after: mark.after };
  for (const { frame } of await page.frames()) {
    if (frame.url !== frameUrl || !(await frame.evaluate(pointOnText, wanted))) continue;
    // Bringing it into view may have scrolled the pages around the frame: look again where everything is.
    for (const { frame: again, offset } of await page.frames()) {
      if (again.url !== frameUrl) continue;
      const point = await again.evaluate(pointOnText, wanted);
      if (point) return { x: point.x + offset.x, y: point.y + offset.y };
    }
  }
  return null;
}

/**
 * Moves the real pointer onto a point, from beside it, and waits for the card.
 * @returns the card's text once it no longer changes, or null when none opens.
 */
export async function hoverForCard(
  browser: Browser,
  page: Page,
  point: { x: number; y: number },
): Promise<string | null> {
  await page.bringToFront();
  await page.move(Math.max(0, point.x - 40), Math.max(0, point.y - 60));
  await page.move(point.x, point.y);
  return waitForCard(browser, page);
}

/** Waits for an open card whose text has come to rest; null when none opens. */
export async function waitForCard(browser: Browser, page: Page, limitMs = CARD_MS): Promise<string | null> {
  const until = Date.now() + limitMs;
  let last: string | null = null;
  while (Date.now() < until) {
    const card = (await browser.describe(page, CARD_PATIENCE_MS)).find((report) => report.card !== null)?.card ?? null;
    if (card !== null && card === last) return card;
    last = card;
    await sleep(POLL_MS);
  }
  return last;
}
