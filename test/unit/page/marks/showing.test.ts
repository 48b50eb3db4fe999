// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchShowing } from '@/src/page/marks/showing';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('looks again soon after a transition or an animation began or ended, once for many', () => {
  const look = vi.fn();
  const stop = watchShowing(look);
  for (const type of ['transitionstart', 'transitionend', 'animationstart', 'animationend']) {
    for (let i = 0; i < 20; i += 1) document.body.dispatchEvent(new Event(type, { bubbles: true }));
    expect(look).not.toHaveBeenCalled();
    vi.advanceTimersByTime(250);
    expect(look).toHaveBeenCalledOnce();
    look.mockClear();
  }
  stop();
  document.body.dispatchEvent(new Event('transitionend', { bubbles: true }));
  vi.advanceTimersByTime(250);
  expect(look).not.toHaveBeenCalled();
});
