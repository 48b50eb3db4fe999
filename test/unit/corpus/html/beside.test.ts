/** What pages carry in their heads and beside their articles as content systems write them. */
import { describe, expect, test } from 'vitest';
import { splitTitle } from '@/src/corpus/title';
import { readOne, texts } from '../support';

const SENTENCES = [
  '记者5日从云岭市统计局获悉，今年前三季度，全市实现地区生产总值1284.6亿元，同比增长6.3%，增速比上半年提高0.4个百分点。',
  '分产业看，第一产业增加值96.2亿元，增长4.1%；第二产业增加值512.7亿元，增长7.0%；第三产业增加值675.7亿元，增长6.2%。',
  '市统计局副局长林之远表示，“四季度要把稳就业放在更加突出的位置”，力争全年新增城镇就业8.5万人。',
];
const TEXT = SENTENCES.map((text) => `<p>${text}</p>`).join('');
const TITLE = '云岭市前三季度生产总值增长6.3%';
const page = (head: string, body: string) =>
  readOne(`<!doctype html><html><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`);

test('an included header that closes the page does not end it', () => {
  const article = readOne(
    `<html><head><title>${TITLE}_云岭网</title></head><body><div><a href="/">首页</a></div></body></html>\n<!--end header--><div class="pages_content"><h1>${TITLE}</h1>${TEXT}</div></body></html>`,
  );
  expect(article.title).toBe(TITLE);
  expect(texts(article)).toEqual(SENTENCES);
});

test.each([
  ['pub_date', '20231005'],
  ['publish_date', 'Thu, 05 Oct 2023 07:15:45 EST'],
  ['publish-date', '2023-10-05'],
  ['Weibo: article:create_at', '2023-10-05 09:05:34'],
  ['og:time', '2023年10月05日 18:05'],
  ['dateUpdate', '2023-10-05 17:58:59'],
])('a day in meta %s', (name, content) => {
  expect(page(`<meta name="${name}" content="${content}">`, TEXT).published).toBe('2023-10-05');
});

test('a headline of any level over its source and time, on a page that is named for its section', () => {
  const article = readOne(
    `<html><head><title>新闻动态--云岭市统计局官网</title></head><body><div><h3>首页 - 新闻动态</h3></div><div class="left"><h5>${TITLE}！</h5><div class="ly"><b>发布时间：2023-10-05</b> <i>来源：云岭市统计局</i></div><div class="detailCon">${TEXT}</div></div></body></html>`,
  );
  expect(article.title).toBe(`${TITLE}！`);
  expect(article.published).toBe('2023-10-05');
});

test('the site that the title and the head both name is its publisher, not a name beside the text', () => {
  const article = readOne(
    `<html><head><title>Bridge wins harbour board vote - HarbourWeek</title><meta name="content_source" content="HarbourWeek"></head><body><ul><li>Bloomberg</li></ul><h1>Bridge wins harbour board vote</h1><div class="story_body">${['The harbour board approved the second bridge on Monday after a debate of three hours, its chair said.', 'The bridge will cost 280 million crowns and carry forty thousand vehicles a day, according to the plan.'].map((text) => `<p>${text}</p>`).join('')}</div></body></html>`,
  );
  expect(article.publisher).toBe('HarbourWeek');
});

test('an address is no author', () => {
  expect(page('<meta name="author" content="name, email@example.com">', TEXT).author).toBeNull();
});

describe('boxes in the text', () => {
  test.each([
    [
      'links under a heading of any name',
      '<div class="module"><h4>关于云岭</h4><ul><li><a href="/1">云岭开通电车</a></li></ul></div>',
    ],
    [
      'headlines that are links',
      '<div class="box_block"><p>Further reading</p><ul><li><h4><a href="/1">云岭开通电车</a></h4></li><li><h4><a href="/2">云岭修缮老街</a></h4></li></ul></div>',
    ],
    ['tools', '<div id="story_tools"><h4>Story Tools</h4><ul><li>post it</li></ul></div>'],
    ['size of letters', '<div id="storyControls"><h4>Text Size</h4><ul><li>-</li><li>reset</li></ul></div>'],
    ['tags', '<div class="tags"><strong>标签</strong> <span>经济 统计 云岭 就业 增长</span></div>'],
    ['an address to pass on', '<div>Read or Share this story: https://example.com/1x3</div>'],
  ])('%s', (_, box) => {
    const article = page(
      '',
      `<div class="article-content"><p>${SENTENCES[0]}</p>${box}<p>${SENTENCES[1]}</p><p>${SENTENCES[2]}</p></div>`,
    );
    expect(article.paragraphs.map(({ text }) => text)).toEqual([TITLE, ...SENTENCES]);
  });

  test('headings of the text that are links stay', () => {
    const article = page(
      '',
      `<div class="article-content"><p>${SENTENCES[2]}</p><h3><a href="/a">一产</a></h3><p>${SENTENCES[0]}</p><h3><a href="/b">二产</a></h3><p>${SENTENCES[1]}</p></div>`,
    );
    expect(texts(article, 'heading')).toEqual(['一产', '二产']);
  });

  test('whose picture it is stands beside the text', () => {
    const article = page(
      '',
      `<div class="article-content">${TEXT}<p><span class="photoCredit">云岭通讯</span></p>${TEXT.replaceAll('9', '8')}</div>`,
    );
    expect(texts(article, 'aside')).toEqual(['云岭通讯']);
  });
});

test('two underscores part a headline from its section', () => {
  expect(splitTitle('云岭市关于修缮老街的决定__2023年第23号云岭市政府公报_云岭政府网').name).toBe(
    '云岭市关于修缮老街的决定',
  );
});
