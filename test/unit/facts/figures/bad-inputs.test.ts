import { describe, expect, it } from 'vitest';
import { readFigures } from '@/src/facts/figures/find';
import { figuresOf } from './written';

/** The bad inputs of TRUST section 6 that are about figures, by their numbers. */
describe('bad inputs', () => {
  it.each(['5', '12', '９'])('I33: fifty thousand digits (%s…) before 元 are no figure', (digits) => {
    expect(readFigures(`共${digits.repeat(50_000)}元。`)).toEqual([]);
    expect(readFigures(`共${digits.repeat(50_000)}万元。`)).toEqual([]);
  });

  it.each(['1,2,3,4亿元。', '共1,2,3,4,5万人。', '12,34,56元。'])(
    'I34: commas that group nothing make no figure: %s',
    (text) => {
      expect(figuresOf(text)).toEqual([]);
    },
  );

  it('I35: what is malformed is rejected, what is vague is marked', () => {
    expect(figuresOf('营收1.5.3亿元。')).toEqual([]);
    expect(figuresOf('营收-0亿。')).toEqual([]);
    expect(figuresOf('耗资约数十亿元。')).toEqual(['约数十亿元 = 1000000000 元 approx']);
  });

  it('I36: currencies are kept apart', () => {
    expect(figuresOf('净利188亿元，市值188亿美元，派息188亿港元，募资188亿日元。')).toEqual([
      '188亿元 = 18800000000 元',
      '188亿美元 = 18800000000 美元',
      '188亿港元 = 18800000000 港元',
      '188亿日元 = 18800000000 日元',
    ]);
  });

  it.each(['截至202\n1年，用户3亿人。', '202\n1年用户3亿人。'])(
    'I39: half a number behind a broken line is no figure: %j',
    (text) => {
      expect(figuresOf(text)).toEqual(['3亿人 = 300000000 人']);
    },
  );
});
