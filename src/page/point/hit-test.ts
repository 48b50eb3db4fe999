/**
 * Which mark is under a point: the glyphs' own rectangles, not a bounding box, seen through covering links and empty
 * layers but not through anything opaque.
 */

import type { Box } from '@/src/page/card/place';
import { composedParent, isElement, localNameOf, parentOf, rootOf } from '@/src/page/dom';
import { firstNode, type Hit, rectsOf } from '@/src/page/marks/hit';

export interface Pointed {
  hit: Hit;
  /** The rectangle of the line under the point. */
  line: Box;
}

/** @param slop px added around the glyphs, for fingers. */
export function hitTest(candidates: Iterable<Hit>, x: number, y: number, slop = 0): Pointed | null {
  for (const hit of candidates) {
    const line = rectsOf(hit).find(
      (r) => x >= r.left - slop && x <= r.right + slop && y >= r.top - slop && y <= r.bottom + slop,
    );
    if (line && isReachable(firstNode(hit), x, y)) return { hit, line };
  }
  return null;
}

const OPAQUE = new Set([
  ...['img', 'picture', 'video', 'canvas', 'iframe', 'embed', 'object', 'svg', 'input', 'textarea', 'select', 'button'],
]);

/** Whether nothing opaque lies over a text at a point. */
function isReachable(node: Text, x: number, y: number): boolean {
  const holders = new Set<Element>();
  for (let at = composedParent(node); at; at = composedParent(at)) holders.add(at);
  let root = rootOf(node);
  for (;;) {
    if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
    for (const element of root.elementsFromPoint(x, y)) {
      if (holders.has(element)) break;
      if (!isSeeThrough(element)) return false;
    }
    if (root instanceof Document) return true;
    root = rootOf(root.host);
  }
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
