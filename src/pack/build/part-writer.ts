/** Writes the files of a pack: rows in blocks, tables of keys in parts, each file sealed. */
import { BlockWriter } from '../blocks';
import { type Folder, PATHS } from '../rows';
import { sealed } from '../seal';
import type { PackFiles } from './files';

/** Parts of a table are parsed whole, so they are small. */
const TABLE_BYTES = 32 * 1024;

/** Seals files and writes them. */
export class PartWriter {
  /** Number of files of each table written. */
  readonly parts: Partial<Record<Folder, number>> = {};

  constructor(
    private readonly files: PackFiles,
    private readonly edition: string,
  ) {}

  async file(path: string, bytes: Uint8Array): Promise<void> {
    this.files.write(path, await sealed(this.edition, path, bytes));
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
    for (const [number, table] of tables.entries()) await this.file(PATHS.part(folder, number), json(table));
    this.parts[folder] = tables.length;
  }
}

/** Writes rows one after another; a block closes when it is full. */
export class RowWriter<T> {
  private block = new BlockWriter();
  private blocks = 0;

  /** @param slim what the block holds of a row. */
  constructor(
    private readonly out: PartWriter,
    private readonly folder: keyof typeof ROWS,
    private readonly slim: (row: T, block: BlockWriter) => unknown = (row) => row,
  ) {}

  async add(row: T): Promise<void> {
    this.block.add(this.slim(row, this.block));
    if (this.block.length === ROWS[this.folder]) await this.close();
  }

  async close(): Promise<void> {
    if (this.block.length === 0) return;
    await this.out.file(PATHS.part(this.folder, this.blocks), this.block.finish());
    this.block = new BlockWriter();
    this.blocks += 1;
  }
}

/**
 * Rows in a file of each sequence, for files of some 50 KB: one disk read, 0.2 ms to check. A fixed number, so that the
 * file of a row is known without a list that grows with the corpus.
 */
export const ROWS = { articles: 8, facts: 96, passages: 64, terms: 512 } as const;

export function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
