import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral } from '@/src/facts/figures/numerals/numerals';

describe('readNumeral', () => {
  it.each([
    ['3.26亿', 326_000_000],
    ['10亿1100万', 1_011_000_000],
    ['840万5085', 8_405_085],
    ['964,813,000', 964_813_000],
    ['１，２８６', 1286],
    ['９．５', 9.5],
    ['一亿三千万', 130_000_000],
    ['三千八百万', 38_000_000],
    ['一百八十八亿', 18_800_000_000],
    ['4千亿', 400_000_000_000],
    ['3.47万亿', 3_470_000_000_000],
    ['两千余', 2000],
    ['几千万', 10_000_000],
    ['数百', 100],
    ['2000多万', 20_000_000],
    ['十几万', 100_000],
    ['一万二', 12_000],
    ['两百零五', 205],
    ['十二', 12],
  ])('%s is %d', (text, value) => {
    expect(readNumeral(text, 0)).toMatchObject({ value, end: text.length });
  });

  it.each([
    ['百分之六点二', 6.2, '%'],
    ['百分之百', 100, '%'],
    ['千分之三', 3, '‰'],
    ['十分之一', 0.1, '倍'],
  ])('%s carries its unit', (text, value, unit) => {
    expect(readNumeral(text, 0)).toMatchObject({ value, unit });
  });

  it('reads approximate pairs as two values', () => {
    expect(readNumeral('三四百', 0)).toMatchObject({ value: 300, value2: 400 });
    expect(readNumeral('十七八', 0)).toMatchObject({ value: 17, value2: 18 });
  });

  it('does not take 百 of 百分点 for a magnitude', () => {
    expect(readNumeral('0.2百分点', 0)).toMatchObject({ value: 0.2, end: 3 });
  });

  it('does not take the 5 of 5G into a number before it', () => {
    expect(readNumeral('3亿5G用户', 0)).toMatchObject({ value: 300_000_000, end: 2 });
  });

  it('reads back any integer with grouping', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (n) => {
        expect(readNumeral(n.toLocaleString('en-US'), 0)?.value).toBe(n);
        expect(readNumeral(String(n), 0)?.value).toBe(n);
      }),
    );
  });

  it('reads back any Chinese integer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
        expect(readNumeral(inChinese(n), 0)?.value).toBe(n);
      }),
    );
  });
});

/** Formal Chinese numeral of an integer below 10^8. */
function inChinese(n: number): string {
  const high = Math.floor(n / 10_000);
  const low = n % 10_000;
  if (high === 0) return section(low);
  return `${section(high)}万${low === 0 ? '' : low < 1000 ? `零${section(low)}` : section(low)}`;
}

function section(n: number): string {
  const digits = [...String(n)].map(Number);
  let out = '';
  let zero = false;
  digits.forEach((digit, i) => {
    const place = digits.length - 1 - i;
    if (digit === 0) {
      zero = out !== '';
      return;
    }
    out += `${zero ? '零' : ''}${'零一二三四五六七八九'[digit]}${['', '十', '百', '千'][place]}`;
    zero = false;
  });
  return out;
}
