/** Outlets and days that are weighed: what each sign is worth, and that nothing is said where the signs do not agree. */
import { describe, expect, test } from 'vitest';
import { openingOutlet, withStrokes } from '@/src/corpus/origin/opening';
import { outletOfText, SIGNS } from '@/src/corpus/origin/self-named';
import { readOne } from '../support';

const TITLE = '南岭县公路投资创新高';
const LEAD = '南岭县今年前八月完成公路投资3.6亿元，新建农村公路86公里，惠及沿线群众4.2万人。';
const MORE = '县交通局介绍，明年还将改造危桥12座，计划投资8000万元，建设资金已全部落实到位。';

test('every sign reads its example', () => {
  for (const { find, example } of SIGNS) expect(example.match(find), example).not.toBeNull();
});

describe('the outlet that a text calls its own', () => {
  test.each([
    ['南岭新闻', ['村民张明告诉南岭新闻记者，路修好了。']],
    ['南岭新闻', ['村民张明告诉南岭新闻（报料邮箱a@example.com）记者，路修好了。']],
    ['北山晚报', ['他向北山晚报记者表示，路修好了。', '李华告诉北山晚报记者，桥还没有。']],
    ['南岭商报', ['他告诉南岭商报记者，路修好了。', '李华告诉南商报记者，桥还没有。']],
    // 南报 may be short for either of two.
    [null, ['他告诉南岭商报记者，路修好了。', '李华告诉南湖晚报记者，桥还没有。', '王芳告诉南报记者，桥还没有。']],
    [null, ['据南岭新闻报道，村民张明告诉南岭新闻，路修好了。']],
    [null, ['他接受南岭周刊专访时说，路修好了。']],
    [null, ['他告诉南岭新闻，路修好了。', '她告诉北山晚报，桥还没有。']],
  ])('%s', (outlet, text) => expect(outletOfText(text)?.name ?? null).toBe(outlet));
});

describe('the outlet of a byline with strokes of any kind', () => {
  test.each([
    ['中岭日報【張明、李華╱綜合報導】', '中岭日報'],
    ['南嶺報／ 香港特派員張明／香港報導', '南嶺報'],
    ['南嶺報／ 記者張大明李小華陳一二／臺北報導', '南嶺報'],
  ])('%s', (line, publisher) => expect(readOne(`${TITLE}\n${line}\n${LEAD}\n${MORE}`).publisher).toBe(publisher));

  test.each([
    ['【南传媒/ 记者 张明/ 高雄 报导】 南岭县公园昨日传出', '南传媒'],
    ['公路夺冠 张明:坚持到底 南岭社 12-08 01:32 (南岭社记者张明北山七日电) 公路队', '南岭社'],
    ['（张明/北山报导）南岭县公园昨日传出', null],
  ])('%s', (text, outlet) => expect(openingOutlet(text)?.name ?? null).toBe(outlet));

  test('which are one', () => expect(withStrokes('记者张明\\台中报导')).toBe('记者张明/台中报导'));
});

describe('the day', () => {
  test.each([
    [
      'of a dateline in the year after what its opening tells as past',
      `${TITLE}\n南岭社3月3日电 截至2022年12月，南岭县完成公路投资3.6亿元，新建农村公路86公里。\n${MORE}`,
      '2023-03-03',
    ],
    [
      'of a dateline in the year of what is to come',
      `${TITLE}\n南岭社3月3日电 第八届南岭运动会定于2022年9月在南岭举行，县里投资3.6亿元新建了场馆。\n${MORE}`,
      '2022-03-03',
    ],
    [
      'of a dateline in the year of its opening',
      `${TITLE}\n南岭社8月3日电 截至2022年6月，南岭县完成公路投资3.6亿元，新建农村公路86公里。\n${MORE}`,
      '2022-08-03',
    ],
    [
      'under the title, not over the menu',
      `2021-09-20\n星期一\n${TITLE}\n时间:2014-07-09 10:09:43\n${LEAD}`,
      '2014-07-09',
    ],
    [
      'of the byline',
      `Wednesday 5 November 2014\n\nRoads rebuilt after debate\nBy Jane Doe, The Nanling Times, 4 Nov 2014\n\nThe roads were rebuilt yesterday after a debate in the county.`,
      '2014-11-04',
    ],
    [
      'that is today',
      `Roads rebuilt\n\nToday, May 6, 2024, the county said that the roads had been rebuilt.`,
      '2024-05-06',
    ],
    [
      'of teasers below a story whose dateline is of another month',
      `${TITLE}\n\n新华社南岭7月9日电 ${LEAD}\n\n${MORE}\n热帖\n-\n北山县的路修好了\n2018-03-02 08:58:39\n-\n东岭县的桥也修好了\n2018-03-01 14:40:53`,
      null,
    ],
    [
      'below a story whose dateline is of the day before',
      `${TITLE}\n\n新华社南岭12月31日电 ${LEAD}\n\n${MORE}\n2020-01-02 08:58:39`,
      '2020-01-02',
    ],
  ])('%s', (_, text, day) => expect(readOne(text).published).toBe(day));
});

test('a line of who wrote and from where, with strokes of any kind', () => {
  expect(readOne(`${TITLE}\n記者張大明／北山2日電\n${LEAD}\n${MORE}`).author).toBe('張大明');
  expect(readOne(`〔記者張大明╱北山報導〕${LEAD}\n${MORE}`).author).toBe('張大明');
});

test('a summary by its label in half a bracket, and the dot before a title', () => {
  const article = readOne(`• ${TITLE}\n2025-11-26\n摘要】${LEAD}\n\n${LEAD}\n\n${MORE}`);
  expect(article).toMatchObject({ title: TITLE });
  expect(article.paragraphs.filter(({ role }) => role === 'body').map(({ text }) => text)).toEqual([LEAD, MORE]);
});

test('a desk in front of who wrote', () =>
  expect(readOne(`${TITLE}\n財經中心／張大明報導\n${LEAD}\n${MORE}`)).toMatchObject({
    author: '張大明',
    publisher: null,
  }));

test('a wire between strokes in Chinese', () =>
  expect(readOne(`${TITLE}\n\n南岭2025年11月26日 /南通社/ -- ${LEAD}\n\n${MORE}`)).toMatchObject({
    publisher: '南通社',
    published: '2025-11-26',
  }));

describe('the site', () => {
  test.each([
    [
      'its rules for readers',
      `${TITLE}\n${LEAD}\n${MORE}\n留言\n2、《南岭报导》会删除未能遵守上述规定者的留言。`,
      '南岭报导',
    ],
    ['its reporters', `${LEAD}\n${MORE}\n(看南岭News记者:张明 实习编辑:李华)`, '看南岭News'],
    [
      'an account of the police over its time',
      `${TITLE}\n\n南岭交警 2024-01-14 21:20:51\n\n${LEAD}\n${MORE}`,
      '南岭交警',
    ],
  ])('%s', (_, text, publisher) => expect(readOne(text).publisher).toBe(publisher));
});
