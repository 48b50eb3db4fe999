/** Plain text and XHTML are documents too; vertical, right-to-left, small and zoomed ones as well. */
import { clickOn, findInCard } from '@/src/cli/drive/roles';
import type { Page } from '@/src/cli/drive/types';
import { hover, marksOf, pointOn, seenInCard } from './support/acts';
import { expectMarks } from './support/annotated';
import { expect, test } from './support/test';

const sizeOf = (page: Page) => page.evaluate(() => ({ width: innerWidth, height: innerHeight }));

/** The card lies inside the window and not over the point. */
async function expectBeside(page: Page, point: { x: number; y: number }): Promise<void> {
  const { box } = await seenInCard(page, 'dialog');
  const size = await sizeOf(page);
  const told = `card ${JSON.stringify(box)}, point ${JSON.stringify(point)}, window ${JSON.stringify(size)}`;
  expect(box.x >= 0 && box.y >= 0, told).toBe(true);
  expect(box.x + box.width <= size.width + 0.5 && box.y + box.height <= size.height + 0.5, told).toBe(true);
  const covers = point.x > box.x && point.x < box.x + box.width && point.y > box.y && point.y < box.y + box.height;
  expect(covers, told).toBe(false);
}

test('a plain-text document', async ({ chuchu, openPage }) => {
  const page = await openPage('plain.txt');
  const names = (await marksOf(chuchu, page)).map(({ surface }) => surface.replace(/\s/g, ''));
  const wanted = ['蚂蚁集团', '支付宝', '蚂蚁集团', '网商银行'];
  expect(names.filter((name) => wanted.includes(name))).toEqual(wanted);
  const second = (await marksOf(chuchu, page)).filter(({ surface }) => surface === '蚂蚁集团')[1];
  expect(second?.before).toContain('2021年');
  await hover(chuchu, page, '支付宝', null);
});

test('an XHTML document', async ({ chuchu, openPage }) => {
  const page = await openPage('page.xhtml');
  await expectMarks(chuchu, page);
  expect(await hover(chuchu, page, '蚂蚁集团', 'text')).toMatch(/188\s*亿元/);
});

test('vertical text: the card stands beside its line', async ({ chuchu, openPage }) => {
  const page = await openPage('vertical.html');
  await expectMarks(chuchu, page);
  const point = await pointOn(chuchu, page, '螞蟻集團', 'text');
  await hover(chuchu, page, '螞蟻集團', 'text');
  await expectBeside(page, point);
  await page.press('Escape');
  const far = await pointOn(chuchu, page, '網商銀行', 'far');
  await hover(chuchu, page, '網商銀行', 'far');
  await expectBeside(page, far);
});

test('a right-to-left page: the card reads left to right, inside the window', async ({ chuchu, openPage }) => {
  const page = await openPage('rtl.html');
  await expectMarks(chuchu, page);
  const point = await pointOn(chuchu, page, '支付宝', 'edge');
  await hover(chuchu, page, '支付宝', 'edge');
  await expectBeside(page, point);
});

test('a window of 300 × 180 px, and a page at 200% zoom', async ({ chuchu, openPage }) => {
  const page = await openPage('demo.html');
  await page.evaluate(() => {
    document.documentElement.style.setProperty('zoom', '2');
  });
  const zoomed = await pointOn(chuchu, page, '支付宝', 'bank');
  await hover(chuchu, page, '支付宝', 'bank');
  await expectBeside(page, zoomed);
  await page.press('Escape');

  await page.evaluate(() => {
    document.documentElement.style.removeProperty('zoom');
  });
  const { width, height } = await sizeOf(page);
  await page.setViewport(300, 180);
  try {
    const point = await pointOn(chuchu, page, '蚂蚁集团', 'rd');
    await hover(chuchu, page, '蚂蚁集团', 'rd');
    await expectBeside(page, point);
    const { box } = await seenInCard(page, 'dialog');
    expect(box.height, 'something of the card can be read').toBeGreaterThan(40);
  } finally {
    await page.setViewport(width, height);
  }
});

test('a window that becomes smaller: an open card goes with its line, one that is kept open stays in sight', async ({
  chuchu,
  openPage,
}) => {
  const page = await openPage('rtl.html');
  await expectMarks(chuchu, page);
  const { width, height } = await sizeOf(page);
  const isInside = async () => {
    const { box } = await seenInCard(page, 'dialog');
    const size = await sizeOf(page);
    return box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height;
  };
  try {
    await page.press('Alt+.');
    await expect.poll(isInside).toBe(true);
    await page.setViewport(480, 320);
    await expect.poll(isInside).toBe(true);
    await page.setViewport(width, height);
    await clickOn(page, findInCard, 'button', 'Keep open');
    await expect.poll(async () => (await findInCard(page, 'button', 'Keep open'))[0]?.on).toBe(true);
    await page.setViewport(480, 320);
    await expect.poll(isInside).toBe(true);
  } finally {
    await page.setViewport(width, height);
  }
});
