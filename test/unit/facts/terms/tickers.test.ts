/** Companies before the codes of their shares, and firms in the short form of the stock market; all names are invented. */
import { describe, expect, it } from 'vitest';
import { organisationsIn } from '@/src/facts/terms/organisations';
import { listedCompaniesIn } from '@/src/facts/terms/tickers';

const listed = (text: string) => listedCompaniesIn(text, text).map(({ surface }) => surface);
const firms = (text: string) =>
  organisationsIn(text, text)
    .filter(({ trust }) => trust > 0.5)
    .map(({ surface }) => surface);

describe('before a code', () => {
  it.each([
    ['远山医药（601999.SH）公告称', ['远山医药']],
    ['记者获悉，远山科技(00999.HK)上涨', ['远山科技']],
    ['晶圆代工龙头远山电(2399)今天开会', ['远山电']],
    ['以及远山银行（SH:600999）', ['远山银行']],
    ['《远山白皮书（2023）》', []],
    ['这是一段很长很长很长很长很长的话（600999）', []],
    ['它（600999）', []],
  ])('%s', (text, expected) => {
    expect(listed(text)).toEqual(expected);
  });
});

describe('firms bound on both sides', () => {
  it.each([
    ['第二名依旧是远山股份，第三名不变', ['远山股份']],
    ['旗下远山药业在列', ['远山药业']],
    ['公司回购股份，发行股份', []],
    ['又增持远山股份数百万股', []],
    ['公司下属远山生物治疗技术有限公司', ['远山生物治疗技术有限公司']],
    ['协助中国远山技术研究院', ['中国远山技术研究院']],
    ['中科院远山研究所', ['中科院远山研究所']],
  ])('%s', (text, expected) => {
    expect(firms(text)).toEqual(expected);
  });
});

it('reads a megabyte of brackets once', () => {
  expect(listed('（6'.repeat(500_000))).toEqual([]);
});
