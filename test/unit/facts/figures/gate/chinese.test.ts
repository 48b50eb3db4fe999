/** Chinese numerals that are figures though most that look like them are none. */
import { expect, test } from 'vitest';
import { readFigures } from '@/src/facts/figures/find';

test.each([
  // [text, its figures]
  ['车祸酿一死两伤。', ['一死', '两伤']],
  ['公司连续四季度盈利，四季度营收最好。', ['四季度']],
  ['近三年半没有下雨，投入已三年多。', ['三年半', '三年多']],
])('%s', (text, figures) => {
  expect(readFigures(text).map((figure) => figure.text)).toEqual(figures);
});
