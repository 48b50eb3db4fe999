/** Where elements and hits stand on the screen. Each question makes the browser do its layout first. */
import {
  boxOf,
  clientHeightOf,
  clientWidthOf,
  closest,
  composedParent,
  isVisible,
  scrollHeightOf,
  scrollWidthOf,
  shadowRootOf,
  slotOf,
} from '@/src/page/dom';
import { type Hit, rangesOf } from '@/src/page/marks/hit';
import { MARGIN, NEAR_VIEWPORTS } from '@/src/page/marks/near';

/**
 * Whether a reader sees a text as text: what stands in no slot of a component is not shown, what its button shows is the
 * button's label. A document that became an editor has none to read: one that was from the start is not walked at all.
 */
export function isShown(node: Text, parent: Element): boolean {
  const slot = node.assignedSlot ?? slotOf(parent);
  if (document.designMode === 'on') return false;
  return isVisible(parent) && !isClipped(parent) && (slot ? !closest(slot, 'button') : !shadowRootOf(parent));
}

/** This many px outside the page, or before its line, nobody comes: but where lines or columns go on to the left. */
const FAR = -999;

/** Text for screen readers is clipped to a pixel, or put where nobody comes: none could point at a mark there. */
function isClipped(element: Element): boolean {
  const { width, height, right } = boxOf(element);
  const { display, textIndent, direction, writingMode } = getComputedStyle(element);
  const isBefore = right + scrollX < FAR && !/rt?l/.test(direction + writingMode);
  const isOut = width <= 1 || height <= 1 || isBefore || Number.parseFloat(textIndent) < FAR;
  return isOut && display !== 'contents';
}

/** Whether an element stands in a folded panel. Asked of what is told or walked to: the hit test meets none there. */
export function isFolded(element: Element): boolean {
  for (let at: Element | null = element; at && at !== document.body; at = composedParent(at))
    if (boxOf(at).height < 1 && getComputedStyle(at).overflowY !== 'visible') return true;
  return false;
}

/** Whether a block may have text at a point of the viewport: text may stand beside the box of a block that overflows. */
export function mayHold(block: Element, x: number, y: number): boolean {
  const box = boxOf(block);
  const overflows = scrollHeightOf(block) > clientHeightOf(block) || scrollWidthOf(block) > clientWidthOf(block);
  return overflows || (x >= box.left && x <= box.right && y >= box.top - 4 && y <= box.bottom + 4);
}

/**
 * The part of a long block's hits that is to be drawn. While all that come within MARGIN are drawn, it stays as it is.
 */
export function inView(hits: readonly Hit[]): readonly Hit[] {
  const drawn = (hit: Hit) => hit.ranges !== null;
  return within(hits, MARGIN).every(drawn) ? hits.filter(drawn) : within(hits, innerHeight * NEAR_VIEWPORTS);
}

/** The hits within so many px of the viewport: they stand in order, so two binary searches find them. */
function within(hits: readonly Hit[], margin: number): readonly Hit[] {
  const box = (hit: Hit) => rangesOf(hit)[0]?.getBoundingClientRect();
  const search = (isBefore: (rect: DOMRect) => boolean) => {
    let low = 0;
    let high = hits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const rect = box(hits[middle] as Hit);
      if (rect && isBefore(rect)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const from = search((rect) => rect.bottom < -margin);
  const to = search((rect) => rect.top < innerHeight + margin);
  return hits.slice(Math.max(0, from - 2), to + 2);
}
