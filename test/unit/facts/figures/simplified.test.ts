/** Rules of figures read folded text (ADR 6): a Traditional character in one is a word that is never met. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFigures } from '@/src/facts/figures/find';
import { simplify } from '@/src/facts/simplify';
import { articleOf } from '../article';

const FIGURES = 'src/facts/figures';
/** Tells Traditional articles from Simplified ones, by their text as written. */
const AS_WRITTEN = 'find.ts';

const rules = readdirSync(FIGURES, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && file !== AS_WRITTEN,
);

const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '');

test.each(rules)('%s is written in Simplified', (file) => {
  const code = withoutComments(readFileSync(join(FIGURES, file), 'utf8'));
  expect([...code].filter((sign) => simplify(sign) !== sign).join('')).toBe('');
});

test('a Traditional title names the year of the months that its report tells of', () => {
  const article = articleOf('3月，全縣新建水渠30公里。', { title: '青嶺縣2020年統計公報', published: '2021-05-06' });
  expect(findFigures(article).map(({ period }) => period)).toEqual(['2020-03']);
});
