// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pointer } from '@/src/page/point/point';

const open = vi.fn();
const prepare = vi.fn();
const pointed = { hit: { pieces: [] }, line: { left: 0, top: 0, right: 90, bottom: 20 } };
const listeners = new Map<string, (event: unknown) => void>();
let pointer: Pointer;

/** An event as the browser gives it; happy-dom cannot make trusted ones. */
function fire(type: string, parts: object = {}): void {
  const event = { isTrusted: true, pointerType: 'mouse', buttons: 0, clientX: 0, clientY: 0, target: document.body };
  listeners.get(type)?.({ ...event, ...parts });
}
const moveTo = (clientX: number, parts: object = {}) => fire('pointermove', { clientX, clientY: 10, ...parts });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  open.mockReset();
  prepare.mockReset();
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
    listeners.set(type, listener as (event: unknown) => void);
  });
  pointer = new Pointer({
    test: () => pointed as never,
    open,
    prepare,
    leave: () => undefined,
    card: () => null,
    isOwn: () => false,
    moved: () => undefined,
  });
  pointer.listen();
});
afterEach(() => {
  pointer.stop();
  vi.useRealTimers();
});

describe('a card opens when the pointer rests on a name', () => {
  it('after the dwell time, prepared before its end', () => {
    moveTo(10);
    vi.advanceTimersByTime(30);
    expect(prepare).not.toHaveBeenCalled();
    vi.advanceTimersByTime(70);
    expect(prepare).toHaveBeenCalledTimes(1);
    expect(open).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it.each<[string, object, [type: string, parts?: object][]]>([
    ['a forged event', { isTrusted: false }, []],
    ['a finger', { pointerType: 'touch' }, []],
    ['a pressed button', { buttons: 1 }, []],
    ['a drag', {}, [['dragstart']]],
    ['a click', {}, [['pointerdown'], ['pointerup']]],
    ['a pointer that left the window', {}, [['mouseout', { relatedTarget: null }]]],
  ])('not by %s', (_, movement, then) => {
    moveTo(10, movement);
    for (const [type, parts] of then) fire(type, parts);
    vi.advanceTimersByTime(2_000);
    expect(open).not.toHaveBeenCalled();
    expect(prepare).not.toHaveBeenCalled();
  });

  it.each([
    ['scrolling', 'scroll', {}],
    ['typing', 'keydown', { key: 'a', altKey: false }],
  ])('only some time after %s', (_, type, parts) => {
    fire(type, parts);
    moveTo(10);
    vi.advanceTimersByTime(140);
    expect(open).not.toHaveBeenCalled();
    vi.advanceTimersByTime(600);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('sixty times a minute at most, prepared twice as often, then not until the minute is over (T5)', () => {
    const rest = (n: number) => {
      moveTo(n * 20);
      vi.advanceTimersByTime(200);
    };
    for (let n = 1; n <= 100; n += 1) rest(n);
    expect(open).toHaveBeenCalledTimes(60);
    expect(prepare).toHaveBeenCalledTimes(100);
    for (let n = 101; n <= 200; n += 1) rest(n);
    expect(prepare).toHaveBeenCalledTimes(120);
    expect(open).toHaveBeenCalledTimes(60);
    vi.advanceTimersByTime(60_000);
    rest(201);
    expect(open).toHaveBeenCalledTimes(61);
  });

  it('again after a drag whose source was removed, so that no `dragend` came', () => {
    moveTo(10);
    fire('pointerdown');
    fire('dragstart');
    moveTo(60);
    vi.advanceTimersByTime(300);
    expect(open).toHaveBeenCalledTimes(1);
  });
});
