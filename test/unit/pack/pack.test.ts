import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '@/src/corpus/article';
import { openAutomaton } from '@/src/detect/automaton';
import type { Figure, Term } from '@/src/facts/fact';
import { buildPack } from '@/src/pack/build';
import { openPack } from '@/src/pack/open';
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

let files: Map<string, Uint8Array>;
const open = (changed = files) => openPack(async (path) => changed.get(path) ?? null);
const build = () =>
  buildPack({
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
    vocabulary: { pinyin: {}, english: {}, syllables: {}, latin: {} },
    dictionaryWords: [],
  });

beforeAll(async () => {
  files = await build();
});

describe('a pack', () => {
  it('opens by its manifest alone', async () => {
    const asked: string[] = [];
    const pack = await openPack(async (path) => {
      asked.push(path);
      return files.get(path) ?? null;
    });
    expect(asked).toEqual(['manifest.json']);
    expect(pack.manifest.counts).toEqual({ articles: 1, figures: 2, quotes: 0, terms: 1, passages: 2 });
    expect(pack.manifest.firstDate).toBe('2024-03-01');
  });

  it('gives back articles and facts, each fact with its source, terms and group', async () => {
    const pack = await open();
    const row = await pack.fact(0);
    expect(row.fact.text).toBe('12亿元');
    expect(row.source.publisher).toBe('测试日报');
    expect(row.terms).toEqual([0]);
    expect(row.group).toEqual([1]);
    expect((await pack.articleById('cloud#1'))?.article).toEqual(article);
    expect(await pack.articleById('other#1')).toBeNull();
  });

  it('finds every token of every unit', async () => {
    const pack = await open();
    for (const token of tokenize(TEXT)) expect(await pack.posting(token), token).not.toBeNull();
    expect(await pack.posting('没有')).toBeNull();
    expect(await pack.posting(pack.manifest.canary)).not.toBeNull();
  });

  it('holds the automaton of its terms', async () => {
    const pack = await open();
    expect(openAutomaton((await pack.automaton()).bytes).names).toEqual(['云湖公司']);
  });

  it('is the same bytes when built again', async () => {
    expect(await build()).toEqual(files);
  });
});

describe('a damaged pack is told apart from an empty answer', () => {
  const without = (path: string) => new Map([...files].filter(([name]) => name !== path));
  const flipped = (path: string) => {
    const bytes = (files.get(path) as Uint8Array).slice();
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
    return new Map(files).set(path, bytes);
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

  it('a list of files that was changed', async () => {
    await expect(open(manifestWith({ sums: {} }))).rejects.toMatchObject({ code: 'pack-damaged' });
  });
  it.each([
    ['counts', { counts: { articles: 1, figures: 3, quotes: 0, terms: 1, passages: 2 } }],
    ['first indexes of blocks', { blocks: { articles: [0], facts: [1], passages: [0], terms: [0] } }],
    ['kinds of terms', { kinds: 'c' }],
    ['name', { name: 'another' }],
  ])('%s that are not what the builder wrote: found by npm run fuzz', async (_, change) => {
    await expect(open(manifestWith(change))).rejects.toMatchObject({ code: 'pack-damaged' });
  });

  it.each(['facts/0.bin', 'articles/0.bin', 'terms.bin'])('%s with one bit flipped', async (path) => {
    const pack = await open(flipped(path));
    const reads = { 'facts/0.bin': () => pack.fact(0), 'articles/0.bin': () => pack.article(0) };
    const read = reads[path as keyof typeof reads] ?? (() => pack.automaton());
    await expect(read()).rejects.toMatchObject({ code: 'pack-damaged', file: path });
  });

  it('a missing shard, and the same pack works again once the file is back', async () => {
    const changed = without('postings/0.bin');
    const pack = await open(changed);
    await expect(pack.posting('研发')).rejects.toMatchObject({ code: 'pack-missing' });
    changed.set('postings/0.bin', files.get('postings/0.bin') as Uint8Array);
    expect(await pack.posting('研发')).not.toBeNull();
  });
});
