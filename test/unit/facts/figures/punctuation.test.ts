/** The same text in the marks of another publisher says the same: every figure with the same owner, measure and period. */
import { describe, expect, it } from 'vitest';
import { findFigures } from '@/src/facts/figures/find';
import { readOne } from '../../corpus/support';

const TEXT = `云湖市上半年经济运行平稳
记者从市统计局了解到，2023年上半年，云湖市实现地区生产总值（GDP）440.26亿元，同比增长8.4%；进出口12.6亿元，下降3.3%。其中，出口8.1亿元。
“14号线贯通之后，单程能节约10分钟。”陈女士说。白石集团2022年的研发投入达到86亿元（2021年为70亿元）。今年一季度，该集团新增门店320家。
`;
const HALF: Record<string, string> = {
  '，': ',',
  '。': '. ',
  '；': ';',
  '（': '(',
  '）': ')',
};

function facts(text: string) {
  return findFigures(readOne(text)).map(({ value, unit, subject, measure, period }) => [
    value,
    unit,
    subject,
    measure?.replace(/\(/g, '（').replace(/\)/g, '）') ?? null,
    period,
  ]);
}

describe('figures do not depend on the marks of a publisher', () => {
  it.each<[string, (text: string) => string]>([
    ['half-width marks', (text) => text.replace(/[，。；（）]/g, (mark) => HALF[mark] as string)],
    ['half-width commas', (text) => text.replaceAll('，', ',')],
    ['straight quotation marks', (text) => text.replace(/[“”]/g, '"')],
    ['Taiwanese quotation marks', (text) => text.replaceAll('“', '「').replaceAll('”', '」')],
    [
      'full-width digits',
      (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ],
    ['blanks around digits', (text) => text.replace(/(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])/g, ' ')],
  ])('%s', (_, change) => {
    expect(facts(TEXT)).toHaveLength(9);
    expect(facts(change(TEXT))).toEqual(facts(TEXT));
  });
});
