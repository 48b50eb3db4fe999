/** Tables in plain text whose cells stand close, from their lines to their figures. */
import { describe, expect, it } from 'vitest';
import type { Article } from '@/src/corpus/article';
import { tablesOfText } from '@/src/corpus/lines/text-table';
import { readDocument } from '@/src/corpus/read';
import { findFigures } from '@/src/facts/figures/find';

const read = (text: string): Article =>
  readDocument({ file: 'table.txt', bytes: new TextEncoder().encode(text) })[0] as Article;
const figures = (text: string) =>
  findFigures(read(text)).map((f) => [f.text, f.value, f.unit, f.measure, f.subject, f.period].join(' | '));
const tables = (text: string) => tablesOfText(text).filter((part) => part.rows !== null);

describe('a label and its numbers with one blank between them', () => {
  it('names of two words, numbers below zero in brackets, points', () => {
    expect(
      figures(
        'Ferry Traffic in May\n\nThe changes of the three lines were these, their owners said on the first of the month.\n\nLine Seats Trips Load Factor\nHarwick (7.1%) 1.9% +0.4 pts\nMarlow (3.2%) (4.0%) -2.8 pts\nNorth Quay 5.5% (6.6%) +1.1 pts\n',
      ).slice(-9),
    ).toEqual([
      '(7.1%) | -7.1 | % | Seats | Harwick | ',
      '1.9% | 1.9 | % | Trips | Harwick | ',
      '0.4 pts | 0.4 | 百分点 | Load Factor | Harwick | ',
      '(3.2%) | -3.2 | % | Seats | Marlow | ',
      '(4.0%) | -4 | % | Trips | Marlow | ',
      '-2.8 pts | -2.8 | 百分点 | Load Factor | Marlow | ',
      '5.5% | 5.5 | % | Seats | North Quay | ',
      '(6.6%) | -6.6 | % | Trips | North Quay | ',
      '1.1 pts | 1.1 | 百分点 | Load Factor | North Quay | ',
    ]);
  });

  it('what groups the columns stands above their names; thousands of a currency; years of the Republic', () => {
    expect(
      figures(
        '民國112年第2季\n單位:新台幣仟元\n項目 112年第2季 111年第2季\n金額 % 金額 %\n門票收入 4,321 60.10 3,900 58.20\n餐飲收入 2,100 29.20 2,050 30.60\n其他收入 770 10.70 750 11.20\n',
      ).slice(0, 4),
    ).toEqual([
      '4,321 | 4321000 | 新台币 | 門票收入 |  | 2023-04/2023-06',
      '60.10 | 60.1 | % | 門票收入 |  | 2023-04/2023-06',
      '3,900 | 3900000 | 新台币 | 門票收入 |  | 2022-04/2022-06',
      '58.20 | 58.2 | % | 門票收入 |  | 2022-04/2022-06',
    ]);
  });

  it('counties have what columns of years count; a change from year to year is of both', () => {
    expect(
      figures(
        '各縣市旅遊人次\n縣市 2014年 2022年 2014-2022(%)\n東林縣 12,067 6,094 -49.5\n南林縣 15,410 8,161 -47.0\n西林縣 4,521 5,476 21.1\n',
      ).slice(0, 3),
    ).toEqual([
      '12,067 | 12067 |  |  | 東林縣 | 2014',
      '6,094 | 6094 |  |  | 東林縣 | 2022',
      '-49.5 | -49.5 | % |  | 東林縣 | 2014/2022',
    ]);
  });

  it.each([
    ['no names above', 'Harwick 98 102\nMarlow 91 88\nNorth Quay 77 70\n'],
    ['two rows', 'Team Home Away\nHarwick 98 102\nMarlow 91 88\n'],
    [
      'prose',
      '项目 收入 支出\n东岭县去年收入120 亿元，支出 130\n西岭县去年收入 90 亿元，支出 95\n南岭县去年收入 70 亿元，支出 75\n',
    ],
  ])('%s: none', (_, text) => {
    expect(tables(text)).toEqual([]);
  });
});

describe('a cell a line', () => {
  it('months, what is told since January, and rows that are parts of a total', () => {
    expect(
      figures(
        '2021年6月零售总额 2021-07-25 来源:市统计局\n\n零售总额\n\n2021年6月\n\n指标\n\n本月\n\n比去年同月增长(%)\n\n1-本月\n\n零售总额(亿元)\n\n78.5\n\n0.3\n\n464.6\n\n     # 批发业\n\n60.9\n\n-9.4\n\n355.4\n\n住宿业\n\n14.6\n\n-2.8\n\n89.3\n',
      ),
    ).toEqual(
      expect.arrayContaining([
        '78.5 | 7850000000 | 元 | 零售总额 |  | 2021-06',
        '464.6 | 46460000000 | 元 | 零售总额 |  | 2021-01/2021-06',
        '60.9 | 6090000000 | 元 | 批发业 |  | 2021-06',
        '-9.4 | -9.4 | % | 比去年同月增长 | 批发业 | 2021-06',
      ]),
    );
  });

  it('accounts in thousands, the sign of the money in a line of its own', () => {
    expect(
      figures(
        'HARWICK FERRIES ANNUAL ACCOUNTS\nNOTE 7 (in thousands except per share data)\n2020\n2019\nInterest income\n$\n49,854\n$\n45,979\nInterest expense\n5,141\n6,066\nNet loss\n(238\n)\n(711\n)\n',
      ).slice(-6),
    ).toEqual([
      '$49,854 | 49854000 | 美元 | Interest income |  | 2020',
      '$45,979 | 45979000 | 美元 | Interest income |  | 2019',
      '5,141 | 5141000 | 美元 | Interest expense |  | 2020',
      '6,066 | 6066000 | 美元 | Interest expense |  | 2019',
      '(238) | -238000 | 美元 | Net loss |  | 2020',
      '(711) | -711000 | 美元 | Net loss |  | 2019',
    ]);
  });

  it('a name that spans others names nothing', () => {
    expect(
      tables(
        '类 别 |\n以上月为100 |\n以上年为100 |\n|\n本月 |\n平均 |\n||\n食品 |\n101.2 |\n105.4 |\n103.2 |\n衣着 |\n98.9 |\n99.1 |\n99.0 |\n居住 |\n98.8 |\n98.9 |\n97.3 |\n',
      ),
    ).toEqual([]);
  });
});

it('takes time in proportion to rows that are none', () => {
  const started = performance.now();
  tablesOfText('Harwick 98 102\n'.repeat(40_000));
  tablesOfText('Harwick\n98\n102\n'.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(4000);
});
