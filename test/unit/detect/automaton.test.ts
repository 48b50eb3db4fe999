import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAutomaton } from '@/src/detect/automaton';
import { compileAutomaton, foldSurface } from '@/src/detect/compile';
import { findSpans } from '@/src/detect/find';
import { foldText } from '@/src/detect/fold';
import { CODE, dropNames } from '@/src/detect/format';
import { isBlank, isIgnorable } from '@/src/detect/script';
import { buildDoubleArray } from '@/src/detect/trie';

const entry = (name: string) => ({ name, surfaces: [name], senses: [] });
const sample = () =>
  compileAutomaton([
    {
      name: '海豚集团',
      surfaces: ['海豚集团', '海豚'],
      senses: [{ surface: '海豚', near: ['公司'], never: ['海面'] }],
    },
    entry('Reef Group'),
  ]);

describe('openAutomaton', () => {
  it('gives the names in order of entry', () => {
    expect([0, 1].map(openAutomaton(sample()).nameOf)).toEqual(['海豚集团', 'Reef Group']);
    expect(openAutomaton(sample()).names()).toEqual(['海豚集团', 'Reef Group']);
  });
  it('finds the same without the names, which a page does not hold', () => {
    const bytes = sample();
    const light = openAutomaton(dropNames(bytes));
    const text = '海豚公司，海豚集团，Reef Group';
    expect(light.nameOf(0)).toBe('');
    expect(findSpans(light, text)).toEqual(findSpans(openAutomaton(bytes), text));
  });
  it('opens an automaton of no terms', () => {
    expect(findSpans(openAutomaton(compileAutomaton([])), '海豚集团')).toEqual([]);
  });
  it('reads bytes that are not aligned', () => {
    const bytes = sample();
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(openAutomaton(shifted.subarray(1)).nameOf(1)).toBe('Reef Group');
  });
  it.each<[string, (bytes: Uint8Array) => Uint8Array, RegExp]>([
    ['nothing', () => new Uint8Array(0), /too few/],
    ['another file', (b) => b.fill(7, 0, 4), /not an automaton/],
    ['another version', (b) => b.fill(99, 4, 5), /format version 99/],
    ['cut short', (b) => b.slice(0, b.length - 8), /outside the file|announced/],
    ['longer than announced', (b) => new Uint8Array([...b, 0, 0, 0, 0]), /announced/],
  ])('refuses %s and says why', (_, harm, message) => expect(() => openAutomaton(harm(sample()))).toThrow(message));
  it('never reads outside itself, whatever bytes are changed', () => {
    const bytes = sample();
    const text = '海豚集团的公司与 Reef Group，海豚跃出海面。'.repeat(3);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const harmed = bytes.slice();
        harmed[at] = value;
        try {
          for (const span of findSpans(openAutomaton(harmed), text)) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        } catch (error) {
          expect(String(error)).toMatch(/automaton:/);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('compileAutomaton', () => {
  it('gives the same bytes for the same entries', () => expect(sample()).toEqual(sample()));
  it('finds exactly the keys of a trie', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }), {
          selector: String,
          maxLength: 60,
        }),
        (keys) => {
          const { base, check } = buildDoubleArray(keys, 6);
          const look = (key: number[]): number => {
            let state = 0;
            for (const code of key) {
              const here = base[state] as number;
              if (here < 0) return -1;
              const next = (here >> 1) + code;
              if (check[next] !== state) return -1;
              state = next;
            }
            const here = base[state] as number;
            if (here < 0) return -here - 1;
            return here & 1 ? -(base[here >> 1] as number) - 1 : -1;
          };
          expect(keys.map(look)).toEqual(keys.map((_, i) => i));
          const known = new Set(keys.map(String));
          const others = [[1], [2, 3], [6, 6, 6], [1, 2, 3, 4]].filter((key) => !known.has(String(key)));
          expect(others.map(look)).toEqual(others.map(() => -1));
        },
      ),
      { numRuns: 200 },
    );
  });
  it('agrees with a search for each term in random text', () => {
    const terms = ['甲乙', '乙丙丁', '甲', '丁丁'];
    const automaton = openAutomaton(compileAutomaton(terms.filter((t) => t.length > 1).map(entry)));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', '。'), maxLength: 40 }), (text) => {
        const expected: string[] = [];
        for (let i = 0; i < text.length; ) {
          const longest = ['乙丙丁', '甲乙', '丁丁'].find((t) => text.startsWith(t, i));
          if (longest) expected.push(`${i}${longest}`);
          i += longest?.length ?? 1;
        }
        expect(findSpans(automaton, text).map((s) => `${s.start}${text.slice(s.start, s.end)}`)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

describe('classes', () => {
  it('of every blank and ignorable character are in the code table', () => {
    const { codeOf } = openAutomaton(sample());
    for (let unit = 0; unit < 0x10000; unit += 1) {
      if (isBlank(unit) || isIgnorable(unit)) expect(codeOf[unit]).toBeGreaterThanOrEqual(CODE.blank);
    }
  });
});

describe('folding', () => {
  it.each<[string, string]>([
    ['螞蟻 集團', '蚂蚁集团'],
    ['ＲＥＥＦ　Group', 'reef group'],
    [' 5G 网络 ', '5g网络'],
    ['10×1000', '10x1000'],
    ['A–B', 'a-b'],
    ['支\u00ad付\u200b寶', '支付宝'],
  ])('surface %j → %j', (surface, folded) => expect(foldSurface(surface)).toBe(folded));
  it('keeps the length of a text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length));
  });
});
