// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { strengthOf } from '@/src/page/card/seen';

it.each([
  ['none', 1],
  ['invert(1) hue-rotate(180deg)', 1],
  ['opacity(0.02)', 0.02],
  ['opacity(50%) brightness(50%)', 0.25],
  ['invert(90%)', 0.8],
  ['invert(0.5)', 0],
  ['brightness(1.25)', 0.8],
  ['brightness(40)', 0.025],
  ['url(#dark-mode)', 1],
  ['contrast(0)', 0],
  ['blur(1px)', 1],
  ['blur(12px)', 0],
])('T4: a filter %s leaves %f to be seen', (filter, left) => {
  expect(strengthOf(filter)).toBeCloseTo(left);
});
