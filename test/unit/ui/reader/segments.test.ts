import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '@/src/ui/reader/segments';

const text = '他说要覆盖1.2亿亩耕地。';

describe('segment', () => {
  it('cuts a figure inside a quote out of it, and tells where each begins', () => {
    const spans = [
      { id: 1, start: 2, end: 13 },
      { id: 2, start: 5, end: 10 },
    ];
    expect(segment(text, spans)).toEqual([
      { start: 0, text: '他说', facts: [], opens: [] },
      { start: 2, text: '要覆盖', facts: [1], opens: [1] },
      { start: 5, text: '1.2亿亩', facts: [1, 2], opens: [2] },
      { start: 10, text: '耕地。', facts: [1], opens: [] },
    ]);
  });
  it('a table cell takes its own facts only', () => {
    expect(
      segment(
        '8.9%',
        [
          { id: 3, start: 3, end: 7 },
          { id: 4, start: 8, end: 12 },
        ],
        3,
      ),
    ).toEqual([{ start: 3, text: '8.9%', facts: [3], opens: [3] }]);
  });
  it('an empty paragraph has no segments', () => expect(segment('', [{ id: 1, start: 0, end: 0 }])).toEqual([]));

  it('joined, the segments are the paragraph; each says which facts cover it', () => {
    const span = fc.record({ id: fc.nat(), start: fc.nat(20), end: fc.nat(20) });
    fc.assert(
      fc.property(fc.string({ maxLength: 16 }), fc.array(span), (paragraph, spans) => {
        const segments = segment(paragraph, spans);
        expect(segments.map((s) => s.text).join('')).toBe(paragraph);
        for (const { start, facts } of segments) {
          const covering = spans.filter((s) => s.start <= start && start < Math.min(s.end, paragraph.length));
          expect(new Set(facts)).toEqual(new Set(covering.map((s) => s.id)));
        }
      }),
    );
  });
});
