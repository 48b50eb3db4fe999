/** All hits of a document, by block and by text node. */
import { contains, isConnected, parentOf, rootOf } from '@/src/page/dom';
import { firstNode, type Hit } from '@/src/page/hit';

export class Hits {
  readonly blocks = new Map<Element, Hit[]>();
  private readonly byNode = new WeakMap<Text, Hit[]>();
  private all = new Set<Hit>();
  private last: Hit | null = null;
  private inOrder = true;

  get size(): number {
    return this.all.size;
  }

  /** Adds hits that are new, given in document order; returns them. */
  add(hits: readonly Hit[]): Hit[] {
    const fresh = hits.filter((hit) => !this.has(hit));
    const [first] = fresh;
    if (first && this.last && compare(this.last, first) > 0) this.inOrder = false;
    this.last = fresh.at(-1) ?? this.last;
    for (const hit of fresh) {
      this.all.add(hit);
      push(this.blocks, hit.block, hit);
      for (const { node } of hit.pieces) push(this.byNode, node, hit);
    }
    return fresh;
  }

  at(node: Text): readonly Hit[] {
    return this.byNode.get(node) ?? [];
  }

  /** Forgets hits; their ranges are the painter's to drop. */
  remove(hits: Iterable<Hit>): void {
    for (const hit of hits) {
      this.all.delete(hit);
      drop(this.blocks, hit.block, hit);
      for (const { node } of hit.pieces) drop(this.byNode, node, hit);
    }
  }

  /** Hits whose text left the document, or moved to another block. */
  stale(): Hit[] {
    const gone: Hit[] = [];
    for (const [block, hits] of this.blocks) {
      const lost = !isConnected(block);
      for (const hit of hits) {
        if (lost || !isConnected(firstNode(hit)) || !contains(block, parentOf(firstNode(hit)))) gone.push(hit);
      }
    }
    return gone;
  }

  /** Every hit in document order, those of a shadow root where its host stands. */
  ordered(): Hit[] {
    if (!this.inOrder) {
      this.all = new Set([...this.all].sort(compare));
      this.inOrder = true;
      this.last = [...this.all].at(-1) ?? null;
    }
    return [...this.all];
  }

  clear(): void {
    this.blocks.clear();
    this.all.clear();
    this.last = null;
    this.inOrder = true;
  }

  private has(hit: Hit): boolean {
    const [first] = hit.pieces;
    return this.at(first.node).some((h) => h.pieces[0].node === first.node && h.pieces[0].start === first.start);
  }
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

interface Lists<K> {
  get(key: K): Hit[] | undefined;
  set(key: K, value: Hit[]): unknown;
  delete(key: K): unknown;
}

function push<K>(lists: Lists<K>, key: K, hit: Hit): void {
  const list = lists.get(key);
  if (list) list.push(hit);
  else lists.set(key, [hit]);
}

function drop<K>(lists: Lists<K>, key: K, hit: Hit): void {
  const list = lists.get(key);
  const at = list?.indexOf(hit) ?? -1;
  if (!list || at < 0) return;
  list.splice(at, 1);
  if (list.length === 0) lists.delete(key);
}
