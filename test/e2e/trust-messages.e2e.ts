/**
 * A renderer that was taken over speaks with our content script's rights (TRUST T6–T8, M56–M61): it is refused by name,
 * learns nothing, and the worker answers the next honest question.
 */
import type { BrowserName, Json, Page } from '@/src/cli/drive/types';
import { waitForLoad, waitUntilSettled } from '@/src/cli/drive/visit';
import { hover, search } from './support/acts';
import { expect, test } from './support/test';
import { addTraitor, openVariant, sendAs, storageOf, type Variant } from './support/variant';

let variant: Variant;
let page: Page;

test.beforeAll(async ({ site }, info) => {
  variant = await openVariant(info.project.name as BrowserName, addTraitor);
  page = await variant.browser.newPage(`${site.origin}/demo.html`);
  await waitForLoad(page);
  await waitUntilSettled(variant.browser, page);
});
test.afterAll(() => variant?.close());
// Each test has its own document, and so its own allowance of questions.
test.beforeEach(async () => {
  await page.reload();
  await waitForLoad(page);
  await waitUntilSettled(variant.browser, page);
});

const codes = (replies: unknown[]) =>
  replies.map((reply) => (reply as { ok?: boolean; fault?: { code: string } } | null)?.fault?.code ?? reply);
const sentence = { token: 1, sentence: '2021年蚂蚁集团研发投入达到152亿元。', start: 5, end: 9 };

test('M56: what is no message is BAD_MESSAGE', async () => {
  const messages: Json[] = [null, 'search', 7, true, [], ['search'], {}, { type: 7 }, { type: null }];
  expect(codes(await sendAs(page, messages))).toEqual(messages.map(() => 'BAD_MESSAGE'));
});

test('M57, T7: names of Object.prototype are UNKNOWN_TYPE', async () => {
  const types = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', '__defineGetter__', 'nothing'];
  const messages = types.map((type) => ({ type, data: {}, timestamp: 1 }));
  expect(codes(await sendAs(page, messages))).toEqual(types.map(() => 'UNKNOWN_TYPE'));
});

test('M58: a sentence of 3 MB and of 72 MB is TOO_LONG or refused by the browser', async () => {
  for (const times of [1_000_000, 24_000_000]) {
    const message = { type: 'hover', timestamp: 1, data: sentence, repeat: { field: 'sentence', times } };
    const [reply] = await sendAs(page, [message]);
    const told = (reply as { rejected?: string }).rejected ?? codes([reply])[0];
    expect(told).toMatch(/^TOO_LONG$|exceeded maximum|64MiB/);
  }
});

test('M60, T6: privileged questions are FORBIDDEN for content scripts', async () => {
  const asked: Record<string, Json | undefined> = {
    search: { token: 1, query: '蚂蚁集团', limit: 5 },
    suggest: { text: '蚂蚁', limit: 5 },
    getArticle: { articleId: '001' },
    getPackInfo: undefined,
  };
  const messages = Object.entries(asked).map(([type, data]) => ({ type, timestamp: 1, data }));
  expect(codes(await sendAs(page, messages))).toEqual(messages.map(() => 'FORBIDDEN'));
});

test('M61: 1,000 questions in a second are BUSY, other pages are answered', async ({ site }) => {
  const flood = Array.from({ length: 1_000 }, () => ({ type: 'hover', timestamp: 1, data: sentence }));
  const replies = await sendAs(page, flood);
  const told = codes(replies);
  expect(told.filter((code) => code === 'BUSY').length).toBeGreaterThan(800);
  expect(replies.filter((reply) => (reply as { ok: boolean }).ok).length).toBeGreaterThan(5);
  const other = await variant.browser.newPage(`${site.origin}/demo.html`);
  await waitForLoad(other);
  expect(await hover(variant.browser, other, '蚂蚁集团', 'rd')).toMatch(/188\s*亿元/);
  await other.close();
});

test('M59: strange text is answered in the shape of any answer', async () => {
  const texts = ['\ud800\ud800\ud800', '\0\0\0', '\u202e\u2066支付宝', '𠀀𠀀𠀀', '<b>支付宝</b>'];
  const messages = texts.map((text) => ({
    type: 'hover',
    timestamp: 1,
    data: { token: 3, sentence: text, start: 0, end: text.length },
  }));
  for (const reply of (await sendAs(page, messages)) as { ok: boolean; value: { token: number; answer: object } }[]) {
    expect(reply).toMatchObject({ ok: true, value: { token: 3, answer: { results: expect.any(Array) } } });
  }
});

test('T8: content scripts find nothing but settings in storage', async () => {
  const popup = await variant.browser.openPopup(page);
  await search(popup, '蚂蚁集团');
  await popup.close();
  expect(Object.keys((await storageOf(page)) as object).filter((key) => key !== 'settings')).toEqual([]);
});
