/**
 * Counts of pairs of a number and a character in typed arrays. A string of n characters is the pair of the string of
 * its first n − 1, by number, and its last character: millions of strings are counted without one being cut out.
 */

const SMALLEST = 1 << 10;

/** Pairs have numbers of their own: 0, 1, 2 … in the order in which they were first added. */
export class Tally {
  /** How many pairs there are. */
  size = 0;
  /** How often each pair was added, by its number. */
  counts: Int32Array;
  /** The first of each pair, by its number. */
  heads: Int32Array;
  private codes: Uint16Array;
  /** An open hash table of numbers of pairs plus one; 0 is free. At most half of it is used. */
  private slots: Int32Array;
  private mask: number;

  /** @param expected so many pairs find room without growing. */
  constructor(expected = 0) {
    let room = SMALLEST;
    while (room < expected * 2) room *= 2;
    this.slots = new Int32Array(room);
    this.mask = room - 1;
    this.counts = new Int32Array(room / 2);
    this.heads = new Int32Array(room / 2);
    this.codes = new Uint16Array(room / 2);
  }

  /**
   * Counts one occurrence.
   * @param head a whole number from 0 to 2^31 − 1.
   * @param code a UTF-16 code unit.
   * @returns the number of the pair.
   */
  add(head: number, code: number): number {
    let slot = hash(head, code) & this.mask;
    for (;;) {
      const id = (this.slots[slot] as number) - 1;
      if (id < 0) break;
      if (this.heads[id] === head && this.codes[id] === code) {
        this.counts[id] = (this.counts[id] as number) + 1;
        return id;
      }
      slot = (slot + 1) & this.mask;
    }
    const id = this.size;
    this.slots[slot] = id + 1;
    this.heads[id] = head;
    this.codes[id] = code;
    this.counts[id] = 1;
    this.size += 1;
    if (this.size === this.counts.length) this.grow();
    return id;
  }

  /** The number of a pair; −1 when it was never added. */
  find(head: number, code: number): number {
    let slot = hash(head, code) & this.mask;
    for (;;) {
      const id = (this.slots[slot] as number) - 1;
      if (id < 0 || (this.heads[id] === head && this.codes[id] === code)) return id;
      slot = (slot + 1) & this.mask;
    }
  }

  /** How often a pair was added. */
  count(head: number, code: number): number {
    const id = this.find(head, code);
    return id < 0 ? 0 : (this.counts[id] as number);
  }

  private grow(): void {
    const room = this.size * 2;
    const [counts, heads, codes] = [new Int32Array(room), new Int32Array(room), new Uint16Array(room)];
    counts.set(this.counts);
    heads.set(this.heads);
    codes.set(this.codes);
    [this.counts, this.heads, this.codes] = [counts, heads, codes];
    this.slots = new Int32Array(room * 2);
    this.mask = room * 2 - 1;
    for (let id = 0; id < this.size; id += 1) {
      let slot = hash(heads[id] as number, codes[id] as number) & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = id + 1;
    }
  }
}

/** Mixes all bits of both, so that neighbouring numbers and characters fall far apart (the finaliser of MurmurHash3). */
function hash(head: number, code: number): number {
  let h = Math.imul(head, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
