/** A page of very many blocks: far ones are watched by their parents, and all are drawn where the reader comes by. */
import type { Browser, Page } from '@/src/cli/drive/types';
import { hover, marksOf } from './support/acts';
import { expect, test } from './support/test';

/** Ids of the paragraphs whose mark is drawn. */
async function drawnIds(chuchu: Browser, page: Page): Promise<string[]> {
  const [report] = await chuchu.describe(page, 5_000);
  return (report?.marks ?? []).filter(({ drawn }) => drawn).flatMap(({ ids }) => ids.slice(0, 1));
}

test('marks are drawn near the viewport alone, wherever it is', async ({ chuchu, openPage }) => {
  const page = await openPage('long.html');
  await expect.poll(async () => (await marksOf(chuchu, page)).length).toBe(190 * 10 + 4 * 12 + 120);
  await expect.poll(() => drawnIds(chuchu, page)).toContain('s0-0');
  const show = (id: string) => page.evaluate((to) => document.getElementById(to)?.scrollIntoView(), id);
  for (const id of ['low-100', 's90-5', 'far-3', 'none-3', 'body-3', 'flat-3']) {
    await show(id);
    await expect.poll(() => drawnIds(chuchu, page), id).toContain(id);
    const drawn = await drawnIds(chuchu, page);
    expect(drawn.length).toBeLessThanOrEqual(300);
    expect(drawn).not.toContain('s0-0');
  }
  await show('far-3');
  // Found while its parent is near already.
  await page.evaluate(() => {
    const late = document.getElementById('far-11')?.cloneNode(true) as Element;
    late.id = 'far-12';
    document.getElementById('far')?.append(late);
  });
  await expect.poll(() => drawnIds(chuchu, page)).toContain('far-12');
  await hover(chuchu, page, '支付宝', 'far-5');
  await page.press('Escape');
  await show('s0-0');
  await expect.poll(() => drawnIds(chuchu, page)).toContain('s0-0');
  expect(await drawnIds(chuchu, page)).not.toContain('far-3');
});
