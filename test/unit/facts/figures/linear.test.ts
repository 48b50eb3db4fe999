import { describe, expect, it } from 'vitest';
import { findFigures } from '@/src/facts/figures/find';
import { articleOf } from '../article';

/** One paragraph of a million characters. Read in linear time it takes a second or two; in quadratic time, hours. */
const LENGTH = 1_000_000;
const LIMIT = 120_000;

const paragraph = (unit: string) =>
  articleOf(unit.repeat(Math.ceil(LENGTH / unit.length)), { title: '标题', published: '2022-06-01' });

describe('a million characters without a full stop', () => {
  it.each([
    '1234567890',
    '1,234,',
    '1,',
    '，',
    '三百',
    '一',
    '一亿',
    '亿',
    '（',
    '“',
    '[',
    '年',
    'a1 ',
    '1-2至',
    '百分之',
  ])(
    '%s',
    (unit) => {
      expect(Array.isArray(findFigures(paragraph(unit)))).toBe(true);
    },
    LIMIT,
  );
});

describe('a hundred thousand characters of figures in one sentence', () => {
  it.each([
    '5%和',
    '1、',
    '两个',
    '2021年5%，',
    '星河集团营收5亿元，同比增长3%，',
    '通过“星河”5家，',
    '12,000 patents and ',
    '的',
  ])(
    '%s',
    (unit) => {
      const article = paragraph(unit);
      const [first] = article.paragraphs;
      article.paragraphs = [{ role: 'body', text: (first as { text: string }).text.slice(0, LENGTH / 10) }];
      expect(Array.isArray(findFigures(article))).toBe(true);
    },
    LIMIT,
  );
});
