/** Density, theme, pause and the switch in the card take effect at once in an open page. */
import type { browser as ExtensionApi } from 'wxt/browser';
import { clickOn, findByRole, findInCard } from '@/src/cli/drive/roles';
import type { Browser } from '@/src/cli/drive/types';
import { cardText, expectNoCard, hover, marksOf, pointOn, seen, seenInCard } from './support/acts';
import { expect, test } from './support/test';

/** Stores settings as the options page does; what is not named has its default. */
function store(chuchu: Browser, settings: { [key: string]: string | boolean }): Promise<void> {
  return chuchu.inExtension(async (value) => {
    const world = globalThis as unknown as { browser?: typeof ExtensionApi; chrome: typeof ExtensionApi };
    await (world.browser ?? world.chrome).storage.local.set({ settings: { version: 1, ...value } });
  }, settings);
}

test('density: all, first in each section, while Alt is held, off', async ({ chuchu, openPage }) => {
  const page = await openPage('sections.html');
  await page.setViewport(1280, 2400);
  await page.bringToFront();
  const drawn = async () => {
    const marks = (await marksOf(chuchu, page)).filter((mark) => ['支付宝', '蚂蚁集团'].includes(mark.surface));
    return marks.filter((mark) => mark.drawn).map((mark) => `${mark.ids[0]} ${mark.surface}`);
  };
  const all = ['one 支付宝', 'one 支付宝', 'one 蚂蚁集团', 'one 支付宝', 'two 支付宝', 'two 蚂蚁集团', 'two 支付宝'];
  await expect.poll(drawn).toEqual(all);
  await store(chuchu, { density: 'first' });
  await expect.poll(drawn).toEqual(['one 支付宝', 'one 蚂蚁集团', 'two 支付宝', 'two 蚂蚁集团']);
  await store(chuchu, { density: 'off' });
  await expect.poll(drawn).toEqual([]);
  await store(chuchu, { density: 'hold' });
  await expect.poll(drawn).toEqual([]);
  await page.hold('Alt', () => expect.poll(drawn).toEqual(all));
  await expect.poll(drawn).toEqual([]);
  await store(chuchu, { density: 'all' });
  await expect.poll(drawn).toEqual(all);
  await page.setViewport(1280, 800);
});

test('theme: the card follows the system, and the setting overrides it', async ({ chuchu, openPage }) => {
  const page = await openPage('demo.html');
  await hover(chuchu, page, '蚂蚁集团', 'rd');
  const lightness = () =>
    page.evaluateInClosedRoot((root) => {
      const card = root.querySelector('.card');
      const color = card ? getComputedStyle(card).backgroundColor : '';
      const parts = color.match(/[\d.]+/g)?.map(Number) ?? [];
      return parts.slice(0, 3).reduce((sum, part) => sum + part, 0) / 3;
    });
  try {
    await page.setColorScheme('dark');
    await expect.poll(lightness).toBeLessThan(100);
    await store(chuchu, { theme: 'light' });
    await expect.poll(lightness).toBeGreaterThan(180);
    await page.setColorScheme('light');
    await store(chuchu, { theme: 'dark' });
    await expect.poll(lightness).toBeLessThan(100);
  } finally {
    await page.setColorScheme('light');
  }
});

test('the switch in the card turns this site off at once, here and in other tabs, and can be undone', async ({
  chuchu,
  openPage,
}) => {
  const other = await openPage('sections.html');
  const page = await openPage('demo.html');
  const point = await pointOn(chuchu, page, '蚂蚁集团', 'rd');
  await hover(chuchu, page, '蚂蚁集团', 'rd');
  await seenInCard(page, 'button', 'Turn off on this site');
  await clickOn(page, findInCard, 'button', 'Turn off on this site');
  await seenInCard(page, 'button', 'Undo');
  await expect.poll(async () => (await marksOf(chuchu, page)).length).toBe(0);
  await clickOn(page, findInCard, 'button', 'Undo');
  await expect.poll(async () => (await marksOf(chuchu, page)).length).toBeGreaterThan(5);
  await hover(chuchu, page, '蚂蚁集团', 'rd');
  await clickOn(page, findInCard, 'button', 'Turn off on this site');
  await seenInCard(page, 'button', 'Undo');
  expect(await marksOf(chuchu, other)).toEqual([]);
  await page.bringToFront();
  await page.press('Escape');
  await expectNoCard(chuchu, page);
  await page.move(point.x - 30, point.y - 60);
  await page.move(point.x, point.y);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
  expect(await cardText(chuchu, page)).toBeNull();
  // Nothing of ours is left on the page.
  const left = await page.evaluate(() => [CSS.highlights.size, document.documentElement.children.length]);
  expect(left).toEqual([0, 2]);
});

test('a global pause holds for pages that are open and pages that come', async ({ chuchu, openPage }) => {
  const page = await openPage('sections.html');
  expect((await marksOf(chuchu, page)).length).toBeGreaterThan(5);
  await store(chuchu, { paused: true });
  await expect.poll(async () => (await marksOf(chuchu, page)).length).toBe(0);
  expect(await marksOf(chuchu, await openPage('demo.html'))).toEqual([]);
  await store(chuchu, { paused: false });
  await expect.poll(async () => (await marksOf(chuchu, page)).length).toBeGreaterThan(5);
});

test('a keyboard shortcut for the switch is offered', async ({ chuchu }) => {
  const offered = await chuchu.inExtension(async () => {
    const world = globalThis as unknown as { browser?: typeof ExtensionApi; chrome: typeof ExtensionApi };
    const commands = await (world.browser ?? world.chrome).commands.getAll();
    return commands.map(({ name, shortcut }) => `${name} ${shortcut}`);
  });
  expect(offered).toContain('toggle-site Alt+Shift+U');
});

test('the list of sites in the options: added by address, taken off, taken back; open pages follow', async ({
  chuchu,
  openPage,
  site,
}) => {
  const page = await openPage('demo.html');
  const marks = async () => (await marksOf(chuchu, page)).length;
  await expect.poll(marks).toBeGreaterThan(5);
  const options = await chuchu.openExtensionPage('options.html');
  await options.bringToFront();
  const { host } = new URL(site.origin);
  const add = async (typed: string) => {
    await clickOn(options, findByRole, 'textbox', 'Add a site');
    await options.press('Control+a');
    await options.type(typed);
    await options.press('Enter');
  };
  await add('no such site');
  await expect
    .poll(() => options.evaluate(() => document.querySelector('.caution[role=status]')?.textContent))
    .toBe('This is not the name of a site.');
  await add(`${site.origin}/demo.html`);
  const remove = `Turn on again on ${host}`;
  await seen(options, 'button', remove);
  await expect.poll(marks).toBe(0);

  await options.bringToFront();
  await clickOn(options, findByRole, 'button', remove);
  await expect.poll(marks).toBeGreaterThan(5);
  await options.bringToFront();
  expect((await seen(options, 'button', 'Undo')).focused).toBe(true);
  await options.press('Enter');
  await seen(options, 'button', remove);
  await expect.poll(marks).toBe(0);
});
