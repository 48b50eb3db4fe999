/** What the corpus's own words sound like, from a dictionary of a few entries. */
import { describe, expect, it } from 'vitest';
import { buildVocabulary, type DictionaryEntry } from '@/src/pack/vocabulary';

const entries: DictionaryEntry[] = [
  ['夹', 'ga', 'armpit'],
  ['夹子', 'jia zi', 'clip'],
  ['夹克', 'jia ke', 'jacket'],
  ['夹层', 'jia ceng', 'interlayer'],
  ['夹板', 'jia ban', 'splint'],
  ['夹杂', 'jia za', 'to be mixed up with'],
  ['夹带', 'jia dai', 'to carry within'],
  ['行动', 'xing dong', 'action'],
  ['行人', 'xing ren', 'pedestrian'],
  ['流行', 'liu xing', 'popular'],
  ['银行', 'yin hang', 'bank'],
  ['云', 'yun', 'cloud'],
  ['湖', 'hu', 'lake'],
  ['绿色', 'lv se', 'green'],
].map(([word = '', pinyin = '', gloss = '']) => ({ word, syllables: pinyin.split(' '), gloss }));

const words = new Map([
  ['云湖银行', { count: 3, name: true }],
  ['银行', { count: 5, name: false }],
  ['绿色', { count: 2, name: false }],
]);
const { pinyin, syllables } = buildVocabulary(words, entries);

describe('readings', () => {
  it('of a name are those of its words: 行 is hang in 银行', () => {
    expect(pinyin.yunhuyinhang).toEqual(['云湖银行']);
    expect(pinyin.yhyh).toEqual(['云湖银行']);
  });

  it('of a character are those that its words have, a rare one aside', () => {
    expect(syllables.hang).toContain('行');
    expect(syllables.xing).toContain('行');
    expect(syllables.jia).toContain('夹');
    expect(syllables.ga).toBeUndefined();
  });

  it('with ü are typed v or u', () => {
    expect(pinyin.lvse).toEqual(['绿色']);
    expect(pinyin.luse).toEqual(['绿色']);
  });
});
