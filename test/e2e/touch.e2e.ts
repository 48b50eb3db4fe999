/** On a touch screen a tap on a name opens the card, a tap beside it closes it, and scrolling opens nothing. */
import { outputDir } from '@/scripts/lib/build.mjs';
import { openBrowser } from '@/src/cli/drive/open';
import type { BrowserName } from '@/src/cli/drive/types';
import { waitForCard } from '@/src/cli/drive/visit';
import { cardText, expectNoCard, pointOn } from './support/acts';
import { expect, test } from './support/test';

test('a tap opens the card, a tap elsewhere closes it; a finger that scrolls opens nothing', async ({ site }, info) => {
  const name = info.project.name as BrowserName;
  const browser = await openBrowser(name, outputDir(name), { locale: 'en-US', touch: true });
  try {
    const page = await browser.newPage(`${site.origin}/demo.html`);
    const point = await pointOn(browser, page, '蚂蚁集团', 'rd');
    await page.tap(point.x, point.y);
    expect(await waitForCard(browser, page)).toMatch(/188\s*亿元/);
    await page.tap(6, point.y);
    await expectNoCard(browser, page);

    await page.swipe(point, { x: point.x, y: point.y - 160 });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 900)));
    expect(await cardText(browser, page)).toBeNull();
    // A tap on a link is the link's.
    const link = await pointOn(browser, page, '网商银行', 'bank');
    await page.tap(link.x, link.y);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#rd');
    expect(await cardText(browser, page)).toBeNull();
  } finally {
    await browser.close();
  }
});
