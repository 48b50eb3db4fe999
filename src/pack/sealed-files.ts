/**
 * The files of a pack as they are read: out of hot.bin or from their own places, each proven by its seal once and kept
 * opened while it is used.
 */
import { ByteCache } from './cache';
import { HOT_FILE, type Hot, isAside, openHot } from './hot';
import { type Manifest, PackError } from './manifest';
import { PATHS } from './rows';
import { unsealed } from './seal';

/** Reads one file of the pack; rejects or gives null when it is not there. */
export type ReadFile = (path: string) => Promise<Uint8Array | null>;

/** Opened files kept, by their bytes on disk; parsed tables take about twice as much. */
const FILES_BYTES = 12 << 20;

export class SealedFiles {
  /** Files being read, and what was made of those that were. */
  private readonly loading = new Map<string, Promise<unknown>>();
  private readonly files = new ByteCache<unknown>(FILES_BYTES);
  /** Files whose seal was proven: a pack does not change, so that one that is read again is not digested again. */
  private readonly proven = new Set<string>();

  /** @param hot hot.bin where it is open already. */
  constructor(
    private readonly manifest: Pick<Manifest, 'edition' | 'whole'>,
    private readonly read: ReadFile,
    private hot: Promise<Hot> | null,
  ) {}

  /**
   * What a file holds, opened; the same object as long as it is kept.
   * @throws PackError `pack-missing` or `pack-damaged`; what `open` throws is damage too.
   */
  load<T>(path: string, open: (bytes: Uint8Array) => T): Promise<T> {
    const loading = this.loading.get(path);
    if (loading) return loading as Promise<T>;
    const opened = this.files.get(path);
    if (opened !== undefined) return Promise.resolve(opened as T);
    const reading = this.content(path)
      .then((bytes) => {
        const value = damagedOnThrow(path, () => open(bytes));
        this.files.set(path, value, bytes.length);
        return value;
      })
      // A read that failed is tried again the next time: the fault may have been passing.
      .finally(() => this.loading.delete(path));
    this.loading.set(path, reading);
    return reading;
  }

  /** What a file holds, its seal proven. */
  private async content(path: string): Promise<Uint8Array> {
    const { bytes, isProven } = this.isHot(path)
      ? await this.member(path)
      : { bytes: await readOrNull(this.read, path), isProven: false };
    if (!bytes) throw new PackError('pack-missing', path, 'the file cannot be read');
    try {
      const body = await unsealed(this.manifest.edition, path, bytes, isProven || this.proven.has(path));
      this.proven.add(path);
      return body;
    } catch (error) {
      throw new PackError('pack-damaged', path, messageOf(error));
    }
  }

  private isHot(path: string): boolean {
    return path === PATHS.automaton || path === PATHS.keys || (this.manifest.whole && !isAside(path));
  }

  private async member(path: string): Promise<{ bytes: Uint8Array; isProven: boolean }> {
    this.hot ??= this.openHot();
    const { members, isProven } = await this.hot.catch((error: unknown) => {
      this.hot = null;
      throw error;
    });
    const bytes = members.get(path);
    if (!bytes) throw new PackError('pack-damaged', HOT_FILE, `${path} is missing in it`);
    return { bytes, isProven };
  }

  private async openHot(): Promise<Hot> {
    const bytes = await readOrNull(this.read, HOT_FILE);
    if (!bytes) throw new PackError('pack-missing', HOT_FILE, 'the file cannot be read');
    return openHot(bytes).catch((error: unknown) => {
      throw new PackError('pack-damaged', HOT_FILE, messageOf(error));
    });
  }
}

/** A file's bytes, or null when it cannot be read for whatever reason. */
export async function readOrNull(read: ReadFile, path: string): Promise<Uint8Array | null> {
  try {
    return await read(path);
  } catch {
    return null;
  }
}

/** What `open` gives; what it throws is damage of the file. @throws PackError `pack-damaged`. */
export function damagedOnThrow<T>(path: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw error instanceof PackError ? error : new PackError('pack-damaged', path, messageOf(error));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
