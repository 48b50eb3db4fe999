/** Inside an open modal dialog, a popover and a fullscreen element the card is seen and usable. */
import { clickOn, findInCard } from '@/src/cli/drive/roles';
import { expectNoCard, hover, readerTab, seenInCard } from './support/acts';
import { expectMarks } from './support/annotated';
import { expect, test } from './support/test';

/** The card can be read, pinned, and its passage opened with the real pointer. */
const isPinned = async (page: Parameters<typeof findInCard>[0]) =>
  (await findInCard(page, 'button', 'Keep open'))[0]?.on;

test('in a modal dialog', async ({ chuchu, openPage }) => {
  const page = await openPage('modal.html');
  await expectMarks(chuchu, page);
  await page.evaluate(() => {
    document.querySelector('#modal')?.setAttribute('data-marks', '蚂蚁集团');
    (document.querySelector('#dialog') as HTMLDialogElement).showModal();
  });
  expect(await hover(chuchu, page, '蚂蚁集团', 'modal')).toMatch(/188\s*亿元/);
  await clickOn(page, findInCard, 'button', 'Keep open');
  await expect.poll(() => isPinned(page)).toBe(true);
  // Escape closes the card first and leaves the dialog open; the next one is the dialog's.
  await page.press('Escape');
  await expectNoCard(chuchu, page);
  expect(await page.evaluate(() => (document.querySelector('#dialog') as HTMLDialogElement).open)).toBe(true);
  await hover(chuchu, page, '蚂蚁集团', 'modal');
  await seenInCard(page, 'button', 'Open the passage');
  await clickOn(page, findInCard, 'button', 'Open the passage');
  await readerTab(chuchu);
  expect(await page.evaluate(() => (window as unknown as { clicks: number }).clicks)).toBe(0);
});

test('in a popover, and in an element that went fullscreen', async ({ chuchu, openPage }) => {
  const page = await openPage('modal.html');
  await page.evaluate(() => (document.querySelector('#popover') as HTMLElement).showPopover());
  await hover(chuchu, page, '蚂蚁集团', 'popped');
  await clickOn(page, findInCard, 'button', 'Keep open');
  await expect.poll(() => isPinned(page)).toBe(true);
  await page.press('Escape');
  await expectNoCard(chuchu, page);
  await page.evaluate(() => (document.querySelector('#popover') as HTMLElement).hidePopover());

  const go = await page.evaluate(() => {
    const box = document.querySelector('#go')?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + 8, y: (box?.y ?? 0) + 8 };
  });
  await page.click(go.x, go.y);
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('full');
  await hover(chuchu, page, '蚂蚁集团', 'fullscreen');
  await clickOn(page, findInCard, 'button', 'Keep open');
  await expect.poll(() => isPinned(page)).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
});
