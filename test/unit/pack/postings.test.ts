import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeShard, type Posting, Shard, shardOf } from '@/src/pack/postings';

/** What a reader makes of it: all units, best slot first, and where each slot's run ends. */
const read = (slots: Record<number, number[]>) => {
  const units: number[] = [];
  const runs = Object.entries(slots).map(([slot, ids]) => ({ slot: Number(slot), end: units.push(...ids) }));
  return { units: Int32Array.from(units), runs };
};

const posting = (slots: Record<number, number[]>): Posting =>
  new Map(Object.entries(slots).map(([slot, ids]) => [Number(slot), ids]));

describe('posting shards', () => {
  it('give back what was written', () => {
    const shard = new Shard(encodeShard(new Map([['网商', posting({ 0: [1, 5, 300], 7: [2] })]])));
    expect(shard.posting('网商')).toEqual(read({ 0: [1, 5, 300], 7: [2] }));
    expect(shard.posting('商银')).toBeNull();
  });

  it('round-trip for any ids and any token', () => {
    const ids = fc.uniqueArray(fc.nat(2 ** 31 - 1), { minLength: 1 }).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), ids, (token, list) => {
        const shard = new Shard(encodeShard(new Map([[token, posting({ 3: list })]])));
        expect(shard.posting(token)).toEqual(read({ 3: list }));
      }),
    );
  });

  it.each([
    ['another file', new TextEncoder().encode('<html>not found</html>')],
    ['nothing', new Uint8Array()],
  ])('refuse %s', (_, bytes) => {
    expect(() => new Shard(bytes)).toThrow(/posting shard/);
  });

  it('refuse a file that was cut', () => {
    const whole = encodeShard(new Map([['网商', posting({ 0: [1, 2, 3] })]]));
    expect(() => new Shard(whole.subarray(0, whole.length - 2))).toThrow('ends too early');
  });

  it('spread tokens over every shard', () => {
    const tokens = Array.from({ length: 4_000 }, (_, i) => String.fromCharCode(0x4e00 + i, 0x5e00 + i));
    const used = new Set(tokens.map((token) => shardOf(token, 16)));
    expect(used.size).toBe(16);
  });
});
