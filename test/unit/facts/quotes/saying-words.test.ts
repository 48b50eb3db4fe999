/** The table of saying words: every row's sentence lets somebody speak, by a word of the row, and no word stands twice in it. */
import { describe, expect, it } from 'vitest';
import { BESIDE_MARK_ROWS, VERB_ROWS } from '@/src/facts/quotes/english/verbs';
import { COMPOUND_ROWS, COMPOUND_TAILS, SAYING_ROWS } from '@/src/facts/quotes/saying-words';
import { SAYING_WORDS } from '@/src/facts/quotes/verbs';
import { quotesOf } from './lines';

describe('saying words', () => {
  it.each(SAYING_ROWS.map((row) => [`${row.strength}: ${row.idea}`, row] as const))('%s', (_, { example, words }) => {
    expect(quotesOf(example)).toHaveLength(1);
    expect(quotesOf(example)[0]).toMatch(/^李明 [:~] /);
    expect(words.split(' ').some((word) => example.includes(word))).toBe(true);
  });

  it.each(SAYING_ROWS.map((row) => [`${row.strength}: ${row.idea}`, row] as const))('%s: each word once', (_, row) => {
    const words = row.words.split(' ');
    expect(new Set(words).size).toBe(words.length);
  });

  it('takes a second verb of saying as one word', () => {
    for (const { words } of COMPOUND_ROWS)
      for (const head of words.split(' '))
        for (const tail of COMPOUND_TAILS.split(' ')) expect(SAYING_WORDS.has(head + tail)).toBe(true);
  });

  it.each([...VERB_ROWS, ...BESIDE_MARK_ROWS])('English: $idea, $example', ({ example, verbs }) => {
    expect(quotesOf(example)).toHaveLength(1);
    expect(quotesOf(example)[0]).toMatch(/^Mary Stone [:~] /);
    expect(verbs.split('|').some((verb) => example.includes(verb))).toBe(true);
  });
});
