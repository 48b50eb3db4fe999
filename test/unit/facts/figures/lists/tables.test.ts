/** What the numbers of a table are counted in: by their own unit, the row above that they are part of, or what the table says of itself. */
import { describe, expect, it } from 'vitest';
import { findFigures } from '@/src/facts/figures/find';
import { TELLS_WHEN } from '@/src/facts/figures/lists/table-columns';
import { articleOf } from '../../article';

/** Label, value and unit of each figure of a table below a caption. */
const read = (caption: string, ...rows: string[]) =>
  findFigures(
    articleOf([
      { role: 'body' as const, text: caption },
      ...rows.map((text) => ({ role: 'table' as const, text: text.replaceAll(' | ', '\t') })),
    ]),
  ).map(({ sentence, value, unit }) => [sentence.split('\t')[0], value, unit]);

describe('a row below a total', () => {
  it('is counted as the total is while it can be a part of it', () => {
    expect(
      read(
        '主要指标',
        '指标 | 2022年',
        '地区生产总值(亿元) | 512.6',
        '第一产业 | 60.2',
        '企业数 | 238',
        '第二产业 | 200.4',
      ),
    ).toEqual([
      ['地区生产总值(亿元)', 51_260_000_000, '元'],
      ['第一产业', 6_020_000_000, '元'],
      ['企业数', 238, ''],
      // Behind what is no part of it nobody knows.
      ['第二产业', 200.4, ''],
    ]);
  });

  it.each(['常住人口', '机动车保有量', '从业人员', '公路里程', '居民户数'])('%s is no part of an amount', (label) => {
    const rows = read('主要指标', '指标 | 2022年', '财政收入(亿元) | 512.6', `${label} | 80.5`);
    expect(rows.at(-1)).toEqual([label, 80.5, '']);
  });
});

describe('points', () => {
  it('are of shares', () => {
    const rows = read('Load', 'Airline | May | June | Change', 'Nanling Air | 61.5% | 61.9% | +0.4 pts');
    expect(rows.at(-1)).toEqual(['Nanling Air', 0.4, '百分点']);
  });

  it('of an index are none', () => {
    expect(read('Stocks', 'Index | Close | High', 'Eastmark | 2,345 pts | 2,400 pts')).toEqual([]);
  });
});

describe('a table of money in thousands', () => {
  const table = (row: string) =>
    read('(in thousands, except per share amounts)', 'Item | 2020 | 2019', 'Revenue | $1,200 | $1,100', row).slice(2);
  it.each([
    ['Net income | 240 | 210', 240_000, '美元'],
    ['Weighted average shares outstanding | 3,400 | 3,210', 3_400_000, ''],
    ['Basic shares | 3,400 | 3,210', 3_400_000, ''],
    ['Subscribers | 560 | 512', 560_000, ''],
    ['Stores | 312 | 300', 312, ''],
    ['Diluted earnings per share | 2.10 | 1.90', 2.1, ''],
  ])('%s', (row, value, unit) => {
    expect(table(row)[0]?.slice(1)).toEqual([value, unit]);
  });
});

it('a head that only repeats a time is read at once', () => {
  const start = performance.now();
  expect(TELLS_WHEN.test(`${'上年'.repeat(26)}x`)).toBe(false);
  expect(performance.now() - start).toBeLessThan(1_000);
});

describe('what a table is of, by its name and its columns', () => {
  const facts = (caption: string, ...rows: string[]) =>
    findFigures(
      articleOf(
        [
          { role: 'body' as const, text: caption },
          ...rows.map((text) => ({ role: 'table' as const, text: text.replaceAll(' | ', '\t') })),
        ],
        { published: '2021-02-01' },
      ),
    ).map(({ subject, measure, period, value }) => [subject, measure, period, value]);

  it('of places', () => {
    expect(
      facts(
        '表1 2019—2020年各市产值（单位：亿元）',
        '地区 | 2019年 | 2020年 | 同比增长（%）',
        '青岭市 | 1,203.5 | 1,310.2 | 8.9',
        '合计 | 2183.5 | 2322.6 | 6.4',
      ),
    ).toEqual([
      ['青岭市', '产值', '2019', 120_350_000_000],
      ['青岭市', '产值', '2020', 131_020_000_000],
      ['青岭市', '产值同比增长', '2020', 8.9],
      [null, '产值', '2019', 218_350_000_000],
      [null, '产值', '2020', 232_260_000_000],
      [null, '产值同比增长', '2020', 6.4],
    ]);
  });

  it.each([
    ['Q4 2020', '2020-10/2020-12'],
    ['4Q20', '2020-10/2020-12'],
    ['1H 2020', '2020-01/2020-06'],
    ['Q4’20', '2020-10/2020-12'],
    ['2020 Q4', '2020-10/2020-12'],
  ])('a column %s is of %s', (head, period) => {
    const found = facts('Results of the quarter', `($ in millions) | ${head}`, 'Revenue | 1,203.5');
    expect(found.map(([, , when]) => when)).toEqual([period]);
  });
});
