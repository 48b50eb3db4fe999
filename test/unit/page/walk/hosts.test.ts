// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import '../happy-dom';
import { openAutomaton } from '@/src/detect/automaton';
import { compileAutomaton } from '@/src/detect/compile';
import { lateHosts, textualHosts } from '@/src/page/walk/hosts';
import type { Step } from '@/src/page/walk/slices';
import { Walk } from '@/src/page/walk/walk';

/** Tags that were looked at, and in how many steps. */
function look(begin: (look: (element: Element) => void) => Step) {
  const tags: string[] = [];
  const step = begin((element) => tags.push(element.localName));
  let steps = 1;
  while (step()) steps += 1;
  return { tags: tags.sort(), steps };
}

const automaton = openAutomaton(compileAutomaton([]));
const walked = () =>
  look((meet) => new Walk(automaton, () => undefined, 'text/html', meet).tree(document.documentElement)).tags;

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('elements that may have a shadow root', () => {
  it('are custom elements, and those that HTML lets have one: the walk comes by them', () => {
    document.body.innerHTML = '<main><x-card></x-card><div><p><a>a</a><span>b</span></p></div><img></main>';
    expect(walked()).toEqual(['body', 'div', 'main', 'x-card']);
  });
  it('stand in lines and in blocks of text too', () => {
    document.body.innerHTML = '<p>a<x-card></x-card></p><div>b</div><h2>c <x-card>d</x-card></h2>';
    expect(walked()).toEqual(['body', 'div', 'h2', 'x-card', 'x-card']);
  });
  it('are paragraphs and spans that hold no text, beside text in a line too', () => {
    document.body.innerHTML = '<p><b>a</b></p><p></p><h1>a<span></span></h1><i><span><b>b</b></span></i>';
    expect(walked()).toEqual(['body', 'h1', 'p', 'span']);
  });
  it('may be paragraphs and spans: 500 of such a tag are enough, as on a page of more they hold text', () => {
    document.body.innerHTML = `<p></p>${'<span></span>'.repeat(900)}`;
    const { tags } = look((each) => textualHosts(document, each));
    expect([tags.filter((tag) => tag === 'p').length, tags.filter((tag) => tag === 'span').length]).toEqual([1, 500]);
  });
});

describe('a second look', () => {
  it('is for all of them, in short steps', () => {
    document.body.innerHTML = '<div></div>'.repeat(2_000);
    const { tags, steps } = look((each) => lateHosts(document, [], each));
    expect(tags).toHaveLength(2_001);
    expect(steps).toBeGreaterThan(6);
  });
  it('is for what was empty in a long document', () => {
    document.body.innerHTML = '<div></div>'.repeat(6_000);
    const empty = [...document.body.children].slice(0, 3);
    expect(look((each) => lateHosts(document, empty, each)).tags).toEqual(['div', 'div', 'div']);
  });
});
