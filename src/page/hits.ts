/** All hits of a document, by block and by text node. */
import { contains, isConnected, parentOf } from '@/src/page/dom';
import { firstNode, type Hit } from '@/src/page/hit';

export class Hits {
  readonly blocks = new Map<Element, Hit[]>();
  private readonly byNode = new WeakMap<Text, Hit[]>();
  private inOrder = true;
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** Adds hits that are new; returns them. */
  add(hits: readonly Hit[], appended: boolean): Hit[] {
    const fresh = hits.filter((hit) => !this.has(hit));
    for (const hit of fresh) {
      push(this.blocks, hit.block, hit);
      for (const { node } of hit.pieces) push(this.byNode, node, hit);
    }
    this.count += fresh.length;
    if (!appended && fresh.length > 0) this.inOrder = false;
    return fresh;
  }

  at(node: Text): readonly Hit[] {
    return this.byNode.get(node) ?? [];
  }

  /** Forgets hits; their ranges are the painter's to drop. */
  remove(hits: Iterable<Hit>): void {
    for (const hit of hits) {
      if (drop(this.blocks, hit.block, hit)) this.count -= 1;
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

  /** Every hit in document order; hits of shadow roots after those of the document. */
  ordered(): Hit[] {
    const all = [...this.blocks.values()].flat();
    if (this.inOrder) return all;
    const sorted = all.sort(compare);
    this.blocks.clear();
    for (const hit of sorted) push(this.blocks, hit.block, hit);
    this.inOrder = true;
    return sorted;
  }

  clear(): void {
    this.blocks.clear();
    this.count = 0;
    this.inOrder = true;
  }

  private has(hit: Hit): boolean {
    const [first] = hit.pieces;
    return this.at(first.node).some((h) => h.pieces[0].node === first.node && h.pieces[0].start === first.start);
  }
}

function compare(a: Hit, b: Hit): number {
  const from = firstNode(a);
  const to = firstNode(b);
  if (from === to) return a.pieces[0].start - b.pieces[0].start;
  const relation = from.compareDocumentPosition(to);
  return relation & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
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

function drop<K>(lists: Lists<K>, key: K, hit: Hit): boolean {
  const list = lists.get(key);
  const at = list?.indexOf(hit) ?? -1;
  if (!list || at < 0) return false;
  list.splice(at, 1);
  if (list.length === 0) lists.delete(key);
  return true;
}
