// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Hit } from '@/src/page/hit';
import { Hits } from '@/src/page/hits';

const hitIn = (element: Element, start = 0): Hit => ({
  term: 0,
  pieces: [{ node: element.firstChild as Text, start, end: start + 1 }],
  block: element,
  whole: null,
  gone: false,
  ranges: null,
});

function page(html: string): (id: string) => Element {
  document.body.innerHTML = html;
  return (id) => document.getElementById(id) as Element;
}

describe('Hits', () => {
  it('keeps document order whatever the order of arrival', () => {
    const at = page('<p id=a>甲</p><p id=b>乙乙</p><p id=c>丙</p>');
    const [a, b1, b2, c] = [hitIn(at('a')), hitIn(at('b'), 0), hitIn(at('b'), 1), hitIn(at('c'))];
    const hits = new Hits();
    hits.add([b1, b2]);
    hits.add([c]);
    hits.add([a]);
    expect(hits.ordered()).toEqual([a, b1, b2, c]);
  });
  it('puts hits of a shadow root where its host stands', () => {
    const at = page('<p id=a>甲</p><div id=h></div><p id=c>丙</p>');
    const shadow = at('h').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>乙</p>';
    const [a, b, c] = [hitIn(at('a')), hitIn(shadow.firstElementChild as Element), hitIn(at('c'))];
    const hits = new Hits();
    hits.add([a]);
    hits.add([c]);
    hits.add([b]);
    expect(hits.ordered()).toEqual([a, b, c]);
  });
  it('takes each place once', () => {
    const at = page('<p id=a>甲</p>');
    const hits = new Hits();
    hits.add([hitIn(at('a'))]);
    expect(hits.add([hitIn(at('a'))])).toEqual([]);
    expect(hits.size).toBe(1);
  });
  it('names hits whose text left the document', () => {
    const at = page('<p id=a>甲</p><p id=b>乙</p>');
    const [a, b] = [hitIn(at('a')), hitIn(at('b'))];
    const hits = new Hits();
    hits.add([a, b]);
    at('a').remove();
    expect(hits.stale()).toEqual([a]);
    hits.remove(hits.stale());
    expect(hits.ordered()).toEqual([b]);
    expect(hits.blocks.size).toBe(1);
  });
  it('looks only at the text of what was removed, moved text included', () => {
    const at = page('<p id=a>甲</p><p id=b>乙</p><div id=c></div>');
    const [a, b] = [hitIn(at('a')), hitIn(at('b'))];
    const hits = new Hits();
    hits.add([a, b]);
    const removed = at('a');
    const moved = at('b').firstChild as Text;
    removed.remove();
    at('c').append(moved);
    expect(hits.stale([])).toEqual([]);
    expect(hits.stale([removed])).toEqual([a]);
    expect(hits.stale([moved])).toEqual([b]);
  });
  it('stays quick with very many hits in one text node, as plain-text documents have', () => {
    const at = page('<pre id=a></pre>');
    const many = 60_000;
    at('a').textContent = '甲'.repeat(many);
    const all = Array.from({ length: many }, (_, i) => hitIn(at('a'), i));
    const hits = new Hits();
    const start = performance.now();
    hits.add(all);
    expect(hits.add(all)).toEqual([]);
    hits.remove(all.slice(0, many / 2));
    expect(hits.at(at('a').firstChild as Text)).toHaveLength(many / 2);
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});
