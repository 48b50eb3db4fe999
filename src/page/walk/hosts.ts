/**
 * Looks for elements that have a shadow root, in short steps. The walk of the text comes by most of them (texts.ts); here
 * are those that hold text themselves, and those that were there before and got their shadow root late.
 */
import { byTag, hasMoreElements, queryIn } from '@/src/page/dom';
import type { Step } from './slices';
import { PLAIN_HOSTS, TEXTUAL_HOSTS } from './tags';

/** Elements looked at in one step. */
const LOOKS = 300;
/** Paragraphs, and spans, are looked at up to this many: on a page of more they hold text. */
const MOST_TEXTUAL = 500;
/** In a document of more elements only those that were empty are looked at again. */
const FEW = 5_000;

type Look = (element: Element) => void;

/** Looks at paragraphs and spans of a document or shadow root. */
export function textualHosts(root: ParentNode, look: Look): Step {
  // Live lists are filled as they are read.
  const lists = TEXTUAL_HOSTS.map((tag) => (root instanceof Document ? byTag(root, tag) : queryIn(root, tag)));
  return steps(lists, look, MOST_TEXTUAL);
}

/**
 * Looks at elements of a document a second time.
 * @param again those to be looked at whatever the size of the document.
 */
export function lateHosts(root: Document, again: readonly Element[], look: Look): Step {
  return steps([again, ...(hasMoreElements(root, FEW) ? [] : [queryIn(root, PLAIN_HOSTS.join(','))])], look);
}

/** Looks at the first elements of each list; live ones may lose some meanwhile. */
function steps(lists: ArrayLike<Element>[], look: Look, most = Number.POSITIVE_INFINITY): Step {
  let at = 0;
  return () => {
    for (let i = 0; i < LOOKS; i += 1) {
      const element = lists[0]?.[at];
      at += 1;
      if (element) look(element);
      if (element && at < most) continue;
      lists.shift();
      at = 0;
      if (lists.length === 0) return false;
    }
    return true;
  };
}
