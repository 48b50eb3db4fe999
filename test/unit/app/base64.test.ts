import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '@/src/app/base64';

describe('base64', () => {
  it('round-trips any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  it('takes more bytes than a call takes arguments', () => {
    const bytes = new Uint8Array(300_000).fill(7);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });
});
