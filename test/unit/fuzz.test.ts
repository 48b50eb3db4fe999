// @vitest-environment happy-dom
/** A short slice of `npm run fuzz`, the same inputs in every run; the command tries others for as long as it is told. */
import { describe, expect, it } from 'vitest';
import { PROPERTIES } from '../fuzz/all';
import { tryProperty } from '../fuzz/property';

describe('every property of the campaign holds for the first inputs', () => {
  it.each(PROPERTIES)('$name', { timeout: 60_000 }, async (property) => {
    const outcome = await tryProperty(property, { runs: 60, ms: null, seed: 6 });
    expect(outcome.failure).toBeNull();
    expect(outcome.tried).toBe(60);
  });

  it('a failure is told with its smallest input and the path that leads to it again', async () => {
    const [spans] = PROPERTIES.filter(({ name }) => name === 'bytes');
    const failing = {
      ...spans!,
      check: (input: unknown) => {
        if ((input as Uint8Array).length > 3) throw new Error('long');
      },
    };
    const { failure } = await tryProperty(failing, { runs: 100, ms: null, seed: 6 });
    expect(failure).toMatchObject({ input: 'Uint8Array.from([0,0,0,0])', error: expect.stringContaining('long') });
    const again = await tryProperty(failing, { runs: 100, ms: null, seed: 6, path: failure!.path });
    expect(again.failure?.input).toBe(failure!.input);
  });
});
