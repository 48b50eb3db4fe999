// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Progress } from '@/src/page/walk/ahead';
import type { Slices, Step } from '@/src/page/walk/slices';

const place = vi.hoisted(() => ({ box: { width: 0, height: 0, top: 0 } }));
vi.mock('@/src/page/dom', async (original) => ({
  ...(await original<typeof import('@/src/page/dom')>()),
  boxOf: () => place.box,
}));

const { Ahead } = await import('@/src/page/walk/ahead');

/** A walk of a document of so many characters, 10,000 a step, whose last place lies so far below the viewport's top. */
function walk(chars: number, top: number) {
  document.body.innerHTML = '<p>正文</p>';
  const p = document.querySelector('p') as HTMLElement;
  const box = { width: 600, height: 20, top };
  place.box = box;
  const progress: Progress = { chars: 0, last: p.firstChild as Text };
  const queue: Step[] = [];
  const slices = { add: (step: Step) => queue.push(step) } as unknown as Slices;
  const step: Step = () => {
    progress.chars = Math.min(chars, progress.chars + 10_000);
    return progress.chars < chars;
  };
  const ahead = new Ahead(slices, step, progress);
  queue.push(ahead.step);
  /** Works off what is queued, as the slices do. */
  const work = () => {
    for (let next = queue.shift(); next; next = queue.shift()) while (next());
    return progress.chars;
  };
  return { ahead, progress, box, work };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const FAR = 100_000;
/** The frame in which a look at the reader's place is taken. */
const aLook = () => vi.advanceTimersByTime(20);

describe('how far a document is walked ahead of its reader', () => {
  it('to its end at once when it is no longer than a long article', () => {
    const { ahead, work } = walk(40_000, FAR);
    expect(work()).toBe(40_000);
    expect(ahead.pending).toBe(false);
  });

  it('no further while what comes next is far below, however long he stays', () => {
    const { ahead, work } = walk(1_000_000, FAR);
    expect(work()).toBe(50_000);
    for (let looks = 0; looks < 5; looks += 1) {
      ahead.moved();
      aLook();
      expect(work()).toBe(50_000);
    }
    expect(ahead.pending).toBe(true);
  });

  it('on when the reader is near, or was there before it', () => {
    const { box, work } = walk(1_000_000, FAR);
    work();
    box.top = -5_000;
    aLook();
    expect(work()).toBe(110_000);
  });

  it('and at once when he moves there', () => {
    const { ahead, box, work } = walk(1_000_000, FAR);
    work();
    aLook();
    box.top = 0;
    ahead.moved();
    aLook();
    expect(work()).toBe(110_000);
  });

  it('without a box nobody knows where it is: on', () => {
    const { box, work } = walk(1_000_000, FAR);
    work();
    Object.assign(box, { width: 0, height: 0 });
    aLook();
    expect(work()).toBe(110_000);
  });

  it('to its end by and by when he goes along', () => {
    const { ahead, work } = walk(280_000, 0);
    for (let looks = 0; looks < 5; looks += 1) {
      work();
      aLook();
    }
    expect(ahead.pending).toBe(false);
  });

  it('to its end when everything is wanted, whenever that is', () => {
    const asked = walk(1_000_000, FAR);
    asked.work();
    asked.ahead.rush();
    expect(asked.work()).toBe(1_000_000);
    const before = walk(1_000_000, FAR);
    before.ahead.rush();
    expect(before.work()).toBe(1_000_000);
  });

  it('no further once it was stopped', () => {
    const { ahead, work } = walk(1_000_000, FAR);
    work();
    ahead.stop();
    aLook();
    expect(work()).toBe(50_000);
    expect(ahead.pending).toBe(false);
  });
});
