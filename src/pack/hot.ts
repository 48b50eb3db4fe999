/**
 * hot.bin: the files of a pack that a waking worker needs, in one read. Each fetch of an extension's file takes a worker
 * some 5 ms, one after another; a small pack lies in here whole (but for what no
 * answer asks for), a large one only with what every answer asks for.
 *
 * Little-endian: magic `CHH1`, u32 number of members; for each u16 length and UTF-8 of its path, u32 length of its bytes;
 * then the members as they would lie on disk, each aligned to 8 bytes.
 */
import type { PackFiles } from './build/files';

export const HOT_FILE = 'hot.bin';
const MAGIC = 0x31_48_48_43;
const HEADER = 8;
const ALIGN = 8;

/** What no answer asks for: read by the reader, and for names as one types. */
const ASIDE = ['articles/', 'ids/', 'terms/'];

/** Whether a file lies apart from hot.bin even in a small pack: 105 KB of 920 at the seeds, 6 ms a MB. */
export function isAside(path: string): boolean {
  return ASIDE.some((folder) => path.startsWith(folder));
}

/** A pack of no more bytes lies in hot.bin whole: reading so much in one piece takes less than two files apart. */
export const HOT_BYTES = 1_500_000;

/** Bytes of hot.bin with some members, in their order. */
export function encodeHot(members: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const encoder = new TextEncoder();
  const entries = [...members].map(([path, bytes]) => ({ path: encoder.encode(path), bytes }));
  let at = aligned(entries.reduce((sum, { path }) => sum + 6 + path.length, HEADER));
  const out = new Uint8Array(entries.reduce((sum, { bytes }) => sum + aligned(bytes.length), at));
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, entries.length, true);
  let head = HEADER;
  for (const { path, bytes } of entries) {
    view.setUint16(head, path.length, true);
    out.set(path, head + 2);
    view.setUint32(head + 2 + path.length, bytes.length, true);
    head += 6 + path.length;
    out.set(bytes, at);
    at += aligned(bytes.length);
  }
  return out;
}

/**
 * Path → bytes of each member, as views. What a member's bytes are worth its own seal says.
 * @throws Error when the directory does not fit the file.
 */
export function decodeHot(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC) throw new Error('not a file of hot members');
  const decoder = new TextDecoder();
  const members: { path: string; length: number }[] = [];
  let head = HEADER;
  for (let left = view.getUint32(4, true); left > 0; left -= 1) {
    if (head + 2 > bytes.length) throw new Error('the file ends too early');
    const name = view.getUint16(head, true);
    if (head + 6 + name > bytes.length) throw new Error('the file ends too early');
    const path = decoder.decode(bytes.subarray(head + 2, head + 2 + name));
    members.push({ path, length: view.getUint32(head + 2 + name, true) });
    head += 6 + name;
  }
  const found = new Map<string, Uint8Array>();
  let at = aligned(head);
  for (const { path, length } of members) {
    if (at + length > bytes.length) throw new Error('the file ends too early');
    found.set(path, bytes.subarray(at, at + length));
    at += aligned(length);
  }
  return found;
}

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
  close(): void {
    this.files.write(HOT_FILE, encodeHot(this.members));
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
