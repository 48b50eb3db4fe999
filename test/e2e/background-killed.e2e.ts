/** Browsers stop an idle background at will: the next hover and the next search are answered all the same. */
import { findByRole } from '@/src/cli/drive/roles';
import { hover, search } from './support/acts';
import { expect, test } from './support/test';

test('a hover is answered after the background was killed', async ({ chuchu, openPage }) => {
  const page = await openPage('demo.html');
  await hover(chuchu, page, '蚂蚁集团', 'rd');
  await page.press('Escape');
  await chuchu.killBackground();
  expect(await hover(chuchu, page, '网商银行', 'bank')).toMatch(/\d/);
  await page.press('Escape');
  await chuchu.killBackground();
  expect(await hover(chuchu, page, '蚂蚁集团', 'rd')).toMatch(/188\s*亿元/);
});

test('a search is answered after the background was killed', async ({ chuchu, openPage }) => {
  const popup = await chuchu.openPopup(await openPage('demo.html'));
  await chuchu.killBackground();
  await search(popup, '188亿元');
  await expect.poll(async () => (await findByRole(popup, 'region', 'Results'))[0]?.text ?? '').toMatch(/188\s*亿元/);
});
