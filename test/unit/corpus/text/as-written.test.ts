/** What is read of a document in Simplified characters goes out as the document writes it. */
import { expect, test } from 'vitest';
import { AsWritten } from '@/src/corpus/text/as-written';
import { readOne } from '../support';

test('each character as it stands at its own place, though several fold to one', () => {
  const text = '皇后在後台。\n<b>臺灣</b>的台\n前：頭發不是頭髮';
  const written = new AsWritten(text);
  expect(written.folded).toBe('皇后在后台。\n<b>台湾</b>的台\n前：头发不是头发');
  expect(written.text('皇后在后台。')).toBe('皇后在後台。');
  expect(written.text('台湾的台前：头发不是头发')).toBe('臺灣的台前：頭發不是頭髮');
});

test('behind what was written back last, if it stands there', () => {
  const written = new AsWritten('头发\n頭髮\n頭發');
  expect(['头发', '头发', '头发', '头发'].map((text) => written.text(text))).toEqual(['头发', '頭髮', '頭發', '头发']);
});

test('round what stands between and is none of it', () => {
  const written = new AsWritten('公路投資達三億元，（圖為工地）去年底完工後通車。');
  expect(written.text('公路投资达三亿元，去年底完工后通车。')).toBe('公路投資達三億元，去年底完工後通車。');
});

test('a name that the document does not say stays as it is', () => {
  const written = new AsWritten('來源：南嶺日報');
  expect([written.name('南岭日报'), written.name('北山日报'), written.name(null)]).toEqual([
    '南嶺日報',
    '北山日报',
    null,
  ]);
});

test('an address in letters of its own', () => {
  const written = new AsWritten('見 https://example.com/新聞/1 或 https://example.com/%E6%96%B0%E8%81%9E');
  expect(written.url('https://example.com/%E6%96%B0%E9%97%BB/1')).toBe('https://example.com/%E6%96%B0%E8%81%9E/1');
  expect(written.url('https://example.com/%E6%96%B0%E8%81%9E')).toBe('https://example.com/%E6%96%B0%E8%81%9E');
});

test('ideographs that a page spells by their numbers are read and kept', () => {
  const article = readOne(
    '<html><body><h1>&#21335;&#23994;&#20462;&#36335;</h1><p>&#x4f86;&#28304;：南嶺日報　2024-05-06</p><p>南嶺縣去年新修農村公路三百公里，全縣各鄉鎮都已通車，投資也創下新高。</p></body></html>',
  );
  expect(article).toMatchObject({ title: '南嶺修路', publisher: '南嶺日報', published: '2024-05-06' });
});
