/** Datelines, credits, copyright lines and addresses: who wrote, who published, and when. All names are invented but agencies'. */
import { describe, expect, test } from 'vitest';
import { isFurniture } from '@/src/corpus/furniture/furniture';
import { authorName } from '@/src/corpus/notes/author-name';
import { noteKind } from '@/src/corpus/notes/note';
import { opensWithDateline } from '@/src/corpus/origin/dateline';
import { read, readOne } from '../support';

const LEAD = '南岭县今年前八月完成公路投资3.6亿元，新建农村公路86公里，惠及沿线群众4.2万人。';
const MORE = '县交通局介绍，明年还将改造危桥12座，计划投资8000万元，建设资金已全部落实到位。';
const TITLE = '南岭县公路投资创新高';
const front = (lines: string) => `---\nlayout: post\ntitle: ${TITLE}\n${lines}\n---\n`;

describe('the publisher', () => {
  test.each([
    ['of a dateline that a dash ends', `${TITLE}\n\n路透北京1月29日 - ${LEAD}\n\n${MORE}`, '路透'],
    [
      'of an agency behind words that a site glued to it',
      `下载开元娱乐中新社北京10月25日电 (记者 张明)${LEAD}\n${MORE}`,
      '中新社',
    ],
    ['of a wire on its own', `${TITLE}\n\n, March 4, 2026\n\n/PRNewswire/ -- ${LEAD}\n\n${MORE}`, 'PRNewswire'],
    [
      'of the copyright line below a page of one line',
      `${front('date: 2019-04-08')}<div><p>${LEAD}</p><p>${MORE}</p><strong>版权声明：南岭新闻社版权所有，未经授权不得转载，违者必究。</strong></div>`,
      '南岭新闻社',
    ],
    [
      'of the address that a mirror is from',
      `${front('date: 2019-04-08\nfrom: https://cn.nikkei.com/roads/1.html')}${LEAD}\n\n${MORE}`,
      '日經中文網',
    ],
    [
      'of a paper in its marks behind the last sentence',
      `${TITLE}\n\n${LEAD}\n\n${MORE}《南岭经济日报》`,
      '南岭经济日报',
    ],
    [
      'of the group that runs the site',
      `南岭日报报业集团主办\n2006年12月29日 收藏 打印\n${TITLE}\n\n${LEAD}\n\n${MORE}`,
      '南岭日报',
    ],
    [
      'in a table of one cell',
      `${TITLE} |\n|\n| 文章来源:南岭信息网 / PostTime:2014-2-9 / 点击:93 | |\n|\n${LEAD}${MORE}`,
      '南岭信息网',
    ],
    [
      'but what a button does is none',
      `关闭此视窗 请至南岭官网下载\n\n${TITLE}\n\n2024-05-06\n${LEAD}\n\n${MORE}`,
      null,
    ],
    [
      'behind the title, which stands bare below',
      `${TITLE} - NLHK\n\n${TITLE}\n\n2025-06-05\n${LEAD}\n\n${MORE}`,
      'NLHK',
    ],
    [
      'in front of reporters who took the pictures too',
      `${TITLE}\n\n□南岭报记者张大明实习生李小红文/图\n\n${LEAD}\n\n${MORE}`,
      '南岭报',
    ],
    [
      'in front of a reporter whose surname is rare',
      `${TITLE}\n\n□南岭报记者炎大明文/图\n\n${LEAD}\n\n${MORE}`,
      '南岭报',
    ],
    [
      'but who took a picture for an agency is none',
      'Strong quake shakes two countries\n\nA patient is carried into a hospital.\nAP Photo/John Roe\n\nA strong quake hit two countries on Monday, and 43 people died in the mountain villages of the north.\n\nRescuers are still looking for 120 people, the government said on Tuesday.',
      null,
    ],
  ])('%s', (_, text, name) => expect(readOne(text, 'a.md').publisher).toBe(name));
});

describe('the author', () => {
  test.each([
    ['陳大文、張小明台北1日電', '陳大文、張小明'],
    ['林大同台北9日電', '林大同'],
    ['林大同台北2023年05月18日電', '林大同'],
    ['秦明)', '秦明'],
    ['南岭新闻·南岭日报记者 张同', '张同'],
    ['秦明 青岭报导', '秦明'],
    ['张三 李四报道', '张三 李四'],
    ['秦明/文', '秦明'],
    ['文字/陈洁', '陈洁'],
    ['张明 李红 责任编辑', '张明 李红'],
    ['张明二月廿七日北山', '张明'],
    ['张明二月廿', '张明'],
  ])('of %s', (raw, name) => expect(authorName(raw)).toBe(name));

  test.each([
    [
      'who contributes to a site, named in front of the text',
      `南岭中文网特约撰稿人 莫明富：${LEAD}\n\n${MORE}`,
      '莫明富',
    ],
    ['of a paper behind the last sentence', `${LEAD}\n\n${MORE}南岭晚报记者 钟明`, '钟明'],
  ])('%s', (_, text, name) => expect(readOne(text).author).toBe(name));
});

describe('the day', () => {
  const text = (date: string) =>
    readOne(
      `${front(`date: ${date}\nlink: https://www.nanling.example/news/202307310320.aspx`)}${LEAD}\n\n${MORE}`,
      'a.md',
    ).published;
  test('of the address, where a feed gives another year', () => expect(text('2001-07-31 16:00:00')).toBe('2023-07-31'));
  test('of the front matter, where they agree but for a day', () => expect(text('2023-08-01')).toBe('2023-08-01'));
});

describe('a line', () => {
  test.each([
    ['张志明/图', 'caption'],
    ['李小明／摄', 'caption'],
    ['11分钟前', 'time'],
    ['会场外的居民。(南岭图片)', 'caption'],
  ])('%s is a %s', (line, kind) => expect(noteKind(line)).toBe(kind));
  test.each(['南岭网|南岭电视台|网站地图 |', '南岭网|南岭电视台|网站地图', '客服设为首页 |', 'A A A'])(
    '%s is a menu',
    (line) => expect(isFurniture(line)).toBe(true),
  );
  test.each(['路透北京1月29日 - 中国', 'PHOENIX — Officials said', 'RENO, Nev. — The founder'])(
    '%s opens a story',
    (line) => expect(opensWithDateline(line)).toBe(true),
  );
  test('in capitals that no place names opens none', () =>
    expect(opensWithDateline('I — and others — said')).toBe(false));
});

test('what a headline is shown as is none of it', () => {
  expect(
    readOne(`${front('date: 2021-01-01').replace(TITLE, `${TITLE}【直播】`)}${LEAD}\n\n${MORE}`, 'a.md').title,
  ).toBe(TITLE);
});

test('a form’s headline may fill two lines', () => {
  const text = `1.媒體來源：南嶺報\n2.記者署名：\n文字/陈洁\n3.完整新聞標題：修路篇\n${TITLE}，危橋怎麼辦？\n4.完整新聞內文：\n${LEAD}\n${MORE}\n5.完整新聞連結：https://nanling.example/a\n6.備註：\n無`;
  expect(readOne(text)).toMatchObject({ title: `修路篇 ${TITLE}，危橋怎麼辦？`, author: '陈洁' });
});

test('English briefs, each under its headline and with its own dateline', () => {
  const item = (head: string, place: string) =>
    `${head}\n\n${place} — The county spent 360 million yuan on roads in the first eight months, officials said on Monday.\n\nTwelve bridges will be rebuilt next year, the transport office told reporters.\n\n`;
  const articles = read(
    item('Sheriff set to face charges', 'NANLING') +
      item('Driver had papers in order', 'TULSA') +
      item('Arrest sought in road protest', 'RENO, Nev.'),
  );
  expect(articles.map(({ title }) => title)).toEqual([
    'Sheriff set to face charges',
    'Driver had papers in order',
    'Arrest sought in road protest',
  ]);
});

describe('a picture’s words', () => {
  const page = (caption: string) =>
    readOne(`${front('date: 2021-01-31')}<div>${caption}<p>${LEAD}</p><p>${MORE}</p></div>`, 'a.html')
      .paragraphs.filter(({ role }) => role !== 'title' && role !== 'aside')
      .map(({ text }) => text);
  test.each([
    [
      'in a small line under it',
      '<img src="https://nanling.example/a.jpg"><div><small style="color: #999;">南岭的公路工地上，昨天发现了古墓。</small></div>',
    ],
    [
      'in a box of its own',
      '<div class="floatImg"><picture><img src="a.jpg"></picture><div class="picinfo">南岭县31日表示，3座桥通过评估。（某社檔案照片）</div></div>',
    ],
    [
      'in a figure that is named so',
      '<div class="css-m91nxa-Figure e6b"><noscript><img src="a.jpg"></noscript><p>南岭的鹦鹉曾因太胖而不能飞行。</p></div>',
    ],
  ])('%s are none of the text', (_, caption) => expect(page(caption)).toEqual([LEAD, MORE]));
});

test('the day beside the number of the page', () => {
  expect(readOne(`${TITLE}\n\n版次:A02  2023年04月03日\n\n${LEAD}\n\n${MORE}`).published).toBe('2023-04-03');
});
