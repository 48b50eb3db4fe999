/** What saved pages keep around an article: where its text starts and ends, and what is no title. All texts are invented. */
import { describe, expect, test } from 'vitest';
import { noteKind } from '@/src/corpus/notes/note';
import { opensWithDateline } from '@/src/corpus/origin/dateline';
import { readOne, texts } from './support';

const LEAD = '南岭县今年前八月完成公路投资3.6亿元，新建农村公路86公里，惠及沿线群众4.2万人。';
const MORE = '县交通局介绍，明年还将改造危桥12座，计划投资8000万元，建设资金已全部落实到位。';
const ENGLISH = 'The county spent 360 million yuan on roads in the first eight months, officials said on Monday.';
const LATER = 'Twelve bridges will be rebuilt next year, the transport office told reporters, and the money is there.';

describe('below the text', () => {
  test('headlines of other articles go, and the story under them', () => {
    const other = [
      '女博士遭假币商设局携款被抢三男落网',
      '年前憾事少女抱病上工意外卷入绞碎机惨死',
      '吴兴街民宅清晨起火两人二度烧伤送医',
      '某市环保局清洁员日前逆向骑车撞倒夫妻，案件已移送地检署。',
    ];
    expect(texts(readOne([LEAD, MORE, LEAD.replace('公路', '水路'), ...other].join('\n'))).at(-1)).toContain('水路');
  });

  test('a list of the text itself stays, with a paragraph behind it', () => {
    const list = ['南岭县公路投资完成三亿六千万元', '南岭县新建农村公路八十六公里', '沿线群众受惠的共四万二千人'];
    const text = [LEAD, MORE, LEAD.replace('公路', '水路'), ...list, MORE.replace('危桥', '水闸')];
    expect(readOne(text.join('\n')).paragraphs.map((paragraph) => paragraph.text)).toEqual(
      expect.arrayContaining(list),
    );
  });

  test('entries by place stay: they are no headlines', () => {
    const list = ['南岭市：正常上班上课', '北山市：正常上班上课', '东河县：停止上班上课', '西湖县：停止上班上课'];
    const article = readOne([LEAD, MORE, ...list].join('\n'));
    expect(article.paragraphs.map(({ text }) => text).slice(-4)).toEqual(list);
  });

  test('a line that the text has already said is no scrap', () => {
    const day = (town: string, last = '') => `${town}\n照常上班、照常上课${last}`;
    const article = readOne([LEAD, MORE, day('南岭市'), day('北山市', '。'), day('东河县')].join('\n'));
    expect(article.paragraphs.at(-1)?.text).toBe('照常上班、照常上课');
  });

  test.each(['发表意见', '关于我们', '更多港聞'])('%s ends it', (mark) =>
    expect(texts(readOne(`${LEAD}\n${MORE}\n${mark}\n本网对用户发布的文字保有修改的权利。`)).at(-1)).toBe(MORE),
  );

  test('nothing follows who reported and who edited', () => {
    const text = `${ENGLISH}\n\n${LATER}\n\n(Reporting by Jane Doe; Editing by John Roe)\n\nIMAGE: The bridge in May, released by the transport office\n\nKnow first.`;
    expect(texts(readOne(text)).at(-1)).toBe(LATER);
  });
});

describe('above the text', () => {
  test('a question with a colon is the title when its source stands under it', () =>
    expect(
      readOne(`林晓:南岭公路怎样打赢新时代“翻身战”?\n来源:南岭日报\n2024-05-06 08:00\n${LEAD}\n${MORE}`).title,
    ).toBe('林晓:南岭公路怎样打赢新时代“翻身战”?'));

  test('a day said in words and a forum’s fields are no title', () => {
    const day = readOne(
      `Today is Friday July 21, 2023\nRoads take three years to build in Nanling\n${ENGLISH} ${LATER}`,
    );
    expect(day.title).toBe('Roads take three years to build in Nanling');
    expect(readOne(`- 来自\n- 南岭\n- 积分\n- 539\n南岭日报讯(记者张明)${LEAD}\n${MORE}`)).toMatchObject({
      title: '',
      publisher: '南岭日报',
    });
  });

  test('a line that ends in a colon is no title', () =>
    expect(readOne(`From the July 28, 1955 News Record:\n\n${ENGLISH} ${LATER}`).title).toBe(''));

  test('two words of a menu are not before the line that speaks of the text', () => {
    const menu = 'Directory of sites\nSections\nWhole Foods slashes prices on produce\n';
    const text = `${menu}Nanling county spent 360 million yuan on roads\nReuters Staff\n(Reuters) - ${ENGLISH}\n\n${LATER}`;
    expect(readOne(text).title).toBe('Nanling county spent 360 million yuan on roads');
  });
});

describe('who published it', () => {
  test.each([
    [`Nanling (Nanshan) [India], September 27 (ANI): ${ENGLISH}\n\n${LATER}`, 'ANI'],
    [`[NTNN新聞網]記者張明曄／綜合報導\n${LEAD}\n${MORE}`, 'NTNN新聞網'],
    [`${ENGLISH} ${LATER} Jane Doe, NPR News, Nanling.`, 'NPR News'],
    [`央广网南岭山2月19日消息(记者 张明)${LEAD}\n${MORE}`, '央广网'],
    [`【KNAN】\n\n${LEAD}\n${MORE}`, 'KNAN'],
    [`${LEAD}\n${MORE}`, null],
  ])('%s', (text, publisher) => expect(readOne(text).publisher).toBe(publisher));

  test('a dateline in brackets opens a story', () => {
    expect(opensWithDateline(`(Reuters) - ${ENGLISH}`)).toBe(true);
    expect(opensWithDateline(`Nanling (Nanshan) [India], July 22 (ANI): ${ENGLISH}`)).toBe(true);
    expect(opensWithDateline(`The World Health Body (WHB) - a group - ${ENGLISH}`)).toBe(false);
  });
});

test.each([
  'Some orders were lifted in the fire that began Saturday in the north of Nanling county. Photo courtesy Fire Office/Net |',
  '采访车失控冲撞路旁。 图：翻摄自网路/来源：某人',
  'IMAGE: The bridge in May, released by the transport office of the county',
])('%s is a caption', (line) => expect(noteKind(line)).toBe('caption'));

test.each([
  '[wp_ads group="header" random="1" LIMIT="1"]',
  'Subscribe to our e-Edition and read the rest of the story. Already a subscriber? Click here to sign in.',
  '本内容不代表本网观点和政治立场,如有侵犯你的权益请联系我们处理。',
  '本站部分信息由相应主体自行提供,该信息的真实性由该主体负责。南岭网对此不承担任何保证责任。',
  '联系电话:010-00000000,监督电话:13000000000,违法和不良信息举报电话:010-00000000',
  '全站首选:南岭最大舰艇通过海峡',
  '发稿时间18:03',
])('%s is furniture', (line) => expect(noteKind(line)).toBe('furniture'));

test.each([
  '本网记者从县交通局获悉，公路投资完成3.6亿元。',
  'Subscribe numbers rose 5 percent to 86,000 in the county last year, the paper said on Monday.',
])('%s is text', (line) => expect(noteKind(line)).toBeNull());

describe('who published it, said in passing', () => {
  test.each([
    [`南岭网北山市分站12月15日讯(记者：张明)${LEAD}\n${MORE}`, '南岭网'],
    [`南岭网新闻(北山日报)(记者张明)${LEAD}\n${MORE}`, '北山日报'],
    [`【南岭网 南岭上游】导读：${LEAD}\n${MORE}`, '南岭网'],
    [`(ROADNEWS|NANLING) – ${ENGLISH}\n\n${LATER}`, 'ROADNEWS'],
    [`Nanling, March 26 (IANS) ${ENGLISH}\n\n${LATER}`, 'IANS'],
    [`Roads cost more in Nanling\n\nInternational |  IANS  | Published :\n\n${ENGLISH}\n\n${LATER}`, 'IANS'],
    [
      `${ENGLISH}\n\n${LATER}\n\nTo read more, please pick up Thursday's edition of The Nanling Post newspaper at your stands.`,
      'The Nanling Post',
    ],
    [`${LEAD}\n${MORE} ●来源:南岭公安 |`, '南岭公安'],
    [`NANLING (KNN13/AP) - ${ENGLISH}\n\n${LATER}`, 'KNN13/AP'],
    [`南岭一辆车失控冲撞路旁。 图：翻摄自网络/来源：某人\n\n[Nantalk新聞] ${LEAD}\n${MORE}`, 'Nantalk新聞'],
    [`${LEAD}\n${MORE}(su/da)\nNANSTOCKS新闻`, 'NANSTOCKS新闻'],
    [`${LEAD}\n${MORE}\n更多南視新聞報導\n連環撞左轉車擦撞直行車`, '南視新聞'],
    [`主办单位: 南岭县融媒体中心\n投稿邮箱: a@example.com\n南岭修路\n2024-05-06\n${LEAD}\n${MORE}`, '南岭县融媒体中心'],
  ])('%s', (text, publisher) => expect(readOne(text).publisher).toBe(publisher));
});

describe('lines set oddly', () => {
  test('a dateline with its year, in lines cut at a width', () => {
    const text = `南岭公路投资三亿六千万\n\n(中南社记者张明南岭2023年05月18日电)${LEAD}\n\n${MORE}`;
    expect(readOne(text)).toMatchObject({ publisher: '中南社', published: '2023-05-18' });
  });

  test('labels set wide', () => {
    const article = readOne(
      `南岭公路投资增长\n2025-11-06 22:35:01\n作者 | 张明 来 源 | 南岭日报\n图 片 | AI生成\n${LEAD}\n${MORE}`,
    );
    expect(article).toMatchObject({ publisher: '南岭日报', published: '2025-11-06' });
    expect(texts(article)).toEqual([LEAD, MORE]);
  });

  test('a bracket that its line was broken behind', () =>
    expect(readOne(`【\n南岭网 南岭上游】导读：${LEAD}\n${MORE}`).publisher).toBe('南岭网'));

  test('headline, headline, day and text on one line', () => {
    const article = readOne(
      `【修路】南岭前八月公路投资增 【修路】南岭前八月公路投资增 2024年6月3日 13:38 【南岭新聞台】${LEAD}${MORE}`,
    );
    expect(article).toMatchObject({
      title: '【修路】南岭前八月公路投资增',
      publisher: '南岭新聞台',
      published: '2024-06-03',
    });
  });

  test('a headline said twice is not joined to the text', () => {
    const title = 'Nurses at Govt. Hospitals of Nanling begin a strike';
    expect(readOne(`${title}\n\n${title}\n\n(ROADNEWS|NANLING) – ${ENGLISH}`).title).toBe(title);
  });

  test('a caption that its paper signs is not joined to the text', () => {
    const caption = '县府9日公布统计。图为南岭港码头。南岭报系资料照';
    expect(texts(readOne(`南岭公路投资增长\n南岭报／ 记者张明／南岭即时报导\n${caption}\n${LEAD}\n${MORE}`))[0]).toBe(
      LEAD,
    );
  });
});
