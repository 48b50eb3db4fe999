import { describe, expect, it } from 'vitest';
import { compileDocuments, compileTo, type Stage } from '@/src/pack/build/compile';
import { MemoryScratch } from '@/src/pack/build/files';
import { Spool } from '@/src/pack/build/spool';
import { openPack } from '@/src/pack/open';

const document = (number: number) => ({
  file: `${number}.txt`,
  bytes: new TextEncoder().encode(
    `---\ntitle: 青禾银行第${number}份年报\ndate: 2024-0${(number % 9) + 1}-02\n---\n\n<p>青禾银行去年服务农户${number}0万户，比上年增长${number}%。</p>\n`,
  ),
});
const OPTIONS = { name: 'test' };

describe('compiling documents one by one', () => {
  it('gives the same pack whether they come from a list or a generator', async () => {
    const list = Array.from({ length: 12 }, (_, i) => document(i + 1));
    const files = new Map<string, Uint8Array>();
    await compileTo(
      (function* () {
        yield* list;
      })(),
      OPTIONS,
      { write: (path, bytes) => files.set(path, bytes) },
      new MemoryScratch(),
    );
    expect(files).toEqual(await compileDocuments(list, OPTIONS));
  });

  it('tells how far it is, stage by stage', async () => {
    const told: [Stage, number, number | null][] = [];
    const progress = (...step: [Stage, number, number | null]) => told.push(step);
    await compileDocuments([document(1), document(2)], { ...OPTIONS, progress });
    expect(told[0]).toEqual(['reading', 1, null]);
    expect(told).toContainEqual(['finding terms', 2, 2]);
    expect(told.at(-1)).toEqual(['writing', 2, 2]);
  });

  it('writes a file once, the manifest last', async () => {
    const written: string[] = [];
    const files = { write: (path: string) => written.push(path) };
    await compileTo([document(1)], OPTIONS, files, new MemoryScratch());
    expect(new Set(written).size).toBe(written.length);
    expect(written.at(-1)).toBe('manifest.json');
  });

  it('keeps kinds of terms where no file has to be read for them', async () => {
    const files = await compileDocuments([document(1), document(2)], OPTIONS);
    const asked: string[] = [];
    const pack = await openPack(async (path) => {
      asked.push(path);
      return files.get(path) ?? null;
    });
    const terms = await pack.terms();
    asked.length = 0;
    expect(terms.map((_, term) => pack.kindOf(term))).toEqual(terms.map(({ kind }) => kind));
    expect(pack.kindOf(terms.length)).toBeNull();
    expect(asked).toEqual([]);
  });
});

describe('a spool', () => {
  it('gives back what was added, in order, as often as asked', () => {
    const spool = new Spool<{ n: number; text: string }>(new MemoryScratch(), 'items');
    const items = Array.from({ length: 3_000 }, (_, n) => ({ n, text: `第${n}行\n${'长'.repeat(500)}` }));
    for (const item of items) spool.add(item);
    spool.close();
    expect([...spool]).toEqual(items);
    expect([...spool]).toHaveLength(3_000);
  });

  it('is empty when nothing was added', () => {
    const spool = new Spool(new MemoryScratch(), 'items');
    spool.close();
    expect([...spool]).toEqual([]);
  });
});
