/** What papers and sites write between headline and text, as people copy it: day, publisher and author of each. */
import { expect, test } from 'vitest';
import { readOne, texts } from '../support';

const CHINESE = [
  '南岭县公路投资创新高',
  '南岭县今年前八月完成公路投资3.6亿元，新建农村公路86公里，惠及沿线群众4.2万人。',
  '县交通局介绍，明年还将改造危桥12座，计划投资8000万元，建设资金已全部落实到位。',
];
const ENGLISH = [
  'Roads cost more in Harwick',
  'The county spent 360 million yuan on roads in the first eight months, officials said on Monday.',
  'Twelve bridges will be rebuilt next year, the transport office told reporters.',
];

test.each<[string, string | null, string | null, string | null]>([
  [
    '本文转载自微信公众号“青岭观察”（ID：qlgc），作者：周一鸣，原文发布于2023年5月6日。',
    '2023-05-06',
    '青岭观察',
    '周一鸣',
  ],
  ['作者：周一鸣，青岭大学教授', null, null, '周一鸣'],
  ['（本文刊载于《青岭周刊》2023年第12期）', null, '青岭周刊', null],
  ['稿件来源：青岭发布\n（本文有删节）', null, '青岭发布', null],
  ['青岭县统计局\n二〇二三年五月六日', '2023-05-06', null, null],
  ['二○二三年五月六日', '2023-05-06', null, null],
  ['◎文/周一鸣', null, null, '周一鸣'],
  ['—— 转自《青岭日报》', null, '青岭日报', null],
  ['打印时间：2024年3月1日 10:20:33', null, null, null],
  [
    'A version of this article appears in print on May 7, 2023, Section A, Page 1 of the New York edition with the headline: Roads Cost More.',
    null,
    null,
    null,
  ],
  ['Contact Jane Doe at jdoe@example.org or follow her on X.', null, null, null],
])('%s below the text', (line, published, publisher, author) => {
  const [title, ...body] = /[\u4e00-\u9fff]/.test(line) ? CHINESE : ENGLISH;
  const article = readOne(`${title}\n\n${body.join('\n\n')}\n\n${line}\n`);
  expect(article).toMatchObject({ title, published, publisher, author });
  expect([...texts(article, 'heading'), ...texts(article)]).toEqual(body);
});

test.each([
  ['2024/3/1 10:20  南岭县公路投资创新高 - 青岭网', '青岭网', CHINESE],
  ['2024/3/1 上午10:20\t南岭县公路投资创新高_青岭网', '青岭网', CHINESE],
  ['3/1/24, 10:20 AM Roads cost more in Harwick - The Harwick Star', 'The Harwick Star', ENGLISH],
  ['01/03/2024, 10:20   Roads cost more in Harwick | The Harwick Star', 'The Harwick Star', ENGLISH],
] as const)('the head and foot of a printed page: %s', (head, publisher, [title, first, second]) => {
  const foot = (page: number) => `https://www.harwickstar.example/roads/1.html ${page}/2`;
  const article = readOne(`${head}\n\n${title}\n\n${first}\n\n${foot(1)}\n${head}\n\n${second}\n\n${foot(2)}\n`);
  expect(article).toMatchObject({
    title,
    publisher,
    published: null,
    url: 'https://www.harwickstar.example/roads/1.html',
  });
  expect(texts(article)).toEqual([first, second]);
});

test.each<[string, string | null, string | null, string | null]>([
  ['来源：本站原创', null, null, null],
  ['供稿：周一鸣　审核：林之远　时间：2023-05-06', '2023-05-06', null, '周一鸣'],
  ['供稿：青岭县委宣传部', null, '青岭县委宣传部', null],
  ['周一鸣/文', null, null, '周一鸣'],
  ['文/周一鸣 图/林之远', null, null, '周一鸣'],
  ['撰文 周一鸣\n编辑 林之远', null, null, '周一鸣'],
  ['［记者周一鸣／台北报导］', null, null, '周一鸣'],
  ['青岭日报/2023 年/5 月/6 日/第 003 版', '2023-05-06', '青岭日报', null],
  ['来源：青岭日报/2023年/5月/6日/第003版', '2023-05-06', '青岭日报', null],
  ['【日期】2023-05-06\n【版次】03\n【作者】周一鸣\n【报纸】青岭日报', '2023-05-06', '青岭日报', '周一鸣'],
  ['By AFP - Agence France Presse\nMay 6, 2023', '2023-05-06', 'AFP', null],
  ['By JANE DOE\nLedger Staff Writer', null, null, 'JANE DOE'],
  ['By JANE DOE\nAssociated Press Writer\nMay 6, 2003', '2003-05-06', 'Associated Press', 'JANE DOE'],
  ['By Jane Doe Staff Writer jdoe@example.org', null, null, 'Jane Doe'],
  ['Story by Jane Doe • 3h', null, null, 'Jane Doe'],
  // A search engine's copies give the year two digits.
  ['发布时间：23-05-06 08:00 青岭日报', '2023-05-06', '青岭日报', null],
  ['青岭日报\n发布时间: 23-05-06 08:00', '2023-05-06', '青岭日报', null],
  ['2023\n05/06\n08:00:00\n来源：青岭网', '2023-05-06', '青岭网', null],
  ['2023 05/06 08:00:00 来源：青岭网', '2023-05-06', '青岭网', null],
  ['文｜青岭财经 周一鸣\n2023年05月06日 08:00\n听报道', '2023-05-06', '青岭财经', '周一鸣'],
  ['周一鸣 青岭日报\n2023年5月6日 08:00', '2023-05-06', '青岭日报', '周一鸣'],
  ['青岭日报 周一鸣\n2023年5月6日 08:00', '2023-05-06', '青岭日报', '周一鸣'],
  ['本报记者 周一鸣　《青岭日报》（2023年5月6日 第3版）', '2023-05-06', '青岭日报', '周一鸣'],
  ['青岭日报 | 2023年5月6日 | A3版', '2023-05-06', '青岭日报', null],
  ['青岭日报 记者周一鸣 2023-05-06 08:00', '2023-05-06', '青岭日报', '周一鸣'],
  ['[2023-05-06]\n【青岭日报专讯】', '2023-05-06', '青岭日报', null],
  ['By Jane Doe\nMay 6, 20238:00 AM UTCUpdated 3 hours ago', '2023-05-06', null, 'Jane Doe'],
  ['JANE DOE, The Harwick Star staff writer\nMay 6, 2023 08:00 JST', '2023-05-06', 'The Harwick Star', 'JANE DOE'],
  ['By JANE DOE in Linjiang | Linjiang Daily | Updated: 2023-05-06 08:00', '2023-05-06', 'Linjiang Daily', 'JANE DOE'],
  ['Source: Xinhua\nEditor: huaxia\n2023-05-06 08:00:00', '2023-05-06', 'Xinhua', null],
  ['Sat, May 6, 2023 page 3\nBy Jane Doe / Staff reporter', '2023-05-06', null, 'Jane Doe'],
  ['Written by Jane Doe on 6 May 2023', '2023-05-06', null, 'Jane Doe'],
  ['Updated May 7, 2023 - 8:00am, first published May 6, 2023 - 9:00am', '2023-05-06', null, null],
])('%s', (line, published, publisher, author) => {
  const [title, ...body] = /[\u4e00-\u9fff]/.test(line) ? CHINESE : ENGLISH;
  const article = readOne(`${title}\n\n${line}\n\n${body.join('\n\n')}\n`);
  expect(article).toMatchObject({ title, published, publisher, author });
  expect([...texts(article, 'heading'), ...texts(article)]).toEqual(body);
});
