/** Tables of plain text and Markdown whose rows are drawn with bars or rules. All texts are invented. */
import { describe, expect, test } from 'vitest';
import { tablesOfText } from '@/src/corpus/lines/text-table';
import { findFigures } from '@/src/facts/figures/find';
import { readOne, texts } from '../support';

const ROWS = ['县区\t投资额（亿元）\t增速（%）', '东山区\t612.4\t8.2', '西湖区\t548.7\t5.9', '北岭区\t337.1\t-1.4'];
const BARS = [
  '县区 | 投资额（亿元） | 增速（%）',
  '东山区 | 612.4 | 8.2',
  '西湖区 | 548.7 | 5.9',
  '北岭区 | 337.1 | -1.4',
];
const KINDS: readonly (readonly [string, string])[] = [
  ['bars between the cells', BARS.join('\n')],
  ['bars and a rule', [BARS[0], '--- | ---: | ---:', ...BARS.slice(1)].join('\n')],
  ['wide bars', BARS.join('\n').replaceAll(' | ', '｜')],
  ['a bar in front only', BARS.map((line) => `| ${line}`).join('\n')],
  ['a grid', `+-----+-----+-----+\n${BARS.map((line) => `| ${line} |\n+-----+-----+-----+`).join('\n')}`],
  [
    'bars and rules of org',
    `| ${BARS[0]} |\n|-----+-----+-----|\n${BARS.slice(1)
      .map((line) => `| ${line} |`)
      .join('\n')}`,
  ],
  [
    'rules under the columns',
    '  县区      投资额（亿元）   增速（%）\n  -------- ---------------- -----------\n  东山区    612.4            8.2\n  西湖区    548.7            5.9\n  北岭区    337.1            -1.4',
  ],
  [
    'rules of which a cell fills its own',
    '  县区   投资额（亿元） 增速（%）\n  ------ -------------- ---------\n  东山区 612.4          8.2\n  西湖区 548.7          5.9\n  北岭区 337.1          -1.4',
  ],
];
const LEAD = '南岭县今年完成公路投资3.6亿元，新建农村公路86公里，惠及沿线群众4.2万人。各区情况如下：';
const MORE = '县交通局介绍，明年还将改造危桥12座，计划投资8000万元。';

describe.each(KINDS)('%s', (_, table) => {
  test.each([
    ['plain text', ''],
    ['Markdown', '## 投资情况\n\n'],
  ])('%s', (_, head) => {
    const article = readOne(`${head}${LEAD}\n\n${table}\n\n${MORE}\n`);
    expect(texts(article, 'table')).toEqual(ROWS);
    expect(texts(article)).toEqual([LEAD, MORE]);
    expect(findFigures(article).filter(({ subject }) => subject === '西湖区')).toMatchObject([
      { value: 54_870_000_000, unit: '元', measure: '投资额' },
      { value: 5.9, unit: '%' },
    ]);
  });
});

test.each([
  ['a line of fields', '青岭日报 | 2024-05-06 08:00 | 记者 周一鸣'],
  ['three lines of other articles', '公路投资创新高 | 青岭日报\n县里建桥 | 南岭晚报\n茶叶丰收 | 临江新闻'],
  ['and with their days', '公路投资创新高 | 2024-05-06\n县里建桥 | 2024-05-07\n茶叶丰收 | 2024-05-08'],
  ['menus', '首页 | 新闻 | 体育\n财经 | 文化 | 旅游\n视频 | 图片 | 专题'],
  ['a rule under a headline', '公路投资创新高\n------------'],
])('%s are none', (_, text) => expect(tablesOfText(text).every(({ rows }) => rows === null)).toBe(true));

test('linear', () => {
  const started = performance.now();
  tablesOfText(`${'a | b | 1\na | b\n'.repeat(40_000)}`);
  tablesOfText(`${'+--+--+\n'.repeat(80_000)}`);
  tablesOfText(`${'a  b\n-- --\n\n'.repeat(40_000)}`);
  expect(performance.now() - started).toBeLessThan(3000);
});
