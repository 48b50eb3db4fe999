/** Which strings are foreign names, and names of peoples who share a few hundred given names. */
import { describe, expect, it } from 'vitest';
import { isForeignName, isMadeOfGivenNames } from '@/src/facts/quotes/people/foreign';
import { quotesOf } from '../lines';

describe('a foreign name', () => {
  it.each([
    ['特朗普', 'characters that only write names'],
    ['泽连斯基', 'one character of ordinary words among them'],
    ['冯德莱恩', 'a Chinese family name in front'],
    ['克林顿', 'ends in 顿'],
    ['普京', 'two characters, one of them a word'],
    ['约翰·史密斯', 'a dot'],
    ['安妮·海瑟薇', 'a last character that no table has'],
    ['吉姆·王小明', 'a Chinese name behind the dot'],
    ['Tim Cook', 'Latin letters'],
    ['次仁', 'a Tibetan given name'],
    ['扎西次仁', 'two of them'],
    ['阿不都热合曼', 'a Uyghur name'],
    ['乌云其其格', 'a Mongolian name'],
  ])('%s: %s', (name) => {
    expect(isForeignName(name)).toBe(true);
  });

  it.each(['文根', '东西', '普通', '会议', '西部', '连通', '约翰·史密斯则', '约翰·史密斯书记'])(
    '%s is none',
    (word) => {
      expect(isForeignName(word)).toBe(false);
    },
  );

  it('is made of at most three given names', () => {
    expect(isMadeOfGivenNames('扎西次仁卓玛')).toBe(true);
    expect(isMadeOfGivenNames('扎西次仁卓玛旺堆')).toBe(false);
  });
});

describe('speaks', () => {
  it.each([
    ['总统斯特连科5日说，谈判已经开始。', '斯特连科 ~ 谈判已经开始。'],
    ['前顾问摩尔顿对记者说，这是错误。', '摩尔顿 ~ 这是错误。'],
    ['“我们需要雨水。”泽连布里说。', '泽连布里 : 我们需要雨水。'],
    ['牧民其其格说：“收入增加了。”', '其其格 : 收入增加了。'],
    ['村民扎西旺堆说：“路修好了。”', '扎西旺堆 : 路修好了。'],
    // The name with dots ends with its last sound, whatever adverb follows.
    ['约翰·史密斯则表示，产量增加一成。', '约翰·史密斯 ~ 产量增加一成。'],
    ['玛丽亚·加西亚还告诉记者，产量增加一成。', '玛丽亚·加西亚 ~ 产量增加一成。'],
    ['玛丽亚·加西亚乐呵呵地说：“路修好了。”', '玛丽亚·加西亚 : 路修好了。'],
    ['玛丽亚·加西亚高兴地说：“路修好了。”', '玛丽亚·加西亚 : 路修好了。'],
    ['玛丽亚·加西亚慌张地说：“路断了。”', '玛丽亚·加西亚 : 路断了。'],
    ['约翰·史密斯信心满满地说：“路修好了。”', '约翰·史密斯 : 路修好了。'],
    ['约翰·史密斯接受本报采访时说：“路修好了。”', '约翰·史密斯 : 路修好了。'],
    ['约翰·史密斯一家说：“路修好了。”', '– : 路修好了。'],
    ['厂长尚福民表示，产量增加一成。', '尚福民 ~ 产量增加一成。'],
    ['骆晓楠说：“尚未完工。”', '骆晓楠 : 尚未完工。'],
  ])('%s', (text, quote) => {
    expect(quotesOf(text)).toEqual([quote]);
  });
});
