/** Names by the class noun beside them, foreign words in Chinese text, letters in brackets; all names are invented. */
import { describe, expect, it } from 'vitest';
import { bracketedLetters } from '@/src/facts/terms/aliases';
import { behindClass, listedIn } from '@/src/facts/terms/apposed';
import { articleOf } from '../article';
import { findTerms } from './terms-of';

/** Words of a dictionary; everything else falls to single characters, as a segmenter without guesses does. */
const WORDS = [
  '餐饮',
  '住宿',
  '国有',
  '民营',
  '提供',
  '数据',
  '运营',
  '灵活',
  '就业',
  '应急',
  '已经',
  '负责人',
  '积极',
  '表示',
];
function cut(text: string): string[] {
  const out: string[] = [];
  for (let i = 0; i < text.length; ) {
    const word = WORDS.find((each) => text.startsWith(each, i)) ?? (text[i] as string);
    out.push(word);
    i += word.length;
  }
  return out;
}
const isWord = (surface: string) => WORDS.includes(surface);

describe('lists that a class noun ends', () => {
  it.each([
    ['主要被远山矿、北岭钼业、南溪资源等矿企所控制', ['远山矿', '北岭钼业', '南溪资源']],
    ['例如远山、北岭和南溪等知名企业', ['远山', '北岭', '南溪']],
    ['吸引北岭钼业、南溪等多家公司入驻', ['北岭钼业', '南溪']],
    ['遠山礦、北嶺鉬業等車廠', ['遠山礦', '北嶺鉬業']],
    ['餐饮、住宿等多家企业', []],
    ['国有、民营等多家企业', []],
    ['北岭钼业、南溪等企业', []],
    ['由远山矿等车企生产', []],
    ['生产的零件、销售的整车等品牌', []],
  ])('%s', (text, expected) => {
    const plain = text.replace('遠山礦、北嶺鉬業等車廠', '远山矿、北岭钼业等车厂');
    expect(listedIn(text, plain, isWord).map(({ surface }) => surface)).toEqual(expected);
  });
});

describe('behind a class noun', () => {
  it.each([
    ['版权平台鹊凌已经服务百万人', [['鹊凌', 0.6]], 'no part is a word'],
    ['租赁头部企业华岭应急提供数据', [['华岭应急', 0.5]], 'has to come back'],
    ['平台灵活就业已经提供数据', [], 'a thing is called by words too'],
    ['头部企业积极提供数据', [], 'an ordinary word'],
    ['巨头华岭应急数据', [], 'no verb in sight'],
  ])('%s', (text, expected) => {
    expect(behindClass(text, text, cut, isWord).map(({ surface, trust }) => [surface, trust])).toEqual(expected);
  });

  it('finds nothing without a segmenter', () => {
    expect(behindClass('平台鹊凌已经服务', '平台鹊凌已经服务', undefined, isWord)).toEqual([]);
  });
});

describe('as terms', () => {
  const named = (text: string) => findTerms([articleOf(text)]).map(({ name }) => name);

  it.each([
    ['a foreign word that comes back', '它的Farotaxi今年上路。明年Farotaxi再进三城。', 'Farotaxi'],
    ['a model', '主力是售价最低的GONA M07，占了一半。', 'GONA M07'],
    ['a bureau of a state', '英国地质勘探局公布了数据。', '英国地质勘探局'],
    ['a think tank', '北岭智库注意到，他说得对。', '北岭智库'],
  ])('%s', (_, text, name) => {
    expect(named(text)).toContain(name);
  });

  it.each([
    ['a foreign word once', '它叫Farotaxi。'],
    ['a label', '下载App，再用App登录。Top 10里有它。'],
    ['a deployment', '按照全国部署，国际格局与全国布局已变。'],
    ['English inside of Chinese', '他写道the Farotaxi is here，又写道the Farotaxi is gone。'],
  ])('not %s', (_, text) => {
    expect(named(text)).toEqual([]);
  });

  it('letters in brackets are short for the body before them', () => {
    expect(bracketedLetters('根据英国地质勘探局（YDKJ）数据')).toEqual([
      { full: '根据英国地质勘探局', short: 'YDKJ', kind: null },
    ]);
    const [term] = findTerms([articleOf('根据英国地质勘探局（YDKJ）数据，储量为三万吨。YDKJ说，它还会少。')]);
    expect([term?.name, term?.places.length]).toEqual(['YDKJ', 3]);
    expect(term?.aliases).toContain('英国地质勘探局');
  });
});
