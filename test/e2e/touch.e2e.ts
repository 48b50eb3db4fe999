/** On a touch screen a tap on a name opens the card, and a tap beside it closes it. */
import { outputDir } from '@/scripts/lib/build.mjs';
import { openBrowser } from '@/src/cli/drive/open';
import type { BrowserName } from '@/src/cli/drive/types';
import { waitForCard } from '@/src/cli/drive/visit';
import { expectNoCard, pointOn } from './support/acts';
import { expect, test } from './support/test';

test('a tap opens the card, a tap elsewhere closes it', async ({ site }, info) => {
  const name = info.project.name as BrowserName;
  const browser = await openBrowser(name, outputDir(name), { locale: 'en-US', touch: true });
  try {
    const page = await browser.newPage(`${site.origin}/demo.html`);
    const point = await pointOn(browser, page, '蚂蚁集团', 'rd');
    await page.tap(point.x, point.y);
    expect(await waitForCard(browser, page)).toMatch(/188\s*亿元/);
    await page.tap(6, point.y);
    await expectNoCard(browser, page);
  } finally {
    await browser.close();
  }
});
