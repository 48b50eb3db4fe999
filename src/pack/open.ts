/**
 * Opens a pack and reads it lazily: the manifest alone at first, then the block or shard that an answer needs, each
 * checked against its size and hash. Holds a small cache and no other state: a killed worker loses nothing.
 */
import * as v from 'valibot';
import { Block } from './blocks';
import { blockOf, buildHash, FORMAT, MANIFEST_FILE, Manifest, PackError, sha256 } from './manifest';
import { type ReadPosting, Shard, shardOf } from './postings';
import { type ArticleRow, type FactRow, PATHS, type PassageRow, type TermRow } from './rows';
import type { Vocabulary } from './vocabulary';

/** Reads one file of the pack; rejects or gives null when it is not there. */
export type ReadFile = (path: string) => Promise<Uint8Array | null>;

/** Opened files kept: about 8 MB at 128 KB each. */
const CACHE_FILES = 64;

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
  if ((await buildHash(parsed.output.files)) !== parsed.output.build)
    throw new PackError('pack-damaged', MANIFEST_FILE, 'the list of files does not match the build hash');
  return new Pack(parsed.output, read);
}

export class Pack {
  private readonly cache = new Map<string, Promise<unknown>>();

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
    const ids = await this.load(
      PATHS.articleIds,
      (bytes) => new Map(Object.entries(asIds(parseJson(PATHS.articleIds, bytes)))),
    );
    const index = ids.get(id);
    return index === undefined ? null : this.article(index);
  }

  async terms(): Promise<TermRow[]> {
    return this.load(PATHS.terms, (bytes) => parseJson(PATHS.terms, bytes) as TermRow[]);
  }

  /** One part of the corpus's vocabulary, read when a query needs it. */
  async words<K extends keyof Vocabulary>(part: K): Promise<Map<string, Vocabulary[K][string]>> {
    const path = PATHS.words(part);
    return this.load(path, (bytes) => new Map(Object.entries(parseJson(path, bytes) as Vocabulary[K])));
  }

  /** The automaton of terms, as src/detect reads it, and its hash. */
  async automaton(): Promise<{ bytes: Uint8Array; hash: string }> {
    const bytes = await this.load(PATHS.automaton, (raw) => raw);
    return { bytes, hash: this.manifest.files[PATHS.automaton]?.sha256 ?? '' };
  }

  /** The posting of a token, or null when no unit has it. */
  async posting(token: string): Promise<ReadPosting | null> {
    if (this.manifest.shards === 0) return null;
    const path = PATHS.shard(shardOf(token, this.manifest.shards));
    const shard = await this.load(path, (bytes) => damagedOnThrow(path, () => new Shard(bytes)));
    return damagedOnThrow(path, () => shard.posting(token));
  }

  private async row<T>(kind: 'articles' | 'facts' | 'passages', index: number): Promise<T> {
    const firsts = this.manifest.blocks[kind];
    const block = blockOf(firsts, index);
    const path = PATHS[kind](block);
    const rows = await this.load(path, (bytes) => damagedOnThrow(path, () => new Block(bytes)));
    const row = damagedOnThrow(path, () => rows.row(index - (firsts[block] ?? 0)));
    if (row === undefined) throw new PackError('pack-damaged', path, `row ${index} is missing`);
    // Not checked by a schema: the hash of the file says that it is what our builder wrote.
    return row as T;
  }

  private load<T>(path: string, open: (bytes: Uint8Array) => T): Promise<T> {
    const cached = this.cache.get(path);
    if (cached) {
      this.cache.delete(path);
      this.cache.set(path, cached);
      return cached as Promise<T>;
    }
    const loading = this.checked(path).then(open);
    this.cache.set(path, loading);
    // A read that failed is tried again the next time: the fault may have been passing.
    loading.catch(() => this.cache.delete(path));
    if (this.cache.size > CACHE_FILES) this.cache.delete(this.cache.keys().next().value as string);
    return loading;
  }

  private async checked(path: string): Promise<Uint8Array> {
    const expected = this.manifest.files[path];
    if (!expected) throw new PackError('pack-damaged', path, 'not named in the manifest');
    const bytes = await readOrNull(this.read, path);
    if (!bytes) throw new PackError('pack-missing', path, 'the file cannot be read');
    if (bytes.length !== expected.bytes)
      throw new PackError('pack-damaged', path, `${bytes.length} bytes instead of ${expected.bytes}`);
    if ((await sha256(bytes)) !== expected.sha256) throw new PackError('pack-damaged', path, 'its hash is wrong');
    return bytes;
  }
}

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
