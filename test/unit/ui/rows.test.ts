import { describe, expect, it } from 'vitest';
import { canChart } from '@/src/ui/chart';
import { foldGroups, groupRows, seriesRows } from '@/src/ui/rows';
import { figure, figureResult, groupOfThree, quoteResult, series } from './samples';

const open = () => undefined;

describe('groupRows', () => {
  it('calls each row by what tells it apart', () => {
    expect(groupRows(groupOfThree(), 'zh-CN', open).map((r) => [r.label, r.text, r.value, r.current])).toEqual([
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
    const rows = groupRows(figureResult({ factId: 1, group }), 'zh-CN', open);
    expect(rows.map((r) => r.value)).toEqual([null, null]);
    expect(rows.map((r) => r.label)).toEqual(['研发投入', '占营收比重']);
  });
});

describe('a group whose figures cannot be told apart', () => {
  const group = [figure(), figure({ text: '20亿元', value: 2e9 })].map((own, factId) => ({ factId, figure: own }));
  const nameless = [figure({ subject: null }), figure(), figure({ subject: '云泽' })].map((own, factId) => ({
    factId,
    figure: { ...own, measure: null },
  }));

  it('has no rows: the sentence says more than bars without names', () => {
    expect(groupRows(figureResult({ factId: 0, group }), 'zh-CN', open)).toEqual([]);
    expect(groupRows(figureResult({ factId: 0, group: nameless }), 'zh-CN', open)).toEqual([]);
  });
  it('is not folded', () => {
    const results = group.map(({ factId, figure: own }) => figureResult({ factId, figure: own, group }));
    expect(foldGroups(results)).toHaveLength(2);
  });
});

describe('seriesRows', () => {
  it('orders by period, the figure itself among them', () => {
    expect(seriesRows(series(), 'zh-CN', open).map((r) => [r.label, r.text, r.current])).toEqual([
      ['2019年', '106亿元', false],
      ['2020年', '近150亿元', false],
      ['2021年', '超过188亿元', true],
    ]);
  });
  it('has no rows when nothing is related', () => expect(seriesRows(figureResult(), 'zh-CN', open)).toEqual([]));
});

describe('foldGroups', () => {
  const [a, b] = groupOfThree().group;
  const member = (m: typeof a) => figureResult({ ...groupOfThree(), factId: m!.factId, figure: m!.figure });

  it('shows one chart for one statement, where its best member stands', () => {
    const results = [member(b), quoteResult(), member(a), figureResult()];
    expect(foldGroups(results).map((r) => r.kind)).toEqual(['figure', 'quote', 'figure']);
    expect(foldGroups(results)[0]).toMatchObject({ factId: 32 });
  });
  it('keeps members that no chart shows', () => {
    const group = [
      { factId: 1, figure: figure() },
      { factId: 2, figure: figure({ unit: '%', kind: 'share' }) },
    ];
    const results = group.map(({ factId, figure: own }) => figureResult({ factId, figure: own, group }));
    expect(foldGroups(results)).toHaveLength(2);
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
