/**
 * A file of a pack proves itself: 16 bytes of checksum, 8 bytes that say of which pack and which file of it this is, then
 * the content. So no list of checksums is read before the first file (260 KB for 100,000 articles), and a file that was
 * cut, changed, or put in the place of another is known for what it is.
 */
import { checksum, SUM_BYTES } from './manifest';
import { hashOf } from './postings';

/** Bytes before the content; a multiple of 8, so that numbers in it stay aligned. */
const SEAL_BYTES = SUM_BYTES + 8;

/** The bytes of a file with some content. */
export async function sealed(edition: string, path: string, content: Uint8Array): Promise<Uint8Array> {
  const bytes = new Uint8Array(SEAL_BYTES + content.length);
  writeIdentity(bytes, edition, path);
  bytes.set(content, SEAL_BYTES);
  bytes.set(await checksum(bytes.subarray(SUM_BYTES)));
  return bytes;
}

/**
 * The content of a file.
 * @param isProven these bytes lie in a file whose own checksum was right: theirs is not computed again.
 * @throws Error when the bytes are not those that were sealed for this place of this pack.
 */
export async function unsealed(
  edition: string,
  path: string,
  bytes: Uint8Array,
  isProven = false,
): Promise<Uint8Array> {
  if (bytes.length < SEAL_BYTES) throw new Error('the file ends too early');
  const sum = isProven ? null : await checksum(bytes.subarray(SUM_BYTES));
  if (sum !== null && !sum.every((byte, i) => byte === bytes[i])) throw new Error('its checksum is wrong');
  const identity = new Uint8Array(SEAL_BYTES);
  writeIdentity(identity, edition, path);
  for (let i = SUM_BYTES; i < SEAL_BYTES; i += 1)
    if (identity[i] !== bytes[i]) throw new Error('it is another file, or of another pack');
  return bytes.subarray(SEAL_BYTES);
}

function writeIdentity(bytes: Uint8Array, edition: string, path: string): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  view.setUint32(SUM_BYTES, hashOf(`${edition}/${path}`), true);
  view.setUint32(SUM_BYTES + 4, hashOf(`${path}/${edition}`), true);
}

/** What a pack was made from, in 16 hex digits: told everything that goes in, in order. No proof, only a name. */
export class Edition {
  private a = 0x811c9dc5;
  private b = 0x9e3779b9;

  /** Takes the next piece in. */
  add(text: string): void {
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      this.a = Math.imul(this.a ^ unit, 0x01000193);
      this.b = Math.imul(this.b ^ unit, 0x85ebca6b) ^ (this.b >>> 15);
    }
    this.a = Math.imul(this.a ^ 0x1f, 0x01000193);
  }

  name(): string {
    return [this.a, this.b].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
