/**
 * `npm run shots [-- --out DIR]`: the screenshots of the store pages, 1280 × 800 in each language: card, popup, reader and
 * options of the built extension in Chromium, on our demo page. Default folder: `.output/store`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ensureBuilt, ROOT } from '@/scripts/lib/build.mjs';
import { runCommand, say, userPath } from './command';
import { openBrowser } from './drive/open';
import { findByRole, findInCard } from './drive/roles';
import { serveFile } from './drive/serve';
import type { Browser, Page } from './drive/types';
import { findMark, hoverForCard, pointOnMark, waitForLoad, waitUntilSettled } from './drive/visit';

const LOCALES = ['en', 'zh-CN', 'zh-TW'] as const;
const SIZE = { width: 1280, height: 800 };
const DEMO_PAGE = join(ROOT, 'test', 'fixtures', 'pages', 'demo.html');

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { out: { type: 'string' } } });
  const out = values.out === undefined ? join(ROOT, '.output', 'store') : userPath(values.out);
  const build = await ensureBuilt('chromium', say);
  const served = await serveFile(DEMO_PAGE);
  try {
    for (const locale of LOCALES) {
      const folder = join(out, locale);
      await mkdir(folder, { recursive: true });
      const browser = await openBrowser('chromium', build, { locale, viewport: SIZE, colorScheme: 'light' });
      try {
        await shoot(browser, served.url, folder);
      } finally {
        await browser.close();
      }
    }
  } finally {
    await served.close();
  }
}

async function shoot(browser: Browser, url: string, folder: string): Promise<void> {
  const keep = async (name: string, page: Page) => {
    const path = join(folder, `${name}.png`);
    await writeFile(path, await page.screenshot());
    process.stdout.write(`${path}\n`);
  };
  const page = await browser.newPage(url);
  await waitForLoad(page);
  const term = await page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name="chuchu-demo"]')?.content);
  const { reports } = await waitUntilSettled(browser, page);
  const found = findMark(reports, term ?? '');
  const point = found && (await pointOnMark(page, found.mark, found.frameUrl));
  if (!point || !(await hoverForCard(browser, page, point))) throw new Error(`no card opens over ${term}`);
  await keep('1-card', page);

  const popup = await browser.openPopup(page);
  await popup.bringToFront();
  const [box] = await findByRole(popup, 'textbox');
  if (box && !box.focused) await popup.click(box.box.x + 20, box.box.y + 10);
  await popup.type(term ?? '');
  await sleep(1_500);
  await keep('2-popup', popup);

  await page.bringToFront();
  await hoverForCard(browser, page, point);
  const source = (await findInCard(page, 'button')).find(({ box: { width } }) => width > 200);
  if (source) await page.click(source.box.x + 20, source.box.y + source.box.height / 2);
  await sleep(1_500);
  for (const tab of await browser.pages()) {
    if ((await tab.url()).includes('/reader.html')) await keep('3-reader', tab);
  }
  const options = await browser.openExtensionPage('options.html');
  await waitForLoad(options);
  await keep('4-options', options);
}

await runCommand(main, 'npm run shots [-- --out DIR]');
