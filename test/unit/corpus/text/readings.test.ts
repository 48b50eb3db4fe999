import { describe, expect, it } from 'vitest';
import { withoutReadings } from '@/src/corpus/text/readings';

describe('readings behind characters', () => {
  it.each([
    ['數(shù)字經(jīng)濟(jì)規(guī)模達(dá)到38.1萬(wàn)億美元', '數字經濟規模達到38.1萬億美元'],
    ['我國(guó)7個(gè)省，他們(men)說(shuō)', '我國7個省，他們說'],
    ['旅（lǚ）行（xíng）', '旅行'],
    ['人工智能(AI)、国内生产总值(GDP)', '人工智能(AI)、国内生产总值(GDP)'],
    ['咖啡馆(café)', '咖啡馆(café)'],
    ['他们(men)', '他们(men)'],
    ['', ''],
  ])('%s', (text, plain) => expect(withoutReadings(text)).toBe(plain));

  it('is linear in brackets', () => {
    const text = `ā${'中('.repeat(200_000)}`;
    expect(withoutReadings(text)).toBe(text);
  });
});
