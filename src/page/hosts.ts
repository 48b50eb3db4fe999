/**
 * Looks for elements that have a shadow root, or may get one, in short steps. The browser itself picks them out: reading
 * a property of every element is the dearest there is in Firefox. On a long page even that takes too long for one step,
 * so it is asked for parts of the tree, and the most common tags are live lists, which browsers fill as they are read.
 */
import { byTag, childrenOf, hasMoreElements, queryIn } from '@/src/page/dom';
import type { Step } from '@/src/page/slices';
import { CUSTOM_ELEMENTS, PLAIN_HOSTS, TEXTUAL_HOSTS } from '@/src/page/tags';

/** Elements looked at in one step. */
const LOOKS = 300;
/** Paragraphs, and spans, are looked at up to this many: on a page of more they hold text. */
const MOST_TEXTUAL = 500;
/** A tree of more elements than this is asked in parts: each question costs as much as some hundred elements. */
const PART = 20_000;
/** Elements are counted up to this many parts: a browser that counts goes through all of them. */
const PARTS = 5;
/** A document of fewer elements is asked again: an element that came since may have got a shadow root later. */
const FEW = 20_000;
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
  plain: readonly Element[] | null;
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
  const known = seen.plain && root instanceof Document && hasMoreElements(root, FEW) ? seen.plain : null;
  const plain: Element[] = [];
  if (!known || customs) {
    const { parts, opened } = partsOf(root);
    for (const element of opened) {
      looks.custom(element);
      plain.push(element);
      yield 1;
    }
    for (const part of parts) {
      // The question is part of the work: about a third of a step for a large part.
      const share = part === root ? LOOKS / 3 : 10;
      if (customs) {
        const found = queryIn(part, CUSTOM_ELEMENTS);
        yield share;
        yield* lookAt(found, looks.custom);
      }
      if (known) continue;
      const found = queryIn(part, PLAIN_HOSTS);
      yield share;
      yield* lookAt(found, (element) => {
        plain.push(element);
        looks.plain(element);
      });
    }
  }
  if (known) yield* lookAt(known, looks.plain);
  else seen.plain = plain;
  const textual =
    root instanceof Document ? TEXTUAL_HOSTS.map((tag) => byTag(root, tag)) : [queryIn(root, TEXTUAL_HOSTS.join(','))];
  for (const list of textual) yield* lookAt(list, looks.plain, MOST_TEXTUAL);
}
type List = ArrayLike<Element>;

/** Looks at the first elements of a list, which a live one may lose meanwhile. */
function* lookAt(
  list: List,
  look: (element: Element) => void,
  most = Number.POSITIVE_INFINITY,
): Generator<number, void> {
  for (let i = 0; i < most; i += 1) {
    const element = list[i];
    if (!element) return;
    look(element);
    yield 1;
  }
}

/** The root, or elements that together hold all that is below it; and those that no part holds, parts among them. */
function partsOf(root: ParentNode): { parts: ParentNode[]; opened: Element[] } {
  let parts: ParentNode[] = [root];
  const opened: Element[] = [];
  if (!(root instanceof Document)) return { parts, opened };
  let wanted = 1;
  while (wanted < PARTS && hasMoreElements(root, wanted * PART)) wanted += 1;
  for (let depth = 0; parts.length < wanted && depth < DEEPEST; depth += 1) {
    const below = parts.flatMap((part) => [...childrenOf(part)]);
    if (below.length === 0) break;
    opened.push(...below);
    parts = below;
  }
  return { parts, opened };
}
