/** Whole documents of every kind (test/fixtures/documents): what is known of each article, and how many paragraphs it has. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '@/src/corpus/read';
import { texts } from './support';

const FOLDER = new URL('../../fixtures/documents/', import.meta.url);
const load = (file: string) => readDocument({ file, bytes: new Uint8Array(readFileSync(new URL(file, FOLDER))) });

type Row = [title: string, publisher: string | null, author: string | null, published: string | null, bodies: number];

const EXPECTED: Record<string, Row[]> = {
  'label-fields.txt': [['滨海新区集装箱码头实现无人化作业', '滨海时报', '韩雪', '2024-01-08', 2]],
  'old-table-page.html': [['山区公路通车 惠及12个乡镇', '南山日报', '杜鹃', '2022-11-30', 3]],
  'traditional-page.html': [['高鐵運量創新高 單日36萬人次', '島嶼日報', '曾玉梅', '2024-02-12', 2]],
  'table.md': [['2023年主要城市楼市成交统计', '房产观察', null, '2024-01-05', 4]],
  'english-comments.html': [
    ['School meals programme reaches 2.4m pupils', 'The Northern Star', 'Priya Nair and Tom Lee', '2022-10-03', 4],
  ],
  'brief-brackets.html': [
    ['央行开展1200亿元逆回购操作', '央视新闻', null, null, 1],
    ['10月全社会用电量同比增长8.4%', '新华社', null, null, 1],
    ['某车企召回1.2万辆汽车', null, null, null, 1],
  ],
  'account-page.html': [['十年，我们把荒山变成了果园', '乡土笔记', '林生', '2023-08-02', 2]],
  'no-date.txt': [['古城墙的三次修缮', null, null, null, 2]],
  'traditional-plain.txt': [['離岸風電併網量突破2GW', null, '黃明', null, 2]],
  'english-plain.txt': [['Solar capacity doubles in two years', null, null, '2024-05-14', 3]],
  'weekly.md': [
    ['三江无人货船完成首次商业航行', null, null, '2023-05-19', 1],
    ['某芯片厂宣布扩产', null, null, '2023-05-19', 1],
    ['卫星互联网试验成功', null, null, '2023-05-19', 1],
  ],
  'brief-bold.html': [
    ['甲科技：前三季度净利润3.4亿元 同比增长21%', '证券快报', null, '2023-10-27', 1],
    ['乙药业：获得药品注册证书', '证券快报', null, '2023-10-27', 1],
    ['丙重工：中标6.8亿元海上风电项目', '证券快报', null, '2023-10-27', 1],
    ['丁银行：拟发行不超过50亿元绿色债券', '证券快报', null, '2023-10-27', 1],
  ],
  'brief-dashes.txt': [
    ['美国10月零售销售环比下降0.1%', null, null, null, 1],
    ['欧元区通胀率降至2.9%', null, null, null, 1],
    ['日本三季度GDP萎缩2.1%', null, null, null, 1],
  ],
  'pdf-spaced.txt': [['普惠金融扩面增量', null, '李明 赵倩', '2023', 2]],
};

describe.each(Object.entries(EXPECTED))('%s', (file, rows) => {
  const articles = load(file);
  test('title, publisher, author, date, paragraphs', () => {
    expect(articles.map((a) => [a.title, a.publisher, a.author, a.published, texts(a).length] satisfies Row)).toEqual(
      rows,
    );
  });
  test('every field has its evidence, and none without', () => {
    for (const article of articles) {
      expect(article.publisherHow === null).toBe(article.publisher === null);
      expect(article.authorHow === null).toBe(article.author === null);
      expect(article.publishedHow === null).toBe(article.published === null);
    }
  });
});

test('blanks inside words and numbers of a PDF are gone', () => {
  expect(texts(load('pdf-spaced.txt')[0]!)).toEqual([
    '截至2023年三季度末，普惠小微贷款余额达28.74万亿元，同比增长24.1%；授信户数超过6000万户，覆盖约三分之一经营主体。',
    '中国人民银行有关负责人表示，今年前9个月，新发放普惠小微企业贷款加权平均利率为4.8%，比上年同期下降0.4个百分点。',
  ]);
});

test('links of headings are the addresses of the items', () => {
  expect(load('weekly.md').map(({ url }) => url)).toEqual([1, 2, 3].map((i) => `https://example.org/${i}`));
});

test('reading twice gives the same', () => {
  for (const file of Object.keys(EXPECTED)) expect(load(file)).toEqual(load(file));
});
