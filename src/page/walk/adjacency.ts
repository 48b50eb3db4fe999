/**
 * Whether text runs on from one text node to the next: only inline elements begin or end between them. By tag for every
 * border that a match may depend on; by computed style, which may cost the page a style pass, only for the borders
 * inside a term that is about to be shown. Each property read crosses into the page's world, which is dear in Firefox:
 * `nodeName` tells type and tag at once.
 */
import {
  firstChildOf,
  hasAttributes,
  isElement,
  localNameOf,
  nextSiblingOf,
  nodeNameOf,
  parentOf,
} from '@/src/page/dom';
import { isInline, OUT_OF_LINE } from './tags';

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
      const parent: Node | null = parentOf(node);
      if (!parent || !flows(parent, nameOf(parent), styled)) return false;
      node = parent;
      continue;
    }
    node = next;
    for (;;) {
      if (node === b) return true;
      const name = nameOf(node);
      if (name === '#comment' || OUT_OF_LINE.has(name)) break;
      if (name[0] === '#') {
        if (name !== '#text' && name !== '#cdata-section') break;
        if ((node as Text).data.trim() !== '' && !isOutOfLine(node)) return false;
        break;
      }
      if (!flows(node, name, styled)) {
        // The name of a processing instruction (XHTML) is its target: it stands in no line.
        if (isElement(node)) return false;
        break;
      }
      const child = firstChildOf(node);
      if (!child) break;
      node = child;
    }
  }
  return false;
}

function isOutOfLine(node: Node): boolean {
  const parent = parentOf(node);
  return parent !== null && isElement(parent) && OUT_OF_LINE.has(localNameOf(parent).toLowerCase());
}

const names = new Map<string, string>();

/** `#text` and the like, or the tag in lower case. */
export function nameOf(node: Node): string {
  const raw = nodeNameOf(node);
  let name = names.get(raw);
  if (name === undefined) {
    // A prefix is no part of the tag. What a page invents is not remembered for ever.
    name = raw.slice(raw.indexOf(':') + 1).toLowerCase();
    if (names.size < 500) names.set(raw, name);
  }
  return name;
}

/**
 * An inline element, or a line break that the page shows in windows of another width; a document or a shadow root
 * (`#document-fragment`) ends the line.
 */
function flows(node: Node, name: string, styled: boolean): boolean {
  const element = node as Element;
  if (name === 'br') return hasAttributes(element) && getComputedStyle(element).display === 'none';
  return name[0] !== '#' && isInline(element, name) && (!styled || isInlineBox(element));
}

/** An inline box, or an inline block without room of its own; or a drop cap. */
function isInlineBox(element: Element): boolean {
  const style = getComputedStyle(element);
  const { display } = style;
  if (style.float === 'left' && element.textContent.length < 2) return true;
  if (/^(inline$|contents|ruby|$)/.test(display)) return true;
  if (display !== 'inline-block') return false;
  const room = [style.marginLeft, style.marginRight, style.paddingLeft, style.paddingRight];
  return room.every((value) => !(Number.parseFloat(value) > 1));
}
