/** Articles as they are copied from pages: furniture around the title, credits inside, links and legal lines below. */
import { describe, expect, test } from 'vitest';
import { FURNITURE_RULES, isFurniture } from '@/src/corpus/furniture/furniture';
import { isPersonName, personNames } from '@/src/corpus/names';
import { isPublisherName } from '@/src/corpus/origin/publisher';
import { read, readOne, texts } from './support';

const LEAD = '南岭县今年前八月完成公路投资3.6亿元，新建农村公路86公里，惠及沿线群众4.2万人。';
const MORE = '县交通局介绍，明年还将改造危桥12座，计划投资8000万元，建设资金已全部落实到位。';

test.each(FURNITURE_RULES.map(({ example }) => [example]))('%s is furniture', (line) => {
  expect(isFurniture(line)).toBe(true);
});

test.each([
  '位置偏远的三个村今年通了公路。',
  '评论员说，投资增长两成。',
  '热度不减：假日游客增长两成',
  '本网络工程投资三亿元。',
  '首页广告收入增长一成。',
  'Ferry firm to add twelve new boats',
])('%s is none', (line) => {
  expect(isFurniture(line)).toBe(false);
});

describe('the title', () => {
  test.each([
    ['a breadcrumb', '当前位置：首页 > 新闻中心 > 正文'],
    ['a path', '新闻 >> 社会 >> 文章正文'],
    ['an address label', 'Original Article URL:\nhttps://news.example.org/a/1'],
    ['an archive head', 'News Archive'],
    ['a photo note', '（相关资料图）'],
    ['a section name', '本地要闻'],
    ['the head of a page of print', '青岭日报 2024年5月6日 星期一 第 3 版'],
    ['a menu', '首页 时政 社会 财经 体育 娱乐 视频 更多'],
  ])('stands below %s', (_, above) => {
    expect(readOne(`${above}\n\n南岭县公路投资创新高\n\n${LEAD}\n\n${MORE}`).title).toBe('南岭县公路投资创新高');
  });

  test('printed twice is printed once', () => {
    const article = readOne(
      `南岭县公路投资创新高\n发布于：2021-09-17 被浏览：1237次\n南岭县公路投资创新高\n\n${LEAD}\n\n${MORE}`,
    );
    expect(article.paragraphs.map(({ role }) => role)).toEqual(['title', 'note', 'body', 'body']);
  });

  test('of a collection, and of other articles above it, is none', () => {
    expect(readOne(`晨间读报 第18期\n南岭县公路投资创新高\n\n${LEAD}\n\n${MORE}`).title).toBe('南岭县公路投资创新高');
    const teasers = '球队主场三连胜门票售罄\n新歌上线首日播放破亿\n名厨教你三步做出红烧肉';
    expect(readOne(`${teasers}\n\n${LEAD}\n${MORE}`).title).toBe('');
  });

  test.each([
    [
      '暴雨橙色预警！全县停课一天',
      '县气象局5日表示，过去三小时全县平均降雨56毫米，预计未来仍有强降雨，各乡镇已做好准备。',
    ],
    [
      'Judge blocks ferry owner’s proposed acquisition of its last rival on the northern coast',
      'A judge blocked the proposed merger on Thursday. The deal was worth $8.5 million, the two companies said last year.',
    ],
  ])('without a full stop is not joined to the text: %s', (title, text) => {
    const article = readOne(`${title}\n${text}\n${text.slice(0, -20)}, and so on.`);
    expect(article.title).toBe(title);
    expect(texts(article)[0]).toBe(text);
  });

  test('under a menu, a notice and their sentences, over its time line', () => {
    const article = readOne(
      `为获得最佳体验，请使用新版浏览器。\n关闭此窗口 请至官网下载\n某某日报客户端\n您即将进入的内容 需登录方可浏览。\n南岭县公路投资创新高\n2023/05/06 11:35 记者陈某某／南岭报道\n${LEAD}\n${MORE}`,
    );
    expect(article).toMatchObject({ title: '南岭县公路投资创新高', published: '2023-05-06' });
    expect(texts(article)).toEqual([LEAD, MORE]);
  });

  test('keeps its code and quarter; a report is no publisher', () => {
    const article = readOne(`某某股份(600000) - 2021 Q3 - 季度财报\n\n${LEAD}\n${MORE}`);
    expect(article.title).toBe('某某股份(600000) - 2021 Q3 - 季度财报');
    expect(article.publisher).toBeNull();
  });

  test('in the other script than the text is believed', () => {
    expect(
      readOne(`---\ntitle: 經濟運行總體平穩\n---\n${LEAD}${MORE}${LEAD}这些项目将进一步带动就业。`).titleTrusted,
    ).toBe(true);
  });
});

describe('publisher and author', () => {
  test.each([
    [`东岭网沧河讯（记者吴浩 通讯员张琦）${LEAD}`, '东岭网', '吴浩 张琦'],
    [`大北岭网12月19日讯 ${LEAD}`, '大北岭网', null],
    [`岭南新闻网-岭南日报沧河讯 ${LEAD}`, '岭南新闻网-岭南日报', null],
    [`【山海網訊】（山海網記者 張帥 北京報道）${LEAD}`, '山海網', '張帥'],
    [`【某纪元2月26日报导】（中央社记者王曼香港26日电）${LEAD}`, '中央社', '王曼'],
    [`本报讯（记者 王永 通讯员 汪萌）${LEAD}`, null, '王永 汪萌'],
    [`${LEAD}（记者 林晓 通讯员 谢峰）`, null, '林晓 谢峰'],
    [`${LEAD}（江骏 徐建）`, null, '江骏 徐建'],
    [`${LEAD}\n（肖明 舒静）`, null, '肖明 舒静'],
    [`${LEAD}（本報記者徐民）`, null, '徐民'],
    [`${LEAD}\n（东岭天气网）`, '东岭天气网', null],
    [`據新華社北京11月13日電\n${LEAD}`, '新華社', null],
    [`${LEAD}\n《海岸通訊社25日專訊》`, '海岸通訊社', null],
    [`${LEAD}\n新华社记者 凡军 摄\n（责任编辑：某某）`, null, null],
    [`聯合日報／ 記者張策／南嶺即時報導\n${LEAD}`, '聯合日報', '張策'],
    [`• 城市：全国\n• 发布机构：南岭统计局\n• 报告类型：权威报告\n${LEAD}`, '南岭统计局', null],
    [`来源: sp20241125\n${LEAD}`, null, null],
    [`${LEAD}\n【免责声明】本端未标有“来源：某某晨报”的均为转载稿。`, null, null],
  ])('%s', (text, publisher, author) => {
    expect(readOne(text)).toMatchObject({ publisher, author });
  });

  test('an account over the time line; a site in the author field', () => {
    expect(readOne(`南岭县公路投资创新高\n南岭交通\n2021-10-19 22:00\n${LEAD}\n${MORE}`)).toMatchObject({
      publisher: '南岭交通',
      published: '2021-10-19',
    });
    expect(readOne(`南岭县公路投资创新高\n作者:东岭新闻网 发表于:2017-08-16 08:43:35 点击:\n${LEAD}`)).toMatchObject({
      publisher: '东岭新闻网',
      author: null,
      published: '2017-08-16',
    });
  });

  test.each([
    ['JUNEAU, Alaska, Aug. 29, 2023 /PRNewswire/ -- ', 'PRNewswire', '2023-08-29'],
    ['July 30 (Reuters) - ', 'Reuters', null],
    ['date 2018-08-08 ', null, '2018-08-08'],
  ])('English opening %s', (opening, publisher, published) => {
    const text = `${opening}The ferry operator on Wednesday reported a 2 percent rise in quarterly revenue and said it was on track.`;
    expect(readOne(`${text}\n\nRevenue was $1.3 million. (Reporting by Jane Doe; Editing by John Roe)`)).toMatchObject({
      publisher,
      published,
      author: 'Jane Doe',
    });
  });

  test.each(['季度财报', '财政年报', '互联网', '国家电网', '某县气象台'])('%s is no publisher', (name) => {
    expect(isPublisherName(name)).toBe(false);
  });

  test('names', () => {
    expect(isPersonName('欧阳洁')).toBe(true);
    expect(personNames('肖明 舒静')).toEqual(['肖明', '舒静']);
    expect(personNames('全文')).toBeNull();
    expect(personNames('下同')).toBeNull();
  });
});

describe('what is no part of the text', () => {
  test('headlines with their days below the text', () => {
    const article = readOne(
      `${LEAD}\n${LEAD}\n${MORE}\n球队主场三连胜 门票售罄\n2018-09-27新歌上线首日播放破亿 创下纪录\n2018-09-27名厨教你三步做出红烧肉\n2018-09-27`,
    );
    expect(texts(article)).toEqual([LEAD, MORE]);
    expect(article.published).toBeNull();
  });

  test('gallery controls, page marks, editors, codes, question marks of a lost indent', () => {
    const article = readOne(
      `南岭县公路投资创新高\n扫描二维码分享\n??${LEAD}\n\n2\n\n??${MORE}\n编辑/孙某某\n< 上一图集 下一图集 >\n页:\n[1]\n发表评论 取消回复`,
    );
    expect(texts(article)).toEqual([LEAD, MORE]);
    expect(texts(article, 'heading')).toEqual([]);
  });

  test('a photo credit between paragraphs is beside them', () => {
    const article = readOne(
      `Ferry firm to add twelve boats\n\nThe ferry firm will add twelve boats by 2027, it said on Monday.\n\nAnn B. Person | Some Press | Getty Images\n\nThe boats will cost $310 million in total, the firm said.`,
    );
    expect(texts(article)).toHaveLength(2);
    expect(texts(article, 'aside')).toEqual(['Ann B. Person | Some Press | Getty Images']);
  });
});

describe('tables and several articles', () => {
  test('bars without a line of dashes, the unit above', () => {
    const article = readOne(
      '| 民國114年第3季 |\n| 單位:新台幣仟元 |\n| 會計項目 | 114年第3季 | 113年第3季 |\n| 收入合計 | 176,285,524 | 163,815,390 |\n| 減損損失 | -7,023 | 12,272 |',
    );
    expect(texts(article, 'table')).toEqual([
      '會計項目\t114年第3季\t113年第3季',
      '收入合計\t176,285,524\t163,815,390',
      '減損損失\t-7,023\t12,272',
    ]);
    expect(texts(article, 'note')).toEqual(['單位:新台幣仟元']);
  });

  test('an archive: each item closed by its address', () => {
    const items = read(
      `News Archive\n\nFerry firm raises its dividend by a penny\n\nThe ferry firm will raise its dividend by a penny to $1.08, it said on Wednesday.\n\nArticle source: http://feeds.example.org/business/2016/ferry-dividend-by-a-penny-and-a-long-tail-of-address-idUS1\n\nTram line reports first quarterly profit in more than three long years\n\nThe tram line reported a profit of $21.9 million for the quarter on Wednesday.\n`,
    );
    expect(items.map(({ title }) => title)).toEqual([
      'Ferry firm raises its dividend by a penny',
      'Tram line reports first quarterly profit in more than three long years',
    ]);
  });

  test('briefs that are read out, each signed by its agency', () => {
    const briefs = [
      ['老旧小区改造惠及三万户', '市住建局昨日通报，今年全市改造老旧小区86个，惠及居民3.1万户。（南岭社）'],
      ['地铁五号线试运行', '地铁五号线昨日起试运行，线路全长33.6公里，设站24座。（东岭日报）'],
      ['冬小麦播种过半', '截至昨日，全市冬小麦播种112万亩，占计划面积的56%。（南岭社）'],
    ];
    const articles = read(
      `早安南岭！今天是6月19日，星期二。\n首先关注头条\n头条\n${briefs[0]!.join('\n')}\n再来看本地新闻\n本地\n${briefs[1]!.join('\n')}\n${briefs[2]!.join('\n')}`,
    );
    expect(articles.map(({ title, publisher }) => [title, publisher])).toEqual([
      [briefs[0]![0], '南岭社'],
      [briefs[1]![0], '东岭日报'],
      [briefs[2]![0], '南岭社'],
    ]);
  });

  test('briefs without marks, and with labels', () => {
    const briefs = [
      ['老旧小区改造惠及三万户', '市住建局昨日通报，今年全市改造老旧小区86个，惠及居民3.1万户，完成投资12.4亿元。'],
      ['地铁五号线试运行', '地铁五号线昨日起试运行，线路全长33.6公里，设站24座，预计日均客流25万人次。'],
      ['冬小麦播种过半', '截至昨日，全市冬小麦播种112万亩，占计划面积的56%，进度快于去年同期。'],
    ];
    const titles = briefs.map(([title]) => title);
    expect(read(briefs.map((brief) => brief.join('\n\n')).join('\n\n')).map(({ title }) => title)).toEqual(titles);
    expect(read(briefs.map((brief) => `【民生】${brief.join('\n')}`).join('\n\n')).map(({ title }) => title)).toEqual(
      titles,
    );
  });
});

describe('pages', () => {
  const page = (inner: string) =>
    `<html><head><title>南岭县公路投资创新高</title></head><body><h1>南岭县公路投资创新高</h1><div>${inner}</div></body></html>`;

  test('a byline behind the last sentence belongs to the article', () => {
    const html = page(`<p>${LEAD}</p><p>${MORE}</p><p>${LEAD}${MORE}</p><p align=right>（记者 王小云 李建）</p>`);
    expect(readOne(html, 'page.html').author).toBe('王小云 李建');
  });

  test('embedded posts, related posts and calls to read on do not', () => {
    const html = page(
      `<p>${LEAD}</p><p>请继续往下阅读...</p><p>${MORE}</p><blockquote class="twitter-tweet"><p>好消息，修了86公里！</p></blockquote><div class="jp-relatedposts"><p>大桥通行费下月上调12%，市民有意见。</p></div><p>点击蓝字 关注我们</p>`,
    );
    expect(texts(readOne(html, 'page.html'))).toEqual([LEAD, MORE]);
  });
});

describe('an English page', () => {
  const ROADS =
    'The county spent 36 million dollars on country roads in the spring, and the roads of four more villages will be open to traffic before the holiday, officials said.';
  const TITLE = 'County opens country roads to holiday traffic';

  test.each([
    [
      'words that its site is sought by',
      '某某精品一区二区_某某综合在线\n\nHome / News / County',
      'Northwind | Updated: 2023-05-03 12:41',
    ],
    [
      'a short head over other headlines',
      'Off the wire\n\nFerry stops • Mill sold: owner • Urgent: Nine cows on the loose in Harwick since the fair began on the weekend of the storm\n\nYou are here: Home/ News',
      'Xinhua, May 3, 2023 Adjust font size:',
    ],
    ['where it is filed', 'Categories Roads, Traffic News', ''],
  ])('has its title below %s', (_, above, field) => {
    expect(
      readOne([above, TITLE, field, ROADS, ROADS.replace('spring', 'fall')].filter(Boolean).join('\n\n')).title,
    ).toBe(TITLE);
  });

  test('is of the day of its wire, and not of the quarter in its title', () => {
    const article = readOne(
      `Harwick Foods Reports Results for the Three Months Ended September 30, 2023\n\nHARWICK, CA / ACCESSWIRE / November 8, 2023 / ${ROADS}`,
    );
    expect([article.published, article.publisher]).toEqual(['2023-11-08', 'ACCESSWIRE']);
  });

  test('is no paragraph, however long, above a line of its own and a city in capitals', () => {
    const title = `Harwick Foods and Nanling Roads Open the Longest County Road of the Harwick Valley to Keep Heavy Traffic Out of Villages`;
    const article = readOne(
      `${title}\n\nRoad expands a partnership of three years between the two companies and paid for schools and bridges in a dozen villages of the valley\n\nHARWICK, Virginia and NANLING, Idaho, Nov 12, 2020, Nov. 12, 2020 (EXAMPLE NEWSWIRE) — ${ROADS}`,
    );
    expect([article.title, article.published, article.publisher]).toEqual([title, '2020-11-12', 'EXAMPLE NEWSWIRE']);
  });

  test('ends where its letters are offered', () => {
    expect(
      texts(readOne(`${TITLE}\n\n${ROADS}\n\nToday's breaking news and more in your inbox\n\nStarting at $4.62/week.`)),
    ).toEqual([ROADS]);
  });
});

describe('a thread', () => {
  const post = (name: string, time: string) => `${name} 发表于 2022-12-1 ${time}`;

  test('is its first post; who answers is none of it', () => {
    const article = readOne(
      `${post('南岭客', '22:36:48')}\n\n南岭县公路投资创新高\n\n${LEAD}\n\n${MORE}\n\n${post('路人', '23:08:44')}\n\n修得好，早该这样了！\n\n${post('南岭客', '23:17:01')}\n\n谢谢。`,
    );
    expect(article).toMatchObject({ title: '南岭县公路投资创新高', published: '2022-12-01' });
    expect(texts(article)).toEqual([LEAD, MORE]);
  });

  test('goes on in the next post of the same author', () => {
    const article = readOne(`${post('南岭客', '22:36:48')}\n\n${LEAD}\n\n${post('南岭客', '22:40:00')}\n\n${MORE}`);
    expect(texts(article)).toEqual([LEAD, MORE]);
  });
});

test('sections over numbered lists make one collection', () => {
  const list = (...items: string[]) => items.map((item, i) => `${i + 1}、${item}`).join('\n\n');
  const article = readOne(
    `---\ntitle: 南岭财经早餐2024年8月31日\n---\n\n### 热点聚焦\n\n${list(LEAD, MORE)}\n\n### 环球市场\n\n${list(MORE, LEAD)}\n\n### 重要日程\n\n${list('9:30，南岭公布八月公路投资数据，市场预期增长两成。')}`,
    'document.md',
  );
  expect(article).toMatchObject({ title: '南岭财经早餐2024年8月31日', titleTrusted: true, published: '2024-08-31' });
});

describe('a byline', () => {
  test.each([
    ['21世纪经济报道记者张小明 综合报道', '张小明'],
    ['南岭日报记者张小明 综合报道', '张小明'],
    ['南岭日报全媒体记者 张小明 李红', '张小明 李红'],
  ])('%s', (line, author) => expect(readOne(`${line}\n${LEAD}\n\n${MORE}`).author).toBe(author));

  test('without blanks names the reporter first', () => {
    expect(readOne(`本报讯(记者张晟通讯员曾思袁永华)${LEAD}\n\n${MORE}`).author).toMatch(/^张晟/);
  });
});

describe('a release', () => {
  const text = 'Nanling Roads announced results for its third fiscal quarter. Revenue rose 12% to $140.7 million.';
  test('has one headline in capitals on two lines, and the day of its dateline', () => {
    const article = readOne(
      `EXHIBIT 99.1\nNEWS\nNANLING ROADS REPORTS THIRD QUARTER RESULTS;\nAUTHORIZES $100 MILLION BRIDGE PROGRAM\nHarwick, Pa., October 28, 2015 Nanling Roads Inc. (NYSE: NLR) announced results for the quarter ended September 30, 2015. ${text}\n${text}`,
    );
    expect(article).toMatchObject({
      title: 'NANLING ROADS REPORTS THIRD QUARTER RESULTS; AUTHORIZES $100 MILLION BRIDGE PROGRAM',
      published: '2015-10-28',
    });
  });

  test('has what stands small between headline and wire beside its text', () => {
    const small =
      'Project expands a longstanding partnership that has turned more than 200 million pounds of gravel into durable, sustainable roads for the county';
    const lead = `HARWICK, Virginia and ELMSFORD, Idaho, Nov. 12, 2020 (NORTHERN NEWSWIRE) — ${text}`;
    const article = readOne(
      `Nanling Roads and Elmsford Companies Recycle Gravel to Make New Roads\n\n${small}\n\n${lead}\n\n${text}`,
    );
    expect(article.title).toBe('Nanling Roads and Elmsford Companies Recycle Gravel to Make New Roads');
    expect(texts(article)[0]).toBe(lead);
  });
});

test('the day of the Republic behind the last sentence dates a text', () => {
  expect(readOne(`（中央社記者張明台北23日電）${LEAD}\n\n${MORE}1041023`).published).toBe('2015-10-23');
});

describe('the list of a site', () => {
  const line = (title: string, minute: string, text: string) => `社会 ${title} 南岭新闻网 2021-03-${minute} ${text}`;

  test('with an article a line has as many articles', () => {
    const articles = read(
      [
        line('南岭县公路投资创新高', '18 17:20', `${LEAD}${MORE}`),
        line('南岭县明年改造危桥十二座', '17 16:38', `${MORE}${LEAD}`),
        line(
          '暴雨橙色预警 全县停课一天',
          '16 08:01',
          '县气象局5日表示，过去三小时全县平均降雨56毫米，预计未来仍有强降雨，各乡镇已做好准备，全县停课一天，何时复课另行通知。',
        ),
      ].join('\n'),
    );
    expect(articles.map(({ title }) => title)).toEqual([
      '南岭县公路投资创新高',
      '南岭县明年改造危桥十二座',
      '暴雨橙色预警 全县停课一天',
    ]);
    expect(articles[1]).toMatchObject({ publisher: '南岭新闻网', published: '2021-03-17' });
  });
});

describe('lines of a page', () => {
  test.each([
    ['News icon', null],
    ['UNITED STATES NEWS', null],
    ['首页-南岭党史文献网', '南岭党史文献网'],
  ])('%s names as publisher %s', (line, publisher) => {
    const article = readOne(`${line}\n\n南岭县公路投资创新高\n\n${LEAD}\n\n${MORE}`);
    expect(article).toMatchObject({ title: '南岭县公路投资创新高', publisher });
  });

  test('points of two words above a text are a menu', () => {
    const article = readOne(`Learn More\n\n• Improve yourself\n\n• Get Rewards\n\n${LEAD}\n\n${MORE}`);
    expect(article.title).toBe('');
    expect(texts(article)).toEqual([LEAD, MORE]);
  });

  test('a count without its value has the day beside it', () => {
    const article = readOne(`南岭县公路投资创新高\n\n浏览量:          时间:2016-01-17 23:45:19\n\n${LEAD}\n\n${MORE}`);
    expect(article.published).toBe('2016-01-17');
  });

  test('a headline may end in dots', () => {
    const article = readOne(`为何原因?县长去了这几个地方“打卡”......\n\n${LEAD}\n\n${MORE}`);
    expect(article.title).toBe('为何原因?县长去了这几个地方“打卡”......');
  });

  test('words that a page is found by are none of its title', () => {
    const article = readOne(`南岭县公路投资创新高_公路建设-投资-农村公路\n\n${LEAD}\n\n${MORE}`);
    expect(article.title).toBe('南岭县公路投资创新高');
  });
});

describe('what stands around a text', () => {
  test('a lead set over headline and time is no text there', () => {
    const lead = `${LEAD}县里表示，年内还将动工两座大桥。`;
    const article = readOne(
      `${lead}\n南岭公路投资创新高 惠及四万群众\n2017-02-27 08:57 来源:青岭日报\n${lead}\n责编:张明`,
    );
    expect(article).toMatchObject({ title: '南岭公路投资创新高 惠及四万群众', publisher: '青岭日报' });
    expect(texts(article)).toEqual([lead]);
  });

  test('an editor’s number behind the last sentence keeps it', () => {
    const article = readOne(
      `南岭县公路投资创新高\n\n来源: 青岭日报 2021年09月11日\n\n    ${LEAD}\n\n    ${MORE}①\n\n    张明 李红\n\n\n打开青岭日报微信报阅读每天报纸`,
    );
    expect(texts(article)).toContain(`${MORE}①`);
  });

  test('a word of the page over the headline is none of it', () => {
    const article = readOne(
      `教育\n    南岭县「县长奖颁奖典礼」:致敬优秀学子与终身学习者\n\n    发布日期:6/8/2024\n\n    南岭县县长奖颁奖典礼今日举行，616名优秀学子获奖。\n\n    ${LEAD}\n\n    ${MORE}`,
    );
    expect(article.title).toBe('南岭县「县长奖颁奖典礼」:致敬优秀学子与终身学习者');
  });

  test.each([
    ['出品 | 青岭新闻网', { publisher: '青岭新闻网' }],
    ['服务专线', { publisher: null }],
  ])('%s', (line, fields) => expect(readOne(`${line}\n\n${LEAD}\n\n${MORE}`)).toMatchObject(fields));

  test('names without blanks at the end give the first', () => {
    expect(readOne(`${LEAD}\n\n${MORE}(记者张晟通讯员曾思袁永华)`).author).toBe('张晟');
  });

  test('a dateline may have blanks around its figures', () => {
    const article = readOne(`青岭社 9 月 10 日讯，${LEAD}\n\n截至 2025 年 9 月 11 日，${MORE}`);
    expect(article).toMatchObject({ publisher: '青岭社', published: '2025-09-10' });
  });

  test('the list of a year is told in the next: it dates nothing', () => {
    const article = readOne(
      `青岭社北京3月17日电 县里3月17日下午发布2022年度十大工程，公路投资名列第一。${LEAD}\n\n${MORE}`,
    );
    expect(article.published).toBeNull();
  });
});
