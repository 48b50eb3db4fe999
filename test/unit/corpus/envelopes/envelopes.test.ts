/** Articles inside messages, saved pages and feeds. */
import { describe, expect, test } from 'vitest';
import { read, readOne, texts } from '../support';

const TITLE = '南岭新修公路三百公里';
const BODY = [
  '南岭县交通局5日通报，今年新修公路300公里，惠及村庄120个，总投资8.6亿元。',
  '“出山只要半小时了。”石桥村村民何秀英说，以前要走三个小时。',
];
const PAGE = `<html><head><title>${TITLE}_青岭日报</title></head><body><h1>${TITLE}</h1>${BODY.map((p) => `<p>${p}</p>`).join('')}</body></html>`;
const base64 = (text: string) =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
const quoted = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) =>
    byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
  )
    .join('')
    .replace(/(.{60,70}(?==|[a-z<]))/g, '$1=\n');

describe('a message', () => {
  test('of plain text with words of another script in its header', () => {
    const article = readOne(
      `From: =?utf-8?B?${base64('青岭日报')}?= <news@example.com>\nTo: a@example.com\nSubject: =?UTF-8?B?${base64(TITLE)}?=\nDate: Mon, 6 May 2024 08:00:00 +0800\nMIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n${base64(BODY.join('\n\n'))}\n`,
    );
    expect(article).toMatchObject({ title: TITLE, publisher: '青岭日报', published: '2024-05-06' });
    expect(texts(article)).toEqual(BODY);
  });
  test('of two forms, the page first', () => {
    const article = readOne(
      `Subject: Fwd: ${TITLE}\nMIME-Version: 1.0\nContent-Type: multipart/alternative;\n boundary="abc"\n\n--abc\nContent-Type: text/plain\n\nYour program shows no pages.\n--abc\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${quoted(PAGE)}\n--abc--\n`,
    );
    expect(article).toMatchObject({ title: TITLE, publisher: '青岭日报' });
    expect(texts(article)).toEqual(BODY);
  });
  test('that a browser saved has the page’s title and no day of its own', () => {
    const article = readOne(
      `From: <Saved by Blink>\nSnapshot-Content-Location: https://news.example/1.html\nSubject: x\nDate: Mon, 6 May 2024 08:00:00 -0000\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n\tboundary="--b--"\n\n\n----b--\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${quoted(PAGE)}\n----b----\n`,
    );
    expect(article).toMatchObject({ title: TITLE, published: null, url: 'https://news.example/1.html' });
  });
  test('no article that opens with a label', () => {
    const article = readOne(`Date: 6 May 2024\nSubject: the new road\n\n${BODY.join('\n\n')}`);
    expect(texts(article).join('')).toContain(BODY[0]);
  });
});

describe('a feed', () => {
  const items = ['南岭新修公路三百公里', '东河图书馆延长开放时间'];
  test('of RSS, text in CDATA', () => {
    const articles = read(
      `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>青岭日报</title>${items
        .map(
          (title, i) =>
            `<item><title>${title}</title><link>https://news.example/${i}</link><pubDate>Mon, 6 May 2024 08:00:00 +0800</pubDate><description>……</description><content:encoded><![CDATA[${BODY.map((p) => `<p>${p}</p>`).join('')}]]></content:encoded></item>`,
        )
        .join('')}</channel></rss>`,
    );
    expect(articles.map(({ title }) => title)).toEqual(items);
    expect(articles[1]).toMatchObject({
      publisher: '青岭日报',
      published: '2024-05-06',
      url: 'https://news.example/1',
    });
    expect(texts(articles[0] as never)).toEqual(BODY);
  });
  test('of Atom, text by character references', () => {
    const [article] = read(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>青岭日报</title><entry><title>${TITLE}</title><link href="https://news.example/1"/><updated>2024-05-06T08:00:00Z</updated><author><name>林之远</name></author><content type="html">${BODY.map((p) => `&lt;p&gt;${p}&lt;/p&gt;`).join('')}</content></entry></feed>`,
    );
    expect(article).toMatchObject({ title: TITLE, author: '林之远', published: '2024-05-06' });
  });
});
