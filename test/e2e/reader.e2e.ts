/** The reader: the source article with the passage in view, and the walk from fact to fact. */
import type { Page } from '@/src/cli/drive/types';
import { readerTab, search, seen } from './support/acts';
import { expect, test } from './support/test';

/** The marked passage in view: its text and whether it lies inside the viewport. */
function passageInView(reader: Page) {
  return reader.evaluate(() => {
    const mark = document.querySelector('mark.current');
    const box = mark?.getBoundingClientRect();
    return {
      text: mark?.textContent ?? '',
      inView: box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight && box.height > 0,
    };
  });
}

test('shows the article with the passage in view, every fact marked, and walks to the next', async ({
  chuchu,
  openPage,
}) => {
  const popup = await chuchu.openPopup(await openPage('demo.html'));
  await search(popup, '蚂蚁集团 2021 研发投入 188亿元');
  const result = await seen(popup, 'button', 'Open the passage');
  await popup.click(result.box.x + result.box.width / 2, result.box.y + result.box.height / 2);
  const reader = await readerTab(chuchu);
  await reader.bringToFront();

  expect((await seen(reader, 'heading', '蚂蚁集团发布2021可持续发展报告')).text).toContain('188亿元');
  expect(await passageInView(reader)).toMatchObject({ inView: true, text: expect.stringContaining('188亿元') });
  expect(await reader.evaluate(() => document.querySelectorAll('mark').length)).toBeGreaterThan(20);

  const before = (await passageInView(reader)).text;
  await reader.press('ArrowRight');
  await expect.poll(async () => (await passageInView(reader)).text).not.toBe(before);
  expect((await passageInView(reader)).inView).toBe(true);
  await reader.press('ArrowLeft');
  await expect.poll(async () => (await passageInView(reader)).text).toBe(before);

  // Reloading stays where the reader was.
  await reader.reload();
  await expect.poll(async () => (await passageInView(reader)).text).toBe(before);
});

test('an address of no article says so', async ({ chuchu }) => {
  const reader = await chuchu.openExtensionPage('reader.html?article=no-such-article');
  await expect
    .poll(() => reader.evaluate(() => document.body.innerText))
    .toContain('This article is not in the corpus.');
});
