/** Sets of single signs say what the pattern of the same class says. */
import { describe, expect, it } from 'vitest';
import { Signs } from '@/src/corpus/text/signs';

const SETS = [
  /[，。；]/,
  /[\d.]/,
  /[A-Za-z\-–]/,
  /[\u4e00-\u9fff]/,
  /[\s“「]/,
  /[年]/,
  /[ab]/,
  /[bc]/,
  /[cd]/,
  /[a-d]/,
];
const TEXT = '2021年，增长3.5%。“abc” 与d–e\u3000完\n';

describe('signs', () => {
  // More sets than share a table, so that their bits must not mix.
  const sets = SETS.map((pattern) => ({ pattern, signs: new Signs(pattern) }));

  for (const { pattern, signs } of sets)
    it(`${pattern}`, () => {
      for (let i = -1; i <= TEXT.length; i += 1) {
        expect(signs.at(TEXT, i)).toBe(pattern.test(TEXT[i] ?? ''));
        const rest = i < 0 ? -1 : TEXT.slice(i).search(pattern);
        if (i >= 0) expect(signs.next(TEXT, i)).toBe(rest < 0 ? -1 : i + rest);
      }
      expect(signs.in(TEXT)).toBe(pattern.test(TEXT));
      expect(signs.in('')).toBe(false);
    });
});
