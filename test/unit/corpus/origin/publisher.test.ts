/** What a person looks at to know who published a text, one way a row. Names and places are invented. */
import { describe, expect, test } from 'vitest';
import { bylineOutlet, openingOutlet, PROVEN } from '@/src/corpus/origin/opening';
import { isCallSign, isPublisherName, publisherName } from '@/src/corpus/origin/publisher';
import { readOne, texts } from '../support';

const LEAD = '南岭县今年前八月完成公路投资3.6亿元，新建农村公路86公里，惠及沿线群众4.2万人。';
const MORE = '县交通局介绍，明年还将改造危桥12座，计划投资8000万元，建设资金已全部落实到位。';
const TITLE = '南岭县前八月公路投资3.6亿元';
const BODY = `${LEAD}\n${MORE}`;

describe('a name is freed of who stands behind it', () => {
  test.each([
    ['南岭日报北山记者站(记者 张明 通讯员 李红)', '南岭日报'],
    ['南岭日报（记者张明）', '南岭日报'],
    ['南岭网', '南岭网'],
    ['客户端', null],
    ['公众号', null],
  ])('%s', (raw, name) => expect(publisherName(raw)).toBe(name));
});

describe('a paper whose name ends like a yearbook, minutes or a bulletin', () => {
  test.each(['南岭青年报', '南岭少年报', '文汇报', '大公报', '南岭日报海外版'])('%s', (name) =>
    expect(isPublisherName(name)).toBe(true),
  );
  test.each(['公司年报', '工作汇报', '统计公报'])('%s is none', (name) => expect(isPublisherName(name)).toBe(false));
});

describe('the publisher', () => {
  test.each([
    ['of a source label in front of the running text', `来源:南岭网 南岭网北山10月12日电 (记者张明)${BODY}`, '南岭网'],
    ['of a bracketed opening with the year', `【看南岭2019年9月16日讯】${BODY}`, '看南岭'],
    [
      'of a paper’s own legal line',
      `${BODY}\n版权声明:凡《南岭日报》上刊载作品(含标题),未经本报或本网授权不得转载、摘编、改编。`,
      '南岭日报',
    ],
    [
      'of the credit that a site asks for',
      `${BODY}\n版权声明:凡本网注明来源为“南岭新闻网”或“北山晚报”各类新闻的版权,均为南岭报业集团所有。`,
      '南岭新闻网',
    ],
    [
      'of the credit that a site asks for, with its label',
      `${BODY}\n凡本网注明“来源：南岭新闻网”的所有作品，版权均属于本网，未经授权不得转载。`,
      '南岭新闻网',
    ],
    [
      'of a picture story, which ends with who took it',
      '5月6日，工人在南岭县公路工地作业，新路将于年底通车。\n当日，天气晴好，工地上机声隆隆。\n南岭社记者 张明 摄\n【责任编辑:李红】',
      '南岭社',
    ],
    ['said twice in brackets on the line of a board', `5月4日快览 【南岭新闻/南岭新闻】公路\n${BODY}`, '南岭新闻'],
    ['of an account behind the time', `${TITLE}\n2022/9/12 7:00:00 南岭大院\n${BODY}`, '南岭大院'],
    ['of the site’s own programmes', `${TITLE}\n${BODY}\n南岭卫视最新视频\n请稍等`, '南岭卫视'],
    [
      'that several teasers end with',
      `${TITLE}\n${BODY}\n卡車撞上護欄 兩人送醫｜南視新聞 20260313 @Nan\n粉絲夜排櫻花季｜南視新聞 20260313 @Nan`,
      '南視新聞',
    ],
    [
      'behind the title, not a word of the menu',
      `${TITLE} | 南岭报 Nanling Press\n• 告别式\n• 南岭报 CPTV\n\n${TITLE}\n\n${BODY}`,
      '南岭报Nanling Press',
    ],
  ])('%s', (_, text, publisher) => expect(readOne(text).publisher).toBe(publisher));

  test.each([
    ['an editor’s initials', `${BODY}\n(WAH)`],
    ['another site’s works', `${BODY}\n凡本网注明“来源：XXX（非本网）”的作品，均转载自其它媒体。`],
    ['one teaser’s tail', `${TITLE}\n${BODY}\n卡車撞上護欄 兩人送醫｜南視新聞 20260313`],
  ])('is not told by %s', (_, text) => expect(readOne(text).publisher).toBeNull());

  test('is a station by its call sign: four letters, or three and TV', () => {
    expect(['KXAN', 'NDTV', 'WAH', 'KOK'].map(isCallSign)).toEqual([true, true, false, false]);
  });
});

describe('a form of numbered fields', () => {
  test('is not filled in by its hints', () => {
    const form = [
      '1.媒體來源:',
      '※ 例如南嶺日報、北山時報(請參考版規)',
      '南嶺時報',
      '2.記者署名:',
      '※ 若新聞沒有記者名字,請勿張貼',
      '張明',
      '3.完整新聞標題:',
      '※ 標題沒有完整寫出來 ---> 依照板規刪除文章',
      '南嶺縣公路今年投資三億',
      '4.完整新聞內文:',
      '※ 社論特稿都不能貼!',
      LEAD,
      MORE,
    ].join('\n');
    const article = readOne(form);
    expect([article.publisher, article.author, article.title]).toEqual(['南嶺時報', '張明', '南嶺縣公路今年投資三億']);
    expect(texts(article)).toEqual([LEAD, MORE]);
  });
});

describe('what is no part of the text', () => {
  test.each([
    ['who wrote for an agency, a Jr. among them', 'Reporting by Jane Doe; Writing by John Roe Jr.; Editing by Ann Poe'],
    ['who stands where in a picture', '张明(左起)、李红,出示县政府拨款的文件。'],
  ])('%s', (_, line) => expect(texts(readOne(`${BODY}\n${line}`))).toEqual([LEAD, MORE]));

  test.each([
    ['an agency’s picture', '南岭制造。 路透'],
    ['the cover picture', '（封面圖／南嶺新聞）'],
    ['a copied link', '链接已复制'],
    ['the length of the text', '正文共8480字,预计阅读时间约为15分钟'],
    ['links to more', 'Related Post'],
    ['the headline of the next one', '點擊閱讀下一則新聞\n南嶺飯店收到恐嚇 警方搜索無所獲'],
    ['what to do with a story', 'Like this story? Share it with a friend!'],
    ['an address', 'desk@nanling.example'],
  ])('%s', (_, line) => {
    const article = readOne(`${BODY}\n${line}`);
    expect(texts(article)).toEqual([LEAD, MORE]);
    expect(article.publisher).toBeNull();
  });

  test('a picture’s words said twice under the title', () => {
    const text = `${TITLE}\n\n县道上的新桥\n县道上的新桥\n\n${BODY}`;
    expect(texts(readOne(text))).toEqual([LEAD, MORE]);
  });

  test('but advice to the reader stays', () => {
    const advice = '特别提示:预警信号解除后，河道周边的人员仍应注意加强安全防范。';
    expect(texts(readOne(`${BODY}\n${advice}`)).at(-1)).toBe(advice);
  });

  test('the next story, its headline a question', () => {
    const text = `(南岭14日讯)${LEAD}\n${MORE}\n${MORE.replace('危桥', '水闸')}\n反应\n\n要闻\n\n选区拨款草案 还要等多久?\n(北山27日讯)议员质疑，政府还需多久才能完成草案。`;
    expect(texts(readOne(text)).at(-1)).toContain('水闸');
  });
});

describe('an outlet opens a Chinese text', () => {
  test.each(PROVEN)('$example', ({ find, example }) => expect(find.exec(example)?.[1]).toBeTruthy());

  test.each([
    ['南岭网5月6日电 ', '南岭网'],
    ['南岭网北山新闻5月6日电(记者 张明)', '南岭网北山新闻'],
    ['南岭社／台北13日电美国科幻电影', '南岭社'],
    ['（南岭社记者张明台北5日电）', '南岭社'],
    ['据南岭社电 ', '南岭社'],
    ['（抗击某病）南岭社北山5月6日电 ', '南岭社'],
    ['《某条例》三读通过。（南岭社 张明摄） 南岭社台北1月16日电（记者 张明）', '南岭社'],
    ['南岭财经记者张明从县里获悉，', '南岭财经'],
    ['36氪获悉，', '36氪'],
    ['南岭新闻客户端讯（记者 张明）', '南岭新闻'],
    ['云上南岭讯（记者张明）', '云上南岭'],
    ['e公司讯，', 'e公司'],
    ['南岭汇5月6日丨', '南岭汇'],
    ['站长之屋(ChinaX.com) 5月6日消息:', '站长之屋'],
    ['《南岭板日报》（记者 张明）讯，', '南岭板日报'],
    ['（南视财经《天下财经》）', '南视财经'],
    ['【新南人北京时间2023年05月06日讯】', '新南人'],
    ['【橙讯】', '橙讯'],
    ['（南岭新闻／政治组 综合报导）', '南岭新闻'],
  ])('%s', (opening, name) => expect(openingOutlet(`${opening}${LEAD}`)?.name).toBe(name));

  test.each([
    ['a paper of no name', '晚报讯（记者 张明）'],
    ['the paper itself', '本报讯（记者 张明）'],
    ['what others report', '据南岭网报道，'],
    ['readers of a site', '南岭网网友消息，'],
    ['an office', '县公安局11月14日消息，'],
    ['a short message', '快讯（记者 张明）'],
    ['words that end like a name', '县长今日为南岭社讯（记者 张明）'],
  ])('but not %s', (_, opening) => expect(openingOutlet(`${opening}${LEAD}`)).toBeNull());
});

describe('an outlet signs a byline', () => {
  test.each([
    ['南岭新闻客户端 记者 张明', '南岭新闻客户端'],
    ['每经记者 张明 每经编辑 李红', '每经'],
    ['21世纪经济报道记者 张明 北京报道', '21世纪经济报道'],
    ['南岭时报（www.nanling.example）记者 张明 北京报道', '南岭时报'],
    ['南岭财经APP 张明 发自广州', '南岭财经APP'],
    ['南岭晨报综合报道', '南岭晨报'],
    ['文/图 南岭晚报全媒体记者 张明', '南岭晚报'],
    ['南岭网新闻中心', '南岭网'],
    ['南岭新闻网 记者张明／台北报导', '南岭新闻网'],
    ['南岭新闻网-记者 张明', '南岭新闻网'],
    ['南岭报／ 记者林大同张小明／北山即时报导', '南岭报'],
    ['南岭新闻网 张明 李红 台北报导', '南岭新闻网'],
    ['【南岭新闻 张明 台北报导】', '南岭新闻'],
    ['[南岭新闻网]记者张明／综合报导', '南岭新闻网'],
  ])('%s', (line, name) => expect(bylineOutlet(line)).toBe(name));

  test.each(['記者張明／台北報導', '本报记者 张明', '南嶺新聞中心供稿', '南岭日报 社会新闻', '南岭网报道了这件事'])(
    'but not %s',
    (line) => expect(bylineOutlet(line)).toBeNull(),
  );
});

describe('an outlet opens or closes an English text', () => {
  const TEXT = 'the county spent 360 million yuan on roads in the first eight months, officials said on Monday.';
  test.each([
    ['NANLING, May 6, 2023 /PRNewswire/ -- $', 'PRNewswire'],
    ['NANLING--(ROAD WIRE)--$', 'ROAD WIRE'],
    ['Roads cost the county more\n\nNANLING, Ind.–(ROAD WIRE)–\n$', 'ROAD WIRE'],
    ['NANLING, Nov 27, 2023 – (ROAD Newswire) – $', 'ROAD Newswire'],
    ['NANLING, Ind. — (AP) $', 'AP'],
    ['(CNN) $', 'CNN'],
    ['(NNS): $', 'NNS'],
    ['By ZHANG MING in Nanling | nanling.example | Updated: 2023-05-06 09:00\n\n$', 'nanling.example'],
    ['Jane Doe, The Nanling Times\n\n$', 'The Nanling Times'],
    ['Nanling News Staff\n\n$', 'Nanling News'],
    ['Business Headline News\n\nRoads cost the county more\n\n$', null],
    ['$\nBy Jane Doe\nNanling Agency', 'Nanling Agency'],
    ['$\n\nSource: CNA/ab(cd)', 'CNA'],
    ['$\n\nThis article was originally published by Grove.', 'Grove'],
    ['$\n\nThis article first appeared in The Ridge Weekly, on May 6, 2023.', 'The Ridge Weekly'],
    ['$\n\nRead the full story at The Nanling Times.', 'The Nanling Times'],
    ['$\n\n(With inputs from PTI)', null],
  ])('%s', (frame, publisher) => expect(readOne(frame.replace('$', TEXT)).publisher).toBe(publisher));
});

test('a headline that ends like a sentence is told by its byline', () => {
  const text =
    'No. County votes down road plan.\n\nJane Doe, Staff reporter\n\nOn April 5th, the county board voted on the road plan, officials said.\n\nThe county plan failed by a wide margin, the board told reporters.';
  expect(readOne(text).title).toBe('No. County votes down road plan.');
});
