/** Properties of the walk over a page's DOM, on trees of any shape. Needs a `document` (fuzz/dom.ts makes one in Node). */
import fc from 'fast-check';
import { openAutomaton } from '@/src/detect/automaton';
import { compileAutomaton } from '@/src/detect/compile';
import { type Found, type Hit, isLater, rawSurface } from '@/src/page/marks/hit';
import { Hits } from '@/src/page/marks/hits';
import { Walk } from '@/src/page/walk/walk';
import { must, property } from './property';

const NAMES = ['海豚集团', '数字经济', '灯塔银行', '5G'];
const automaton = openAutomaton(compileAutomaton(NAMES.map((name) => ({ name, surfaces: [name], senses: [] }))));

const TAGS = [
  'p',
  'div',
  'b',
  'a',
  'span',
  'i',
  'ruby',
  'rt',
  'li',
  'code',
  'pre',
  'textarea',
  'button',
  'x-a',
  'table',
  'td',
  'form',
  'svg',
  'br',
  'wbr',
  'img',
  'template',
  'script',
  'style',
];
const TEXTS = [
  ...NAMES,
  '海豚',
  '集团',
  '数',
  '字经济',
  '灯',
  '塔银行',
  '5',
  'G',
  ' ',
  '\n',
  '\u00ad',
  '\u200b',
  '，',
  '的',
  'x',
  '<b>',
  '\ud800',
];

interface Tree {
  tag: string;
  attribute: string | null;
  children: (Tree | string)[];
}
const { tree } = fc.letrec<{ tree: Tree; node: Tree | string }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...TAGS),
    attribute: fc.constantFrom(
      null,
      null,
      null,
      'hidden',
      'contenteditable',
      'role=textbox',
      'name=parentNode',
      'id=nodeType',
    ),
    children: fc.array(tie('node'), { maxLength: 5 }),
  }),
  node: fc.oneof({ depthSize: 'small' }, fc.constantFrom(...TEXTS), tie('tree')),
}));

function build({ tag, attribute, children }: Tree): Element {
  const element = document.createElement(tag);
  const [name = '', value = ''] = attribute?.split('=') ?? [];
  if (name !== '') element.setAttribute(name, value);
  for (const child of children)
    element.append(typeof child === 'string' ? document.createTextNode(child) : build(child));
  return element;
}

function walk(root: Element): Hit[] {
  const all: Found[] = [];
  const walking = new Walk(automaton, (found) => all.push(...found), 'text/html');
  const step = walking.tree(root);
  while (step());
  return all.flatMap((found) => (isLater(found) ? walking.hitsOf(found) : found));
}

const plain = (text: string) => text.replace(/[\s\u00ad\u200b]/g, '');

/** What is marked is a name, in order, nowhere that nothing may be marked; the page stays as it was. */
export const pages = property('pages', fc.array(tree, { maxLength: 5 }), (trees) => {
  document.body.replaceChildren(...trees.map(build));
  document.body.normalize();
  const before = document.body.innerHTML;
  const hits = walk(document.body);
  must(document.body.innerHTML === before, 'the page was changed');
  for (const hit of hits) {
    must(plain(rawSurface(hit)) === automaton.nameOf(hit.term), `marked ${JSON.stringify(rawSurface(hit))}`);
    must(
      hit.pieces.every(({ node, start, end }) => start < end && end <= node.length),
      'a piece outside its text',
    );
    const holder = hit.pieces[0].node.parentElement;
    must(
      holder?.closest('code,textarea,button,script,style,[hidden],[contenteditable],[role=textbox]') === null,
      'marked where no mark may stand',
    );
  }
  const kept = new Hits();
  must(kept.add(hits).length === hits.length, 'one place was found twice');
  must(kept.add(walk(document.body)).length === 0, 'a second walk finds something else');
  const shown = (found: readonly Hit[]) => found.map((hit) => plain(rawSurface(hit))).join(' ');
  // Where the page cuts its text nodes makes no difference to what is read (but beside blanks, which may be layout).
  const whole = shown(hits);
  cutText(document.body);
  must(shown(walk(document.body)) === whole, 'cut text nodes give other marks');
});

function cutText(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  for (const node of nodes) {
    for (let at = node.data.length - 1; at > 0; at -= 1) {
      if (!/[\s\u00ad\u200b\ud800-\udfff]/.test(node.data.slice(at - 1, at + 1))) node.splitText(at);
    }
  }
}
