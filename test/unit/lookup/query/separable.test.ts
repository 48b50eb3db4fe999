import { describe, expect, it } from 'vitest';
import { separableIn } from '@/src/lookup/query/separable';

describe('verb and object apart are one word', () => {
  it.each([
    ['有多少人打过卡', '打卡'],
    ['平均缺多少钱', '缺钱'],
    ['种了多少棵树', '种树'],
    ['捐了款', '捐款'],
    ['一共得过几个奖', '奖项'],
    ['连通了多少个省', '省份'],
    ['开了几家店？', '门店'],
  ])('%s → %s', (text, word) => {
    const { words, rest } = separableIn(text);
    expect(words.map((each) => each.text)).toEqual([word]);
    expect(rest).toHaveLength(text.length);
  });

  it('but only where they make a word', () => {
    expect(separableIn('来了多少人')).toEqual({ words: [], rest: '来了多少人' });
    expect(separableIn('涨了吗').words).toEqual([]);
  });

  it('a copied verb is said once', () => {
    expect(separableIn('卖货卖了多少').rest).toBe('卖货 了多少');
  });
});
