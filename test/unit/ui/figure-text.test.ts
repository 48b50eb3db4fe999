import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseReading, formatRatio, splitFigure } from '@/src/ui/figure-text';
import { cleanText } from '@/src/ui/text';

describe('splitFigure', () => {
  it.each([
    ['超过188亿元', '超过', '188', '亿元'],
    ['8.9%', '', '8.9', '%'],
    ['18,800,000,000元', '', '18,800,000,000', '元'],
    ['近六成', '', '近六成', ''],
    ['第12位', '第', '12', '位'],
    ['US$3.2 billion', 'US$', '3.2', ' billion'],
    ['每月1500—2000元', '每月', '1500—2000', '元'],
    ['25%至46%', '', '25%至46', '%'],
    ['1.1:50.3:48.6', '', '1.1:50.3:48.6', ''],
    ['-3.5%', '', '-3.5', '%'],
    ['2000余家，', '', '2000', '余家，'],
  ])('%s', (text, before, number, after) => expect(splitFigure(text)).toEqual({ before, number, after }));

  it('loses no character', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { before, number, after } = splitFigure(text);
        expect(before + number + after).toBe(cleanText(text));
      }),
    );
  });
});

describe('chineseReading', () => {
  const figure = { text: '', value: 0, unit: '元', modifier: 'none' } as const;
  it.each([
    ['18,800,000,000元', 18_800_000_000, '元', '= 188亿元'],
    ['$3.2 billion', 3_200_000_000, '美元', '= 32亿美元'],
    ['31,415 people', 31_415, '人', '= 3.1415万人'],
    ['40 million', 40_000_000, '', '= 4000万'],
  ])('%s', (text, value, unit, reading) => expect(chineseReading({ ...figure, text, value, unit })).toBe(reading));

  it.each([
    ['近10000场', 'approx', '≈ 1万场'],
    ['18000多场', 'gt', '> 1.8万场'],
    ['至少20,000场', 'gte', '≥ 2万场'],
    ['不到30,000场', 'lt', '< 3万场'],
    ['不超过40,000场', 'lte', '≤ 4万场'],
  ] as const)('keeps what the words around the number say: %s', (text, modifier, reading) => {
    const value = Number(text.replace(/[^0-9]/g, ''));
    expect(chineseReading({ text, value, unit: '场', modifier })).toBe(reading);
  });

  it.each([
    ['already in 亿', { ...figure, text: '188亿元', value: 18_800_000_000 }],
    ['Traditional units too', { ...figure, text: '188億元', value: 18_800_000_000 }],
    ['small', { ...figure, text: '2021家', value: 2021 }],
    ['unknown', { ...figure, text: '几分钟', value: null }],
    ['a range', { ...figure, text: '20,000-30,000', value: 20_000, value2: 30_000 }],
    ['would need rounding', { ...figure, text: '123,456,789', value: 123_456_789 }],
  ])('says nothing: %s', (_name, value) => expect(chineseReading(value)).toBeNull());
});

describe('formatRatio', () => {
  it.each([
    [1.0851, '1.09'],
    [0.5319, '0.53'],
    [2, '2'],
    [12.34, '12'],
    [1234.5, '1230'],
  ])('%d → %s', (ratio, text) => expect(formatRatio(ratio)).toBe(text));
});
