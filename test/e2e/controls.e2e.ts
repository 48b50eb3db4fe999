/** Code, controls, editors and drawings get no mark, and a page's own behaviour is as it was without us. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@/src/cli/drive/types';
import { expectNoCard, hover, marksOf, pointOn } from './support/acts';
import { expectMarks } from './support/annotated';
import { expect, test } from './support/test';

const middleOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  }, selector);

test('no mark in code, controls, editors, drawings and hidden text', async ({ chuchu, openPage }) => {
  const page = await openPage('controls.html');
  await expectMarks(chuchu, page);
  // What is shown later is marked then: a name in a <details> that was opened.
  await page.evaluate(() => {
    const hidden = document.querySelector('#hidden') as HTMLElement;
    hidden.setAttribute('data-marks', '蚂蚁集团');
    (hidden.querySelector('details') as HTMLDetailsElement).open = true;
  });
  await expectMarks(chuchu, page);
});

test('panels that are shown, text that becomes an editor or a button, and back: marks go and come with it', async ({
  chuchu,
  openPage,
}) => {
  const page = await openPage('turning.html');
  await expectMarks(chuchu, page);
  await page.evaluate(() => (window as unknown as { turn(): void }).turn());
  await expectMarks(chuchu, page);
  await page.evaluate(() => (window as unknown as { turnBack(): void }).turnBack());
  await expectMarks(chuchu, page);
});

test('a document that becomes an editor as a whole, and is read again', async ({ chuchu, openPage }) => {
  const page = await openPage('turning.html');
  await hover(chuchu, page, '蚂蚁集团', 'note');
  const point = await pointOn(chuchu, page, '蚂蚁集团', 'note');
  await page.press('Escape');
  await page.move(4, 300);
  await page.evaluate(() => {
    document.designMode = 'on';
  });
  await expect.poll(() => marksOf(chuchu, page)).toEqual([]);
  // What is drawn goes with the next slow look at the page.
  await sleep(2_500);
  await page.move(point.x, point.y);
  await sleep(800);
  await expectNoCard(chuchu, page);
  await page.evaluate(() => {
    document.designMode = 'off';
  });
  await expectMarks(chuchu, page);
  await expect.poll(async () => (await marksOf(chuchu, page)).every(({ drawn }) => drawn)).toBe(true);
  await hover(chuchu, page, '蚂蚁集团', 'note');
});

test('no mark in folded panels, outside the page, in options and in addresses; in a panel that unfolds', async ({
  chuchu,
  openPage,
}) => {
  const page = await openPage('folded.html');
  await expectMarks(chuchu, page);
  await page.evaluate(() => {
    const panel = document.querySelector('#max') as HTMLElement;
    panel.setAttribute('data-marks', '蚂蚁集团|蚂蚁集团|蚂蚁集团');
    panel.style.maxHeight = '300px';
  });
  await expectMarks(chuchu, page);
});

test('marks change neither the DOM, nor the fields, nor what is selected and copied', async ({ chuchu, openPage }) => {
  const page = await openPage('controls.html');
  await hover(chuchu, page, '蚂蚁集团', 'before');
  await page.press('Escape');
  await expectNoCard(chuchu, page);
  const state = await page.evaluate(() => {
    const p = document.querySelector('#before') as HTMLElement;
    getSelection()?.selectAllChildren(p);
    const field = (id: string) => (document.getElementById(id) as HTMLInputElement).value;
    const world = window as unknown as { events: string[] };
    return {
      selected: getSelection()?.toString(),
      html: p.innerHTML,
      values: [field('text'), field('area'), field('select')],
      editor: document.querySelector('#editor')?.innerHTML,
      typed: world.events.filter((type) => type === 'input' || type === 'change'),
      ours: document.documentElement.children.length,
      attributes: [...document.documentElement.attributes, ...document.body.attributes].map(({ name }) => name),
    };
  });
  expect(state).toEqual({
    selected: '页首提到蚂蚁集团和支付宝，后面的都不该有标记。',
    html: '页首提到蚂蚁集团和支付宝，后面的都不该有标记。',
    values: ['蚂蚁集团', '支付宝与网商银行', '支付宝'],
    editor: '编辑器里的支付宝与<b>蚂蚁集团</b>',
    typed: [],
    ours: 2,
    attributes: ['lang'],
  });
});

test('typing, undo and our keys in fields are the page’s own', async ({ chuchu, openPage }) => {
  const page = await openPage('controls.html');
  const field = await middleOf(page, '#text');
  await page.click(field.x, field.y);
  await page.press('End');
  await page.type('ab');
  const value = () => page.evaluate(() => (document.querySelector('#text') as HTMLInputElement).value);
  await expect.poll(value).toBe('蚂蚁集团ab');
  // Our walking key does nothing while a field has the focus.
  const mayTakeKey = await page.evaluate(() => {
    const world = window as unknown as { taken: boolean[] };
    world.taken = [];
    addEventListener('keydown', (event) => world.taken.push(event.defaultPrevented));
    return document.activeElement?.id;
  });
  expect(mayTakeKey).toBe('text');
  await page.press('Alt+.');
  await expectNoCard(chuchu, page);
  expect(await page.evaluate(() => (window as unknown as { taken: boolean[] }).taken.includes(true))).toBe(false);
  await page.press('Control+z');
  await expect.poll(value).not.toContain('ab');
  await page.evaluate(() => (document.querySelector('#editor') as HTMLElement).focus());
  await page.press('Alt+.');
  await expectNoCard(chuchu, page);
});

test('nothing opens under a pointer that rests where somebody types', async ({ chuchu, openPage }) => {
  const page = await openPage('controls.html');
  const point = await pointOn(chuchu, page, '支付宝', 'before');
  await page.evaluate(() => (document.querySelector('#text') as HTMLElement).focus({ preventScroll: true }));
  await page.move(point.x - 60, point.y + 4);
  await page.move(point.x, point.y);
  await page.type('typed');
  expect(await page.evaluate(() => (document.querySelector('#text') as HTMLInputElement).value)).toContain('typed');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await expectNoCard(chuchu, page);
});
