// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import '../happy-dom';
import { isInline } from '@/src/page/walk/tags';

describe('elements that words run through', () => {
  it.each([
    ['span', true],
    ['x-name', true],
    ['mpchecktext', true],
    ['p', false],
    ['td', false],
  ])('%s: %s', (tag, inline) => expect(isInline(document.createElement(tag))).toBe(inline));

  // `<?page 12?>` in XHTML: the walk asks of every node that is no text.
  it('a processing instruction parts words', () => {
    const instruction = document.createProcessingInstruction('page', 'n="12"');
    expect(isInline(instruction as unknown as Element, 'page')).toBe(false);
  });

  it('what Word calls o:p says nothing of p, in whichever order they are asked', () => {
    const word = document.createElement('o:ul');
    expect(isInline(word, 'ul')).toBe(true);
    expect(isInline(document.createElement('ul'))).toBe(false);
  });
});
