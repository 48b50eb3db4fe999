/**
 * The text of a tree piece by piece, in document order. A block that holds nothing but text and plain inline elements
 * comes as one string, so that its nodes are not touched (PLATFORM: each property of one is dear, in Firefox above all);
 * everything else comes text node by text node. What shows no text of the page, scripts above all, is stepped over.
 */

import { firstChildOf, firstElementOf, firstIn, textContentOf } from '@/src/page/dom';
import { nameOf } from './adjacency';
import { isInline, NOT_PLAIN, PLAIN_HOSTS } from './tags';

/** A longer block is read node by node, in several steps. */
const LONG_BLOCK = 8_000;

const hosts = new Set(PLAIN_HOSTS);

export class Texts {
  /** What was given last says. */
  data = '';
  /** What was given last is a block: its text has blocks of its own on both sides. */
  isBlock = false;
  /** Give no blocks: what is about to be drawn is wanted text node by text node anyway. */
  byNode = false;
  private readonly walker: TreeWalker;
  private begun = false;
  private over = false;

  /**
   * @param skipped tags of which no text is wanted.
   * @param onHost called for each element that may have a shadow root, plain ones within a line aside. Plain blocks are
   *   given as a whole, the root too if it is one; without it none is, nor the root looked at.
   */
  constructor(
    root: Node,
    private readonly skipped: ReadonlySet<string>,
    private readonly onHost?: (element: Element) => void,
  ) {
    this.walker = document.createTreeWalker(
      root,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
    );
    this.begun = !onHost;
  }

  /** Where it stands. */
  get place(): Node {
    return this.walker.currentNode;
  }

  /** The next text node, or plain block. */
  next(): Text | Element | null {
    for (let node = this.advance(); node; node = this.advance()) {
      const name = nameOf(node);
      if (name[0] === '#') {
        if (name === '#text' || name === '#cdata-section') {
          const { data } = node as Text;
          // The line break behind a paragraph.
          if (this.isBlock && data.trim() === '') continue;
          this.data = data;
          this.isBlock = false;
          return node as Text;
        }
        continue;
      }
      if (this.onHost && (hosts.has(name) || name.includes('-') || (name === 'span' && !firstChildOf(node))))
        this.onHost(node as Element);
      if (isInline(node as Element, name)) {
        // What is in it comes next; code too, so that the words around it stay one sentence.
      } else if (this.skipped.has(name)) {
        this.over = true;
      } else if (
        this.onHost &&
        !this.byNode &&
        (!firstElementOf(node) || firstIn(node as Element, NOT_PLAIN) === null)
      ) {
        const data = textContentOf(node);
        this.over = data.length < LONG_BLOCK;
        // A paragraph without text may be there for a shadow root.
        if (data === '' && name === 'p') this.onHost(node as Element);
        if (!this.over || data === '') continue;
        this.data = data;
        this.isBlock = true;
        return node as Element;
      }
    }
    return null;
  }

  /** The next node: the root first, and what is below the last one unless that is stepped over. */
  private advance(): Node | null {
    const { walker } = this;
    if (!this.begun) {
      this.begun = true;
      return walker.currentNode;
    }
    if (!this.over) return walker.nextNode();
    this.over = false;
    for (;;) {
      const next = walker.nextSibling();
      if (next || !walker.parentNode()) return next;
    }
  }
}
