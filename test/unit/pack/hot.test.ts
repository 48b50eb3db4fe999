import { describe, expect, it } from 'vitest';
import { decodeHot, encodeHot, HotFiles, openHot } from '@/src/pack/hot';
import { FORMAT, type Manifest } from '@/src/pack/manifest';

const MANIFEST: Manifest = {
  format: FORMAT,
  name: 'test',
  language: 'zh',
  licence: 'ours',
  counts: { articles: 1, figures: 0, quotes: 0, terms: 0, passages: 1 },
  firstDate: null,
  lastDate: null,
  rows: { articles: 8, facts: 8, passages: 8, terms: 8 },
  parts: {},
  whole: true,
  kinds: '',
  shards: 1,
  canary: '研发',
  edition: '0',
  build: '0',
};

const bytes = (length: number, value: number) => new Uint8Array(length).fill(value);

describe('hot.bin', () => {
  it('gives back the manifest and its members, each aligned', async () => {
    const members = new Map([
      ['terms.bin', bytes(13, 1)],
      ['facts/0.bin', bytes(0, 2)],
      ['名/1.bin', bytes(8, 3)],
    ]);
    const { manifest, members: found } = decodeHot(await encodeHot(MANIFEST, members));
    expect(manifest).toEqual(MANIFEST);
    expect([...found].map(([path, member]) => [path, [...member]])).toEqual(
      [...members].map(([path, member]) => [path, [...member]]),
    );
    for (const member of found.values()) expect(member.byteOffset % 8).toBe(0);
  });

  it('refuses a file that ends inside its directory or its members', async () => {
    const whole = await encodeHot(MANIFEST, new Map([['terms.bin', bytes(64, 1)]]));
    for (let length = 0; length < whole.length; length += 1)
      expect(() => decodeHot(whole.subarray(0, length)), String(length)).toThrow();
  });

  it('knows by its one checksum whether it is as it was written', async () => {
    const whole = await encodeHot(MANIFEST, new Map([['terms.bin', bytes(64, 1)]]));
    expect((await openHot(whole)).isProven).toBe(true);
    for (const at of [8, 23, whole.length - 64, whole.length - 1]) {
      const flipped = whole.slice();
      flipped[at] = (flipped[at] as number) ^ 1;
      const { members, isProven } = await openHot(flipped);
      expect([...members.keys()], String(at)).toEqual(['terms.bin']);
      expect(isProven, String(at)).toBe(false);
    }
  });

  it.each([
    [100, ['hot.bin'], ['a', 'names', 'b']],
    [99, ['a', 'b', 'hot.bin'], ['names']],
    [0, ['a', 'b', 'hot.bin'], ['names']],
  ])('of at most %d bytes: written apart are %j', async (most, apart, members) => {
    const written = new Map<string, Uint8Array>();
    const hot = new HotFiles({ write: (path, content) => written.set(path, content) }, new Set(['names']), most);
    hot.write('a', bytes(40, 1));
    hot.write('names', bytes(30, 2));
    hot.write('b', bytes(30, 3));
    await hot.close(MANIFEST);
    expect([...written.keys()]).toEqual(apart);
    expect(hot.isWhole).toBe(most === 100);
    expect([...decodeHot(written.get('hot.bin') as Uint8Array).members.keys()]).toEqual(members);
  });

  it('leaves out of a small pack what no answer asks for', async () => {
    const written = new Map<string, Uint8Array>();
    const hot = new HotFiles({ write: (path, content) => written.set(path, content) }, new Set(['terms.bin']));
    for (const path of ['articles/0.bin', 'facts/0.bin', 'ids/0.bin', 'terms/0.bin', 'terms.bin', 'words/latin/0.bin'])
      hot.write(path, bytes(8, 1));
    await hot.close(MANIFEST);
    expect([...written.keys()]).toEqual(['articles/0.bin', 'ids/0.bin', 'terms/0.bin', 'hot.bin']);
    expect(hot.isWhole).toBe(true);
  });
});
