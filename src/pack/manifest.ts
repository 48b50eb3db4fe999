/**
 * The pack's manifest: what opens first and says everything else. A pack is an immutable set of files; every other
 * file has its checksum here, so that a missing, cut or swapped part is told apart from "no result" (TRUST finding 10:
 * FlexSearch imports a part-less index without an error and finds nothing).
 *
 * It is read on every wake, so it stays small and quick to parse: the checksums of the numbered files of a folder are
 * one string laid end to end (8,000 files of 100,000 articles: 260 KB, 2 ms; an object each took 60).
 */
import * as v from 'valibot';

/** Grows when a reader of the old format could misread the new one. */
export const FORMAT = 2 as const;

export const MANIFEST_FILE = 'manifest.json';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** First index of each block of a numbered sequence: block b holds first[b] … first[b+1]-1. One check for the whole. */
const firsts = v.custom<number[]>((value) => Array.isArray(value) && value.every((at) => Number.isInteger(at)));

export const Manifest = v.object({
  format: v.literal(FORMAT),
  name: v.string(),
  language: v.string(),
  licence: v.string(),
  counts: v.object({ articles: count, figures: count, quotes: count, terms: count, passages: count }),
  firstDate: v.nullable(v.string()),
  lastDate: v.nullable(v.string()),
  blocks: v.object({ articles: firsts, facts: firsts, passages: firsts, terms: firsts }),
  /** Kind of each term, one letter each: see rows.ts. */
  kinds: v.string(),
  /** A power of two. */
  shards: count,
  /** One token that the index must find, to know a hollow index from an empty answer. */
  canary: v.string(),
  /** Checksum over all the other fields. */
  build: v.string(),
  /** File → its checksum; folder of numbered files → their checksums end to end, by number. */
  sums: v.record(v.string(), v.string()),
});
export type Manifest = v.InferOutput<typeof Manifest>;

export type PackFault = 'pack-missing' | 'pack-damaged' | 'pack-version';

/** What is wrong with a pack, with the file concerned. */
export class PackError extends Error {
  constructor(
    readonly code: PackFault,
    readonly file: string,
    detail: string,
  ) {
    super(`${file}: ${detail}`);
    this.name = 'PackError';
  }
}

/** Characters of a checksum. */
export const SUM = 32;

/** The first half of a SHA-256 in lower-case hex: 128 bits are plenty against damage, and half the manifest. */
export async function checksum(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  let hex = '';
  for (let i = 0; i < SUM / 2; i += 1) hex += (digest[i] as number).toString(16).padStart(2, '0');
  return hex;
}

/**
 * Checksum of the whole pack: of everything the manifest says, the checksums of its files among it. One flipped bit in
 * a count or a first index would otherwise lead to other rows (found by `npm run fuzz`).
 */
export async function buildHash({ build: _, ...said }: Omit<Manifest, 'build'> & { build?: string }): Promise<string> {
  return checksum(new TextEncoder().encode(JSON.stringify(said, keysInOrder)));
}

/** Objects with their keys sorted: a manifest read back is the one written, whatever the order of its fields. */
function keysInOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How many numbered files a folder has. */
export function filesIn({ sums }: Manifest, folder: string): number {
  return Math.floor((sums[folder]?.length ?? 0) / SUM);
}

/** Which block of a sequence holds an index; `firsts` ascending. */
export function blockOf(firstIndexes: readonly number[], index: number): number {
  let low = 0;
  let high = firstIndexes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firstIndexes[middle] as number) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
