import { describe, expect, it } from 'vitest';
import { Bloom, BloomWriter } from '@/src/pack/bloom';

const keys = (count: number, prefix = '词') => Array.from({ length: count }, (_, i) => `${prefix}${i}`);

function bytesOf(all: readonly string[]): Uint8Array {
  const writer = new BloomWriter();
  for (const key of all) writer.add(key);
  return writer.finish();
}

describe('a set of keys', () => {
  it.each([0, 1, 7, 1_000, 60_000])('has every one of %d keys that were added', (count) => {
    const set = new Bloom(bytesOf(keys(count)));
    expect(keys(count).every((key) => set.mayHave(key))).toBe(true);
  });

  it.each([10, 1_000, 60_000])('with %d keys takes few others for them', (count) => {
    const set = new Bloom(bytesOf(keys(count)));
    expect(keys(10_000, '别').filter((key) => set.mayHave(key)).length).toBeLessThan(400);
  });

  it('has nothing when nothing was added', () => {
    expect(new Bloom(bytesOf([])).mayHave('研发')).toBe(false);
  });

  it('stops growing, and then says "maybe" more often', () => {
    const bytes = bytesOf(keys(200_000));
    expect(bytes.length).toBe(128 * 1024);
    expect(new Bloom(bytes).mayHave('词199999')).toBe(true);
  });

  it.each([0, 4, 24, 2 ** 18])('refuses %d bytes', (length) => {
    expect(() => new Bloom(new Uint8Array(length))).toThrow('not a set of keys');
  });
});
