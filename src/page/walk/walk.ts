/**
 * Walks the text of a tree and hands over what it finds: of a plain block only that there is something in it, and the hits
 * themselves when somebody asks for them; of other text the hits at once.
 */
import type { Matcher } from '@/src/detect/matcher';
import type { PageSense } from '@/src/detect/sense';
import {
  composedParent,
  hasAttributes,
  isConnected,
  isElement,
  localNameOf,
  matches,
  parentElementOf,
  parentOf,
} from '@/src/page/dom';
import type { Found, Hit, Later } from '@/src/page/marks/hit';
import { runsOn } from './adjacency';
import type { Progress } from './ahead';
import { Chunk } from './chunk';
import type { Step } from './slices';
import { isInline, OUT_OF_LINE, SKIPPED_ATTRIBUTES, SKIPPED_PREFORMATTED, SKIPPED_TAGS } from './tags';
import { Texts } from './texts';

/** A step takes about this long: its length in characters follows what the last ones took. Code is cold at first. */
const STEP_MS = 1.5;
const FIRST_STEP_CHARS = 200;
const STEP_CHARS = { least: 150, most: 24_000 };
/** The first screens are read text node by text node: their hits are drawn at once, and would be looked for again. */
const SEEN_CHARS = 3_000;
/** A line of inline elements this much longer than a step is cut after a sentence. */
const LONG_LINE = 4_000;
/** A text node longer than this is matched in parts. */
const LONG_NODE = 8_000;
/** What was found out about elements holds this long: between two slices the page may change their attributes. */
const KNOWN_MS = 50;
/** Restarts of a walk whose place in the tree was removed under it. */
const MOST_RESTARTS = 3;

/** A walk over a document's text: what is found goes out block by block. */
export class Walk {
  /** Tags of elements that no mark may stand in. */
  private readonly skipped: ReadonlySet<string>;
  /** Of elements seen lately: the block around them, or null where no mark may stand. */
  private known = new Map<Element, Element | null>();
  private knownSince = 0;
  private readonly page: PageSense = { meant: new Map(), doubted: new Map(), base: 0 };

  /** @param onHost called for each element that may have a shadow root. */
  constructor(
    private readonly automaton: Matcher,
    private readonly onFound: (found: Found[], isWhole: boolean) => void,
    contentType: string,
    private readonly onHost: (element: Element) => void = () => undefined,
  ) {
    this.skipped = new Set(contentType === 'text/plain' ? SKIPPED_TAGS : [...SKIPPED_TAGS, ...SKIPPED_PREFORMATTED]);
  }

  /**
   * A step that walks everything under `root`, a chunk at a time.
   * @param progress of the walk of the whole document: where it writes down how far it has come.
   */
  tree(root: Node, progress?: Progress): Step {
    let texts = new Texts(root, this.skipped, this.onHost);
    let restarts = 0;
    let held: Text | Element | null = null;
    let offset = 0;
    let most = FIRST_STEP_CHARS;
    this.knownSince = 0;
    return () => {
      const start = performance.now();
      if (texts.place !== root && !isConnected(texts.place)) {
        if (!isConnected(root) || restarts >= MOST_RESTARTS) return false;
        restarts += 1;
        texts = new Texts(root, this.skipped, this.onHost);
        held = null;
        offset = 0;
      }
      const chunk = new Chunk();
      for (;;) {
        texts.byNode = progress !== undefined && progress.chars + chunk.size < SEEN_CHARS;
        const node: Text | Element | null = held ?? texts.next();
        if (!node) {
          this.match(chunk, progress !== undefined);
          return false;
        }
        const { data, isBlock } = texts;
        if (chunk.size >= most && (offset > 0 || this.mayCut(chunk, chunk.size - most, node, isBlock))) {
          held = node;
          break;
        }
        held = null;
        if (data.length - offset > LONG_NODE) {
          const end = cutAt(data, offset + LONG_NODE);
          chunk.add(node, data.slice(offset, end), isBlock, offset);
          held = node;
          offset = end;
          break;
        }
        chunk.add(node, offset === 0 ? data : data.slice(offset), isBlock, offset);
        offset = 0;
      }
      this.match(chunk, progress !== undefined);
      if (progress) {
        progress.chars += chunk.size;
        progress.last = chunk.lastNode ?? null;
      }
      const pace = STEP_MS / Math.max(0.1, performance.now() - start);
      most = Math.max(STEP_CHARS.least, Math.min(STEP_CHARS.most, most * Math.min(2, pace)));
      return true;
    };
  }

  /** What a few text nodes in document order hold now. */
  nodes(nodes: readonly Text[]): Hit[] {
    this.knownSince = 0;
    const chunk = new Chunk();
    for (const node of nodes) if (!isOutOfLine(node)) chunk.add(node, node.data, false);
    return this.find(chunk) as Hit[];
  }

  /** The hits of a block as it is now; none when it is gone or no mark may stand in it. */
  hitsOf({ block, base }: Later): Hit[] {
    if (!isConnected(block)) return [];
    const texts = new Texts(block, this.skipped);
    const chunk = new Chunk();
    for (let node = texts.next(); node; node = texts.next()) chunk.add(node, texts.data, false);
    const { page } = this;
    const { base: end } = page;
    page.base = base;
    const found = this.find(chunk) as Hit[];
    page.base = end;
    return found.filter((hit) => hit.block === block);
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
      block = around && parent && isInline(element, tag) ? around : around && element;
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

  /** Whether a chunk may end before a text node or block. */
  private mayCut(chunk: Chunk, surplus: number, next: Text | Element, isBlock: boolean): boolean {
    if (chunk.isCut(isBlock)) return true;
    const last = chunk.lastNode as Text;
    return (surplus > LONG_LINE && '。！？；\n'.includes(last.data.at(-1) ?? '\n')) || !runsOn(last, next as Text);
  }

  private match(chunk: Chunk, isWhole = false): void {
    const found = this.find(chunk);
    if (found.length > 0) this.onFound(found, isWhole);
  }

  private find(chunk: Chunk): Found[] {
    const now = performance.now();
    if (now - this.knownSince > KNOWN_MS) {
      this.known = new Map();
      this.knownSince = now;
    }
    const all: Found[] = [];
    let whole: Element | null = null;
    // Hits come in order, several to a text node: what is known of the node is asked once.
    let node: Text | null = null;
    let block: Element | null = null;
    for (const span of chunk.spans(this.automaton, this.page)) {
      const at = chunk.blockAt(span.start);
      if (at) {
        if (at.block !== whole) all.push({ block: at.block, base: this.page.base + at.start, hits: null, gone: false });
        whole = at.block;
        continue;
      }
      const pieces = chunk.pieces(span);
      if (!pieces) continue;
      const [first] = pieces;
      if (first.node !== node) {
        node = first.node;
        block = this.blockAround(node);
      }
      if (!block || (pieces.length > 1 && pieces.some((piece) => this.blockAround(piece.node) === null))) continue;
      all.push({ term: span.term, pieces, block, whole: null, ranges: null, gone: false });
    }
    this.page.base += chunk.size + 1;
    return all;
  }
}

function isOutOfLine(node: Text): boolean {
  for (let at = parentOf(node); at && isElement(at); at = parentOf(at)) {
    const name = localNameOf(at).toLowerCase();
    if (OUT_OF_LINE.has(name)) return true;
    if (!isInline(at, name)) return false;
  }
  return false;
}

/** A place near `at` where no word is cut: after a sentence, else after a blank, else `at`. */
function cutAt(data: string, at: number): number {
  for (const marks of ['。！？\n', '，、；,. ']) {
    for (let i = at; i > at - 2_000 && i > 0; i -= 1) if (marks.includes(data[i - 1] as string)) return i;
  }
  return at;
}
