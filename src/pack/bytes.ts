/** Bytes written and read in the pack's own forms: little-endian u32, LEB128 varints, ascending numbers as deltas. */

/** Bytes that grow as they are written. */
export class ByteWriter {
  private buffer: Uint8Array;
  length = 0;

  constructor(size = 1024) {
    this.buffer = new Uint8Array(size);
  }

  byte(value: number): void {
    this.reserve(1);
    this.buffer[this.length++] = value;
  }

  bytes(values: Uint8Array): void {
    this.reserve(values.length);
    this.buffer.set(values, this.length);
    this.length += values.length;
  }

  u32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte((value >>> shift) & 0xff);
  }

  varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.byte(rest);
  }

  finish(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const grown = new Uint8Array(Math.max(this.buffer.length * 2, this.length + more));
    grown.set(this.buffer.subarray(0, this.length));
    this.buffer = grown;
  }
}

/** Reads what `ByteWriter` wrote; throws where the bytes end too early. */
export class ByteReader {
  position = 0;
  constructor(private readonly bytes: Uint8Array) {}

  /** Bytes in all. */
  get length(): number {
    return this.bytes.length;
  }

  byte(): number {
    const value = this.bytes[this.position];
    if (value === undefined) throw new Error('file ends too early');
    this.position += 1;
    return value;
  }

  varint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 0x80) {
      const byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  /** Ascending numbers written as deltas, into `out` from `at`. */
  deltas(out: Int32Array, at: number, count: number): void {
    const { bytes } = this;
    let position = this.position;
    let last = 0;
    for (let i = at; i < at + count; i += 1) {
      let byte = bytes[position++] as number;
      let value = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[position++] as number;
        value |= (byte & 0x7f) << shift;
      }
      last += value;
      out[i] = last;
    }
    if (position > bytes.length) throw new Error('file ends too early');
    this.position = position;
  }

  take(length: number): Uint8Array {
    if (this.position + length > this.bytes.length) throw new Error('file ends too early');
    this.position += length;
    return this.bytes.subarray(this.position - length, this.position);
  }
}
