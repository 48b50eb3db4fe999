/** Ages that tell who is counted are no figures; what is told of those people keeps its measure. */
import { expect, test } from 'vitest';
import { readFigures } from '@/src/facts/figures/find';

test.each([
  // [text, its figures, their measures]
  ['全县60岁及以上人口2亿人，占21.1%。', ['2亿人', '21.1%'], ['人口', '人口占比']],
  ['15-59岁人口为8.9亿人。', ['8.9亿人'], ['人口']],
  ['18岁以上的网民超过300人。', ['超过300人'], ['网民']],
  ['20至24岁年轻族群的失业率高于10%。', ['高于10%'], ['失业率']],
  ['队员平均年龄超过60岁。', ['超过60岁'], ['平均年龄']],
])('%s', (text, figures, measures) => {
  const found = readFigures(text);
  expect(found.map((figure) => figure.text)).toEqual(figures);
  expect(found.map((figure) => figure.measure)).toEqual(measures);
});
