// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Watcher } from '@/src/page/watch';

let walked: string[];
let watcher: Watcher;

beforeEach(() => {
  document.body.innerHTML = '<p id=a>甲<b>乙</b></p>';
  walked = [];
  const actions = {
    walkTree: (root: Node) => walked.push((root as Element).localName),
    walkNodes: (nodes: Text[]) => walked.push(nodes.map(({ data }) => data).join('|')),
    removed: vi.fn(),
    replaced: vi.fn(),
    shadow: vi.fn(),
    changed: vi.fn(),
    isOwn: () => false,
  };
  watcher = new Watcher(actions, () => {
    while (watcher.step());
  });
  watcher.observe(document);
});

afterEach(() => watcher.stop());

/** After the observer's own task. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

it('walks an article that is added, and not the line break after it', async () => {
  document.body.insertAdjacentHTML('beforeend', '<article><p>丙</p></article>\n');
  await turn();
  expect(walked).toEqual(['article']);
});

it('walks the line that a blank was added to', async () => {
  document.getElementById('a')?.append(' ');
  await turn();
  expect(walked).toHaveLength(1);
});

it('walks text that became blank: marks in it are gone', async () => {
  const line = document.body.appendChild(document.createElement('div'));
  line.textContent = '丁';
  await turn();
  walked.length = 0;
  (line.firstChild as Text).data = ' ';
  await turn();
  expect(walked).toEqual([' ']);
});
