/** A closed list of words found in a text: the longest at each place, from left to right. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordFinder } from '@/src/facts/quotes/word-finder';

describe('words of a list', () => {
  const finder = new WordFinder(['经理', '总经理', '总经理助理', '主任', '任']);
  const cases: [text: string, found: string[]][] = [
    ['', []],
    ['没有这样的人', []],
    ['公司总经理助理在场', ['总经理助理']],
    ['总经理和主任', ['总经理', '主任']],
    ['总总经理', ['总经理']],
    ['主主任任', ['主任', '任']],
  ];
  it.each(cases)('%s', (text, found) => {
    const all = finder.all(text);
    expect(all.map(({ word }) => word)).toEqual(found);
    for (const { word, start, end } of all) expect(text.slice(start, end)).toBe(word);
  });
  it('is what an alternation of the words, longest first, finds', () => {
    const word = fc.string({ unit: fc.constantFrom(...'主任总经理'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.array(word), (words, parts) => {
        const text = parts.join('');
        const pattern = new RegExp([...words].sort((a, b) => b.length - a.length).join('|'), 'g');
        expect(new WordFinder(words).all(text).map((found) => found.word)).toEqual(text.match(pattern) ?? []);
      }),
    );
  });
});
