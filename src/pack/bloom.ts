/**
 * Which keys a large pack has, in a few kilobytes: a Bloom filter (two bits a key) over the words of its index and the keys
 * of its vocabulary. Half of what a question asks for, synonyms and homophones above all, no text of the corpus says, and
 * a waking worker read a file for each to learn that. A "no" is certain; a "maybe" is wrong for one key in thirty.
 *
 * As bytes: a power of two of them, bit n in byte ⌊n / 8⌋, the lowest first.
 */
import { hashOf } from './postings';

const BITS_A_KEY = 10;
const LEAST_BYTES = 8;
/** It is read on every wake, 6 ms a MB: beyond 100,000 keys it answers "maybe" more often instead of growing. */
const MOST_BYTES = 128 * 1024;

/** Collects keys. */
export class BloomWriter {
  private readonly hashes: number[] = [];

  add(key: string): void {
    this.hashes.push(hashOf(key));
  }

  finish(): Uint8Array {
    const bytes = 2 ** Math.ceil(Math.log2(Math.max(1, (this.hashes.length * BITS_A_KEY) / 8)));
    const bits = new Uint8Array(Math.min(MOST_BYTES, Math.max(LEAST_BYTES, bytes)));
    for (const hash of this.hashes) {
      for (const bit of [first(hash, bits.length), second(hash, bits.length)])
        bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7));
    }
    return bits;
  }
}

/** As read. */
export class Bloom {
  /** @throws Error when the number of bytes is none that a writer makes. */
  constructor(private readonly bits: Uint8Array) {
    const { length } = bits;
    if (length < LEAST_BYTES || length > MOST_BYTES || (length & (length - 1)) !== 0)
      throw new Error('not a set of keys');
  }

  /** False when the key was never added. */
  mayHave(key: string): boolean {
    const hash = hashOf(key);
    return this.isSet(first(hash, this.bits.length)) && this.isSet(second(hash, this.bits.length));
  }

  private isSet(bit: number): boolean {
    return (((this.bits[bit >> 3] as number) >> (bit & 7)) & 1) === 1;
  }
}

/** The two bits of a key: the low bits of its hash, and the high bits of its hash multiplied (2³² ÷ golden ratio). */
function first(hash: number, bytes: number): number {
  return hash & (bytes * 8 - 1);
}

function second(hash: number, bytes: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 12) & (bytes * 8 - 1);
}
