/** Texts as crawlers keep them: menus of electronic newspapers above, adverts and legal notes glued behind, several in one. */
import { describe, expect, test } from 'vitest';
import { isMenu } from '@/src/corpus/furniture/menu';
import { markedByline } from '@/src/corpus/names';
import { noteKind } from '@/src/corpus/notes/note';
import { read, readOne, texts } from './support';

const LEAD = '南岭县今年前八月完成公路投资3.6亿元，新建农村公路86公里，惠及沿线群众4.2万人。';
const MORE = '县交通局介绍，明年还将改造危桥12座，计划投资8000万元，建设资金已全部落实到位。';
const ENGLISH =
  'NANLING (AP) — The county spent 360 million yuan on roads in the first eight months, officials said on Monday.';
const FERRY =
  'BEIHAI (AP) — The ferry firm will buy twelve boats next year, its chief executive told reporters on Tuesday morning.';

describe('collections', () => {
  test('whose items stand under sections are split at the items, each with its own agency', () => {
    const item = (number: number, title: string, text: string) =>
      `### ${number}. ${title}\n**发布时间:** Sat, 21 Mar 2026 05:58:45 GMT\n**链接:** [https://www.nanling.example/${number}](https://www.nanling.example/${number})\n**正文:** 南岭社3月21日消息，${text}\n\n`;
    const articles = read(
      `# 每日新闻\n\n## 概览\n日期: 2026-03-21\n共收集到3条新闻\n\n## 南岭社\n${item(6, '南岭县新建公路', LEAD)}${item(8, '南岭县改造危桥', MORE)}${item(12, '北海轮渡添新船', '北海轮渡公司明年购买十二艘新船，投资3亿元。')}`,
    );
    expect(articles.map(({ title, publisher, published }) => [title, publisher, published])).toEqual([
      ['南岭县新建公路', '南岭社', '2026-03-21'],
      ['南岭县改造危桥', '南岭社', '2026-03-21'],
      ['北海轮渡添新船', '南岭社', '2026-03-21'],
    ]);
    expect(texts(articles[0] as (typeof articles)[number])).toEqual([`南岭社3月21日消息，${LEAD}`]);
  });

  test('a dateline closed by a low line names its agency', () => {
    expect(readOne(`NANLING, Iowa (AP) _ ${ENGLISH.slice(15)}`).publisher).toBe('AP');
  });
});

describe('menus', () => {
  test.each([
    '上一版3   4下一版',
    '3 上一篇 下一篇 4',
    '放大 缩小 默认',
    '版面概览 | 版面导航 | 标题导航',
    '微信公众号',
  ])('%s is one', (line) => expect(isMenu(line)).toBe(true));
  test.each(['更多', '上一版教材仍在使用', '首页改版后点击量增长三成'])('%s is none', (line) =>
    expect(isMenu(line)).toBe(false),
  );

  test('of an electronic newspaper above title, reporter and text', () => {
    const article = readOne(
      `第02:综合新闻\n上一版3   4下一版\n标题导航\n2015年06月12日 星期五 出版 上一期 下一期 返回首页\n放大 缩小 默认\n感谢……\n  □张明远\n\n  ${LEAD}\n\n  ${MORE}`,
    );
    expect(article).toMatchObject({ title: '感谢……', published: '2015-06-12', author: '张明远' });
    expect(texts(article)).toEqual([LEAD, MORE]);
  });

  test('whose last word stands over the text gives no title', () => {
    expect(readOne(`新闻中心\n行业动态\n公司大事记\n2013年7月25日 南岭日报\n${LEAD}`)).toMatchObject({
      title: '',
      publisher: '南岭日报',
      published: '2013-07-25',
    });
  });
});

describe('the title', () => {
  test('is the line that a list of others repeats', () => {
    const article = readOne(
      `南岭县公路投资为何创新高?\n球队三连胜门票售罄的背后\n新歌上线首日播放破亿!\n名厨教你三步做出红烧肉\n\n\n南岭县公路投资为何创新高?\n\n☉张明远\n\n${LEAD}\n\n${MORE}`,
    );
    expect(article).toMatchObject({ title: '南岭县公路投资为何创新高?', author: '张明远' });
    expect(texts(article)).toEqual([LEAD, MORE]);
  });

  test.each(['NANNEWS南嶺新聞網記者潘大綺/北山報導', '实习生 邹大甜'])('is not the byline %s', (byline) => {
    expect(readOne(`${byline}\n${LEAD}\n${MORE}`).title).toBe('');
  });

  test('may hold a quoted sentence', () => {
    const title = '「修路的最大收穫，就是走得出去。」那些年，在山裡修路的人';
    expect(readOne(`熱門搜尋\n\n${title}\n\n2020-10-08\n${LEAD}\n${MORE}`)).toMatchObject({
      title,
      published: '2020-10-08',
    });
  });

  test('said again with a stop behind it', () => {
    expect(readOne(`南岭县公路投资创新高.\n0\n南岭县公路投资创新高\n${LEAD}\n${MORE}`).title).toBe(
      '南岭县公路投资创新高',
    );
  });

  test('is neither an editor’s line in brackets nor an advert in another script', () => {
    const bracketed = `[Notes from the county road report for Feb. 4-6. - Jane Doe]\n${ENGLISH}\n${FERRY}`;
    expect(readOne(bracketed).title).toBe('');
    const advert = `优惠网购季,点击进入会场领取现金\n\n首頁 >> 正文\n\n南嶺縣公路投資創新高\n2024-09-10\n\n南嶺縣今年前八月完成公路投資3.6億元,新建農村公路86公里,惠及沿線群眾4.2萬人。這項工程與去年相比進度更快。`;
    expect(readOne(advert).title).toBe('南嶺縣公路投資創新高');
  });

  test('a name and a time between a question and its text', () => {
    const article = readOne(`公路投资为何连年增长？\n\n南岭财经网\n\n2024-12-23\n\n已关注\n　　${LEAD}\n　　${MORE}`);
    expect(article).toMatchObject({ title: '公路投资为何连年增长？', published: '2024-12-23' });
    expect(texts(article)).toEqual([LEAD, MORE]);
  });

  test.each([
    'Press Releases\n\nView More In This Section',
    'Share this article\n\nprint logo',
    'Scroll down to view article',
  ])('is none of the words of an English page: %s', (above) => {
    const title = 'County council adopts road budget';
    const text =
      'The county council adopted the road budget on Tuesday, which made only minor changes to the $499 million plan of the mayor.';
    const article = readOne(`${above}\n\n${title}\n\n${text}\n\n${FERRY}\n\nStory topics:\n\nComments are closed.`);
    expect(article.title).toBe(title);
    expect(texts(article)).toEqual([text, FERRY]);
  });

  test('is none of the authors and their institute', () => {
    const article = readOne(
      `张明远,李大山\n(1.南岭大学 水利学院,南岭 710048;2.北海大学 水利学院,北海 710048)\n${LEAD}\n${MORE}`,
    );
    expect(article.title).toBe('');
    expect(texts(article)).toEqual([LEAD, MORE]);
  });
});

describe('publisher and author', () => {
  test.each([
    ['[南岭新闻]', '南岭新闻'],
    ['【南岭网】', '南岭网'],
    ['某房網NEWS編輯中心/綜合報導', '某房網NEWS'],
    ['By Jane Doe, Staff writer, Nanling News', 'Nanling News'],
    ['南岭社 08-10 08:23', '南岭社'],
    ['南岭观察 | 来源\n\nL晨光 | 作者', '南岭观察'],
  ])('%s', (line, publisher) => {
    const article = readOne(`${line}\n${LEAD}\n${MORE}`);
    expect(article.publisher).toBe(publisher);
    expect(article.title).toBe('');
    expect(texts(article)).toEqual([LEAD, MORE]);
  });

  test.each([
    [`南岭财经APP讯，${LEAD}`, '南岭财经APP'],
    [`据南岭社电 ${LEAD}`, '南岭社'],
    [`(南岭社莫斯科13日综合外电报导)${LEAD}`, '南岭社'],
    ['(Nanling First) - The county spent 360 million yuan on roads, officials said.', 'Nanling First'],
  ])('%s', (text, publisher) => expect(readOne(`${text}\n${MORE}`).publisher).toBe(publisher));

  test.each([
    ['□张明远', '张明远'],
    ['☉李大山', '李大山'],
    ['□晚报记者 张明远 文/图', '张明远'],
    ['■加强管理', null],
    ['张明远', null],
  ])('a mark before a name: %s', (line, names) => expect(markedByline(line)).toBe(names));

  test('a button below the text is no publisher', () => {
    const article = readOne(`${ENGLISH}\n${FERRY}\n0 comments:\nPost a Comment`);
    expect(article.publisher).toBe('AP');
    expect(texts(article)).toEqual([ENGLISH, FERRY]);
  });
});

describe('the day', () => {
  test.each(['刊出日期 2025.01.23', 'This story was originally published on Thu Jan 23, 2025 4:23 AM EST'])(
    '%s',
    (line) => {
      expect(noteKind(line)).toBe('time');
      expect(readOne(`${LEAD}\n${MORE}\n${line}`).published).toBe('2025-01-23');
    },
  );
  test('that a crawler sets before the text, to the month', () => {
    expect(readOne(` date 2018-06 ${LEAD}\n${MORE}`)).toMatchObject({ title: '', published: '2018-06' });
  });
  test('that the story looks back at is none', () => {
    const text =
      '2019年4月16日，两家公司和解。一家公司随即退出了手机芯片业务。三年后的今天，授权协议已经过半，两家公司仍在合作。';
    expect(readOne(`${text}\n${MORE}`).published).toBeNull();
  });
  test('that a morning digest opens with', () => {
    expect(readOne(`今天是2019年1月22日星期二\n${LEAD}\n${MORE}`)).toMatchObject({
      published: '2019-01-22',
      publishedHow: { how: 'inferred' },
    });
  });
  test('of figures to compare with is none', () => {
    const text =
      'Sales rose to 11 billion francs, up from 10 billion francs in the first quarter of 2012, the drug maker said on Thursday. The firm was founded in Basel long ago.';
    expect(readOne(text).published).toBeNull();
  });
});

describe('behind the last sentence', () => {
  test.each([
    [
      '（文章来源：南岭日报）郑重声明：本站发布此内容旨在传播更多信息。热点阅读 桥梁检修 水价调整',
      '（文章来源：南岭日报）',
    ],
    ['免责声明：本文内容据公开信息整理，不构成投资建议。海量资讯尽在某某APP', ''],
    ['责任编辑：张明远', ''],
  ])('on its line: %s', (tail, kept) => {
    expect(texts(readOne(`${LEAD}\n${MORE}${tail}`))).toEqual([LEAD, `${MORE}${kept}`]);
  });

  test('the source in brackets ends the article', () => {
    const article = readOne(
      `${LEAD}\n${MORE}（文章来源：南岭日报）\n* 相关产品如下，点击可了解详情\n谈股论市\n阅读 7555`,
    );
    expect(texts(article)).toEqual([LEAD, `${MORE}（文章来源：南岭日报）`]);
  });

  test('a picture story keeps the text under its picture', () => {
    const text = '6月11日，记者在南岭县城看到，新修的公路已经通车，沿线村民出行更加方便。本报记者 张明远 摄';
    expect(texts(readOne(`通路了\n${text}`))).toEqual([text]);
  });
});

describe('several articles', () => {
  test('each with its dateline', () => {
    const articles = read(
      `AP NEWS\n\nUpdate on the latest:\n\nFebruary 9, 2018\n\nROADS\n\nCounty spends more on roads\n\n${ENGLISH}\n\nFERRIES\n\nFerry firm to buy twelve boats\n\n${FERRY}`,
    );
    expect(articles).toMatchObject([
      { title: 'County spends more on roads', publisher: 'AP NEWS', published: '2018-02-09' },
      { title: 'Ferry firm to buy twelve boats', published: '2018-02-09' },
    ]);
    expect(articles.map((article) => texts(article))).toEqual([[ENGLISH], [FERRY]]);
  });

  test('of a newspaper page, with bullets before their heads', () => {
    const articles = read(
      `2023年03月15日 第07版:国内\n  • 南岭县公路投资创新高\n\n    南岭社南岭3月14日电 ${LEAD}\n\n  • 北海县渡轮更新\n\n    南岭社北海3月14日电 北海县渡轮公司明年将购买新船十二艘，投资一亿元。`,
    );
    expect(articles.map(({ title }) => title)).toEqual(['南岭县公路投资创新高', '北海县渡轮更新']);
    expect(articles[0]?.published).toBe('2023-03-15');
  });

  test('each with a star before its head', () => {
    const articles = read(
      `2022年11月26日 星期六\n\n更新時間:07:09 / 12:08\n\n*世足》南岭队力退北海队夺首胜\n\n${LEAD}\n\n*世足》北海队教头放话 下一场必胜\n\n${MORE}\n\n*世足》地主队小组赛出局 创最差纪录\n\n地主队今天以1:3不敌对手，创下地主队最差纪录，教头说球队已经尽力。`,
    );
    expect(articles.map(({ title }) => title)).toEqual([
      '世足》南岭队力退北海队夺首胜',
      '世足》北海队教头放话 下一场必胜',
      '世足》地主队小组赛出局 创最差纪录',
    ]);
    expect(articles.every(({ published }) => published === '2022-11-26')).toBe(true);
  });

  test('are one when a page prints its article twice', () => {
    const story = `County road budget adopted again\n\n${ENGLISH}\n\n${FERRY}\n\n`;
    const [article, ...others] = read(`${story}Source: Nanling Press Agency\n\n${story}Source: Nanling Press Agency`);
    expect(others).toEqual([]);
    expect(article).toMatchObject({ title: 'County road budget adopted again', publisher: 'Nanling Press Agency' });
  });

  test('counted with bars', () => {
    const brief = (head: string, text: string, i: number) => `${i + 1}丨${head}\n${text}`;
    const items: [string, string][] = [
      ['南岭公路投资今年再创新高', '南岭县交通局发布公路投资数据，今年前八月南岭公路投资再创新高，达3.6亿元。'],
      ['渡轮公司明年购买新船十二艘', '北海渡轮公司表示，明年将购买新船十二艘，渡轮公司已备好资金。'],
      ['棉花收购价格比上周上涨两成', '据棉花协会消息，本周棉花收购价格比上周上涨两成，农户惜售。'],
      ['地震观测站完成设备全面升级', '省地震局说，地震观测站已完成设备升级，全面投入使用。'],
    ];
    const articles = read(
      `南岭经济新闻 2020-03-27 11:58:27\n${items.map(([head, text], i) => brief(head, text, i)).join('\n')}`,
    );
    expect(articles.map(({ title }) => title)).toEqual(items.map(([head]) => head));
    expect(articles.every(({ published }) => published === '2020-03-27')).toBe(true);
  });
});

test('a menu of one word a line is no text, above it or below', () => {
  const menu = '忻州\n遂宁\n宜宾\n股票代码:\n603888\n上市公司\n文化产业\n站内搜索\n学习进行时\n高层\n人事\n网评';
  const article = readOne(
    `南岭县公路投资创新高\n${menu}\n2026-04-19 06:53:33\n来源:南岭网\n字体:\n小\n中\n大\n${LEAD}\n${MORE}`,
  );
  expect(article).toMatchObject({ title: '南岭县公路投资创新高', publisher: '南岭网', published: '2026-04-19' });
  expect(texts(article)).toEqual([LEAD, MORE]);
});

test('a teaser that is cut off above the text it opens goes', () => {
  const long = `${ENGLISH} The county had spent 300 million yuan in the same months of the year before.`;
  const article = readOne(
    `Roads cost more\n\n${ENGLISH.slice(0, 90)} … Continue reading Roads cost more\n\n\n${long}\n\n${FERRY}`,
  );
  expect(texts(article)).toEqual([long, FERRY]);
});

test('an English line that goes on with a small letter is joined', () => {
  const article = readOne(
    'NANLING — County police are keeping an eye on the middle school this week\nafter faculty members said they had heard someone yell in a stairwell.\nOfficers were posted at the doors on Monday morning, the chief said.',
  );
  expect(article.title).toBe('');
  expect(texts(article)[0]).toContain('this week after faculty members');
});

test('a headline that the page shows is its title, whatever words the text has', () => {
  const page = `<html><head><title>女儿出嫁，画家送了几笔兰花--文化--南岭网</title></head><body><h1>女儿出嫁，画家送了几笔兰花</h1><p>${LEAD}</p><p>${MORE}</p></body></html>`;
  expect(readOne(page)).toMatchObject({ title: '女儿出嫁，画家送了几笔兰花', titleTrusted: true });
});

test('day and editor below the text of a page belong to it', () => {
  const page = `<html><head><title>南岭县公路投资再次创下历史新高 交通局_南岭网</title></head><body><span class="Title">南岭县公路投资再次创下历史新高</span><p>${LEAD}</p><p>${MORE}</p><p>发布日期：2019-03-06 责任编辑：张明远</p></body></html>`;
  expect(readOne(page)).toMatchObject({
    title: '南岭县公路投资再次创下历史新高',
    published: '2019-03-06',
    publisher: '南岭网',
  });
});

test('the vocabulary of Baidu states the title and day of a page', () => {
  const page = `<html><head><title>南岭县公路投资创新高-南岭网</title><script type="application/ld+json">{"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld","title":"南岭县公路投资创新高","pubDate":"2019-03-06T08:00:00"}</script></head><body><p>${LEAD}</p><p>${MORE}</p></body></html>`;
  expect(readOne(page)).toMatchObject({ title: '南岭县公路投资创新高', published: '2019-03-06' });
});

test.each([
  ['中央社∕台北13日電', '中央社'],
  ['南岭新闻网北京报道：', '南岭新闻网'],
])('an agency opens the text: %s', (opening, publisher) => {
  expect(readOne(`${opening} ${LEAD}\n\n${MORE}`).publisher).toBe(publisher);
});

test.each(['南岭晚报发布的消息说，', '据南岭晚报报道，', '南岭总局网站消息，'])(
  'no agency opens the text: %s',
  (opening) => {
    expect(readOne(`${opening}${LEAD}\n\n${MORE}`).publisher).toBeNull();
  },
);

test('a long line of names without a sign is no text', () => {
  const names =
    'Afrikaans Albanian Amharic Arabic Armenian Azerbaijani Basque Belarusian Bengali Bosnian Bulgarian Catalan Cebuano Chichewa Chinese Corsican Croatian Czech Danish Dutch';
  expect(texts(readOne(`Roads cost more in the county\n\n${names}\n\n${ENGLISH}\n\n${FERRY}`))).toEqual([
    ENGLISH,
    FERRY,
  ]);
});

test('scraps below the last sentence go, with or without a colon', () => {
  const article = readOne(
    `Roads cost more in the county\n\n${ENGLISH}\n\n${FERRY}\n\nThe bridges of the county in pictures\n\nFerry fares explained\n\nMore about roads:`,
  );
  expect(texts(article)).toEqual([ENGLISH, FERRY]);
});

test('a year that a stretch begins with is not the year of the text', () => {
  expect(readOne(`以2012年以来的公路投资为重点，${LEAD}\n\n${MORE}`).published).toBeNull();
});

describe('what a page leaves beside the text', () => {
  test('a source glued to the label of who collected it', () => {
    expect(readOne(`日期:\n来源:南岭时报收集编辑:南岭时报\n${LEAD}\n${MORE}`).publisher).toBe('南岭时报');
  });

  test('where a picture was taken from', () => {
    expect(texts(readOne(`${LEAD}\n${MORE}\n南岭消防微博截图`))).toEqual([LEAD, MORE]);
  });

  test('a control for the size of letters whose bracket was never closed', () => {
    expect(
      texts(readOne(`南岭县公路投资创新高\n\n2022-10-05 18:18 | 稿件来源:南岭网\n\n【字号:\n\n${LEAD}\n\n${MORE}`)),
    ).toEqual([LEAD, MORE]);
  });

  test('addresses of links, counted', () => {
    const links = 'Links:\n[1] http://news.example.com/node/1123\n[2] http://news.example.com/news/12';
    expect(texts(readOne(`${ENGLISH}\n${FERRY}\n${links}`))).toEqual([ENGLISH, FERRY]);
  });
});

describe('blogs', () => {
  test('answers below the text and the line of its entry go', () => {
    const article = readOne(
      `Roads cost more in the county\n\n${ENGLISH}\n\n${FERRY}\n\nThis entry was posted in roads. Bookmark the permalink.\n\nOne Response to Roads cost more in the county\n\n  1. I do believe that is so. But then, there could be an instance.`,
    );
    expect(texts(article)).toEqual([ENGLISH, FERRY]);
  });

  test('a last sentence without its full stop stays', () => {
    expect(
      texts(readOne(`Roads cost more\n\n${ENGLISH}\n\n${FERRY}\n\nThe county council adjourned at 7:11 pm`)),
    ).toHaveLength(3);
  });

  test('a reporter and the paper after a stroke', () => {
    expect(
      readOne(`Roads cost more in the county\n\nBy Jane Doe / Nanling Press\n\n${ENGLISH}\n\n${FERRY}`),
    ).toMatchObject({
      publisher: 'Nanling Press',
    });
  });
});

test('a source with a day behind it', () => {
  expect(
    readOne(`南岭县公路投资创新高\n\n新闻来源: 南岭晚报 于2020-07-13 9:54:15\n\n${LEAD}\n\n${MORE}`),
  ).toMatchObject({
    publisher: '南岭晚报',
    published: '2020-07-13',
  });
});
