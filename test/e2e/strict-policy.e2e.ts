/** A page whose policy allows nothing (`default-src 'none'`, trusted types) is marked and answered like any other. */
import { findInCard } from '@/src/cli/drive/roles';
import { hover, marksOf } from './support/acts';
import { expect, test } from './support/test';

test('marks and card work, and the card is styled', async ({ chuchu, openPage }) => {
  const page = await openPage('strict.html');
  expect((await marksOf(chuchu, page)).map((mark) => mark.surface)).toContain('蚂蚁集团');
  const card = await hover(chuchu, page, '蚂蚁集团', 'text');
  expect(card).toMatch(/188\s*亿元/);
  const [dialog] = await findInCard(page, 'dialog');
  // Without its style the card would be as wide as the page.
  expect(dialog?.box.width ?? 0).toBeGreaterThan(200);
  expect(dialog?.box.width ?? 0).toBeLessThan(600);
});

test('the page sees no violation of its policy', async ({ chuchu, openPage }) => {
  const page = await openPage('strict.html');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seenViolations: seen });
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective));
  });
  await hover(chuchu, page, '蚂蚁集团', 'text');
  expect(await page.evaluate(() => (window as unknown as { seenViolations: string[] }).seenViolations)).toEqual([]);
});
