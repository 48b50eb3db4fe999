/** Holidays, school and financial years as times of figures. The article is of 15 June 2021. */
import { describe, expect, it } from 'vitest';
import { findFigures } from '@/src/facts/figures/find';
import { articleOf } from '../../article';

const periodOf = (time: string): string | null | undefined =>
  findFigures(articleOf(`${time}，全市粮食销售额350亿元。`, { published: '2021-06-15' })).find(
    ({ unit }) => unit === '元',
  )?.period;

describe('a holiday is of the year told, else the last one', () => {
  it.each([
    ['国庆假期', '2020-10'],
    ['“五一”假期', '2021-05'],
    ['五一期间', '2021-05'],
    ['去年国庆长假', '2020-10'],
    ['2019年“十一”黄金周', '2019-10'],
    ['“双11”期间', '2020-11'],
    ['元旦假期', '2021-01'],
    ['暑期档', '2021-07/2021-08'],
    // In January or February: the year alone is certain.
    ['春节假期', '2021'],
    ['春運期間', '2021'],
  ])('%s is %s', (time, period) => {
    expect(periodOf(time)).toBe(period);
  });

  it.each(['国庆阅兵式上', '五一广场上'])('%s is no time', (words) => {
    expect(periodOf(words)).toBe('2021-06');
  });
});

describe('years that do not begin in January', () => {
  it.each([
    ['2020/21财年', '2020/2021'],
    ['2020-2021学年', '2020/2021'],
    ['2019/20至2023/24年度', '2019/2024'],
    ['“十三五”末', '2020'],
  ])('%s is %s', (time, period) => {
    expect(periodOf(time)).toBe(period);
  });
});
