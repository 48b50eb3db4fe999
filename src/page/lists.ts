/** Hits by node or block, without a stop when there are many. */
import type { Hit } from '@/src/page/hit';

/** Keys of a map before the next one is begun. */
const MOST_KEYS = 8_000;

/** Lists of hits by key, in several maps: one of a hundred thousand keys stops the page for 5 ms each time it grows. */
export class Lists<K extends Node> {
  private maps: Map<K, Hit[]>[] = [new Map()];

  get size(): number {
    return this.maps.reduce((sum, map) => sum + map.size, 0);
  }

  get(key: K): Hit[] | undefined {
    for (let i = 0; i < this.maps.length; i += 1) {
      const list = this.maps[i]?.get(key);
      if (list) return list;
    }
    return undefined;
  }

  set(key: K, list: Hit[]): void {
    const holder = this.holder(key);
    if (!holder && (this.maps[0] as Map<K, Hit[]>).size >= MOST_KEYS) this.maps.unshift(new Map());
    (holder ?? (this.maps[0] as Map<K, Hit[]>)).set(key, list);
  }

  delete(key: K): void {
    this.holder(key)?.delete(key);
  }

  clear(): void {
    this.maps = [new Map()];
  }

  private holder(key: K): Map<K, Hit[]> | undefined {
    return this.maps.find((map) => map.has(key));
  }
}
