import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const reports: { top: boolean; url: string }[] = [];
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('@/src/app/tab', async (original) => ({
  ...(await original<typeof import('@/src/app/tab')>()),
  describeTab: async () => reports,
}));
vi.mock('@/src/app/tab-messaging', () => ({ sendMessage: vi.fn() }));
vi.mock('@/src/app/messaging', () => ({ onMessage: vi.fn() }));

const { toggleSite } = await import('@/src/app/site-command');
const { readSettings } = await import('@/src/app/settings');
const offHosts = async () => (await readSettings()).offHosts;

beforeEach(() => {
  fakeBrowser.reset();
  reports.length = 0;
});

describe('the keyboard shortcut for a site', () => {
  it('turns the site of the tab off, and on again; frames of other sites do not count', async () => {
    reports.push({ top: false, url: 'https://ads.example/' }, { top: true, url: 'https://news.example:8443/a' });
    await toggleSite({ id: 1 });
    expect(await offHosts()).toEqual(['news.example:8443']);
    await toggleSite({ id: 1 });
    expect(await offHosts()).toEqual([]);
  });

  it.each([
    ['no content script answers', []],
    ['only a frame answers', [{ top: false, url: 'https://news.example/' }]],
    ['the page is not of the web', [{ top: true, url: 'about:blank' }]],
  ])('does nothing when %s', async (_, answered) => {
    reports.push(...answered);
    await toggleSite({ id: 1 });
    expect(await offHosts()).toEqual([]);
  });
});
