// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Hit, isAgain } from '@/src/page/marks/hit';
import { Hits } from '@/src/page/marks/hits';

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

describe('isAgain', () => {
  it('is a hit that was found where it is known', () => {
    const at = page('<p id=a>甲</p>');
    expect(isAgain(hitIn(at('a')), hitIn(at('a')))).toBe(true);
  });
  it('is none whose text was moved to another block before it was drawn: the known one goes with its block', () => {
    const at = page('<p id=a>甲</p><p id=b></p>');
    const known = hitIn(at('a'));
    at('b').append(known.pieces[0].node);
    expect(isAgain(hitIn(at('b')), known)).toBe(false);
  });
});

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
  it('keeps it though something left the document when it was put in order', () => {
    const at = page('<p id=a>甲</p><p id=b>乙</p><p id=c>丙</p><p id=d>丁</p><p id=e>戊</p>');
    const hits = new Hits();
    hits.add([hitIn(at('a')), hitIn(at('b')), hitIn(at('d')), hitIn(at('e'))], true);
    const gone = at('b');
    gone.remove();
    hits.add([hitIn(at('c'))]);
    hits.ordered();
    hits.remove(hits.stale([gone]));
    expect(hits.ordered().map(({ block }) => block.id)).toEqual(['a', 'c', 'd', 'e']);
  });
  it('keeps it when the walk of the document goes on after it was put in order', () => {
    const at = page('<p id=a>甲</p><p id=b>乙</p><p id=c>丙</p><p id=d>丁</p>');
    const hits = new Hits();
    hits.add([hitIn(at('a'))], true);
    hits.add([hitIn(at('d'))]);
    hits.add([hitIn(at('b'))], true);
    hits.ordered();
    hits.add([hitIn(at('c'))], true);
    expect(hits.ordered().map(({ block }) => block.id)).toEqual(['a', 'b', 'c', 'd']);
  });
  it('forgets what stands in an editor, a button or a hidden panel now', () => {
    const at = page('<div id=o><p id=a>甲</p></div><p id=b>乙</p>');
    const [a, b] = [hitIn(at('a')), hitIn(at('b'))];
    const hits = new Hits();
    hits.add([a, b]);
    at('o').setAttribute('contenteditable', '');
    expect(hits.stale([at('o'), at('b')])).toEqual([a]);
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
    expect(hits.ordered()).toHaveLength(1);
  });
  it('names hits whose text left the document', () => {
    const at = page('<p id=a>甲</p><p id=b>乙</p>');
    const [a, b] = [hitIn(at('a')), hitIn(at('b'))];
    const hits = new Hits();
    hits.add([a, b]);
    const gone = at('a');
    gone.remove();
    expect(hits.stale([gone])).toEqual([a]);
    hits.remove(hits.stale([gone]));
    expect(hits.ordered()).toEqual([b]);
    expect([hits.has(gone), hits.has(at('b'))]).toEqual([false, true]);
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
  it('makes the hits of a block when they are asked for, once', () => {
    const at = page('<p id=a>甲</p><p id=b>乙</p><p id=c>丙</p>');
    let made = 0;
    const hits = new Hits(({ block }) => {
      made += 1;
      return [hitIn(block)];
    });
    const later = (id: string) => ({ block: at(id), base: 0, hits: null, gone: false });
    hits.add([hitIn(at('a')), later('b'), later('c')]);
    expect([made, hits.laters().length]).toEqual([0, 2]);
    expect(hits.of(at('b'))).toEqual(hits.of(at('b')));
    expect(made).toBe(1);
    expect(hits.ordered().map(({ block }) => block.id)).toEqual(['a', 'b', 'c']);
    // A block that is walked again, and nothing changed in it.
    expect(hits.add([later('c')])).toEqual([]);
  });
  it('goes from hit to hit both ways, and makes those of the blocks that it reaches alone', () => {
    const at = page('<p id=a>甲</p><p id=b>乙乙</p><p id=c>丙</p>');
    const hits = new Hits(({ block }) => [...(block.textContent ?? '')].map((_, i) => hitIn(block, i)));
    hits.add(['a', 'b', 'c'].map((id) => ({ block: at(id), base: 0, hits: null, gone: false })));
    const names = (found: Iterable<Hit>) => [...found].map((hit) => `${hit.block.id}${hit.pieces[0].start}`);
    const [first] = hits.from(null, 1, (found) => found.block.id === 'a');
    expect([names([first as Hit]), hits.laters().length]).toEqual([['b0'], 2]);
    expect(names(hits.from(first as Hit, 1, () => false))).toEqual(['b1', 'c0', 'a0', 'b0']);
    expect(names(hits.from(first as Hit, -1, () => false))).toEqual(['a0', 'c0', 'b1', 'b0']);
  });
  it('forgets blocks that left the document before anybody asked for their hits', () => {
    const at = page('<div id=x><p id=a>甲</p></div><p id=b>乙</p>');
    const hits = new Hits(({ block }) => [hitIn(block)]);
    hits.add(['a', 'b'].map((id) => ({ block: at(id), base: 0, hits: null, gone: false })));
    const [gone, a] = [at('x'), at('a')];
    gone.remove();
    // Frameworks take comments out as well, which cannot be asked for what is in them.
    expect(hits.dropIn([document.createComment('x'), gone])).toEqual([a]);
    expect(hits.ordered().map(({ block }) => block.id)).toEqual(['b']);
  });
  it('names the same when more was removed than there are texts with hits', () => {
    const at = page('<p id=a>甲</p><p id=b>乙</p><div id=c></div><p id=d>丁</p><p id=e>戊</p>');
    const [a, b, d] = [hitIn(at('a')), hitIn(at('b')), hitIn(at('d'))];
    const hits = new Hits(({ block }) => [hitIn(block)]);
    hits.add([a, b, d, { block: at('e'), base: 0, hits: null, gone: false }]);
    const others = Array.from({ length: 20 }, () => document.createElement('p'));
    const [removed, moved, unread] = [at('a'), at('b').firstChild as Text, at('e')];
    removed.remove();
    at('c').append(moved);
    unread.remove();
    expect(hits.stale([removed, moved, ...others])).toEqual([a, b]);
    expect(hits.dropIn([unread, ...others])).toEqual([unread]);
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
