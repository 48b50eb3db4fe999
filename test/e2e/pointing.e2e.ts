/** Nothing opens unless a person points at a name: not while selecting, dragging, scrolling, nor when the page moves. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@/src/cli/drive/types';
import { cardText, expectNoCard, hover, pointOn } from './support/acts';
import { expectMarks } from './support/annotated';
import { expect, test } from './support/test';

/** Longer than dwell, quiet times and an answer together: what has not opened by then does not open. */
const LONG_ENOUGH_MS = 900;

async function expectStaysClosed(chuchu: Parameters<typeof cardText>[0], page: Page): Promise<void> {
  await sleep(LONG_ENOUGH_MS);
  expect(await cardText(chuchu, page)).toBeNull();
}

test('a page that moves text under a still pointer, or forges events, opens nothing', async ({ chuchu, openPage }) => {
  const page = await openPage('moving.html');
  await page.move(60, 300);
  await page.move(60, 20);
  await sleep(300);
  await page.evaluate(() => (window as unknown as { bring(): void }).bring());
  await pointOn(chuchu, page, '支付宝', 'slot');
  await page.evaluate(() => (window as unknown as { forge(): void }).forge());
  await expectStaysClosed(chuchu, page);
  const swapped = await page.evaluate(() =>
    (window as unknown as { swap(): Promise<{ overs: number; cards: number }> }).swap(),
  );
  expect(swapped.overs, 'trusted events that no person made').toBeGreaterThan(3);
  expect(swapped.cards, 'cards that were open in between').toBe(0);
  await expectStaysClosed(chuchu, page);
  // A person's own movement there opens it.
  await page.move(64, 24);
  await expect.poll(() => cardText(chuchu, page)).not.toBeNull();
});

test('selecting text, and resting on it afterwards, opens nothing; the selection stays', async ({
  chuchu,
  openPage,
}) => {
  const page = await openPage('moving.html');
  const point = await pointOn(chuchu, page, '蚂蚁集团', 'text');
  await page.drag({ x: 4, y: point.y }, { x: point.x + 60, y: point.y }, () => expectStaysClosed(chuchu, page));
  const selected = () => page.evaluate(() => getSelection()?.toString() ?? '');
  expect(await selected()).toContain('蚂蚁集团');
  await page.move(point.x + 10, point.y + 2);
  await page.move(point.x + 4, point.y);
  await expectStaysClosed(chuchu, page);
  expect(await selected()).toContain('蚂蚁集团');
});

test('dragging and scrolling open nothing; a card goes with its line', async ({ chuchu, openPage }) => {
  const page = await openPage('moving.html');
  const grip = await pointOn(chuchu, page, '支付宝', 'drag');
  await page.drag({ x: 20, y: grip.y }, { x: grip.x + 30, y: grip.y }, () => sleep(LONG_ENOUGH_MS));
  expect(await cardText(chuchu, page)).toBeNull();
  await page.press('Escape');
  const point = await pointOn(chuchu, page, '蚂蚁集团', 'text');
  await page.evaluate(() => scrollTo(0, 40));
  await page.move(300, 500);
  await page.wheel(point.x, point.y, 0, -40);
  await expectStaysClosed(chuchu, page);
  await hover(chuchu, page, '蚂蚁集团', 'text');
  await page.evaluate(() => scrollTo(0, 1500));
  await expectNoCard(chuchu, page);
});

test('crossing a name without resting opens nothing, and the last of two names wins', async ({ chuchu, openPage }) => {
  const page = await openPage('demo.html');
  const first = await pointOn(chuchu, page, '支付宝', 'bank');
  const second = await pointOn(chuchu, page, '网商银行', 'bank');
  await page.move(first.x, first.y - 120);
  await page.move(first.x, first.y);
  await page.move(first.x, first.y - 200);
  await expectStaysClosed(chuchu, page);
  await page.move(first.x, first.y);
  await page.move(second.x, second.y);
  await expect.poll(() => cardText(chuchu, page)).toMatch(/^网商银行/);
  await sleep(400);
  expect(await cardText(chuchu, page)).toMatch(/^网商银行/);
});

test('hidden text opens nothing over what stands in its place; words on a ground of their own and under the pointer do', async ({
  chuchu,
  openPage,
}) => {
  const page = await openPage('folded.html');
  const restIn = async (selector: string) => {
    const point = await page.evaluate((wanted) => {
      const box = document.querySelector(wanted)?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    }, selector);
    await page.move(point.x + 40, point.y + 2);
    await page.move(point.x, point.y);
  };
  for (const under of ['#u1', '#u2', '#u3', '#u4']) {
    await restIn(under);
    await expectStaysClosed(chuchu, page);
  }
  for (const [id, name] of [
    ['deaf', '支付宝'],
    ['open', '网商银行'],
  ] as const) {
    await hover(chuchu, page, name, id);
    await page.press('Escape');
    await expectNoCard(chuchu, page);
  }
  await restIn('.word');
  await expect.poll(() => cardText(chuchu, page)).toContain('蚂蚁集团');
  await page.press('Escape');
  await expectNoCard(chuchu, page);
  // The card is a popover of ours: the page hears of its own alone.
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('rows that were put in another order are drawn again; a clock beside a name leaves its card alone', async ({
  chuchu,
  openPage,
}) => {
  const page = await openPage('sorted.html');
  await hover(chuchu, page, '蚂蚁集团', 'first');
  await page.press('Escape');
  await expectNoCard(chuchu, page);
  await page.evaluate(() => (window as unknown as { sort(): void }).sort());
  await expectMarks(chuchu, page);
  await sleep(LONG_ENOUGH_MS);
  await hover(chuchu, page, '蚂蚁集团', 'first');
  await page.press('Escape');
  await expectNoCard(chuchu, page);
  await page.evaluate(() => void (window as unknown as { tick(): void }).tick());
  await sleep(LONG_ENOUGH_MS);
  await hover(chuchu, page, '支付宝', 'line');
  await sleep(LONG_ENOUGH_MS);
  expect(await cardText(chuchu, page)).toContain('支付宝');
});
