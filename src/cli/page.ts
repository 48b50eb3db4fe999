/**
 * `npm run -s page -- [--browser NAME] [--hover TEXT] [--shot PNG] URL-or-FILE…`: what the built extension, in a real
 * browser, detects on real pages, and what its card says. DESIGN §4 is the contract.
 */
import { existsSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '@/scripts/lib/build.mjs';
import { messageOf, runCommand, say, UsageError, userPath } from './command';
import { openBrowser } from './drive/open';
import type { Mark } from './drive/report';
import { serveFile } from './drive/serve';
import { BROWSER_NAMES, type Browser, type BrowserName, type Page } from './drive/types';
import { findMark, hoverForCard, pointOnMark, readToEnd, waitForLoad, waitUntilSettled } from './drive/visit';

const USAGE = 'npm run -s page -- [--browser chromium|firefox] [--hover TEXT] [--shot PNG] URL-or-FILE…';

/** Cards that a page adds by timers and shadow roots that nothing tells of come within so long of one another. */
const QUIET_MS = 1_500;

interface PageResult {
  /** The address that was opened: of a FILE, the one on loopback. */
  url: string;
  /** The argument as it was given. */
  input: string;
  browser: BrowserName;
  marks: (Mark & { frame: string })[];
  /** Of the top frame, in ms; see FrameReport. */
  timings: Record<string, number>;
  card: string | null;
  /** Why this page could not be visited. */
  error?: string;
}

interface Options {
  hover: string | undefined;
  shot: string | undefined;
}

async function main(args: string[]): Promise<{ pages: PageResult[] }> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      hover: { type: 'string' },
      shot: { type: 'string' },
    },
  });
  const name = BROWSER_NAMES.find((known) => known === values.browser);
  if (!name) throw new UsageError(`unknown browser: ${values.browser}`);
  if (positionals.length === 0) throw new UsageError('no page is named');
  if (values.hover?.trim() === '') throw new UsageError('--hover needs a text');
  const targets = await Promise.all(positionals.map(readTarget));
  const browser = await openBrowser(name, await ensureBuilt(name, say));
  try {
    const pages: PageResult[] = [];
    for (const [index, target] of targets.entries()) {
      const shot = values.shot === undefined ? undefined : numbered(userPath(values.shot), index);
      pages.push(await visit(browser, target, { hover: values.hover, shot }));
    }
    if (pages.some((page) => page.error !== undefined)) process.exitCode = 1;
    return { pages };
  } finally {
    await browser.close();
  }
}

type Target = { input: string; url: string } | { input: string; file: string };

/** An argument is a file when one of that name is there, else it must be an http address. */
async function readTarget(input: string): Promise<Target> {
  const path = input.startsWith('file:') ? fileURLToPath(input) : userPath(input);
  if (existsSync(path)) {
    if (!(await stat(path)).isFile()) throw new Error(`${input} is not a file`);
    return { input, file: path };
  }
  if (!/^https?:\/\//i.test(input)) throw new Error(`there is no file ${input}, and it is not an http address`);
  if (!URL.canParse(input)) throw new UsageError(`not a valid address: ${input}`);
  return { input, url: input };
}

async function visit(browser: Browser, target: Target, options: Options): Promise<PageResult> {
  const served = 'file' in target ? await serveFile(target.file) : null;
  const url = served ? served.url : 'url' in target ? target.url : '';
  const result: PageResult = { url, input: target.input, browser: browser.name, marks: [], timings: {}, card: null };
  try {
    const page = await browser.newPage(url);
    try {
      await look(browser, page, options, result);
    } finally {
      await page.close();
    }
  } catch (error) {
    result.error = messageOf(error);
    say(`${target.input}: ${result.error}`);
  } finally {
    await served?.close();
  }
  return result;
}

async function look(browser: Browser, page: Page, options: Options, result: PageResult): Promise<void> {
  await waitForLoad(page);
  await readToEnd(page);
  const { reports, settled } = await waitUntilSettled(browser, page, { quietMs: QUIET_MS });
  if (reports.length === 0) say(`${result.input}: the extension does not run on this page`);
  if (!settled) say(`${result.input}: the page does not come to rest; this is its state so far`);
  result.timings = reports.find((report) => report.top)?.timings ?? {};
  result.marks = reports.flatMap(({ marks, url }) => marks.map((mark) => ({ ...mark, frame: url })));
  try {
    if (options.hover !== undefined) {
      const found = findMark(reports, options.hover);
      if (!found) throw new Error(`no mark reads ${options.hover}`);
      const point = await pointOnMark(page, found.mark, found.frameUrl);
      if (!point) throw new Error(`the mark ${options.hover} is not visible, so that it cannot be hovered`);
      result.card = await hoverForCard(browser, page, point);
      if (result.card === null) throw new Error(`no card opens over ${options.hover}`);
    }
  } finally {
    if (options.shot !== undefined) await shoot(page, options);
  }
}

async function shoot(page: Page, { hover, shot = '' }: Options): Promise<void> {
  if (hover === undefined) await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await mkdir(dirname(shot), { recursive: true });
  await writeFile(shot, await page.screenshot());
  say(`screenshot: ${shot}`);
}

/** `shot.png`, then `shot-2.png`, `shot-3.png` for further pages. */
function numbered(path: string, index: number): string {
  if (index === 0) return path;
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-${index + 1}${extension}`;
}

await runCommand(main, USAGE);
