import { expect, it } from 'vitest';
import { RateLimit } from '@/src/app/rate';

it('a burst, then as many as refill; one sender does not use up the allowance of another', () => {
  let now = 0;
  const limit = new RateLimit({ burst: 3, perSecond: 2 }, () => now);
  const take = (sender: string, times: number) => Array.from({ length: times }, () => limit.take(sender));
  expect(take('a', 5)).toEqual([true, true, true, false, false]);
  expect(take('b', 3)).toEqual([true, true, true]);
  now = 1_000;
  expect(take('a', 3)).toEqual([true, true, false]);
  now = 3_600_000;
  expect(take('a', 4)).toEqual([true, true, true, false]);
});

it('remembers a thousand senders at most, the longest silent go first', () => {
  const limit = new RateLimit({ burst: 1, perSecond: 0 }, () => 0);
  for (let i = 0; i <= 1_000; i += 1) limit.take(String(i));
  expect(limit.take('1000')).toBe(false);
  expect(limit.take('0')).toBe(true);
});
