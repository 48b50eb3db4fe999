/**
 * hot.bin: the files of a pack that a waking worker needs, in one read. Each fetch of an extension's file takes a worker
 * some 5 ms, one after another; a small pack lies in here whole (but for what no
 * answer asks for), a large one only with what every answer asks for.
 *
 * Little-endian: magic `CHH3`, u32 length of its directory; 16 bytes of checksum over everything behind them; the directory,
 * JSON of the manifest and of the members as `[path, bytes][]`; then the members as they would lie on disk, each aligned to
 * 8 bytes. Every member has a seal of its own too: the one checksum spares a first answer a dozen, and where it is wrong,
 * their seals say which member is damaged.
 */
import type { PackFiles } from './build/files';
import { checksum, type Manifest, SUM_BYTES } from './manifest';

/** Its name in a pack. */
export const HOT_FILE = 'hot.bin';
const MAGIC = 0x33_48_48_43;
const SUM_AT = 8;
const HEADER = SUM_AT + SUM_BYTES;
const ALIGN = 8;

/** What no answer asks for: read by the reader, and for names as one types. */
const ASIDE = ['articles/', 'ids/', 'terms/'];

/** Whether a file lies apart from hot.bin even in a small pack: 105 KB of 920 at the seeds, 6 ms a MB. */
export function isAside(path: string): boolean {
  return ASIDE.some((folder) => path.startsWith(folder));
}

/** A pack of no more bytes lies in hot.bin whole: reading so much in one piece takes less than two files apart. */
export const HOT_BYTES = 1_500_000;

/** What stands before the members. */
interface Directory {
  manifest: Manifest;
  members: [path: string, bytes: number][];
}

/** Bytes of hot.bin with the manifest and some members, in their order. */
export async function encodeHot(manifest: Manifest, members: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const entries = [...members];
  const said: Directory = { manifest, members: entries.map(([path, bytes]) => [path, bytes.length]) };
  const directory = new TextEncoder().encode(JSON.stringify(said));
  let at = aligned(HEADER + directory.length);
  const out = new Uint8Array(entries.reduce((sum, [, bytes]) => sum + aligned(bytes.length), at));
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, directory.length, true);
  out.set(directory, HEADER);
  for (const [, bytes] of entries) {
    out.set(bytes, at);
    at += aligned(bytes.length);
  }
  out.set(await checksum(out.subarray(HEADER)), SUM_AT);
  return out;
}

/** What hot.bin holds. */
export interface Hot {
  /** Worth nothing unless it is proven. */
  manifest: Manifest;
  /** Path → bytes of each member, as views. */
  members: ReadonlyMap<string, Uint8Array>;
  /** Whether its checksum says that all of it is as it was written. */
  isProven: boolean;
}

/**
 * Opens hot.bin.
 * @throws Error when its directory does not fit it.
 */
export async function openHot(bytes: Uint8Array): Promise<Hot> {
  const proving = checksum(bytes.subarray(HEADER));
  const hot = decodeHot(bytes);
  const sum = await proving;
  return { ...hot, isProven: sum.every((byte, i) => byte === bytes[SUM_AT + i]) };
}

/**
 * The same without a look at what it is worth.
 * @throws Error when the directory does not fit the file.
 */
export function decodeHot(bytes: Uint8Array): Omit<Hot, 'isProven'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC) throw new Error('not a file of hot members');
  const length = view.getUint32(4, true);
  if (HEADER + length > bytes.length) throw new Error(CUT);
  const directory: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER, HEADER + length)));
  if (!isDirectory(directory)) throw new Error('its directory is none');
  const members = new Map<string, Uint8Array>();
  let at = aligned(HEADER + length);
  for (const [path, size] of directory.members) {
    if (!(at + size <= bytes.length)) throw new Error(CUT);
    members.set(path, bytes.subarray(at, at + size));
    at += aligned(size);
  }
  return { manifest: directory.manifest, members };
}

/** Its two parts are there; what they say is for the checksum to prove. */
function isDirectory(value: unknown): value is Directory {
  return typeof value === 'object' && value !== null && 'manifest' in value && 'members' in value;
}

const CUT = 'the file ends too early';

function aligned(length: number): number {
  return Math.ceil(length / ALIGN) * ALIGN;
}

/** Takes the files of a pack and writes those apart that do not go into hot.bin. */
export class HotFiles implements PackFiles {
  private readonly members = new Map<string, Uint8Array>();
  private size = 0;
  /** Whether every file so far fits into hot.bin. */
  isWhole = true;

  /**
   * @param always paths that lie in hot.bin in any case.
   * @param most bytes of a pack that lies in hot.bin whole.
   */
  constructor(
    private readonly files: PackFiles,
    private readonly always: ReadonlySet<string>,
    private readonly most = HOT_BYTES,
  ) {}

  write(path: string, bytes: Uint8Array): void {
    if ((!this.isWhole && !this.always.has(path)) || isAside(path)) {
      this.files.write(path, bytes);
      return;
    }
    this.members.set(path, bytes);
    this.size += bytes.length;
    if (this.isWhole && this.size > this.most) this.spill();
  }

  /** Everything was written: hot.bin follows. */
  async close(manifest: Manifest): Promise<void> {
    this.files.write(HOT_FILE, await encodeHot(manifest, this.members));
  }

  private spill(): void {
    this.isWhole = false;
    for (const [path, bytes] of this.members) {
      if (this.always.has(path)) continue;
      this.files.write(path, bytes);
      this.members.delete(path);
    }
  }
}
