/** What a figure measures once the names of the corpus are known; invented names and values. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '@/src/facts/fact';
import { wholeMeasure } from '@/src/pack/build/whole-measure';

const PARAGRAPH = '数据显示，2023年中国中小微企业总数在1.3亿左右。南岭区已汇集涉企数据140类21亿条。';

/** A figure of the paragraph by its text. */
function figure(text: string, measure: string | null): Fact {
  const start = PARAGRAPH.indexOf(text);
  const place = { article: 'a', paragraph: 0, start, end: start + text.length };
  const sentence = PARAGRAPH.slice(
    start < 30 ? 0 : PARAGRAPH.indexOf('南岭'),
    start < 30 ? PARAGRAPH.indexOf('南岭') : undefined,
  );
  return { type: 'figure', text, measure, place, sentence } as Fact;
}

function mention(name: string) {
  const start = PARAGRAPH.indexOf(name);
  return { place: { article: 'a', paragraph: 0, start, end: start + name.length } };
}

describe('the whole measure of a figure', () => {
  it.each([
    ['1.3亿', '小微企业总数', ['中小微企业'], '中小微企业总数', 'a name was cut'],
    ['1.3亿', '中小微企业总数', ['中小微企业'], null, 'it is whole'],
    ['1.3亿', '总数', ['中小微企业'], null, 'a name stands beside it'],
    ['1.3亿', '小微企业总数', [], null, 'no name is known'],
  ])('%s %s with %j: %s (%s)', (text, measure, names, expected, _why) => {
    expect(wholeMeasure(figure(text, measure), undefined, PARAGRAPH, names.map(mention))).toBe(expected);
  });

  it('is that of the figure it stands beside, where it has none', () => {
    const first = figure('140类', '涉企数据');
    expect(wholeMeasure(figure('21亿条', null), first, PARAGRAPH, [])).toBe('涉企数据');
    expect(wholeMeasure(figure('1.3亿', null), first, PARAGRAPH, [])).toBeNull();
  });
});
