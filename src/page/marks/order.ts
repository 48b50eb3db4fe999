/** Document order of what was found: what stands before what, across shadow roots too. */
import { rootOf } from '@/src/page/dom';
import { type Found, firstNode, isLater } from './hit';

/** The node that says where something stands. */
export const placeOf = (found: Found): Node => (isLater(found) ? found.block : firstNode(found));

/** For sorting; what has left the document stands nowhere. */
export function compare(a: Found, b: Found): number {
  let from = placeOf(a);
  let to = placeOf(b);
  if (from === to) return isLater(a) || isLater(b) ? 0 : a.pieces[0].start - b.pieces[0].start;
  let relation = from.compareDocumentPosition(to);
  if (relation & Node.DOCUMENT_POSITION_DISCONNECTED) {
    // In different trees: a shadow root stands where its host stands.
    from = outermostHost(from);
    to = outermostHost(to);
    relation = from.compareDocumentPosition(to);
  }
  return relation & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : from === to ? 0 : 1;
}

function outermostHost(node: Node): Node {
  let at = node;
  for (let root = rootOf(at); root instanceof ShadowRoot; root = rootOf(at)) at = root.host;
  return at;
}
