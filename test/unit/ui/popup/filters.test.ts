import { describe, expect, it } from 'vitest';
import { applyFilter, choices, inOrder, NO_FILTER, yearOf } from '@/src/ui/popup/filters';
import { articleResult, figure, figureResult, quoteResult, source } from '../samples';

const results = [
  articleResult(),
  figureResult(),
  quoteResult({ source: source({ publisher: '云泽财经', published: '2020-02' }) }),
  figureResult({ factId: 8, figure: figure({ period: null }), source: source({ publisher: null }) }),
];

describe('inOrder', () => {
  it('puts facts before articles and keeps their rank', () =>
    expect(inOrder(results).map((r) => r.kind)).toEqual(['figure', 'quote', 'figure', 'article']));
});

describe('yearOf', () => {
  it.each([
    ['the period of a figure', figureResult(), '2021'],
    ['else publication', figureResult({ figure: figure({ period: null }) }), '2022'],
    ['else nothing', quoteResult({ source: source({ published: null }) }), null],
  ])('%s', (_name, result, year) => expect(yearOf(result)).toBe(year));
});

describe('choices', () => {
  it('offers what is there, in order', () =>
    expect(choices(results)).toEqual({
      kinds: ['figure', 'quote', 'article'],
      publishers: ['云泽财经', '江河日报'],
      years: ['2022', '2021', '2020'],
    }));
  it('offers nothing where there is nothing to choose', () =>
    expect(choices([figureResult()])).toEqual({ kinds: [], publishers: [], years: [] }));
});

describe('applyFilter', () => {
  it.each([
    [NO_FILTER, 4],
    [{ ...NO_FILTER, kind: 'figure' as const }, 2],
    [{ ...NO_FILTER, publisher: '云泽财经' }, 1],
    [{ kind: 'figure' as const, publisher: '江河日报', year: '2021' }, 1],
    [{ ...NO_FILTER, year: '1999' }, 0],
  ])('%o', (filter, count) => expect(applyFilter(results, filter)).toHaveLength(count));
});
