/** Fields of an article in any order and spelling: lines of nothing but fields, blocks of fields, openings, closings. */
import { describe, expect, test } from 'vitest';
import { readFieldBlock } from '@/src/corpus/fields/field-block';
import { readFieldLine } from '@/src/corpus/fields/field-line';
import { isPublisherName } from '@/src/corpus/origin/publisher';
import { isChannel } from '@/src/corpus/origin/section-words';
import { splitTitle } from '@/src/corpus/title';
import { read, readOne, texts } from '../support';

const LEAD = '南岭县今年前八月完成公路投资3.6亿元，新建农村公路86公里，惠及沿线群众4.2万人。';
const MORE = '县交通局介绍，明年还将改造危桥12座，计划投资8000万元，建设资金已全部落实到位。';
const TITLE = '南岭县公路投资创新高';

describe('a line of nothing but fields', () => {
  test.each<[string, Partial<NonNullable<ReturnType<typeof readFieldLine>>>]>([
    [
      '2024-05-06 08:00　来源：南岭日报　记者：周一鸣',
      { published: '2024-05-06', source: '南岭日报', labelled: '周一鸣' },
    ],
    [
      '2024年05月06日 08:00来源：南岭日报作者：周一鸣',
      { published: '2024-05-06', source: '南岭日报', labelled: '周一鸣' },
    ],
    [
      '作者:周一鸣 来源:南岭日报 发布时间:2024-05-06',
      { published: '2024-05-06', source: '南岭日报', labelled: '周一鸣' },
    ],
    ['原创 周一鸣 南岭评论网 2024-05-06 08:10', { published: '2024-05-06', outlet: '南岭评论网', named: '周一鸣' }],
    ['2024-05-06 13:48 南岭新闻网阅读 (15136) 扫描到手机', { published: '2024-05-06', outlet: '南岭新闻网' }],
    ['南岭新闻网   时间:2024-05-06', { published: '2024-05-06', outlet: '南岭新闻网' }],
    ['2024-05-06 南岭网·北山日报', { published: '2024-05-06', outlet: '南岭网·北山日报' }],
    ['2024-05-06 原创·周一鸣', { published: '2024-05-06', named: '周一鸣' }],
    ['周一鸣 | 南岭日报 | 2024年5月6日 星期一', { published: '2024-05-06', outlet: '南岭日报', named: '周一鸣' }],
    ['出版：2024-05-06 16:33 更新：2024-05-07 17:20', { published: '2024-05-06' }],
    ['更新时间:18:14 2024-05-07', { published: '2024-05-07' }],
    ['rss · 南岭日报 · 5月6日 01:20', { published: null, monthDay: '05-06', outlet: '南岭日报' }],
    ['By JANE DOE | The Harbour Gazette', { labelled: 'JANE DOE', outlet: 'The Harbour Gazette' }],
    ['By Jane Doe and John Roe, The Northern Star', { labelled: 'Jane Doe and John Roe', outlet: 'The Northern Star' }],
    ['Published: May 6, 2024 at 5:02 p.m. ET | Updated: May 7, 2024', { published: '2024-05-06' }],
    ['Mon, May 6, 2024 at 7:04 PM UTC · 3 min read', { published: '2024-05-06' }],
  ])('%s', (line, fields) => {
    expect(readFieldLine(line)).toMatchObject(fields);
  });
  test.each([
    '2024年5月6日，南岭县宣布投资三亿元。',
    '2022/03/10 公司公告：中标三亿元项目',
    '海关总署：一季度外贸增长',
    '周一鸣：把路修到村口',
    'By 2027 the firm will add boats',
    '浏览次数：2021',
  ])('%s is none', (line) => {
    expect(readFieldLine(line)).toBeNull();
  });
});

describe('a block of fields above the text', () => {
  test.each([
    ['labels', `标题：${TITLE}\n时间：2024-05-06 15:51\n来源：南岭日报\n链接：https://news.example.org/a/1\n正文：\n`],
    [
      'brackets',
      `【标题】${TITLE}\n【来源】南岭日报\n【日期】2024年5月6日\n【链接】https://news.example.org/a/1\n【正文】\n`,
    ],
    ['English labels', `title: ${TITLE}\nsource: 南岭日报\ndate: 2024-05-06\nurl: https://news.example.org/a/1\n\n`],
    [
      'a list under the heading',
      `# ${TITLE}\n\n- **来源**: 南岭日报\n- **发布时间**: 2024-05-06 20:11\n- **原文链接**: [点击查看](https://news.example.org/a/1)\n\n---\n\n`,
    ],
    [
      'a quotation under the heading',
      `# ${TITLE}\n\n> **Source:** [南岭日报](https://news.example.org/a/1)  \n> **Date:** May 6, 2024\n\n`,
    ],
  ])('%s', (_, head) => {
    const article = readOne(`${head}${LEAD}\n\n${MORE}\n`);
    expect(article).toMatchObject({
      title: TITLE,
      publisher: '南岭日报',
      published: '2024-05-06',
      url: 'https://news.example.org/a/1',
    });
    expect(texts(article)).toEqual([LEAD, MORE]);
  });
  test('one label makes no block', () => {
    expect(readFieldBlock(`时间：2024-05-06\n${LEAD}`)).toBeNull();
    expect(readFieldBlock(`${LEAD}\n作者：周一鸣\n来源：南岭日报`)).toBeNull();
  });
  test('names of an object, links of a clipper', () => {
    expect(
      readOne(`---\ntitle: ${TITLE}\nauthor:\n  name: 周一鸣\npublisher:\n  name: 南岭日报\n---\n${LEAD}`),
    ).toMatchObject({ author: '周一鸣', publisher: '南岭日报' });
    expect(readOne(`---\ntitle: ${TITLE}\nauthor:\n  - "[[周一鸣]]"\n---\n${LEAD}`).author).toBe('周一鸣');
  });
});

describe('what sites set around a title', () => {
  test.each([
    [`${TITLE}_新闻频道_南岭网`, '南岭网'],
    [`${TITLE}-本地要闻-南岭新闻网-南岭日报社主办`, '南岭日报社主办'],
    [`${TITLE} - 生活 - 南岭时报电子报`, '南岭时报电子报'],
    [`${TITLE} | 财经要闻 | 南岭日报`, '南岭日报'],
    [`${TITLE}｜南岭新闻云｜经济`, '南岭新闻云'],
    [`${TITLE}--观点--南岭网`, '南岭网'],
    [`南岭网新闻 - ${TITLE}`, '南岭网新闻'],
    [`${TITLE}_票价_市民_运营`, null],
    [`${TITLE} – NL – 2024年5月6日`, 'NL'],
  ])('%s', (title, site) => {
    expect(splitTitle(title, ['NL'])).toEqual({ name: TITLE, site });
  });
  test.each([
    '某某股份(600000) - 2021 Q3 - 季度财报',
    '对话 | 一位修路人的三十年',
    '5G-A商用一年：覆盖300城',
    '从1984-2024：四十年修路史',
  ])('%s stays whole', (title) => {
    expect(splitTitle(title).name).toBe(title);
  });
  test.each(['国际新闻', '财经频道', '本地要闻', 'Business'])('%s is a section, no publisher', (name) => {
    expect(isChannel(name)).toBe(true);
    expect(isPublisherName(name)).toBe(false);
  });
  test.each(['新华财经', '央视新闻', '中国新闻网', '南岭融媒'])('%s is a publisher', (name) => {
    expect(isPublisherName(name)).toBe(true);
  });
});

describe('a title that the text tells', () => {
  test('behind a dateline', () => {
    expect(readOne(`新华社南岭7月15日电 题：${TITLE}——透视县域修路\n新华社记者\n${LEAD}\n${MORE}`)).toMatchObject({
      title: `${TITLE}——透视县域修路`,
      publisher: '新华社',
    });
  });
  test('in brackets before a flash', () => {
    const article = readOne(`【${TITLE}】${LEAD}（南岭社）`);
    expect(article).toMatchObject({ title: TITLE, publisher: '南岭社' });
    expect(readOne(`【南岭网讯】${LEAD}${MORE}`).title).toBe('');
  });
  test('behind 原标题, above its subtitle, under a kicker', () => {
    expect(readOne(`（资料图）\n原标题：\n${TITLE}\n${LEAD}\n${MORE}`).title).toBe(TITLE);
    const article = readOne(`路通百业兴 车行万家欢\n${TITLE}\n——透视县域修路\n本报记者 周一鸣\n${LEAD}\n${MORE}`);
    expect(article).toMatchObject({ title: TITLE, author: '周一鸣' });
    expect(texts(article)).toEqual([LEAD, MORE]);
    expect(texts(article, 'aside')).toContain('路通百业兴 车行万家欢');
  });
  test('under menus and a name, over its time', () => {
    const text = 'The ferry firm will add twelve boats by 2027, it said on Monday, at a cost of $310 million.';
    const article = readOne(
      `The Northern Star\nSign in\nSubscribe\nHome\nBusiness\nOpinion\nFerry firm to add twelve boats\nJane Doe\nMon, May 6, 2024 at 7:04 PM UTC · 3 min read\n\n${text}\n\n${text.replace('Monday', 'Tuesday')}\n\nView comments\nRecommended Stories\n`,
    );
    expect(article).toMatchObject({
      title: 'Ferry firm to add twelve boats',
      publisher: 'The Northern Star',
      author: 'Jane Doe',
      published: '2024-05-06',
    });
    expect(texts(article)).toHaveLength(2);
  });
  test('that ends in a mark, under a crumb and over an empty field line', () => {
    const article = readOne(
      `返回栏目\n首页新闻头条 • 正文\n\n三分钟|大路通了!到底是谁在“修路”?\n\n发布时间:  浏览: 次\n\n${LEAD}\n${MORE}`,
    );
    expect(article.title).toBe('三分钟|大路通了!到底是谁在“修路”?');
    expect(texts(article)).toEqual([LEAD, MORE]);
  });
  test('on the one line that is the whole document', () => {
    expect(readOne(`${TITLE} 2024-05-06 09:51 ${LEAD}${MORE}`)).toMatchObject({
      title: TITLE,
      published: '2024-05-06',
    });
    expect(readOne(` date 2024-05-06 ${TITLE}\n${LEAD}\n${MORE}`)).toMatchObject({
      title: TITLE,
      published: '2024-05-06',
    });
  });
});

describe('openings and closings', () => {
  test.each<[string, { publisher: string | null; author?: string | null; published?: string | null }]>([
    [
      `南岭青年报客户端南岭9月15日电（南青报见习记者 周一鸣）${LEAD}\n${MORE}`,
      { publisher: '南岭青年报', author: '周一鸣' },
    ],
    [`南嶺報記者周一鳴／綜合報導 ${LEAD}`, { publisher: '南嶺報', author: '周一鳴' }],
    [`${LEAD}\n${MORE}\n\n（南視新聞／陳一心、莊二 台北報導）`, { publisher: '南視新聞', author: '陳一心、莊二' }],
    [`${LEAD}\n${MORE}记者 周一鸣`, { publisher: null, author: '周一鸣' }],
    [`${LEAD}\n${MORE}\n本文转自于 南岭网`, { publisher: '南岭网' }],
    [`${LEAD}\n${MORE}（編輯：李四維）1130506`, { publisher: null, published: '2024-05-06' }],
    [`${LEAD}\n${MORE}\n数据来源：南岭交通部`, { publisher: null, author: null }],
    [`IT之家 5 月 6 日消息，${LEAD}`, { publisher: 'IT之家' }],
    [`据彭博社报道，${LEAD}`, { publisher: null }],
    [`${TITLE}\n發布日期：113-05-06\n${LEAD}\n${MORE}`, { publisher: null, published: '2024-05-06' }],
    [
      'PRESCOTT VALLEY, Ariz. (AP) — A wildfire burning Wednesday has forced thousands of people from their homes.',
      { publisher: 'AP' },
    ],
    [
      'PRESS ASSOCIATION -- Pressure on the bank to raise rates has eased as prices fell by 2 percent in June.',
      { publisher: 'PRESS ASSOCIATION' },
    ],
  ])('%s', (text, known) => {
    expect(readOne(text)).toMatchObject(known);
  });
  test('a collection gives its items its day, and a day without a year its year', () => {
    const items = [1, 2, 3].map(
      (i) =>
        `## [${TITLE}之${i}](https://example.org/${i}) ⭐️ 9.0/10\n\n${LEAD}\n\nrss · 南岭日报 · 5月${i}日 01:20\n\n---\n`,
    );
    const articles = read(`# Morning Daily - 2024-05-06\n\n${items.join('\n')}`);
    expect(articles.map(({ title, publisher, published }) => [title, publisher, published])).toEqual(
      [1, 2, 3].map((i) => [`${TITLE}之${i}`, '南岭日报', `2024-05-0${i}`]),
    );
  });
});

describe('what is not the text', () => {
  test.each([
    ['a summary cut off', `本文摘要:${LEAD}${MORE.slice(0, 20)}\n\n${LEAD}${MORE}`, [`${LEAD}${MORE}`]],
    [
      'the list below the editor',
      `${LEAD}\n${MORE}\n[责任编辑:linlin]\n标签:\n球队主场三连胜\n美食街“开街”了!\n新歌上线首日播放破亿`,
      [LEAD, MORE],
    ],
    [
      'never a last paragraph with its reporter in brackets',
      `${LEAD}\n${MORE}（南岭社记者 周一鸣）\n编辑：孙某某\n下一篇的标题在这里`,
      [LEAD, `${MORE}（南岭社记者 周一鸣）`],
    ],
    ['notices of a page', `${LEAD}\n廣告 廣告\n努力加载中,请稍后...\n${MORE}\n我知道了`, [LEAD, MORE]],
    ['odd words below the last sentence', `${LEAD}\n${MORE}\n\n大视窗`, [LEAD, MORE]],
    ['a caption with its credit', `${LEAD}\n公路示意图。（资料图）\n${MORE}`, [LEAD, MORE]],
    ['rows of links', `${LEAD}\n${MORE}\n首页 | 新闻 | 财经 | 体育 | 娱乐`, [LEAD, MORE]],
  ])('%s', (_, text, bodies) => {
    expect(texts(readOne(`${TITLE}\n2024-05-06 08:00\n${text}`))).toEqual(bodies);
  });
  test('评论 may head a part of the text', () => {
    const article = readOne(
      `${TITLE}\n${LEAD}\n${MORE}\n评论\n${LEAD.replace('今年', '去年')}${MORE}\n${MORE}还将绿化道路30公里。`,
    );
    expect(texts(article)).toHaveLength(4);
  });
});

describe('what a page files its text under', () => {
  test('cells of a table of fields', () => {
    const article = readOne(
      `News (River Archive) - Farm Road Opens |\nTitle: | Farm Road Opens in Nanling |\nPublished On: | 2002-08-15 |\nSource: | Nanling Times |\nFetched On: | 2008-08-30 01:56:45 |\n${LEAD}\n${MORE}`,
    );
    expect(article).toMatchObject({
      title: 'Farm Road Opens in Nanling',
      publisher: 'Nanling Times',
      published: '2002-08-15',
    });
  });

  test('is no title and no publisher', () => {
    const filed = readOne(`Nanling\n22-05-2025\n- Politics\n- Nanling\n${TITLE}\n${LEAD}\n${MORE}`);
    expect(filed.title).toBe(TITLE);
    const posted = readOne(`${TITLE}\n\nPost categories\n\n2024-05-06\n\n${LEAD}\n\n${MORE}`);
    expect(posted.publisher).toBeNull();
  });
});
