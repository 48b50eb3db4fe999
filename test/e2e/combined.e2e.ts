/** Pages that combine kinds: what each does alone is in the other specs. */
import { hover } from './support/acts';
import { expectMarks } from './support/annotated';
import { expect, test } from './support/test';

test('a long portal article: line breaks, sticky header, comments changed before the reader comes to them', async ({
  chuchu,
  openPage,
}) => {
  const page = await openPage('portal-long.html');
  await page.evaluate(() => (window as unknown as { change(): void }).change());
  await expectMarks(chuchu, page);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expectMarks(chuchu, page);
  await hover(chuchu, page, '支付宝', 'c1');
  await page.press('Escape');
  await hover(chuchu, page, '网商银行', 'c5');
});

test('a virtual list and pages without a load: rows that are used again are marked as they read now', async ({
  chuchu,
  openPage,
}) => {
  const page = await openPage('virtual.html');
  await expectMarks(chuchu, page);
  for (const top of [900, 40_000, 79_000, 0]) {
    await page.evaluate((y) => scrollTo(0, y), top);
    await expectMarks(chuchu, page);
  }
  await page.evaluate(() => document.getElementById('go')?.click());
  await expectMarks(chuchu, page);
  await page.evaluate(() => history.back());
  await expectMarks(chuchu, page);
});

test('a row whose text is changed and that is then moved carries the mark of its new text alone', async ({
  chuchu,
  openPage,
}) => {
  const page = await openPage('virtual.html');
  const say = (text: string, marks: string) =>
    page.evaluate(
      (arg) => {
        const row = document.querySelector<HTMLElement>('#row-3') as HTMLElement;
        row.dataset.marks = arg.marks;
        if (row.childNodes.length === 1) (row.firstChild as Text).data = arg.text;
        else row.replaceChildren(arg.text);
        row.parentElement?.append(row);
      },
      { text, marks },
    );
  await say('支付宝很忙。', '支付宝');
  await expectMarks(chuchu, page);
  await say('蚂蚁集团很忙。', '蚂蚁集团');
  await expectMarks(chuchu, page);
  await say('很忙的是别人。', '');
  await expectMarks(chuchu, page);
});

test('slotted text, nested shadow roots and nested frames, one root late', async ({ chuchu, openPage }) => {
  const page = await openPage('slotted.html');
  await expectMarks(chuchu, page);
  expect(await hover(chuchu, page, '网商银行', 'given')).not.toBe('');
});
