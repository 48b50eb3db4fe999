/**
 * Opens a pack and reads it lazily: the manifest alone at first, then the block or shard that an answer needs, each
 * checked by its seal. Holds caches of a fixed size and no other state: a killed worker loses nothing.
 */
import * as v from 'valibot';
import type { TermKind } from '@/src/facts/fact';
import { Block } from './blocks';
import { Bloom } from './bloom';
import { ByteCache } from './cache';
import { type Hot, openHot } from './hot';
import { buildHash, FORMAT, MANIFEST_FILE, type Manifest, PackError } from './manifest';
import { type ReadPosting, Shard, shardOf } from './postings';
import { wideFact, widePassage } from './row-codec';
import { type ArticleRow, type FactRow, type Folder, KIND_LETTERS, PATHS, type PassageRow, type TermRow } from './rows';
import { damagedOnThrow, type ReadFile, readOrNull, SealedFiles } from './sealed-files';
import { isWordToken } from './tokens';
import { type Keyed, keyPart, type Vocabulary, wordKey } from './vocabulary';

/** Postings kept decoded: what a question that grows letter by letter asks for again and again. */
const POSTINGS_BYTES = 8 << 20;
/** Parsed rows kept, by a guess of their bytes. */
const ROWS_BYTES = 2 << 20;
const ROW_BYTES = 2_000;
/** Tokens whose shards are fetched ahead. */
const MOST_PREFETCHED = 32;

/**
 * Opens a pack.
 * @param early hot.bin where it is being read already: it says what the manifest says, so that a waking worker reads one
 * file. Where it is not as it was written, the manifest is read and says what is wrong.
 * @throws PackError `pack-missing` without a manifest, `pack-version` for a format this code does not know,
 * `pack-damaged` for a manifest that is not what the builder wrote.
 */
export async function openPack(read: ReadFile, early?: Promise<Uint8Array | null>): Promise<Pack> {
  const hot = early ? await provenHot(early) : null;
  if (hot) return new Pack(hot.manifest, read, hot);
  const bytes = await readOrNull(read, MANIFEST_FILE);
  if (!bytes) throw new PackError('pack-missing', MANIFEST_FILE, 'the file cannot be read');
  const raw = parseJson(MANIFEST_FILE, bytes);
  const format = typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : undefined;
  if (typeof format === 'number' && format !== FORMAT)
    throw new PackError('pack-version', MANIFEST_FILE, `format ${format}; this version reads format ${FORMAT}`);
  // What its build hash proves is what our builder wrote: a schema would say the same a millisecond later.
  const manifest = raw as Manifest;
  if (format === undefined || (await buildHash(manifest)) !== manifest.build)
    throw new PackError('pack-damaged', MANIFEST_FILE, 'what it says does not match its build hash');
  return new Pack(manifest, read, null);
}

/** hot.bin, when it is there and all of it as our builder wrote it, in the format that this code knows. */
async function provenHot(reading: Promise<Uint8Array | null>): Promise<Hot | null> {
  try {
    const bytes = await reading;
    const hot = bytes && (await openHot(bytes));
    return hot?.isProven && hot.manifest.format === FORMAT ? hot : null;
  } catch {
    return null;
  }
}

/** A pack that is open: rows, words and postings, each file read and proven when it is first asked for. See `openPack`. */
export class Pack {
  private readonly files: SealedFiles;
  private readonly postings = new ByteCache<{ posting: ReadPosting | null }>(POSTINGS_BYTES);
  private readonly rows = new ByteCache<unknown>(ROWS_BYTES);
  private allTerms: Promise<TermRow[]> | null = null;

  constructor(
    readonly manifest: Manifest,
    read: ReadFile,
    hot: Hot | null,
  ) {
    this.files = new SealedFiles(manifest, read, hot && Promise.resolve(hot));
  }

  /** Number of units of search: facts first, then passages. */
  get units(): number {
    const { figures, quotes, passages } = this.manifest.counts;
    return figures + quotes + passages;
  }

  isFact(unit: number): boolean {
    return unit < this.manifest.counts.figures + this.manifest.counts.quotes;
  }

  /** Number of the file that a fact is in: what reading it costs, when no other of that file is read. */
  fileOfFact(id: number): number {
    return Math.floor(id / this.manifest.rows.facts);
  }

  async fact(id: number): Promise<FactRow> {
    return this.row('facts', id, (slim: Parameters<typeof wideFact>[1], block) => wideFact(id, slim, block));
  }

  async passage(id: number): Promise<PassageRow> {
    const { figures, quotes } = this.manifest.counts;
    const widen = (slim: Parameters<typeof widePassage>[1], block: Block) => widePassage(id, slim, block);
    return this.row('passages', id - figures - quotes, widen);
  }

  async article(index: number): Promise<ArticleRow> {
    return this.row('articles', index, (row: ArticleRow) => row);
  }

  /** The article of an id, or null when the pack has none of that name. */
  async articleById(id: string): Promise<ArticleRow | null> {
    const parts = this.partsOf('ids');
    if (parts === 0) return null;
    const path = PATHS.part('ids', shardOf(id, parts));
    const ids = await this.files.load(path, (bytes) => asIds(parseJson(path, bytes)));
    const index = Object.hasOwn(ids, id) ? ids[id] : undefined;
    return index === undefined ? null : this.article(index);
  }

  async term(index: number): Promise<TermRow> {
    return this.row('terms', index, (row: TermRow) => row);
  }

  /** Kind of a term; null beyond the last. Known from the manifest: nothing is read. */
  kindOf(term: number): TermKind | null {
    return KINDS.get(this.manifest.kinds[term] ?? '') ?? null;
  }

  /** Every term, heaviest first: for lists of names. An answer needs no more than `kindOf`. */
  async terms(): Promise<TermRow[]> {
    this.allTerms ??= Promise.all(Array.from({ length: this.manifest.counts.terms }, (_, index) => this.term(index)));
    this.allTerms.catch(() => {
      this.allTerms = null;
    });
    return this.allTerms;
  }

  /** What the corpus's vocabulary knows under a key, null when nothing. */
  async word<K extends Keyed>(part: K, key: string): Promise<Vocabulary[K][string] | null> {
    if (!(await this.mayHave(wordKey(part, key)))) return null;
    const words = await this.wordsBeside(part, key);
    return (Object.hasOwn(words, key) ? words[key] : null) ?? null;
  }

  /** Every key of the vocabulary that begins with the same two letters, and some others: the part that is read for it. */
  async wordsBeside<K extends Keyed>(part: K, key: string): Promise<Record<string, Vocabulary[K][string]>> {
    const folder = `words/${part}` as const;
    const parts = this.partsOf(folder);
    if (parts === 0) return {};
    const path = PATHS.part(folder, keyPart(key, parts));
    return this.files.load(path, (bytes) => parseJson(path, bytes) as Record<string, Vocabulary[K][string]>);
  }

  /** Syllable → its characters. */
  async syllables(): Promise<Vocabulary['syllables']> {
    const path = PATHS.syllables;
    return this.files.load(path, (bytes) => parseJson(path, bytes) as Vocabulary['syllables']);
  }

  /** The automaton of terms, as src/detect reads it. */
  async automaton(): Promise<Uint8Array> {
    return this.files.load(PATHS.automaton, (raw) => raw);
  }

  /** Starts to read the shards of some tokens; whoever asks for their postings later waits less, and sees the errors. */
  prefetch(tokens: readonly string[]): void {
    for (const token of tokens.slice(0, MOST_PREFETCHED)) this.inShard(token, () => null).catch(() => undefined);
  }

  /** Starts to read the files of some facts: their rows are made when they are asked for. */
  prefetchFacts(ids: readonly number[]): void {
    for (const file of new Set(ids.map((id) => this.fileOfFact(id)))) this.block('facts', file).catch(() => undefined);
  }

  /** The posting of a token, or null when no unit has it. */
  async posting(token: string): Promise<ReadPosting | null> {
    const known = this.postings.get(token);
    if (known) return known.posting;
    const posting = await this.inShard(token, (shard) => shard.posting(token));
    this.postings.set(token, { posting }, 100 + (posting?.size ?? 0));
    return posting;
  }

  /** Whether any unit has a token. */
  async has(token: string): Promise<boolean> {
    return (await this.inShard(token, (shard) => shard.has(token))) === true;
  }

  private async inShard<T>(token: string, read: (shard: Shard) => T): Promise<T | null> {
    const shards = this.manifest.shards;
    if (shards === 0 || (isWordToken(token) && !(await this.mayHave(token)))) return null;
    const number = shardOf(token, shards);
    const shard = await this.shard(number);
    return damagedOnThrow(PATHS.part('postings', number), () => read(shard));
  }

  /** Whether the corpus may have a word or a key of the vocabulary: where it has not, no file is read for it. */
  private async mayHave(key: string): Promise<boolean> {
    if (this.manifest.whole) return true;
    const path = PATHS.keys;
    const keys = await this.files.load(path, (bytes) => new Bloom(bytes));
    return keys.mayHave(key);
  }

  private shard(number: number): Promise<Shard> {
    const path = PATHS.part('postings', number);
    return this.files.load(path, (bytes) => new Shard(bytes));
  }

  private block(kind: keyof Manifest['rows'], file: number): Promise<Block> {
    return this.files.load(PATHS.part(kind, file), (bytes) => new Block(bytes));
  }

  private async row<S, T>(
    kind: keyof Manifest['rows'],
    index: number,
    widen: (slim: S, block: Block) => T,
  ): Promise<T> {
    const key = `${kind} ${index}`;
    const known = this.rows.get(key);
    if (known !== undefined) return known as T;
    const perFile = this.manifest.rows[kind];
    const file = Math.floor(index / perFile);
    const path = PATHS.part(kind, file);
    const block = await this.block(kind, file);
    // Not checked by a schema: the seal of the file says that it is what our builder wrote.
    const row = damagedOnThrow(path, () => {
      const slim = block.row(index % perFile);
      return slim === undefined ? undefined : widen(slim as S, block);
    });
    if (row === undefined) throw new PackError('pack-damaged', path, `row ${index} is missing`);
    this.rows.set(key, row, ROW_BYTES);
    return row;
  }

  /** Number of files of a table. */
  private partsOf(folder: Folder): number {
    const { parts } = this.manifest;
    return Object.hasOwn(parts, folder) ? (parts[folder] ?? 0) : 0;
  }
}

const KINDS = new Map(Object.entries(KIND_LETTERS).map(([kind, letter]) => [letter, kind as TermKind]));

function parseJson(path: string, bytes: Uint8Array): unknown {
  return damagedOnThrow(path, () => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
}

function asIds(value: unknown): Record<string, number> {
  return v.parse(v.record(v.string(), v.number()), value);
}
