/**
 * The same article in every wrapping that people save says the same: title, publisher, day and facts. Each story is read
 * once as front matter and text, then in the other wrappings, with what pages set around an article.
 */
import { describe, expect, test } from 'vitest';
import type { Article } from '@/src/corpus/article';
import { readDocument } from '@/src/corpus/read';
import { findFigures } from '@/src/facts/figures/find';
import { findQuotes } from '@/src/facts/quotes/find';

interface Story {
  title: string;
  publisher: string;
  day: string;
  lines: string[];
}

const STORIES: readonly Story[] = [
  {
    title: '南岭县前八月公路投资3.6亿元',
    publisher: '南岭日报',
    day: '2023-09-12',
    lines: [
      '南岭县交通局昨日公布，今年前八月全县完成公路投资3.6亿元，同比增长12.5%，新建农村公路86公里，惠及沿线群众4.2万人。',
      '“路修到家门口，山货就能卖出去。”南岭县交通局局长张明说，明年还将改造危桥12座，计划投资8000万元。',
      '去年，该县公路投资为3.2亿元。村民李华告诉记者，从村里到县城原来要两个小时，现在只要四十分钟。',
    ],
  },
  {
    title: '北山青年报社调查：超六成受访者每周运动',
    publisher: '北山青年报',
    day: '2022-11-03',
    lines: [
      '北山市体育局近日发布报告。报告显示，2021年全市人均体育场地面积达2.6平方米，较2020年增加0.2平方米。',
      '第一、二、三产业的体育消费占比分别为8.9%、21.0%和70.1%，总规模约152亿元。',
      '北山市体育局副局长王芳表示：“到2025年，经常参加锻炼的人数要超过500万。”她指出，公共场馆免费开放时间不足是主要问题。',
    ],
  },
];

const MENU = '<a href="/">首页</a> <a href="/gn">国内</a> <a href="/cj">财经</a> <a href="/ty">体育</a>';
const TEASERS =
  '<ul><li><a href="/1.html">东河县新建公路300公里</a></li><li><a href="/2.html">前三季度西湖市生产总值增长6.5%</a></li></ul>';
const COMMENTS =
  '<div><b>云游四海</b> <i>2024-01-02 08:12</i><p>我们这里花了3000万元，大家都说“这才是办实事”。</p><a>回复</a></div><div><b>小雨</b> <i>2024-01-02 09:40</i><p>我们村有500多人，还在等，希望早点来看看！</p><a>回复</a></div>';
const paragraphs = ({ lines }: Story, open = '<p>', close = '</p>') =>
  lines.map((line) => `${open}${line}${close}`).join('\n');
const fullWidth = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const asFrontMatter = (story: Story) =>
  `---\ntitle: "${story.title}"\nsource: ${story.publisher}\ndate: ${story.day}\n---\n${story.lines.join('\n\n')}\n`;

const WRAPPINGS: readonly { name: string; wrap: (story: Story) => string }[] = [
  { name: 'front matter over HTML', wrap: (story) => asFrontMatter({ ...story, lines: [paragraphs(story)] }) },
  { name: 'lines that end as in DOS', wrap: (story) => asFrontMatter(story).replaceAll('\n', '\r\n') },
  {
    name: 'plain text with its fields in a line',
    wrap: (story) => `${story.title}\n\n${story.day} 10:20 来源：${story.publisher}\n\n${story.lines.join('\n\n')}\n`,
  },
  {
    name: 'plain text set in',
    wrap: (story) =>
      `${story.title}\n来源：${story.publisher} ${story.day}\n${story.lines.map((line) => `　　${line}`).join('\n')}`,
  },
  {
    name: 'text cut at a width',
    wrap: (story) =>
      `${story.title}\n\n来源：${story.publisher}  ${story.day}\n\n${story.lines.map((line) => line.replace(/(.{30})/g, '$1\n')).join('\n\n')}\n`,
  },
  {
    name: 'Markdown',
    wrap: (story) => `# ${story.title}\n\n> 来源：${story.publisher} | ${story.day}\n\n${story.lines.join('\n\n')}\n`,
  },
  {
    name: 'elements without a page',
    wrap: (story) => `<p>${story.title}</p><p>${story.day} 来源：${story.publisher}</p>${paragraphs(story)}`,
  },
  {
    name: 'a page without a title',
    wrap: (story) =>
      `<html><head><meta charset="utf-8"></head><body><p>${story.title}</p><p>${story.day} 来源：${story.publisher}</p>${paragraphs(story)}</body></html>`,
  },
  {
    name: 'a page of a headline and a line of fields',
    wrap: (story) =>
      `<html><body><h1>${story.title}</h1><p>${story.day} ${story.publisher}</p>${paragraphs(story)}</body></html>`,
  },
  {
    name: 'an old portal’s tables, teasers beside the story',
    wrap: (story) =>
      `<html><head><title>${story.title}_${story.publisher}</title></head><body><table><tr><td>${MENU}</td></tr></table><table><tr><td><table><tr><td><font size="5"><b>${story.title}</b></font></td></tr><tr><td>${story.day}　来源：${story.publisher}</td></tr><tr><td>　　${story.lines.join('<br><br>　　')}</td></tr></table></td><td>${TEASERS}</td></tr></table></body></html>`,
  },
  {
    name: 'a portal page with related articles and comments',
    wrap: (story) =>
      `<!DOCTYPE html><html><head><title>${story.title} - ${story.publisher}</title></head><body><div class="hd">${MENU}</div><div class="l"><h2>${story.title}</h2><div><span>${story.day}</span><span>来源：${story.publisher}</span></div><div class="tx">${paragraphs(story)}</div><h3>相关阅读</h3>${TEASERS}<h3>网友评论（2）</h3>${COMMENTS}</div></body></html>`,
  },
  {
    name: 'an official page with today’s day above',
    wrap: (story) =>
      `<html><head><title>${story.title}_要闻_南岭市人民政府门户网站</title><meta name="ArticleTitle" content="${story.title}"><meta name="PubDate" content="${story.day} 10:00:00"><meta name="ContentSource" content="${story.publisher}"></head><body><div>今天是2024年8月9日 星期五</div><div>当前位置：<a href="/">首页</a> &gt; <a href="/yw">要闻</a></div><div>${story.title}</div><div>发布日期：${story.day} 来源：${story.publisher} 浏览次数：1024</div><div class="TRS_Editor">${paragraphs(story)}</div><div>打印本页 关闭窗口</div></body></html>`,
  },
  {
    name: 'a mobile page',
    wrap: (story) =>
      `<html><head><title>${story.title}-${story.publisher}</title></head><body><div>打开APP，阅读体验更佳</div><header>${story.title}</header><section>${story.publisher}<time>${story.day}</time></section><section>${paragraphs(story)}</section><div>热门评论</div>${COMMENTS}<footer>下载客户端</footer></body></html>`,
  },
  { name: 'digits of full width', wrap: (story) => asFrontMatter({ ...story, lines: story.lines.map(fullWidth) }) },
];

/** What a reader would hold against another copy: widths and blanks folded. */
function said(article: Article): { head: (string | null)[]; facts: string[] } {
  const plain = (text: string | null) => text?.normalize('NFKC').replace(/\s+/g, '') ?? null;
  return {
    head: [plain(article.title), article.publisher, article.published],
    facts: [
      ...findFigures(article).map(({ text, value, unit, modifier, measure, subject, period }) =>
        [plain(text), value, unit, modifier, plain(measure), plain(subject), period].join(' | '),
      ),
      ...findQuotes(article).map(({ text, speaker, role }) => [plain(text), speaker, role].join(' | ')),
    ],
  };
}

const readAll = (text: string) => readDocument({ file: 'story.txt', bytes: new TextEncoder().encode(text) });

describe.each(STORIES)('$title', (story) => {
  const [first, ...others] = readAll(asFrontMatter(story));
  const expected = said(first as Article);

  test('is read', () => {
    expect(others).toHaveLength(0);
    expect(expected.head).toEqual([story.title.normalize('NFKC'), story.publisher, story.day]);
    expect(expected.facts.length).toBeGreaterThan(8);
  });

  test.each(WRAPPINGS)('in $name', ({ wrap }) => {
    const articles = readAll(wrap(story));
    expect(articles.map(said)).toEqual([expected]);
  });
});
