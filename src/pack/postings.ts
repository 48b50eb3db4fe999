/**
 * Posting shards: the index on disk. A token's posting is its units, each in the impact slot (0 best) that FlexSearch
 * would keep it in (`resolution` slots); tokens are spread over shards by hash, so that a query fetches the few files it
 * needs. Units are in ascending order, so that ranking can look one up; facts and passages apart, since an answer full
 * of facts asks for no passage.
 *
 * Shard file, little-endian: magic `CHP3`, u32 number of tokens; u32 hash of each token, ascending; u32 end of each
 * entry, counted from the first entry; then the entries: varint length and UTF-8 bytes of the token, and its posting:
 * varint number of facts, of passages, and of the bytes of the facts' numbers; one byte with the best slot of any fact
 * (high half) and of any passage; then for the facts and for the passages their numbers as varint deltas, and their slots,
 * two to a byte, the first in the low half.
 * A token is found by its hash: nothing is decoded when a shard is opened (a directory of names took 8 ms a shard).
 */

import { ByteReader, ByteWriter } from './bytes';

/** How many grades of impact a posting tells apart. */
export const SLOTS = 16;
const MAGIC = 0x33_50_48_43;
const HEADER = 8;

/** As built: ascending units, and the slot of each. */
export interface Posting {
  units: number[];
  slots: number[];
}

/** As read, of the facts or of the passages: ascending units, their slots two to a byte, and the best slot of all. */
export interface UnitList {
  units: Int32Array;
  slots: Uint8Array;
  best: number;
}

/** A token's posting: decoded as far as it is asked for. */
export class ReadPosting {
  /** Number of units that have the token. */
  readonly length: number;
  /** Bytes that it holds, decoded whole. */
  readonly size: number;
  private readonly counts: [number, number];
  private readonly bestSlots: number;
  private readonly factBytes: number;
  private readonly body: Uint8Array;
  private decodedFacts: UnitList | null = null;
  private decodedPassages: UnitList | null = null;

  /** @throws Error when the reader, which stands at the posting, has fewer bytes than it says. */
  constructor(reader: ByteReader, bytes: number) {
    this.counts = [reader.varint(), reader.varint()];
    this.factBytes = reader.varint();
    this.bestSlots = reader.byte();
    // A copy: what a cache keeps of a posting should not keep its whole shard.
    this.body = reader.take(bytes - reader.position).slice();
    this.length = this.counts[0] + this.counts[1];
    this.size = this.body.length + 4 * this.length;
    if (this.factBytes + halfOf(this.counts[0]) + halfOf(this.counts[1]) > this.body.length) throw new Error(WRONG);
  }

  facts(): UnitList {
    this.decodedFacts ??= this.list(this.counts[0], 0, this.factBytes, this.bestSlots >> 4);
    return this.decodedFacts;
  }

  passages(): UnitList {
    const start = this.factBytes + halfOf(this.counts[0]);
    const end = this.body.length - halfOf(this.counts[1]);
    this.decodedPassages ??= this.list(this.counts[1], start, end, this.bestSlots & 0xf);
    return this.decodedPassages;
  }

  private list(count: number, start: number, end: number, best: number): UnitList {
    const units = new Int32Array(count);
    const reader = new ByteReader(this.body.subarray(start, end));
    reader.deltas(units, 0, count);
    if (reader.position !== end - start) throw new Error(WRONG);
    return { units, slots: this.body.subarray(end, end + halfOf(count)), best };
  }
}

const WRONG = 'posting shard: a posting has another length than it says';

/** Bytes of so many slots. */
function halfOf(count: number): number {
  return (count + 1) >> 1;
}

/** Slot of the unit at a place of a list. */
export function slotAt(slots: Uint8Array, place: number): number {
  return ((slots[place >> 1] as number) >> ((place & 1) << 2)) & 0xf;
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

/**
 * Bytes of one shard.
 * @param firstPassage the number from which units are passages.
 */
export function encodeShard(postings: ReadonlyMap<string, Posting>, firstPassage: number): Uint8Array {
  const encoder = new TextEncoder();
  const entries = [...postings.keys()].map((token) => ({ token, hash: hashOf(token) }));
  entries.sort((a, b) => a.hash - b.hash || (a.token < b.token ? -1 : 1));
  const body = new ByteWriter();
  const ends: number[] = [];
  for (const { token } of entries) {
    const name = encoder.encode(token);
    body.varint(name.length);
    body.bytes(name);
    writePosting(body, postings.get(token) as Posting, firstPassage);
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

function writePosting(out: ByteWriter, { units, slots }: Posting, firstPassage: number): void {
  const passage = units.findIndex((unit) => unit >= firstPassage);
  const facts = passage < 0 ? units.length : passage;
  const numbers = [units.slice(0, facts), units.slice(facts)].map(deltasOf) as [Uint8Array, Uint8Array];
  const halves = [slots.slice(0, facts), slots.slice(facts)] as const;
  const [best, bestPassage] = halves.map((list) => list.reduce((least, slot) => Math.min(least, slot), SLOTS - 1));
  out.varint(facts);
  out.varint(units.length - facts);
  out.varint(numbers[0].length);
  out.byte(((best as number) << 4) | (bestPassage as number));
  halves.forEach((list, i) => {
    out.bytes(numbers[i] as Uint8Array);
    for (let at = 0; at < list.length; at += 2) out.byte((list[at] as number) | ((list[at + 1] ?? 0) << 4));
  });
}

function deltasOf(units: readonly number[]): Uint8Array {
  const out = new ByteWriter(units.length + 8);
  let last = 0;
  for (const unit of units) {
    out.varint(unit - last);
    last = unit;
  }
  return out.finish();
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
    return reader && new ReadPosting(reader, reader.length);
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
