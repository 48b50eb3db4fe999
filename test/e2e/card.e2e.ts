/** What a reader does with an open card: keep it open, copy a source; what it shows; and where one opens. */
import { clickOn, findInCard } from '@/src/cli/drive/roles';
import { cardText, expectNoCard, hover, marksOf, seenInCard } from './support/acts';
import { expect, test } from './support/test';

test('a card that is kept open stays when the pointer leaves and the page scrolls, until it is closed', async ({
  chuchu,
  openPage,
}) => {
  const page = await openPage('demo.html');
  await hover(chuchu, page, '蚂蚁集团', 'rd');
  await clickOn(page, findInCard, 'button', 'Keep open');
  await expect.poll(async () => (await findInCard(page, 'button', 'Keep open'))[0]?.on).toBe(true);
  await page.move(4, 4);
  await page.wheel(4, 4, 0, 300);
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(await cardText(chuchu, page)).not.toBeNull();
  await clickOn(page, findInCard, 'button', 'Close');
  await expectNoCard(chuchu, page);
});

test('copy as citation: four formats, and it says when the copy is done', async ({ chuchu, openPage }) => {
  const page = await openPage('demo.html');
  await hover(chuchu, page, '蚂蚁集团', 'rd');
  await clickOn(page, findInCard, 'button', 'Cite');
  for (const format of ['Markdown', 'GB/T 7714', 'BibTeX']) await seenInCard(page, 'button', format);
  await clickOn(page, findInCard, 'button', 'Markdown');
  await seenInCard(page, 'button', 'Copied');
});

test('a name under a link that covers it is seen through; the link still works', async ({ chuchu, openPage }) => {
  const page = await openPage('cards.html');
  expect((await marksOf(chuchu, page)).map(({ ids }) => ids[0])).toContain('covered');
  await page.bringToFront();
  const point = await page.evaluate(() => {
    const text = document.querySelector('#covered p')?.firstChild as Text;
    const range = new Range();
    range.setStart(text, text.data.indexOf('蚂蚁集团') + 1);
    range.setEnd(text, text.data.indexOf('蚂蚁集团') + 2);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.move(point.x - 30, point.y - 60);
  await page.move(point.x, point.y);
  await expect.poll(() => cardText(chuchu, page)).toContain('蚂蚁集团');
  await page.click(point.x, point.y);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#covered');
});

test('text that fades in is marked', async ({ chuchu, openPage }) => {
  const page = await openPage('cards.html');
  const drawn = async () =>
    (await marksOf(chuchu, page)).filter(({ ids, drawn }) => drawn && ids.includes('fades')).map((m) => m.surface);
  expect(await drawn()).toEqual([]);
  await page.evaluate(() => document.body.classList.add('on'));
  await expect.poll(drawn).toEqual(['支付宝']);
});

test('the two ends of a change stand as one chart, each with its value in words', async ({ chuchu, openPage }) => {
  const page = await openPage('cards.html');
  await hover(chuchu, page, '网商银行', 'loans');
  const charts = await page.evaluateInClosedRoot((root) =>
    [...root.querySelectorAll('ul.chart')].map((chart) => ({
      label: chart.getAttribute('aria-label'),
      rows: [...chart.querySelectorAll('li')].map((row) => {
        const width = (part: string) => row.querySelector(part)?.getBoundingClientRect().width ?? 0;
        return {
          label: row.querySelector('.label')?.textContent,
          amount: row.querySelector('.amount')?.textContent,
          share: Math.round((100 * width('.bar')) / width('.track')),
        };
      }),
    })),
  );
  expect(charts).toContainEqual({
    label: 'Figures of the same statement',
    rows: [
      { label: 'before', amount: '30%', share: 38 },
      { label: 'Aug 2022', amount: '80%', share: 100 },
    ],
  });
  await seenInCard(page, 'list', 'Figures of the same statement');
});
