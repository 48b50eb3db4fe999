/** Chinese numerals that are figures though most that look like them are none. */
import { expect, test } from 'vitest';
import { readFigures } from '@/src/facts/figures/find';

test.each([
  // [text, its figures]
  ['车祸酿一死两伤。', ['一死', '两伤']],
  ['公司连续四季度盈利，四季度营收最好。', ['四季度']],
  ['新增病例六例（青岭三例，福建一例，云南一例，青海一例）。', ['六例', '三例', '一例', '一例', '一例']],
  ['新增疑似病例一例，整改工地两处，青岭一处，北山三处。', ['一例', '两处', '一处', '三处']],
  ['他说，这是典型的一例，也是唯一一例。', []],
  ['近三年半没有下雨，投入已三年多。', ['三年半', '三年多']],
])('%s', (text, figures) => {
  expect(readFigures(text).map((figure) => figure.text)).toEqual(figures);
});
