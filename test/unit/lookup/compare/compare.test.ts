import { describe, expect, it } from 'vitest';
import type { Figure } from '@/src/facts/fact';
import { compareValues, equalAfterRounding, sameUnit } from '@/src/lookup/compare/compare';

const figure = (text: string, value: number, unit: string, period: string | null = '2021'): Figure => ({
  type: 'figure',
  text,
  value,
  unit,
  modifier: 'none',
  kind: 'amount',
  measure: '投入',
  subject: '公司',
  period,
  periodHow: null,
  group: null,
  sentence: text,
  place: { article: '', paragraph: 0, start: 0, end: text.length },
});

describe('compareValues', () => {
  const ours = figure('超过188亿元', 18.8e9, '元');
  it.each([
    ['the same', figure('188亿元', 18.8e9, '元'), 'agrees', 1],
    ['written in words', figure('一百八十八亿元', 18.8e9, '元'), 'agrees', 1],
    ['another round number', figure('190亿元', 19e9, '元'), 'differs', 19 / 18.8],
    ['rounded by the page', { ...figure('约190亿元', 19e9, '元'), modifier: 'approx' }, 'agrees', 19 / 18.8],
    ['rounded too far', { ...figure('约200亿元', 20e9, '元'), modifier: 'approx' }, 'not-comparable', null],
    ['far from what it rounds', { ...figure('约260亿元', 26e9, '元'), modifier: 'approx' }, 'differs', 26 / 18.8],
    ['over a little less', { ...figure('逾185亿元', 18.5e9, '元'), modifier: 'gt' }, 'not-comparable', null],
    ['over much less', { ...figure('逾165亿元', 16.5e9, '元'), modifier: 'gt' }, 'differs', 16.5 / 18.8],
    ['over ten less', { ...figure('逾180亿元', 18e9, '元'), modifier: 'gt' }, 'agrees', 18 / 18.8],
    ['under it', { ...figure('不足180亿元', 18e9, '元'), modifier: 'lt' }, 'differs', 18 / 18.8],
    ['a tenth', figure('18.8亿元', 1.88e9, '元'), 'differs', 0.1],
    ['another year', figure('204.6亿元', 20.46e9, '元', '2022'), 'other-period', 20.46 / 18.8],
    ['one year beside a span of years', figure('188亿元', 18.8e9, '元', '2016/2020'), 'other-period', 1],
    ['no year stated', figure('188亿元', 18.8e9, '元', null), 'agrees', 1],
    ['within 多 of the page', figure('180多亿元', 18e9, '元'), 'agrees', 18 / 18.8],
    ['a range that holds it', { ...figure('180亿到200亿元', 18e9, '元'), value2: 20e9 }, 'agrees', null],
    ['a range beyond it', { ...figure('200亿到220亿元', 20e9, '元'), value2: 22e9 }, 'not-comparable', null],
    ['a range that says nothing', { ...figure('100亿到300亿元', 10e9, '元'), value2: 30e9 }, 'not-comparable', null],
    ['twenty times as much', figure('5000亿元', 5e11, '元'), 'not-comparable', null],
    ['another currency', figure('188亿美元', 18.8e9, '美元'), 'not-comparable', null],
  ] as const)('%s', (_, claim, verdict, ratio) => {
    const result = compareValues(claim, ours);
    expect(result.verdict).toBe(verdict);
    if (ratio === null) expect(result.ratio).toBeNull();
    else expect(result.ratio).toBeCloseTo(ratio);
  });
});

describe('a bound beside an exact figure', () => {
  it.each([
    ['逾7200万笔', 7.2e7, 'gt', '7218.4万笔', 7.2184e7, 'agrees'],
    ['突破20亿条', 2e9, 'gt', '21亿条', 2.1e9, 'agrees'],
    ['突破20亿条', 2e9, 'gt', '28亿条', 2.8e9, 'not-comparable'],
    ['突破20亿条', 2e9, 'gt', '19亿条', 1.9e9, 'differs'],
    ['超3.2亿棵', 3.2e8, 'gt', '3.26亿棵', 3.26e8, 'agrees'],
    ['逾60万户', 6e5, 'gt', '68万户', 6.8e5, 'not-comparable'],
    ['37万多名', 3.7e5, 'gt', '37.1万名', 3.71e5, 'agrees'],
    ['七成以上', 70, 'gte', '71.6%', 71.6, 'agrees'],
    ['不足4000万户', 4e7, 'lt', '4500万户', 4.5e7, 'differs'],
    ['不到40万户', 4e5, 'lt', '39.6万户', 3.96e5, 'agrees'],
  ] as const)('%s, ours %5$s: %6$s', (text, value, modifier, ours, exact, verdict) => {
    const claim: Figure = { ...figure(text, value, ''), modifier };
    expect(compareValues(claim, figure(ours, exact, '')).verdict).toBe(verdict);
  });
});

describe('units of one dimension convert', () => {
  it.each([
    ['3835吨', 3835, '吨', '767万斤', 7.67e6, '斤', 'agrees'],
    ['3.8千吨', 3800, '吨', '767万斤', 7.67e6, '斤', 'agrees'],
    ['76.7万吨', 7.67e5, '吨', '767万斤', 7.67e6, '斤', 'differs'],
    ['2646平方公里', 2646, '平方公里', '397万亩', 3.97e6, '亩', 'agrees'],
    ['767万元', 7.67e6, '元', '767万斤', 7.67e6, '斤', 'not-comparable'],
  ])('%s beside %s', (text, value, unit, ours, exact, ourUnit, verdict) => {
    expect(compareValues(figure(text, value, unit), figure(ours, exact, ourUnit)).verdict).toBe(verdict);
  });
});

describe('equalAfterRounding takes the coarser of both precisions', () => {
  it.each([
    ['10.11亿', 10.11e8, '10亿', 10e8, true],
    ['10.11亿', 10.11e8, '10.2亿', 10.2e8, false],
    ['71.6%', 71.6, '72%', 72, true],
    ['71.6%', 71.6, '71%', 71, false],
    ['4,500万', 4.5e7, '4500万', 4.5e7, true],
  ])('%s and %s', (a, av, b, bv, equal) => {
    expect(equalAfterRounding(figure(b as string, bv as number, ''), figure(a, av, ''))).toBe(equal);
  });
});

describe('sameUnit', () => {
  it.each([
    ['人', '名', true],
    ['家', '户', true],
    ['元', '美元', false],
    ['%', '百分点', false],
    ['', '', true],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameUnit(a, b)).toBe(same);
  });
});
