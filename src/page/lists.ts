/** What belongs to nodes, without a stop when there are many. */

/** Keys of a map before the next one is begun. */
const MOST_KEYS = 8_000;

/** Values by key, in several maps: one of a hundred thousand keys stops the page for 5 ms each time it grows. */
export class Lists<K extends Node, V> {
  private maps: Map<K, V>[] = [new Map()];

  get size(): number {
    return this.maps.reduce((sum, map) => sum + map.size, 0);
  }

  get(key: K): V | undefined {
    for (let i = 0; i < this.maps.length; i += 1) {
      const value = this.maps[i]?.get(key);
      if (value) return value;
    }
    return undefined;
  }

  set(key: K, value: V): void {
    const holder = this.holder(key);
    if (!holder && (this.maps[0] as Map<K, V>).size >= MOST_KEYS) this.maps.unshift(new Map());
    (holder ?? (this.maps[0] as Map<K, V>)).set(key, value);
  }

  delete(key: K): void {
    this.holder(key)?.delete(key);
  }

  clear(): void {
    this.maps = [new Map()];
  }

  private holder(key: K): Map<K, V> | undefined {
    return this.maps.find((map) => map.has(key));
  }
}
