/** From mark to mark by keyboard. */
import { boxOf, composedParent, scrollToMiddle } from '@/src/page/dom';
import { type Found, firstNode, type Hit, isLater, isWhole, rectsOf } from '@/src/page/marks/hit';
import type { Hits } from '@/src/page/marks/hits';
import type { Pointed } from './hit-test';
import { isFolded } from './view';

/** The mark at which a walk by keyboard is. */
export class Tour {
  private last: Hit | null = null;

  /** @param eligible hits of a block that the density setting lets through. */
  constructor(
    private readonly hits: Hits,
    private readonly eligible: (block: Element) => readonly Hit[],
  ) {}

  /**
   * The next (1) or previous (-1) mark, scrolled into view; null when there is none.
   * @param current the one to start from; without it the last one given, or the top of the viewport.
   */
  next(direction: 1 | -1, current: Hit | null): Pointed | null {
    for (const hit of this.hits.from(current ?? this.last, direction, isAbove)) {
      if (!isWhole(hit) || !this.eligible(hit.block).includes(hit)) continue;
      const [rect] = rectsOf(hit);
      const holder = composedParent(firstNode(hit));
      if (!rect || rect.width === 0 || !holder || isFolded(holder)) continue;
      this.last = hit;
      if (rect.top < 0 || rect.bottom > innerHeight) scrollToMiddle(holder);
      return { hit, line: rectsOf(hit)[0] ?? rect };
    }
    return null;
  }
}

/** Whether something stands above what is seen; what has no box does. */
function isAbove(found: Found): boolean {
  const box = isLater(found) ? boxOf(found.block) : rectsOf(found)[0];
  return !box || (isLater(found) ? box.bottom : box.top) < 0;
}
