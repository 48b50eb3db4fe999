/** T6: what a frame reports of itself counts as far as the browser bears it out. */
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';

type Report = (message: { data: unknown; sender: object }) => void;
let report: Report = () => undefined;
const stopped = vi.fn();
const sent = vi.fn(async (..._: unknown[]) => undefined);
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('@/src/app/tab-messaging', () => ({ sendMessage: sent }));
vi.mock('@/src/app/messaging', () => ({
  onMessage: (_: string, listener: Report) => {
    report = listener;
    return stopped;
  },
}));

const { describeTab, hostOfReports } = await import('@/src/app/tab');

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const URL_OF = { top: 'https://news.example/a', frame: 'https://ads.example/' };
const told = (request: unknown, more: object = {}) => ({
  ...{ request, url: URL_OF.top, top: true, marks: [], timings: {}, card: null, settled: true },
  ...more,
});

it('frames of this tab, for this question, in the right shape, under the address that the browser gives', async () => {
  const described = describeTab(7);
  const [[, { request }]] = sent.mock.calls as unknown as [[string, { request: number }]];
  const sender = { tab: { id: 7 }, frameId: 0, url: URL_OF.top };
  report({ data: told(request), sender });
  report({
    data: told(request, { url: 'https://bank.example/', top: true }),
    sender: { ...sender, frameId: 3, url: URL_OF.frame },
  });
  report({ data: told(request), sender: { ...sender, tab: { id: 8 } } });
  report({ data: told(request), sender: { ...sender, tab: undefined } });
  report({ data: told(request + 1), sender });
  report({ data: told(request, { marks: 'x' }), sender });
  report({ data: told(request, { more: 1 }), sender });
  await vi.advanceTimersByTimeAsync(1_000);
  const reports = await described;
  expect(reports.map(({ url, top }) => [url, top])).toEqual([
    [URL_OF.top, true],
    [URL_OF.frame, false],
  ]);
  expect(hostOfReports(reports)).toBe('news.example');
  expect(stopped).toHaveBeenCalled();
});
