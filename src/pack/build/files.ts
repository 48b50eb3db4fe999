/**
 * Where a builder writes: the files of the pack, and a place for what does not fit in memory meanwhile. The pure core
 * knows both by these two shapes; in memory they are here, on disk in src/cli.
 */

/** Takes the finished files of a pack, each once. */
export interface PackFiles {
  write(path: string, bytes: Uint8Array): void;
}

/** Keeps bytes by name until they are read: chunks are appended, and read back in order as often as needed. */
export interface Scratch {
  append(name: string, bytes: Uint8Array): void;
  read(name: string): Iterable<Uint8Array>;
}

/** Scratch in memory, for a corpus that fits. */
export class MemoryScratch implements Scratch {
  private readonly chunks = new Map<string, Uint8Array[]>();

  append(name: string, bytes: Uint8Array): void {
    const list = this.chunks.get(name);
    if (list) list.push(bytes);
    else this.chunks.set(name, [bytes]);
  }

  read(name: string): Iterable<Uint8Array> {
    return this.chunks.get(name) ?? [];
  }
}
