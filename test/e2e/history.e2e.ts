/** Documents that live on: the back-forward cache, speculation rules, and paper. */
import type { Page } from '@/src/cli/drive/types';
import { waitForLoad } from '@/src/cli/drive/visit';
import { cardText, expectNoCard, hover, marksOf } from './support/acts';
import { expectMarks } from './support/annotated';
import { expect, test } from './support/test';

/**
 * Browsers need not keep a page that is left: Firefox loads one of twenty anew, with a bare extension as well (2 of 40
 * measured). So the page is left, with a card open, until it was kept once.
 */
const MOST_LEAVES = 6;

/** Goes back; gives whether the page came out of the back-forward cache and not over the network. */
async function goBack(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    setTimeout(() => history.back(), 0);
  });
  const restored = () =>
    page
      .evaluate(() => {
        const isShown = location.pathname === '/back.html' && document.readyState === 'complete';
        return isShown ? ((window as unknown as { restored?: boolean }).restored ?? null) : null;
      })
      .catch(() => null);
  await expect.poll(restored, 'back.html is shown').not.toBeNull();
  return (await restored()) === true;
}

test('back from the back-forward cache: no stale card, marks and cards work', async ({ chuchu, site, openPage }) => {
  const page = await openPage('back.html');
  let isKept = false;
  for (let leaves = 0; leaves < MOST_LEAVES && !isKept; leaves += 1) {
    await hover(chuchu, page, '蚂蚁集团', 'text');
    await page.goto(`${site.origin}/before.html`);
    await waitForLoad(page);
    expect((await marksOf(chuchu, page)).map(({ surface }) => surface)).toContain('支付宝');
    isKept = await goBack(page);
  }
  expect(isKept, 'restored with persisted === true').toBe(true);
  expect(await cardText(chuchu, page)).toBeNull();
  await expectMarks(chuchu, page);
  expect(await hover(chuchu, page, '蚂蚁集团', 'text')).toMatch(/188\s*亿元/);
  await page.press('Escape');
  await expectNoCard(chuchu, page);
});

// Under a driver the browser refuses to prerender (PrerenderingDisabledByDevTools) and navigates; what waits for
// `prerenderingchange` is tested in test/unit/page/start.test.ts.
test('a page that speculation rules ask to prerender is marked once it is shown', async ({ chuchu, openPage }) => {
  const page = await openPage('before.html');
  await page.evaluate(() => {
    setTimeout(() => document.querySelector<HTMLElement>('#go')?.click(), 0);
  });
  await expect.poll(() => page.evaluate(() => document.title).catch(() => '')).toBe('回到这页');
  await waitForLoad(page);
  await expectMarks(chuchu, page);
  expect(await hover(chuchu, page, '蚂蚁集团', 'text')).toMatch(/188\s*亿元/);
});

test('marks are not printed', async ({ chuchu, openPage }) => {
  const page = await openPage('nature.html');
  const shot = async () => (await page.screenshot()).toString('base64');
  await expectMarks(chuchu, page);
  await page.evaluate(() => document.querySelector('#true-name')?.scrollIntoView({ block: 'center' }));
  await expect
    .poll(async () => (await marksOf(chuchu, page)).filter((mark) => mark.drawn).length)
    .toBeGreaterThanOrEqual(2);
  const onScreen = await shot();
  await page.setMedium('print');
  try {
    // The medium reaches the page's process when it does.
    await expect.poll(async () => (await shot()) === onScreen, 'marks are drawn on the screen only').toBe(false);
    const onPaper = await shot();
    await page.evaluate(() => CSS.highlights.clear());
    expect(onPaper === (await shot()), 'paper is as it is without us').toBe(true);
  } finally {
    await page.setMedium('screen');
  }
});
