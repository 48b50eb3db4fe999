import { describe, expect, it } from 'vitest';
import { MemoryScratch } from '@/src/pack/build/files';
import { RowSorter } from '@/src/pack/build/row-sorter';

/** More rows than two buckets hold, in an order that meets every bucket again and again. */
const ROWS = Array.from({ length: 10_000 }, (_, i) => ({ id: (i * 7) % 10_000, text: `第${i}行\n` }));

function sorted(most?: number) {
  const scratch = new MemoryScratch();
  const sorter = new RowSorter<(typeof ROWS)[number]>(scratch, 'rows', most);
  for (const row of ROWS) sorter.add(row);
  return [...sorter];
}

describe('a row sorter', () => {
  it('gives every row back in order of ids', () => {
    expect(sorted()).toEqual(ROWS.toSorted((a, b) => a.id - b.id));
  });

  it('gives the same when rows had to wait in scratch', () => {
    expect(sorted(50_000)).toEqual(sorted());
  });

  it('gives nothing when nothing was added', () => {
    expect([...new RowSorter(new MemoryScratch(), 'rows')]).toEqual([]);
  });
});
