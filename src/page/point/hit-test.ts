/**
 * Which mark is under a point: the glyphs' own rectangles, not a bounding box, seen through covering links and empty
 * layers but not through anything opaque.
 */

import { type Box, clamp } from '@/src/page/card/place';
import { composedParent, contains, isElement, localNameOf, parentOf, rootOf } from '@/src/page/dom';
import { type Hit, type Piece, rangesOf } from '@/src/page/marks/hit';

export interface Pointed {
  hit: Hit;
  /** The rectangle of the line under the point. */
  line: Box;
}

/** @param slop px added around the glyphs, for fingers. */
export function hitTest(candidates: Iterable<Hit>, x: number, y: number, slop = 0): Pointed | null {
  for (const hit of candidates) {
    for (const [i, range] of (hit.ranges ?? rangesOf(hit)).entries()) {
      for (const line of range.getClientRects()) {
        const { left, right, top, bottom } = line;
        const isNear = x >= left - slop && x <= right + slop && y >= top - slop && y <= bottom + slop;
        const { node } = hit.pieces[i] as Piece;
        if (isNear && isReachable(node, clamp(x, left, right - 1), clamp(y, top, bottom - 1))) return { hit, line };
      }
    }
  }
  return null;
}

const OPAQUE = new Set([
  ...['img', 'picture', 'video', 'canvas', 'iframe', 'embed', 'object', 'svg', 'input', 'textarea', 'select', 'button'],
]);

/**
 * Whether a text is what stands at a point, with nothing opaque over it. What a folded panel or a cut-off article hides has
 * its place all the same, over what follows.
 */
function isReachable(node: Text, x: number, y: number): boolean {
  for (let own = composedParent(node), root = rootOf(node); own; own = root.host, root = rootOf(own)) {
    if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
    const { pointerEvents, display } = getComputedStyle(own);
    // Browsers tell only of what is around these.
    const isUntold = pointerEvents === 'none' || display === 'contents';
    let isThere = false;
    for (const element of root.elementsFromPoint(x, y)) {
      isThere = element === own || (isUntold && contains(element, own));
      if (isThere) break;
      if (!isSeeThrough(element)) return false;
    }
    if (!isThere || root instanceof Document) return isThere;
  }
  return false;
}

function isSeeThrough(element: Element): boolean {
  for (let at: Node | null = element; at && isElement(at); at = parentOf(at)) {
    const name = localNameOf(at).toLowerCase();
    if (OPAQUE.has(name)) return false;
    if (name !== 'span' && name !== 'a') break;
  }
  const style = getComputedStyle(element);
  return (
    style.backgroundImage === 'none' &&
    /^(transparent|rgba\([^)]{1,40}, 0\)|rgba\(0, 0, 0, 0\))$/.test(style.backgroundColor) &&
    (style.backdropFilter === 'none' || style.backdropFilter === '' || style.backdropFilter === undefined)
  );
}
