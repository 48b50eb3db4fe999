import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '@/src/corpus/article';
import { openAutomaton } from '@/src/detect/automaton';
import type { Figure, Term } from '@/src/facts/fact';
import { type PackInput, writePack } from '@/src/pack/build/build';
import { MemoryScratch } from '@/src/pack/build/files';
import { decodeHot } from '@/src/pack/hot';
import { openPack } from '@/src/pack/open';
import { sealed } from '@/src/pack/seal';
import { tokenize } from '@/src/pack/tokens';

const TEXT = '去年云湖公司研发投入达12亿元，比上年增长8%。';

const article: Article = {
  id: 'cloud#1',
  title: '云湖公司公布年报',
  titleTrusted: true,
  publisher: '测试日报',
  publisherHow: { how: 'stated', from: 'test' },
  author: null,
  authorHow: null,
  published: '2024-03-01',
  publishedHow: { how: 'stated', from: 'test' },
  url: null,
  document: { file: 'cloud.txt', ordinal: 1 },
  paragraphs: [
    { role: 'title', text: '云湖公司公布年报' },
    { role: 'body', text: TEXT },
  ],
};

const figure = (text: string, value: number, unit: string): Figure => ({
  type: 'figure',
  text,
  value,
  unit,
  modifier: 'none',
  kind: 'amount',
  measure: '研发投入',
  subject: '云湖公司',
  period: '2023',
  periodHow: 'article-date',
  group: 'g1',
  sentence: TEXT,
  place: { article: 'cloud#1', paragraph: 1, start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length },
});

const term: Term = {
  id: 't1',
  name: '云湖公司',
  aliases: ['云湖'],
  kind: 'organisation',
  weight: 1,
  senses: [],
  places: [{ article: 'cloud#1', paragraph: 1, start: 2, end: 6 }],
};

/** A small pack lies in hot.bin whole, a large one as files of their own. */
const LAYOUTS = ['whole', 'apart'] as const;
let files: Map<string, Uint8Array>;
let apart: Map<string, Uint8Array>;
const open = (changed = files) => openPack(async (path) => changed.get(path) ?? null);
const packOf = async (input: PackInput) => {
  const written = new Map<string, Uint8Array>();
  await writePack(input, { write: (path, bytes) => written.set(path, bytes) }, new MemoryScratch());
  return written;
};
const build = (hotBytes?: number) =>
  packOf({
    ...(hotBytes !== undefined && { hotBytes }),
    name: 'test',
    language: 'zh',
    licence: 'ours',
    articles: [
      {
        article,
        facts: { figures: [figure('12亿元', 1.2e9, '元'), figure('8%', 8, '%')], quotes: [] },
        mentions: term.places.map((place) => ({ term: 0, place })),
      },
    ],
    terms: [term],
    vocabulary: { pinyin: { yanfa: ['研发'] }, english: {}, syllables: {}, latin: {} },
    dictionaryWords: [],
  });

beforeAll(async () => {
  files = await build();
  apart = await build(0);
});

describe('a pack', () => {
  it.each(LAYOUTS)('opens by its manifest alone (%s)', async (layout) => {
    const asked: string[] = [];
    const pack = await openPack(async (path) => {
      asked.push(path);
      return (layout === 'whole' ? files : apart).get(path) ?? null;
    });
    expect(asked).toEqual(['manifest.json']);
    expect(pack.manifest.counts).toEqual({ articles: 1, figures: 2, quotes: 0, terms: 1, passages: 2 });
    expect(pack.manifest.firstDate).toBe('2024-03-01');
  });

  it('lies in hot.bin when it is small, but for what no answer asks for; a large one has its automaton and its keys in hot.bin, and the rest apart', async () => {
    const aside = ['articles/0.bin', 'ids/0.bin', 'terms/0.bin'];
    expect([...files.keys()].sort()).toEqual([...aside, 'hot.bin', 'manifest.json'].sort());
    expect([...apart.keys()].sort()).toEqual([
      'articles/0.bin',
      'facts/0.bin',
      'hot.bin',
      'ids/0.bin',
      'manifest.json',
      'passages/0.bin',
      'postings/0.bin',
      'terms/0.bin',
      'words/english/0.bin',
      'words/latin/0.bin',
      'words/pinyin/0.bin',
      'words/syllables.bin',
    ]);
    expect([...decodeHot(apart.get('hot.bin') as Uint8Array).members.keys()]).toEqual(['terms.bin', 'keys.bin']);
  });

  it('reads hot.bin once, or takes it from who reads it already: then it reads nothing more, not even the manifest', async () => {
    const hot = files.get('hot.bin') as Uint8Array;
    const offline = () => Promise.reject(new Error('offline'));
    for (const readEarly of [() => undefined, async () => hot, async () => null, offline]) {
      const asked: string[] = [];
      const read = async (path: string) => {
        asked.push(path);
        return files.get(path) ?? null;
      };
      const pack = await openPack(read, readEarly());
      await Promise.all([pack.automaton(), pack.fact(0), pack.passage(2), pack.posting('研发')]);
      expect(asked).toEqual((await readEarly()?.catch(() => null)) ? [] : ['manifest.json', 'hot.bin']);
      expect(pack.manifest).toEqual(JSON.parse(new TextDecoder().decode(files.get('manifest.json'))));
    }
  });

  it('does not grow its manifest with its files', () => {
    expect((files.get('manifest.json') as Uint8Array).length).toBeLessThan(1_000);
  });

  it.each(LAYOUTS)('gives back articles and facts, each fact with its source, terms and group (%s)', async (layout) => {
    const pack = await open(layout === 'whole' ? files : apart);
    const row = await pack.fact(0);
    expect(row.fact.text).toBe('12亿元');
    expect(row.source.publisher).toBe('测试日报');
    expect(row.terms).toEqual([0]);
    expect(row.group).toEqual([1]);
    expect(row.fact).toEqual(figure('12亿元', 1.2e9, '元'));
    expect(Object.keys(row.fact)).toEqual(Object.keys(figure('', 0, '')));
    expect((await pack.passage(3)).text).toBe(TEXT);
    expect((await pack.articleById('cloud#1'))?.article).toEqual(article);
    expect(await pack.articleById('other#1')).toBeNull();
  });

  it('finds every token of every unit', async () => {
    const pack = await open();
    for (const token of tokenize(TEXT)) expect(await pack.posting(token), token).not.toBeNull();
    expect(await pack.posting('没有')).toBeNull();
    expect(await pack.posting(pack.manifest.canary)).not.toBeNull();
  });

  it.each(LAYOUTS)('reads no file for a word or a reading that it has not (%s)', async (layout) => {
    const asked: string[] = [];
    const pack = await openPack(async (path) => {
      asked.push(path);
      return (layout === 'whole' ? files : apart).get(path) ?? null;
    });
    expect(await pack.posting('没有')).toBeNull();
    expect(await pack.has('没有')).toBe(false);
    expect(await pack.word('pinyin', 'meiyou')).toBeNull();
    pack.prefetch(['没有', '市场']);
    await pack.automaton();
    expect(asked).toEqual(['manifest.json', 'hot.bin']);
    expect(await pack.has('研发')).toBe(true);
    expect(await pack.word('pinyin', 'yanfa')).toEqual(['研发']);
  });

  it('holds the automaton of its terms', async () => {
    const pack = await open();
    expect(openAutomaton(await pack.automaton()).nameOf(0)).toBe('云湖公司');
  });

  it('is the same bytes when built again', async () => {
    expect(await build()).toEqual(files);
  });
});

describe('a damaged pack is told apart from an empty answer', () => {
  const without = (path: string) => new Map([...apart].filter(([name]) => name !== path));
  /** One bit in the middle of a file, of its own or a member of hot.bin. */
  const flipped = (path: string, layout: (typeof LAYOUTS)[number]) => {
    const all = layout === 'whole' ? files : apart;
    const file = all.has(path) ? path : 'hot.bin';
    const bytes = (all.get(file) as Uint8Array).slice();
    const part = file === path ? bytes : (decodeHot(bytes).members.get(path) as Uint8Array);
    part[part.length >> 1] = (part[part.length >> 1] as number) ^ 1;
    return new Map(all).set(file, bytes);
  };
  const manifestWith = (change: object) => {
    const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
    return new Map(files).set('manifest.json', new TextEncoder().encode(JSON.stringify({ ...manifest, ...change })));
  };

  it('no manifest', async () => {
    await expect(open(without('manifest.json'))).rejects.toMatchObject({ code: 'pack-missing', file: 'manifest.json' });
  });

  it('a manifest that is no JSON', async () => {
    const changed = new Map(files).set('manifest.json', new TextEncoder().encode('<html>'));
    await expect(open(changed)).rejects.toMatchObject({ code: 'pack-damaged' });
  });

  it('a newer format', async () => {
    await expect(open(manifestWith({ format: 99 }))).rejects.toMatchObject({ code: 'pack-version' });
  });

  it('a manifest that is no object', async () => {
    for (const text of ['null', '[]', '7', '{}', '{"format":"3"}']) {
      const changed = new Map(files).set('manifest.json', new TextEncoder().encode(text));
      await expect(open(changed), text).rejects.toMatchObject({ code: 'pack-damaged' });
    }
  });
  it.each([
    ['counts', { counts: { articles: 1, figures: 3, quotes: 0, terms: 1, passages: 2 } }],
    ['rows of a file', { rows: { articles: 8, facts: 9, passages: 64, terms: 512 } }],
    ['numbers of parts', { parts: {} }],
    ['kinds of terms', { kinds: 'c' }],
    ['name', { name: 'another' }],
  ])('%s that are not what the builder wrote: found by npm run fuzz', async (_, change) => {
    await expect(open(manifestWith(change))).rejects.toMatchObject({ code: 'pack-damaged' });
  });

  it.each(
    LAYOUTS.flatMap((layout) =>
      ['facts/0.bin', 'articles/0.bin', 'terms.bin'].map((path): [string, typeof layout] => [path, layout]),
    ),
  )('%s with one bit flipped (%s)', async (path, layout) => {
    const pack = await open(flipped(path, layout));
    const reads = { 'facts/0.bin': () => pack.fact(0), 'articles/0.bin': () => pack.article(0) };
    const read = reads[path as keyof typeof reads] ?? (() => pack.automaton());
    await expect(read()).rejects.toMatchObject({ code: 'pack-damaged', file: path });
  });

  it('keys with one bit flipped', async () => {
    const pack = await open(flipped('keys.bin', 'apart'));
    for (const read of [() => pack.posting('研发'), () => pack.word('pinyin', 'yanfa')])
      await expect(read()).rejects.toMatchObject({ code: 'pack-damaged', file: 'keys.bin' });
  });

  it('hot.bin that is missing, cut or another file', async () => {
    const hot = files.get('hot.bin') as Uint8Array;
    await expect((await open(without('hot.bin'))).automaton()).rejects.toMatchObject({ code: 'pack-missing' });
    for (const bytes of [hot.subarray(0, 40), hot.subarray(0, hot.length - 100), new TextEncoder().encode('<html>')]) {
      const pack = await open(new Map(files).set('hot.bin', bytes));
      const read = Promise.all([pack.automaton(), pack.fact(0), pack.posting('研发')]);
      await expect(read).rejects.toMatchObject({ code: 'pack-damaged' });
    }
  });

  it('hot.bin that was read early and is not as it was written: the manifest and the seals say what is wrong', async () => {
    const early = (changed: Map<string, Uint8Array>) =>
      openPack(async (path) => changed.get(path) ?? null, Promise.resolve(changed.get('hot.bin') ?? null));
    const pack = await early(flipped('facts/0.bin', 'whole'));
    await expect(pack.fact(0)).rejects.toMatchObject({ code: 'pack-damaged', file: 'facts/0.bin' });
    const cut = new Map(files).set('hot.bin', (files.get('hot.bin') as Uint8Array).subarray(0, 40));
    await expect((await early(cut)).automaton()).rejects.toMatchObject({ code: 'pack-damaged', file: 'hot.bin' });
    const newer = manifestWith({ format: 99 });
    await expect(early(newer.set('hot.bin', new Uint8Array(64)))).rejects.toMatchObject({ code: 'pack-version' });
  });

  it('a file in the place of another, whole as it is', async () => {
    const pack = await open(new Map(apart).set('articles/0.bin', apart.get('facts/0.bin') as Uint8Array));
    await expect(pack.article(0)).rejects.toMatchObject({ code: 'pack-damaged', file: 'articles/0.bin' });
  });

  it('a file of another pack', async () => {
    const [theirs, ours] = await Promise.all([sealed('other', 'facts/0.bin', new Uint8Array(9)), open(new Map(apart))]);
    const mixed = await open(new Map(apart).set('facts/0.bin', theirs));
    await expect(mixed.fact(0)).rejects.toMatchObject({ code: 'pack-damaged', file: 'facts/0.bin' });
    expect((await ours.fact(0)).fact.text).toBe('12亿元');
  });

  it('a missing shard, and the same pack works again once the file is back', async () => {
    const changed = without('postings/0.bin');
    const pack = await open(changed);
    await expect(pack.posting('研发')).rejects.toMatchObject({ code: 'pack-missing' });
    changed.set('postings/0.bin', apart.get('postings/0.bin') as Uint8Array);
    expect(await pack.posting('研发')).not.toBeNull();
  });
});
