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
    const text = '0'.repeat(1_000_000);
    const start = performance.now();
    excerpt(text, ['0', '00', '1'], 90);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
