import { expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours${path}` } },
}));
const asked: string[] = [];
vi.stubGlobal('fetch', async (url: string) => {
  asked.push(url);
  if (url.endsWith('hot.bin')) throw new Error('offline');
  return new Response(new Uint8Array([1, 2]));
});
const { takeEarly } = await import('@/src/app/early');

it('asks for the first files of the pack as soon as it is loaded', () => {
  expect(asked).toEqual(['chrome-extension://ours/pack/manifest.json', 'chrome-extension://ours/pack/hot.bin']);
});

it('gives them once, a failure as nothing: an opening that failed is tried again with fresh files', async () => {
  const { manifest, hot } = takeEarly();
  expect([await manifest, await hot]).toEqual([new Uint8Array([1, 2]), null]);
  expect(takeEarly()).toEqual({ manifest: null, hot: null });
});
