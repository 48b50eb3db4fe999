import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Block, BlockWriter } from '@/src/pack/blocks';

function blockOf(rows: readonly unknown[]): Uint8Array {
  const writer = new BlockWriter();
  for (const row of rows) writer.add(row);
  return writer.finish();
}

describe('row blocks', () => {
  it('give back any rows, each alone', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (rows) => {
        const block = new Block(blockOf(rows));
        expect(block.length).toBe(rows.length);
        rows.forEach((row, i) => {
          expect(block.row(i)).toEqual(JSON.parse(JSON.stringify(row)));
        });
        expect(block.row(rows.length)).toBeUndefined();
        expect(block.row(-1)).toBeUndefined();
      }),
    );
  });

  it('hold what several rows share once, and give the same object each time', () => {
    const writer = new BlockWriter();
    const source = { title: '云湖年报', publisher: '测试日报' };
    for (const value of [1, 2]) writer.add({ value, source: writer.share(source) });
    const bytes = writer.finish();
    const block = new Block(bytes);
    expect(new TextDecoder().decode(bytes).split('云湖年报')).toHaveLength(2);
    expect(block.row(1)).toEqual({ value: 2, source: 0 });
    expect(block.shared(0)).toEqual(source);
    expect(block.shared(0)).toBe(block.shared(0));
    expect(() => block.shared(1)).toThrow('no shared value');
    expect(() => block.shared(-1)).toThrow('no shared value');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a page of HTML', new TextEncoder().encode('<html>not found</html>')],
    ['a block that was cut', blockOf([{ id: 1 }, { id: 2 }]).subarray(0, 20)],
  ])('refuse %s', (_, bytes) => {
    expect(() => new Block(bytes)).toThrow();
  });
});
