/**
 * Popup, reader, options and card for everyone: axe finds nothing, 400% zoom (320 CSS px of 1280, WCAG 1.4.10) cuts
 * nothing off, and the Tab key reaches everything that can be pressed.
 */

import type { browser as ExtensionApi } from 'wxt/browser';
import type { Browser, Page } from '@/src/cli/drive/types';
import { readerTab, search, seen, seenInCard } from './support/acts';
import { axeOn } from './support/axe';
import { expect, test } from './support/test';

const PAGES: Record<string, (chuchu: Browser, openPage: (path: string) => Promise<Page>) => Promise<Page>> = {
  'popup with an answer': async (chuchu, openPage) => {
    const popup = await chuchu.openPopup(await openPage('demo.html'));
    await search(popup, '蚂蚁集团 2021 研发投入');
    await seen(popup, 'button', 'Open the passage');
    return popup;
  },
  'empty popup': async (chuchu, openPage) => {
    const popup = await chuchu.openPopup(await openPage('demo.html'));
    await seen(popup, 'heading', 'On this page');
    return popup;
  },
  reader: async (chuchu, openPage) => {
    const popup = await PAGES['popup with an answer']!(chuchu, openPage);
    const { box } = await seen(popup, 'button', 'Open the passage');
    await popup.click(box.x + box.width / 2, box.y + box.height / 2);
    // Opened again by the driver, which knows the number of its own tabs only.
    const again = (await (await readerTab(chuchu)).url()).slice(chuchu.extensionBase.length);
    const reader = await chuchu.openExtensionPage(again);
    await seen(reader, 'region', 'Figures and quotes');
    await reader.bringToFront();
    return reader;
  },
  options: async (chuchu) => {
    const options = await chuchu.openExtensionPage('options.html');
    await seen(options, 'textbox', 'Add a site');
    await options.bringToFront();
    return options;
  },
};

/** Zooms a page as the browser's own menu does. */
async function zoom(chuchu: Browser, page: Page, factor: number): Promise<void> {
  const tab = await page.tabId();
  expect(tab, 'the tab that is to be zoomed').not.toBeNull();
  await chuchu.inExtension(
    ([id, to]) => {
      const world = globalThis as unknown as { browser?: typeof ExtensionApi; chrome: typeof ExtensionApi };
      return (world.browser ?? world.chrome).tabs.setZoom(id, to);
    },
    [tab ?? 0, factor] as const,
  );
}

/** Texts and controls that stick out of the window sideways, as a reader would miss them. */
function cutOff(): string[] {
  const width = document.documentElement.clientWidth;
  const out: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    // What scrolls by itself (a table of the article) may be wider, and what only screen readers get has no size.
    if (element.closest('.table, .visually-hidden')) continue;
    const { left, right, width: own } = element.getBoundingClientRect();
    if (own > 1 && (left < -1 || right > width + 1)) out.push(element.outerHTML.slice(0, 80));
  }
  if (document.documentElement.scrollWidth > width)
    out.push(`the page is ${document.documentElement.scrollWidth} wide`);
  return out;
}

/** Names of what can be pressed or filled in, and which of them has the focus. */
function controls(): { all: string[]; focused: string | null } {
  const found = [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary')].filter(
    (element) => element.checkVisibility() && !element.matches(':disabled'),
  );
  // A group of radio buttons is one stop of the Tab key.
  const stops = found.filter((element) => !element.matches('input[type=radio]:not(:checked)'));
  const nameOf = (element: Element) => `${stops.indexOf(element as HTMLElement)} ${element.outerHTML.slice(0, 60)}`;
  const active = document.activeElement;
  return { all: stops.map(nameOf), focused: active && stops.includes(active as HTMLElement) ? nameOf(active) : null };
}

/** Texts whose colour does not stand out from what is drawn behind them (WCAG 1.4.3), from the colours as they are used. */
function unreadable(): string[] {
  const partsOf = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const lightOf = (color: string) => {
    const [r = 0, g = 0, b = 0] = partsOf(color).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element: Element | null): string => {
    if (!element) return getComputedStyle(document.body).backgroundColor;
    const { backgroundColor } = getComputedStyle(element);
    return partsOf(backgroundColor)[3] === 0 ? behind(element.parentElement) : backgroundColor;
  };
  const out = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement as Element;
    if (walker.currentNode.textContent?.trim() === '' || element.closest(':disabled, .visually-hidden')) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const [dark = 0, light = 0] = [lightOf(getComputedStyle(element).color), lightOf(behind(element))].sort(
      (a, b) => a - b,
    );
    if ((light + 0.05) / (dark + 0.05) < 4.5)
      out.add(`${element.outerHTML.slice(0, 80)} ${getComputedStyle(element).color} on ${behind(element)}`);
  }
  return [...out];
}

for (const [name, open] of Object.entries(PAGES)) {
  test(`${name}: axe, light and dark`, async ({ chuchu, openPage }) => {
    const page = await open(chuchu, openPage);
    try {
      for (const scheme of ['light', 'dark'] as const) {
        await page.setColorScheme(scheme);
        const report = await axeOn(page);
        expect(report.violations, scheme).toEqual([]);
        expect(report.passes, 'rules that hold').toBeGreaterThan(10);
      }
    } finally {
      await page.setColorScheme('light');
    }
  });

  test(`${name}: every text can be read in forced colours`, async ({ chuchu, openPage }) => {
    const page = await open(chuchu, openPage);
    try {
      await page.setForcedColors(true);
      await expect.poll(() => page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await page.evaluate(unreadable)).toEqual([]);
    } finally {
      await page.setForcedColors(false);
    }
  });

  test(`${name}: nothing is cut off at 400% zoom`, async ({ chuchu, openPage }) => {
    const page = await open(chuchu, openPage);
    try {
      await zoom(chuchu, page, 4);
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(320);
      expect(await page.evaluate(cutOff)).toEqual([]);
    } finally {
      await zoom(chuchu, page, 1);
    }
  });

  test(`${name}: Tab reaches everything`, async ({ chuchu, openPage }) => {
    const page = await open(chuchu, openPage);
    const { all } = await page.evaluate(controls);
    expect(all.length).toBeGreaterThan(2);
    const reached = new Set<string>();
    // One round and a few more: the browser's own stops lie between the last and the first.
    for (let presses = 0; presses < all.length + 4; presses += 1) {
      await page.press('Tab');
      const { focused } = await page.evaluate(controls);
      if (focused) reached.add(focused);
    }
    expect(all.filter((control) => !reached.has(control))).toEqual([]);
  });
}

test('card: whole at 400% zoom of the page, opened by keyboard', async ({ chuchu, openPage }) => {
  const page = await openPage('demo.html');
  await page.bringToFront();
  try {
    await zoom(chuchu, page, 4);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(320);
    await page.press('Alt+.');
    await seenInCard(page, 'button', 'Open the passage');
    const within = await page.evaluateInClosedRoot((root) => {
      const { left, top, right, bottom } = root.host.getBoundingClientRect();
      const { innerWidth, innerHeight } = window;
      const wide = [...root.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > right + 1,
      );
      return {
        left: left >= 0,
        top: top >= 0,
        right: right <= innerWidth,
        bottom: bottom <= innerHeight,
        cut: wide.length,
      };
    });
    expect(within).toEqual({ left: true, top: true, right: true, bottom: true, cut: 0 });
  } finally {
    await zoom(chuchu, page, 1);
  }
});
