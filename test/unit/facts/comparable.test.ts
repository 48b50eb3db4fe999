/** Two sentences of two articles: whether their figures contradict, go on or have nothing to do with each other. All invented. */
import { describe, expect, it } from 'vitest';
import { findFigures } from '@/src/facts/figures/find';
import { Links } from '@/src/facts/links';
import { articleOf } from './article';

/** How the figures of two articles are related, each relation once; empty for nothing. */
function relationsOf(...texts: [string, string]): string[] {
  const links = new Links();
  const figures = texts.flatMap((text, i) =>
    findFigures({ ...articleOf(text), id: `${i}.txt#1`, published: '2024-02-01' }),
  );
  figures.forEach((each, id) => {
    links.add(id, each);
  });
  links.link();
  return [...new Set(figures.flatMap((_, id) => links.all(id).map(({ relation }) => relation)))];
}

const OURS = '远山集团2023年营收12亿元。';
const SOLD = 'Acme Inc. sold 500 cars in 2023.';

describe('figures of two articles', () => {
  it.each([
    ['another value', OURS, '远山集团2023年营收15亿元。', 'conflict'],
    ['another year', OURS, '远山集团2022年营收9亿元。', 'series'],
    ['the same', OURS, '远山集团2023年营收12亿元。', 'repeat'],
    ['in English', SOLD, 'Acme Inc. sold 620 cars in 2023.', 'conflict'],
    ['a number that holds the name of a sale (618)', OURS, '远山集团拥有1618家门店，2023年营收15亿元。', 'conflict'],
    [
      'a word that holds another (except)',
      SOLD,
      'In an exceptional year, Acme Inc. sold 620 cars in 2023.',
      'conflict',
    ],
  ])('%s: %s %s', (_, a, b, relation) => {
    expect(relationsOf(a, b)).toEqual([relation]);
  });

  it.each([
    ['rounded', OURS, '远山集团2023年营收约12.3亿元。'],
    ['a bound', OURS, '远山集团2023年营收超10亿元。'],
    ['what was expected', OURS, '机构此前预测，远山集团2023年营收为10亿元。'],
    ['a target', OURS, '远山集团2023年营收目标为15亿元。'],
    ['guidance', OURS, '远山集团2023年业绩指引为营收10亿元。'],
    ['years together', OURS, '远山集团2021年至2023年营收累计30亿元。'],
    ['since some year', OURS, '远山集团2021年以来营收30亿元。'],
    ['since it began', OURS, '远山集团成立以来营收80亿元。'],
    ['half a year', OURS, '远山集团2023年上半年营收5亿元。'],
    ['another market', OURS, '远山集团2023年海外营收3亿元。'],
    ['another place', OURS, '远山集团在东湖市的2023年营收3亿元。'],
    ['another money', OURS, '远山集团2023年营收1.7亿美元。'],
    ['without something', OURS, '剔除汇率影响后，远山集团2023年营收11亿元。'],
    ['without a part', OURS, '不含子公司，远山集团2023年营收8亿元。'],
    ['a year of its own', OURS, '远山集团2023财年营收11亿元。'],
    ['holidays', '东湖市2023年接待游客300万人次。', '东湖市2023年春节假期接待游客20万人次。'],
    ['another city of the same words', '2023年，全市地区生产总值500亿元。', '2023年，全市地区生产总值800亿元。'],
    ['another company of the same words', '2023年，公司实现营收12亿元。', '2023年，公司实现营收3亿元。'],
    ['what was spent so far', '远山项目2023年总投资50亿元。', '远山项目2023年完成投资12亿元。'],
    ['a stock and what came to it', '远山集团2023年员工5000人。', '远山集团2023年新增员工800人。'],
    ['a toll of the day', '远山地震已造成30人死亡。', '远山地震已造成45人死亡。'],
    ['a year beside a month before', '2023年出厂价格同比上涨0.3%。', '2023年出厂价格环比下降0.3%。'],
    [
      'prices of the day beside those of a year ago',
      '2023年东湖市财政收入名义增长9.2%。',
      '2023年东湖市财政收入实际增长7.7%。',
    ],
    ['another poll', '调查显示，2023年65%的受访者支持修渠。', '另一调查显示，2023年40%的受访者支持修渠。'],
    ['a sale by its name', OURS, '618期间，远山集团2023年营收2亿元。'],
    ['one country', SOLD, 'Acme Inc. sold 80 cars in China in 2023.'],
    [
      'before tax',
      'Acme Inc. said its profit rose to $12 million in 2023.',
      'Acme Inc. said its profit before tax was $15 million in 2023.',
    ],
    [
      'adjusted',
      'Acme Inc. said its profit rose to $12 million in 2023.',
      'Acme Inc. said its adjusted profit was $15 million in 2023.',
    ],
  ])('%s: %s %s', (_, a, b) => {
    expect(relationsOf(a, b)).toEqual([]);
  });
});
