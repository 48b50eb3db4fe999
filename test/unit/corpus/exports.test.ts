/** What tools that save, clip and export articles write around and into them. All texts are invented. */
import { describe, expect, test } from 'vitest';
import { parseDate } from '@/src/corpus/dates';
import { noteKind } from '@/src/corpus/notes/note';
import { isNoTitle } from '@/src/corpus/title';
import { readOne, texts } from './support';

const TITLE = '南岭县公路投资创新高';
const LEAD = '南岭县今年前八月完成公路投资3.6亿元，新建农村公路86公里，惠及沿线群众4.2万人。';
const MORE = '县交通局介绍，明年还将改造危桥12座，计划投资8000万元，建设资金已全部落实到位。';
const page = (head: string, body = '') =>
  `<!DOCTYPE html>${head}<body><article><h1>${TITLE}</h1>${body}<p>${LEAD}</p><p>${MORE}</p></article></body></html>`;

describe('a saved page says where it is from', () => {
  test.each([
    [
      'SingleFile',
      '<html><!--\n Page saved with SingleFile \n url: https://news.example.org/a/1.html \n saved date: Mon May 06 2024 08:00:00 GMT+0800\n--><head><title>x</title></head>',
    ],
    [
      'a browser',
      '<!-- saved from url=(0036)https://news.example.org/a/1.html -->\n<html><head><title>x</title></head>',
    ],
    ['an office', '<html><head><meta name="Url" content="https://news.example.org/a/1.html"><title>x</title></head>'],
    [
      'an archive, by the address that it kept',
      '<html><head><link rel="canonical" href="https://web.archive.org/web/20240506080000/https://news.example.org/a/1.html"><title>x</title></head>',
    ],
  ])('%s', (_, head) => expect(readOne(page(head)).url).toBe('https://news.example.org/a/1.html'));

  test('the day on which it was saved is not the article’s', () => {
    const head =
      '<html><!--\n Page saved with SingleFile \n url: https://news.example.org/a/1.html \n saved date: Mon May 06 2024 08:00:00 GMT+0800\n-->';
    expect(readOne(page(head)).published).toBeNull();
  });
});

test('a page of nothing but plain text is read as such', () => {
  const lines = [
    'The Harwick Ledger',
    'Saturday, May 6, 2006',
    '',
    'Tourists Fill Old Town; Hotels Turn Buses Away',
    '',
    'By JANE DOE',
    '',
    '   Tourist arrivals in Harwick rose 21.5 percent to 312,000 over the',
    'holiday, the tourism office said on Saturday.',
    '   Hotel occupancy reached 91 percent, up from 79 percent a year',
    'earlier, and prices rose by about a third.',
    '   Visitors spent $41.2 million over the three days, or about $132',
    'each, the office said.',
  ];
  const article = readOne(
    `<html><head><title>archive</title></head><body><pre>\n${lines.join('\n')}\n</pre></body></html>`,
  );
  expect(article).toMatchObject({
    title: 'Tourists Fill Old Town; Hotels Turn Buses Away',
    publisher: 'The Harwick Ledger',
    author: 'JANE DOE',
    published: '2006-05-06',
  });
  expect(texts(article)).toHaveLength(3);
});

test('fields that only style sets apart', () => {
  const line = '<div><span>2024-05-06 18:20</span><span>青岭</span><span>南岭新闻网</span></div>';
  expect(readOne(page('<html><head><title>x</title></head>', line))).toMatchObject({
    publisher: '南岭新闻网',
    published: '2024-05-06',
  });
  const word = '<p>投资<span>3.6</span><span>亿元</span>，比<span>2023</span>年多。</p>';
  expect(texts(readOne(page('<html><head><title>x</title></head>', word)))[0]).toBe('投资3.6亿元，比2023年多。');
});

describe('a content system’s line', () => {
  test.each([
    ['Submitted by jdoe on Mon, 05/06/2024 - 08:31', '2024-05-06'],
    ['Submitted by jdoe on Mon, 06/05/2024 - 08:31', '2024-05-06'],
    ['Submitted by jdoe on 6 May 2024 - 8:31am', '2024-05-06'],
  ])('%s', (line, day) => {
    expect(noteKind(line)).toBe('time');
    expect(readOne(page('<html><head><title>x</title></head>', `<div>${line}</div>`)).published).toBe(day);
  });
  test('in a footer above the text', () => {
    const html = `<html><head><title>x</title></head><body><main><h1>${TITLE}</h1><article><footer>Submitted by jdoe on Mon, 05/06/2024 - 08:31</footer><div><p>${LEAD}</p><p>${MORE}</p></div></article></main><footer>Mon, 06/10/2024</footer></body></html>`;
    expect(readOne(html).published).toBe('2024-05-06');
  });
  test('the weekday tells which of two numbers is the month; a day that fits neither is none', () => {
    expect(parseDate('Tue, 05/06/2024 - 08:31')).toBeNull();
    expect(parseDate('Thursday 7/8/2021')).toBe('2021-07-08');
    expect(parseDate('Sat, 7/8/2021')).toBe('2021-08-07');
  });
});

test.each([
  'The post 南岭县公路投资创新高 appeared first on 青岭在线.',
  '《南岭县公路投资创新高》最先出现在《青岭在线》。',
  '〈南岭县公路投资创新高〉这篇文章最早发布于《青岭在线》。',
  'Follow The Harwick Star on Facebook, X and Instagram. Have a story? Email news@example.org',
  '↓↓↓ 点击下图放大 ↓↓↓',
  '欢迎订阅，明早见。',
])('%s is furniture', (line) => expect(noteKind(line)).toBe('furniture'));

test.each([
  'The post of deputy mayor was first held by a woman in 1998.',
  'Follow-up checks found 12 cases.',
  '欢迎转发的人有三成是青年，这一比例高于去年。',
])('%s is text', (line) => expect(noteKind(line)).toBeNull());

describe('a page or file that nobody gave a title is called by its headline', () => {
  const named = '附件1 无标题文档 文档1 新闻详情 文章内容 index 详情 内容详情页 newsDetail'.split(' ');
  test.each([...named, 'Untitled Document', 'Microsoft Word - 新闻稿.doc', '新闻详情 - 青岭日报'])('%s', (title) => {
    const html = `<html><head><title>${title}</title></head><body><p align=center><b>${TITLE}</b></p><p>（来源：青岭日报 2024年5月6日 记者 周一鸣）</p><p>${LEAD}</p><p>${MORE}</p></body></html>`;
    expect(readOne(html)).toMatchObject({ title: TITLE, publisher: '青岭日报', author: '周一鸣' });
    expect(readOne(`---\ntitle: ${title}\n---\n\n# ${TITLE}\n\n${LEAD}\n\n${MORE}\n`, 'a.md').title).toBe(TITLE);
  });
  test.each(['详情页成了电商的门面', '文档里的南岭', 'Index funds beat the market'])('%s is a title', (title) =>
    expect(isNoTitle(title)).toBe(false),
  );
});

describe('front matter', () => {
  const body = `\n\n${LEAD}\n\n${MORE}\n`;
  test('of TOML with a table', () => {
    expect(
      readOne(
        `+++\ntitle = "${TITLE}"\ndate = 2024-05-06T08:00:00+08:00\nlastmod = 2024-06-01T00:00:00+08:00\n[params]\n  source = "青岭日报"\n  source_url = "https://news.example.org/a/1"\n[params.author]\n  name = '周一鸣'\n+++${body}`,
        'a.md',
      ),
    ).toMatchObject({
      title: TITLE,
      publisher: '青岭日报',
      author: '周一鸣',
      published: '2024-05-06',
      url: 'https://news.example.org/a/1',
    });
  });
  test('of YAML with a map', () => {
    expect(
      readOne(
        `---\ntitle: ${TITLE}\nparams:\n  source: 青岭日报\n  date: 2024-05-06\nextra:\n  author: {name: 周一鸣}\n---${body}`,
        'a.md',
      ),
    ).toMatchObject({ publisher: '青岭日报', author: '周一鸣', published: '2024-05-06' });
  });
  test('the day that a note was made is not the day that an article was published', () => {
    const notion = `# ${TITLE}\n\n作者: 周一鸣\n创建时间: 2024年6月1日 15:20\n发布日期: 2024年5月6日\n媒体: 青岭日报\n状态: 已读\n标签: 公路, 投资\n链接: https://news.example.org/a/1${body}`;
    const article = readOne(notion, 'a.md');
    expect(article).toMatchObject({ title: TITLE, publisher: '青岭日报', author: '周一鸣', published: '2024-05-06' });
    expect(texts(article)).toEqual([LEAD, MORE]);
    const english = `# ${TITLE}\n\nAuthor: Jane Doe\nCreated: June 1, 2024 9:14 AM\nPublished: May 6, 2024\nPublisher: The Harwick Star\nStatus: To read\nURL: https://news.example.org/a/1${body}`;
    const other = readOne(english, 'a.md');
    expect(other).toMatchObject({ publisher: 'The Harwick Star', author: 'Jane Doe', published: '2024-05-06' });
    expect(texts(other)).toEqual([LEAD, MORE]);
  });
});
