// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameReport } from '@/src/app/protocol';
import { DEFAULTS, type Settings } from '@/src/app/settings';

type Describe = (message: { data: { request: number } }) => void;
const page = vi.hoisted(() => ({
  describe: undefined as Describe | undefined,
  giveSettings: (_: Settings) => {},
  reports: [] as FrameReport[],
  failAutomaton: (_: Error) => {},
}));

vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'x', getURL: (path: string) => `x://${path}` } } }));
vi.mock('@/src/app/i18n', () => ({ t: (key: string) => key }));
vi.mock('@/src/app/messaging', () => ({
  ask: () =>
    new Promise((_, reject) => {
      page.failAutomaton = reject;
    }),
  isExtensionAlive: () => false,
  onMessage: (type: string, listener: Describe) => {
    if (type === 'describeFrame') page.describe = listener;
  },
  tell: async (_: string, report: FrameReport) => {
    page.reports.push(report);
  },
}));
vi.mock('@/src/app/settings', async (original) => ({
  ...(await original<typeof import('@/src/app/settings')>()),
  readSettings: () =>
    new Promise((resolve) => {
      page.giveSettings = resolve;
    }),
  watchSettings: () => () => undefined,
}));
vi.mock('@/src/page/session', () => ({ Session: class {} }));

const { startPage } = await import('@/src/page/start');

function isSettled(): boolean | undefined {
  page.describe?.({ data: { request: 7 } });
  return page.reports.at(-1)?.settled;
}
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  page.reports.length = 0;
  Object.defineProperty(document, 'contentType', { value: 'text/html', configurable: true });
  document.body.innerHTML = '<p>正文</p>';
  startPage();
});

describe('a frame says that it is settled', () => {
  it('not before its settings were read, nor while the terms are on their way', async () => {
    expect(isSettled()).toBe(false);
    page.giveSettings(DEFAULTS);
    await turn();
    expect(isSettled()).toBe(false);
    page.failAutomaton(new Error('no corpus'));
    await turn();
    expect(isSettled()).toBe(true);
  });

  it('at once where it is switched off', async () => {
    page.giveSettings({ ...DEFAULTS, paused: true });
    await turn();
    expect(isSettled()).toBe(true);
    expect(page.reports.at(-1)?.marks).toEqual([]);
  });

  it('not while it is prerendered: nothing starts before it is shown', async () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    page.giveSettings = () => undefined;
    const untouched = page.giveSettings;
    startPage();
    expect(page.giveSettings).toBe(untouched);
    expect(isSettled()).toBe(false);
    Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(page.giveSettings).not.toBe(untouched);
    page.giveSettings({ ...DEFAULTS, paused: true });
    await turn();
    expect(isSettled()).toBe(true);
  });
});

describe('P55: a document that is not for reading is left alone', () => {
  it.each(['image/svg+xml', 'application/xml', 'application/pdf', 'image/png', 'application/json'])('%s', (type) => {
    Object.defineProperty(document, 'contentType', { value: type, configurable: true });
    page.describe = undefined;
    startPage();
    expect(page.describe).toBeUndefined();
  });
});
