/**
 * Opens a pack and reads it lazily: the manifest alone at first, then the block or shard that an answer needs, each
 * checked against its size and hash. Holds a small cache and no other state: a killed worker loses nothing.
 */
import * as v from 'valibot';
import type { TermKind } from '@/src/facts/fact';
import { Block } from './blocks';
import { blockOf, buildHash, checksum, FORMAT, filesIn, MANIFEST_FILE, Manifest, PackError, SUM } from './manifest';
import { type ReadPosting, Shard, shardOf } from './postings';
import { type ArticleRow, type FactRow, KIND_LETTERS, PATHS, type PassageRow, type TermRow } from './rows';
import { keyPart, type Vocabulary } from './vocabulary';

/** Reads one file of the pack; rejects or gives null when it is not there. */
export type ReadFile = (path: string) => Promise<Uint8Array | null>;

/** Opened files kept: about 10 MB, however large the pack is. */
const CACHE_FILES = 128;
/** Parsed rows kept: what a question that grows letter by letter weighs again and again. */
const CACHE_ROWS = 256;

/**
 * Opens a pack.
 * @throws PackError `pack-missing` without a manifest, `pack-version` for a format this code does not know,
 * `pack-damaged` for a manifest that is not what the builder wrote.
 */
export async function openPack(read: ReadFile): Promise<Pack> {
  const bytes = await readOrNull(read, MANIFEST_FILE);
  if (!bytes) throw new PackError('pack-missing', MANIFEST_FILE, 'the file cannot be read');
  const raw = parseJson(MANIFEST_FILE, bytes);
  const format = typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : undefined;
  if (typeof format === 'number' && format !== FORMAT)
    throw new PackError('pack-version', MANIFEST_FILE, `format ${format}; this version reads format ${FORMAT}`);
  const parsed = v.safeParse(Manifest, raw);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    throw new PackError('pack-damaged', MANIFEST_FILE, `${v.getDotPath(issue) ?? 'root'}: ${issue.message}`);
  }
  if ((await buildHash(parsed.output)) !== parsed.output.build)
    throw new PackError('pack-damaged', MANIFEST_FILE, 'what it says does not match its build hash');
  return new Pack(parsed.output, read);
}

export class Pack {
  private readonly files = new Map<string, Promise<unknown>>();
  private readonly rows = new Map<string, unknown>();
  private allTerms: Promise<TermRow[]> | null = null;

  constructor(
    readonly manifest: Manifest,
    private readonly read: ReadFile,
  ) {}

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
    return blockOf(this.manifest.blocks.facts, id);
  }

  async fact(id: number): Promise<FactRow> {
    return this.row<FactRow>('facts', id);
  }

  async passage(id: number): Promise<PassageRow> {
    return this.row<PassageRow>('passages', id);
  }

  async article(index: number): Promise<ArticleRow> {
    return this.row<ArticleRow>('articles', index);
  }

  /** The article of an id, or null when the pack has none of that name. */
  async articleById(id: string): Promise<ArticleRow | null> {
    const parts = filesIn(this.manifest, 'ids');
    if (parts === 0) return null;
    const path = PATHS.part('ids', shardOf(id, parts));
    const ids = await this.load(path, this.sumOf('ids', shardOf(id, parts)), (bytes) => asIds(parseJson(path, bytes)));
    const index = Object.hasOwn(ids, id) ? ids[id] : undefined;
    return index === undefined ? null : this.article(index);
  }

  async term(index: number): Promise<TermRow> {
    return this.row<TermRow>('terms', index);
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
    const words = await this.wordsBeside(part, key);
    return (Object.hasOwn(words, key) ? words[key] : null) ?? null;
  }

  /** Every key of the vocabulary that begins with the same two letters, and some others: the part that is read for it. */
  async wordsBeside<K extends Keyed>(part: K, key: string): Promise<Record<string, Vocabulary[K][string]>> {
    const folder = `words/${part}` as const;
    const parts = filesIn(this.manifest, folder);
    if (parts === 0) return {};
    const number = keyPart(key, parts);
    const path = PATHS.part(folder, number);
    return this.load(
      path,
      this.sumOf(folder, number),
      (bytes) => parseJson(path, bytes) as Record<string, Vocabulary[K][string]>,
    );
  }

  /** Syllable → its characters. */
  async syllables(): Promise<Vocabulary['syllables']> {
    const path = PATHS.syllables;
    return this.load(path, this.sumOf(path), (bytes) => parseJson(path, bytes) as Vocabulary['syllables']);
  }

  /** The automaton of terms, as src/detect reads it, and its checksum. `early` is the file where it was read already. */
  async automaton(early?: Promise<Uint8Array | null>): Promise<{ bytes: Uint8Array; hash: string }> {
    const path = PATHS.automaton;
    const bytes = await this.load(path, this.sumOf(path), (raw) => raw, early);
    return { bytes, hash: this.sumOf(path) };
  }

  /** Starts to read the shards of some tokens; whoever asks for their postings later waits less, and sees the errors. */
  prefetch(tokens: readonly string[]): void {
    for (const number of new Set(tokens.slice(0, CACHE_FILES / 4).map((token) => shardOf(token, this.manifest.shards))))
      this.shard(number).catch(() => undefined);
  }

  /** The posting of a token, or null when no unit has it. */
  async posting(token: string): Promise<ReadPosting | null> {
    return this.inShard(token, (shard) => shard.posting(token));
  }

  /** Whether any unit has a token. */
  async has(token: string): Promise<boolean> {
    return (await this.inShard(token, (shard) => shard.has(token))) === true;
  }

  private async inShard<T>(token: string, read: (shard: Shard) => T): Promise<T | null> {
    const shards = this.manifest.shards;
    if (shards === 0) return null;
    const number = shardOf(token, shards);
    const shard = await this.shard(number);
    return damagedOnThrow(PATHS.part('postings', number), () => read(shard));
  }

  private shard(number: number): Promise<Shard> {
    const path = PATHS.part('postings', number);
    return this.load(path, this.sumOf('postings', number), (bytes) => damagedOnThrow(path, () => new Shard(bytes)));
  }

  private async row<T>(kind: 'articles' | 'facts' | 'passages' | 'terms', index: number): Promise<T> {
    const key = `${kind} ${index}`;
    const known = this.rows.get(key);
    if (known !== undefined) return known as T;
    const firsts = this.manifest.blocks[kind];
    const block = blockOf(firsts, index);
    const path = PATHS.part(kind, block);
    const rows = await this.load(path, this.sumOf(kind, block), (bytes) =>
      damagedOnThrow(path, () => new Block(bytes)),
    );
    const row = damagedOnThrow(path, () => rows.row(index - (firsts[block] ?? 0)));
    if (row === undefined) throw new PackError('pack-damaged', path, `row ${index} is missing`);
    if (this.rows.size >= CACHE_ROWS) this.rows.delete(this.rows.keys().next().value as string);
    this.rows.set(key, row);
    // Not checked by a schema: the checksum of the file says that it is what our builder wrote.
    return row as T;
  }

  private sumOf(name: string, number = 0): string {
    return this.manifest.sums[name]?.slice(number * SUM, (number + 1) * SUM) ?? '';
  }

  private load<T>(
    path: string,
    sum: string,
    open: (bytes: Uint8Array) => T,
    early?: Promise<Uint8Array | null>,
  ): Promise<T> {
    const cached = this.files.get(path);
    if (cached) {
      this.files.delete(path);
      this.files.set(path, cached);
      return cached as Promise<T>;
    }
    const loading = this.checked(path, sum, early).then(open);
    this.files.set(path, loading);
    // A read that failed is tried again the next time: the fault may have been passing.
    loading.catch(() => this.files.delete(path));
    if (this.files.size > CACHE_FILES) this.files.delete(this.files.keys().next().value as string);
    return loading;
  }

  private async checked(path: string, sum: string, early?: Promise<Uint8Array | null>): Promise<Uint8Array> {
    if (sum.length !== SUM) throw new PackError('pack-damaged', path, 'not named in the manifest');
    const bytes = early ? await early.catch(() => null) : await readOrNull(this.read, path);
    if (!bytes) throw new PackError('pack-missing', path, 'the file cannot be read');
    if ((await checksum(bytes)) !== sum) throw new PackError('pack-damaged', path, 'its checksum is wrong');
    return bytes;
  }
}

/** Parts of the vocabulary that are looked up by a key. */
type Keyed = Exclude<keyof Vocabulary, 'syllables'>;

const KINDS = new Map(Object.entries(KIND_LETTERS).map(([kind, letter]) => [letter, kind as TermKind]));

async function readOrNull(read: ReadFile, path: string): Promise<Uint8Array | null> {
  try {
    return await read(path);
  } catch {
    return null;
  }
}

function parseJson(path: string, bytes: Uint8Array): unknown {
  return damagedOnThrow(path, () => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
}

function asIds(value: unknown): Record<string, number> {
  return v.parse(v.record(v.string(), v.number()), value);
}

function damagedOnThrow<T>(path: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw new PackError('pack-damaged', path, error instanceof Error ? error.message : String(error));
  }
}
