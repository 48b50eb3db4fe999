/** Private windows, where a person has allowed them: marks and cards as elsewhere, and nothing about a site is stored. */
import type { browser as ExtensionApi } from 'wxt/browser';
import { outputDir } from '@/scripts/lib/build.mjs';
import { openBrowser } from '@/src/cli/drive/open';
import { clickOn, findInCard } from '@/src/cli/drive/roles';
import type { Browser, BrowserName, Page } from '@/src/cli/drive/types';
import { waitForLoad } from '@/src/cli/drive/visit';
import { marksOf, seenInCard } from './support/acts';
import { expect, test } from './support/test';

/** Opens a page in a new private window. */
async function openPrivately(browser: Browser, url: string): Promise<Page> {
  await browser.inExtension(async (address) => {
    const world = globalThis as unknown as { browser?: typeof ExtensionApi; chrome: typeof ExtensionApi };
    await (world.browser ?? world.chrome).windows.create({ incognito: true, url: address });
  }, url);
  let found: Page | undefined;
  await expect
    .poll(async () => {
      for (const page of await browser.pages()) if ((await page.url()) === url) found = page;
      return found !== undefined;
    })
    .toBe(true);
  const page = found as Page;
  await waitForLoad(page);
  return page;
}

/** Rests the pointer on 蚂蚁集团 in the demo page. */
async function point(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const text = document.querySelector('#rd')?.firstChild as Text;
    const range = new Range();
    range.setStart(text, text.data.indexOf('蚂蚁集团') + 1);
    range.setEnd(text, text.data.indexOf('蚂蚁集团') + 3);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.move(x - 40, y - 60);
  await page.move(x, y);
}

/** Stored settings, as the disk has them. */
function stored(browser: Browser): Promise<string> {
  return browser.inExtension(async () => {
    const world = globalThis as unknown as { browser?: typeof ExtensionApi; chrome: typeof ExtensionApi };
    return JSON.stringify(await (world.browser ?? world.chrome).storage.local.get(null));
  });
}

test('a card opens; the site is switched off for private windows alone, and on again', async ({ site }, info) => {
  test.setTimeout(180_000);
  const name = info.project.name as BrowserName;
  const browser = await openBrowser(name, outputDir(name), { locale: 'en-US', privateWindows: true });
  try {
    const url = `${site.origin}/demo.html`;
    const page = await openPrivately(browser, url);
    await expect
      .poll(async () => {
        await point(page);
        await new Promise((resolve) => setTimeout(resolve, 700));
        return (await findInCard(page, 'button', 'Turn off on this site')).length;
      })
      .toBe(1);
    await clickOn(page, findInCard, 'button', 'Turn off on this site');
    await seenInCard(page, 'button', 'Undo');
    expect(await stored(browser)).not.toContain('127.0.0.1');
    const normal = await browser.newPage(url);
    await waitForLoad(normal);
    await expect.poll(async () => (await marksOf(browser, normal)).length).toBeGreaterThan(5);
    await normal.close();

    await page.bringToFront();
    await clickOn(page, findInCard, 'button', 'Undo');
    await expect
      .poll(async () => {
        await point(page);
        await new Promise((resolve) => setTimeout(resolve, 700));
        return (await findInCard(page, 'button', 'Turn off on this site')).length;
      })
      .toBe(1);
    expect(await stored(browser)).not.toContain('127.0.0.1');
  } finally {
    await browser.close();
  }
});
