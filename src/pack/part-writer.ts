/** Writes the numbered files of a pack's folders: rows in blocks, tables of keys in parts. Keeps their checksums. */
import { encodeBlock } from './blocks';
import type { PackFiles } from './files';
import { checksum, type Manifest } from './manifest';
import { type Folder, PATHS } from './rows';

/** Files close at about this size: one disk read, 0.2 ms to check. A question reads rows from as many places as it has results. */
const BLOCK_BYTES = 64 * 1024;
/** Parts of a table are parsed whole, so they are small. */
const TABLE_BYTES = 32 * 1024;

/** Writes files and remembers their checksums. */
export class SumWriter {
  readonly sums: Manifest['sums'] = {};

  constructor(private readonly files: PackFiles) {}

  /** A file of its own. */
  async file(path: string, bytes: Uint8Array): Promise<void> {
    this.files.write(path, bytes);
    this.sums[path] = await checksum(bytes);
  }

  /** The next numbered file of a folder. */
  async part(folder: Folder, number: number, bytes: Uint8Array): Promise<void> {
    this.files.write(PATHS.part(folder, number), bytes);
    this.sums[folder] = (this.sums[folder] ?? '') + (await checksum(bytes));
  }

  /** A table of keys in as many parts as its size asks for; `partOf` says where a key goes. */
  async table<T>(
    folder: Folder,
    entries: readonly (readonly [string, T])[],
    partOf: (key: string, parts: number) => number,
  ): Promise<void> {
    const bytes = entries.reduce((sum, [key, value]) => sum + 3 * (key.length + JSON.stringify(value).length), 0);
    const tables: Record<string, T>[] = Array.from({ length: Math.max(1, Math.ceil(bytes / TABLE_BYTES)) }, () => ({}));
    for (const [key, value] of entries) (tables[partOf(key, tables.length)] as Record<string, T>)[key] = value;
    for (const [number, table] of tables.entries()) await this.part(folder, number, json(table));
  }
}

/** Writes rows one after another; a block closes when it is large enough. */
export class RowWriter<T> {
  readonly firsts: number[] = [];
  private block: string[] = [];
  private size = 0;

  constructor(
    private readonly out: SumWriter,
    private readonly folder: 'articles' | 'facts' | 'passages' | 'terms',
  ) {}

  async add(index: number, row: T): Promise<void> {
    const text = JSON.stringify(row);
    // UTF-8 takes up to three bytes for a Chinese character.
    if (this.size > 0 && this.size + text.length * 3 > BLOCK_BYTES * 1.5) await this.close();
    if (this.block.length === 0) this.firsts.push(index);
    this.block.push(text);
    this.size += text.length * 3;
  }

  async close(): Promise<void> {
    if (this.block.length > 0) await this.out.part(this.folder, this.firsts.length - 1, encodeBlock(this.block));
    this.block = [];
    this.size = 0;
  }
}

export function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
