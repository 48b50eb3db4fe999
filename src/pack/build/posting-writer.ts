/**
 * Builds posting shards with bounded memory: postings gather by token in partitions; when there are too many they go
 * to scratch, and each partition is merged and cut into shards at the end. What comes out is what FlexSearch's own
 * `add` would map each token to with our impact as its score (a unit test compares them).
 */
import { ByteReader, ByteWriter } from '../bytes';
import { impactSlot } from '../impact';
import { encodeShard, hashOf, type Posting } from '../postings';
import type { Scratch } from './files';

/** Postings held in memory before they go to scratch: about 40 MB. */
const MOST_HELD = 2_000_000;
/** A power of two, as the number of shards is: a shard lies within one partition or is made of whole ones. */
const PARTITIONS = 256;
/**
 * Shards have at most this size on average, and half of it at least: a fetch takes a worker of Chromium 0.4 ms and 6 ms a MB
 * more, a first search asks for 8 words that the corpus has, a hover for 16, at 10,000 articles each in another shard.
 */
const SHARD_BYTES = 24 * 1024;
/** A unit and how often it has a token, in one number. */
const FREQUENCIES = 4096;

type Held = Map<string, number[]>;

export class PostingWriter {
  private readonly partitions: Held[] = Array.from({ length: PARTITIONS }, () => new Map());
  private lengths = new Uint32Array(1 << 12);
  private held = 0;
  private spilled = false;
  private total = 0;
  private units = 0;

  /**
   * @param most postings held in memory before they go to scratch.
   * @param shardBytes what a shard aims at.
   */
  constructor(
    private readonly scratch: Scratch,
    private readonly most = MOST_HELD,
    private readonly shardBytes = SHARD_BYTES,
  ) {}

  /** Adds a unit with its tokens, repeats meaning weight. A unit is added once; ids need not come in order. */
  add(unit: number, tokens: readonly string[]): void {
    this.units += 1;
    this.total += tokens.length;
    if (unit >= this.lengths.length) this.lengths = grown(this.lengths, unit);
    this.lengths[unit] = tokens.length;
    const frequencies = new Map<string, number>();
    for (const token of tokens) frequencies.set(token, (frequencies.get(token) ?? 0) + 1);
    for (const [token, frequency] of frequencies) {
      const partition = this.partitions[hashOf(token) % PARTITIONS] as Held;
      const entry = unit * FREQUENCIES + Math.min(frequency, FREQUENCIES - 1);
      const list = partition.get(token);
      if (list) list.push(entry);
      else partition.set(token, [entry]);
    }
    this.held += frequencies.size;
    if (this.held >= this.most) this.spill();
  }

  /**
   * Cuts what was added into shards.
   * @param firstPassage the number from which units are passages.
   * @param write takes each shard with its number, in any order.
   * @param tell is told every token once, before.
   * @returns how many shards there are, and the last token in alphabetical order, a word if there is one ('' when there is none).
   */
  async finish(
    firstPassage: number,
    write: (number: number, shard: Uint8Array) => Promise<void>,
    tell: (token: string) => void = () => undefined,
  ): Promise<{ shards: number; canary: string }> {
    if (this.spilled) this.spill();
    const average = this.units === 0 ? 1 : this.total / this.units;
    // A first pass weighs the partitions, so that the number of shards is known before the first is written.
    let bytes = 0;
    let canary = '';
    for (let partition = 0; partition < PARTITIONS; partition += 1) {
      const postings = this.postingsOf(partition, average);
      if (postings.size > 0) bytes += encodeShard(postings, firstPassage).length;
      for (const token of postings.keys()) {
        tell(token);
        if (token > canary) canary = token;
      }
    }
    const shards = 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, bytes) / this.shardBytes)));
    // By partition: a partition is read back once, however many shards it is cut into.
    for (let first = 0; first < Math.min(shards, PARTITIONS); first += 1)
      for (let shard = first; shard < shards; shard += PARTITIONS)
        await write(shard, encodeShard(this.shard(shard, shards, average), firstPassage));
    return { shards, canary };
  }

  /** Postings of one shard: all of some partitions, or some of one. */
  private shard(shard: number, shards: number, average: number): Map<string, Posting> {
    const postings = new Map<string, Posting>();
    for (let partition = shard % PARTITIONS; partition < PARTITIONS; partition += Math.min(shards, PARTITIONS)) {
      for (const [token, posting] of this.postingsOf(partition, average))
        if (hashOf(token) % shards === shard) postings.set(token, posting);
    }
    return postings;
  }

  private last: { partition: number; postings: Map<string, Posting> } | null = null;

  private postingsOf(partition: number, average: number): Map<string, Posting> {
    if (this.last?.partition === partition) return this.last.postings;
    const postings = new Map<string, Posting>();
    for (const [token, entries] of this.entriesOf(partition)) postings.set(token, this.posting(entries, average));
    this.last = { partition, postings };
    return postings;
  }

  private posting(entries: number[], average: number): Posting {
    const units: number[] = [];
    const slots: number[] = [];
    for (const entry of entries.sort((a, b) => a - b)) {
      const unit = Math.floor(entry / FREQUENCIES);
      units.push(unit);
      slots.push(impactSlot(entry % FREQUENCIES, this.lengths[unit] as number, average));
    }
    return { units, slots };
  }

  private spill(): void {
    this.partitions.forEach((held, partition) => {
      if (held.size === 0) return;
      const out = new ByteWriter();
      const encoder = new TextEncoder();
      for (const [token, entries] of held) {
        const name = encoder.encode(token);
        out.varint(name.length);
        out.bytes(name);
        out.varint(entries.length);
        for (const entry of entries) out.varint(entry);
      }
      this.scratch.append(`postings-${partition}`, out.finish());
      held.clear();
    });
    this.held = 0;
    this.spilled = true;
  }

  private entriesOf(partition: number): Held {
    if (!this.spilled) return this.partitions[partition] as Held;
    const decoder = new TextDecoder();
    const entries: Held = new Map();
    for (const chunk of this.scratch.read(`postings-${partition}`)) {
      const reader = new ByteReader(chunk);
      while (reader.position < chunk.length) {
        const token = decoder.decode(reader.take(reader.varint()));
        const list = entries.get(token) ?? [];
        for (let count = reader.varint(); count > 0; count -= 1) list.push(reader.varint());
        entries.set(token, list);
      }
    }
    return entries;
  }
}

/** The same numbers with room for one at `index`: units come in any order, which an ordinary array takes for a sparse one. */
function grown(numbers: Uint32Array, index: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(Math.max(2 * numbers.length, index + 1));
  more.set(numbers);
  return more;
}
