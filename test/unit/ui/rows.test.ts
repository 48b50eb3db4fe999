import { describe, expect, it } from 'vitest';
import type { Figure } from '@/src/facts/fact';
import type { FigureResult } from '@/src/lookup/answer';
import { canChart } from '@/src/ui/chart';
import { foldGroups, groupRows, seriesRows } from '@/src/ui/rows';
import { figure, figureResult, groupOfThree, quoteResult, series } from './samples';
import { t } from './translate';

const open = () => undefined;

describe('groupRows', () => {
  it('calls each row by what tells it apart', () => {
    expect(groupRows(groupOfThree(), t, open).map((r) => [r.label, r.text, r.value, r.current])).toEqual([
      ['农业', '8.9%', 8.9, false],
      ['工业', '21.0%', 21, true],
      ['服务业', '40.7%', 40.7, false],
    ]);
  });
  it('draws no bars for figures of different units', () => {
    const group = [
      { factId: 1, figure: figure() },
      { factId: 2, figure: figure({ text: '10%', value: 10, unit: '%', kind: 'share', measure: '占营收比重' }) },
    ];
    const rows = groupRows(figureResult({ factId: 1, group }), t, open);
    expect(rows.map((r) => r.value)).toEqual([null, null]);
    expect(rows.map((r) => r.label)).toEqual(['研发投入', '占营收比重']);
  });
});

describe('the two ends of a change', () => {
  const ends = (from: Partial<Figure>, to: Partial<Figure>) => {
    const figures = [figure({ ...from, change: 'from' }), figure({ ...to, change: 'to' })];
    const group = figures.map((own, factId) => ({ factId, figure: own }));
    return figureResult({ factId: 1, figure: figures[1]!, group });
  };
  const rows = (result: FigureResult) => groupRows(result, t, open).map((r) => [r.label, r.text, r.value]);
  const share = { unit: '%', kind: 'share' } as const;
  const rank = { unit: '位', kind: 'rank', period: '2016/2022' } as const;

  it.each<[string, FigureResult, unknown[][]]>([
    [
      '从30%提高到2022年的80%: the one without a time was before',
      ends({ ...share, text: '30%', value: 30, period: null }, { ...share, text: '80%', value: 80, period: '2022' }),
      [
        ['此前', '30%', 30],
        ['2022年', '80%', 80],
      ],
    ],
    [
      '2016年的30%提高到2020年的80%: each by its own time',
      ends({ ...share, text: '30%', value: 30, period: '2016' }, { ...share, text: '80%', value: 80, period: '2020' }),
      [
        ['2016年', '30%', 30],
        ['2020年', '80%', 80],
      ],
    ],
    [
      '六年来从第29位升至第12位: of one time both; no bars, as the better rank would have the shorter one',
      ends({ ...rank, text: '第29位', value: 29 }, { ...rank, text: '第12位', value: 12 }),
      [
        ['此前', '第29位', null],
        ['此后', '第12位', null],
      ],
    ],
  ])('%s', (_, result, expected) => {
    expect(rows(result)).toEqual(expected);
    const both = result.group.map(({ factId, figure: own }) => ({ ...result, factId, figure: own }));
    expect(foldGroups(both, t)).toHaveLength(1);
  });
});

describe('a group whose figures cannot be told apart', () => {
  const group = [figure(), figure({ text: '20亿元', value: 2e9 })].map((own, factId) => ({ factId, figure: own }));
  const nameless = [figure({ subject: null }), figure(), figure({ subject: '云泽' })].map((own, factId) => ({
    factId,
    figure: { ...own, measure: null },
  }));

  it('has no rows: the sentence says more than bars without names', () => {
    expect(groupRows(figureResult({ factId: 0, group }), t, open)).toEqual([]);
    expect(groupRows(figureResult({ factId: 0, group: nameless }), t, open)).toEqual([]);
  });
  it('is not folded', () => {
    const results = group.map(({ factId, figure: own }) => figureResult({ factId, figure: own, group }));
    expect(foldGroups(results, t)).toHaveLength(2);
  });
});

describe('seriesRows', () => {
  it('orders by period, the figure itself among them', () => {
    expect(seriesRows(series(), t, open).map((r) => [r.label, r.text, r.current])).toEqual([
      ['2019年', '106亿元', false],
      ['2020年', '近150亿元', false],
      ['2021年', '超过188亿元', true],
    ]);
  });
  it('has no rows when nothing is related', () => expect(seriesRows(figureResult(), t, open)).toEqual([]));
});

describe('foldGroups', () => {
  const [a, b] = groupOfThree().group;
  const member = (m: typeof a) => figureResult({ ...groupOfThree(), factId: m!.factId, figure: m!.figure });

  it('shows one chart for one statement, where its best member stands', () => {
    const results = [member(b), quoteResult(), member(a), figureResult()];
    expect(foldGroups(results, t).map((r) => r.kind)).toEqual(['figure', 'quote', 'figure']);
    expect(foldGroups(results, t)[0]).toMatchObject({ factId: 32 });
  });
  it('keeps members that no chart shows', () => {
    const group = [
      { factId: 1, figure: figure() },
      { factId: 2, figure: figure({ unit: '%', kind: 'share' }) },
    ];
    const results = group.map(({ factId, figure: own }) => figureResult({ factId, figure: own, group }));
    expect(foldGroups(results, t)).toHaveLength(2);
  });
});

describe('canChart', () => {
  it.each([
    ['two amounts', [1, 2], true],
    ['a single one', [1], false],
    ['an unknown', [1, null], false],
    ['a negative', [1, -2], false],
    ['all zero', [0, 0], false],
  ])('%s', (_name, values, can) => expect(canChart(values)).toBe(can));
});
