/** Articles saved as JSON by a crawler: one object a line, an array, or a list inside an object. All texts are invented. */
import { describe, expect, test } from 'vitest';
import { readRecords } from '@/src/corpus/records';
import { read, readOne, texts } from './support';

const LEAD = '南岭县今年前八月完成公路投资3.6亿元，新建农村公路86公里，惠及沿线群众4.2万人。';
const MORE = '县交通局介绍，明年还将改造危桥12座，计划投资8000万元，建设资金已全部落实到位。';
const record = (place: string) => ({
  title: `${place}县前八月公路投资3.6亿元`,
  source: { name: `${place}日报` },
  publish_time: '2024-05-06 08:00',
  url: 'https://nanling.example/1',
  content: `${LEAD.replace('南岭', place)}\n${MORE}`,
});

describe('records', () => {
  test.each([
    ['one a line', [record('南岭'), record('北山')].map((one) => JSON.stringify(one)).join('\n')],
    ['an array', JSON.stringify([record('南岭'), record('北山')], null, 2)],
    ['a list inside an object', JSON.stringify({ status: 'ok', articles: [record('南岭'), record('北山')] })],
  ])('%s are articles of their own', (_, text) => {
    const articles = read(text, 'crawl.json');
    expect(
      articles.map(({ id, title, publisher, published, url }) => ({ id, title, publisher, published, url })),
    ).toEqual(
      ['南岭', '北山'].map((place, i) => ({
        id: `crawl#${i + 1}`,
        title: `${place}县前八月公路投资3.6亿元`,
        publisher: `${place}日报`,
        published: '2024-05-06',
        url: 'https://nanling.example/1',
      })),
    );
  });

  test('a single one, its text in paragraphs or in HTML', () => {
    expect(texts(readOne(JSON.stringify({ 标题: '南岭修路', 来源: '南岭日报', 正文: [LEAD, MORE] })))).toEqual([
      LEAD,
      MORE,
    ]);
    expect(texts(readOne(JSON.stringify({ title: '南岭修路', body: `<p>${LEAD}</p><p>${MORE}</p>` })))).toEqual([
      LEAD,
      MORE,
    ]);
  });

  test('a broken line is left out', () =>
    expect(read(`${JSON.stringify(record('南岭'))}\n{"title": "北山县`).map(({ publisher }) => publisher)).toEqual([
      '南岭日报',
    ]));

  test.each(['[南岭新聞] 县里修路了。', '{"name": "南岭", "size": 3}', '{ 南岭 }', '[{"a": 1}]', ''])(
    'none in %s',
    (text) => expect(readRecords(text)).toBeNull(),
  );
});
