/** Products whose quantity is told, houses that a place begins, and what is no measure at all. */
import { describe, expect, it } from 'vitest';
import { readFigures } from '@/src/facts/figures/find';

const about = (text: string) => readFigures(text, { published: '2018-11-08' }).map((f) => [f.subject, f.measure]);

describe('the product of a quantity', () => {
  it.each([
    ['今年夏粮产量2835亿斤。', ['夏粮', '夏粮产量']],
    ['小麦集贸市场价为每斤1.17元。', ['小麦', '小麦集贸市场价']],
    ['营业收入5亿元。', [null, '营业收入']],
  ])('%s', (text, expected) => expect(about(text)[0]).toEqual(expected));
});

describe('a house that a place begins', () => {
  it.each([
    ['河北博物馆新馆占地面积65047平方米。', '河北博物馆新馆'],
    ['全国乡村消费品零售额同比增长9.1%。', '全国'],
  ])('%s', (text, subject) => expect(about(text)[0]?.[0]).toBe(subject));
});

describe('words that measure nothing', () => {
  it('are when and how', () => {
    expect(about('改制前有5万公顷。').map(([, m]) => m)).toEqual([null]);
  });
});

describe('characters as written', () => {
  it('is kept where a measure is put together', () => {
    expect(about('今年夏糧產量2835億斤，較上年增加58.6億斤。')[1]?.[1]).toBe('夏糧產量增加');
  });
});

it('reads more than a part of a month', () => {
  expect(readFigures('他等了半个多月。').map((f) => [f.text, f.modifier])).toEqual([['半个多月', 'gt']]);
});

it('reads a year of the Republic behind 逼近 as one', () => {
  const found = readFigures('觀光人數超越104年的97萬2968人和逼近105年的108萬2156人，遊客還會增加。', {
    published: '2018-11-08',
  });
  expect(found.map((f) => [f.text, f.period?.slice(0, 4)])).toEqual([
    ['97萬2968人', '2015'],
    ['108萬2156人', '2016'],
  ]);
});

it('does not go on with the year since which a record holds', () => {
  const found = readFigures('同比增长24%，创下2015年来的新高。苹果出货量为5700万台。', { published: '2021-04-21' });
  expect(found.map((f) => f.period?.slice(0, 4))).toEqual(['2021', '2021']);
});
