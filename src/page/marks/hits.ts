/** All that was found in a document, by block and by text node. */
import {
  closest,
  contains,
  firstChildOf,
  isConnected,
  parentElementOf,
  parentOf,
  queryIn,
  textWalker,
} from '@/src/page/dom';
import { SKIPPED_ATTRIBUTES } from '@/src/page/walk/tags';
import { type Found, firstNode, type Hit, isLater, type Later, type Piece } from './hit';
import { compare, placeOf } from './order';

/** So many hits that are gone are kept in the list of all. */
const MANY_GONE = 200;

/** The hits of a document; what is gone is forgotten bit by bit. */
export class Hits {
  private readonly blocks = new Map<Element, Hit[] | Later>();
  /** Hits of each text node, by where they begin in it. */
  private readonly byNode = new Map<Text, Hit[]>();
  /** An array, as a set of a hundred thousand stops the page each time it grows; what is gone stays a while. */
  private all: Found[] = [];
  private gone = 0;
  private last: Found | null = null;
  private inOrder = true;
  /** The last addition was a part of the walk of the whole document. */
  private isWalk = true;

  /** @param make gives the hits of a block in which something was found. */
  constructor(private readonly make: (later: Later) => Hit[] = () => []) {}

  get isEmpty(): boolean {
    return this.blocks.size === 0;
  }

  /**
   * Adds what is new, given in document order; returns it.
   * @param isWalk it is the next part of the walk of the whole document: to compare places is dear in Firefox.
   */
  add(found: readonly Found[], isWalk = false): Found[] {
    const fresh: Found[] = [];
    for (let from = 0, to = 0; from < found.length; from = to) {
      const first = found[from] as Found;
      to += 1;
      if (isLater(first)) {
        const known = this.blocks.get(first.block);
        if (known && !isLater(known)) fresh.push(...this.index(this.make(first)));
        else if (!known) {
          this.blocks.set(first.block, first);
          fresh.push(first);
        }
        continue;
      }
      while (to < found.length && !isLater(found[to] as Found)) to += 1;
      fresh.push(...this.index(found.slice(from, to) as Hit[]));
    }
    for (const each of fresh) this.all.push(each);
    const [first] = fresh;
    if (!first) return fresh;
    const goesOn = isWalk && this.isWalk;
    if (this.last && !goesOn && !(isConnected(placeOf(this.last)) && compare(this.last, first) <= 0))
      this.inOrder = false;
    this.last = fresh.at(-1) as Found;
    this.isWalk = isWalk;
    return fresh;
  }

  at(node: Text): readonly Hit[] {
    return this.byNode.get(node) ?? [];
  }

  has(block: Element): boolean {
    return this.blocks.has(block);
  }

  /** The hits of a block, made now if nobody asked before. */
  of(block: Element): readonly Hit[] {
    const held = this.blocks.get(block);
    if (!held || !isLater(held)) return held ?? [];
    this.blocks.delete(block);
    held.hits = this.index(this.make(held));
    return held.hits;
  }

  /** The block around a node of which the hits were not made yet. */
  laterAround(node: Node): Element | null {
    for (let at = parentElementOf(node); at; at = parentElementOf(at)) {
      const held = this.blocks.get(at);
      if (held) return isLater(held) ? at : null;
    }
    return null;
  }

  /** Blocks of which the hits were not made yet. */
  laters(): Element[] {
    return this.all.flatMap((each) => (isLater(each) && !each.gone && !each.hits ? each.block : []));
  }

  /** Forgets a block of which the hits were not made yet; false when it is none. */
  drop(block: Element): boolean {
    const held = this.blocks.get(block);
    if (!held || !isLater(held)) return false;
    this.blocks.delete(block);
    held.gone = true;
    this.gone += 1;
    return true;
  }

  /** Forgets such blocks as went with what was taken out of the document; returns them. */
  dropIn(removed: readonly Node[]): Element[] {
    // A comment has nothing to be asked for: querySelectorAll throws on it.
    const blocks = (
      removed.length > this.blocks.size
        ? [...this.blocks.keys()]
        : removed.flatMap((root) => [root, ...(firstChildOf(root) ? queryIn(root as Element, '*') : [])])
    ) as Element[];
    return blocks.filter((block) => !isConnected(block) && this.drop(block));
  }

  /** Forgets hits; their ranges are the painter's to drop. Each list is rewritten once, however many leave it. */
  remove(hits: Iterable<Hit>): void {
    const gone = new Set(hits);
    const blocks = new Set<Element>();
    const nodes = new Set<Text>();
    for (const hit of gone) {
      if (hit.gone) continue;
      hit.gone = true;
      this.gone += 1;
      blocks.add(hit.block);
      for (const { node } of hit.pieces) nodes.add(node);
    }
    for (const block of blocks) keep(this.blocks, block, gone);
    for (const node of nodes) keep(this.byNode, node, gone);
    if (this.gone > MANY_GONE && this.gone > this.all.length / 2) this.sweep();
  }

  /**
   * Hits whose text left the document, moved to another block, or stands where no mark may now.
   * @param removed what was taken out of its place, or turned into something else, since the last call; only the text
   *   in it is looked at, so that a ticker on a page of a hundred thousand hits costs nothing. Where it is more than there
   *   are texts with hits, those are looked at: on a page that changes 10,000 times a second the other way took 65 ms in
   *   one piece.
   */
  stale(removed: readonly Node[]): Hit[] {
    const gone = new Set<Hit>();
    const check = (node: Text) => {
      for (const hit of this.at(node)) {
        const parent = parentElementOf(node);
        const isOut = parent && closest(parent, SKIPPED_ATTRIBUTES);
        if (isOut || !isConnected(node) || !contains(hit.block, parentOf(node))) gone.add(hit);
      }
    };
    if (removed.length > this.byNode.size) for (const node of this.byNode.keys()) check(node);
    else
      for (const root of removed) {
        const walker = textWalker(root);
        for (let node: Node | null = root; node; node = walker.nextNode()) check(node as Text);
      }
    return [...gone];
  }

  /** Every hit in document order, those of a shadow root where its host stands. */
  ordered(): Hit[] {
    for (const block of this.laters()) this.of(block);
    return [...this.entries()] as Hit[];
  }

  /**
   * The hits behind (1) or before (-1) one, or from a place on; after the last comes the first. The hits of a block are
   * made when it is reached.
   * @param isAbove whether something stands before the place; asked without a hit to start from.
   */
  *from(start: Hit | null, direction: 1 | -1, isAbove: (found: Found) => boolean): Generator<Hit> {
    const entries = this.entries();
    let at = start ? entries.indexOf(start) : -1;
    if (at < 0) {
      at = entries.findIndex((found) => !isAbove(found));
      if (at < 0) at = 0;
      if (direction > 0) at -= 1;
    }
    for (let i = 1; i <= entries.length; i += 1) {
      const found = entries[(at + direction * i + 2 * entries.length) % entries.length] as Found;
      if (!isLater(found)) yield found;
      else yield* direction > 0 ? this.of(found.block) : [...this.of(found.block)].reverse();
    }
  }

  /** Files hits under their nodes and blocks; returns those that are new. */
  private index(hits: readonly Hit[]): Hit[] {
    const fresh: Hit[] = [];
    // Neighbours share their node, and their block: each list is looked up once, and a new one made as long as it is.
    for (let from = 0, to = 0; from < hits.length; from = to) {
      const { pieces, block } = hits[from] as Hit;
      const [{ node }] = pieces;
      this.of(block);
      while (to < hits.length && firstNode(hits[to] as Hit) === node) to += 1;
      const known = this.byNode.get(node);
      if (!known) this.byNode.set(node, hits.slice(from, to));
      for (let i = from; i < to; i += 1) {
        const hit = hits[i] as Hit;
        if (known && !insert(known, node, hit)) continue;
        for (let p = 1; p < hit.pieces.length; p += 1) {
          const piece = hit.pieces[p] as Piece;
          const list = listOf(this.byNode, piece.node);
          list.splice(placeIn(list, piece.node, piece.start), 0, hit);
        }
        fresh.push(hit);
      }
    }
    for (let from = 0, to = 0; from < fresh.length; from = to) {
      const { block } = fresh[from] as Hit;
      while (to < fresh.length && (fresh[to] as Hit).block === block) to += 1;
      const known = this.blocks.get(block);
      if (known && !isLater(known)) known.push(...fresh.slice(from, to));
      else this.blocks.set(block, fresh.slice(from, to));
    }
    return fresh;
  }

  /** All that is there, in order: hits, and blocks of which the hits were not made yet. */
  private entries(): readonly Found[] {
    this.sweep();
    if (!this.inOrder) {
      // What left the document and is not known to be gone yet stands nowhere: beside it a sort is by chance.
      const there: Found[] = [];
      const away: Found[] = [];
      for (const each of this.all) (isConnected(placeOf(each)) ? there : away).push(each);
      there.sort(compare);
      this.all = [...there, ...away];
      this.inOrder = away.length === 0;
      this.last = there.at(-1) ?? null;
      // The next part of the walk may stand before what is last now.
      this.isWalk = false;
    }
    return this.all;
  }

  private sweep(): void {
    this.all = this.all.flatMap((each) => (isLater(each) && each.hits) || each).filter(({ gone }) => !gone);
    this.gone = 0;
  }
}

/** Puts a hit in its place among those of its first node; false when one begins there already. */
function insert(list: Hit[], node: Text, hit: Hit): boolean {
  const { start } = hit.pieces[0];
  const place = placeIn(list, node, start);
  if (startIn(list[place], node) === start) return false;
  list.splice(place, 0, hit);
  return true;
}

/** Where a hit begins in one of its nodes; -1 without a hit. */
function startIn(hit: Hit | undefined, node: Text): number {
  if (!hit) return -1;
  const [first] = hit.pieces;
  return first.node === node ? first.start : (hit.pieces.find((piece) => piece.node === node)?.start ?? -1);
}

/** Index of the first hit of a node that begins at `start` or later; the list is in order. */
function placeIn(list: readonly Hit[], node: Text, start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startIn(list[middle], node) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The list of a key, a new one when it has none. */
function listOf<K extends Node>(lists: Map<K, Hit[]>, key: K): Hit[] {
  let list = lists.get(key);
  if (!list) {
    list = [];
    lists.set(key, list);
  }
  return list;
}

function keep<K extends Node>(lists: Map<K, Hit[] | Later>, key: K, gone: ReadonlySet<Hit>): void {
  const list = lists.get(key);
  if (!list || isLater(list)) return;
  const left = list.filter((hit) => !gone.has(hit));
  if (left.length > 0) lists.set(key, left);
  else lists.delete(key);
}
