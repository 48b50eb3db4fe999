/** What pages leave around an article's text: tags, teasers, reminders, menus, credits. Texts are invented. */
import { describe, expect, test } from 'vitest';
import { isFurniture } from '@/src/corpus/furniture/furniture';
import { noteKind } from '@/src/corpus/notes/note';
import { isChannel } from '@/src/corpus/origin/section-words';
import { cleanTitle, splitTitle } from '@/src/corpus/title';
import { read, readOne, texts } from './support';

const LEAD = '南嶺縣今年前八月完成公路投資3.6億元，新建農村公路86公里，惠及沿線群眾4.2萬人，建設資金已全部到位。';
const MORE = '縣交通局表示，明年還將改造危橋12座，計畫投資8000萬元，沿線居民多半支持，也有人希望工期縮短。';
const TITLE = '南嶺縣公路投資創新高';

describe('below the text', () => {
  test('tags that the text says, and the beginnings of other articles behind them', () => {
    const article = readOne(
      `${TITLE}\n\n2025-05-06\n${LEAD}\n\n${MORE}\n\n南嶺縣 公路 交通局\n\n老牌麵店熄燈 鄰居不捨\n\n位在老街的麵店昨天宣布熄燈，老闆說腰不好。\n\n小鎮辦花季 遊客塞爆`,
    );
    expect(texts(article)).toEqual([LEAD, MORE]);
  });

  test('three words that the text does not say are a heading as before', () => {
    const article = readOne(`${TITLE}\n\n2025-05-06\n${LEAD}\n\n水電 燃氣 通信\n\n${MORE}`);
    expect(texts(article)).toEqual([LEAD, MORE]);
  });

  test('what the law wants said, with the day below it', () => {
    const article = readOne(
      `${TITLE}\n${LEAD}\n${MORE}\n《NVBS》提醒您：\n◎飲酒勿開車！飲酒過量，有害健康\n快加入好友！\n更新時間：2019/05/18 21:50`,
    );
    expect(article.published).toBe('2019-05-18');
    expect(texts(article)).toEqual([LEAD, MORE]);
  });

  test('an agency’s editor and day close it', () => {
    const article = readOne(`${TITLE}\n${LEAD}\n${MORE}（編輯：張明）1120911\n\n中南社「快訊」`);
    expect(article.published).toBe('2023-09-11');
    expect(texts(article)).toEqual([LEAD, `${MORE}（編輯：張明）1120911`]);
  });

  test('a headline behind the last picture’s caption', () => {
    const article = readOne(
      `${TITLE}\n\n${LEAD}\n\n${MORE}\n\n縣府人員說明路線。圖／南嶺縣府提供\n不斷更新／鄰縣公布了！這幾條路明天起封閉 改道`,
    );
    expect(texts(article)).toEqual([LEAD, MORE]);
  });

  test('words of a search engine behind the reporters of an agency', () => {
    const article = readOne(
      `Roads cost more\n\n(Reuters) - The county spent 360 million yuan on roads in eight months, officials said on Monday.\n\nTwelve bridges will be rebuilt next year.\n\n(Reporting by Jane Doe in Nanling; editing by John Roe)\n\ncheap roads bridge toll map nanling road news road closure today bus ferry times`,
    );
    expect(texts(article)).toHaveLength(2);
  });

  test('a picture story keeps its only paragraph, a number beside it or not', () => {
    const story = '7月2日，南嶺縣引水工程工地，工人們在鋪設輸水管道，建成後將滿足沿線78萬人口的用水需求。 張大明 攝';
    const article = readOne(`引水“解渴”\n\n2020-07-03 09:28\n${story}\n\n信息來源：南嶺日報\n12341938`);
    expect(article).toMatchObject({ title: '引水“解渴”', publisher: '南嶺日報' });
    expect(texts(article)).toEqual([story]);
  });
});

test('briefs each under its minute are articles of their own', () => {
  const articles = read(
    `2026-03-10 17:45\n${LEAD}${MORE}\n2026-03-09 09:05\n${MORE}${LEAD}\n2026-03-05 17:29\n${LEAD}${LEAD}`,
  );
  expect(articles.map(({ published }) => published)).toEqual(['2026-03-10', '2026-03-09', '2026-03-05']);
});

test('remarks of readers under their minutes are none', () => {
  expect(
    read(
      `${TITLE}\n2026-03-10 17:45\n${LEAD}\n${MORE}\n王小明\n2026-03-11 09:05\n修得好。\n李大華\n2026-03-12 10:00\n不錯。`,
    ),
  ).toHaveLength(1);
});

describe('a title', () => {
  test('said as that of the original, under a caption', () => {
    expect(readOne(`施工现场\n${LEAD}\n${MORE}\n原标题：《今晨一座桥封闭 车辆绕行》\n栏目编辑：陈大浩`).title).toBe(
      '今晨一座桥封闭 车辆绕行',
    );
  });
  test('above the text is stronger than that of the original', () => {
    expect(readOne(`${TITLE}\n原标题：《路修好了以后的事》\n${LEAD}\n${MORE}`).title).toBe(TITLE);
  });
  test('does not end in a comma', () => {
    expect(
      readOne(`${TITLE}\n\n2023-06-24 15:24\n\n今天清晨6时30分，\n\n南嶺晚報記者\n\n${LEAD}\n\n${MORE}`).title,
    ).toBe(TITLE);
  });
});

describe('other articles', () => {
  test('two beginnings cut off, under their headlines', () => {
    const article = readOne(
      `${TITLE}\n\n${LEAD}\n\n${MORE}\n\n即時\n\n景氣趨熱？別過度樂觀！\n\n國發會昨日發布四月份景氣概況,...\n\n林姓男子未承諾\n\n記者王大超/北山報導 部長昨日...\n\n近期新聞`,
    );
    expect(texts(article)).toEqual([LEAD, MORE]);
  });

  test('a next story with its own headline and dateline', () => {
    const first = `（北山2日讯）${LEAD}`;
    const article = readOne(
      `北山一月收入下滑\n\n${first}\n\n${MORE}\n\n反应\n\n大千\n\n派出所变成景点 游客排队\n\n（北京5日讯）长沙的派出所连假期间大排长龙，游客来到门口拍照。`,
    );
    expect(texts(article)).toEqual([first, MORE]);
  });

  test('a second dateline under no headline goes on with the text', () => {
    const second = `（南山3日讯）${MORE}`;
    expect(texts(readOne(`北山一月收入下滑\n\n（北山2日讯）${LEAD}\n\n${LEAD.slice(2)}\n\n${second}`))).toContain(
      second,
    );
  });
});

describe('publishers', () => {
  test.each([
    ['来源：南岭新闻四川', '南岭新闻'],
    ['作者/ NT時報記者 王大昕 賈天榮', 'NT時報'],
    ['大南新聞·南嶺網記者 段晉哲 文/圖', '大南新聞·南嶺網'],
    ['来源:作者:南岭晚报 徐大驰', '南岭晚报'],
    ['南嶺經濟新聞（中文版：南經中文網）張大明 北京', '南嶺經濟新聞'],
    ['（南嶺日報客戶端記者 王世翔 報道）', '南嶺日報客戶端'],
  ])('%s', (line, publisher) => expect(readOne(`${TITLE}\n${line}\n${LEAD}\n${MORE}`).publisher).toBe(publisher));

  test.each(['来源：用户投稿', '来源：网络整理'])('nobody: %s', (line) =>
    expect(readOne(`${TITLE}\n${line}\n${LEAD}\n${MORE}`).publisher).toBeNull(),
  );

  test('in a line that says whose the article is', () => {
    const body =
      'One person is dead and a suspect has surrendered after seven hours, police in Nanling said on Monday.';
    const article = readOne(`This article in VON is by Jane Doe\n${body}\n${body.replace('One', 'Another')}`);
    expect(article).toMatchObject({ title: '', publisher: 'VON' });
  });

  test('not the server of a picture', () => {
    expect(readOne(`${TITLE}\n来源: img.example.com\n南嶺日報訊 ${LEAD}\n${MORE}`).publisher).toBe('南嶺日報');
  });

  test('an agency alone below the text', () => {
    const body =
      'One person is dead and a suspect has surrendered after seven hours, police in Nanling said on Monday.';
    expect(readOne(`Suspect surrenders\n\n${body}\n\n${body.replace('One', 'Another')}\n\nReuters`).publisher).toBe(
      'Reuters',
    );
  });

  test('in brackets before the title', () => {
    expect(readOne(`2015-10-30\n\n【南傳媒】${TITLE}\n\n${LEAD}\n\n${MORE}`).publisher).toBe('南傳媒');
  });

  test('the source behind the only sentence, with the page’s words', () => {
    const article = readOne(`${LEAD}${MORE} 文章來源：南嶺發布，若有侵權，請聯繫刪除！`);
    expect(article.publisher).toBe('南嶺發布');
    expect(texts(article)).toEqual([`${LEAD}${MORE}`]);
  });

  test('not an invitation to watch it', () => {
    const body =
      'One person is dead and a suspect has surrendered after seven hours, police in Nanling said on Monday.';
    expect(
      readOne(`Watch CBS News\n\nSuspect surrenders in Nanling\n\n${body}\n\n${body.replace('One', 'Another')}`)
        .publisher,
    ).toBeNull();
  });

  test('the owner of the copyright, where it is an outlet', () => {
    const body =
      'One person is dead and a suspect has surrendered after seven hours, police in Nanling said on Monday.';
    const more = 'Officers led twenty residents out of the building, and the schools nearby were closed for the day.';
    expect(
      readOne(`Suspect surrenders\n\n${body}\n\n${more}\n\nCopyright 2016 NPR. To see more, visit example.org.`)
        .publisher,
    ).toBe('NPR');
    expect(
      readOne(`Suspect surrenders\n\n${body}\n\n${more}\n\nCopyright 2016 Nanling Ltd. All of it.`).publisher,
    ).toBeNull();
  });
});

describe('above the text', () => {
  test.each([
    ['记者张明／北山26日电', 'byline'],
    ['生活中心综合报导', 'byline'],
    ['南岭晚报“此刻”出品', 'source'],
    ['Rabu, 16 September 2009', 'time'],
    ['总统在白宫讲话。 Jane Doe/The Nanling Times', 'caption'],
  ])('%s is a note: %s', (line, kind) => expect(noteKind(line)).toBe(kind));

  test.each(['欢迎访问南岭信息港', 'Also Read: Roads cost more than ever'])('%s is of the page', (line) =>
    expect(isFurniture(line)).toBe(true),
  );

  test.each(['南报影片 每日南报 即时新闻', '南报生活 南报健康 南报财经', '即时港闻 即时热点 即时国际'])(
    '%s is a menu',
    (line) => expect(isFurniture(line)).toBe(true),
  );
  test.each(['縣長受訪 橋樑封閉 車輛改道', '停飛涉14萬客 有轟改票受限 需另買'])('%s is a headline', (line) =>
    expect(isFurniture(line)).toBe(false),
  );

  test('a title with a colon of its own is no label', () => {
    expect(readOne(`句南:馬力全開為水庫補水\n\n2022-10-26 05:56\n\n${LEAD}\n${MORE}`).title).toBe(
      '句南:馬力全開為水庫補水',
    );
  });

  test('a price is no title over a line that speaks of the text', () => {
    const body = 'Crews fought three fires in Nanling on Sunday that forced thousands of residents to leave homes.';
    const text = `Register to vote in your state\nOnly $4.99 per month\n\nNanling fires force thousands of residents out\n\nJane Doe\n\n${body}\n\nThe largest fire grew to 5,000 acres overnight, the county said.`;
    expect(readOne(text).title).toBe('Nanling fires force thousands of residents out');
  });

  test('a menu, a title and a day on one line with the text', () => {
    const article = readOne(`首頁 即時港聞 ${TITLE} 2026-02-14 05:11:00 ${LEAD}${MORE}`);
    expect(article).toMatchObject({ title: TITLE, published: '2026-02-14' });
  });

  test('a menu of any length over the title', () => {
    const menu = Array.from({ length: 24 }, (_, i) => `欄${'甲乙丙丁戊己庚辛壬癸'[i % 10]}${i}`).join('\n');
    expect(readOne(`${menu}\n2026-04-17 17:14:32\n來源：南嶺網\n${TITLE}\n${LEAD}\n${MORE}`).title).toBe(TITLE);
  });

  test('the name of a section in English is no publisher', () => {
    expect(isChannel('Community News')).toBe(true);
    expect(isChannel('Nanling News')).toBe(false);
  });

  test('advertising words behind a line are cut from a title', () => {
    expect(splitTitle('车间起火 15分钟扑灭__*重点站*门户站*权威资讯*魅力南岭').name).toBe('车间起火 15分钟扑灭');
  });
});

describe('what a title may end in, and what none is', () => {
  test('a unit stays, a medal goes', () => {
    expect(cleanTitle('南嶺縣週末降溫 低溫跌破10℃')).toBe('南嶺縣週末降溫 低溫跌破10℃');
    expect(cleanTitle('南岭县公路投资创新高 ⭐️ 9.0/10')).toBe('南岭县公路投资创新高');
  });

  test('the jump to the content, the number for complaints and a picture’s credit', () => {
    expect(isFurniture('跳到主要内容区块')).toBe(true);
    expect(isFurniture('南岭法治网违法和不良信息举报电话：0123-4567890')).toBe(true);
    expect(noteKind('县长昨日视察工地。记者张小明摄影／某报系资料照')).toBe('caption');
  });

  test('a title whose office stands behind a dash is no signature', () => {
    const article = readOne(
      `跳到主要內容區塊\n\n本部例行說明會紀要---國傳司\n\n日期：2025-05-06\n\n${LEAD}\n\n${MORE}`,
    );
    expect(article.publisher).toBeNull();
    expect(article.title).toBe('本部例行說明會紀要---國傳司');
  });
});

describe('lists of others’ headlines below a text', () => {
  test('some of which call or ask', () => {
    const article = readOne(
      `${TITLE}\n2025-05-06\n${LEAD}\n${MORE}(張明)\n這座小島的冷知識!\n老牌麵店宣布熄燈\n你見過這樣的花嗎?\n小鎮辦花季遊客塞爆\n南媒:老橋拆除引熱議\n港口週末開放參觀`,
    );
    expect([texts(article), article.author]).toEqual([[LEAD, `${MORE}(張明)`], '張明']);
  });

  test('are not a last paragraph that the copy cut off', () => {
    const cut =
      '去年,南嶺縣提出三年修路的決策後,沿線各鄉鎮基本完成了各項移交工作,實現了穩妥交接、平穩過渡,按照定位,主動承擔起了建設任務,並且繼續推進老橋改造,逐步';
    const article = readOne(`${TITLE}\n2025-05-06\n${LEAD}\n${MORE}\n${cut}`);
    expect(texts(article)).toEqual([LEAD, MORE, cut]);
  });

  test('stand under the writer’s name', () => {
    const article = readOne(`${TITLE}\n2025-05-06\n${LEAD}\n${MORE}\n張大明\n熱門新聞\n老牌麵店熄燈`);
    expect([article.author, texts(article)]).toEqual(['張大明', [LEAD, MORE]]);
  });

  test('a summary that the text says again behind its dateline', () => {
    const said = `中南社5月6日電 ${LEAD}`;
    expect(texts(readOne(`${TITLE}\n2025-05-06\n摘要:${LEAD}\n${said}\n${MORE}`))).toEqual([said, MORE]);
  });
});

describe('names that pages give in passing', () => {
  test.each([
    [`岭网\n\n南岭修路投资创新高\n\n${LEAD}\n\n${MORE}`, '岭网'],
    [`《南岭日报》修路投资创新高\n2021-05-19 15:59:20\n${LEAD}\n${MORE}`, '南岭日报'],
    [`Roads cost more\n\nPublished Apr 26, 2016\n\n${LEAD}\n\n${MORE}\n\nREUTERS\n\nRelated Topics:`, 'REUTERS'],
    [`${TITLE}\n${LEAD}\n${MORE}\n- 對於不實言論，聯合新聞網有權逕予刪除文章。`, '聯合新聞網'],
    [`2013年07月10日11:30來源:南嶺新報網字號:\n${LEAD}\n${MORE}`, '南嶺新報網'],
    [`【特派記者張大明/台中報導】${LEAD}\n${MORE}`, null],
    [`NANLING/BEISHAN (nan-AFX) - The county spent 360 million yuan on roads, officials said.\n\nIt rose.`, 'nan-AFX'],
  ])('%s', (text, publisher) => expect(readOne(text).publisher).toBe(publisher));

  test('the reporter behind a dateline of 消息', () => {
    const article = readOne(`${TITLE}\n南广网南岭2月16日消息(记者孙明)${LEAD}\n${MORE}`);
    expect([article.author, article.publisher]).toEqual(['孙明', '南广网']);
  });

  test('an English name of two and three letters is a name', () => {
    expect(readOne(`Roads cost more\n\nBy Lu Wang\n\nMay 6, 2024\n\n${LEAD}\n\n${MORE}`).author).toBe('Lu Wang');
  });
});

describe('titles', () => {
  test('said twice on one line', () => {
    expect(cleanTitle('「南岭公路投资创新高」南岭公路投资创新高')).toBe('南岭公路投资创新高');
  });

  test('are not joined to a text that opens with a brand’s small letter', () => {
    const title = 'e3 Roads Reports Fourth Quarter and Year End 2018 Results and Provides Outlook';
    const article = readOne(
      `${title}\n\ne3 Roads, Inc. today reported results for the quarter, and its board declared a dividend.\n\nRevenues rose to $346.1 million.`,
    );
    expect([article.title, texts(article).length]).toEqual([title, 2]);
  });
});

describe('copies of a page', () => {
  test('a text set twice ends where the second ends, whatever follows it', () => {
    const other = '鄰鎮老街的麵店昨天宣布熄燈，老闆說腰不好，許多客人專程來吃最後一碗，場面令人不捨。';
    const article = readOne(`${TITLE}\n\n${LEAD}\n\n${MORE}\n\n${LEAD}\n\n${MORE}\n\n${other}`);
    expect(texts(article)).toEqual([LEAD, MORE]);
  });

  test('beginnings of other articles over the word that leads on', () => {
    const article = readOne(
      `${TITLE}\n${LEAD}\n${MORE}\n【南嶺報專訊】縣府下月舉辦講座，並邀請專家主講，昨日向各校發通告，邀請...\n詳情\n【南嶺報專訊】老街麵店宣布熄燈。\n約有十五名...\n詳情`,
    );
    expect(texts(article)).toEqual([LEAD, MORE]);
  });

  test('sentences in a row under the same mark are a list, one is a picture', () => {
    const items = [LEAD, MORE].map((text) => `■ ${text}`);
    expect(texts(readOne(`早安，今天是2022年5月9日，星期一。\n${items.join('\n')}`)).slice(-2)).toEqual(items);
    expect(texts(readOne(`${TITLE}\n${LEAD}\n■ 圖為通車典禮。\n${MORE}`))).toEqual([LEAD, MORE]);
  });
});

test('a greeting gives the day', () => {
  expect(readOne(`各位讀者早上好，今天是2022年5月9日，星期一。\n${LEAD}\n${MORE}`).published).toBe('2022-05-09');
});

test.each([
  [`南岭网:${TITLE}`, TITLE, '南岭网'],
  // Who speaks belongs to the headline.
  [`南岭日报：${TITLE}`, `南岭日报：${TITLE}`, null],
  [`南财早新闻丨${TITLE}`, `南财早新闻丨${TITLE}`, null],
])('%s', (title, name, site) => {
  expect(splitTitle(title)).toEqual({ name, site });
});

test('where a reporter wrote is none of the name', () => {
  expect(readOne(`${TITLE}\n\n【記者陳怡如/台南】${LEAD}\n\n${MORE}`).author).toBe('陳怡如');
});

test('who put a piece together from others stands behind the time', () => {
  expect(readOne(`${TITLE}\n\n2021年11月28日 07:35   南岭财经综合\n\n${LEAD}\n\n${MORE}`).publisher).toBe('南岭财经');
});
