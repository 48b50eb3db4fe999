import { expect, it } from 'vitest';
import { parseChord } from '@/src/cli/drive/keys';
import { wrapSource } from '@/src/cli/drive/source';

it.each([
  ['a', [], 'a'],
  ['，', [], '，'],
  ['Escape', [], '\uE00C'],
  ['Shift+Tab', ['\uE008'], '\uE004'],
  ['Control+Shift+ArrowDown', ['\uE009', '\uE008'], '\uE015'],
])('%s', (chord, modifiers, key) => {
  expect(parseChord(chord)).toEqual({ modifiers, key });
});

it('refuses a name that is no key', () => {
  expect(() => parseChord('Shift+Escap')).toThrow('no such key: Escap');
});

it('a function that a build tool gave name helpers runs without them', () => {
  const kept = '(x) => { const f = __name((y) => y + 1, "f"); return f(x); }';
  const source = wrapSource({ toString: () => kept } as unknown as () => void);
  expect(new Function(`return (${source})(1)`)()).toBe(2);
});
