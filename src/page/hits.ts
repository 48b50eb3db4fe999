/** All hits of a document, by block and by text node. */
import { closest, contains, isConnected, isText, parentOf, rootOf, textWalker } from '@/src/page/dom';
import { firstNode, type Hit, type Piece } from '@/src/page/hit';
import { Lists } from '@/src/page/lists';
import { SECTION } from '@/src/page/tags';

/** So many hits that are gone are kept in the list of all. */
const MANY_GONE = 200;

export class Hits {
  readonly blocks = new Lists<Element>();
  /** Hits of each text node, by where they begin in it. */
  private readonly byNode = new Lists<Text>();
  /** An array, as a set of a hundred thousand stops the page each time it grows; hits that are gone stay a while. */
  private all: Hit[] = [];
  private gone = 0;
  private last: Hit | null = null;
  private inOrder = true;

  get size(): number {
    return this.all.length - this.gone;
  }

  /** Adds hits that are new, given in document order; returns them. */
  add(hits: readonly Hit[]): Hit[] {
    const fresh: Hit[] = [];
    // Neighbours share their node, and their block: each list is looked up once, and a new one made as long as it is.
    for (let from = 0, to = 0; from < hits.length; from = to) {
      const { node } = (hits[from] as Hit).pieces[0];
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
      if (!known) this.blocks.set(block, fresh.slice(from, to));
      for (let i = from; i < to; i += 1) {
        known?.push(fresh[i] as Hit);
        this.all.push(fresh[i] as Hit);
      }
    }
    const [first] = fresh;
    if (first && this.last && compare(this.last, first) > 0) this.inOrder = false;
    this.last = fresh.at(-1) ?? this.last;
    return fresh;
  }

  at(node: Text): readonly Hit[] {
    return this.byNode.get(node) ?? [];
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

  private sweep(): void {
    if (this.gone > 0) this.all = this.all.filter((hit) => !hit.gone);
    this.gone = 0;
  }

  /**
   * Hits whose text left the document, or moved to another block.
   * @param removed what was taken out of its place since the last call; only the text in it is looked at, so that a
   *   ticker on a page of a hundred thousand hits costs nothing. Without it every hit is looked at.
   */
  stale(removed?: Iterable<Node>): Hit[] {
    const gone = new Set<Hit>();
    const check = (hit: Hit): void => {
      const node = firstNode(hit);
      if (!isConnected(node) || !contains(hit.block, parentOf(node))) gone.add(hit);
    };
    if (!removed) for (const hit of this.all.filter((each) => !each.gone)) check(hit);
    else for (const root of removed) for (const node of textsOf(root)) for (const hit of this.at(node)) check(hit);
    return [...gone];
  }

  /** Every hit in document order, those of a shadow root where its host stands. */
  ordered(): Hit[] {
    this.sweep();
    if (!this.inOrder) {
      this.all.sort(compare);
      this.inOrder = true;
      this.last = this.all.at(-1) ?? null;
    }
    return [...this.all];
  }

  clear(): void {
    this.blocks.clear();
    this.byNode.clear();
    this.all = [];
    this.gone = 0;
    this.last = null;
    this.inOrder = true;
  }
}

/** The first hit of each term in each section. */
export function firstOfEach(hits: readonly Hit[]): Set<Hit> {
  const seen = new Map<Element | null, Set<number>>();
  const firsts = new Set<Hit>();
  for (const hit of hits) {
    const section = closest(hit.block, SECTION);
    const terms = seen.get(section) ?? new Set();
    seen.set(section, terms);
    if (terms.has(hit.term)) continue;
    terms.add(hit.term);
    firsts.add(hit);
  }
  return firsts;
}

/** Puts a hit in its place among those of its first node; false when one begins there already. */
function insert(list: Hit[], node: Text, hit: Hit): boolean {
  const { start } = hit.pieces[0];
  const place = placeIn(list, node, start);
  if (startIn(list[place], node) === start) return false;
  // Text is walked forwards: nearly always the place is the end.
  if (place === list.length) list.push(hit);
  else list.splice(place, 0, hit);
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
  if (high === 0) return 0;
  if (startIn(list[high - 1], node) < start) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startIn(list[middle], node) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text nodes of a subtree, its root among them; what is in shadow roots below it is not. */
function* textsOf(root: Node): Generator<Text> {
  if (isText(root)) yield root;
  const walker = textWalker(root);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

function compare(a: Hit, b: Hit): number {
  let from: Node = firstNode(a);
  let to: Node = firstNode(b);
  if (from === to) return a.pieces[0].start - b.pieces[0].start;
  let relation = from.compareDocumentPosition(to);
  if (relation & Node.DOCUMENT_POSITION_DISCONNECTED) {
    // In different trees: a shadow root stands where its host stands.
    from = outermostHost(from);
    to = outermostHost(to);
    relation = from.compareDocumentPosition(to);
  }
  return relation & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : from === to ? 0 : 1;
}

function outermostHost(node: Node): Node {
  let at = node;
  for (let root = rootOf(at); root instanceof ShadowRoot; root = rootOf(at)) at = root.host;
  return at;
}

/** The list of a key, a new one when it has none. */
function listOf<K extends Node>(lists: Lists<K>, key: K): Hit[] {
  let list = lists.get(key);
  if (!list) {
    list = [];
    lists.set(key, list);
  }
  return list;
}

function keep<K extends Node>(lists: Lists<K>, key: K, gone: ReadonlySet<Hit>): void {
  const left = lists.get(key)?.filter((hit) => !gone.has(hit)) ?? [];
  if (left.length > 0) lists.set(key, left);
  else lists.delete(key);
}
