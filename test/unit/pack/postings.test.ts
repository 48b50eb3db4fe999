import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeShard, type ReadPosting, Shard, shardOf, slotAt } from '@/src/pack/postings';

/** Everything that a reader makes of a posting: the facts and passages it lists, each with its slot. */
const read = (posting: ReadPosting | null) =>
  posting &&
  [posting.facts(), posting.passages()].map(({ units, slots }) =>
    [...units].map((unit, i) => [unit, slotAt(slots, i)]),
  );

describe('posting shards', () => {
  it('give back what was written, facts and passages apart', () => {
    const posting = { units: [1, 2, 5, 300, 301], slots: [0, 7, 3, 15, 4] };
    const found = new Shard(encodeShard(new Map([['网商', posting]]), 300)).posting('网商');
    expect(read(found)).toEqual([
      [
        [1, 0],
        [2, 7],
        [5, 3],
      ],
      [
        [300, 15],
        [301, 4],
      ],
    ]);
    expect([found?.length, found?.facts().best, found?.passages().best]).toEqual([5, 0, 4]);
    expect(new Shard(encodeShard(new Map([['网商', posting]]), 300)).posting('商银')).toBeNull();
  });

  it('round-trip for any units, any token and any first passage', () => {
    const ids = fc.uniqueArray(fc.nat(2 ** 31 - 1), { minLength: 1 }).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), ids, fc.nat(2 ** 31 - 1), (token, units, first) => {
        const slots = units.map((unit) => unit % 16);
        const shard = new Shard(encodeShard(new Map([[token, { units, slots }]]), first));
        const pairs = units.map((unit) => [unit, unit % 16]);
        expect(read(shard.posting(token))).toEqual([
          pairs.filter(([unit]) => (unit as number) < first),
          pairs.filter(([unit]) => (unit as number) >= first),
        ]);
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
    const whole = encodeShard(new Map([['网商', { units: [1, 2, 3], slots: [0, 0, 0] }]]), 9);
    expect(() => new Shard(whole.subarray(0, whole.length - 2))).toThrow('ends too early');
  });

  it('spread tokens over every shard', () => {
    const tokens = Array.from({ length: 4_000 }, (_, i) => String.fromCharCode(0x4e00 + i, 0x5e00 + i));
    const used = new Set(tokens.map((token) => shardOf(token, 16)));
    expect(used.size).toBe(16);
  });
});
