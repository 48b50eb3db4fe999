/** What a page's scripts say of its article. */
import { expect, test } from 'vitest';
import { readOne } from '../support';

const TITLE = '南岭新修公路三百公里';
const page = (script: string) =>
  `<html><head><title>${TITLE}</title></head><body><div id="app"><h1>${TITLE}</h1><p>南岭县交通局5日通报，今年新修公路300公里，惠及村庄120个，总投资8.6亿元。</p><p>“出山只要半小时了。”石桥村村民何秀英说，以前要走三个小时。</p></div>${script}</body></html>`;
const article = { title: TITLE, publishTime: '2024-05-06 08:00:00', source: '青岭日报', authorName: '林之远' };

test.each([
  {
    name: 'a state that a script sets',
    script: `<script>window.__INITIAL_STATE__=${JSON.stringify({ a: { article } })};(function(){})()</script>`,
  },
  {
    name: 'a value of a variable',
    script: `<script>var x = [1]; var allData = ${JSON.stringify({ docData: article })};\nvar y = {};</script>`,
  },
  {
    name: 'the data of a page, names inside objects',
    script: `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { headline: TITLE, datePublished: '2024-05-06T01:00:00Z', authors: [{ name: '林之远' }], publisher: { name: '青岭日报' } } } })}</script>`,
  },
])('$name', ({ script }) => {
  expect(readOne(page(script))).toMatchObject({ publisher: '青岭日报', author: '林之远', published: '2024-05-06' });
});

test('an object of another article says nothing of this one', () => {
  const other = { ...article, title: '东河图书馆延长开放时间' };
  expect(readOne(page(`<script>var list=${JSON.stringify([other])}</script>`))).toMatchObject({
    publisher: null,
    author: null,
    published: null,
  });
});

test('what the page shows comes first', () => {
  const shown = page(`<script>var a=${JSON.stringify(article)}</script>`).replace(
    '</h1>',
    '</h1><div>2024-05-07 09:00 来源：东河晚报</div>',
  );
  expect(readOne(shown)).toMatchObject({ publisher: '东河晚报' });
});

test('the second of publication of a WeChat article', () => {
  expect(readOne(page('<script>var biz = "x";var ct = "1714953600";var y = 1;</script>')).published).toBe('2024-05-06');
});

test('a variable of that name on any other page is none', () => {
  expect(readOne(page('<script>var ct = "1714953600";var counter = 1;</script>')).published).toBeNull();
});

test('what a page says of itself for those who share it is no data of the article', () => {
  const share = { title: TITLE, source: '微信朋友圈', time: '2024-05-06 10:00:00' };
  expect(readOne(page(`<script>var data=${JSON.stringify({ share })}</script>`))).toMatchObject({
    publisher: null,
    published: null,
  });
});
