/** What a reader does, in the words of the specs: hover a term, read the card, search in the popup. */
import { expect } from '@playwright/test';
import { type Found, findByRole, findInCard } from '@/src/cli/drive/roles';
import type { Browser, Page } from '@/src/cli/drive/types';
import { hoverForCard, pointOnMark, waitUntilSettled } from '@/src/cli/drive/visit';

/** All marks of all frames, as the reader sees them. */
export async function marksOf(browser: Browser, page: Page) {
  const { reports } = await waitUntilSettled(browser, page);
  return reports.flatMap(({ marks, url }) => marks.map((mark) => ({ ...mark, frame: url })));
}

/** Point on the mark `surface` below the element `id` (or anywhere, with null). Fails when there is none. */
export async function pointOn(browser: Browser, page: Page, surface: string, id: string | null) {
  const marks = await marksOf(browser, page);
  const mark = marks.find((candidate) => candidate.surface === surface && (id === null || candidate.ids.includes(id)));
  expect(mark, `a mark on ${surface}${id ? ` in #${id}` : ''}`).toBeDefined();
  const point = mark && (await pointOnMark(page, mark, mark.frame));
  expect(point, `${surface} is visible`).toBeTruthy();
  return point as { x: number; y: number };
}

/** Hovers a mark with the real pointer and gives the card's text. Fails when no card opens. */
export async function hover(browser: Browser, page: Page, surface: string, id: string | null): Promise<string> {
  const card = await hoverForCard(browser, page, await pointOn(browser, page, surface, id));
  expect(card, `a card over ${surface}`).not.toBeNull();
  return card ?? '';
}

/** Text of the open card, or null. */
export async function cardText(browser: Browser, page: Page): Promise<string | null> {
  return (await browser.describe(page)).find((report) => report.card !== null)?.card ?? null;
}

/** Waits until nothing is open. */
export async function expectNoCard(browser: Browser, page: Page): Promise<void> {
  await expect.poll(() => cardText(browser, page)).toBeNull();
}

/** The demo page's article is, element for element, what its file says. */
export async function expectUntouched(page: Page, origin: string): Promise<void> {
  const source = await (await fetch(`${origin}/demo.html`)).text();
  const [now, before] = await page.evaluate(
    (html) =>
      [document, new DOMParser().parseFromString(html, 'text/html')].map((d) => d.querySelector('main')?.innerHTML),
    source,
  );
  expect(before).toContain('id="rd"');
  expect(now).toBe(before);
}

/** Types a question into an open popup and waits until its answer is there. */
export async function search(popup: Page, query: string): Promise<void> {
  await popup.bringToFront();
  await expect.poll(async () => (await findByRole(popup, 'textbox', 'Search the corpus')).length).toBe(1);
  const [box] = await findByRole(popup, 'textbox', 'Search the corpus');
  if (!box?.focused) await popup.click((box?.box.x ?? 0) + 20, (box?.box.y ?? 0) + 10);
  await popup.type(query);
  await expect
    .poll(() =>
      popup.evaluate(() => {
        const results = document.querySelector('[aria-busy]');
        return results?.getAttribute('aria-busy') === 'false' && results.textContent !== '';
      }),
    )
    .toBe(true);
}

/** Waits for something of this role and name in a page. */
export async function seen(page: Page, role: string, name = ''): Promise<Found> {
  await expect.poll(async () => (await findByRole(page, role, name)).length, `${role} “${name}”`).toBeGreaterThan(0);
  return (await findByRole(page, role, name))[0] as Found;
}

/** Waits for something of this role and name in the open card. */
export async function seenInCard(page: Page, role: string, name = ''): Promise<Found> {
  await expect.poll(async () => (await findInCard(page, role, name)).length, `${role} “${name}”`).toBeGreaterThan(0);
  return (await findInCard(page, role, name))[0] as Found;
}

/** Waits until a tab with the reader is open and drawn. */
export async function readerTab(browser: Browser): Promise<Page> {
  let reader: Page | undefined;
  await expect
    .poll(async () => {
      for (const page of await browser.pages()) {
        // A popup that closes itself is on the list and gone when it is asked.
        const url = await page.url().catch(() => '');
        if (url.startsWith(`${browser.extensionBase}reader.html`)) reader = page;
      }
      return reader !== undefined && (await findByRole(reader, 'region', 'Figures and quotes')).length > 0;
    }, 'the reader opens')
    .toBe(true);
  return reader as Page;
}
