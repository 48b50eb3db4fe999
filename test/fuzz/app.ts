/** Properties of messages and stored state, with the browser's side of both made up. */
import { fakeBrowser } from '@webext-core/fake-browser';
import fc from 'fast-check';
import { must, property } from './property';

const ID = 'fuzz-extension-id';
const BASE = `chrome-extension://${ID}`;

type BrowserListener = (message: unknown, sender: object, respond: (reply: object) => void) => boolean;
interface Background {
  listener: BrowserListener;
  parseSettings: typeof import('@/src/app/settings').parseSettings;
  changeSettings: typeof import('@/src/app/settings').changeSettings;
  settingsFault: typeof import('@/src/app/settings').settingsFault;
}

let background: Promise<Background> | null = null;

/** The app's own modules over a browser that we made: `wxt/browser` takes the global one. */
function start(): Promise<Background> {
  background ??= load();
  return background;
}

async function load(): Promise<Background> {
  let listener: BrowserListener = () => false;
  Object.defineProperty(fakeBrowser.runtime, 'id', { value: ID, configurable: true });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => BASE + path });
  Object.assign(fakeBrowser.runtime.onMessage, {
    addListener: (given: unknown) => {
      listener = given as BrowserListener;
    },
  });
  Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });
  const { answer } = await import('@/src/app/answer');
  const { refuseUnknown } = await import('@/src/app/dispatch');
  const protocol = await import('@/src/app/protocol');
  const { parseSettings, changeSettings, settingsFault } = await import('@/src/app/settings');
  refuseUnknown(['describeFrame', 'frameReport', 'privateSites']);
  const nothing = { status: 'none', results: [], verdict: null, understood: [] } as const;
  answer('search', 'extension-pages', protocol.SearchMessage, ({ token }) => ({
    token,
    answer: { ...nothing, results: [], understood: [] },
  }));
  answer('hover', 'everyone', protocol.HoverMessage, ({ token }) => ({
    token,
    answer: { ...nothing, results: [], understood: [] },
  }));
  answer('openReader', 'everyone', protocol.OpenReaderMessage, () => null);
  answer('getAutomaton', 'everyone', null, () => ({ base64: '' }));
  return { listener: (...args) => listener(...args), parseSettings, changeSettings, settingsFault };
}

interface Sent {
  ok: boolean;
  value?: { token: number };
  fault?: { code: string; detail: string };
}

function deliver({ listener }: Background, message: unknown, sender: object): Promise<Sent | null> {
  return new Promise((resolve) => {
    const stays = listener(message, sender, (reply) => resolve((reply as { res: Sent }).res));
    if (!stays) queueMicrotask(() => resolve(null));
  });
}

const KEYS = [
  'type',
  'data',
  'timestamp',
  'id',
  'token',
  'query',
  'limit',
  'sentence',
  'start',
  'end',
  'articleId',
  '__proto__',
  'constructor',
  'toString',
  'then',
  'toJSON',
];
const TYPES = [
  'search',
  'hover',
  'openReader',
  'getAutomaton',
  'frameReport',
  'nothing',
  'constructor',
  '__proto__',
  'toString',
  'valueOf',
];
const anything = fc.anything({
  key: fc.constantFrom(...KEYS),
  maxDepth: 4,
  withNullPrototype: true,
  withBigInt: false,
});
const field = fc.oneof(fc.constantFrom<unknown>(0, 1, -1, 1.5, Number.NaN, null, '', '支付宝'), anything);
const near = fc.record(
  {
    token: field,
    query: field,
    limit: field,
    sentence: field,
    start: field,
    end: field,
    articleId: field,
    more: field,
  },
  { requiredKeys: [] },
);
const message = fc.oneof(
  { weight: 1, arbitrary: anything },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.oneof(fc.constantFrom(...TYPES), anything), data: fc.oneof(near, anything) }),
  },
);
const CODES = ['BAD_MESSAGE', 'UNKNOWN_TYPE', 'TOO_LONG', 'FORBIDDEN', 'BUSY'];

let documents = 0;

/** M56–M61: whatever is sent, the reply is an answer or a refusal by name, and the next honest question is answered. */
export const messages = property('messages', fc.tuple(message, fc.boolean()), async ([sent, fromPage]) => {
  const app = await start();
  documents += 1;
  const page = { id: ID, url: 'https://news.example/', frameId: documents, tab: { id: documents } };
  const popup = { id: ID, url: `${BASE}/popup.html`, origin: BASE };
  const reply = await deliver(app, sent, fromPage ? page : popup);
  if (reply !== null && !reply.ok) {
    must(CODES.includes(reply.fault?.code ?? ''), `fault ${reply.fault?.code}: ${reply.fault?.detail}`);
    must(JSON.stringify(reply).length < 1_000, 'the refusal carries what was sent');
  }
  must(({} as { polluted?: unknown; query?: unknown }).query === undefined, 'Object.prototype was written to');
  const honest = { type: 'hover', data: { token: 7, sentence: '支付宝', start: 0, end: 3 } };
  const answered = await deliver(app, honest, page);
  must(answered?.ok === true && answered.value?.token === 7, 'the next honest question is not answered');
});

const KNOWN = ['version', 'offHosts', 'paused', 'density', 'theme'] as const;
const stored = fc.oneof(
  fc.anything({ maxDepth: 3, withNullPrototype: true }),
  fc.record(
    {
      version: fc.oneof(fc.constant(1), fc.integer(), field),
      offHosts: fc.oneof(fc.array(fc.oneof(fc.domain(), field)), field),
      paused: fc.oneof(fc.boolean(), field),
      density: fc.oneof(fc.constantFrom('all', 'first', 'hold', 'off'), field),
      theme: fc.oneof(fc.constantFrom('system', 'light', 'dark'), field),
      future: fc.jsonValue(),
    },
    { requiredKeys: [] },
  ),
);

/** S62: any stored value gives valid settings; a change keeps what is unknown and what was good, and is told once. */
export const settings = property('settings', fc.tuple(stored, fc.boolean()), async ([value, paused]) => {
  const app = await start();
  const valid = app.parseSettings(value);
  must(['all', 'first', 'hold', 'off'].includes(valid.density), `density ${valid.density}`);
  must(Array.isArray(valid.offHosts) && valid.offHosts.every((host) => typeof host === 'string'), 'hosts');
  must(typeof valid.paused === 'boolean' && ['system', 'light', 'dark'].includes(valid.theme), 'paused or theme');
  if (typeof value !== 'object' || value === null) return;
  // The browser keeps plain JSON.
  const kept = JSON.parse(
    JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part)) ?? 'null',
  ) as unknown;
  if (kept === null) return;
  await fakeBrowser.storage.local.set({ settings: kept });
  const changed = await app.changeSettings({ paused });
  must(changed.paused === paused, 'the change is not made');
  const { settings: now } = await fakeBrowser.storage.local.get('settings');
  const before = Array.isArray(kept) ? {} : (kept as Record<string, unknown>);
  for (const key of Object.keys(before)) {
    if ((KNOWN as readonly string[]).includes(key)) continue;
    must(JSON.stringify((now as Record<string, unknown>)[key]) === JSON.stringify(before[key]), `${key} is lost`);
  }
  must((await app.settingsFault(true)) === null, 'told again after a change');
});
