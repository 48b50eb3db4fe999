import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, excerpt, langOf } from '@/src/ui/text';

describe('cleanText', () => {
  it.each([
    ['right-to-left override', '净利润\u202e%05\u202c', '净利润%05'],
    ['isolates and marks', '\u2066报告\u2069\u200f\u200e', '报告'],
    ['zero-width characters and soft hyphen', '数\u200b字\u00ad化\ufeff', '数字化'],
    ['NUL and other controls', 'a\u0000b\u0007c\u009fd', 'abcd'],
    ['tab and line feed stay', 'a\tb\nc', 'a\tb\nc'],
    ['joiners of real scripts stay', '\u0646\u0645\u06cc\u200c\u062e', '\u0646\u0645\u06cc\u200c\u062e'],
  ])('%s', (_name, text, clean) => expect(cleanText(text)).toBe(clean));
});

describe('langOf', () => {
  it.each([
    ['研发投入', 'zh'],
    ['Ann Lee 表示', 'zh'],
    ['デジタル化', 'ja'],
    ['research', 'en'],
    ['188', undefined],
  ])('%s → %s', (text, lang) => expect(langOf(text)).toBe(lang));
});

describe('excerpt', () => {
  const sentence = `${'前'.repeat(60)}研发投入${'后'.repeat(60)}`;

  it('leaves a short sentence whole and marks every occurrence', () => {
    expect(excerpt('投入增加，投入稳定', ['投入'], 90)).toEqual([
      { text: '投入', hit: true },
      { text: '增加，', hit: false },
      { text: '投入', hit: true },
      { text: '稳定', hit: false },
    ]);
  });
  it('cuts a long one around the first word that it holds', () => {
    const pieces = excerpt(sentence, ['没有的词', '研发投入'], 30);
    expect(pieces[0]).toEqual({ text: '…', hit: false });
    expect(pieces.at(-1)).toEqual({ text: '…', hit: false });
    expect(pieces.find((p) => p.hit)?.text).toBe('研发投入');
  });
  it('starts at the beginning when no word is there, and never cuts for three characters', () => {
    expect(excerpt(sentence, [], 30)[0]!.text).toBe('前'.repeat(30));
    expect(excerpt('一二三四五六七八九十一二', [], 10)).toEqual([{ text: '一二三四五六七八九十一二', hit: false }]);
  });
  it.each([
    [
      'at the edge of a clause where one is near',
      '公司累计捐赠十亿，已经开放180多个接口，参与数字化升级的银行超过40家，其余机构将在明年年底前陆续接入，平台并完成测试之后再行公布',
      '…参与数字化升级的银行超过40家，其余机构将在明年年底前陆续接入…',
    ],
    [
      'never inside a number',
      `${'今年'.repeat(10)}累计开放18,800,000个接口并且升级的银行超过40家以后仍在增加的还有3,600,000,000个终端${'明年'.repeat(10)}`,
      '…个接口并且升级的银行超过40家以后仍在增加的还有…',
    ],
  ])('cuts %s', (_name, text, shown) => {
    const pieces = excerpt(text, ['超过40家'], 36);
    expect(pieces.map((p) => p.text).join('')).toBe(shown);
  });
  it('leaves out a bullet at the beginning', () =>
    expect(excerpt('· 已垫资300亿元', [], 90)).toEqual([{ text: '已垫资300亿元', hit: false }]));
  it.each([
    [
      '由13%升至3%',
      '3%',
      [
        ['由13%升至', false],
        ['3%', true],
      ],
    ],
    [
      '达到1.3%，其中3%。',
      '3%',
      [
        ['达到1.3%，其中', false],
        ['3%', true],
        ['。', false],
      ],
    ],
    [
      'giant ant',
      'ant',
      [
        ['giant ', false],
        ['ant', true],
      ],
    ],
    [
      '共1,300家和300家',
      '300家',
      [
        ['共1,300家和', false],
        ['300家', true],
      ],
    ],
    [
      '增长8.9%.',
      '8.9%',
      [
        ['增长', false],
        ['8.9%', true],
        ['.', false],
      ],
    ],
  ])('marks whole numbers and words: %s', (text, word, pieces) =>
    expect(excerpt(text, [word], 90).map((p) => [p.text, p.hit])).toEqual(pieces),
  );
  it('merges words that overlap', () => {
    expect(excerpt('研发投入', ['研发投', '发投入'], 90)).toEqual([{ text: '研发投入', hit: true }]);
  });
  it('shows nothing that is not in the sentence', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string({ maxLength: 4 })),
        fc.integer({ min: 1, max: 40 }),
        (text, words, max) => {
          const shown = excerpt(text, words, max)
            .map((p) => p.text)
            .join('');
          const bare = shown.replace(/^…/, '').replace(/…$/, '');
          expect(cleanText(text)).toContain(bare);
        },
      ),
    );
  });
  it('stays linear on a megabyte', () => {
    for (const char of ['0', '“', '（', 'a', ','])
      expect(excerpt(char.repeat(1_000_000), [char, char + char, '1'], 90).length).toBeGreaterThan(0);
  });
});
