// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { openAutomaton } from '@/src/detect/automaton';
import { compileAutomaton } from '@/src/detect/compile';
import '../happy-dom';
import { type Found, type Hit, isLater, isWhole, rawSurface } from '@/src/page/marks/hit';
import { Walk } from '@/src/page/walk/walk';

const NAMES = ['海豚集团', '数字经济', '灯塔银行', '5G'];
const automaton = openAutomaton(compileAutomaton(NAMES.map((name) => ({ name, surfaces: [name], senses: [] }))));

function walk(html: string, contentType = 'text/html'): string[] {
  document.body.innerHTML = html;
  const all: Found[] = [];
  const walk = new Walk(automaton, (found) => all.push(...found), contentType);
  const step = walk.tree(document.body);
  while (step());
  const hits: Hit[] = all.flatMap((found) => (isLater(found) ? walk.hitsOf(found) : found));
  return hits.filter(isWhole).map((hit) => rawSurface(hit));
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('text across nodes', () => {
  it.each<[string, string[]]>([
    ['<p>海豚<b>集团</b></p>', ['海豚集团']],
    ['<p><a>海</a><a>豚</a><i>集<u>团</u></i></p>', ['海豚集团']],
    ['<p>海豚<!-- note -->集团</p>', ['海豚集团']],
    ['<p>数\u00ad字<wbr>经济</p>', ['数\u00ad字经济']],
    ['<p><ruby>海<rt>hǎi</rt>豚<rt>tún</rt>集团</ruby></p>', ['海豚集团']],
    ['<p>数字</p><p>经济</p>', []],
    ['<p>数字<br>经济</p>', []],
    ['<p>数字<br class="wide">经济，5G<br class="wide">3</p>', ['5G']],
    ['<p>数字<br style="display: none">经济</p>', ['数字经济']],
    ['<p>数字<img>经济</p>', []],
    [
      '<p>海豚<checkedtext contenteditable="false"></checkedtext>集团，<w:place>灯塔<w:kind>银行</w:kind></w:place></p>',
      ['海豚集团', '灯塔银行'],
    ],
    ['<nav><a>数字</a> <a>经济</a></nav>', []],
    ['<nav><a style="display:block">数字</a><a style="display:block">经济</a></nav>', []],
    ['<ul><li>3</li><li>5G</li><li>b</li></ul>', ['5G']],
    ['<p>3<b>5G</b></p>', []],
    ['<x-a>海豚</x-a><x-a>集团</x-a>', ['海豚集团']],
  ])('%s', (html, expected) => expect(walk(html)).toEqual(expected));
});

describe('blocks of text and plain inline elements', () => {
  it.each<[string, string, number, string[]]>([
    [
      'are told once, whatever stands in them',
      '<p>海豚<b>集团</b>和灯塔银行</p><p>没有</p>',
      1,
      ['海豚集团', '灯塔银行'],
    ],
    ['part words as their elements do', '<p><a>数字</a> <a>经济</a>，<a>灯塔银行</a></p>', 1, ['灯塔银行']],
    ['are no blocks where a line is broken', '<p>3<br>5G<br>数字<br>经济</p>', 0, ['5G']],
    [
      'are no blocks where something is not read',
      '<p>海豚集团<code>灯塔银行</code><i hidden>5G</i></p>',
      0,
      ['海豚集团'],
    ],
    ['are no blocks around other blocks', '<div>海豚集团<p>灯塔银行</p>5G</div>', 1, ['海豚集团', '灯塔银行', '5G']],
    [
      'may be tables and lists',
      '<table><tr><td>5G<td>数字<b>经济</b></table><ul><li>灯塔银行</ul>',
      3,
      ['5G', '数字经济', '灯塔银行'],
    ],
  ])('%s', (_, html, blocks, expected) => {
    expect(walk(html)).toEqual(expected);
    const found: Found[] = [];
    const step = new Walk(automaton, (more) => found.push(...more), 'text/html').tree(document.body);
    while (step());
    expect(found.filter(isLater)).toHaveLength(blocks);
  });
  it('say what stands in them now', () => {
    document.body.innerHTML = '<p>海豚集团</p>';
    const found: Found[] = [];
    const all = new Walk(automaton, (more) => found.push(...more), 'text/html');
    while (all.tree(document.body)());
    const later = found.find(isLater);
    if (!later) throw new Error('no block');
    const surfaces = () => all.hitsOf(later).map((hit) => rawSurface(hit));
    later.block.textContent = '灯塔银行';
    expect(surfaces()).toEqual(['灯塔银行']);
    later.block.innerHTML = '5G<div>灯塔银行</div>';
    expect(surfaces()).toEqual(['5G']);
    later.block.remove();
    expect(surfaces()).toEqual([]);
  });
});

describe('places where no mark may stand', () => {
  it.each([
    '<code>灯塔银行</code>',
    '<pre>灯塔银行</pre>',
    '<kbd>灯塔银行</kbd><samp>灯塔银行</samp>',
    '<button>灯塔银行</button>',
    '<textarea>灯塔银行</textarea>',
    '<select><option>灯塔银行</option></select>',
    '<div contenteditable><p>灯塔银行</p></div>',
    '<div contenteditable="true"><p><b>灯塔银行</b></p></div>',
    '<div role="textbox">灯塔银行</div>',
    '<div hidden>灯塔银行</div>',
    '<script>灯塔银行</script><style>灯塔银行</style>',
    '<svg><text>灯塔银行</text></svg>',
  ])('%s', (html) => expect(walk(html)).toEqual([]));
  it('allows pre in a plain-text document, and text that is not editable', () => {
    expect(walk('<pre>灯塔银行</pre>', 'text/plain')).toEqual(['灯塔银行']);
    expect(walk('<div contenteditable="false">灯塔银行</div>')).toEqual(['灯塔银行']);
  });
});

describe('long text', () => {
  it('matches a huge text node in parts without losing a term', () => {
    const text = '普通的话语，没有名字。'.repeat(9_000);
    expect(walk(`<p>${text}海豚集团${text}灯塔银行${text}</p>`)).toEqual(['海豚集团', '灯塔银行']);
  });
  it('goes on after the place where it stood was removed', () => {
    document.body.innerHTML = '<p>海豚集团</p>'.repeat(3_000);
    const hits: Found[] = [];
    const step = new Walk(automaton, (found) => hits.push(...found), 'text/html').tree(document.body);
    step();
    for (const p of [...document.body.children].slice(0, 1_000)) p.remove();
    while (step());
    expect(new Set(hits.filter((h) => h.block.isConnected).map((h) => h.block)).size).toBe(2_000);
  });
});
