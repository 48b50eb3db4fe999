/**
 * Looks for elements that have a shadow root, or may get one, in short steps. The browser itself picks them out: reading
 * a property of every element is the dearest there is in Firefox. On a long page even that takes too long for one step,
 * so custom elements are asked for in parts of the tree, and common tags are gone through as live lists, which browsers
 * fill as they are read.
 */
import { byTag, childrenOf, elementCount, queryIn } from '@/src/page/dom';
import type { Step } from '@/src/page/slices';
import { CUSTOM_ELEMENTS, PLAIN_HOSTS, TEXTUAL_HOSTS } from '@/src/page/tags';

/** Elements looked at in one step. */
const LOOKS = 300;
/** Paragraphs and spans are looked at up to this many: on a page of more they hold text. */
const MOST_TEXTUAL = 1_000;
/** A tree of more elements than this is asked in parts. */
const PART = 4_000;
/** Levels gone down for parts: wrappers around wrappers. */
const DEEPEST = 8;

export interface HostLooks {
  /** An element that HTML lets have a shadow root. */
  plain(element: Element): void;
  /** A custom element, or one of a tag that nobody knows. */
  custom(element: Element): void;
}

/**
 * @param root what is below it is looked at; it itself is not.
 * @param customs look for custom elements too.
 */
export function hostSteps(root: ParentNode, looks: HostLooks, customs = true): Step {
  const all = everyHost(root, looks, customs);
  return () => {
    for (let i = 0; i < LOOKS; ) {
      const { done, value } = all.next();
      if (done) return false;
      i += value;
    }
    return true;
  };
}

/** Looks at one after the other; says after each how much of a step it took. */
function* everyHost(root: ParentNode, looks: HostLooks, customs: boolean): Generator<number, void> {
  if (customs) {
    for (const part of partsOf(root)) {
      if (part !== root) looks.custom(part as Element);
      const found = queryIn(part, CUSTOM_ELEMENTS);
      // The question is part of the work: about a third of a step for a large part.
      yield part === root ? LOOKS / 3 : 10;
      for (let i = 0; i < found.length; i += 1) {
        looks.custom(found[i] as Element);
        yield 1;
      }
    }
  }
  yield* lookAt(root, PLAIN_HOSTS, Number.POSITIVE_INFINITY, looks);
  yield* lookAt(root, TEXTUAL_HOSTS, MOST_TEXTUAL, looks);
}

function* lookAt(root: ParentNode, tags: readonly string[], most: number, looks: HostLooks): Generator<number, void> {
  let left = most;
  const lists = root instanceof Document ? tags.map((tag) => byTag(root, tag)) : [queryIn(root, tags.join(','))];
  for (const list of lists) {
    for (let i = 0; left > 0; i += 1, left -= 1) {
      const element = list.item(i);
      if (!element) break;
      looks.plain(element);
      yield 1;
    }
  }
}

/** The root, or elements below it that together hold all the rest. */
function partsOf(root: ParentNode): ParentNode[] {
  let parts: ParentNode[] = [root];
  if (!(root instanceof Document)) return parts;
  const wanted = elementCount(root) / PART;
  for (let depth = 0; parts.length < wanted && depth < DEEPEST; depth += 1) {
    const below = parts.flatMap((part) => [...childrenOf(part)]);
    if (below.length === 0) break;
    parts = below;
  }
  return parts;
}
