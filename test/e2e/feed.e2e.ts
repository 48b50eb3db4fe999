/** Text that comes, changes and goes: infinite scroll, a ticker, removed items; a single-page application. */
import { readToEnd } from '@/src/cli/drive/visit';
import { expectNoCard, hover, marksOf } from './support/acts';
import { expectMarks } from './support/annotated';
import { expect, test } from './support/test';

test('items that come while scrolling are marked, replaced text is marked anew, removed items are forgotten', async ({
  chuchu,
  openPage,
}) => {
  const page = await openPage('feed.html');
  await readToEnd(page);
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('article').length)).toBe(25);
  await expectMarks(chuchu, page);

  const say = (text: string, marks: string) =>
    page.evaluate((arg) => (window as unknown as { say(text: string, marks: string): void }).say(arg.text, arg.marks), {
      text,
      marks,
    });
  await say('刚刚：支付宝与网商银行联合值班', '支付宝|网商银行');
  await expectMarks(chuchu, page);
  await say('刚刚：河面起雾', '');
  await expectMarks(chuchu, page);

  // The card of an item goes with the item.
  await hover(chuchu, page, '蚂蚁集团', 'item-1');
  await page.evaluate(() => document.querySelector('#item-1')?.remove());
  await expectNoCard(chuchu, page);
  await page.evaluate(() => document.querySelector('#feed')?.replaceChildren());
  await expect.poll(async () => (await marksOf(chuchu, page)).length).toBe(0);
});

test('single-page navigation: a new body is marked, the old card is gone', async ({ chuchu, openPage }) => {
  const page = await openPage('app.html');
  await expectMarks(chuchu, page);
  await hover(chuchu, page, '蚂蚁集团', 'home');
  const view = (id: string, text: string, marks: string) =>
    page.evaluate(
      (arg) =>
        (window as unknown as { view(id: string, text: string, marks: string): void }).view(
          arg.id,
          arg.text,
          arg.marks,
        ),
      { id, text, marks },
    );
  await view('second', '第二页：支付宝与<b>网商</b>银行。', '支付宝|网商银行');
  await expectNoCard(chuchu, page);
  await expectMarks(chuchu, page);
  await view('third', '第三页：蚂蚁集团又出现了，2021年研发投入达到152亿元。', '蚂蚁集团');
  await expectMarks(chuchu, page);
  expect(await hover(chuchu, page, '蚂蚁集团', 'third')).toMatch(/188\s*亿元/);
});

test('an answer written a character at a time: a name stays marked while the text goes on behind it', async ({
  chuchu,
  openPage,
}) => {
  const page = await openPage('app.html');
  await page.evaluate(async () => {
    const line = document.createElement('p');
    line.id = 'written';
    line.setAttribute('data-marks', '蚂蚁集团|支付宝');
    document.body.append(line);
    // Slowly: what comes together is looked at together.
    for (const character of '蚂蚁集团与支付宝。') {
      line.append(character);
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  });
  await expectMarks(chuchu, page);
  await page.evaluate(() => {
    const line = document.querySelector('#written');
    line?.setAttribute('data-marks', '支付宝');
    if (line?.firstChild) (line.firstChild as Text).data = '蝼';
  });
  await expectMarks(chuchu, page);
});
