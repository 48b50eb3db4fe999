import { describe, expect, it } from 'vitest';
import { toneOf } from '@/src/page/marks/mark-style';

describe('toneOf', () => {
  it.each<[string, string]>([
    ['rgb(0, 0, 0)', 'onLight'],
    ['rgb(51, 51, 51)', 'onLight'],
    ['rgba(255, 255, 255, 0.9)', 'onDark'],
    ['rgb(200 200 200)', 'onDark'],
    ['oklch(0.95 0.01 90)', 'onDark'],
    ['oklab(20% 0 0)', 'onLight'],
    ['lab(90 0 0)', 'onDark'],
    ['color(display-p3 0 0 0)', 'onLight'],
  ])('%s → %s', (color, tone) => expect(toneOf(color)).toBe(tone));
});
