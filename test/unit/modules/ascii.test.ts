import { describe, expect, it } from 'vitest';
import { inAscii } from '@/modules/ascii';

/** What code gives. */
const run = (code: string): unknown => new Function(`return ${code}`)();

describe('the background in ASCII', () => {
  it.each([
    ['a string', `'数字' + "經濟"`],
    ['a template', '`共两处`'],
    ['what stands behind an escaped backslash', String.raw`'\\数'`],
    ['two units of one character', `'𠮷'.length`],
    ['a name', '({ 数: 1 }).数'],
    ['a pattern', `/^[一-龥]+$/.test('数字')`],
    ['a pattern with Unicode classes', `/^[𠮷土]$/u.test('𠮷')`],
    ['the source of a pattern', 'new RegExp(String.raw`[€£]\\d`).test("€5")'],
  ])('%s means the same', (_, code) => {
    const ascii = inAscii(code);
    expect(ascii).toMatch(/^[ -~]*$/);
    expect(run(ascii)).toEqual(run(code));
  });

  it('is refused where a backslash would take the escape for itself', () => {
    expect(() => inAscii(String.raw`/\数/`)).toThrow('a backslash before 数');
  });
});
