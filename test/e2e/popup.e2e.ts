/** The toolbar popup: search as you type, keyboard, this page's terms. */
import { findByRole } from '@/src/cli/drive/roles';
import { readerTab, search, seen } from './support/acts';
import { expect, test } from './support/test';

test('the box has the focus, and answers come as you type, figures with their source', async ({ chuchu, openPage }) => {
  const popup = await chuchu.openPopup(await openPage('demo.html'));
  await search(popup, '蚂蚁集团 2021 研发投入');
  await seen(popup, 'button', 'Open the passage');
  const results = await seen(popup, 'region', 'Results');
  expect(results.text).toMatch(/188\s*亿元/);
  expect(results.text).toContain('财联社');
});

test('Traditional, English and a bare figure find the same', async ({ chuchu, openPage }) => {
  const page = await openPage('demo.html');
  for (const query of ['螞蟻集團 研發投入', 'Ant Group 研发投入', '188亿元']) {
    const popup = await chuchu.openPopup(page);
    await search(popup, query);
    await expect
      .poll(async () => (await findByRole(popup, 'region', 'Results'))[0]?.text ?? '', query)
      .toMatch(/188\s*亿元/);
    await popup.close();
  }
});

test('it says so when the corpus has nothing', async ({ chuchu, openPage }) => {
  const popup = await chuchu.openPopup(await openPage('demo.html'));
  await search(popup, '南极企鹅换羽');
  await expect
    .poll(async () => (await findByRole(popup, 'status')).map((status) => status.text).join(' '))
    .toContain('Nothing in this corpus');
  expect(await findByRole(popup, 'button', 'Open the passage')).toEqual([]);
});

test('by keyboard alone: arrow down to a result, Enter opens its passage in the reader', async ({
  chuchu,
  openPage,
}) => {
  const popup = await chuchu.openPopup(await openPage('demo.html'));
  await search(popup, '188亿元');
  await seen(popup, 'button', 'Open the passage');
  await popup.press('ArrowDown');
  expect((await findByRole(popup, 'button', 'Open the passage'))[0]?.focused).toBe(true);
  await popup.press('Enter');
  const reader = await readerTab(chuchu);
  expect(await reader.evaluate(() => document.querySelector('mark.current')?.textContent ?? '')).toContain('188亿元');
  expect(await reader.evaluate(() => document.activeElement?.textContent), 'reading goes on there').toContain(
    '188亿元',
  );
  // A search in a tab is wanted again; the toolbar's makes way (toolbar-popup).
  expect(await findByRole(popup, 'button', 'Open the passage')).not.toEqual([]);
});

test("Escape clears the box; this page's terms are listed and one press searches", async ({ chuchu, openPage }) => {
  const popup = await chuchu.openPopup(await openPage('demo.html'));
  await search(popup, '支付');
  await popup.press('Escape');
  expect((await findByRole(popup, 'textbox', 'Search the corpus'))[0]?.value).toBe('');
  const chip = await seen(popup, 'button', '网商银行');
  await popup.click(chip.box.x + chip.box.width / 2, chip.box.y + chip.box.height / 2);
  await seen(popup, 'button', 'Open the passage');
  expect((await findByRole(popup, 'textbox', 'Search the corpus'))[0]?.value).toBe('网商银行');
});
