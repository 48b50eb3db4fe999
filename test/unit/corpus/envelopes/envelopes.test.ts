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
  test('whose page holds a few words is its text; a house called as its address is, is its publisher', () => {
    const article = readOne(
      `From: "The Harwick Ledger" <newsletters@harwickledger.example>\nSubject: Roads cost more\nDate: Mon, 6 May 2024 08:00:00 +0800\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="abc"\n\n--abc\nContent-Type: text/plain; charset=utf-8\n\n${BODY.join('\n\n')}\n--abc\nContent-Type: text/html; charset=utf-8\n\n<html><body><p>View this email in your browser</p></body></html>\n--abc--\n`,
    );
    expect(article).toMatchObject({ title: 'Roads cost more', publisher: 'The Harwick Ledger' });
    expect(texts(article)).toEqual(BODY);
  });
  test('a person’s message has no publisher', () => {
    const article = readOne(
      `From: Jane Doe <jane@doe.example>\nSubject: Roads cost more\nDate: Mon, 6 May 2024 08:00:00 +0800\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${BODY.join('\n\n')}\n`,
    );
    expect(article.publisher).toBeNull();
  });
  test('that a browser saved has the page’s title and no day of its own', () => {
    const article = readOne(
      `From: <Saved by Blink>\nSnapshot-Content-Location: https://news.example/1.html\nSubject: x\nDate: Mon, 6 May 2024 08:00:00 -0000\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n\tboundary="--b--"\n\n\n----b--\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${quoted(PAGE)}\n----b----\n`,
    );
    expect(article).toMatchObject({ title: TITLE, published: null, url: 'https://news.example/1.html' });
  });
  test.each([
    // 镕 of GBK and 許, 功 of Big5 end in a byte that is a letter or \\ and is written as itself.
    ['gbk', '=E9F=B3=C7=B9=AB=CB=BE', '镕城公司'],
    ['big5', '=B3\\=A6h=A4u=B5{=A6=A8=A5\\', '許多工程成功'],
  ])('whose characters are half written as themselves: %s', (charset, written, words) => {
    const article = readOne(
      `From: a@example.com\nSubject: =?${charset}?Q?${written}?=\nMIME-Version: 1.0\nContent-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: quoted-printable\n\n${Array(9).fill(written).join('=\n')}`,
    );
    expect(article.title).toBe(words);
    expect(texts(article).join('')).toBe(words.repeat(9));
  });
  test('whose part has no headers keeps its first paragraph', () => {
    const article = readOne(
      `Subject: ${TITLE}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=XX\n\n--XX\n\n${BODY.join('\n\n')}\n--XX--\n`,
    );
    expect(texts(article)).toEqual(BODY);
  });
  test('of a browser that names the page’s address in its part only', () => {
    const article = readOne(
      `From: <由 Windows Internet Explorer 8 保存>\nSubject: ${TITLE}\nDate: Wed, 6 May 2020 08:00:00 +0800\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n\tboundary="b"\n\n--b\nContent-Type: text/html; charset=utf-8\nContent-Location: http://news.example/1.html\n\n${PAGE.replace('</h1>', '</h1><p>2019-03-04 来源：青岭日报</p>')}\n--b--\n`,
    );
    expect(article).toMatchObject({ title: TITLE, published: '2019-03-04', url: 'http://news.example/1.html' });
  });
  test('that is fields over a text keeps all of them', () => {
    const article = readOne(
      `Subject: ${TITLE}\nFrom: 青岭日报\nDate: 2020-05-06\nAuthor: 王芳\nURL: http://news.example/1.html\n\n${BODY.join('\n\n')}`,
    );
    expect(article).toMatchObject({ published: '2020-05-06', author: '王芳', url: 'http://news.example/1.html' });
  });
  test('no article that opens with a label', () => {
    const article = readOne(`Date: 6 May 2024\nSubject: the new road\n\n${BODY.join('\n\n')}`);
    expect(texts(article).join('')).toContain(BODY[0]);
  });
});

describe('an entry of a feed', () => {
  const atom = (inner: string) =>
    readOne(
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>山河网</title><entry>${inner}<content type="html">&lt;p&gt;${BODY.join('')}&lt;/p&gt;</content></entry></feed>`,
    );
  test('that is from another feed, has an author by parts and several links', () => {
    const article = atom(
      `<source><id>urn:x</id><title>青岭日报</title></source><link rel="replies" href="http://a.example/c/1"/><link rel='alternate' href='http://a.example/1.html'/><title>${TITLE}</title><author><name>王芳</name><uri>http://a.example/w</uri></author>`,
    );
    expect(article).toMatchObject({
      title: TITLE,
      publisher: '青岭日报',
      author: '王芳',
      url: 'http://a.example/1.html',
    });
  });
  test('whose text holds elements of the same names', () => {
    const article = readOne(
      `<rss version="2.0"><channel><title>山河网</title><item><title>${TITLE}</title><media:text><![CDATA[<picture><source srcset="b.webp"></picture>]]></media:text><content:encoded><![CDATA[<picture><source srcset="a.webp"></picture><p>${BODY.join('</p><p>')}</p>]]></content:encoded><source url="http://b.example">青岭日报</source></item></channel></rss>`,
    );
    expect(article).toMatchObject({ title: TITLE, publisher: '青岭日报' });
  });
  test('whose characters are written by their numbers', () => {
    const coded = [...TITLE].map((char) => `&#${char.codePointAt(0)};`).join('');
    expect(atom(`<title>${coded}&amp;#8220;</title>`).title).toBe(`${TITLE}“`);
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
