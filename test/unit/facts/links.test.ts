import { describe, expect, it } from 'vitest';
import type { Figure } from '@/src/facts/fact';
import { linkFigures, measureLikeness, periodsOverlap } from '@/src/facts/links';

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

const relationOf = (a: Figure, b: Figure) =>
  linkFigures([
    { id: 0, figure: a, published: null },
    { id: 1, figure: b, published: null },
  ]).map(({ relation }) => relation);

describe('linkFigures', () => {
  it.each([
    ['a repeat in another article', figure(10_000), figure(10_000, { measure: '公益活动' }), 'repeat'],
    [
      'another value for an overlapping period',
      figure(18_000, { period: '2021/2022-08', place: elsewhere }),
      figure(10_000),
      'conflict',
    ],
    ['another value for the same period in one article', figure(8), figure(4), null],
    ['another value in another year', figure(18_000, { period: '2022' }), figure(10_000), 'series'],
    ['another measure', figure(18_000, { measure: '员工培训课程' }), figure(10_000), null],
    ['another subject', figure(18_000, { subject: '白石银行' }), figure(10_000), null],
    ['another unit', figure(18_000, { unit: '人' }), figure(10_000), null],
    ['members of one group', figure(8.9, { group: 'g1' }), figure(21, { group: 'g1' }), null],
    ['an unknown measure is linked to nothing', figure(10_000, { measure: null }), figure(10_000), null],
  ])('%s', (_, a, b, relation) => {
    expect(relationOf(a, b)).toEqual(relation === null ? [] : [relation, relation]);
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
