import { describe, expect, it } from 'vitest';
import { ByteCache } from '@/src/pack/cache';

describe('a cache of bytes', () => {
  it('lets go of what was used longest ago when it holds too much', () => {
    const cache = new ByteCache<string>(100);
    cache.set('a', 'A', 40);
    cache.set('b', 'B', 40);
    expect(cache.get('a')).toBe('A');
    cache.set('c', 'C', 40);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['A', undefined, 'C']);
  });

  it('keeps one value however large, and counts a value that is set again once', () => {
    const cache = new ByteCache<number>(100);
    cache.set('large', 1, 5_000);
    expect(cache.get('large')).toBe(1);
    cache.set('small', 2, 10);
    expect([cache.get('large'), cache.get('small')]).toEqual([undefined, 2]);
    for (let i = 0; i < 50; i += 1) cache.set('again', i, 40);
    expect([cache.get('small'), cache.get('again')]).toEqual([2, 49]);
  });
});
