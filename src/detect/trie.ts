/**
 * Double-array trie (Aoe 1989) over small integer codes, built once. A transition of state s by code c goes to
 * t = base(s) + c and holds when check[t] = s. Code 0 is kept for "a key ends here" at states that also go on.
 *
 * base[s] < 0: s ends key -base[s] - 1 and has no children.
 * base[s] ≥ 0: children start at base[s] >> 1; bit 0 says that a key ends here too: the slot of code 0 holds it.
 */

export interface DoubleArray {
  base: Int32Array;
  check: Int32Array;
}

interface Node {
  children: Map<number, Node>;
  /** Key that ends here, or -1. */
  key: number;
}

const FREE = -2;
const ROOT_PARENT = -1;

/**
 * @param keys code sequences, each of one code or more, codes 1…alphabet; the index of a key is its value. Of equal
 *   keys the first wins.
 * @param alphabet largest code; the arrays are padded so that base + code never leaves them.
 */
export function buildDoubleArray(keys: readonly (readonly number[])[], alphabet: number): DoubleArray {
  const root = plant(keys);
  const store = new Store(alphabet);
  const queue: { node: Node; state: number }[] = [{ node: root, state: 0 }];
  for (let at = 0; at < queue.length; at += 1) {
    const { node, state } = queue[at] as { node: Node; state: number };
    if (node.children.size === 0) {
      store.base[state] = -node.key - 1;
      continue;
    }
    const codes = [...node.children.keys()].sort((a, b) => a - b);
    if (node.key >= 0) codes.unshift(0);
    const offset = store.place(codes, state);
    store.base[state] = (offset << 1) | (node.key >= 0 ? 1 : 0);
    if (node.key >= 0) store.base[offset] = -node.key - 1;
    for (const [code, child] of node.children) queue.push({ node: child, state: offset + code });
  }
  return store.finish();
}

function plant(keys: readonly (readonly number[])[]): Node {
  const root: Node = { children: new Map(), key: -1 };
  keys.forEach((key, index) => {
    let node = root;
    for (const code of key) {
      let child = node.children.get(code);
      if (!child) {
        child = { children: new Map(), key: -1 };
        node.children.set(code, child);
      }
      node = child;
    }
    if (node !== root && node.key < 0) node.key = index;
  });
  return root;
}

/** The growing arrays with a scan position below which no slot is free. */
class Store {
  base = new Int32Array(1024);
  check = new Int32Array(1024).fill(FREE);
  private firstFree = 1;
  private used = 1;
  private highestOffset = 0;

  constructor(private readonly alphabet: number) {
    this.check[0] = ROOT_PARENT;
  }

  /** Finds the lowest offset at which every code is free, and takes the slots for `parent`. */
  place(codes: readonly number[], parent: number): number {
    while (this.isTaken(this.firstFree)) this.firstFree += 1;
    const first = codes[0] as number;
    for (let slot = Math.max(this.firstFree, first + 1); ; slot += 1) {
      const offset = slot - first;
      this.reserve(offset + this.alphabet + 1);
      if (!codes.every((code) => !this.isTaken(offset + code))) continue;
      for (const code of codes) this.check[offset + code] = parent;
      this.used = Math.max(this.used, offset + (codes.at(-1) as number) + 1);
      this.highestOffset = Math.max(this.highestOffset, offset);
      return offset;
    }
  }

  finish(): DoubleArray {
    const length = Math.max(this.used, this.highestOffset + this.alphabet + 1);
    this.reserve(length);
    return { base: this.base.slice(0, length), check: this.check.slice(0, length) };
  }

  private isTaken(slot: number): boolean {
    return slot < this.check.length && this.check[slot] !== FREE;
  }

  private reserve(length: number): void {
    if (length <= this.check.length) return;
    const size = Math.max(length, this.check.length * 2);
    const base = new Int32Array(size);
    base.set(this.base);
    const check = new Int32Array(size).fill(FREE);
    check.set(this.check);
    this.base = base;
    this.check = check;
  }
}
