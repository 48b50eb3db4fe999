/** Any text, of any length: places are exact, nothing throws, time is linear. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '@/src/facts/quotes/find';
import { articleOf } from '../article';

const HOSTILE: [name: string, text: string][] = [
  ['unclosed marks', '“'.repeat(20_000)],
  ['closing marks', '”'.repeat(20_000)],
  ['straight marks', '"'.repeat(20_000)],
  ['alternating marks', '“‘「'.repeat(7_000)],
  ['表示“', '表示“'.repeat(20_000)],
  ['表示：', '张三表示：'.repeat(20_000)],
  ['据报道，', '据报道，'.repeat(20_000)],
  ['在看来', '在看来，'.repeat(20_000)],
  ['brackets', '（'.repeat(20_000)],
  ['titles', '《'.repeat(20_000)],
  ['names', '王小明'.repeat(20_000)],
  ['roles', '董事长兼'.repeat(20_000)],
  ['he says', '他说，'.repeat(20_000)],
  ['quotes', '“好。”他说。'.repeat(2_000)],
  ['English', 'he said "yes," '.repeat(5_000)],
  ['acts behind the words', '“好的，我们走。”王小明笑了。'.repeat(2_000)],
  ['pronouns behind the words', '“好的，我们走。”他笑了。'.repeat(1_000)],
  ['repeated names', '王小明走，李大海看，'.repeat(4_000)],
  ['English sentences', 'Alan Stone said, “Yes, we do.” '.repeat(4_000)],
  ['single marks', "'A, ".repeat(10_000)],
  ['English capitals', 'A B C D '.repeat(10_000)],
];

describe('time', () => {
  it.each(HOSTILE)('grows with the length of %s', (_, text) => {
    const article = articleOf(text);
    findQuotes(articleOf('张三说：“好。”'));
    const time = (n: number) => {
      // Of the processor, not of the clock: other work on the machine is no fault of ours.
      const begin = process.cpuUsage();
      findQuotes(n === 1 ? article : articleOf(text.slice(0, text.length / 4)));
      return process.cpuUsage(begin).user / 1_000;
    };
    const quarter = time(4);
    const whole = time(1);
    expect(whole).toBeLessThan(Math.max(1000, quarter * 10));
  });
});

describe('places', () => {
  const piece = fc.constantFrom(
    '张三',
    '王芳',
    '表示',
    '说',
    '，',
    '。',
    '：',
    '“',
    '”',
    '「',
    '」',
    '‘',
    '’',
    '"',
    '他',
    '据',
    '报道',
    '在',
    '看来',
    '董事长',
    '\n',
    '李明强调',
    '《报告》',
    '指出',
    '我们',
    '公司',
    '告诉记者',
    'said',
    ' ',
    'Mary Stone',
    'x',
    '8',
    '（',
    '）',
    '…',
    '？',
  );
  it('slice to the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const article = articleOf(pieces.join(''));
        let last = { paragraph: -1, start: -1 };
        for (const q of findQuotes(article)) {
          const { paragraph, start, end } = q.place;
          expect(article.paragraphs[paragraph]?.text.slice(start, end)).toBe(q.text);
          expect(q.text.length).toBeGreaterThan(0);
          expect(paragraph > last.paragraph || (paragraph === last.paragraph && start >= last.start)).toBe(true);
          last = { paragraph, start };
        }
      }),
      { numRuns: 500 },
    );
  });
  it('never throws for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void findQuotes(articleOf(text))),
      { numRuns: 300 },
    );
  });
});
