/** What pages print around their articles: notices to the browser, lists of other articles, the codes of electronic editions. */
import { describe, expect, test } from 'vitest';
import { readFieldLine } from '@/src/corpus/fields/field-line';
import { isFurniture } from '@/src/corpus/furniture/furniture';
import { breaksSentence } from '@/src/corpus/lines/broken';
import { noteKind } from '@/src/corpus/notes/note';
import { readOne, texts } from './support';

const LEAD = '南岭县今年前八月完成公路投资3.6亿元，新建农村公路86公里，惠及沿线群众4.2万人。';
const MORE = '县交通局介绍，明年还将改造危桥12座，计划投资8000万元，建设资金已全部落实到位。';
const TITLE = '南岭县公路投资创新高';
const ENGLISH = 'The county spent 360 million yuan on roads in the first eight months, officials said on Monday.';
const LATER = 'Twelve bridges will be rebuilt next year, the transport office told reporters, and the money is there.';

describe('is furniture', () => {
  test.each([
    '为达最佳浏览效果，建议使用 Chrome、Firefox 或 Edge 的浏览器。',
    '【视频未经版权方允许，不得转载；转载请注明来源，否则将追究法律责任。】',
    '更多>>',
    '本网站由 南岭产业网 版权所有 粤ICP备00000000号-29',
    '联系我们:000 000@example.com',
    '1、凡本网注明“来源:南岭新闻网“的所有文字、图片和视频,版权均属南岭新闻网所有。',
    '2、本网未注明“来源:南岭新闻网”的文/图等稿件均为转载稿,并不意味着赞同其观点。',
    'Be respectful, keep it civil and stay on topic. We delete comments that violate our policy.',
    '简介:',
  ])('%s', (line) => expect(isFurniture(line)).toBe(true));
  test.each(['更多投资流向农村公路', '为达最佳效果，专家建议分期施工。'])('%s is not', (line) =>
    expect(isFurniture(line)).toBe(false),
  );
});

describe('the title', () => {
  test('stands below a notice to the browser', () => {
    const title = '路面全是水！南岭老人雨夜救起路人';
    const article = readOne(
      ` date 2026-01-23 为达最佳浏览效果，建议使用 Chrome、Firefox 或 Edge 的浏览器。\n\n    ${title}\n\n    2026/01/23 12:12 记者张明／北山报导\n\n    ${LEAD}\n\n    ${MORE}`,
    );
    expect([article.title, texts(article)]).toEqual([title, [LEAD, MORE]]);
  });

  test('is the line said twice under a page’s menu', () => {
    const title = 'Nanling Roads Reports Third-Quarter Spending on Roads and on Bridges';
    const article = readOne(
      `COMPANY Data\nCompanies by Sector\nMore than 6000 listed\nMy FAVORITES\n${title}\n\n${title}\n\nHighlights\n\n  • Spending up 15.1%\n  • Bridges rebuilt: 12\n\nNANLING, Nov. 10, 2021 (GLOBE NEWSWIRE) -- ${ENGLISH}\n\n${LATER}`,
    );
    expect(article.title).toBe(title);
    expect(texts(article)[0]).toBe('• Spending up 15.1%');
  });

  test('has no headlines of others under it, each with its day', () => {
    const article = readOne(
      `- 北山县修建3座危桥2016-11-29\n- 东河县种下30万棵树2016-11-29\n${TITLE}\n-\n12月4日消息，${LEAD}\n${MORE}`,
    );
    expect([article.title, article.published, texts(article).length]).toEqual([TITLE, null, 2]);
  });

  test('is not the next article’s, whose time stands over its text too', () => {
    const other = '春節及清明假期 警方展開跨部門行動';
    const article = readOne(
      `${TITLE}\n\n2020年02月29日 15:18 最後更新:16:00\n\n${LEAD}\n\n${MORE}\n\n往下看更多文章\n\n${other}\n\n2024年03月29日 05:40 最後更新:06:10\n\n警方在春節及清明節假期，在港島多個地點，展開為期十天的行動，呼籲市民外出時鎖好門窗。`,
    );
    expect([article.title, article.published, texts(article)]).toEqual([TITLE, '2020-02-29', [LEAD, MORE]]);
  });

  test('with an abbreviation inside is no sentence to go on with', () => {
    expect(
      breaksSentence('Floods in U.S. leave 5 dead', 'Several others missing after river opens its dam at Nanling'),
    ).toBe(false);
  });
});

describe('above the text', () => {
  test('what a flash is filed under is none of it', () =>
    expect(texts(readOne(`7*24 快讯\n\n${TITLE}\n\n${LEAD}(南岭日报)`))).toEqual([`${LEAD}(南岭日报)`]));

  test('an agency in capitals under its reporter is no title', () => {
    const article = readOne(`By Jane Doe\n\nNANLING COUNTY NEWS\n\n${ENGLISH}\n\n${LATER}`);
    expect([article.title, article.publisher]).toEqual(['', 'NANLING COUNTY NEWS']);
  });

  test('the headline stands over a dateline of a day and an agency', () => {
    const title = 'Roads, Bridges and Ferries: County Movers';
    const article = readOne(
      `Nanling the Company & Products\n\nNanling Anywhere Login\n\nConnecting people to a network of ideas, the company delivers news and insight around the world.\n\nFollow Us\n\n${title}\n\nOct. 7 (Bloomberg) -- Bridges, roads and ferries of the county: ${ENGLISH}\n\n${LATER}\n\n${ENGLISH.replace('eight', 'nine')}`,
    );
    expect([article.title, article.publisher]).toEqual([title, 'Bloomberg']);
  });
});

describe('below the text', () => {
  test('who produced it is the publisher', () =>
    expect(readOne(`${LEAD}\n${MORE}\n編輯：張明\n新華社音視頻部製作`).publisher).toBe('新華社'));
});

describe('the last line of an electronic newspaper', () => {
  const codes = `南岭日报 养生 00022 ${TITLE} 2013-12-12 3290563 2 2013年12月12日 星期四`;
  const page = `2024-02-03 2 2 北山晚报 content_226314.html 1 ${TITLE} /enpproperty-->`;
  test.each([codes, page])('%s is its day', (line) => expect(noteKind(line)).toBe('time'));

  test('gives day and paper, and is none of the text', () => {
    const read = (line: string) => readOne(`${TITLE}\n\n${LEAD}\n\n${MORE}\n\n${line}`);
    expect(read(codes)).toMatchObject({ title: TITLE, publisher: '南岭日报', published: '2013-12-12' });
    expect(read(page)).toMatchObject({ title: TITLE, publisher: '北山晚报', published: '2024-02-03' });
    expect(texts(read(page))).toEqual([LEAD, MORE]);
  });
});

describe('a line of fields', () => {
  test('names its paper in marks before its day', () =>
    expect(readFieldLine('《东方南岭》发布于 2024年02月10日')).toMatchObject({
      outlet: '东方南岭',
      published: '2024-02-10',
    }));

  test('whose source is whoever runs the site has no publisher', () => {
    const line = '来源:系统管理员发稿时间:2012-11-07浏览次数:520';
    expect(readOne(`${TITLE}\n\n${line}\n\n${LEAD}\n\n${MORE}`)).toMatchObject({
      publisher: null,
      published: '2012-11-07',
    });
  });

  test('the section in front of a site’s name is none of it', () =>
    expect(readOne(`港聞 - 點點新聞\n\n${TITLE}\n\n${LEAD}\n\n${MORE}`).publisher).toBe('點點新聞'));
});
