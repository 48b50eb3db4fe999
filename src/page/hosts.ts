/**
 * Looks for elements that have a shadow root, or may get one, in short steps. The browser itself picks them out: reading
 * a property of every element is the dearest there is in Firefox. On a long page even that takes too long for one step,
 * so custom elements are asked for in parts of the tree, and the most common tags are live lists, which browsers fill as
 * they are read.
 */
import { byTag, childrenOf, elementCount, queryIn } from '@/src/page/dom';
import type { Step } from '@/src/page/slices';
import { CUSTOM_ELEMENTS, PLAIN_HOSTS, TEXTUAL_HOSTS } from '@/src/page/tags';

/** Elements looked at in one step. */
const LOOKS = 300;
/** Paragraphs, and spans, are looked at up to this many: on a page of more they hold text. */
const MOST_TEXTUAL = 500;
/** A tree of more elements than this is asked in parts. */
const PART = 4_000;
/** A list no longer than this is asked for again: an element that came since may have got a shadow root later. */
const FEW = 2_000;
/** Levels gone down for parts: wrappers around wrappers. */
const DEEPEST = 8;

export interface HostLooks {
  /** An element that HTML lets have a shadow root. */
  plain(element: Element): void;
  /** A custom element, or one of a tag that nobody knows. */
  custom(element: Element): void;
}

/** What a first look found, for a second one: what is added since is looked at when it comes. */
export interface Seen {
  plain: NodeListOf<Element> | null;
}

/**
 * @param root what is below it is looked at; it itself is not.
 * @param customs look for custom elements too.
 * @param seen what was found before; the first time it is written down there.
 */
export function hostSteps(root: ParentNode, looks: HostLooks, customs = true, seen: Seen = { plain: null }): Step {
  const all = everyHost(root, looks, customs, seen);
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
function* everyHost(root: ParentNode, looks: HostLooks, customs: boolean, seen: Seen): Generator<number, void> {
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
  if (!seen.plain || seen.plain.length < FEW) {
    seen.plain = queryIn(root, PLAIN_HOSTS);
    yield LOOKS / 3;
  }
  yield* lookAt(seen.plain, Number.POSITIVE_INFINITY, looks);
  if (root instanceof Document) for (const tag of TEXTUAL_HOSTS) yield* lookAt(byTag(root, tag), MOST_TEXTUAL, looks);
  else yield* lookAt(queryIn(root, TEXTUAL_HOSTS.join(',')), MOST_TEXTUAL, looks);
}

type List = NodeListOf<Element> | HTMLCollectionOf<Element>;

function* lookAt(list: List, most: number, looks: HostLooks): Generator<number, void> {
  for (let i = 0; i < most; i += 1) {
    const element = list.item(i);
    if (!element) return;
    looks.plain(element);
    yield 1;
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
