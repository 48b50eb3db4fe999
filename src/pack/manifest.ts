/**
 * The pack's manifest: what opens first and says everything else. A pack is an immutable set of files; every other
 * file is named here with its size and hash, so that a missing, cut or swapped part is told apart from "no result"
 * (TRUST finding 10: FlexSearch imports a part-less index without an error and finds nothing).
 */
import * as v from 'valibot';

/** Grows when a reader of the old format could misread the new one. */
export const FORMAT = 1;

export const MANIFEST_FILE = 'manifest.json';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** First index of each block of a numbered sequence: block b holds first[b] … first[b+1]-1. */
const firsts = v.array(count);

export const Manifest = v.object({
  format: v.literal(FORMAT),
  name: v.string(),
  language: v.string(),
  licence: v.string(),
  counts: v.object({ articles: count, figures: count, quotes: count, terms: count, passages: count }),
  firstDate: v.nullable(v.string()),
  lastDate: v.nullable(v.string()),
  blocks: v.object({ articles: firsts, facts: firsts, passages: firsts }),
  shards: count,
  /** One token that the index must find, to know a hollow index from an empty answer. */
  canary: v.string(),
  /** SHA-256 over the sorted names and hashes of all files. */
  build: v.string(),
  files: v.record(v.string(), v.object({ bytes: count, sha256: v.string() })),
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

/** Lower-case hex SHA-256. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Hash of the whole pack, from the hashes of its files. */
export async function buildHash(files: Manifest['files']): Promise<string> {
  const lines = Object.keys(files)
    .sort()
    .map((path) => `${path} ${files[path]?.sha256}`);
  return sha256(new TextEncoder().encode(lines.join('\n')));
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
