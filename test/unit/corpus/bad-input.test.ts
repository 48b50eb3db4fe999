import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DocumentError, type DocumentErrorCode } from '@/src/corpus/errors';
import { readDocument } from '@/src/corpus/read';
import { documentOf, hex, readOne, texts } from './support';

function codeOf(file: string, bytes: Uint8Array): DocumentErrorCode | 'read' {
  try {
    readDocument({ file, bytes });
    return 'read';
  } catch (error) {
    if (error instanceof DocumentError) return error.code;
    throw error;
  }
}

describe('a document that cannot be read says what is wrong', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  test.each<[string, Uint8Array, DocumentErrorCode]>([
    ['empty file', new Uint8Array(0), 'EMPTY'],
    ['byte-order mark alone', hex('ef bb bf'), 'EMPTY'],
    ['blanks alone', utf8(' \n\t\u3000\n'), 'EMPTY'],
    ['one byte too many', new Uint8Array(5 * 1024 * 1024 + 1).fill(0x61), 'TOO_LARGE'],
    ['PNG', hex('89 50 4e 47 0d 0a 1a 0a 00 00'), 'NOT_TEXT'],
    ['NUL bytes', hex('61 62 00 63 00 00 00 01 02 64 65'), 'NOT_TEXT'],
    ['PDF', utf8('%PDF-1.7\n...'), 'UNSUPPORTED'],
    ['ZIP or docx', hex('50 4b 03 04 14 00 06 00'), 'UNSUPPORTED'],
    ['gzip', hex('1f 8b 08 00 00 00'), 'UNSUPPORTED'],
    ['UTF-8 cut in the middle', utf8('数字经济规模继续扩大').subarray(0, 29), 'ENCODING'],
    ['UTF-8 with a foreign byte', Uint8Array.from([...utf8('数字经济'), 0xff, ...utf8('规模扩大')]), 'ENCODING'],
    ['only markup', utf8('<html><body><nav><a href="/">首页</a></nav></body></html>'), 'NO_ARTICLE'],
    ['only punctuation', utf8('…… —— ！！'), 'NO_ARTICLE'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf('a.txt', bytes)).toBe(code);
  });

  test('the message names file, offset and what to do', () => {
    const bytes = Uint8Array.from([...utf8('数字经济'), 0xff, ...utf8('规模扩大')]);
    expect(() => readDocument({ file: '../../evil/报告\u202e.txt', bytes })).toThrow(
      '报告.txt: UTF-8 that is broken at byte 12; save it as UTF-8',
    );
  });
});

describe('encodings', () => {
  // 数字经济规模达到五十万亿元，同比增长。 in each encoding
  const gbk =
    'ca fd d7 d6 be ad bc c3 b9 e6 c4 a3 b4 ef b5 bd ce e5 ca ae cd f2 d2 da d4 aa a3 ac cd ac b1 c8 d4 f6 b3 a4 a1 a3';
  const big5 =
    'bc c6 a6 72 b8 67 c0 d9 b3 57 bc d2 b9 46 a8 ec a4 ad a4 51 b8 55 bb f5 a4 b8 a1 41 a6 50 a4 f1 bc 57 aa f8 a1 43';
  test('GBK without a declaration', () => {
    const [article] = readDocument({ file: 'a.txt', bytes: hex(gbk) });
    expect(texts(article!)).toEqual(['数字经济规模达到五十万亿元，同比增长。']);
  });
  test('Big5 without a declaration', () => {
    const [article] = readDocument({ file: 'a.txt', bytes: hex(big5) });
    expect(texts(article!)).toEqual(['數字經濟規模達到五十萬億元，同比增長。']);
  });
  test('GBK declared as gb2312, and declared wrongly as UTF-8', () => {
    for (const charset of ['gb2312', 'utf-8']) {
      const head = new TextEncoder().encode(`<html><head><meta charset="${charset}"></head><body><p>`);
      const [article] = readDocument({
        file: 'a.html',
        bytes: Uint8Array.from([...head, ...hex(gbk), 0x3c, 0x2f, 0x70, 0x3e]),
      });
      expect(texts(article!)).toEqual(['数字经济规模达到五十万亿元，同比增长。']);
    }
  });
  test.each(['le', 'be'])('UTF-16%s with and without its mark', (order) => {
    const text = '\ufeff数字经济规模 2023 年达到50万亿元，\n同比增长。';
    const units = (from: number) =>
      Array.from({ length: text.length - from }, (_, i) => text.charCodeAt(i + from)).flatMap((u) =>
        order === 'le' ? [u & 255, u >> 8] : [u >> 8, u & 255],
      );
    for (const from of [0, 1]) {
      const [article] = readDocument({ file: 'a.txt', bytes: Uint8Array.from(units(from)) });
      expect(article?.paragraphs.map(({ text: shown }) => shown).join('')).toContain('2023年达到50万亿元');
    }
  });
  test('Western text with a few high bytes is windows-1252', () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('The caf'),
      0xe9,
      ...new TextEncoder().encode(' owners said sales rose 12 percent in 2023, helped by tourism and longer hours.'),
    ]);
    const [article] = readDocument({ file: 'a.txt', bytes });
    expect(texts(article!)[0]).toContain('café owners');
  });
});

describe('characters that are not text', () => {
  test('bidirectional marks, zero-width and tag characters, controls', () => {
    const article = readOne(
      '总额\u200b为\u202e3\u00ad00\u0007亿元，\u2066同比\ufeff增长\u{e0041}百分之五，其中出口占比明显提高。',
    );
    expect(texts(article)).toEqual(['总额为300亿元，同比增长百分之五，其中出口占比明显提高。']);
  });
  test('CR line ends, form feeds, Kangxi radicals', () => {
    expect(texts(readOne('第一段说，全市投入资金三亿元用于绿化。\r第二段说，⼈均绿地增加到十五平方米。'))).toEqual([
      '第一段说，全市投入资金三亿元用于绿化。',
      '第二段说，人均绿地增加到十五平方米。',
    ]);
  });
  test('brought in by a reference inside a caption of a table', () => {
    const [caption] = texts(
      readOne(
        '<p>全市投入资金三亿元用于绿化，比上年增加两成，市民普遍欢迎。</p><table><caption>各区&#x202e;资金</caption><tr><th>区</th><th>亿元</th></tr><tr><td>东区</td><td>2</td></tr></table>',
      ),
      'aside',
    );
    expect(caption).toBe('各区资金');
  });
  test('a replacement character never joins digits', () => {
    expect(texts(readOne('总额为1\ufffd5亿元，比上年有所增加，其中出口占比明显提高。'))[0]).toContain('1□5亿元');
  });
  test.each([
    'javascript:alert(1)',
    'https://user:pw@evil.example/',
    `https://a.example/${'x'.repeat(3000)}`,
    'file:///etc/passwd',
    'data:text/html,x',
  ])('address %s is dropped', (url) => {
    expect(
      readOne(`---\ntitle: 某地投资三亿元建设公园\nurl: ${url}\n---\n某地投资三亿元建设公园，预计明年六月完工。\n`).url,
    ).toBeNull();
  });
});

describe('any input', () => {
  const quick = { numRuns: 60 };
  const safely = (text: string, file = 'x.txt') => {
    try {
      for (const article of readDocument(documentOf(text, file))) {
        const shown = article.paragraphs.map((paragraph) => paragraph.text);
        expect(shown.every((line) => line.trim() !== '')).toBe(true);
        expect(shown.join('')).not.toMatch(/[\n\r\u202e\u200b\ufffd\0]/);
      }
    } catch (error) {
      expect(error).toBeInstanceOf(DocumentError);
    }
  };
  test('throws nothing but DocumentError', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => safely(text)),
      quick,
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        codeOf('x', bytes);
      }),
      quick,
    );
  });
  const PIECES = [
    '数字经济',
    '2021',
    ' ',
    '\n',
    '\n\n',
    '。',
    '，',
    '“',
    '”',
    '<p>',
    '</p>',
    '<div class="comment">',
    '</div>',
    '<br>',
    '<table><tr><td>',
    '## ',
    '**',
    '【',
    '】',
    '---',
    '来源：',
    '|',
    '[',
    '](',
    ')',
    '\u3000',
    '-- ',
    'title: ',
    '年',
    '%',
    '<',
    '>',
    '&amp;',
  ];
  test('any mixture of markup', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }), (pieces) => safely(pieces.join(''))),
      { numRuns: 200 },
    );
  });
  const size = 1_000_000;
  test.each([
    'a',
    '1',
    '“',
    '[',
    '(',
    '<',
    '*',
    '_',
    '#',
    '【',
    '-',
    ' ',
    '\n',
    '年',
    '。',
    '\u3000',
    '|',
    '`',
    '来源：',
    '<p>',
    '<b>',
    '1 ',
    '中 ',
    '](',
    '<!--',
    '1\n',
    '年\n',
    '<td>',
    '- ',
    '![',
    '&',
    '\t',
    '一、',
    'a.b ',
    '<div>',
    // No clock: a quadratic reader would run for minutes and end at the limit, a linear one is done in a second or two.
  ])('1 MB of %j is read in linear time', { timeout: 60_000 }, (piece) => {
    safely(piece.repeat(Math.floor(size / new TextEncoder().encode(piece).length)));
  });
});

test('a menu of any length that ends in a sentence is read at once', () => {
  const start = performance.now();
  const text = '南岭县今年前八月完成公路投资3.6亿元，新建农村公路86公里，惠及沿线群众4.2万人。';
  const { paragraphs } = readOne(`${'新闻 | '.repeat(28)}。\n南岭县公路投资创新高\n${text}`);
  expect(paragraphs.map((each) => each.text)).toContain(text);
  expect(performance.now() - start).toBeLessThan(2_000);
});
