/** Counting strings: numbers instead of strings, and yet the same counts as by cutting every string out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bounds, Places, runsOf, surfaceAt } from '@/src/facts/terms/runs';
import { countTerms } from '@/src/facts/terms/statistics';
import { Tally } from '@/src/facts/terms/tally';

describe('tally', () => {
  it('numbers pairs in the order of their first occurrence', () => {
    const tally = new Tally();
    expect([tally.add(5, 20), tally.add(5, 21), tally.add(5, 20), tally.add(6, 20)]).toEqual([0, 1, 0, 2]);
    expect(tally.size).toBe(3);
    expect(tally.count(5, 20)).toBe(2);
    expect(tally.count(7, 20)).toBe(0);
    expect([...tally.heads.slice(0, 3)]).toEqual([5, 5, 6]);
  });
  it('counts as a map of strings does, however often it grows', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(80), fc.nat(65_535)), { maxLength: 3000 }), (pairs) => {
        const tally = new Tally();
        const counts = new Map<string, number>();
        for (const [head, code] of pairs) {
          tally.add(head, code);
          counts.set(`${head} ${code}`, (counts.get(`${head} ${code}`) ?? 0) + 1);
        }
        expect(tally.size).toBe(counts.size);
        for (const [head, code] of pairs) expect(tally.count(head, code)).toBe(counts.get(`${head} ${code}`));
      }),
      { numRuns: 30 },
    );
  });
});

describe('runs', () => {
  const texts = ['远山银行，2021年发布', 'A山', '海'];
  const runs = runsOf(texts);
  it('are two and more Han characters in a row', () => {
    const all = runs.starts.map((start, run) => surfaceAt(runs, run, start, (runs.ends[run] as number) - start));
    expect(all).toEqual(['远山银行', '年发布']);
    expect(runs.documents).toEqual([0, 0]);
  });
  it('have boundaries where words end, and are cut when one is asked for', () => {
    const cuts: string[] = [];
    const bounds = new Bounds(runs, (text) => {
      cuts.push(text);
      return [text.slice(0, 2), text.slice(2)];
    });
    expect([0, 1, 2, 3, 4].map((at) => bounds.has(0, at))).toEqual([true, false, true, false, true]);
    expect(cuts).toEqual(['远山银行']);
  });
  it('keep places in the order in which they were added', () => {
    const places = new Places();
    for (let i = 0; i < 3000; i += 1) places.add(i, i + 1, i + 2);
    const seen: number[] = [];
    places.each((index, run, at) => {
      if (run === index + 1 && at === index + 2) seen.push(index);
    });
    expect(seen).toHaveLength(3000);
  });
});

describe('counted terms', () => {
  const sentence = (i: number) => `${'甲乙丙丁戊己庚辛'[i % 8]}方青禾物流${'东南西北高低长短'[(i * 3) % 8]}处`;
  const texts = Array.from({ length: 24 }, (_, i) => sentence(i));
  it('come again and again with changing neighbours', () => {
    const [first] = countTerms(texts);
    expect(first).toMatchObject({ surface: '方青禾物流', count: 24, documents: 24 });
  });
  it('begin and end where words do', () => {
    const cut = (text: string) => [text.slice(0, 2), '青禾', '物流', text.slice(6)];
    expect(countTerms(texts, cut).map(({ surface }) => surface)).not.toContain('方青禾物流');
  });
  it('hold for every text what counting them in it gives', () => {
    const han = fc.string({ unit: fc.constantFrom(...'青禾物流远山，'), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(han, { maxLength: 12 }), (documents) => {
        for (const { surface, count, documents: holding } of countTerms(documents)) {
          const places = documents.map((text) => [...text.matchAll(new RegExp(`(?=${surface})`, 'g'))].length);
          expect(count).toBe(places.reduce((sum, n) => sum + n, 0));
          expect(holding).toBe(places.filter((n) => n > 0).length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
