/**
 * Bad inputs by their numbers (I1…I39 of the list of faults that an import must survive), as far as `readDocument` meets
 * them. What is read must be right or absent; what cannot be read says which file, what is wrong and what to do.
 */
import { describe, expect, test } from 'vitest';
import type { Article } from '@/src/corpus/article';
import { DocumentError, type DocumentErrorCode } from '@/src/corpus/errors';
import { readDocument, readDocuments } from '@/src/corpus/read';
import { documentOf, hex, readOne, texts } from './support';

const utf8 = (text: string) => new TextEncoder().encode(text);
const BODY = '某县今年投资3.2亿元新建公路86公里，惠及沿线群众4.2万人，预计明年六月完工。';
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...Array.from(text).flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);

function fault(bytes: Uint8Array, file = 'a.txt'): { code: DocumentErrorCode; message: string } {
  try {
    readDocument({ file, bytes });
  } catch (error) {
    if (error instanceof DocumentError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('it was read');
}

describe('refused, with its reason', () => {
  test.each<[string, Uint8Array, DocumentErrorCode, RegExp]>([
    ['I1 an empty file', new Uint8Array(0), 'EMPTY', /0 bytes/],
    ['I2 blanks', utf8('\ufeff \r\n\t\u3000'), 'EMPTY', /nothing but blanks/],
    ['I3 5 MB and a byte', new Uint8Array(5 * 1024 * 1024 + 1).fill(97), 'TOO_LARGE', /5242881 bytes.*5242880/],
    ['I5 a PNG named .txt', hex('89 50 4e 47 0d 0a 1a 0a 00 00 00 0d'), 'NOT_TEXT', /PNG/],
    ['I5 a program named .txt', hex('4d 5a 90 00 03 00 00 00 04 00 00 00 ff ff 00 00'), 'NOT_TEXT', /NUL|not text/],
    ['I6 a PDF', utf8('%PDF-1.7\n1 0 obj'), 'UNSUPPORTED', /save its text as \.txt/],
    ['I7 a ZIP or docx', hex('50 4b 03 04 14 00 06 00'), 'UNSUPPORTED', /unpack it/],
    ['I8 gzip, whatever is inside', hex('1f 8b 08 00 00 00 00 00'), 'UNSUPPORTED', /unpack it first/],
    ['I11 UTF-8 with a foreign byte', Uint8Array.from([...utf8(BODY), 0xff, ...utf8(BODY)]), 'ENCODING', /byte \d+/],
    [
      'I12 bytes that no encoding reads',
      hex('b4 81 ff a4 fe fd b4 81 ff a4 fe fd b4 81 ff a4'),
      'ENCODING',
      /save it as UTF-8/,
    ],
    ['I14 one line of 10 MB', new Uint8Array(10 * 1024 * 1024).fill(49), 'TOO_LARGE', /split it/],
  ])('%s', (_, bytes, code, reason) => {
    const { code: found, message } = fault(bytes);
    expect(found).toBe(code);
    expect(message).toMatch(reason);
  });
});

describe('read in another encoding or with other line ends', () => {
  test('I9 GB18030', () => {
    const gbk = 'ca fd d7 d6 be ad bc c3 b9 e6 c4 a3 b4 ef b5 bd ce e5 ca ae cd f2 d2 da d4 aa a1 a3';
    expect(texts(readDocument({ file: 'a.txt', bytes: hex(gbk) })[0] as Article)).toEqual([
      '数字经济规模达到五十万亿元。',
    ]);
  });
  test('I10 UTF-16 with its mark', () => {
    expect(texts(readDocument({ file: 'a.txt', bytes: utf16(BODY) })[0] as Article)).toEqual([BODY]);
  });
  test('I13 CR alone', () => {
    expect(texts(readOne(`某县新建公路86公里\r${BODY}\r${BODY}明年继续。`))).toHaveLength(2);
  });
  test('I14 one line of 2 MB is cut at sentence ends', () => {
    const article = readOne(BODY.repeat(18_000));
    expect(texts(article).length).toBeGreaterThan(1);
    expect(texts(article).every((text) => text.length <= 200_000 && text.endsWith('。'))).toBe(true);
  });
});

describe('nothing invented, nothing run', () => {
  test('I15 no title, no date', () => {
    expect(readOne(`${BODY}\n${BODY}施工正在进行。`)).toMatchObject({
      title: '',
      titleTrusted: false,
      published: null,
      publishedHow: null,
      publisher: null,
      author: null,
    });
  });
  test.each([
    'Fri, 31 Feb 2022 10:00:00 GMT',
    '20222-01-01',
    '2022-13-40',
    '31.02.2022',
    '民國112年2月30日',
    'Invalid Date',
    '',
  ])('I16 the date %j is none', (date) => {
    expect(readOne(`---\ntitle: 某县新建公路\ndate: ${date}\n---\n${BODY}`).published).toBeNull();
  });
  test('I17 front matter that is never closed still gives its fields, and none of it is text', () => {
    const article = readOne(`---\ntitle: 某县新建公路86公里\ndate: 2021-12-30\nsource: 某县日报\n\n${BODY}\n`);
    expect(article).toMatchObject({ title: '某县新建公路86公里', published: '2021-12-30', publisher: '某县日报' });
    expect(texts(article)).toEqual([BODY]);
  });
  test('I17 an opening rule alone is only a rule', () => {
    expect(texts(readOne(`---\n${BODY}\n${BODY}明年继续。`))).toEqual([BODY, `${BODY}明年继续。`]);
  });
  test('I18 tags and aliases of YAML', () => {
    const bomb = `a: &a ["x","x","x"]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c,*c]`;
    const article = readOne(
      `---\ntitle: !!js/function "function(){ throw 1 }"\n${bomb}\ndate: !!timestamp 2022-08-12\n---\n${BODY}`,
    );
    expect(article.published).toBe('2022-08-12');
    expect(texts(article)).toEqual([BODY]);
  });
  test('I19 markup in a title stays text', () => {
    const article = readOne(`---\ntitle: '公路<img src=x onerror=alert(1)>开工'\n---\n${BODY}`);
    expect(article.title).toContain('公路');
    expect(article.paragraphs.every(({ text }) => typeof text === 'string')).toBe(true);
  });
  test('I20 scripts, frames and handlers leave only the text', () => {
    const html = `<html><body><h1>某县新建公路</h1><script>alert(1)</script><svg onload=alert(2)><text>图</text></svg><iframe srcdoc="<p>框架里的句子，不是正文。</p>"></iframe><p onclick="x()">${BODY}</p><p>${BODY}明年继续。</p></body></html>`;
    expect(texts(readOne(html, 'a.html'))).toEqual([BODY, `${BODY}明年继续。`]);
  });
  test.each([
    ['I21', 'javascript:alert(1)'],
    ['I21', '\u0001javascript:alert(1)'],
    ['I21', 'data:text/html,x'],
    ['I22', 'https://a:b@evil.example/'],
    ['I22', `https://a.example/${'x'.repeat(10_000)}`],
  ])('%s the address %s is none', (_, url) => {
    expect(readOne(`---\ntitle: 某县新建公路\nurl: "${url}"\n---\n${BODY}`).url).toBeNull();
  });
  test('I22 a name in another script keeps its encoded form', () => {
    expect(readOne(`---\ntitle: 某县新建公路\nurl: https://新闻.example/a\n---\n${BODY}`).url).toMatch(
      /^https:\/\/xn--[a-z0-9]+\.example\/a$/,
    );
  });
  test('I23 names of the prototype are only names', () => {
    const article = readOne(
      `---\n__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\ntitle: 某县新建公路\n---\n${BODY}`,
    );
    expect(article.title).toBe('某县新建公路');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
  test('I26 a field that is an object is no text', () => {
    expect(readOne(`---\ntitle: {a: 1}\ndate: [1, 2]\nsource: {name: 某县日报}\n---\n${BODY}`)).toMatchObject({
      published: null,
      publisher: '某县日报',
    });
  });
  test('I27 the same field twice', () => {
    expect(readOne(`---\ntitle: 某县新建公路\ntitle: 某县新建公路八十六公里\n---\n${BODY}`).title).toMatch(
      /^某县新建公路/,
    );
  });
  test('one document without an article among others is told of, and they are read', () => {
    const refused: string[] = [];
    const read = readDocuments([documentOf('', 'a.txt'), documentOf(BODY, 'b.txt')], ({ message }) =>
      refused.push(message),
    );
    expect(read.map(({ id }) => id)).toEqual(['b#1']);
    expect(refused).toEqual([expect.stringMatching(/^a\.txt: /)]);
    expect(() => readDocuments([documentOf('', 'a.txt'), documentOf(BODY, 'b.txt')])).toThrow(/^a\.txt: /);
  });
  test('I29 one title over two texts stays two articles', () => {
    const read = readDocuments([
      documentOf(`某县新建公路\n${BODY}`, 'a.txt'),
      documentOf(`某县新建公路\n${BODY}明年继续。`, 'b.txt'),
    ]);
    expect(read.map(({ id }) => id)).toEqual(['a#1', 'b#1']);
  });
  test.each([
    ['../../etc/x.txt', 'x#1'],
    [`${'长'.repeat(300)}.txt`, `${'长'.repeat(119)}…#1`],
    ['报\n告\u202e🚄.txt', '报告🚄#1'],
    ['__proto__.txt', '__proto__#1'],
  ])('I30 the file name %j', (file, id) => {
    expect(readOne(BODY, file).id).toBe(id);
  });
  test('I31 bidirectional, zero-width and tag characters in a title', () => {
    expect(readOne(`---\ntitle: "公\u202e路\u200b86\u{e0041}公里\u2066开工"\n---\n${BODY}`).title).toBe(
      '公路86公里开工',
    );
  });
  test('I31 the same as character references of a page', () => {
    const read = readOne(
      `<p>&#x202e;${BODY}</p><table><tr><td>公路&#8203;里程</td><td>&#x2066;86公里</td></tr></table>`,
    );
    expect(texts(read).join('')).not.toMatch(/[\u200b\u202e\u2066]/);
    expect(texts(read)[0]).toBe(BODY);
  });
  test('I32 a lone surrogate', () => {
    expect(texts(readOne(`<p>某县\ud83d今年投资3.2亿元，\udc00新建公路86公里。</p>`))[0]).not.toMatch(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
    );
  });
  test.each([
    ['I33 fifty thousand digits', '1'.repeat(50_000)],
    ['I34 a list of figures', '1,2,3,4'.repeat(20_000)],
    ['I37 quotes that are never closed', '表示“'.repeat(20_000)],
    ['I38 nested marks', '“‘'.repeat(20_000)],
  ])('%s are read as they stand', (_, run) => {
    expect(texts(readOne(`${BODY}\n${run}元。`)).join('')).toContain(run);
  });
  test('I39 lines broken inside a number', () => {
    const article = readOne(
      '某县交通局介绍，202\n1年，全县投资3.\n2亿元新建公路，惠\n及沿线群众4.2万人，\n预计明年六月完工，\n届时通行时间将缩短\n一半。',
    );
    expect(texts(article).join('')).toContain('2021年，全县投资3.2亿元新建公路，惠及');
  });
});
