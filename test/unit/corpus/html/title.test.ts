/** Saved pages: the headline is the heading that the page's title repeats, and the rest of the title names the site. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '@/src/corpus/read';

const TEXT = [
  'The harbour board approved the second bridge on Monday after a debate of three hours, its chair said.',
  'The bridge will cost 280 million crowns and carry forty thousand vehicles a day, according to the plan.',
  'Work starts in May and is expected to take four years, the board added in its statement.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

const read = (head: string, body: string) => {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const articles = readDocument({ file: 'page.html', bytes: new TextEncoder().encode(html) });
  expect(articles).toHaveLength(1);
  return articles[0] as (typeof articles)[number];
};

describe('title and site', () => {
  test.each([
    ['Bridge wins harbour board vote - HarbourWeek', 'HarbourWeek'],
    ['Bridge wins harbour board vote - Local - The Northern Star', 'The Northern Star'],
    ['Bridge wins harbour board vote • Example Notes', 'Example Notes'],
    ['Bridge wins harbour board vote : News : harbour.example', 'harbour.example'],
  ])('%s', (title, publisher) => {
    const article = read(
      `<title>${title}</title>`,
      `<h1>Market Insider</h1><ul><li><a href="/a">Services</a></li></ul><h1>Bridge wins harbour board vote</h1>${TEXT}`,
    );
    expect(article).toMatchObject({ title: 'Bridge wins harbour board vote', publisher });
  });

  test('a mobile page sets its headline in an element of no rank', () => {
    const article = read(
      '<title>云州第二大桥获批四年完工-海岛纪事</title>',
      '<div>打开APP</div><header>云州第二大桥获批四年完工</header><section>海岛纪事<time>2024-05-06</time></section><p>云州港务局星期一批准兴建第二大桥，工程耗资二亿八千万元，预计四年完成。</p><p>港务局长林晓表示，工程将在五月动工，完成后每日可通行四万辆汽车，缓解交通压力。</p>',
    );
    expect(article).toMatchObject({
      title: '云州第二大桥获批四年完工',
      publisher: '海岛纪事',
      published: '2024-05-06',
    });
  });

  test('a Chinese page names itself in its title', () => {
    const article = read(
      '<title>云州第二大桥获批 - 海岛中文网 - 两岸</title><meta name="dc.publisher" content="Island Broadcasting Corporation">',
      `<h1>云州第二大桥获批</h1><p>云州港务局星期一批准兴建第二大桥，工程耗资二亿八千万元，预计四年完成。</p><p>港务局长林晓表示，工程将在五月动工，完成后每日可通行四万辆汽车，缓解交通压力。</p>`,
    );
    expect(article).toMatchObject({ title: '云州第二大桥获批', publisher: '海岛中文网' });
  });

  test('the word of the address, as the page writes it', () => {
    const article = read(
      '<title>Bridge wins harbour board vote</title><link rel="canonical" href="http://www.harbourage.com/news/bridge-vote">',
      `<h1>Bridge wins harbour board vote</h1>${TEXT}<p>Write to Harbour Age with your views.</p><p>Harbour Age is read on the coast.</p>`,
    );
    expect(article.publisher).toBe('Harbour Age');
  });

  test('a section in meta source is no publisher', () => {
    const article = read(
      '<title>Bridge wins harbour board vote</title><meta name="source" content="Case Study"><meta property="og:site_name" content="HarbourWeek">',
      `<h1>Bridge wins harbour board vote</h1>${TEXT}`,
    );
    expect(article.publisher).toBe('HarbourWeek');
  });
});

describe('body', () => {
  test('what stands above the headline is no part of it', () => {
    const article = read(
      '<title>Bridge wins harbour board vote</title>',
      `<div class="content"><p>Last update, 38 seconds ago, at the desk.</p><h2>Services</h2><h1>Bridge wins harbour board vote</h1>${TEXT}</div>`,
    );
    expect(article.paragraphs.filter(({ role }) => role === 'body')).toHaveLength(3);
    expect(article.paragraphs.map(({ text }) => text)).not.toContain('Services');
  });

  test('a link that was never closed links nothing', () => {
    const article = read(
      '<title>Bridge wins harbour board vote</title>',
      `<a name="top" href="#"><h1>Bridge wins harbour board vote</h1>${TEXT}<a href="/next">Next</a>`,
    );
    expect(article.paragraphs.filter(({ role }) => role === 'body')).toHaveLength(3);
  });

  test('an inline element marked as the body holds its paragraphs', () => {
    const article = read(
      '<title>Bridge wins harbour board vote</title>',
      `<h1>Bridge wins harbour board vote</h1><span class="article-body">${TEXT.replace(/<\/?p>/g, '<br>')}</span>`,
    );
    expect(article.paragraphs.filter(({ role }) => role === 'body')).toHaveLength(3);
  });
});

test('an author without what a byline adds', () => {
  const article = read(
    '<title>Bridge wins harbour board vote</title>',
    `<h1>Bridge wins harbour board vote</h1><p>By Jane Doe on June 30, 2014 02:18 am</p>${TEXT}`,
  );
  expect(article).toMatchObject({ author: 'Jane Doe', published: '2014-06-30' });
});
