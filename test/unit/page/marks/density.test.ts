// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import '../happy-dom';
import { Density } from '@/src/page/marks/density';
import type { Hit } from '@/src/page/marks/hit';
import { Hits } from '@/src/page/marks/hits';

/** Two paragraphs in a section of their own each; a term that stands twice in the first, once in the second. */
function page() {
  document.body.innerHTML = '<section><p>海豚与海豚</p></section><section><p>海豚</p></section>';
  const hits = new Hits();
  const blocks: Element[] = [...document.querySelectorAll('p')];
  const hit = (block: Element, start: number): Hit => {
    const node = block.firstChild as Text;
    return { term: 0, pieces: [{ node, start, end: start + 2 }], block, whole: null, ranges: null, gone: false };
  };
  const [first, second] = blocks as [Element, Element];
  hits.add([hit(first, 0), hit(first, 3), hit(second, 0)]);
  return { hits, blocks };
}

describe('density', () => {
  it.each([
    ['all', true, [2, 1]],
    ['first', true, [1, 1]],
    ['hold', false, [2, 1]],
    ['off', false, [2, 1]],
  ] as const)('%s: shown %s, of each block so many hits: %j', (setting, shows, counts) => {
    const { hits, blocks } = page();
    const density = new Density(hits, setting);
    expect(density.shows).toBe(shows);
    expect(blocks.map((block) => density.eligible(block).length)).toEqual(counts);
  });
  it('in hold mode the key shows marks; elsewhere it changes nothing', () => {
    const density = new Density(new Hits(), 'hold');
    expect([density.hold(true), density.shows]).toEqual([true, true]);
    expect([density.hold(true), density.hold(false), density.shows]).toEqual([false, true, false]);
    expect(new Density(new Hits(), 'all').hold(true)).toBe(false);
  });
  it('counts the first of each section anew when hits came', () => {
    const { hits, blocks } = page();
    const density = new Density(hits, 'first');
    density.eligible(blocks[0] as Element);
    hits.remove([hits.of(blocks[0] as Element)[0] as Hit]);
    density.changed();
    expect(density.eligible(blocks[0] as Element)).toHaveLength(1);
  });
});
