/** Pages that are in our way, on purpose or not: marks and card come back, and we give up before we fight. */
import { cardText, expectNoCard, hover } from './support/acts';
import { expectMarks } from './support/annotated';
import { expect, test } from './support/test';

type Acts = Record<string, () => void>;

test('bent globals and form properties change nothing', async ({ chuchu, openPage }) => {
  const page = await openPage('hostile.html');
  await expectMarks(chuchu, page);
  expect(await hover(chuchu, page, '蚂蚁集团', 'text')).toMatch(/188\s*亿元/);
});

test('a page that removes our host is not fought for long, and may be hovered again', async ({ chuchu, openPage }) => {
  const page = await openPage('hostile.html');
  await hover(chuchu, page, '蚂蚁集团', 'text');
  await page.evaluate(() => document.documentElement.lastElementChild?.remove());
  await expect.poll(() => cardText(chuchu, page)).not.toBeNull();
  await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(3);
  await page.press('Escape');
  await page.evaluate(() => (window as unknown as Acts).removeStrangers?.());
  const point = await page.evaluate(() => {
    const box = document.querySelector('#text')?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + 90, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  });
  await page.move(4, 300);
  await page.move(point.x, point.y);
  const removed = () => page.evaluate(() => (window as unknown as { removed: number }).removed);
  await expect.poll(removed).toBeGreaterThan(0);
  await expectNoCard(chuchu, page);
  expect(await removed()).toBeLessThanOrEqual(5);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
});

test('cleared highlights and style sheets come back', async ({ chuchu, openPage }) => {
  const page = await openPage('hostile.html');
  await expectMarks(chuchu, page);
  const shot = async () => (await page.screenshot()).toString('base64');
  const marked = await shot();
  const left = await page.evaluate(() => {
    (window as unknown as Acts).clearHighlights?.();
    return CSS.highlights.size;
  });
  expect(left).toBe(0);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  await expect.poll(async () => (await shot()) === marked, 'the page looks as before').toBe(true);
});

test('a replaced body and a document opened anew are marked, and cards open', async ({ chuchu, openPage }) => {
  const page = await openPage('hostile.html');
  await page.evaluate(() => (window as unknown as Acts).replaceBody?.());
  await expectMarks(chuchu, page);
  await hover(chuchu, page, '网商银行', 'replaced');
  await page.press('Escape');
  const again = await openPage('hostile.html');
  await again.evaluate(() => (window as unknown as Acts).openAnew?.());
  await expectMarks(chuchu, again);
  expect(await hover(chuchu, again, '蚂蚁集团', 'anew')).toMatch(/188\s*亿元/);
  await again.press('Escape');
  await expectNoCard(chuchu, again);
});
