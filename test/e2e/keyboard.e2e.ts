/** By keyboard alone: from mark to mark, into the card, out again. */
import { findInCard } from '@/src/cli/drive/roles';
import type { Page } from '@/src/cli/drive/types';
import { cardText, expectNoCard, seenInCard } from './support/acts';
import { expect, test } from './support/test';

const focusInCard = async (page: Page) =>
  (await findInCard(page, 'button')).find(({ focused }) => focused)?.name ?? null;
const scrollOf = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

test('Alt+. and Alt+, walk the marks and wrap around; the page scrolls along', async ({ chuchu, openPage }) => {
  const page = await openPage('sections.html');
  await page.bringToFront();
  await page.press('Alt+.');
  await expect.poll(() => cardText(chuchu, page)).toMatch(/^支付宝/);
  for (const _ of [2, 3]) await page.press('Alt+.');
  await expect.poll(() => cardText(chuchu, page)).toMatch(/^蚂蚁集团/);
  expect(await scrollOf(page)).toBe(0);
  await page.press('Alt+.');
  await page.press('Alt+.');
  await expect.poll(() => cardText(chuchu, page)).toMatch(/^支付宝/);
  expect(await scrollOf(page)).toBeGreaterThan(300);
  await page.press('Alt+,');
  await page.press('Alt+,');
  await expect.poll(() => cardText(chuchu, page)).toMatch(/^蚂蚁集团/);
  await expect.poll(() => scrollOf(page)).toBeLessThan(900);
  await page.press('Escape');
  await expectNoCard(chuchu, page);
});

test('Alt+Shift+Enter goes into the card, Tab through it, Esc back to where the focus was', async ({
  chuchu,
  openPage,
}) => {
  const page = await openPage('sections.html');
  await page.bringToFront();
  await page.evaluate(() => document.querySelector<HTMLElement>('#top')?.focus());
  await page.press('Alt+.');
  await seenInCard(page, 'button', 'Open the passage');
  await page.press('Alt+Shift+Enter');
  await expect.poll(() => focusInCard(page)).toBe('Keep open');
  await page.press('Tab');
  await expect.poll(() => focusInCard(page)).toBe('Turn off on this site');
  // Then Close, in Firefox the part that scrolls, and what is in it.
  for (let tabs = 0; tabs < 4 && !(await focusInCard(page))?.includes('Open the passage'); tabs += 1) {
    await page.press('Tab');
  }
  expect(await focusInCard(page)).toContain('Open the passage');
  await page.press('Escape');
  await expectNoCard(chuchu, page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('top');
  // Esc without a card is the page's.
  await page.evaluate(() => {
    const world = window as unknown as { escapes: number };
    world.escapes = 0;
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) world.escapes += 1;
    });
  });
  await page.press('Escape');
  expect(await page.evaluate(() => (window as unknown as { escapes: number }).escapes)).toBe(1);
});
