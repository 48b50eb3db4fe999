/** A group of patterns that is asked of short phrases says what its patterns say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnyOf } from '@/src/corpus/patterns/any-of';

const CASES: [string, RegExp[]][] = [
  ['anchored at the beginning', [/^(?:其|该|本(?!溪))/, /^\d+年/]],
  ['anchored at the end', [/(?:统计局|[省市]政府|发言人)$/]],
  ['at both, and at none', [/^(?:全年|人均)$|最多|(?:期间|左右)$|^(?:临时|修订)/]],
  ['what may take nothing', [/^(?:约)?$/, /^x*/]],
  ['groups that are repeated', [/^([\u4e00-\u9fff])\1([\u4e00-\u9fff])\2$/]],
  ['looks ahead and behind', [/^(?![东西]部)[\u4e00-\u9fff]{2,4}(?:地区|县)$/, /(?:[^以]前|(?<!落)后)$/]],
  ['negated classes and dots', [/^[^\d]{2}$/, /^.某$/]],
  ['more branches than bits', [new RegExp(Array.from({ length: 60 }, (_, i) => `^${i}$|^${i}年`).join('|'))]],
];
const PHRASES = fc.oneof(
  fc.constantFrom(
    '',
    '本溪',
    '本公司',
    '星河市统计局',
    '全年',
    '最多',
    '以前',
    '落后',
    '东部地区',
    '云溪县',
    '59年',
    '王某',
  ),
  fc.string({ maxLength: 6 }),
  fc
    .array(fc.constantFrom(...'其该本溪统计局省市政府全年人均最多期间约前后落以地区县0123456789年某大'), {
      maxLength: 6,
    })
    .map((c) => c.join('')),
);

describe('any of some patterns', () => {
  it.each(CASES)('%s', (_, patterns) => {
    const any = new AnyOf(...patterns);
    fc.assert(
      fc.property(PHRASES, (phrase) => {
        expect(any.test(phrase)).toBe(patterns.some((pattern) => pattern.test(phrase)));
      }),
      { numRuns: 500 },
    );
  });
});
