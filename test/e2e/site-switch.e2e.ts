/** Off for a site in one click: at once, remembered, and on again. */
import { clickOn, findByRole } from '@/src/cli/drive/roles';
import { expectNoCard, hover, marksOf, pointOn, seen } from './support/acts';
import { expect, test } from './support/test';

test('the switch in the popup takes effect at once, is remembered, and can be undone', async ({ chuchu, openPage }) => {
  const page = await openPage('demo.html');
  const point = await pointOn(chuchu, page, '蚂蚁集团', 'rd');
  const popup = await chuchu.openPopup(page);
  expect((await seen(popup, 'switch', 'Mark names on 127.0.0.1')).on).toBe(true);

  await popup.bringToFront();
  await clickOn(popup, findByRole, 'switch', 'Mark names on 127.0.0.1');
  await expect.poll(async () => (await findByRole(popup, 'switch', 'Mark names on'))[0]?.on).toBe(false);
  await page.bringToFront();
  await expect.poll(async () => (await marksOf(chuchu, page)).length).toBe(0);
  await page.move(point.x - 30, point.y - 40);
  await page.move(point.x, point.y);
  await new Promise((resolve) => setTimeout(resolve, 800));
  await expectNoCard(chuchu, page);

  const again = await openPage('demo.html');
  expect(await marksOf(chuchu, again)).toEqual([]);

  await popup.bringToFront();
  await clickOn(popup, findByRole, 'switch', 'Mark names on 127.0.0.1');
  await page.bringToFront();
  await expect.poll(async () => (await marksOf(chuchu, page)).length).toBeGreaterThan(5);
  await hover(chuchu, page, '蚂蚁集团', 'rd');
});

test('pausing works on all sites, and search still answers', async ({ chuchu, openPage }) => {
  const page = await openPage('demo.html');
  const popup = await chuchu.openPopup(page);
  await popup.bringToFront();
  await clickOn(popup, findByRole, 'switch', 'Pause on all sites');
  await expect.poll(async () => (await marksOf(chuchu, page)).length).toBe(0);
});
