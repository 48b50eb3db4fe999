/** A damaged corpus file: popup and card say what is wrong and where; pages stay as they are. Never "no result". */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputDir } from '@/scripts/lib/build.mjs';
import { openBrowser } from '@/src/cli/drive/open';
import { findByRole } from '@/src/cli/drive/roles';
import type { Browser, BrowserName, Page } from '@/src/cli/drive/types';
import { waitForLoad } from '@/src/cli/drive/visit';
import { decodeHot, HOT_FILE } from '@/src/pack/hot';
import { expectUntouched, hover, marksOf, search } from './support/acts';
import { expect, test } from './support/test';

/** Starting another browser and its patience with a corpus that does not come take their time. */
test.describe.configure({ timeout: 120_000 });

/** Runs `work` in a browser with a copy of the build in which some files of the pack are damaged. */
async function withDamage(
  name: BrowserName,
  isDamaged: (file: string) => boolean,
  damage: (bytes: Buffer) => Buffer,
  work: (browser: Browser) => Promise<void>,
): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'chuchu-damaged-'));
  try {
    await cp(outputDir(name), dir, { recursive: true });
    const files = (await readdir(join(dir, 'pack'), { recursive: true })).map((file) => file.replaceAll('\\', '/'));
    const hit = files.filter(isDamaged);
    expect(hit.length, 'files to damage').toBeGreaterThan(0);
    for (const file of hit) {
      const path = join(dir, 'pack', file);
      await writeFile(path, damage(await readFile(path)));
    }
    const browser = await openBrowser(name, dir, { locale: 'en-US' });
    try {
      await work(browser);
    } finally {
      await browser.close();
    }
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** In each file of facts of a pack that is one file, one bit of the middle byte is wrong: the sizes stay right. */
function flipFacts(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (const [path, member] of decodeHot(copy).members) {
    const middle = member.length >> 1;
    if (path.startsWith('facts/')) member[middle] = (member[middle] ?? 0) ^ 1;
  }
  return copy;
}

const TOLD = 'The corpus cannot be read';

async function expectPopupTells(browser: Browser, page: Page): Promise<void> {
  const popup = await browser.openPopup(page);
  await search(popup, '蚂蚁集团 研发投入');
  await expect
    .poll(async () => (await findByRole(popup, 'alert')).map((alert) => alert.text).join(' '), { timeout: 15_000 })
    .toContain(TOLD);
  expect(await findByRole(popup, 'button', 'Open the passage')).toEqual([]);
}

async function openDemo(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage(`${origin}/demo.html`);
  await waitForLoad(page);
  return page;
}

test('facts with a flipped bit: names are marked, card and popup say that the corpus cannot be read', async ({
  site,
}, info) => {
  await withDamage(
    info.project.name as BrowserName,
    (file) => file === HOT_FILE,
    flipFacts,
    async (browser) => {
      const page = await openDemo(browser, site.origin);
      expect(await hover(browser, page, '蚂蚁集团', 'rd')).toContain(TOLD);
      await expectPopupTells(browser, page);
    },
  );
});

test('a manifest and hot.bin cut short: the page is untouched, the popup says so', async ({ site }, info) => {
  const cut = (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1);
  await withDamage(
    info.project.name as BrowserName,
    (file) => file === 'manifest.json' || file === HOT_FILE,
    cut,
    async (browser) => {
      const page = await openDemo(browser, site.origin);
      await expectPopupTells(browser, page);
      expect(await marksOf(browser, page)).toEqual([]);
      await expectUntouched(page, site.origin);
    },
  );
});
