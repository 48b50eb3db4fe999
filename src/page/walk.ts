/**
 * Walks the text nodes of a tree and hands over the hits. Only text nodes are touched while walking; tags are looked
 * at for hits alone (PLATFORM: ten times quicker than walking elements, in Firefox above all).
 */
import type { Automaton } from '@/src/detect/automaton';
import type { PageSense } from '@/src/detect/sense';
import { runsOn } from '@/src/page/adjacency';
import type { Progress } from '@/src/page/ahead';
import { Chunk } from '@/src/page/chunk';
import {
  composedParent,
  hasAttributes,
  isConnected,
  isElement,
  localNameOf,
  matches,
  parentElementOf,
  parentOf,
  textWalker,
} from '@/src/page/dom';
import type { Hit } from '@/src/page/hit';
import type { Step } from '@/src/page/slices';
import { isInlineTag, OUT_OF_LINE, SKIPPED_ATTRIBUTES, SKIPPED_PREFORMATTED, SKIPPED_TAGS } from '@/src/page/tags';

/** A step takes about this long: its length in characters follows what the last ones took. Code is cold at first. */
const STEP_MS = 1.5;
const FIRST_STEP_CHARS = 600;
const STEP_CHARS = { least: 400, most: 24_000 };
/** A line of inline elements this much longer than a step is cut after a sentence. */
const LONG_LINE = 4_000;
/** A text node longer than this is matched in parts; scripts this long are recognised by their tag first. */
const LONG_NODE = 8_000;
/** What was found out about elements holds this long: between two slices the page may change their attributes. */
const KNOWN_MS = 50;
/** Restarts of a walk whose place in the tree was removed under it. */
const MOST_RESTARTS = 3;

export class Walk {
  /** Tags of elements that no mark may stand in. */
  private readonly skipped: ReadonlySet<string>;
  /** Of elements seen lately: the block around them, or null where no mark may stand. */
  private known = new Map<Element, Element | null>();
  private knownSince = 0;
  private readonly page: PageSense = { meant: new Set(), doubted: new Set() };

  constructor(
    private readonly automaton: Automaton,
    private readonly onHits: (hits: Hit[]) => void,
    contentType: string,
  ) {
    this.skipped = new Set(contentType === 'text/plain' ? SKIPPED_TAGS : [...SKIPPED_TAGS, ...SKIPPED_PREFORMATTED]);
  }

  /**
   * A step that walks everything under `root`, a chunk at a time.
   * @param progress where it writes down how far it has come.
   */
  tree(root: Node, progress?: Progress): Step {
    let walker = textWalker(root);
    let restarts = 0;
    let held: Text | null = null;
    let offset = 0;
    const hasRuby = mayHaveRuby(root);
    let most = FIRST_STEP_CHARS;
    this.knownSince = 0;
    return () => {
      const start = performance.now();
      if (walker.currentNode !== root && !isConnected(walker.currentNode)) {
        if (!isConnected(root) || restarts >= MOST_RESTARTS) return false;
        restarts += 1;
        walker = textWalker(root);
        held = null;
      }
      const chunk = new Chunk();
      for (;;) {
        const node: Text | null = held ?? (walker.nextNode() as Text | null);
        if (!node) {
          this.match(chunk);
          return false;
        }
        const last = chunk.lastNode;
        if (chunk.size >= most && (offset > 0 || (last && this.mayCut(chunk.size - most, last, node)))) {
          held = node;
          break;
        }
        held = null;
        const { data } = node;
        if ((hasRuby || data.length > LONG_NODE) && isOutOfLine(node)) continue;
        if (data.length - offset > LONG_NODE) {
          const end = cutAt(data, offset + LONG_NODE);
          chunk.add(node, data.slice(offset, end), offset);
          held = node;
          offset = end;
          break;
        }
        chunk.add(node, offset === 0 ? data : data.slice(offset), offset);
        offset = 0;
      }
      this.match(chunk);
      if (progress) {
        progress.chars += chunk.size;
        progress.last = chunk.lastNode ?? null;
      }
      const pace = STEP_MS / Math.max(0.1, performance.now() - start);
      most = Math.max(STEP_CHARS.least, Math.min(STEP_CHARS.most, most * Math.min(2, pace)));
      return true;
    };
  }

  /** Walks a few text nodes in document order at once. */
  nodes(nodes: readonly Text[]): void {
    this.knownSince = 0;
    const chunk = new Chunk();
    for (const node of nodes) if (!isOutOfLine(node)) chunk.add(node, node.data);
    this.match(chunk);
  }

  /**
   * The nearest block around an element, itself included; null where no mark may stand, for its own sake or that of an
   * element around it, shadow hosts included.
   */
  private blockOf(element: Element): Element | null {
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const tag = localNameOf(element).toLowerCase();
    let block: Element | null = null;
    if (!this.skipped.has(tag) && !(hasAttributes(element) && matches(element, SKIPPED_ATTRIBUTES))) {
      const parent = parentElementOf(element);
      const outer = parent ?? composedParent(element);
      const around = outer ? this.blockOf(outer) : document.designMode === 'on' ? null : element;
      block = around && parent && isInlineTag(tag) ? around : around && element;
    }
    this.known.set(element, block);
    return block;
  }

  /** The block around a text node; null where no mark may stand. */
  private blockAround(node: Text): Element | null {
    // Nothing of a page can stand in the place of a text node's own properties.
    const parent = node.parentElement ?? composedParent(node);
    return parent && this.blockOf(parent);
  }

  /** Whether a chunk may end between two text nodes. */
  private mayCut(surplus: number, last: Text, next: Text): boolean {
    return (surplus > LONG_LINE && '。！？；\n'.includes(last.data.at(-1) ?? '\n')) || !runsOn(last, next);
  }

  private match(chunk: Chunk): void {
    if (chunk.size === 0) return;
    const now = performance.now();
    if (now - this.knownSince > KNOWN_MS) {
      this.known = new Map();
      this.knownSince = now;
    }
    const hits: Hit[] = [];
    // Hits come in order, several to a text node: what is known of the node is asked once.
    let node: Text | null = null;
    let block: Element | null = null;
    for (const span of chunk.spans(this.automaton, this.page)) {
      const pieces = chunk.pieces(span);
      if (!pieces) continue;
      const [first] = pieces;
      if (first.node !== node) {
        node = first.node;
        block = this.blockAround(node);
      }
      if (!block || (pieces.length > 1 && pieces.some((piece) => this.blockAround(piece.node) === null))) continue;
      hits.push({ term: span.term, pieces, block, whole: null, ranges: null, gone: false });
    }
    if (hits.length > 0) this.onHits(hits);
  }
}

function isOutOfLine(node: Text): boolean {
  for (let at = parentOf(node); at && isElement(at); at = parentOf(at)) {
    const name = localNameOf(at).toLowerCase();
    if (OUT_OF_LINE.has(name)) return true;
    if (!isInlineTag(name)) return false;
  }
  return false;
}

/** Ruby is rare: where there is none no tag is looked at. */
function mayHaveRuby(root: Node): boolean {
  if (isElement(root)) return Element.prototype.querySelector.call(root, 'rt') !== null;
  return root instanceof DocumentFragment && root.querySelector('rt') !== null;
}

/** A place near `at` where no word is cut: after a sentence, else after a blank, else `at`. */
function cutAt(data: string, at: number): number {
  for (const marks of ['。！？\n', '，、；,. ']) {
    for (let i = at; i > at - 2_000 && i > 0; i -= 1) if (marks.includes(data[i - 1] as string)) return i;
  }
  return at;
}
