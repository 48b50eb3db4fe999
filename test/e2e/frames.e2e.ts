/** Frames of every kind and shadow roots of every kind. */
import { hover } from './support/acts';
import { expectMarks } from './support/annotated';
import { expect, test } from './support/test';

test('srcdoc, about:blank, sandboxed, nested and late frames', async ({ chuchu, openPage }) => {
  const page = await openPage('nest.html');
  await expectMarks(chuchu, page);
  await page.evaluate(() => (window as unknown as { writeLate(): void }).writeLate());
  await expectMarks(chuchu, page);
});

test('a card opens in a nested and in a sandboxed frame', async ({ chuchu, openPage }) => {
  const page = await openPage('nest.html');
  expect(await hover(chuchu, page, '蚂蚁集团', 'inner-nested')).toMatch(/188\s*亿元/);
  await page.press('Escape');
  expect(await hover(chuchu, page, '蚂蚁集团', 'inner-sandboxed')).toMatch(/188\s*亿元/);
});

test('open, nested, declarative, slotted and late shadow roots', async ({ chuchu, openPage }) => {
  const page = await openPage('shadow.html');
  await expectMarks(chuchu, page);
  expect(await hover(chuchu, page, '蚂蚁集团', 'default-slot')).toMatch(/188\s*亿元/);
  await page.press('Escape');
  await hover(chuchu, page, '蚂蚁集团', 'nested');
  await page.press('Escape');
  for (const act of ['defineLate', 'attachLate', 'changeInside']) {
    await page.evaluate((name) => (window as unknown as Record<string, () => void>)[name]?.(), act);
    await expectMarks(chuchu, page);
  }
});
