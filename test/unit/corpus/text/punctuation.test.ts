import { describe, expect, it } from 'vitest';
import { widen } from '@/src/corpus/text/punctuation';

describe('half-width punctuation in Chinese text', () => {
  it.each([
    ['a comma behind a share', '增长14.8%,而进口下降', '增长14.8%，而进口下降'],
    ['a figure and a time keep theirs', '共1,200人,18:30到', '共1,200人，18:30到'],
    ['a bracket closes as it opened', '生产总值(GDP)440亿元', '生产总值（GDP）440亿元'],
    ['a bracket of Latin text', 'Gross (GDP) grew', 'Gross (GDP) grew'],
    ['a full stop before a blank', '下降3.3%. 9月份', '下降3.3%。 9月份'],
    ['a full stop at the end, or before a closing mark', '他说:“好.”走了.', '他说：“好。”走了。'],
    ['no full stop inside a number or a name', '3.5亿,约翰.史密斯', '3.5亿，约翰.史密斯'],
    ['straight marks in pairs', '他说:"好",又说"走"。', '他说：“好”，又说“走”。'],
    ['a straight mark without its fellow', '他说:"好', '他说："好'],
    ['an English text with a name', 'It fell 5%. Xi (习近平) said "no".', 'It fell 5%. Xi （习近平） said "no".'],
    ['English', 'He said, "good".', 'He said, "good".'],
  ])('%s', (_, text, wide) => {
    expect(widen(text)).toBe(wide);
    expect(wide).toHaveLength(text.length);
  });

  it.each([',', '(', ')', '"', '.', '中(', '中"'])('is linear in %s', (unit) => {
    const text = `中${unit.repeat(200_000)}`;
    expect(widen(text)).toHaveLength(text.length);
  });
});
