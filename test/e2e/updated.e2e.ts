/** The extension is updated under an open page: an old content script says so, a new one takes over; none is broken. */
import { outputDir } from '@/scripts/lib/build.mjs';
import { openBrowser } from '@/src/cli/drive/open';
import { findInCard } from '@/src/cli/drive/roles';
import type { BrowserName } from '@/src/cli/drive/types';
import { waitForLoad } from '@/src/cli/drive/visit';
import { hover, pointOn } from './support/acts';
import { expect, test } from './support/test';

test('hovering after an update gives an answer or says that the page must be loaded again', async ({ site }, info) => {
  const name = info.project.name as BrowserName;
  const browser = await openBrowser(name, outputDir(name), { locale: 'en-US' });
  try {
    const page = await browser.newPage(`${site.origin}/demo.html`);
    await waitForLoad(page);
    const point = await pointOn(browser, page, '蚂蚁集团', 'rd');
    // Its card is open when the update comes: Firefox leaves the element of the old version in the page.
    await hover(browser, page, '蚂蚁集团', 'rd');
    // The page that asks goes away with the old version, and its answer too.
    browser
      .inExtension(() => {
        const world = globalThis as unknown as Record<string, { runtime: { reload(): void } } | undefined>;
        setTimeout(() => (world.browser ?? world.chrome)?.runtime.reload(), 50);
      })
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await page.bringToFront();
    const hosts = () => page.evaluate(() => document.documentElement.children.length - 2);
    await page.move(4, 700);
    await expect.poll(hosts, 'no card of the old version stays').toBe(0);
    const told = async () => {
      await page.move(point.x - 60, point.y - 90);
      await page.move(point.x, point.y);
      await new Promise((resolve) => setTimeout(resolve, 900));
      return (await findInCard(page, 'dialog'))[0]?.text ?? '';
    };
    await expect.poll(told, { timeout: 20_000 }).toMatch(/Chuchu was updated|188\s*亿元/);
    expect(await hosts(), 'one card, not two').toBe(1);
    await page.press('Escape');
    await expect.poll(async () => (await findInCard(page, 'dialog')).length).toBe(0);
  } finally {
    await browser.close();
  }
});
