import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Best, Scores } from '@/src/lookup/index/scores';

describe('scores of a window', () => {
  it('add up by offset and forget what was touched', () => {
    const scores = new Scores();
    scores.add(3, 0.5, 2);
    scores.add(3, 0.25, 1);
    scores.add(9, 1, 4);
    expect([...scores.touched.slice(0, scores.size)]).toEqual([3, 9]);
    expect([scores.shares[3], scores.impacts[3]]).toEqual([0.75, 3]);
    scores.clear();
    expect([scores.size, scores.shares[3], scores.impacts[9]]).toEqual([0, 0, 0]);
  });
});

describe('the best of many', () => {
  it('are those that sorting gives, ties by the lower unit', () => {
    const scored = fc.array(fc.integer({ min: 0, max: 5 })).map((list) => list.map((score, unit) => ({ unit, score })));
    fc.assert(
      fc.property(scored, fc.integer({ min: 0, max: 8 }), (items, limit) => {
        const best = new Best<{ unit: number; score: number }>(limit);
        for (const item of items) if (best.takes(item.score, item.unit)) best.add(item);
        const sorted = items.toSorted((a, b) => b.score - a.score || a.unit - b.unit);
        expect(best.sorted()).toEqual(sorted.slice(0, limit));
      }),
    );
  });
});
