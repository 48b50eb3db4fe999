/** Patterns that share a walk find what they find alone, in whatever order and in whatever texts they are asked for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gated } from '@/src/corpus/patterns/first-set';
import { SharedWalk } from '@/src/corpus/patterns/shared-walk';

const PATTERNS = [
  /表示|表明|指出|说(?!明)/,
  /(?<=^|[，。])[王李张]某{1,2}/,
  /[：:](?=[“「])/,
  /的(?:回答|口号)/,
  /[A-Z][a-z]{1,4}|[一二三]{2}/,
  /(?:根据|据)[^，。]{0,12}》/,
  /王|李/,
];
const WORDS = [
  '王某',
  '李某某',
  '张',
  '表示',
  '表明',
  '说明',
  '说',
  '，',
  '。',
  '：“',
  '的回答',
  '据',
  '》',
  'Ab',
  '一二',
  '年',
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(''));

/** As the engine finds them, all from the left. */
const plain = (pattern: RegExp, of: string) =>
  [...of.matchAll(new RegExp(pattern.source, 'g'))].map(({ 0: found, index }) => [index, found]);

describe('a shared walk', () => {
  it('hides no match of any of its patterns', () => {
    const walk = new SharedWalk();
    const gated = PATTERNS.map((pattern) => new Gated(pattern, walk));
    const asked = fc.array(fc.tuple(fc.nat(PATTERNS.length - 1), fc.nat(3)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.tuple(text, text, text, text), asked, (texts, questions) => {
        for (const [number, which] of questions) {
          const [pattern, one, of] = [PATTERNS[number], gated[number], texts[which]] as [RegExp, Gated, string];
          expect(one.all(of).map(({ 0: found, index }) => [index, found])).toEqual(plain(pattern, of));
          expect(one.test(of)).toBe(pattern.test(of));
          const from = of.length >> 1;
          const later = new RegExp(pattern.source, 'g');
          later.lastIndex = from;
          expect(one.next(of, from)?.index).toBe(later.exec(of)?.index);
        }
      }),
    );
  });

  it('takes in a pattern after it has walked the text', () => {
    const walk = new SharedWalk();
    const of = `${'年'.repeat(600)}王某表示`;
    expect(new Gated(/表示/, walk).all(of).map(({ index }) => index)).toEqual([602]);
    expect(new Gated(/王某|李某/, walk).all(of).map(({ index }) => index)).toEqual([600]);
  });

  it('takes no more patterns than it has bits', () => {
    const walk = new SharedWalk();
    const of = '甲乙'.repeat(300);
    for (let i = 0; i < 31; i += 1) new Gated(/甲|乙/, walk).all(of);
    expect(() => new Gated(/甲|乙/, walk).all(of)).toThrow(/31/);
  });
});
