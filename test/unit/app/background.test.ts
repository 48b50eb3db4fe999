/** What the background itself does with a message that it takes: private windows, tabs that it opens. */
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('@/src/app/shortcuts', () => ({ offerShortcuts: vi.fn() }));
vi.mock('@/src/app/site-command', () => ({ offerSiteCommand: vi.fn() }));

const pack = { manifest: {} };
const proveIndex = vi.fn(async (_: unknown) => undefined);
const answer = { status: 'none', results: [], verdict: null, understood: [] };
vi.mock('@/src/app/library', () => ({
  library: async () => ({ pack, automaton: null }),
  proveIndex,
  asFault: (error: unknown) => error,
}));
vi.mock('@/src/lookup/hover', () => ({ hover: async () => answer }));

const ID = 'test-extension-id';
type BrowserListener = (message: unknown, sender: object, respond: (reply: object) => void) => boolean;
let listener: BrowserListener;
const opened = vi.fn(async (..._: unknown[]) => ({}));

const deliver = (type: string, data: unknown, tab: object) =>
  new Promise<unknown>((resolve) => {
    const sender = { id: ID, url: 'https://news.example/a', frameId: 0, tab };
    listener({ type, data, timestamp: 1 }, sender, (reply) => resolve((reply as { res: unknown }).res));
  });

beforeEach(async () => {
  vi.resetModules();
  fakeBrowser.reset();
  opened.mockClear();
  Object.defineProperty(fakeBrowser.runtime, 'id', { value: ID, configurable: true });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://${ID}${path}`);
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((given) => {
    listener = given as never;
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(opened as never);
  (await import('@/src/app/background')).serve();
});

describe('T24: a site that is switched off from its card', () => {
  const off = { host: 'news.example' };
  it('is stored', async () => {
    expect(await deliver('switchOffHere', off, { id: 1, incognito: false })).toMatchObject({ ok: true });
    expect(await fakeBrowser.storage.local.get(null)).toMatchObject({ settings: { offHosts: ['news.example'] } });
  });
  it('of a private window is kept in memory, and told to private windows alone', async () => {
    expect(await deliver('switchOffHere', off, { id: 1, incognito: true })).toMatchObject({ ok: true });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    const told = { ok: true, value: { off: ['news.example'], on: [] } };
    expect(await deliver('getPrivateSites', undefined, { id: 2, incognito: true })).toEqual(told);
    expect(await deliver('getPrivateSites', undefined, { id: 3, incognito: false })).toMatchObject({
      value: { off: [], on: [] },
    });
  });
});

describe('T6: what was switched off from a card', () => {
  const news = { host: 'news.example' };
  const offHosts = async () =>
    ((await fakeBrowser.storage.local.get('settings')) as { settings?: { offHosts: string[] } }).settings?.offHosts;
  it('is taken back by the tab that did it', async () => {
    await deliver('switchOffHere', news, { id: 1, incognito: false });
    expect(await deliver('switchOnAgain', news, { id: 1, incognito: false })).toMatchObject({ ok: true });
    expect(await offHosts()).toEqual([]);
  });
  it('stays off for other tabs and hosts, a second time, and later', async () => {
    const refused = { ok: false, fault: { code: 'FORBIDDEN' } };
    await deliver('switchOffHere', news, { id: 1, incognito: false });
    expect(await deliver('switchOnAgain', news, { id: 2, incognito: false })).toMatchObject(refused);
    expect(await deliver('switchOnAgain', { host: 'bank.example' }, { id: 1, incognito: false })).toMatchObject(
      refused,
    );
    vi.spyOn(Date, 'now').mockReturnValueOnce(Date.now() + 61_000);
    expect(await deliver('switchOnAgain', news, { id: 1, incognito: false })).toMatchObject(refused);
    expect(await offHosts()).toEqual(['news.example']);
  });
});

describe('T6: what a person switched off elsewhere', () => {
  it.each([false, true])('is not switched on by switching it off once more first (private: %s)', async (incognito) => {
    const { changeSettings } = await import('@/src/app/settings');
    await changeSettings({ offHosts: ['bank.example'] });
    const bank = { host: 'bank.example' };
    expect(await deliver('switchOffHere', bank, { id: 1, incognito })).toMatchObject({ ok: true });
    expect(await deliver('switchOnAgain', bank, { id: 1, incognito })).toMatchObject({
      ok: false,
      fault: { code: 'FORBIDDEN' },
    });
  });
});

describe('T6: a passage that is opened from a page', () => {
  const passage = { articleId: 'a & b', factId: 3, paragraph: null };
  it('stands in a tab of ours beside it', async () => {
    await deliver('openReader', passage, { id: 1, index: 4 });
    const url = `chrome-extension://${ID}/reader.html?article=a+%26+b&fact=3`;
    expect(opened).toHaveBeenCalledWith({ url, index: 5 });
  });
  it('a renderer that was taken over opens a few tabs, not hundreds', async () => {
    const replies = await Promise.all(
      Array.from({ length: 60 }, (_, i) => deliver('openReader', passage, { id: 1 + (i % 2), index: 4 })),
    );
    expect(opened.mock.calls.length).toBeGreaterThan(1);
    expect(opened.mock.calls.length).toBeLessThanOrEqual(10);
    expect(replies.at(-1)).toMatchObject({ ok: false, fault: { code: 'BUSY' } });
  });
});

describe('S63: "nothing" is told by an index that was seen to find things', () => {
  const question = { token: 1, sentence: '支付宝好用', start: 0, end: 3 };
  it('which is asked first', async () => {
    expect(await deliver('hover', question, { id: 1 })).toMatchObject({ ok: true, value: { answer } });
    expect(proveIndex).toHaveBeenCalledWith(pack);
  });
  it('one that finds nothing at all is damaged', async () => {
    const { FaultError } = await import('@/src/app/answer');
    proveIndex.mockRejectedValueOnce(new FaultError({ code: 'pack-damaged', detail: 'hollow' }));
    const reply = await deliver('hover', question, { id: 1 });
    expect(reply).toMatchObject({ ok: false, fault: { code: 'pack-damaged' } });
  });
});
