import { describe, expect, it } from 'vitest';
import { asksOrdinal, isOfOrdinal } from '@/src/lookup/query/ordinals';
import { extremeOf } from '@/src/lookup/query/superlatives';

describe('which of a row', () => {
  it.each([
    ['这是第几届', '第五届博览会', true],
    ['這是第幾屆', '第五屆博覽會', true],
    ['这是第几届', '博览会开幕', false],
    ['这是第几届', '第五次会议', false],
    ['第三十四次会议', '第34次会议', true],
    ['第102届', '第一百零二届', true],
    ['第六届博览会', '第五届博览会', false],
    ['第六届博览会', '博览会开幕', true],
    ['第六届博览会', '第五次会议', true],
    ['第三季度营收', '第二季度营收', true],
  ])('%s of %s: %s', (question, text, expected) => expect(isOfOrdinal(question, text)).toBe(expected));
  it('is asked for', () => {
    expect(asksOrdinal('第几期工程')).toBe(true);
    expect(asksOrdinal('排第几')).toBe(false);
  });
});

describe('the most and the least', () => {
  it.each([
    ['哪个区最高', 1],
    ['客流最少的一天', -1],
    ['东区和西区哪个更高？', 1],
    ['谁的员工少', -1],
    ['the largest district', 1],
    ['最多跑一次', 0],
    ['最低工资', 0],
    ['区里有多高的楼', 0],
  ])('%s: %i', (question, expected) => expect(extremeOf(question)).toBe(expected));
});
