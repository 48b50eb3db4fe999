import { expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { proveIndex } = await import('@/src/app/library');

/** A pack as far as the proof looks at it: an index that finds, or does not find, its canary. */
const packWith = (posting: object | null, canary = '渗透') => ({
  manifest: { canary },
  posting: vi.fn(async () => posting),
});

it('S63: an index that does not find its own word is damaged, not empty', async () => {
  const hollow = packWith(null);
  await expect(proveIndex(hollow as never)).rejects.toMatchObject({ code: 'pack-damaged' });
  await expect(proveIndex(hollow as never)).rejects.toMatchObject({ code: 'pack-damaged' });
});

it('is asked once of an index that finds, and never of a pack without text', async () => {
  const whole = packWith({ units: [0] });
  await proveIndex(whole as never);
  await proveIndex(whole as never);
  expect(whole.posting).toHaveBeenCalledTimes(1);
  await proveIndex(packWith(null, '') as never);
});
