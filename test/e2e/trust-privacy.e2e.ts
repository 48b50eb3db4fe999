/**
 * T24: what leaves the device is nothing, and private windows write nothing. In a copy of the build every way to the
 * network is wrapped before our code runs, in background, content script and extension pages, and writes down its address;
 * the browser's own list of what each page loaded is compared as well.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { browser as ExtensionApi } from 'wxt/browser';
import type { BrowserName, Page } from '@/src/cli/drive/types';
import { waitForLoad, waitUntilSettled } from '@/src/cli/drive/visit';
import { hover, readerTab, search, seenInCard } from './support/acts';
import { expect, test } from './support/test';
import { openVariant } from './support/variant';

/** Runs before our code; a string, because it is written into the build. */
const RECORD = `(() => {
  const api = globalThis.browser ?? globalThis.chrome;
  const own = api.runtime.getURL('/');
  const note = (how, url) => {
    const address = String(url?.url ?? url);
    const inside = new URL(address, globalThis.location?.href ?? own).href.startsWith(own);
    api.storage.local.set({ ['request ' + Date.now() + Math.random()]: (inside ? 'own ' : 'OUT ') + how + ' ' + address });
  };
  const wrap = (name) => {
    const original = globalThis[name];
    if (!original) return;
    globalThis[name] = name === 'fetch'
      ? (...args) => { note(name, args[0]); return original.apply(globalThis, args); }
      : new Proxy(original, { construct(target, args, created) { note(name, args[0] ?? name); return Reflect.construct(target, args, created); } });
  };
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'Worker', 'XMLHttpRequest', 'Image']) wrap(name);
  const beacon = globalThis.navigator?.sendBeacon;
  if (beacon) navigator.sendBeacon = (...args) => { note('sendBeacon', args[0]); return beacon.apply(navigator, args); };
})();\n`;

async function addRecorder(folder: string): Promise<void> {
  for (const file of ['background.js', 'content-scripts/content.js']) {
    const path = join(folder, file);
    const code = await readFile(path, 'utf8');
    // What a module imports runs before its own first line (Firefox's background).
    const isModule = code.startsWith('import');
    if (isModule) await writeFile(join(folder, 'record.js'), RECORD);
    await writeFile(path, (isModule ? "import './record.js';" : RECORD) + code);
  }
}

/** What a page of ours loaded, as the browser saw it. */
const loaded = (page: Page) =>
  page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => entry.name.replace(/^data:.*/s, 'data:')),
  );

test('T24: marks, cards, search, reader and options make 0 requests outside the package', async ({ site }, info) => {
  const { browser, close } = await openVariant(info.project.name as BrowserName, addRecorder);
  try {
    const page = await browser.newPage(`${site.origin}/demo.html`);
    await waitForLoad(page);
    await waitUntilSettled(browser, page);
    expect(await hover(browser, page, '蚂蚁集团', 'rd')).toMatch(/188\s*亿元/);
    const { box } = await seenInCard(page, 'button', 'Open the passage');
    await page.click(box.x + 20, box.y + box.height / 2);
    const reader = await readerTab(browser);
    const popup = await browser.openPopup(page);
    await search(popup, '188亿元');
    const options = await browser.openExtensionPage('options.html');
    await waitForLoad(options);
    for (const own of [reader, popup, options]) {
      const addresses = await loaded(own);
      expect(addresses.filter((address) => !address.startsWith(browser.extensionBase) && address !== 'data:')).toEqual(
        [],
      );
    }
    const inPage = await loaded(page);
    expect(
      inPage.filter((address) => !address.startsWith(site.origin)),
      'nothing of ours is loaded by the page',
    ).toEqual([]);
    const recorded = await browser.inExtension(async () => {
      const world = globalThis as unknown as { browser?: typeof ExtensionApi; chrome: typeof ExtensionApi };
      const all = await (world.browser ?? world.chrome).storage.local.get(null);
      return Object.entries(all).flatMap(([key, value]) => (key.startsWith('request ') ? [String(value)] : []));
    });
    expect(
      recorded.filter((request) => request.includes('fetch')).length,
      'the pack is read, and seen to be',
    ).toBeGreaterThan(0);
    expect(recorded.filter((request) => !request.startsWith('own '))).toEqual([]);
  } finally {
    await close();
  }
});

test('T24, T9: the policy of our pages stops what a hole in them would let out', async ({ chuchu }) => {
  const page = await chuchu.openExtensionPage('options.html');
  await waitForLoad(page);
  const stopped = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
    const image = new Image();
    image.src = 'http://127.0.0.1:9/x.png';
    const script = document.createElement('script');
    script.src = 'http://127.0.0.1:9/x.js';
    const frame = document.createElement('iframe');
    frame.src = 'http://127.0.0.1:9/';
    const form = document.createElement('form');
    form.action = 'http://127.0.0.1:9/';
    document.body.append(script, frame, form);
    await fetch('http://127.0.0.1:9/').catch(() => undefined);
    try {
      form.submit();
    } catch {
      // Firefox throws where Chromium only reports.
    }
    await new Promise((resolve) => setTimeout(resolve, 400));
    return seen.map((directive) => directive.replace('-elem', '')).sort();
  });
  // Firefox stops the frame as well, without this event.
  const reported = stopped.filter((directive) => directive !== 'frame-src');
  expect(reported).toEqual(['connect-src', 'form-action', 'img-src', 'script-src']);
  await page.close();
});

test('S62: broken settings are told once in the popup, and the popup says that nothing leaves the device', async ({
  chuchu,
  openPage,
}) => {
  const page = await openPage('demo.html');
  await chuchu.inExtension(async () => {
    const world = globalThis as unknown as { browser?: typeof ExtensionApi; chrome: typeof ExtensionApi };
    await (world.browser ?? world.chrome).storage.local.set({
      settings: { density: 'loud', theme: 'dark', future: 1 },
    });
  });
  const told = async () => {
    const popup = await chuchu.openPopup(page);
    const text = await popup.evaluate(() => document.body.innerText);
    await popup.close();
    return text;
  };
  const first = await told();
  expect(first).toContain('Some stored settings could not be read');
  expect(first).toContain('What leaves this device: nothing');
  expect(await told()).not.toContain('could not be read');
  const stored = await chuchu.inExtension(async () => {
    const world = globalThis as unknown as { browser?: typeof ExtensionApi; chrome: typeof ExtensionApi };
    const { settings } = await (world.browser ?? world.chrome).storage.local.get('settings');
    return settings as { [key: string]: string };
  });
  expect(stored).toMatchObject({ density: 'all', theme: 'dark', future: 1 });
});
