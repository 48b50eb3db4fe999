/** Rules of facts read folded text (ADR 6): a Traditional character in one is a word that is never met. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFigures } from '@/src/facts/figures/find';
import { findQuotes } from '@/src/facts/quotes/find';
import { simplify } from '@/src/facts/simplify';
import { articleOf } from './article';

/** These tell one way of writing from another, by the text as written. */
const AS_WRITTEN = new Set(['src/facts/figures/find.ts', 'src/facts/quotes/cantonese.ts']);

const rules = ['src/facts/figures', 'src/facts/quotes']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.ts') && !AS_WRITTEN.has(file));

const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '');

test.each(rules)('%s is written in Simplified', (file) => {
  const code = withoutComments(readFileSync(file, 'utf8'));
  expect([...code].filter((sign) => simplify(sign) !== sign).join('')).toBe('');
});

test('a Traditional title names the year of the months that its report tells of', () => {
  const article = articleOf('3月，全縣新建水渠30公里。', { title: '青嶺縣2020年統計公報', published: '2021-05-06' });
  expect(findFigures(article).map(({ period }) => period)).toEqual(['2020-03']);
});

test.each([
  ['who speaks goes on', '王文強表示，周某無論何時都可以來，強調水渠沒有關上。', '王文強'],
  ['a document shows what somebody said', '詢問筆錄顯示，李志明稱水渠是他挖的，「沒有人幫忙過」。', '李志明'],
  ['what a report is called', '協會發布《水渠報告》。報告數據顯示，去年修好的水渠有三成漏水。', '《水渠報告》'],
  ['a Japanese family name', '大塚說：「水渠明年一定會修好的。」', '大塚'],
])('%s in Traditional as in Simplified', (_, text, speaker) => {
  const speakers = (written: string) => findQuotes(articleOf(written)).map((q) => simplify(q.speaker ?? ''));
  expect(speakers(text).at(-1)).toBe(simplify(speaker));
  expect(speakers(text)).toEqual(speakers(simplify(text)));
});

test.each([
  ['計畫', '计划'],
  ['規畫', '规划'],
  ['甚麼', '什么'],
  ['連絡', '联络'],
  ['設計的畫', '设计的画'],
])('%s reads as the mainland writes the word: %s', (written, read) => {
  expect(simplify(written)).toBe(read);
});
