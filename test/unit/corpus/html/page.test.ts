import { describe, expect, test } from 'vitest';
import { readOne, texts } from '../support';

const SENTENCES = [
  '记者5日从云岭市统计局获悉，今年前三季度，全市实现地区生产总值1284.6亿元，同比增长6.3%，增速比上半年提高0.4个百分点。',
  '分产业看，第一产业增加值96.2亿元，增长4.1%；第二产业增加值512.7亿元，增长7.0%；第三产业增加值675.7亿元，增长6.2%。',
  '市统计局副局长林之远表示，“四季度要把稳就业放在更加突出的位置”，力争全年新增城镇就业8.5万人。',
];

describe('a portal page: navigation, sidebar, teasers, related links, comments', () => {
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8">
<title>云岭市前三季度生产总值增长6.3%_新闻频道_南岭新闻网</title>
<meta name="keywords" content="云岭,经济"><meta property="og:site_name" content="南岭新闻网">
<link rel="canonical" href="https://news.nanling.example/2023/10/05/a1.html">
<script>var related = "<p>假的正文。</p>";</script><style>p{color:red}</style></head>
<body><div class="topbar"><a href="/">首页</a><a href="/n">新闻</a><a href="/s">体育</a></div>
<ul class="nav"><li><a href="/a">要闻</a></li><li><a href="/b">财经</a></li></ul>
<div class="wrap"><div class="left"><h1>云岭市前三季度生产总值增长6.3%</h1>
<div class="info"><span>2023年10月05日 18:20</span><span>来源：云岭日报</span><span>作者：周一鸣</span></div>
<div class="article-content" id="artibody">
${SENTENCES.map((s) => `<p>　　${s}</p>`).join('\n')}
<p class="editor">责任编辑：陈默</p></div>
<div class="share">分享到：<a href="#">微信</a><a href="#">微博</a></div>
<div class="related"><h3>相关阅读</h3><ul><li><a href="/1">去年同期云岭市生产总值1198亿元，同比增长5.1%。</a></li><li><a href="/2">南岭省发布三季度数据</a></li></ul></div>
<div id="comments"><h3>网友评论</h3><div class="comment"><b>小王</b><p>这个数字我不信，我看至少有2000亿元，统计局的人说的话能信吗？</p></div>
<div class="comment"><p>支持家乡，明年一定会增长10%以上，大家都要加油，未来会越来越好的。</p></div></div></div>
<div class="sidebar"><h3>热门新闻</h3><p>邻市宣布投资300亿元建设新机场，预计2026年建成投用，专家认为这将带动周边经济。</p></div></div>
<div class="footer">版权所有 南岭新闻网 电话：010-12345678 京ICP备12345678号</div></body></html>`;
  const article = readOne(html, 'a1.html');

  test('title, publisher, author, date and address', () => {
    expect(article.title).toBe('云岭市前三季度生产总值增长6.3%');
    expect(article.titleTrusted).toBe(true);
    expect(article.publisher).toBe('云岭日报');
    expect(article.publisherHow).toEqual({ how: 'stated', from: '来源 line' });
    expect(article.author).toBe('周一鸣');
    expect(article.published).toBe('2023-10-05');
    expect(article.url).toBe('https://news.nanling.example/2023/10/05/a1.html');
  });
  test('only the article body', () => {
    expect(texts(article)).toEqual(SENTENCES);
    expect(texts(article, 'note')).toEqual(['责任编辑：陈默']);
  });
  test('the title is paragraph 0', () => {
    expect(article.paragraphs[0]).toEqual({ role: 'title', text: article.title });
  });
});

test('a page without telling class names is found by density', () => {
  const article = readOne(
    `<html><head><title>Harbour city opens 12 km tram line - The Eastport Times</title></head><body>
<div><a href="/">Home</a> <a href="/w">World</a> <a href="/b">Business</a></div>
<div><div><h1>Harbour city opens 12 km tram line</h1><div>By Nora Field</div><div>12 March 2024</div>
<div><p>Eastport opened its first tram line on Monday, a 12-kilometre route that links the harbour with the university.</p>
<p>The line cost $412 million and is expected to carry 38,000 passengers a day, the city said in a statement.</p>
<p>"This is the largest project in a generation," Mayor Alan Reyes told reporters.</p></div></div>
<div><ul><li><a href="/x">Port fees rise 4% in June</a></li><li><a href="/y">Weather: storms ahead</a></li></ul></div></div>
<div>© 2024 The Eastport Times. All rights reserved.</div></body></html>`,
    'tram.html',
  );
  expect(article.title).toBe('Harbour city opens 12 km tram line');
  expect(article.publisher).toBe('The Eastport Times');
  expect(article.author).toBe('Nora Field');
  expect(article.published).toBe('2024-03-12');
  expect(texts(article)).toHaveLength(3);
});

test('JSON-LD gives headline, publisher, author, date', () => {
  const article = readOne(
    `<html><head><title>x</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
"headline":"海湾大桥通车首日车流量突破6万辆","datePublished":"2024-02-10T08:00:00+08:00","author":{"@type":"Person","name":"许青"},
"publisher":{"@type":"Organization","name":"海湾晚报"},"mainEntityOfPage":{"@id":"https://www.haiwan.example/n/1"}}]}</script></head>
<body><article><h1>海湾大桥通车首日车流量突破6万辆</h1><p>海湾大桥10日正式通车，首日车流量突破6万辆，创下全省跨海通道单日通行纪录。</p>
<p>大桥全长18.7公里，总投资约93亿元，设计时速100公里，由省交通集团负责运营管理。</p></article></body></html>`,
  );
  expect(article).toMatchObject({
    title: '海湾大桥通车首日车流量突破6万辆',
    publisher: '海湾晚报',
    author: '许青',
    published: '2024-02-10',
    url: 'https://www.haiwan.example/n/1',
  });
  expect(texts(article)).toHaveLength(2);
});

test('gov.cn style meta names', () => {
  const article =
    readOne(`<html><head><meta name="ArticleTitle" content="关于2022年水利投资完成情况的通报"><meta name="PubDate" content="2023-01-13 10:02">
<meta name="ContentSource" content="水利部网站"><title>通报</title></head><body><div class="pages_content"><p>2022年全国完成水利建设投资首次突破1万亿元，达到10893亿元，比上年增长44%。</p><p>全年新开工重大水利工程47项，投资规模均创历史新高，吸纳就业人数251万人。</p></div></body></html>`);
  expect(article).toMatchObject({
    title: '关于2022年水利投资完成情况的通报',
    publisher: '水利部网站',
    published: '2023-01-13',
  });
});

test('Traditional Chinese page', () => {
  const article =
    readOne(`<html lang="zh-Hant"><head><meta property="og:title" content="第三季出口年增8.4% 電子零組件創新高 | 財經 | 海島通訊社"><meta property="og:site_name" content="海島通訊社">
<meta property="article:published_time" content="2023-10-09T16:10:00+08:00"></head><body><main><h1>第三季出口年增8.4% 電子零組件創新高</h1>
<div class="paragraph"><p>（海島社記者林大同台北9日電）財政部今天公布，第三季出口1,204億美元，年增8.4%，其中電子零組件出口486億美元，創同期新高。</p>
<p>統計處長何家銘表示，「新興應用需求強勁，年底前出口可望維持正成長」。（編輯：王小華）1121009</p></div></main></body></html>`);
  expect(article).toMatchObject({
    title: '第三季出口年增8.4% 電子零組件創新高',
    publisher: '海島通訊社',
    published: '2023-10-09',
  });
  expect(texts(article)).toHaveLength(2);
});

test('br-separated paragraphs and a data table', () => {
  const article =
    readOne(`<html><head><title>粮食产量公告</title></head><body><div class="TRS_Editor">　　根据抽样调查，2023年全县粮食总产量31.4万吨，比上年增加0.8万吨。<br><br>　　分品种看，稻谷和小麦产量均有增加，玉米略有减少。<br>
<p>单位：万吨</p><table><tr><th>品种</th><th>2022年</th><th>2023年</th></tr><tr><td>稻谷</td><td>14.2</td><td>14.9</td></tr><tr><td>小麦</td><td>9.1</td><td>9.6</td></tr></table></div></body></html>`);
  expect(texts(article)).toEqual([
    '根据抽样调查，2023年全县粮食总产量31.4万吨，比上年增加0.8万吨。',
    '分品种看，稻谷和小麦产量均有增加，玉米略有减少。',
  ]);
  expect(texts(article, 'table')).toEqual(['品种\t2022年\t2023年', '稻谷\t14.2\t14.9', '小麦\t9.1\t9.6']);
  expect(texts(article, 'note')).toContain('单位：万吨');
});

test('captions and pull-quotes are asides, a linked sentence stays in the text', () => {
  const article =
    readOne(`<html><head><title>老街修缮完成</title></head><body><article><h1>老街修缮完成</h1><figure><img src="a.jpg"><figcaption>修缮后的老街。新华社记者 王五 摄</figcaption></figure>
<p>历时14个月，城南老街修缮工程<a href="/x">于本月完工</a>，共修复历史建筑27栋，投入资金1.2亿元。</p><aside class="pullquote">修旧如旧</aside>
<p>▲图为老街夜景。</p><p>区文旅局介绍，老街将于国庆前夕重新开放，预计日均接待游客5000人次。</p></article></body></html>`);
  expect(texts(article)).toHaveLength(2);
  expect(texts(article)[0]).toContain('于本月完工');
  expect(texts(article, 'aside')).toEqual(['修缮后的老街。新华社记者 王五 摄', '修旧如旧', '▲图为老街夜景。']);
});

test('script, style, event handlers and hostile titles are only text or nothing', () => {
  const article = readOne(
    `<title>&lt;img src=x onerror=alert(1)&gt; 港口吞吐量增长</title><script>alert(1)</script><p onclick="x()">港口吞吐量增长到1200万吨<svg onload="y()"></svg>，同比增长3%，全年有望再创新高。</p><iframe srcdoc="<p>假</p>"></iframe><a href="javascript:alert(1)">点</a>`,
  );
  expect(JSON.stringify(article.paragraphs)).not.toMatch(/alert\(1\)<|onload|srcdoc|假/);
  expect(article.url).toBeNull();
});

test('a page inside an element of an archive is read as the page that it is', () => {
  const article = readOne(
    `<text id="http://news.example/1.html" encoding="gbk">\n\n<html><head><title>云岭市前三季度生产总值增长6.3%_商业频道</title></head><body><h1>云岭市前三季度生产总值增长6.3%</h1>${SENTENCES.map((s) => `<p>${s}</p>`).join('')}</body></html></text>`,
  );
  expect(article.title).toBe('云岭市前三季度生产总值增长6.3%');
  expect(texts(article).filter((text) => SENTENCES.includes(text))).toHaveLength(3);
  // The name of a section is no publisher.
  expect(article.publisher).toBeNull();
});

describe('a page that marks nothing', () => {
  const LEAD = '近日，南岭县投资三千万元修建道路十二公里，附近的五个村庄都能受益，群众纷纷点赞。';
  const MORE = '该项目于去年五月开工，目前已完成百分之八十，预计年底全部完工，届时可以惠及三万多人。';
  const TITLE = '南岭县修建道路惠及五个村庄';
  const page = (head: string, ...lines: string[]) =>
    readOne(`<html><head>${head}</head><body>${lines.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`);

  test('says its title in its first line, as a text does', () => {
    const article = page('<meta charset="utf-8">', TITLE, '来源：南岭日报 2021-03-04', LEAD, MORE);
    expect([article.title, article.publisher, article.published]).toEqual([TITLE, '南岭日报', '2021-03-04']);
    expect(texts(article)).toEqual([LEAD, MORE]);
  });

  test('has a headline of two lines', () => {
    const article = readOne(`<html><body><h1>南岭公路：<br>${TITLE}</h1><p>${LEAD}</p><p>${MORE}</p></body></html>`);
    expect(article.title).toBe(`南岭公路：${TITLE}`);
  });

  test('and has lost its lines in one element is read as a text on one line', () => {
    const story = `${LEAD}${MORE}`.repeat(3);
    const article = page(
      '',
      `${TITLE}_新闻中心_南岭新闻网 首页 新闻 体育 ${TITLE} 2021-03-04 10:20 来源：南岭日报 ${story} 责任编辑：张三`,
    );
    expect([article.title, article.published]).toEqual([TITLE, '2021-03-04']);
    expect(texts(article)[0]).toBe(story);
  });

  test('has today’s day over its menu and its own under its headline', () => {
    const article = page(
      `<title>${TITLE}_南岭新闻网</title>`,
      '2024年5月6日 星期一',
      '<a href="/">首页</a>',
      `<h1>${TITLE}</h1>`,
      '2020-08-07 11:10 南岭日报',
      LEAD,
      MORE,
    );
    expect([article.published, article.publisher]).toEqual(['2020-08-07', '南岭日报']);
  });

  test.each([
    ['完', '2016年1月15日（星期五）', '香港时间16时01分'],
    ['南岭县人民政府办公室', '2016年1月15日'],
  ])('closes with its day: %s, %s', (...closing) => {
    const article = page(`<title>${TITLE}</title>`, `<h1>${TITLE}</h1>`, LEAD, MORE, ...closing);
    expect(article.published).toBe('2016-01-15');
  });
});

test('a page without marks that ends with a table keeps it', () => {
  const article = readOne(
    `<html><head><title>云岭市前三季度生产总值增长6.3%</title></head><body><h1>云岭市前三季度生产总值增长6.3%</h1>${SENTENCES.map((s) => `<p>${s}</p>`).join('')}<p>各产业情况（单位：亿元）</p><table><tr><td>产业</td><td>2022年</td><td>2023年</td></tr><tr><td>第一产业</td><td>92.4</td><td>96.2</td></tr><tr><td>第二产业</td><td>479.2</td><td>512.7</td></tr></table></body></html>`,
    'a.html',
  );
  expect(texts(article, 'table')).toEqual(['产业\t2022年\t2023年', '第一产业\t92.4\t96.2', '第二产业\t479.2\t512.7']);
});
