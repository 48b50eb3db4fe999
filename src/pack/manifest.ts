/**
 * The pack's manifest: what opens first and says how to read everything else. A pack is an immutable set of files; each
 * other file proves itself (seal.ts), so that a missing, cut or swapped part is told apart from "no result" (TRUST
 * finding 10: FlexSearch imports a part-less index without an error and finds nothing).
 *
 * It is read on every wake, so it does not grow with the corpus: rows lie so many to a file, and no file is listed. hot.bin
 * says the same once more, so that a waking worker reads one file.
 */
/** Grows when a reader of the old format could misread the new one. */
export const FORMAT = 9 as const;

/** Its name in a pack. */
export const MANIFEST_FILE = 'manifest.json';

export interface Manifest {
  format: typeof FORMAT;
  name: string;
  language: string;
  licence: string;
  counts: { articles: number; figures: number; quotes: number; terms: number; passages: number };
  firstDate: string | null;
  lastDate: string | null;
  /** Rows in each file of a sequence: row r lies in file ⌊r / rows⌋. */
  rows: { articles: number; facts: number; passages: number; terms: number };
  /** Number of files of each table of keys. */
  parts: { [folder: string]: number };
  /** Whether all files that answers ask for lie in hot.bin; otherwise only the automaton and the set of keys do. */
  whole: boolean;
  /** Kind of each term, one letter each: see rows.ts. */
  kinds: string;
  /** A power of two. */
  shards: number;
  /** One token that the index must find, to know a hollow index from an empty answer. */
  canary: string;
  /** What the pack was made from, in short: every file is sealed with it, so that files of two packs do not mix. */
  edition: string;
  /** Checksum over all the other fields: proves that this is what our builder wrote. */
  build: string;
}

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

/** Bytes of a checksum: half a SHA-256, 128 bits, is plenty against damage. */
export const SUM_BYTES = 16;

/** The first half of the SHA-256 of some bytes. */
export async function checksum(bytes: Uint8Array): Promise<Uint8Array> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return new Uint8Array(digest, 0, SUM_BYTES);
}

/**
 * Checksum of everything the manifest says, in hex. One flipped bit in a count would otherwise lead to other rows (found
 * by `npm run fuzz`).
 */
export async function buildHash({ build: _, ...said }: Omit<Manifest, 'build'> & { build?: string }): Promise<string> {
  const sum = await checksum(new TextEncoder().encode(JSON.stringify(said, keysInOrder)));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Objects with their keys sorted: a manifest read back is the one written, whatever the order of its fields. */
function keysInOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
