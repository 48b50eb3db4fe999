// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type HostLooks, hostSteps, type Seen } from '@/src/page/hosts';

/** Tags that were looked at, and in how many steps. */
function look(customs?: boolean, seen?: Seen) {
  const found = { plain: [] as string[], custom: [] as string[] };
  const looks: HostLooks = {
    plain: (element) => found.plain.push(element.localName),
    custom: (element) => found.custom.push(element.localName),
  };
  const step = hostSteps(document, looks, customs, seen);
  let steps = 1;
  while (step()) steps += 1;
  return { ...found, steps };
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('elements that may have a shadow root', () => {
  it('are custom elements, and those that HTML lets have one', () => {
    document.body.innerHTML = '<main><x-card></x-card><div><p><a>a</a><span>b</span></p></div><img></main>';
    const { plain, custom } = look();
    expect(custom).toContain('x-card');
    expect(plain.sort()).toEqual(['body', 'div', 'main', 'p', 'span']);
  });

  it('are looked at in short steps', () => {
    document.body.innerHTML = '<div></div>'.repeat(2_000);
    const { plain, steps } = look();
    expect(plain).toHaveLength(2_001);
    expect(steps).toBeGreaterThan(6);
  });

  it('hold text where they are many: 500 of such a tag are enough', () => {
    document.body.innerHTML = '<span></span>'.repeat(900);
    expect(look().plain.filter((tag) => tag === 'span')).toHaveLength(500);
  });

  it('in parts of a long document, wherever they stand', () => {
    document.body.innerHTML =
      `<section>${'<i></i>'.repeat(20)}<b><x-card></x-card></b></section><y-card></y-card>`.repeat(900);
    const { custom } = look();
    expect(custom.filter((tag) => tag === 'x-card')).toHaveLength(900);
    expect(custom.filter((tag) => tag === 'y-card')).toHaveLength(900);
  });

  it('are looked at a second time without asking for them, custom ones aside', () => {
    document.body.innerHTML = `<x-card></x-card>${'<div></div>'.repeat(2_100)}`;
    const seen: Seen = { plain: null };
    look(true, seen);
    const { plain, custom } = look(false, seen);
    expect(custom).toEqual([]);
    expect(plain.filter((tag) => tag === 'div')).toHaveLength(2_100);
  });
});
