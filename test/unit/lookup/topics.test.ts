/** Topics that a page's sentence and a fact share: the file's form, and what is found of it in a text. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import lexicon from '@/assets/lexicon/topics.json';
import { foldText } from '@/src/detect/fold';
import { topicsOf } from '@/src/lookup/topics';

describe('assets/lexicon/topics.json', () => {
  const word = v.pipe(
    v.string(),
    v.minLength(2),
    v.check((text) => foldText(text).toLowerCase() === text, 'Simplified, lower case, plain shapes'),
  );
  const topic = v.pipe(
    v.string(),
    v.transform((line) => line.split('|')),
    v.array(word),
    v.minLength(6),
    v.check((words) => new Set(words).size === words.length, 'no word twice'),
  );
  const schema = v.strictObject({ topics: v.array(topic) });

  it('is topics of several words as a text is folded, none twice in one', () => {
    const { issues } = v.safeParse(schema, lexicon);
    expect(issues?.map((issue) => `${issue.input}: ${issue.message}`) ?? []).toEqual([]);
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
