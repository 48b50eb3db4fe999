/** The background against senders that lie: TRUST T6, T7 and M56–M61. The listener is called as the browser calls it. */
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const ID = 'test-extension-id';
const BASE = `chrome-extension://${ID}`;
const popup = { id: ID, url: `${BASE}/popup.html`, origin: BASE };
let frames = 0;
/** A page's document that has not asked anything yet: allowances are counted by document. */
const page = () => {
  frames += 1;
  return {
    id: ID,
    url: 'https://news.example/a',
    origin: 'https://news.example',
    frameId: frames,
    tab: { id: frames },
  };
};

type BrowserListener = (message: unknown, sender: object, respond: (reply: object) => void) => boolean;
let listener: BrowserListener;
/** A module of its own for each test: contexts share nothing. */
let app: typeof import('@/src/app/answer') & typeof import('@/src/app/dispatch') & typeof import('@/src/app/protocol');

/** The reply, or null when the context stays silent. */
function deliver(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    if (!listener(message, sender, (reply) => resolve((reply as { res: unknown }).res)))
      queueMicrotask(() => resolve(null));
  });
}

const asked = vi.fn();
const ANSWER = { token: 1, answer: { status: 'none', results: [], verdict: null, understood: [] } } as const;

beforeEach(async () => {
  vi.resetModules();
  Object.defineProperty(fakeBrowser.runtime, 'id', { value: ID, configurable: true });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => BASE + path);
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((given) => {
    listener = given as never;
  });
  app = {
    ...(await import('@/src/app/answer')),
    ...(await import('@/src/app/dispatch')),
    ...(await import('@/src/app/protocol')),
  };
  asked.mockReset().mockReturnValue(ANSWER);
  app.refuseUnknown(['frameReport', 'describeFrame']);
  app.answer('search', 'extension-pages', app.SearchMessage, asked);
  app.answer('hover', 'everyone', app.HoverMessage, asked);
  app.answer('getAutomaton', 'everyone', null, asked);
});

const refusal = (code: string) => ({ ok: false, fault: { code } });
const query = { token: 1, query: '支付宝', limit: 5 };
const sentence = { token: 1, sentence: '支付宝好用', start: 0, end: 3 };

describe('M56: what is no message is BAD_MESSAGE', () => {
  it.each([null, undefined, 'search', 7, true, [], ['search'], {}, { type: 7 }, { type: null }, { data: query }])(
    '%j',
    async (message) => {
      expect(await deliver(message, popup)).toMatchObject(refusal('BAD_MESSAGE'));
    },
  );
});

describe('M57, T7: a type is no property of Object.prototype', () => {
  it.each([
    'constructor',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__proto__',
    '__defineGetter__',
    '',
    'nothing',
    'x'.repeat(100_000),
  ])('%.20s is UNKNOWN_TYPE', async (type) => {
    const reply = await deliver({ type, data: query, timestamp: 1 }, page());
    expect(reply).toMatchObject(refusal('UNKNOWN_TYPE'));
    expect(JSON.stringify(reply).length, 'nothing is echoed').toBeLessThan(200);
  });
  it('what another context answers is left to it', async () => {
    expect(await deliver({ type: 'frameReport', data: {} }, page())).toBeNull();
  });
});

describe('M58: what is too long is TOO_LONG, and none of it comes back', () => {
  it.each<[string, object, object]>([
    ['search', { ...query, query: 'x'.repeat(201) }, popup],
    ['search', { ...query, query: '支'.repeat(1_000_000) }, popup],
    ['hover', { ...sentence, sentence: '支'.repeat(2_001) }, page()],
    ['hover', { ...sentence, sentence: 'x'.repeat(70 * 1024 * 1024) }, page()],
  ])('%s', async (type, data, sender) => {
    const reply = await deliver({ type, data }, sender);
    expect(reply).toMatchObject(refusal('TOO_LONG'));
    expect(JSON.stringify(reply).length).toBeLessThan(400);
  });
});

describe('a wrong shape is BAD_MESSAGE', () => {
  it.each<[string, unknown]>([
    ['search', { token: 1, query: '支付宝' }],
    ['search', { ...query, more: 1 }],
    ['search', { ...query, query: Number.NaN }],
    ['search', { ...query, query: [] }],
    ['search', { ...query, limit: Number.POSITIVE_INFINITY }],
    ['search', { ...query, limit: 51 }],
    ['search', JSON.parse('{"__proto__":{"query":"支付宝"},"token":1,"limit":5}')],
    ['search', null],
    ['search', 'x'],
    ['getAutomaton', { more: 1 }],
    ['hover', { ...sentence, end: 6 }],
    ['hover', { ...sentence, start: 3 }],
    ['hover', { ...sentence, token: -1 }],
    ['hover', { ...sentence, token: 1.5 }],
  ])('%s %j', async (type, data) => {
    expect(await deliver({ type, data }, popup)).toMatchObject(refusal('BAD_MESSAGE'));
    expect(asked).not.toHaveBeenCalled();
    expect(({} as { query?: string }).query).toBeUndefined();
  });
});

describe('M60, T6: a privileged question is answered for our own pages alone', () => {
  it.each<[string, object, boolean]>([
    ['the popup', popup, true],
    ['the popup with a question in its address', { ...popup, url: `${BASE}/popup.html?q=1` }, true],
    ['the reader in a tab', { id: ID, url: `${BASE}/reader.html?article=1`, frameId: 0, tab: { id: 1 } }, true],
    ['a content script', page(), false],
    ['a sandboxed frame', { ...popup, origin: 'null' }, false],
    ['one of our pages in a frame', { ...popup, frameId: 4, tab: { id: 1 } }, false],
    ['a page that is not ours, under our address', { ...popup, url: `${BASE}/evil.html` }, false],
    ['an address that only starts like ours', { ...popup, url: `${BASE}.evil.example/popup.html` }, false],
    ['a page of ours by name only', { ...popup, url: 'https://evil.example/popup.html' }, false],
    ['a sender without an address', { id: ID }, false],
  ])('%s', async (_, sender, may) => {
    const reply = await deliver({ type: 'search', data: query }, sender);
    expect(reply).toMatchObject(may ? { ok: true } : refusal('FORBIDDEN'));
    expect(asked).toHaveBeenCalledTimes(may ? 1 : 0);
  });
  it('another extension gets no answer at all', async () => {
    expect(await deliver({ type: 'hover', data: sentence }, { ...popup, id: 'other' })).toBeNull();
  });
});

describe('M61: a flood is BUSY, for its own document alone', () => {
  it('1,000 questions at once', async () => {
    const flooding = page();
    const replies = await Promise.all(
      Array.from({ length: 1_000 }, () => deliver({ type: 'hover', data: sentence }, flooding)),
    );
    const answered = replies.filter((reply) => (reply as { ok: boolean }).ok).length;
    expect(answered).toBeGreaterThanOrEqual(20);
    expect(answered).toBeLessThan(100);
    expect(replies.at(-1)).toMatchObject(refusal('BUSY'));
    expect(await deliver({ type: 'hover', data: sentence }, page())).toMatchObject({ ok: true });
  });
  it('a page with 500 frames is no flood', async () => {
    const tab = { id: 77 };
    const replies = await Promise.all(
      Array.from({ length: 500 }, (_, frameId) => deliver({ type: 'getAutomaton' }, { ...page(), tab, frameId })),
    );
    expect(replies.every((reply) => (reply as { ok: boolean }).ok)).toBe(true);
  });
});

describe('what a handler throws becomes a fault of the reply', () => {
  it.each([
    ['pack-damaged', () => new app.FaultError({ code: 'pack-damaged', detail: 'facts/0.bin: its hash is wrong' })],
    ['internal', () => new TypeError('boom')],
  ])('%s', async (code, make) => {
    const error = make();
    asked.mockImplementation(() => {
      throw error;
    });
    expect(await deliver({ type: 'hover', data: sentence }, page())).toEqual({
      ok: false,
      fault: { code, detail: error.message },
    });
  });
});

it('an open page of ours stays silent about what is meant for the background', async () => {
  vi.resetModules();
  const { onMessage } = await import('@/src/app/dispatch');
  onMessage('frameReport', () => undefined);
  for (const message of [{ type: 'search', data: query }, { type: 'constructor' }, null]) {
    expect(await deliver(message, page())).toBeNull();
  }
});
