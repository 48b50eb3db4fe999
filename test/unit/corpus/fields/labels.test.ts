/** Labels that documents set in front of what they say of themselves, and the word tables beside them. Names are invented. */
import { describe, expect, test } from 'vitest';
import { fieldOfKey } from '@/src/corpus/fields/front-claims';
import { LABEL_ROWS, labelKind, labelled } from '@/src/corpus/fields/labels';
import { isPublisherName } from '@/src/corpus/origin/publisher';
import { NAME_ENDINGS, NO_NAMES } from '@/src/corpus/origin/publisher-words';
import { isChannel } from '@/src/corpus/origin/section-words';
import { read, readOne, texts } from '../support';

const LEAD = '南岭县今年前八月完成公路投资3.6亿元，新建农村公路86公里，惠及沿线群众4.2万人。';
const MORE = '县交通局介绍，明年还将改造危桥12座，计划投资8000万元，建设资金已全部落实到位。';
const BODY = `${LEAD}\n\n${MORE}`;
const TITLE = '南岭县公路投资创新高';

describe('a label', () => {
  test.each(LABEL_ROWS.filter(({ among }) => !among))('$example is $kind', ({ example, kind }) =>
    expect(labelled(example)?.kind).toBe(kind),
  );

  test.each(LABEL_ROWS.filter(({ among }) => among))(
    '$example is $kind among other fields only',
    ({ example, kind }) => {
      expect(labelled(example)).toBeNull();
      expect(labelKind(example.split(/[:：]/)[0] as string, { among: true })).toBe(kind);
    },
  );

  test.each(['会议时间：5月6日', '记者从市统计局获悉：全市投资增长', '他说：来源很多', '首先：要修路'])(
    '%s is none',
    (line) => expect(labelled(line)).toBeNull(),
  );

  test.each([
    ['when a page was saved is no title and no day', `归档日期：2025-01-02\n\n${BODY}`, [null, null, null]],
    [
      'when an official paper was written is nobody',
      `成文日期: 2024-05-01\n发布日期: 2024-05-06\n${TITLE}\n\n${BODY}`,
      [TITLE, null, '2024-05-06'],
    ],
    [
      'when one was signed is its day where no other is given',
      `成文日期：2024-05-06\n\n${TITLE}\n\n${BODY}`,
      [TITLE, null, '2024-05-06'],
    ],
    [
      'and beside a source',
      `${TITLE}\n\n签发日期：2024-05-06 来源：南岭日报\n\n${BODY}`,
      [TITLE, '南岭日报', '2024-05-06'],
    ],
    [
      'beside the day of publication it is neither day nor writer',
      `${TITLE}\n\n发布日期：2024-05-08 成文日期：2024-05-06\n\n${BODY}`,
      [TITLE, null, '2024-05-08'],
    ],
    [
      'nor where it stands first',
      `${TITLE}\n\n施行日期：2024-06-01 发布日期：2024-05-08\n\n${BODY}`,
      [TITLE, null, '2024-05-08'],
    ],
    ['nor over a title', `抓取时间：2025-01-02 12:00\n${TITLE}\n\n${BODY}`, [TITLE, null, null]],
    ['nor below the text', `${TITLE}\n\n${BODY}\n\nArchived on: 2025-02-03`, [TITLE, null, null]],
    ['who had it first', `转载自：南岭晚报\n\n${TITLE}\n\n${BODY}`, [TITLE, '南岭晚报', null]],
    [
      'where it was first',
      `> 原文发布时间：2024-05-06\n> 首发于：南岭时报\n\n${BODY}`,
      [null, '南岭时报', '2024-05-06'],
    ],
    ['what it was called', `原文标题：${TITLE}\n发布于：2024-05-06\n\n${BODY}`, [TITLE, null, '2024-05-06']],
    ['who posted it, on the next line', `楼主:\n某人甲\n2024-05-06 10:44:43\n${BODY}`, [null, null, '2024-05-06']],
    [
      'when a house began is no day',
      `${TITLE}\n\n南岭电台的前身最初组建于1941年5月，对外播出节目。\n\n${BODY}`,
      [TITLE, null, null],
    ],
    ['that lost its value', `发布日期：\n${TITLE}\n${BODY}`, [TITLE, null, null]],
    [
      'beside another of its line',
      `# ${TITLE}\n\n> 来源：[南岭网](https://nanling.example/a) | 发布时间：2024-05-06 | 抓取时间：2025-01-02\n\n${BODY}`,
      [TITLE, '南岭网', '2024-05-06'],
    ],
  ])('%s', (_, text, wanted) => {
    const { title, titleTrusted, publisher, published, paragraphs } = readOne(text, 'a.md');
    expect([titleTrusted ? title : null, publisher, published]).toEqual(wanted);
    expect(
      paragraphs
        .filter(({ role }) => role === 'body')
        .map(({ text: said }) => said)
        .slice(-2),
    ).toEqual([LEAD, MORE]);
  });

  test.each([
    ['media_outlet', 'publisher'],
    ['publish_datetime', 'published'],
    ['original_title', 'title'],
    ['newsLink', 'url'],
    ['转载自', 'publisher'],
    ['原文发布时间', 'published'],
    ['fetched_at', null],
    ['site_url_hash', null],
  ])('the key %s gives %s', (key, field) => expect(fieldOfKey(key)).toBe(field));
});

test('a day of another kind beside the day of publication is no writer', () => {
  expect(readOne(`${TITLE}\n\n发布日期：2024-05-08 成文日期：2024-05-06\n\n${BODY}`).author).toBeNull();
});

describe('words of names', () => {
  test.each(NAME_ENDINGS)('$example is a publisher’s', ({ example }) => expect(isPublisherName(example)).toBe(true));
  test.each(NO_NAMES)('$example is not', ({ example }) => expect(isPublisherName(example)).toBe(false));
  test.each(['即日新闻', '部门动态', '更多资讯', '通知公告', 'Health & Science'])('%s is a section', (name) =>
    expect(isChannel(name)).toBe(true),
  );
  test.each(['封面新闻', '环球资讯', '南岭新闻', '三立新聞'])('%s is none', (name) =>
    expect(isChannel(name)).toBe(false),
  );
});

describe('the publisher', () => {
  const link = (words: string) =>
    `<p><a class="o" href="https://www.bbc.com/news/articles/c1" target="_blank">${words}</a></p>`;
  test.each(['🔗 阅读原文', '原文链接', 'Read the original article'])('of the link %s', (words) => {
    const page = `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1>${link(words)}<p>${LEAD}</p><p>${MORE}</p></body></html>`;
    expect(readOne(page, 'a.html').publisher).toMatch(/^BBC/);
  });

  test.each([
    [
      'of a byline behind 本报讯',
      `本报北山讯(南岭科技报·南岭农科新闻记者 张明)${LEAD}\n${MORE}`,
      '南岭科技报·南岭农科新闻',
    ],
    ['of an account between who and when', `${TITLE}\n\n张明 李红 王兰 城乡规划 2022-07-10\n\n${BODY}`, '城乡规划'],
    ['of a reporter behind another name', `${BODY}\n李红 南岭消费者报记者张明摄影报道`, '南岭消费者报'],
    [
      'of a byline in front of the text',
      `南岭新闻·北山今报记者 张明/文 视频 李红/剪辑近日,${LEAD}\n${MORE}`,
      '南岭新闻·北山今报',
    ],
    ['of an outlet that signs twice', `南岭周刊记者 张明发自北京 南岭周刊实习生 李红\n${BODY}`, '南岭周刊'],
    ['of a source with its day', `${TITLE}\n来源:9月30日《南岭每日电讯》\n${BODY}`, '南岭每日电讯'],
    [
      'of a source that closes its paragraph',
      `${LEAD}\n${MORE}来源:南岭观察网\n路修好了出行方便多了 希望早点通车大家都盼着呢`,
      '南岭观察网',
    ],
    ['of the application that the page offers', `南岭電視 APP下載\n\n${TITLE}\n\n${BODY}`, '南岭電視'],
    [
      'of an agency said twice',
      `${TITLE}\n\nAgence France-Presse, Agence France-Presse\n\n${BODY}`,
      'Agence France-Presse',
    ],
    [
      'of the source behind the path of a page',
      `南岭情报网_南岭门户网站 让生活更近\n\n${TITLE}\n\n当前位置:南岭情报网_南岭门户网站>资讯 > 社会 > 正文  2023-05-01 05:42:08 来源:北山网\n\n${BODY}`,
      '北山网',
    ],
    ['of an agency behind a dash', `${BODY}\n— Associated Press`, 'Associated Press'],
    ['but no words of a picture', `${TITLE}\n\nBBC位於南嶺縣城中心的新廣電大樓\n\n${BODY}`, null],
    ['but no section below the text', `${TITLE}\n\n${BODY}\n2020年1月30日(星期四)\n香港时间15时20分\n即日新闻`, null],
  ])('%s', (_, text, name) => {
    const article = readOne(text);
    expect(article.publisher).toBe(name);
    expect(texts(article).length).toBeGreaterThanOrEqual(2);
  });
});

describe('a title', () => {
  const NOTICE =
    'The Nanling Group Announces Withdrawal and Refiling of Notification and Report Form under the County Roads Act and Extension of Tender Offer to Acquire NLR Inc.';
  test('of three lines, its last word a company’s', () => {
    const text = `[php snippet=5]\n\n${NOTICE}\n\n0\nThe Nanling Group logo.\n\nNANLING, Aug. 7, 2025 /PRNewswire/ — The Nanling Group announced today that it has withdrawn its notification under the County Roads Act.`;
    expect(readOne(text).title).toBe(NOTICE);
  });

  test.each([
    ['what closes a page’s windows', '关闭 iPad版 iPhone版'],
    ['a menu of sections', '資訊 · 搜尋\n· · 英文版 · 訂閱'],
    ['where a page is filed', '> 網上論壇'],
    ['an application', 'Open in App'],
    ['where else the site is', 'Apple News Facebook Twitter 新浪微博 YouTube Friday, May 10, 2024'],
  ])('is not %s', (_, line) => expect(readOne(`${line}\n${TITLE}\n\n${BODY}`).title).toBe(TITLE));

  test('may cry, and have a second line', () => {
    const lead =
      'THE GLOBAL economy nosedived as soon as markets opened yesterday morning with shares around the county falling.';
    expect(
      readOne(
        `Nanling Markets Total Carnage!\n\nThe exchange – shares plunged so fast trading was suspended\n\n${lead}`,
      ).title,
    ).toBe('Nanling Markets Total Carnage!');
  });

  test.each(['延伸阅读', '新闻背景'])('is not the head of a box (%s)', (head) => {
    const article = readOne(`${head}\n${LEAD}\n${MORE}`);
    expect([article.titleTrusted ? article.title : null, texts(article)]).toEqual([null, [LEAD, MORE]]);
  });

  test('is no picture’s words', () => {
    const article = readOne(
      `点击查看大图日中午记者在复兴大街看到污水\n${LEAD}${MORE} 记者张明 摄影报道\n新闻推荐\n时报讯 (记者李红)她来自北山的书香门第之家，写诗为人所知。`,
    );
    expect([article.titleTrusted ? article.title : null, texts(article).length]).toEqual([null, 1]);
  });

  test('in capitals stands apart from a text in capitals', () => {
    const line = 'COUNTY SPENDS MORE ON ROADS AND BRIDGES IN THE FIRST EIGHT MONTHS NEAR ST. NANLING';
    const text = 'THE COUNTY SPENT 360 MILLION YUAN ON ROADS IN THE FIRST EIGHT MONTHS, OFFICIALS SAID ON MONDAY.';
    const article = readOne(
      `date 2022-01 ${line}\n\n${text}\n\nTWELVE BRIDGES WILL BE REBUILT NEXT YEAR, THE OFFICE SAID.`,
    );
    expect([article.title, texts(article)[0]]).toEqual([line, text]);
  });

  test('is no way to skip a page’s menu', () => {
    expect(readOne(`跳转到路径导航栏\n跳转到正文内容\n\n${TITLE}\n\n${BODY}`).title).toBe(TITLE);
  });
});

test('briefs under the minute they were filed, the section over each', () => {
  const item = (day: string, text: string) => `即時\n2026/01/${day} 10:08:00\n${text}\n\n`;
  const articles = read(
    item('18', `${LEAD}${MORE}`) + item('12', `${MORE}${LEAD}`) + item('11', `${LEAD}路已通車。${MORE}`),
  );
  expect(articles.map(({ published }) => published)).toEqual(['2026-01-18', '2026-01-12', '2026-01-11']);
});

test('the path of a page as a list is neither title nor publisher', () => {
  const article = readOne(`1. Home\n  2. /\n  3. News\n  4. /\n  5. Nanling News\n\n${TITLE}\n\n${BODY}`);
  expect([article.title, article.publisher]).toEqual([TITLE, null]);
});

test('what others read is no part of the text', () => {
  const article = readOne(
    `${TITLE}\n\n${BODY}\n其他人也在看\n\n北山橋前翻車 交通壅塞\n北山市 / 綜合報導 2日上午七點多，一名駕駛開車行經北路。`,
  );
  expect(texts(article)).toEqual([LEAD, MORE]);
});

test('items that each open with their source', () => {
  const item = (time: string, head: string, text: string) =>
    `Source: 南嶺電台\nPublished on: 2025-10-24 ${time} UTC\n\n${head}\n\n${text}\n`;
  const articles = read(
    `今日新聞 2025-10-25\n\n${item('13:56', '公路網站登場', `${LEAD}\n\n${MORE}`)}\n${item('13:50', '議會選舉報名展開', '新一屆縣議會選舉提名期展開，多個政黨的參選人陸續報名，當中不少都是爭取連任的現任議員。')}`,
  );
  expect(articles.map(({ title, publisher, published }) => [title, publisher, published])).toEqual([
    ['公路網站登場', '南嶺電台', '2025-10-24'],
    ['議會選舉報名展開', '南嶺電台', '2025-10-24'],
  ]);
});
