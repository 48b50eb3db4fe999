import { Index } from 'flexsearch';
import { describe, expect, it } from 'vitest';
import { MemoryScratch } from '@/src/pack/build/files';
import { PostingWriter } from '@/src/pack/build/posting-writer';
import { impactSlot } from '@/src/pack/impact';
import { type ReadPosting, Shard, SLOTS, shardOf, slotAt } from '@/src/pack/postings';
import { joinTokens, splitTokens } from '@/src/pack/tokens';

/** Two hundred units of a few words each, some words rare, some in nearly every unit. */
const UNITS = Array.from({ length: 200 }, (_, unit) =>
  Array.from({ length: 3 + (unit % 17) }, (_, i) => `词${(unit * 7 + i * i * 13) % (i % 3 === 0 ? 5 : 400)}`),
);
const TOKENS = [...new Set(UNITS.flat())];

async function shardsOf(
  most?: number,
  shardBytes?: number,
): Promise<{ files: Uint8Array[]; canary: string; told: string[] }> {
  const writer = new PostingWriter(new MemoryScratch(), most, shardBytes);
  for (const [unit, tokens] of UNITS.entries()) writer.add(unit, tokens);
  const files: Uint8Array[] = [];
  const told: string[] = [];
  const { canary } = await writer.finish(
    120,
    async (number, shard) => {
      files[number] = shard;
    },
    (token) => told.push(token),
  );
  return { files, canary, told };
}

describe('a posting writer', () => {
  it("maps every token to the units and slots that FlexSearch's own add gives", async () => {
    const average = UNITS.flat().length / UNITS.length;
    const index = new Index({
      tokenize: 'strict',
      resolution: SLOTS,
      encode: splitTokens,
      score: (content: string[], token: string) =>
        impactSlot(content.filter((each) => each === token).length, content.length, average),
    });
    for (const [unit, tokens] of UNITS.entries()) index.add(unit, joinTokens(tokens));
    const map = (index as unknown as { map: Map<string, (number[] | undefined)[]> }).map;
    const { files } = await shardsOf();
    for (const token of TOKENS) {
      const posting = new Shard(files[shardOf(token, files.length)] as Uint8Array).posting(token) as ReadPosting;
      const ours: number[][] = Array.from({ length: SLOTS }, () => []);
      for (const { units, slots } of [posting.facts(), posting.passages()])
        units.forEach((unit, i) => {
          (ours[slotAt(slots, i)] as number[]).push(unit);
        });
      const theirs = Array.from({ length: SLOTS }, (_, slot) => map.get(token)?.[slot] ?? []);
      expect(ours, token).toEqual(theirs);
    }
  });

  it('gives the same shards when postings had to wait in scratch', async () => {
    expect(await shardsOf(50)).toEqual(await shardsOf());
  });

  it('cuts a partition into many shards, each token in the one that its hash names', async () => {
    const few = await shardsOf();
    const { files } = await shardsOf(50, 8);
    expect(files.length).toBeGreaterThan(256);
    const listed = (shards: Uint8Array[], token: string) => [
      ...(new Shard(shards[shardOf(token, shards.length)] as Uint8Array).posting(token) as ReadPosting).facts().units,
    ];
    for (const token of TOKENS) expect(listed(files, token), token).toEqual(listed(few.files, token));
  });

  it('names the last token, and none of an empty corpus', async () => {
    const { canary, told } = await shardsOf();
    expect(canary).toBe(TOKENS.toSorted().at(-1));
    expect(told.toSorted()).toEqual(TOKENS.toSorted());
    const empty = await new PostingWriter(new MemoryScratch()).finish(0, async () => undefined);
    expect(empty).toEqual({ shards: 1, canary: '' });
  });
});
