import { describe, expect, it } from 'vitest';
import { edgesOf, isIn } from '@/src/corpus/patterns/edges-of';
import { Gated } from '@/src/corpus/patterns/first-set';

describe('the characters that a match can begin and end with', () => {
  it.each([
    { pattern: /董事长|总裁/, begins: '董总', ends: '长裁', not: '事的a' },
    { pattern: /(?:近|约)?超过[数\d]{1,3}/, begins: '近约超', ends: '数9', not: '年' },
    { pattern: /(?<=[，。])(?!的)[王李](?:某){1,2}(?=说)/, begins: '王李', ends: '某', not: '，的说' },
    { pattern: /^\s{0,2}[a-c\]-]x?$/, begins: ' a]-', ends: 'ac]x', not: 'd1' },
    { pattern: /\u4e00\n\x41{2}/, begins: '一', ends: 'A', not: 'u\n' },
    { pattern: /source|来源/i, begins: 'sS来', ends: 'eE源', not: 'o' },
    { pattern: /[^年]月/, begins: '年一', ends: '月', not: '' },
    { pattern: /(a)\1?(?<n>b)?c{0}/, begins: 'a', ends: 'abz', not: '' },
    { pattern: /[\u{20000}-\u{2ffff}]号/u, begins: '\ud840', ends: '号', not: '一' },
    { pattern: /a{b|{c}/, begins: 'a{', ends: 'b}', not: 'c' },
  ])('$pattern', ({ pattern, begins, ends, not }) => {
    const { first, last } = edgesOf(pattern);
    for (const char of begins) expect(isIn(first, char.charCodeAt(0)), `begins ${char}`).toBe(true);
    for (const char of ends) expect(isIn(last, char.charCodeAt(0)), `ends ${char}`).toBe(true);
    for (const char of not) expect(isIn(first, char.charCodeAt(0)), `not ${char}`).toBe(false);
  });

  it.each([
    [/^a|^b/, true, false],
    [/^(?:a|b)$/, true, true],
    [/^a|b$/, false, false],
    [/(?:一|二)$/, false, true],
    [/^a$/m, false, false],
    [/(?:^)?a/, false, false],
  ])('%s: every way begins at the start, or ends at the end', (pattern, fromStart, toEnd) => {
    expect(edgesOf(pattern)).toMatchObject({ fromStart, toEnd });
  });
});

describe('what can stand second, and what before', () => {
  const units = (text: string) => [...text].map((char) => char.charCodeAt(0));
  const seconds = (pattern: RegExp, first: string) => {
    const heads = edgesOf(pattern).heads.filter((head) => isIn(head.first, first.charCodeAt(0)));
    if (heads.some(({ second }) => second === null)) return 'anything';
    return [...'一二三事裁说ab']
      .filter((char) => heads.some(({ second }) => isIn(second ?? [], char.charCodeAt(0))))
      .join('');
  };
  it.each([
    { pattern: /董事长|总裁/, first: '董', second: '事' },
    { pattern: /董|董事/, first: '董', second: 'anything' },
    { pattern: /董(?:二|三)?事/, first: '董', second: '二三事' },
    { pattern: /董?二三/, first: '二', second: '三' },
    { pattern: /[董总]{2}说?/, first: '总', second: 'anything' },
    { pattern: /(?=董)(?:董|总)+裁(?!a)/, first: '董', second: '裁' },
    { pattern: /(董)\1/, first: '董', second: 'anything' },
    { pattern: /董事/i, first: '董', second: 'anything' },
    { pattern: /董(?=事)/, first: '董', second: 'anything' },
  ])('$pattern', ({ pattern, first, second }) => {
    expect(seconds(pattern, first)).toBe(second);
  });

  it.each([
    { pattern: /(?<=^|[，。])李/, last: '，。', atStart: true },
    { pattern: /(?=李)(?<=但|而且)(?<!或)李/, last: '但且', atStart: false },
    { pattern: /(?:(?<=，)李|(?<=^)王)说/, last: '，', atStart: true },
  ])('$pattern', ({ pattern, last, atStart }) => {
    const { behind } = edgesOf(pattern);
    expect(behind?.atStart).toBe(atStart);
    expect(new Set(behind?.last)).toEqual(new Set(units(last)));
  });

  it.each([
    /李(?<=李)/,
    /(?:(?<=，)李|王)/,
    /(?<=，?)李/,
    /(?<!，)李/,
    /(?:(?<=，))?李/,
    /李?(?<=李)王/,
    /(?<=，)李/i,
    /(?<=^|a)李/m,
  ])('%s says nothing of what stands before', (pattern) => {
    expect(edgesOf(pattern).behind).toBeNull();
  });
});

describe('a pattern behind its gate finds what it finds without', () => {
  const TEXTS = ['', '王某说，李某某说', '总裁王某和董事长', 'aab Source: 来源', '1 一月 二月3', '\n\u3000x', '某说'];
  it.each([
    /董事长|总裁|裁/g,
    // Many branches: of those that begin alike the first that fits, not the longest.
    /王某|王|说，?|[董总]事|裁|总裁|李(?=某)|[甲乙]|和/g,
    /(?<=^|[，和])([王李])某{1,2}(?=说|$)/g,
    /(?:某|说)$/,
    /^(?:总|来)/,
    /source|来源/i,
    /\d?/g,
    /[^某]说/g,
    /\s+/g,
    /(?<=[王李])某(?:某|说)/g,
    /(?<=^)王某|(?<=，)李某/g,
    /某{1,2}说?/g,
    /(?:二?月|和董)事?/g,
    /王某(?=说)|李某某$/g,
  ])('%s', (pattern) => {
    const gated = new Gated(pattern);
    const plain = new RegExp(pattern.source, pattern.flags.replace('g', ''));
    const global = new RegExp(pattern.source, `${plain.flags}g`);
    // At first by the pattern itself, then by its tables.
    for (const text of [...TEXTS, ...TEXTS]) {
      expect(gated.test(text)).toBe(plain.test(text));
      expect(gated.exec(text)).toEqual(plain.exec(text));
      const all = [...text.matchAll(global)].filter((match) => match[0] !== '' || match.index < text.length);
      expect(gated.all(text)).toEqual(all);
      expect(gated.next(text, 0)).toEqual(all[0] ?? null);
    }
  });
});

describe('the greatest length of a match', () => {
  it.each([
    [/^(?:来源|出处)[:：]? ?.{2,10}$/, 14],
    [/a{3}(?:b|cd)?(?=efg)[hi]/, 6],
    [/[王李]+/, Number.POSITIVE_INFINITY],
    [/x{2,}/, Number.POSITIVE_INFINITY],
    [/(a)\1/, Number.POSITIVE_INFINITY],
    [/./u, 2],
  ])('%s', (pattern, longest) => {
    expect(edgesOf(pattern).longest).toBe(longest);
  });
});
