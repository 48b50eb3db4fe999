/** Which names are marked: pages whose own notes say what is to be found (support/annotated.ts). */
import { hover } from './support/acts';
import { expectMarks } from './support/annotated';
import { expect, test } from './support/test';

test('a portal article: names cut by links, tags, soft hyphens, zero-width characters, comments, newlines, ruby', async ({
  chuchu,
  openPage,
}) => {
  const page = await openPage('portal.html');
  await expectMarks(chuchu, page);
  // The sentence asked about is the one that is read, not its source.
  expect(await hover(chuchu, page, '蚂蚁集团', 'last')).toContain('152亿元');
  await page.press('Escape');
  // A link over the whole block does not hide the name from the pointer.
  await hover(chuchu, page, '蚂蚁集团', 'covered');
});

test('nature, music and part numbers: no bird, no ant, no word that only contains a name', async ({
  chuchu,
  openPage,
}) => {
  await expectMarks(chuchu, await openPage('nature.html'));
});

test('a Traditional page', async ({ chuchu, openPage }) => {
  const page = await openPage('traditional.html');
  await expectMarks(chuchu, page);
  expect(await hover(chuchu, page, '螞蟻集團', 'words')).toMatch(/188\s*亿元/);
});

test('an English page', async ({ chuchu, openPage }) => {
  const page = await openPage('english.html');
  await expectMarks(chuchu, page);
  expect(await hover(chuchu, page, 'Ant Group', 'terms')).toMatch(/\d/);
});

test('a page that is switched to dark, and back, when its marks are drawn: they are seen on both grounds', async ({
  openPage,
}) => {
  const page = await openPage('before.html');
  const drawn = () =>
    page.evaluate(() => ['chuchu-on-light', 'chuchu-on-dark'].map((name) => CSS.highlights.get(name)?.size));
  await expect.poll(drawn).toEqual([1, 0]);
  await page.evaluate(() => document.body.setAttribute('style', 'background: #111; color: #eee'));
  await expect.poll(drawn).toEqual([0, 1]);
  await page.evaluate(() => document.body.removeAttribute('style'));
  await expect.poll(drawn).toEqual([1, 0]);
});
