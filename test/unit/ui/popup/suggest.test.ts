import { describe, expect, it } from 'vitest';
import { suggest } from '@/src/ui/popup/suggest';

describe('suggest', () => {
  const known = ['青溪集团', '云泽青溪店', '青溪', 'Qingxi Group', '周若水', '青溪集团'];
  it.each([
    ['青', ['青溪集团', '青溪', '云泽青溪店']],
    [' 青溪 ', ['青溪集团', '云泽青溪店']],
    ['qing', ['Qingxi Group']],
    ['没有', []],
    ['  ', []],
  ])('%s', (typed, words) => expect(suggest(typed, known)).toEqual(words));
  it('names of the corpus come last, none twice', () =>
    expect(suggest('青', known, ['青溪集团', '螺青湖'])).toEqual(['青溪集团', '青溪', '云泽青溪店', '螺青湖']));
  it('five at most', () => expect(suggest('a', ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'])).toHaveLength(5));
});
