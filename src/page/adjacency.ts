/**
 * Whether text runs on from one text node to the next: only inline elements begin or end between them. By tag for every
 * border that a match may depend on; by computed style, which may cost the page a style pass, only for the borders
 * inside a term that is about to be shown.
 */
import { firstChildOf, isElement, isText, localNameOf, nextSiblingOf, parentOf } from '@/src/page/dom';
import { isInlineTag, OUT_OF_LINE } from '@/src/page/tags';

/** Elements between two text nodes of one word; more are not looked at. */
const MOST_STEPS = 60;

/**
 * @param a a text node.
 * @param b a later text node of the same tree; no text that counts stands between them.
 * @param styled look at the computed style too: a flex item or a padded label parts words whatever its tag.
 */
export function runsOn(a: Text, b: Text, styled = false): boolean {
  let node: Node = a;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = nextSiblingOf(node);
    if (!next) {
      const parent = parentOf(node);
      if (!parent || !isElement(parent) || !flows(parent, styled)) return false;
      node = parent;
      continue;
    }
    node = next;
    while (isElement(node)) {
      const name = localNameOf(node).toLowerCase();
      if (OUT_OF_LINE.has(name)) break;
      if (!flows(node, styled)) return false;
      const child = firstChildOf(node);
      if (!child) break;
      node = child;
    }
    if (node === b) return true;
    if (isText(node) && node.data.trim() !== '' && !isOutOfLine(node)) return false;
  }
  return false;
}

function isOutOfLine(node: Node): boolean {
  const parent = parentOf(node);
  return parent !== null && isElement(parent) && OUT_OF_LINE.has(localNameOf(parent).toLowerCase());
}

function flows(element: Element, styled: boolean): boolean {
  return isInlineTag(localNameOf(element).toLowerCase()) && (!styled || isInlineBox(element));
}

/** An inline box, or an inline block without room of its own. */
function isInlineBox(element: Element): boolean {
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby') || display === '') return true;
  if (display !== 'inline-block') return false;
  const room = [style.marginLeft, style.marginRight, style.paddingLeft, style.paddingRight];
  return room.every((value) => !(Number.parseFloat(value) > 1));
}
