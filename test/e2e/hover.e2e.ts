/** Marks and the card on an ordinary news page. */
import { findInCard } from '@/src/cli/drive/roles';
import {
  cardText,
  expectNoCard,
  expectUntouched,
  hover,
  marksOf,
  pointOn,
  readerTab,
  seenInCard,
} from './support/acts';
import { expect, test } from './support/test';

test('marks names in Simplified, Traditional and English, and leaves the page as it is', async ({
  chuchu,
  site,
  openPage,
}) => {
  const page = await openPage('demo.html');
  const marks = await marksOf(chuchu, page);
  const inPart = (id: string) => marks.filter((mark) => mark.ids.includes(id)).map((mark) => mark.surface);
  expect(inPart('rd')).toEqual(expect.arrayContaining(['蚂蚁集团']));
  expect(inPart('bank')).toEqual(expect.arrayContaining(['支付宝', '网商银行']));
  expect(inPart('traditional')).toEqual(expect.arrayContaining(['螞蟻集團', '阿里巴巴', '支付寶']));
  expect(inPart('english')).toEqual(expect.arrayContaining(['Ant Group', 'Alipay', 'MYbank']));
  await expectUntouched(page, site.origin);
});

test('a name used in another sense gets no mark', async ({ chuchu, openPage }) => {
  const page = await openPage('demo.html');
  const marks = await marksOf(chuchu, page);
  expect(marks.filter((mark) => mark.ids.includes('bird')).map((mark) => mark.surface)).toEqual([]);
});

test('the card states a figure, its period, publisher and title, and compares the figure of the page', async ({
  chuchu,
  openPage,
}) => {
  const page = await openPage('demo.html');
  const card = await hover(chuchu, page, '蚂蚁集团', 'rd');
  expect(card).toMatch(/188\s*亿元/);
  expect(card).toContain('2021');
  expect(card).toContain('财联社');
  expect(card).toContain('蚂蚁集团发布2021可持续发展报告');
  expect(card).toContain('152亿元');
  expect(card).toContain('The two figures differ');
});

test('a figure whose sentence says no year is dated by its paragraph, else by the page', async ({
  chuchu,
  openPage,
}) => {
  const page = await openPage('dated.html');
  const undated = await hover(chuchu, page, '蚂蚁集团', 'undated');
  expect(undated).toContain('The figures are for different periods');
  expect(undated).toMatch(/212亿元\s*13 Jun 2024|212亿元\s*Jun\w* 13, 2024/);
  await page.press('Escape');
  const paragraph = await hover(chuchu, page, '蚂蚁集团', 'paragraph');
  expect(paragraph).toContain('The figures are for different periods');
  expect(paragraph).toMatch(/106亿元\s*2019/);
  await page.press('Escape');
  expect(await hover(chuchu, page, '蚂蚁集团', 'stated')).toContain('The two figures differ');
});

test('the pointer can enter the card; leaving it closes it', async ({ chuchu, openPage }) => {
  const page = await openPage('demo.html');
  await hover(chuchu, page, '蚂蚁集团', 'rd');
  const { box } = await seenInCard(page, 'dialog');
  const middle = { x: box.x + box.width / 2, y: box.y + Math.min(box.height, 300) / 2 };
  await page.move(middle.x, middle.y);
  await page.move(middle.x + 6, middle.y + 4);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await cardText(chuchu, page)).not.toBeNull();
  await page.move(4, 4);
  await expectNoCard(chuchu, page);
});

test('the card does not cover the line it is about', async ({ chuchu, openPage }) => {
  const page = await openPage('demo.html');
  const point = await pointOn(chuchu, page, '支付宝', 'bank');
  await hover(chuchu, page, '支付宝', 'bank');
  const { box } = await seenInCard(page, 'dialog');
  const isBeside = box.y >= point.y || box.y + box.height <= point.y;
  expect(isBeside, `card ${JSON.stringify(box)}, line at ${point.y}`).toBe(true);
});

test('Escape closes the card', async ({ chuchu, openPage }) => {
  const page = await openPage('demo.html');
  await hover(chuchu, page, '蚂蚁集团', 'rd');
  await page.press('Escape');
  await expectNoCard(chuchu, page);
});

test('one click in the card opens the passage in the reader', async ({ chuchu, openPage }) => {
  const page = await openPage('demo.html');
  await hover(chuchu, page, '蚂蚁集团', 'rd');
  await seenInCard(page, 'button', 'Open the passage');
  const [button] = await findInCard(page, 'button', 'Open the passage', true);
  const { x = 0, y = 0, width = 0, height = 0 } = button?.box ?? {};
  await page.click(x + width / 2, y + height / 2);
  const reader = await readerTab(chuchu);
  const passage = await reader.evaluate(() => document.querySelector('mark.current')?.textContent ?? '');
  expect(passage).toContain('188亿元');
});

test('names in frames, nested documents and open shadow roots are marked; a card opens in a frame', async ({
  chuchu,
  openPage,
}) => {
  const page = await openPage('frames.html');
  const marks = await marksOf(chuchu, page);
  expect(marks.map((mark) => mark.surface)).toEqual(
    expect.arrayContaining(['阿里巴巴', '蚂蚁集团', '支付宝', '网商银行']),
  );
  const card = await hover(chuchu, page, '蚂蚁集团', 'text');
  expect(card).toMatch(/188\s*亿元/);
});
