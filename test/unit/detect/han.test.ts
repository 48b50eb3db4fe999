import { expect, it } from 'vitest';
import { allHan, isHan, someHan } from '@/src/detect/han';

it('says what the script property says, of every unit and beyond', () => {
  const HAN = /\p{Script=Han}/u;
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const char = String.fromCharCode(unit);
    if (isHan(char) !== HAN.test(char)) expect.fail(`U+${unit.toString(16)}`);
  }
  expect(isHan('𠮷')).toBe(true);
  expect(isHan('')).toBe(false);
});

it.each([
  ['网商银行', true, true],
  ['5G网络', true, false],
  ['𠮷野家', true, true],
  ['々', true, true],
  ['Ant', false, false],
  ['。', false, false],
  ['', false, false],
])('%s: some %s, all %s', (text, some, all) => {
  expect([someHan(text), allHan(text)]).toEqual([some, all]);
});
