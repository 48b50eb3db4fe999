import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Block, encodeBlock } from '@/src/pack/blocks';

describe('row blocks', () => {
  it('give back any rows, each alone', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (rows) => {
        const block = new Block(encodeBlock(rows.map((row) => JSON.stringify(row))));
        expect(block.length).toBe(rows.length);
        rows.forEach((row, i) => {
          expect(block.row(i)).toEqual(JSON.parse(JSON.stringify(row)));
        });
        expect(block.row(rows.length)).toBeUndefined();
        expect(block.row(-1)).toBeUndefined();
      }),
    );
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a page of HTML', new TextEncoder().encode('<html>not found</html>')],
    ['a block that was cut', encodeBlock(['{"id":1}', '{"id":2}']).subarray(0, 20)],
  ])('refuse %s', (_, bytes) => {
    expect(() => new Block(bytes)).toThrow();
  });
});
