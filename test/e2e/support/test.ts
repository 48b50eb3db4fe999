/** The fixture that hides which browser a spec runs in: `browser`, `site` and a fresh `open(…)` for its pages. */
import { test as base } from '@playwright/test';
import type { browser as ExtensionApi } from 'wxt/browser';
import { outputDir, ROOT } from '@/scripts/lib/build.mjs';
import { openBrowser } from '@/src/cli/drive/open';
import { type StaticServer, serveFolder } from '@/src/cli/drive/serve';
import type { Browser, BrowserName, Page } from '@/src/cli/drive/types';
import { waitForLoad, waitUntilSettled } from '@/src/cli/drive/visit';

interface WorkerFixtures {
  /** The browser with our build in it; one for all specs of a worker. */
  chuchu: Browser;
  /** test/fixtures/pages on loopback. */
  site: StaticServer;
}

interface TestFixtures {
  /** Opens a page of the site and waits until the extension is done with it. */
  openPage(path: string): Promise<Page>;
  /** Leaves the browser as it was: tabs closed, settings at their defaults. */
  tidy: undefined;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  chuchu: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use, { project }) => {
      const name = project.name as BrowserName;
      const browser = await openBrowser(name, outputDir(name), { locale: 'en-US' });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const server = await serveFolder(`${ROOT}/test/fixtures/pages`);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  tidy: [
    async ({ chuchu }, use) => {
      await use(undefined);
      await chuchu.closeTabs();
      await chuchu.inExtension(resetSettings);
    },
    { auto: true },
  ],
  openPage: async ({ chuchu, site }, use) => {
    await use(async (path) => {
      const page = await chuchu.newPage(`${site.origin}/${path}`);
      await waitForLoad(page);
      await waitUntilSettled(chuchu, page);
      return page;
    });
  },
});

/** Runs in a page of the extension. */
async function resetSettings(): Promise<void> {
  const world = globalThis as unknown as { browser?: typeof ExtensionApi; chrome: typeof ExtensionApi };
  await (world.browser ?? world.chrome).storage.local.clear();
  localStorage.clear();
}

export { expect } from '@playwright/test';
