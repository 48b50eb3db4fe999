import { describe, expect, it } from 'vitest';
import type { Figure } from '@/src/facts/fact';
import { measureLikeness, periodsOverlap } from '@/src/facts/likeness';
import { Links } from '@/src/facts/links';

const figure = (value: number, change: Partial<Figure> = {}): Figure => ({
  type: 'figure',
  text: String(value),
  value,
  unit: '场',
  modifier: 'none',
  kind: 'count',
  measure: '助老公益活动',
  subject: '青禾集团',
  period: '2021',
  periodHow: 'sentence',
  group: null,
  sentence: '',
  place: { article: 'a#1', paragraph: 1, start: 0, end: 1 },
  ...change,
});

const elsewhere = { article: 'b#1', paragraph: 2, start: 0, end: 1 };

/** What each of two figures is to the other. */
function relationsOf(...figures: [Figure, Figure]) {
  const links = new Links();
  figures.forEach((each, id) => {
    links.add(id, each);
  });
  links.link();
  return figures.flatMap((_, id) => links.all(id).map(({ relation }) => relation));
}

describe('Links', () => {
  it.each([
    ['a repeat in another article', figure(10_000), figure(10_000, { measure: '公益活动' }), 'repeat'],
    [
      'a year beside what was counted since it began',
      figure(18_000, { period: '2021/2022-08', place: elsewhere }),
      figure(10_000),
      null,
    ],
    ['what a bound allows', figure(18_000, { modifier: 'gt', place: elsewhere }), figure(25_000), null],
    ['what a bound forbids', figure(18_000, { modifier: 'gt', place: elsewhere }), figure(10_000), 'conflict'],
    [
      'times that are only those of the articles',
      figure(18_000, { period: '2021-05', periodHow: 'article-date', place: elsewhere }),
      figure(10_000, { period: '2021-05', periodHow: 'article-date' }),
      null,
    ],
    [
      'an owner of every article',
      figure(1, { subject: '全市', place: elsewhere }),
      figure(2, { subject: '全市' }),
      null,
    ],
    [
      'an owner of every article, in English',
      figure(1, { subject: 'the company', place: elsewhere }),
      figure(2, { subject: 'The Company' }),
      null,
    ],
    [
      'eight days beside a year',
      figure(800, { period: '2022-10-01/2022-10-08', place: elsewhere }),
      figure(10_000),
      null,
    ],
    [
      'quarters of two years',
      figure(800, { period: '2022-01/2022-03', place: elsewhere }),
      figure(700, { period: '2021-01/2021-03' }),
      'series',
    ],
    [
      'earnings and earnings per share',
      figure(19_100_000, { kind: 'amount', unit: '元', period: '2022' }),
      figure(0.63, { kind: 'amount', unit: '元' }),
      null,
    ],
    [
      'another direction',
      figure(0.3, { measure: '出厂价格同比上涨' }),
      figure(0.3, { measure: '出厂价格环比下降' }),
      null,
    ],
    [
      'adjusted',
      figure(6, { measure: 'net income' }),
      figure(6, { measure: 'adjusted net income', place: elsewhere }),
      null,
    ],
    [
      'other people, in words that look alike',
      figure(58, { measure: 'people under the age' }),
      figure(58, { measure: 'people aged 45' }),
      null,
    ],
    [
      'the same in English, with other endings',
      figure(58, { measure: 'online sales increased' }),
      figure(58, { measure: 'increase of online sales' }),
      'repeat',
    ],
    [
      'a rank whose time is unknown',
      figure(4, { kind: 'rank', unit: '位', period: null, place: elsewhere }),
      figure(4, { kind: 'rank', unit: '位' }),
      null,
    ],
    [
      'more or less exactly',
      figure(18_800, { measure: '活动' }),
      figure(19_000, { measure: '活动', modifier: 'approx', place: elsewhere }),
      null,
    ],
    ['rounded', figure(18_800), figure(19_000, { place: elsewhere }), null],
    ['a month of the year', figure(1_200, { period: '2021-08', place: elsewhere }), figure(10_000), null],
    ['another value of the same time', figure(12_000, { place: elsewhere }), figure(10_000), 'conflict'],
    [
      'a part of what is measured',
      figure(300, { measure: '海外助老公益活动', place: elsewhere }),
      figure(10_000),
      null,
    ],
    [
      'the whole in other words',
      figure(12_000, { measure: '全年助老公益活动总数', place: elsewhere }),
      figure(10_000),
      'conflict',
    ],
    [
      'the running total beside a year',
      figure(12_000, { measure: '累计助老公益活动', place: elsewhere }),
      figure(10_000),
      null,
    ],
    [
      'the home market beside all',
      figure(8_000, { measure: '国内助老公益活动', place: elsewhere }),
      figure(10_000),
      null,
    ],
    [
      'one programme by its name',
      figure(18_000, { measure: '“银铃”公益活动', place: elsewhere }),
      figure(10_000, { measure: '银铃社区助老行动' }),
      'conflict',
    ],
    [
      'how far two things reach',
      figure(316, { unit: '个', measure: '城市', place: elsewhere }),
      figure(70, { unit: '个', measure: '城市' }),
      null,
    ],
    [
      'what is not the other',
      figure(2, { unit: '名', measure: '非执行董事', place: elsewhere }),
      figure(2, { unit: '名', measure: '执行董事' }),
      null,
    ],
    [
      'Traditional beside Simplified',
      figure(10_000, { subject: '青禾集團', measure: '助老公益活動', place: elsewhere }),
      figure(10_000),
      'repeat',
    ],
    ['another value for the same period in one article', figure(8), figure(4), null],
    ['another value in another year', figure(18_000, { period: '2022' }), figure(10_000), 'series'],
    ['another measure', figure(18_000, { measure: '员工培训课程' }), figure(10_000), null],
    ['another subject', figure(18_000, { subject: '白石银行' }), figure(10_000), null],
    ['another unit', figure(18_000, { unit: '人' }), figure(10_000), null],
    ['members of one group', figure(8.9, { group: 'g1' }), figure(21, { group: 'g1' }), null],
    ['an unknown measure is linked to nothing', figure(10_000, { measure: null }), figure(10_000), null],
  ])('%s', (_, a, b, relation) => {
    expect(relationsOf(a, b)).toEqual(relation === null ? [] : [relation, relation]);
  });
});

describe('measureLikeness', () => {
  it.each([
    ['研发投入', '研发投入', 1],
    ['网民规模', '我国网民规模', 1],
    ['研发投入', '植树造林', 0],
    ['', '研发投入', 0],
  ])('%s and %s: %d', (a, b, likeness) => {
    expect(measureLikeness(a, b)).toBe(likeness);
  });
});

describe('periodsOverlap', () => {
  it.each([
    ['2021', '2021-06', true],
    ['2021-01/2021-06', '2021-07', false],
    ['2016/2020', '2020-12', true],
    ['2021', '2022', false],
    [null, '2022', true],
  ])('%s and %s: %s', (a, b, overlap) => {
    expect(periodsOverlap(a, b)).toBe(overlap);
  });
});
