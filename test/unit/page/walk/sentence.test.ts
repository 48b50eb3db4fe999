import { describe, expect, it } from 'vitest';
import { asSeen, sentenceAround } from '@/src/page/walk/sentence';

describe('asSeen', () => {
  it.each<[string, string]>([
    ['支\u00ad付\u200b宝', '支付宝'],
    ['数字\n    经济', '数字经济'],
    ['Reef\n   Group', 'Reef Group'],
    ['到 5G\n时代', '到 5G 时代'],
    ['数字  经济', '数字 经济'],
    ['  前后  ', ' 前后 '],
  ])('%j → %j', (raw, seen) => expect(asSeen(raw)).toBe(seen));
});

describe('sentenceAround', () => {
  const around = (before: string, surface: string, after: string) => sentenceAround({ before, surface, after });
  it.each<[string, string, string, string]>([
    ['昨天下雨。今年，', '海豚集团', '投入3.5亿元。明年再说。', '今年，海豚集团投入3.5亿元。'],
    ['他说：“好。”', '海豚集团', '增长了！真的？', '海豚集团增长了！'],
    ['', '海豚集团', '没有句号', '海豚集团没有句号'],
    [
      'In the U.S. market, ',
      'Reef Group',
      ' spent 3.5 billion. It grew.',
      'In the U.S. market, Reef Group spent 3.5 billion.',
    ],
    ['It rained. Then ', 'Reef Group', ' grew.', 'Then Reef Group grew.'],
  ])('%s|%s|%s', (before, surface, after, sentence) => {
    const result = around(before, surface, after);
    expect(result.sentence).toBe(sentence);
    expect(result.sentence.slice(result.start, result.end)).toBe(surface);
  });
  it.each([
    ['昨天下雨。今年，', '昨天下雨。'],
    ['今年，', ''],
    [`${'远'.repeat(500)}。今年，`, `${'远'.repeat(299)}。`],
  ])('tells what stands before the sentence: %s', (before, expected) => {
    expect(around(before, '海豚集团', '增长了。').before).toBe(expected);
  });
  it.each([
    [5_000, 5_000],
    [0, 5_000],
    [5_000, 0],
    [10, 5_000],
  ])('keeps to 2000 characters with %i before and %i after', (before, after) => {
    const result = around('前'.repeat(before), '海豚集团', '后'.repeat(after));
    expect(result.sentence.length).toBeLessThanOrEqual(2_000);
    expect(result.sentence.slice(result.start, result.end)).toBe('海豚集团');
  });
});
