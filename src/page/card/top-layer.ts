/** The browser's top layer, above all z-indexes: what is in it, and where the card's host stands to be usable there. */
import { composedParent, matches } from '@/src/page/dom';
import { firstNode, type Hit } from '@/src/page/marks/hit';

/** What the page itself has there; our host too where it stands in the document. */
export function inTopLayer(): Element[] {
  return [...document.querySelectorAll(':popover-open, :fullscreen, :modal')];
}

/** Where the host must stand to be usable: a modal dialog or fullscreen element makes everything outside it inert. */
export function homeFor(hit: Hit): Element {
  for (let at = composedParent(firstNode(hit)); at; at = composedParent(at)) {
    if (matches(at, 'dialog:modal') || (matches(at, ':fullscreen') && at !== document.documentElement)) return at;
  }
  return document.documentElement;
}
