import { expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours${path}` } },
}));
const asked: string[] = [];
const fetchOurs = async (url: string) => {
  asked.push(url);
  if (asked.length === 1) throw new Error('offline');
  return new Response(new Uint8Array([1, 2]));
};
vi.stubGlobal('fetch', fetchOurs);
const { takeEarly } = await import('@/src/app/early');

const HOT = 'chrome-extension://ours/pack/hot.bin';

it('asks for the first file of the pack as soon as it is loaded, and gives it once: a failure is nothing, and tried again', async () => {
  expect(asked).toEqual([HOT]);
  vi.stubGlobal('fetch', fetchOurs);
  expect(await takeEarly()).toBeNull();
  expect(asked).toEqual([HOT]);
  expect(await takeEarly()).toEqual(new Uint8Array([1, 2]));
  expect(asked).toEqual([HOT, HOT]);
});
