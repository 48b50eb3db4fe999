/** The sentence that holds a place, in a paragraph that was cut once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceOf, splitSentences } from '@/src/facts/sentences';

describe('sentence of a place', () => {
  const text = '甲公司营收5亿元。 乙公司呢？“不知道。”他说';
  const spans = splitSentences(text);
  const cases: [offset: number, sentence: string | null][] = [
    [0, '甲公司营收5亿元。'],
    [8, '甲公司营收5亿元。'],
    [9, null],
    [10, '乙公司呢？'],
    [text.length - 1, '他说'],
    [text.length, null],
  ];
  it.each(cases)('%i', (offset, sentence) => {
    const found = sentenceOf(spans, offset);
    expect(found && text.slice(found.start, found.end)).toBe(sentence);
  });
  it('is none where there are no sentences', () => {
    expect(sentenceOf([], 3)).toBeNull();
  });
  it('is what a look at every sentence finds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'甲乙。！ \n”a.\u00a0\u3000') }), fc.nat(12), (any, offset) => {
        const every = splitSentences(any).find((s) => offset >= s.start && offset < s.end);
        expect(sentenceOf(splitSentences(any), offset)).toEqual(every ?? null);
      }),
    );
  });
});

describe('full stops', () => {
  it.each<[string, string[]]>([
    ['态势良好. 全市增长5%. 9月持平.', ['态势良好.', '全市增长5%.', '9月持平.']],
    ['营收3.5亿元, 约翰.史密斯说', ['营收3.5亿元, 约翰.史密斯说']],
    ['Mr. Lin rose. He left.', ['Mr. Lin rose.', 'He left.']],
    ['Sales rose to £5m. Revenue fell, J. Lin said.', ['Sales rose to £5m.', 'Revenue fell, J. Lin said.']],
  ])('%s', (text, sentences) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
