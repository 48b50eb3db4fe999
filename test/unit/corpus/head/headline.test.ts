/** Headlines over subheads, results releases and archives: which line is the title, what else the head says. All invented. */
import { describe, expect, test } from 'vitest';
import { markedByline } from '@/src/corpus/names';
import { authorName } from '@/src/corpus/notes/author-name';
import { noteClaims } from '@/src/corpus/notes/fields';
import { noteKind } from '@/src/corpus/notes/note';
import { inferDate } from '@/src/corpus/origin/infer-date';
import { isPublisherName, publisherName } from '@/src/corpus/origin/publisher';
import { readOne, texts } from '../support';

const LEAD = '南岭县今年新建农村公路86公里，改造危桥12座，总投资3.6亿元，沿线群众出行更加方便。';
const MORE = '县交通局介绍，明年还将提早开工三条公路，拉动投资8000万元，公路建设资金已经落实到位。';

describe('of a headline and the subhead under it', () => {
  test('the headline is the title, over a time and a dateline', () => {
    const article = readOne(
      `为达到最佳浏览效果，请使用新版浏览器。\n\n南岭新建农村公路 总投资逾3亿\n\n2021/05/06 06:00\n\n拉动投资 提早开工三条公路\n\n〔记者张明/北山报导〕${LEAD}\n\n${MORE}`,
    );
    expect(article.title).toBe('南岭新建农村公路 总投资逾3亿');
  });

  test('the headline is the title, over a byline', () => {
    const article = readOne(
      'Join Us for Free\n\nLocal News\n\nFarm truck driver rescued after bridge collapse near Harwick\n\nPolice said bridge was closed to truck traffic since May\n\nJane Doe, Digital Journalist\n\nHARWICK – A farm truck driver was rescued Friday after the old bridge near Harwick collapsed under the truck.\n\nPolice said the bridge was closed to all truck traffic since early May and warned drivers.',
    );
    expect(article.title).toBe('Farm truck driver rescued after bridge collapse near Harwick');
    expect(article.author).toBe('Jane Doe');
  });
});

describe('a results release', () => {
  const text = (front: string) =>
    `EXHIBIT 99.1\n\nNEWS RELEASE\n\nApril 27, 2011\n\nFOR IMMEDIATE RELEASE\n\n${front}\n\nHARWICK, PA (April 27, 2011) – Harwick Bancorp, Inc. reported net earnings for the quarter ended March 31, 2011 of $4.2 million, up 9 percent.\n\nQuarter Ended March 31, 2011\n\nNet earnings for the quarter were helped by loans, which rose 10 percent since December 31, 2010.`;

  test('is headed by the company and what it reports, and dated by its dateline', () => {
    const article = readOne(text('HARWICK BANCORP, INC.\n\nEARNINGS FOR QUARTER ENDED MARCH 31, 2011'));
    expect(article.title).toBe('HARWICK BANCORP, INC. EARNINGS FOR QUARTER ENDED MARCH 31, 2011');
    expect(article.author).toBeNull();
    expect(article.published).toBe('2011-04-27');
  });

  test('names no writer by the day on which its figures close', () => {
    expect(noteKind('Quarter Ended December 31, 2006')).toBeNull();
    expect(noteClaims('Six Months Ended June 30, 2019').author).toEqual([]);
  });
});

test('the items of a list belong to the article, and so does the paragraph below', () => {
  const items = ['Approx. $389,005 for the pension fund of the county', '10% increase for the road and bridge fund'];
  const list = [...items, 'New trucks and tools for the northern depot', 'Continued repairs of the old town hall roof'];
  const html = `<html><head><title>Board approves budget</title></head><body><article><h1>Board approves budget</h1><p>The board approved a budget of $39.1 million on Monday after a debate of two hours in the town hall.</p><p>It includes no tax or fee increase and no new policy changes for the county this year.</p><p>Other points include:</p><ul>${list.map((item) => `<li>${item}</li>`).join('')}</ul><p>The budget needs final approval on June 12 before it goes into effect.</p></article></body></html>`;
  const article = readOne(html, 'a.html');
  expect(texts(article).join('\n')).toContain('final approval on June 12');
  for (const item of list) expect(article.paragraphs.map(({ text }) => text)).toContain(item);
});

describe('who wrote and who published', () => {
  test.each([
    ['Jane Doe, Digital Journalist', 'author', 'Jane Doe'],
    [
      '— Staff Writer Jane Doe can be contacted at 555-0100, ext. 325 or jdoe@harwick.example and by letter.',
      'author',
      'Jane Doe',
    ],
    ['20210506张明、李华/连线报道', 'author', '张明、李华'],
    ['20210506张明、李华/连线报道', 'published', '2021-05-06'],
    ['本报特约通讯员 张明', 'author', '张明'],
    ['本文来自【青岭日报】，仅代表作者观点。', 'publisher', '青岭日报'],
    ['DATE: THURSDAY, May 6, 1993 TAG: 9305060232', 'published', '1993-05-06'],
  ] as const)('%s', (line, field, value) => {
    expect(noteKind(line)).not.toBeNull();
    expect(noteClaims(line)[field].sort((a, b) => b.rank - a.rank)[0]?.value).toBe(value);
  });

  test('names without what stands beside them', () => {
    expect(authorName('岭都记者 张明')).toBe('张明');
    expect(markedByline('□青岭报记者张明实习生李华文/图')).toBe('张明 李华');
    expect(publisherName('Harwick Wire © Harwick Times 2016. All Rights Reserved')).toBe('Harwick Wire');
    expect(isPublisherName('六、交通和通讯')).toBe(false);
    expect(isPublisherName('AP Photo')).toBe(false);
  });

  test.each([
    [`${MORE.slice(5)}文/记者张明图/记者李华`, '张明'],
    [
      `${MORE.slice(5)}（记者 张明）\n\n特此声明：\n\n1. 本网转载并注明其他来源的作品，并不代表本网赞同其观点。\n\n2. 如涉及版权问题，请在一周内与本网联系，否则视为放弃权益。\n\n3. 本网保留一切权利，最终解释权归本网所有。`,
      '张明',
    ],
  ])('at the end of a paragraph: %s', (end, name) => expect(readOne(`${MORE}\n\n${LEAD}\n\n${end}`).author).toBe(name));

  test('a site that signs its own articles is no author', () => {
    const html = `<html><head><title>南岭公路通车 | 新南岭 Nantalk</title><meta property="og:site_name" content="新南岭 Nantalk"><meta name="author" content="新南岭nantalk"></head><body><article><h1>南岭公路通车</h1><p>${LEAD}</p><p>${MORE}</p></article></body></html>`;
    expect(readOne(html, 'a.html').author).toBeNull();
  });
});

test('a year since when there is a policy is no date', () => {
  expect(inferDate('县政府持续推动公路建设，2016年以来新公路政策更有效提升收入，目前成果有目共睹。')).toBeNull();
  expect(inferDate('2023年以来，公路建设加快，目前已完成86公里。')?.date).toBe('2023');
});

test('a site that calls itself one stands over the headline', () => {
  const article = readOne(`南岭县网站\n\n南岭公路通车\n\n${LEAD}\n\n${MORE}`);
  expect([article.title, article.publisher]).toEqual(['南岭公路通车', '南岭县网站']);
});
