/**
 * Watches a document and its open shadow roots for text that comes, changes or goes, and asks for walks of just that.
 * Records are only collected in the observer; the work is done in idle slices.
 */

import {
  contains,
  firstChildOf,
  isConnected,
  isElement,
  isText,
  localNameOf,
  parentOf,
  queryIn,
  shadowRootOf,
  textWalker,
} from '@/src/page/dom';
import { runsOn } from './adjacency';
import { Batch } from './batch';
import { lateHosts, textualHosts } from './hosts';
import type { Step } from './slices';
import { isInline } from './tags';

export interface WatchActions {
  /** Walk everything below a block. */
  walkTree(root: Node): void;
  /** Walk these text nodes again, in document order; hits that touched them are obsolete. */
  walkNodes(nodes: Text[]): void;
  /** The text of a node changed that is walked with a block around it: hits that touched it are obsolete. */
  textChanged(node: Text): void;
  /** This was taken out of its place, or may be something now in which no mark stands: an editor, a button. */
  removed(node: Node): void;
  /** `document.open()` or a new root element: listeners are gone. */
  replaced(): void;
  /** A shadow root was found. */
  shadow(root: ShadowRoot): void;
  /** The observer reported anything at all. */
  changed(): void;
  isOwn(node: Node): boolean;
}

/** Inline additions with more text nodes than this are walked as a tree. */
const MANY_NODES = 60;
/** Text nodes before and after an addition that a term may reach into. */
const NEIGHBOURS = 3;
/** `attachShadow` cannot be observed: custom elements are looked at again, later and later, this often. */
const LOOK_MS = 200;
const MOST_LOOKS = 8;
const MOST_HOSTLESS = 500;
const MOST_AGAIN = 2_000;

/** Sees what a page changes and has that walked again. */
export class Watcher {
  private readonly observer: MutationObserver;
  private readonly roots = new Set<Node>();
  private readonly pending = new Set<Node>();
  /** Walked as a whole since something was pending: a row that was put in place and then filled is walked once. */
  private readonly taken = new Set<Node>();
  /** Custom elements without a shadow root, which they may get later, and how often they were looked at. */
  private readonly hostless = new Map<Element, number>();
  /** Looked at again some seconds later: elements that held nothing when the walk came by, and too many custom ones. */
  private readonly again: Element[] = [];
  private looking: ReturnType<typeof setTimeout> | undefined;
  /** Articles that a page adds one by one are looked at together: each time cost as much as what it was for. */
  private readonly batch = new Batch(() => this.onPending());

  constructor(
    private readonly actions: WatchActions,
    private readonly onPending: () => void,
  ) {
    this.observer = new MutationObserver((records) => this.collect(records));
  }

  observe(root: Document | ShadowRoot): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    this.observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['hidden', 'contenteditable', 'role'],
    });
  }

  stop(): void {
    this.observer.disconnect();
    this.batch.stop();
    clearTimeout(this.looking);
  }

  get busy(): boolean {
    return this.pending.size > 0;
  }

  /** One step of work on what was collected; false when nothing is left. */
  step(): boolean {
    for (const node of this.pending) {
      this.pending.delete(node);
      // A busy page has taken out most of what it added: to begin at the front of the set for each is dear.
      if (!isConnected(node)) continue;
      if (!this.isCovered(node)) this.take(node);
      else if (isText(node)) this.actions.textChanged(node);
      break;
    }
    if (this.pending.size > 0) return true;
    // What was taken is walked when these steps are over: changes from now on may come after that.
    this.taken.clear();
    return false;
  }

  /** Walks everything below a block anew. */
  redo(block: Element): void {
    this.pending.add(block);
    this.onPending();
  }

  /** Looks for shadow roots of paragraphs and spans below a root, which the walk does not come by. */
  scan(root: ParentNode): Step {
    return textualHosts(root, (element) => this.look(element));
  }

  /** Looks for shadow roots that elements of the document got since the walk came by. */
  rescan(): Step {
    return lateHosts(document, this.again, (element) => this.look(element));
  }

  /** Looks at an element that may have a shadow root: a custom one may get it later, when its script has come. */
  meet(element: Element): void {
    if (this.look(element)) this.hostless.delete(element);
    else if (localNameOf(element).includes('-')) this.remember(element);
    else if (!firstChildOf(element)) this.putOff(element);
  }

  private putOff(element: Element): void {
    if (this.again.length < MOST_AGAIN) this.again.push(element);
  }

  /** Custom elements that were defined since. */
  private lookAgain(): void {
    for (const element of this.hostless.keys()) {
      if (isConnected(element)) this.meet(element);
      else this.hostless.delete(element);
    }
  }

  private look(element: Element): boolean {
    const shadow = shadowRootOf(element);
    if (shadow) this.adopt(shadow);
    return shadow !== null;
  }

  /** Remembers a custom element to look at it again later. */
  private remember(element: Element): void {
    const looks = (this.hostless.get(element) ?? 0) + 1;
    if (looks === 1 && this.hostless.size >= MOST_HOSTLESS) this.putOff(element);
    else if (looks > MOST_LOOKS) this.hostless.delete(element);
    else this.hostless.set(element, looks);
    this.looking ??= setTimeout(() => {
      this.looking = undefined;
      this.lookAgain();
    }, LOOK_MS * looks);
  }

  private adopt(shadow: ShadowRoot): void {
    if (this.roots.has(shadow) || shadow.mode !== 'open') return;
    this.observe(shadow);
    this.actions.shadow(shadow);
  }

  private collect(records: readonly MutationRecord[]): void {
    for (const record of records) {
      // Each read costs Firefox a look through its wrapper: 10,000 changes a second took a tenth of the page's time.
      const { target, addedNodes, removedNodes } = record;
      if (record.type !== 'childList') this.pending.add(target);
      if (record.type === 'attributes') this.actions.removed(target);
      if (target === document) this.actions.replaced();
      for (let i = 0; i < addedNodes.length; i += 1) {
        const node = addedNodes[i] as Node;
        if (!this.actions.isOwn(node) && !isBlankBesideBlock(node)) this.pending.add(node);
      }
      for (let i = 0; i < removedNodes.length; i += 1) this.actions.removed(removedNodes[i] as Node);
    }
    this.actions.changed();
    if (this.pending.size > 0) this.batch.soon();
  }

  /** Whether a node is walked with an ancestor anyway. */
  private isCovered(node: Node): boolean {
    for (let at: Node | null = node; at; at = parentOf(at)) if (this.pending.has(at) || this.taken.has(at)) return true;
    return false;
  }

  private take(node: Node): void {
    if (isText(node)) {
      let line = withNeighbours([node]);
      // Other pieces of the line that changed too.
      while (line.length < MANY_NODES && line.filter((piece) => this.pending.delete(piece)).length > 0)
        line = withNeighbours(line);
      this.actions.walkNodes(line);
      return;
    }
    if (!isElement(node)) return;
    const nodes = isInline(node) ? textNodes(node) : null;
    if (!nodes) {
      this.taken.add(node);
      this.actions.walkTree(node);
      return;
    }
    this.meet(node);
    for (const element of queryIn(node, '*')) this.meet(element);
    if (nodes.length > 0) this.actions.walkNodes(withNeighbours(nodes));
  }
}

/** A line break of the source beside a paragraph: it comes with every article of an endless page, and joins nothing. */
function isBlankBesideBlock(node: Node): boolean {
  if (!isText(node) || node.data.trim() !== '') return false;
  const beside = node.previousSibling ?? node.nextSibling;
  return beside !== null && isElement(beside) && !isInline(beside);
}

/** The text nodes below a node, or null when they are many. */
function textNodes(root: Node): Text[] | null {
  const walker = textWalker(root);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (nodes.length >= MANY_NODES) return null;
    nodes.push(node as Text);
  }
  return nodes;
}

/** Text nodes with the few around them into which a word may run. */
function withNeighbours(nodes: readonly Text[]): Text[] {
  const all = [...nodes];
  const root = (nodes[0] as Text).getRootNode();
  const walker = textWalker(root);
  walker.currentNode = nodes[0] as Text;
  for (let i = 0; i < NEIGHBOURS; i += 1) {
    const before = walker.previousNode() as Text | null;
    if (!before || !runsOn(before, all[0] as Text)) break;
    all.unshift(before);
  }
  walker.currentNode = nodes.at(-1) as Text;
  for (let i = 0; i < NEIGHBOURS; i += 1) {
    const after = walker.nextNode() as Text | null;
    if (!after || !runsOn(all.at(-1) as Text, after)) break;
    all.push(after);
  }
  return all.filter((node) => contains(root, node));
}
