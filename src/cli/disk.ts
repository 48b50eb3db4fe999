/** Packs on disk: files written beside their place and swapped in at the end, and scratch in a folder of its own. */
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PackFiles, Scratch } from '@/src/pack/build/files';

/**
 * Runs `build` with a pack folder and scratch beside `out`; when it succeeds the folder takes the place of `out`: a reader
 * sees the old pack or the new one, never half of one. Nothing is left behind when it fails.
 */
export async function writeWhole<T>(
  out: string,
  build: (files: PackFiles, scratch: Scratch) => Promise<T>,
): Promise<T> {
  const stage = stageBeside(out);
  try {
    const pack = join(stage, 'pack');
    const scratch = join(stage, 'scratch');
    mkdirSync(pack);
    mkdirSync(scratch);
    const result = await build(new DiskFiles(pack), new DiskScratch(scratch));
    rmSync(out, { recursive: true, force: true });
    renameSync(pack, out);
    return result;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** A folder of its own beside `out`. */
function stageBeside(out: string): string {
  try {
    mkdirSync(dirname(out), { recursive: true });
    return mkdtempSync(join(dirname(out), `.${basename(out)}-`));
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    throw new Error(`${dirname(out)}: nothing can be written there${WHAT_TO_DO.get(code) ?? ''}`, { cause });
  }
}

/** What a person can do about an error of the system, by its code; of others its own words say what is wrong. */
const WHAT_TO_DO: ReadonlyMap<string, string> = new Map([
  ...['EACCES', 'EPERM', 'EROFS'].map((code) => [code, '; name a folder that may be written to'] as const),
  ...['ENOTDIR', 'EEXIST'].map((code) => [code, '; a part of that path is a file, name another'] as const),
  ...['ENOSPC', 'EDQUOT'].map((code) => [code, '; make room on the disk, or name a folder on another'] as const),
  ['ENAMETOOLONG', '; name a shorter path'],
]);

class DiskFiles implements PackFiles {
  private readonly made = new Set<string>();

  constructor(private readonly folder: string) {}

  write(path: string, bytes: Uint8Array): void {
    const full = join(this.folder, path);
    if (!this.made.has(dirname(full))) mkdirSync(dirname(full), { recursive: true });
    this.made.add(dirname(full));
    writeFileSync(full, bytes);
  }
}

class DiskScratch implements Scratch {
  private readonly lengths = new Map<string, number[]>();

  constructor(private readonly folder: string) {}

  append(name: string, bytes: Uint8Array): void {
    appendFileSync(join(this.folder, name), bytes);
    const lengths = this.lengths.get(name);
    if (lengths) lengths.push(bytes.length);
    else this.lengths.set(name, [bytes.length]);
  }

  *read(name: string): Generator<Uint8Array> {
    const lengths = this.lengths.get(name);
    if (!lengths) return;
    const file = openSync(join(this.folder, name), 'r');
    try {
      let position = 0;
      for (const length of lengths) {
        const chunk = new Uint8Array(length);
        for (let got = 0; got < length; ) {
          const read = readSync(file, chunk, got, length - got, position + got);
          if (read === 0) throw new Error(`${name}: scratch ends too early`);
          got += read;
        }
        position += length;
        yield chunk;
      }
    } finally {
      closeSync(file);
    }
  }
}
