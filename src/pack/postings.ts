/**
 * Posting shards: the index on disk. A token's posting is its units by impact slot (0 best), as FlexSearch keeps them
 * (`resolution` slots); tokens are spread over shards by hash, so that a query fetches the few files it needs.
 *
 * Shard file, little-endian: magic `CHP1`, u32 number of tokens; then for each token, sorted: varint length and UTF-8
 * bytes, varint byte length of its posting, and the posting: varint number of units, number of slots, for each slot its
 * number, count and ascending ids as deltas, all varint.
 */

export const SLOTS = 16;
const MAGIC = [0x43, 0x48, 0x50, 0x31];

/** As built: slot → ascending unit ids; absent slots are empty. */
export type Posting = Map<number, number[]>;

/** As read: parallel arrays, best slots first, so that ranking runs over numbers and allocates nothing a unit. */
export interface ReadPosting {
  units: Int32Array;
  slots: Uint8Array;
}

/**
 * FNV-1a over UTF-16 units with MurmurHash3's finaliser: the same in every engine. Without the finaliser the low bits
 * see only the characters' low bits, and neighbouring characters filled 5 shards of 16.
 */
export function shardOf(token: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < token.length; i += 1) hash = Math.imul(hash ^ token.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % shards;
}

/** Bytes of one shard. */
export function encodeShard(postings: Map<string, Posting>): Uint8Array {
  const out = new ByteWriter();
  for (const byte of MAGIC) out.byte(byte);
  out.u32(postings.size);
  const encoder = new TextEncoder();
  for (const token of [...postings.keys()].sort()) {
    const name = encoder.encode(token);
    out.varint(name.length);
    out.bytes(name);
    const body = encodePosting(postings.get(token) as Posting);
    out.varint(body.length);
    out.bytes(body);
  }
  return out.finish();
}

function encodePosting(posting: Posting): Uint8Array {
  const out = new ByteWriter();
  out.varint([...posting.values()].reduce((sum, ids) => sum + ids.length, 0));
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
  return out.finish();
}

/** An opened shard: reads its directory once, a posting when asked. */
export class Shard {
  private readonly places = new Map<string, { start: number; end: number }>();

  /** @throws Error when the bytes are not a whole shard. */
  constructor(private readonly bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    for (const byte of MAGIC) if (reader.byte() !== byte) throw new Error('not a posting shard');
    const tokens = reader.u32();
    const decoder = new TextDecoder();
    for (let i = 0; i < tokens; i += 1) {
      const name = decoder.decode(reader.take(reader.varint()));
      const length = reader.varint();
      this.places.set(name, { start: reader.position, end: reader.position + length });
      reader.take(length);
    }
  }

  /** The token's posting, or null when no unit has it. */
  posting(token: string): ReadPosting | null {
    const place = this.places.get(token);
    if (!place) return null;
    const reader = new ByteReader(this.bytes.subarray(place.start, place.end));
    const total = reader.varint();
    const units = new Int32Array(total);
    const slots = new Uint8Array(total);
    let at = 0;
    for (let groups = reader.varint(); groups > 0; groups -= 1) {
      const slot = reader.varint();
      let last = 0;
      for (let count = reader.varint(); count > 0; count -= 1) {
        last += reader.varint();
        units[at] = last;
        slots[at] = slot;
        at += 1;
      }
    }
    if (at !== total) throw new Error('posting shard: a posting has another length than it says');
    return { units, slots };
  }
}

class ByteWriter {
  private buffer = new Uint8Array(1024);
  private length = 0;

  byte(value: number): void {
    this.reserve(1);
    this.buffer[this.length++] = value;
  }

  bytes(values: Uint8Array): void {
    this.reserve(values.length);
    this.buffer.set(values, this.length);
    this.length += values.length;
  }

  u32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte((value >>> shift) & 0xff);
  }

  varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.byte(rest);
  }

  finish(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const grown = new Uint8Array(Math.max(this.buffer.length * 2, this.length + more));
    grown.set(this.buffer.subarray(0, this.length));
    this.buffer = grown;
  }
}

class ByteReader {
  position = 0;
  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    const value = this.bytes[this.position];
    if (value === undefined) throw new Error('posting shard ends too early');
    this.position += 1;
    return value;
  }

  u32(): number {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 8) value += this.byte() * 2 ** shift;
    return value;
  }

  varint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 0x80) {
      const byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  take(length: number): Uint8Array {
    if (this.position + length > this.bytes.length) throw new Error('posting shard ends too early');
    this.position += length;
    return this.bytes.subarray(this.position - length, this.position);
  }
}
