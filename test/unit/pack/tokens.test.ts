import { describe, expect, it } from 'vitest';
import { foldText } from '@/src/detect/fold';
import {
  joinTokens,
  roundedTokens,
  splitTokens,
  tokenize,
  valueToken,
  wordsOf,
  yearsOf,
  yearTokens,
} from '@/src/pack/tokens';

describe('tokenize', () => {
  it.each([
    ['网商银行', ['网商', '商银', '银行'], 'Han runs become overlapping bigrams'],
    ['螞蟻集團', ['蚂蚁', '蚁集', '集团'], 'Traditional folds onto Simplified'],
    ['我', ['我'], 'a lone character stays itself'],
    ['增长10.5%', ['增长', '10.5%'], 'a number with its point and % is one token'],
    ['ＥＳＧ与5G', ['esg', '与', '5g'], 'full width and case fold'],
    ['Ant Group.', ['ant', 'group'], 'a final point is no part of a word'],
    ['29591.48tCO2e', ['29591.48tco2e'], 'letters and digits stay together'],
    ['“大雁”，《报告》', ['大雁', '报告'], 'marks divide'],
    ['称“双碳”战略', ['称', '双碳', '碳战', '战略'], 'nor do marks about a short word, which nobody types'],
    ['', [], 'nothing gives nothing'],
    ['，。！', [], 'marks alone give nothing'],
  ])('%s → %j (%s)', (text, tokens) => {
    expect(tokenize(text)).toEqual(tokens);
  });

  it('gives the same tokens for a name in either script', () => {
    expect(tokenize('數字經濟')).toEqual(tokenize('数字经济'));
  });

  it('stays linear on a megabyte of one character', () => {
    expect(tokenize('万'.repeat(1_000_000))).toHaveLength(999_999);
  });
});

describe('tokens of facts', () => {
  it('gives equal values one token however they are written', () => {
    expect(valueToken(18_800_000_000)).toBe(valueToken(188 * 1e8));
  });

  it('gives a value the tokens that it is asked for by when rounded', () => {
    expect(roundedTokens(72_184_000)).toEqual([7.2e7, 7.22e7, 7.218e7].map(valueToken));
    expect(roundedTokens(188e8)).toEqual([valueToken(190e8)]);
    expect(roundedTokens(80)).toEqual([]);
  });

  it.each([
    ['2021', [2021]],
    ['2021-06', [2021]],
    ['2016/2020', [2016, 2017, 2018, 2019, 2020]],
    [null, []],
  ])('years of %s are %j', (period, years) => {
    expect(yearsOf(period)).toEqual(years);
    expect(yearTokens(period)).toHaveLength(years.length);
  });

  it('carries ready-made tokens through FlexSearch unchanged', () => {
    const tokens = ['网商', '#12', '=18800000000', '@2021'];
    expect(splitTokens(joinTokens(tokens))).toEqual(tokens);
  });
});

it.each([
  ['蚂蚁集团，研发 投入', ['蚂蚁集团', '研发', '投入']],
  ['R&D in 2021: 80%!', ['R&D', 'in', '2021', '80%']],
  ['𠮷野家（1.5）', ['𠮷野家', '1.5']],
  ['〇五、々', ['〇五', '々']],
  ['  ', []],
])('words of %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
  expect(text.split(/[^\p{L}\p{N}.%&]+/u).filter((word) => word !== '')).toEqual(words);
});

it('knows marks without asking for the class of each: every unit is a letter or none as Unicode says', () => {
  const LETTER = /[\p{L}\p{N}\p{Script=Han}]/u;
  for (let unit = 0; unit < 0xd800; unit += 1) {
    const folded = foldText(String.fromCharCode(unit).normalize('NFKC').toLowerCase());
    if (tokenize(String.fromCharCode(unit)).length > 0 !== LETTER.test(folded)) expect.fail(`U+${unit.toString(16)}`);
  }
});
