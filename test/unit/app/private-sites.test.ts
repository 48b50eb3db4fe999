/** TRUST T24: what is switched in a private window is remembered in memory, overrules, and never reaches storage.local. */
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';

const sent = vi.fn(async () => undefined);
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('@/src/app/tab-messaging', () => ({ sendMessage: sent }));
vi.mock('@/src/app/messaging', () => ({ onMessage: vi.fn() }));
vi.mock('@/src/app/tab', async (original) => ({
  ...(await original<typeof import('@/src/app/tab')>()),
  describeTab: async () => [{ top: true, url: 'https://news.example/a' }],
}));

const { isOffWith, readPrivateSites, switchPrivateHost } = await import('@/src/app/private-sites');
const { toggleSite } = await import('@/src/app/site-command');
const { switchHost } = await import('@/src/app/settings');

beforeEach(() => {
  fakeBrowser.reset();
  sent.mockClear();
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 1, incognito: true },
    { id: 2, incognito: false },
  ] as never);
});

it('is kept in memory, and only private tabs are told', async () => {
  await switchPrivateHost('a.example', false);
  expect(await readPrivateSites()).toEqual({ off: ['a.example'], on: [] });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(sent).toHaveBeenCalledTimes(1);
  expect(sent).toHaveBeenCalledWith('privateSites', { off: ['a.example'], on: [] }, 1);
  expect(await switchPrivateHost('a.example', true)).toEqual({ off: [], on: ['a.example'] });
});

it.each([
  [{ off: [], on: [] }, false, false],
  [{ off: ['a.example'], on: [] }, false, true],
  [{ off: [], on: [] }, true, true],
  [{ off: [], on: ['a.example'] }, true, false],
])('%j over a stored %s: off is %s', (sites, stored, off) => {
  expect(isOffWith(sites, 'a.example', stored)).toBe(off);
});

it('the shortcut in a private window changes nothing that is stored', async () => {
  await switchHost('news.example', false);
  const before = await fakeBrowser.storage.local.get(null);
  await toggleSite({ id: 1, incognito: true });
  expect(await readPrivateSites()).toEqual({ off: [], on: ['news.example'] });
  await toggleSite({ id: 1, incognito: true });
  expect(await readPrivateSites()).toEqual({ off: ['news.example'], on: [] });
  expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
});

it('memory that cannot be read is empty', async () => {
  await fakeBrowser.storage.session.set({ privateSites: 'x' });
  expect(await readPrivateSites()).toEqual({ off: [], on: [] });
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('refused'));
  expect(await readPrivateSites()).toEqual({ off: [], on: [] });
});
