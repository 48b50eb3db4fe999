import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: { data: unknown; sender: object }) => Promise<unknown>;
const listeners = new Map<string, Listener>();
const send = vi.fn();

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('@webext-core/messaging', () => ({
  defineExtensionMessaging: () => ({
    sendMessage: (...args: unknown[]) => send(...args),
    onMessage: (type: string, listener: Listener) => listeners.set(type, listener),
  }),
}));

const { answer, ask, AskError, FaultError } = await import('@/src/app/messaging');
const { HoverMessage, SearchMessage } = await import('@/src/app/protocol');

const ID = 'test-extension-id';
const popup = { id: ID, url: 'chrome-extension://test-extension-id/popup.html' };
const page = { id: ID, url: 'https://news.example/a', tab: { id: 1, index: 0 } };
const deliver = (type: string, data: unknown, sender: object) => listeners.get(type)?.({ data, sender });

beforeEach(() => {
  listeners.clear();
  send.mockReset();
  Object.defineProperty(fakeBrowser.runtime, 'id', { value: ID, configurable: true });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://${ID}${path}`);
});

describe('a question is checked before it is answered', () => {
  const asked = vi.fn(() => ({
    token: 1,
    answer: { status: 'none', results: [], verdict: null, understood: [] } as const,
  }));
  beforeEach(() => {
    asked.mockClear();
    answer('search', 'extension-pages', SearchMessage, asked as never);
    answer('hover', 'everyone', HoverMessage, asked as never);
  });

  it.each([
    ['search', { token: 1, query: '支付宝', limit: 5 }, popup, true, 'the popup searches'],
    ['search', { token: 1, query: '支付宝', limit: 5 }, page, false, 'a page may not search'],
    ['search', { token: 1, query: '支付宝', limit: 5 }, { ...popup, id: 'other' }, false, 'another extension may not'],
    ['search', { token: 1, query: 'x'.repeat(201), limit: 5 }, popup, false, 'a query over the limit'],
    ['search', { token: 1, query: '支付宝' }, popup, false, 'a missing field'],
    ['search', { token: 1, query: '支付宝', limit: 5, more: 1 }, popup, false, 'an unknown field'],
    ['search', null, popup, false, 'no data'],
    ['hover', { token: 1, sentence: '支付宝好用', start: 0, end: 3 }, page, true, 'a page hovers'],
    ['hover', { token: 1, sentence: '支付宝', start: 0, end: 4 }, page, false, 'a span outside its sentence'],
    ['hover', { token: -1, sentence: '支付宝', start: 0, end: 3 }, page, false, 'a negative token'],
    ['hover', { token: 1, sentence: '支'.repeat(2_001), start: 0, end: 3 }, page, false, 'a sentence over the limit'],
  ])('%s %o from %o: %s (%s)', async (type, data, sender, ok, _why) => {
    expect(await deliver(type, data, sender)).toMatchObject(
      ok ? { ok: true } : { ok: false, fault: { code: 'bad-message' } },
    );
    expect(asked).toHaveBeenCalledTimes(ok ? 1 : 0);
  });
});

describe('what a handler throws becomes a fault of the reply', () => {
  it.each([
    [new FaultError({ code: 'pack-damaged', detail: 'facts/0.bin: its hash is wrong' }), 'pack-damaged'],
    [new TypeError('boom'), 'internal'],
  ])('%s', async (error, code) => {
    answer('getPackInfo', 'extension-pages', null, () => {
      throw error;
    });
    expect(await deliver('getPackInfo', undefined, popup)).toEqual({
      ok: false,
      fault: { code, detail: error.message },
    });
  });
});

describe('ask', () => {
  it('gives the value of the reply', async () => {
    send.mockResolvedValue({ ok: true, value: { name: '出处' } });
    expect(await ask('getPackInfo', undefined as never)).toEqual({ name: '出处' });
  });

  it('asks once more when the background was killed under the question', async () => {
    send.mockRejectedValueOnce(new Error('message channel closed')).mockResolvedValueOnce({ ok: true, value: null });
    await ask('getPackInfo', undefined as never);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('says no-answer after the second failure', async () => {
    send.mockRejectedValue(new Error('Could not establish connection'));
    await expect(ask('getPackInfo', undefined as never)).rejects.toMatchObject({ code: 'no-answer' });
  });

  it('carries the fault that the background named', async () => {
    send.mockResolvedValue({ ok: false, fault: { code: 'pack-missing', detail: 'manifest.json' } });
    await expect(ask('getPackInfo', undefined as never)).rejects.toBeInstanceOf(AskError);
  });

  it('is stale once the extension is gone from under the page', async () => {
    Object.defineProperty(fakeBrowser.runtime, 'id', { value: undefined, configurable: true });
    await expect(ask('getPackInfo', undefined as never)).rejects.toMatchObject({ code: 'stale' });
    expect(send).not.toHaveBeenCalled();
  });
});
