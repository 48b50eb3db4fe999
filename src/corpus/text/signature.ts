/** Files that are not text, told by their first bytes, with what a person should do instead. */

export interface Signature {
  code: 'UNSUPPORTED' | 'NOT_TEXT';
  reason: string;
}

const ACCEPTED = 'HTML, Markdown, front matter and plain text are read';

const TABLE: { bytes: number[]; at?: number; code: Signature['code']; reason: string }[] = [
  {
    bytes: [0x25, 0x50, 0x44, 0x46, 0x2d],
    code: 'UNSUPPORTED',
    reason: `this is a PDF; save its text as .txt (${ACCEPTED})`,
  },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    code: 'UNSUPPORTED',
    reason: `this is a ZIP archive or an Office document; unpack it, or save it as text (${ACCEPTED})`,
  },
  { bytes: [0x1f, 0x8b], code: 'UNSUPPORTED', reason: `this is gzip-compressed; unpack it first (${ACCEPTED})` },
  { bytes: [0x42, 0x5a, 0x68], code: 'UNSUPPORTED', reason: `this is bzip2-compressed; unpack it first (${ACCEPTED})` },
  {
    bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a],
    code: 'UNSUPPORTED',
    reason: `this is xz-compressed; unpack it first (${ACCEPTED})`,
  },
  {
    bytes: [0x52, 0x61, 0x72, 0x21],
    code: 'UNSUPPORTED',
    reason: `this is a RAR archive; unpack it first (${ACCEPTED})`,
  },
  {
    bytes: [0x37, 0x7a, 0xbc, 0xaf],
    code: 'UNSUPPORTED',
    reason: `this is a 7z archive; unpack it first (${ACCEPTED})`,
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    code: 'UNSUPPORTED',
    reason: `this is an old Office document (.doc, .xls, .ppt); save it as text or HTML (${ACCEPTED})`,
  },
  {
    bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    code: 'UNSUPPORTED',
    reason: `this is RTF; save it as text or HTML (${ACCEPTED})`,
  },
  { bytes: [0x89, 0x50, 0x4e, 0x47], code: 'NOT_TEXT', reason: `this is a PNG image, not text (${ACCEPTED})` },
  { bytes: [0xff, 0xd8, 0xff], code: 'NOT_TEXT', reason: `this is a JPEG image, not text (${ACCEPTED})` },
  { bytes: [0x47, 0x49, 0x46, 0x38], code: 'NOT_TEXT', reason: `this is a GIF image, not text (${ACCEPTED})` },
  { bytes: [0x57, 0x45, 0x42, 0x50], at: 8, code: 'NOT_TEXT', reason: `this is a WebP image, not text (${ACCEPTED})` },
  {
    bytes: [0x66, 0x74, 0x79, 0x70],
    at: 4,
    code: 'NOT_TEXT',
    reason: `this is a video or audio file, not text (${ACCEPTED})`,
  },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], code: 'NOT_TEXT', reason: `this is a program, not text (${ACCEPTED})` },
  { bytes: [0x00, 0x61, 0x73, 0x6d], code: 'NOT_TEXT', reason: `this is a program, not text (${ACCEPTED})` },
];

/** What a file's first bytes say it is, when that is something other than text; null otherwise. */
export function notTextSignature(bytes: Uint8Array): Signature | null {
  for (const { bytes: magic, at = 0, code, reason } of TABLE) {
    if (magic.every((byte, i) => bytes[at + i] === byte)) return { code, reason };
  }
  return null;
}
