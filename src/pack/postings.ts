/**
 * Posting shards: the index on disk. A token's posting is its units by impact slot (0 best), as FlexSearch keeps them
 * (`resolution` slots); tokens are spread over shards by hash, so that a query fetches the few files it needs.
 *
 * Shard file, little-endian: magic `CHP2`, u32 number of tokens; u32 hash of each token, ascending; u32 end of each
 * entry, counted from the first entry; then the entries: varint length and UTF-8 bytes of the token, and its posting:
 * varint number of units, number of slots, for each slot its number, count and ascending ids as deltas, all varint.
 * A token is found by its hash: nothing is decoded when a shard is opened (a directory of names took 8 ms a shard).
 */

import { ByteReader, ByteWriter } from './bytes';

export const SLOTS = 16;
const MAGIC = 0x32_50_48_43;
const HEADER = 8;

/** As built: slot → ascending unit ids; absent slots are empty. */
export type Posting = Map<number, number[]>;

/** As read: best slots first, so that ranking runs over numbers and allocates nothing a unit. */
export interface ReadPosting {
  units: Int32Array;
  /** Runs of units of one slot, each ascending: slot, and where in `units` it ends. */
  runs: { slot: number; end: number }[];
}

/**
 * FNV-1a over UTF-16 units with MurmurHash3's finaliser: the same in every engine. Without the finaliser the low bits
 * see only the characters' low bits, and neighbouring characters filled 5 shards of 16.
 */
export function hashOf(token: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < token.length; i += 1) hash = Math.imul(hash ^ token.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The shard of a token. */
export function shardOf(token: string, shards: number): number {
  return hashOf(token) % shards;
}

/** Bytes of one shard. */
export function encodeShard(postings: ReadonlyMap<string, Posting>): Uint8Array {
  const encoder = new TextEncoder();
  const entries = [...postings.keys()].map((token) => ({ token, hash: hashOf(token) }));
  entries.sort((a, b) => a.hash - b.hash || (a.token < b.token ? -1 : 1));
  const body = new ByteWriter();
  const ends: number[] = [];
  for (const { token } of entries) {
    const name = encoder.encode(token);
    body.varint(name.length);
    body.bytes(name);
    writePosting(body, postings.get(token) as Posting);
    ends.push(body.length);
  }
  const out = new ByteWriter(HEADER + 8 * entries.length + body.length);
  out.u32(MAGIC);
  out.u32(entries.length);
  for (const { hash } of entries) out.u32(hash);
  for (const end of ends) out.u32(end);
  out.bytes(body.finish());
  return out.finish();
}

function writePosting(out: ByteWriter, posting: Posting): void {
  let units = 0;
  for (const ids of posting.values()) units += ids.length;
  out.varint(units);
  out.varint(posting.size);
  for (const slot of [...posting.keys()].sort((a, b) => a - b)) {
    const ids = posting.get(slot) as number[];
    out.varint(slot);
    out.varint(ids.length);
    let last = 0;
    for (const id of ids) {
      out.varint(id - last);
      last = id;
    }
  }
}

/** An opened shard: reads a posting when asked. */
export class Shard {
  private readonly tokens: number;
  private readonly view: DataView;
  private readonly start: number;

  /** @throws Error when the bytes are not a whole shard. */
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < HEADER || this.view.getUint32(0, true) !== MAGIC) throw new Error('not a posting shard');
    this.tokens = this.view.getUint32(4, true);
    this.start = HEADER + 8 * this.tokens;
    if (this.start > bytes.length || this.start + this.end(this.tokens - 1) !== bytes.length)
      throw new Error('posting shard: file ends too early');
  }

  /** The token's posting, or null when no unit has it. */
  posting(token: string): ReadPosting | null {
    const reader = this.find(token);
    if (!reader) return null;
    const total = reader.varint();
    const units = new Int32Array(total);
    const runs: ReadPosting['runs'] = [];
    let at = 0;
    for (let groups = reader.varint(); groups > 0; groups -= 1) {
      const slot = reader.varint();
      const count = reader.varint();
      if (at + count > total) throw new Error('posting shard: a posting has another length than it says');
      reader.deltas(units, at, count);
      at += count;
      runs.push({ slot, end: at });
    }
    if (at !== total) throw new Error('posting shard: a posting has another length than it says');
    return { units, runs };
  }

  /** Whether any unit has the token; reads no posting. */
  has(token: string): boolean {
    return this.find(token) !== null;
  }

  /** Stands at the token's posting. */
  private find(token: string): ByteReader | null {
    const hash = hashOf(token);
    let low = 0;
    let high = this.tokens;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.hash(middle) < hash) low = middle + 1;
      else high = middle;
    }
    const name = new TextEncoder().encode(token);
    for (; low < this.tokens && this.hash(low) === hash; low += 1) {
      const reader = new ByteReader(this.bytes.subarray(this.start + this.end(low - 1), this.start + this.end(low)));
      const found = reader.take(reader.varint());
      if (found.length === name.length && found.every((byte, i) => byte === name[i])) return reader;
    }
    return null;
  }

  private hash(entry: number): number {
    return this.view.getUint32(HEADER + 4 * entry, true);
  }

  private end(entry: number): number {
    return entry < 0 ? 0 : this.view.getUint32(HEADER + 4 * (this.tokens + entry), true);
  }
}
