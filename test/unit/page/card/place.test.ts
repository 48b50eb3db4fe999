import { describe, expect, it } from 'vitest';
import { type Box, isInCorridor, place } from '@/src/page/card/place';

const size = { width: 1000, height: 700 };
const view: Box = { left: 0, top: 0, right: 1000, bottom: 700 };
const line = (left: number, top: number, width = 60, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('place', () => {
  it('opens below the line when there is room', () => {
    expect(place(line(100, 100), view, size)).toMatchObject({ side: 'below', left: 100, top: 126, bottom: null });
  });
  it('opens above a line near the bottom, held by its lower edge so that it grows upwards', () => {
    expect(place(line(100, 600), view, size)).toMatchObject({ side: 'above', top: null, bottom: 106 });
  });
  it('stays inside the right edge', () => {
    const { left, maxWidth } = place(line(950, 100), view, size);
    expect((left ?? 0) + maxWidth).toBeLessThanOrEqual(1000);
  });
  it('takes the roomier side of a small window and never covers the line', () => {
    const small: Box = { left: 0, top: 0, right: 300, bottom: 180 };
    const low = place(line(40, 120), small, { width: 300, height: 180 });
    expect(low.side).toBe('above');
    expect(low.maxHeight).toBeLessThanOrEqual(120);
    expect(low.maxWidth).toBeLessThanOrEqual(300);
  });
  it('keeps within what a zoomed viewport shows', () => {
    const zoomed: Box = { left: 400, top: 300, right: 800, bottom: 580 };
    const placed = place(line(420, 320), zoomed, size);
    expect(placed.left).toBeGreaterThanOrEqual(400);
    expect((placed.left ?? 0) + placed.maxWidth).toBeLessThanOrEqual(800);
  });
  it('stands beside vertical text', () => {
    expect(place(line(100, 100, 20, 80), view, size, true)).toMatchObject({ side: 'right', left: 126 });
    expect(place(line(900, 100, 20, 80), view, size, true)).toMatchObject({ side: 'left', left: null, right: 106 });
  });
  it.each(Array.from({ length: 40 }, (_, i) => [i]))('never overlaps the line (%i)', (i) => {
    const at = line((i * 137) % 940, (i * 71) % 680);
    const placed = place(at, view, size);
    if (placed.top !== null) expect(placed.top).toBeGreaterThanOrEqual(at.bottom);
    if (placed.bottom !== null) expect(size.height - placed.bottom).toBeLessThanOrEqual(at.top);
    expect(placed.maxHeight).toBeGreaterThan(0);
  });
});

describe('isInCorridor', () => {
  const mark = line(100, 100);
  const card: Box = { left: 100, top: 126, right: 460, bottom: 400 };
  it.each<[number, number, boolean, string]>([
    [120, 110, true, 'on the mark'],
    [300, 300, true, 'on the card'],
    [130, 123, true, 'between them'],
    [300, 110, false, 'on the line beside the mark'],
    [130, 60, false, 'above the mark'],
    [600, 300, false, 'beside the card'],
  ])('%i,%i → %s (%s)', (x, y, inside) => expect(isInCorridor(x, y, mark, card)).toBe(inside));
});
