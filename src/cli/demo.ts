/**
 * The last step of `npm start`: the built extension in a real browser, on our demo news page. With a window it stays
 * until the window is closed; `--headless` hovers the term that the page names, prints the card and saves a screenshot.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { outputDir, ROOT } from '@/scripts/lib/build.mjs';
import { runCommand, say, UsageError } from './command';
import { openBrowser } from './drive/open';
import { serveFile } from './drive/serve';
import { BROWSER_NAMES, type Browser } from './drive/types';
import { findMark, hoverForCard, pointOnMark, waitForLoad, waitUntilSettled } from './drive/visit';

const DEMO_PAGE = join(ROOT, 'test', 'fixtures', 'pages', 'demo.html');

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { browser: { type: 'string' }, headless: { type: 'boolean' } } });
  const name = BROWSER_NAMES.find((known) => known === (values.browser ?? 'chromium'));
  if (!name) throw new UsageError(`unknown browser: ${values.browser}`);
  const served = await serveFile(DEMO_PAGE);
  const headless = values.headless ?? false;
  const browser = await openBrowser(name, outputDir(name), { headless, viewport: { width: 1100, height: 780 } });
  try {
    say(`${browser.name} ${browser.version} with Chuchu, on ${served.url}`);
    if (headless) await showCard(browser, served.url);
    else await stay(browser, served.url);
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Opens the page in the window's own tab and waits until the person closes the window. */
async function stay(browser: Browser, url: string): Promise<void> {
  const [first] = await browser.pages();
  await (first ?? (await browser.newPage())).goto(url);
  say('Rest the pointer on an underlined name. Close the window (or press Ctrl+C) to end.');
  await browser.closed();
}

/** Hovers the term that the page names in its `chuchu-demo` element; fails when no card opens. */
async function showCard(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage(url);
  await waitForLoad(page);
  const wanted = await page.evaluate(
    () => document.querySelector<HTMLMetaElement>('meta[name="chuchu-demo"]')?.content ?? '',
  );
  const { reports } = await waitUntilSettled(browser, page);
  const found = findMark(reports, wanted);
  if (!found) throw new Error(`the term ${wanted} of the demo page is not marked`);
  const point = await pointOnMark(page, found.mark, found.frameUrl);
  const card = point && (await hoverForCard(browser, page, point));
  const shot = join(ROOT, '.output', `demo-${browser.name}.png`);
  await mkdir(join(ROOT, '.output'), { recursive: true });
  await writeFile(shot, await page.screenshot());
  if (card) process.stdout.write(`\nCard over ${found.mark.surface}:\n\n${card}\n\n`);
  process.stdout.write(`Screenshot: ${shot}\n`);
  if (!card) throw new Error(`no card opens over ${wanted}`);
}

await runCommand(main, 'npm start [-- --browser chromium|firefox] [--headless]');
