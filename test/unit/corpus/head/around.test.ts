/** What stands around a headline in copies of whole pages: paths, notices, kickers, the headline once more. All invented. */
import { describe, expect, test } from 'vitest';
import { isLabel } from '@/src/corpus/head/lines';
import { read, readOne, texts } from '../support';

const LEAD = '南岭县今年新建农村公路86公里，改造危桥12座，总投资3.6亿元，沿线群众出行更加方便。';
const MORE = '县交通局介绍，明年还将提早开工三条公路，拉动投资8000万元，公路建设资金已经落实到位。';
const ROADS =
  'The county opened three new roads on Friday, and the bridge near Harwick will follow before the winter, officials said.';
const MONEY =
  'The roads cost $3.6 million, which the county had set aside two years ago after the old bridge was closed.';

describe('the title stands below', () => {
  test.each([
    ['a path that ends in it', '某某在线> 地方新闻> 交通> 公路修到山里,群众出行方便 > 正文'],
    ['a path of two steps', '某台首页 > 公路建设'],
    ['a notice of the browser', '请更新您的浏览器\n\n您使用的浏览器版本较旧,已不再受支持。建议您更新浏览器版本。'],
    ['the number of a page', 'B18:城市周刊·对话'],
  ])('%s', (_, above) => {
    expect(readOne(`${above}\n\n南岭新建公路86公里\n\n${LEAD}\n\n${MORE}`).title).toBe('南岭新建公路86公里');
  });

  test('SOURCE without a colon over the name of who publishes', () => {
    const article = readOne(`Harwick opens three roads\n\n${ROADS}\n\n${MONEY}\n\nSOURCE\n\nHarwick Press Ltd.`);
    expect(article.publisher).toBe('Harwick Press Ltd.');
    expect(texts(article)).toEqual([ROADS, MONEY]);
  });

  test('an English notice of the browser, which is no text', () => {
    const article = readOne(
      `IE 9 is not supported. For an optimal experience visit our site on another browser.\n\nThree new roads open near Harwick\n\n${ROADS}\n\n${MONEY}`,
    );
    expect(article.title).toBe('Three new roads open near Harwick');
    expect(texts(article)).toEqual([ROADS, MONEY]);
  });

  test('fields of an archive, which are no text either', () => {
    expect(isLabel(`DATELINE: HARWICK ${' '.repeat(60)}LENGTH: Medium`)).toBe(true);
    const article = readOne(
      `HARWICK TIMES\n\n   Harwick Times\n   Copyright (c) 1995, Harwick Press, Inc.\n\nDATE: THURSDAY, February 7, 1991      TAG: 9102070232\nSECTION: NATIONAL            PAGE: A-1   EDITION: METRO\nSOURCE: Associated Press\nDATELINE: HARWICK                                LENGTH: Medium\n\n\nSTUDY: ONE ROAD IN 25 IS NEW\n\nNearly one in 25 roads is new, and a study to be published today names the county for it.\n\n${ROADS}\n\n${MONEY}`,
    );
    expect(article.title).toBe('STUDY: ONE ROAD IN 25 IS NEW');
    expect(texts(article)[0]).toMatch(/^Nearly one in 25/);
  });
});

describe('the title is', () => {
  test('the line over the byline, not the head of a section under it', () => {
    const article = readOne(
      `Football Scoreboard of the County\n\nBy Jane Doe\nHarwick 30, Elmsford 21\n\nHarwick took the lead with a run of 7 yards and never lost it to Elmsford on Friday night.\n\nElmsford will play at Harwick again next week.`,
    );
    expect(article.title).toBe('Football Scoreboard of the County');
  });

  test('both lines of one that is broken under its day', () => {
    const article = readOne(
      `2021年3月8日 星期一\n“一路一策”\n南岭推进公路建设\n\n本报讯 ${LEAD}\n\n“一路一策”，${MORE}\n\n沿线群众说，公路修好以后去县城只要半个小时。`,
    );
    expect(article.title).toBe('“一路一策” 南岭推进公路建设');
  });

  test('a long English line without a stop', () => {
    const title =
      'County opens three new roads near Harwick after two years of work on the old bridge and says that more will follow in the northern villages before winter';
    expect(readOne(`${title}\n\n${ROADS}\n\n${MONEY}`).title).toBe(title);
  });

  test('none: what a picture shows, a line of which an English text has no word', () => {
    const text = `${ROADS}\n\n${MONEY}\n\n${ROADS.replace('three', 'four')}`;
    expect(readOne(`united county road sign\n\n${text}`).title).toBe('');
    expect(readOne(`Subscribers make serious reporting possible where others cannot\n\n${text}`).title).toBe('');
  });

  test('no part of the text where the page says it again below', () => {
    const article = readOne(`南岭新建公路86公里\n\n2021-05-06\n\n${LEAD}\n\n${MORE}\n\n南岭新建公路86公里`);
    expect(texts(article)).toEqual([LEAD, MORE]);
  });
});

describe('briefs without marks are articles of their own', () => {
  const briefs = [
    ['外汇储备减少五亿', '金融局公布，上月底全市外汇储备较前月减少五亿元。', '此储备足够支付半年。'],
    ['美术馆征集作品', '美术馆公开征集驻留作品，入选者可以到北山作艺术交流。'],
    ['李明任交通局长', '市里宣布，现任副局长李明下月出任交通局长，任期四年。'],
  ] as const;
  const titles = briefs.map(([title]) => title);

  test.each([
    ['under the name of the list', `东岭要情\n\n${briefs.map((brief) => brief.join('\n\n')).join('\n\n')}`],
    ['each under a dash', `东岭新闻网 - 新闻速递\n${briefs.map((brief) => `-\n${brief.join('\n')}`).join('\n')}`],
  ])('%s', (_, text) => {
    expect(read(text).map(({ title }) => title)).toEqual(titles);
  });

  test('in English', () => {
    const text = [
      'Zoo will move across the river\n\nThe zoo moves to new ground across the river next year, the council said.',
      'Garbage collection costs more from July\n\nCollection of garbage costs residents two dollars more from July.',
      'Reservoir leak gets repaired\n\nA leak in the northern reservoir will be repaired for $750,000.',
    ].join('\n\n');
    expect(read(text)).toHaveLength(3);
  });

  test('sections under their title are none', () => {
    const text = `南岭公路建设两年回顾\n\n资金从哪里来\n\n${MORE}\n\n危桥怎么改造\n\n${LEAD}\n\n群众出行方便了吗\n\n沿线群众说，公路建设给南岭群众出行带来方便，两年来变化很大。`;
    expect(read(text)).toHaveLength(1);
  });
});
