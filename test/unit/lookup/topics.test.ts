/** Topics that a page's sentence and a fact share: the file's form, and what is found of it in a text. */
import { describe, expect, it } from 'vitest';
import lexicon from '@/assets/lexicon/topics.json';
import { foldText } from '@/src/detect/fold';
import { topicsOf } from '@/src/lookup/topics';

describe('assets/lexicon/topics.json', () => {
  it('is topics of several words as a text is folded, none twice in one', () => {
    for (const line of lexicon.topics) {
      const words = line.split('|');
      expect(words.length, line).toBeGreaterThan(5);
      expect(new Set(words).size, line).toBe(words.length);
      for (const word of words) {
        expect(word.length, word).toBeGreaterThan(1);
        expect(foldText(word).toLowerCase(), word).toBe(word);
      }
    }
  });
});

describe('topicsOf', () => {
  const share = (a: string, b: string) => [...topicsOf(a).keys()].some((topic) => topicsOf(b).has(topic));
  it.each([
    ['老李买了化肥等着春耕', '三万名种植大户', true],
    ['老李買了化肥等著春耕', '三万名种植大户', true],
    ['The miners went home.', '全省煤矿', true],
    ['The mineral water is cold.', '全省煤矿', false],
    ['摄影师说又被盗图了', '帮助五千名创作者', true],
    ['摄影师说又被盗图了', '帮助五千名农户', false],
  ])('%s · %s → %s', (a, b, expected) => expect(share(a, b)).toBe(expected));
});
