/** Suggestions come from the corpus's own names, however they are typed. The corpus is invented. */
import { describe, expect, it } from 'vitest';
import { suggestNames } from '@/src/lookup/suggest';
import { openCorpus } from './corpus';

const { pack } = await openCorpus();
const suggest = (typed: string) => suggestNames(pack, typed, 5);

describe('suggestNames', () => {
  it.each([
    ['the beginning of a name', '云湖', '云湖集团'],
    ['Traditional', '雲湖', '云湖集团'],
    ['the end of a name', '银行', '云湖银行'],
    ['pinyin, begun', 'yunh', '云湖集团'],
    ['pinyin with a blank', 'yun hu', '云湖集团'],
    ['blanks around', '  望舒 ', '沈望舒'],
  ])('%s: %s', async (_, typed, name) => {
    expect(await suggest(typed)).toContain(name);
  });
  it('names that begin so come before names that hold it', async () => {
    const [first] = await suggest('云湖');
    expect(first?.startsWith('云湖')).toBe(true);
  });
  it.each(['南极企鹅', 'zzzz', 'y', '%', '团'])('nothing for %s', async (typed) => {
    expect(await suggest(typed)).toEqual([]);
  });
  it('not the name that is already typed in full', async () => {
    expect(await suggest('云湖集团')).not.toContain('云湖集团');
  });
  it('with nothing typed, a way into the corpus: its weightiest names, no more than asked for', async () => {
    const names = await suggest('');
    expect(names).toContain('云湖集团');
    expect(names.length).toBeLessThanOrEqual(5);
  });
});
