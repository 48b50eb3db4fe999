// @vitest-environment happy-dom
import '../happy-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Watcher } from '@/src/page/walk/watch';

let walked: string[];
let changed: string[];
/** Text is found to belong to a block of which only the whole is known. */
let isWhole: boolean;
let watcher: Watcher;
let removed: Node[];

beforeEach(() => {
  document.body.innerHTML = '<p id=a>甲<b>乙</b></p>';
  walked = [];
  changed = [];
  isWhole = false;
  removed = [];
  const actions = {
    walkTree: (root: Node) => walked.push((root as Element).localName),
    walkNodes: (nodes: Text[]) => {
      walked.push(nodes.map(({ data }) => data).join('|'));
      if (isWhole) watcher.redo(nodes[0]?.parentElement as Element);
    },
    textChanged: (node: Text) => changed.push(node.data),
    removed: (node: Node) => removed.push(node),
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

/** After the observer's own task and the wait between two looks. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 280));

it('walks an article that is added, and not the line break after it', async () => {
  document.body.insertAdjacentHTML('beforeend', '<article><p>丙</p></article>\n');
  await turn();
  expect(walked).toEqual(['article']);
});

it('walks an article at once, and those that follow one by one together', async () => {
  const looks: number[] = [];
  for (let i = 0; i < 6; i += 1) {
    document.body.insertAdjacentHTML('beforeend', '<article><p>丙</p></article>');
    await new Promise((resolve) => setTimeout(resolve, 20));
    looks.push(walked.length);
  }
  await turn();
  expect(walked).toHaveLength(6);
  expect(new Set(looks.slice(1)).size).toBe(1);
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

it('walks a row once that is put in place and then filled, as virtual lists do', async () => {
  const row = document.createElement('div');
  row.innerHTML = '<div>1</div><div>2</div><p>3</p>';
  document.body.append(row);
  for (const cell of row.children) cell.textContent = '戊';
  await turn();
  expect(walked).toEqual(['div']);
});

it('says which text changed in a row that is walked as a whole: what was found in it is obsolete', async () => {
  const row = document.createElement('div');
  row.innerHTML = '<p>旧</p>';
  document.body.append(row);
  await turn();
  walked.length = 0;
  (row.firstChild?.firstChild as Text).data = '新';
  document.body.append(row);
  await turn();
  expect(walked).toEqual(['div']);
  expect(changed).toEqual(['新']);
});

it('walks a line once of which several pieces changed', async () => {
  const line = document.body.appendChild(document.createElement('p'));
  line.innerHTML = '<b>1</b>2<i>3</i>4<b>5</b>6<i>7</i>8';
  await turn();
  walked.length = 0;
  for (const node of line.childNodes) (node.firstChild ?? node).nodeValue += '新';
  await turn();
  expect(walked).toEqual(['1新|2新|3新|4新|5新|6新|7新|8新']);
});

it('walks a block anew when its text turns out to be walked as a whole, and none of that text after it', async () => {
  const block = document.getElementById('a') as Element;
  block.innerHTML = '1<br>2';
  await turn();
  walked.length = 0;
  isWhole = true;
  for (const node of [block.firstChild, block.lastChild]) (node as Text).data += '新';
  await turn();
  expect(walked).toEqual(['1新', 'p']);
});

it('walks a panel that is shown, and says that what was found in it may be obsolete', async () => {
  const panel = document.getElementById('a') as HTMLElement;
  panel.hidden = true;
  await turn();
  expect(walked).toEqual(['p']);
  expect(removed).toEqual([panel]);
});
