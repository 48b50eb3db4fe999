/**
 * `npm run shots [-- --out DIR]`: the screenshots of the store pages, 1280 × 800 in each language: card, popup, reader and
 * options of the built extension in Chromium, on our demo page under a newspaper's name. Default folder: `.output/store`.
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
/** As the browser gives it to a toolbar popup. */
const POPUP_SIZE = { width: 400, height: 600 };
const DEMO_HOST = 'www.linjiang-ribao.example';
const DEMO_PAGE = join(ROOT, 'test', 'fixtures', 'pages', 'demo.html');

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { out: { type: 'string' } } });
  const out = values.out === undefined ? join(ROOT, '.output', 'store') : userPath(values.out);
  const build = await ensureBuilt('chromium', say);
  const served = await serveFile(DEMO_PAGE);
  const { host, pathname } = new URL(served.url);
  try {
    for (const locale of LOCALES) {
      const folder = join(out, locale);
      await mkdir(folder, { recursive: true });
      const hostNames = { [DEMO_HOST]: host };
      const browser = await openBrowser('chromium', build, { locale, viewport: SIZE, colorScheme: 'light', hostNames });
      try {
        await shoot(browser, `http://${DEMO_HOST}${pathname}`, folder);
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
  await popup.setViewport(POPUP_SIZE.width, POPUP_SIZE.height);
  await popup.bringToFront();
  const [box] = await findByRole(popup, 'textbox');
  if (box && !box.focused) await popup.click(box.box.x + 20, box.box.y + 10);
  await popup.type(term ?? '');
  await sleep(1_500);
  // A popup as a tab has a window to itself: the picture shows it where the toolbar opens it, over the page.
  const picture = (await popup.screenshot()).toString('base64');
  await popup.close();
  await page.bringToFront();
  await page.press('Escape');
  await page.move(8, SIZE.height - 8);
  await page.evaluate(hangUp, picture);
  await keep('2-popup', page);
  await page.evaluate(takeDown);

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

/** Runs in the page: the popup's picture at the right below the toolbar. */
async function hangUp(picture: string): Promise<void> {
  const image = new Image();
  image.id = 'popup-picture';
  image.src = `data:image/png;base64,${picture}`;
  image.style.cssText =
    'position:fixed;top:8px;right:24px;z-index:9;border-radius:8px;box-shadow:0 0 1px #0009,0 8px 40px #0006';
  await image.decode();
  document.body.append(image);
}

function takeDown(): void {
  document.querySelector('#popup-picture')?.remove();
}

await runCommand(main, 'npm run shots [-- --out DIR]');
