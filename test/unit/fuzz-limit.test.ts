/** What ends a slice of the campaign, and what may not be lost when it ends. */
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tryProperty } from '../fuzz/property';

describe('a slice that is over', () => {
  it('waits for the input it has begun: nothing of it runs on beside the next property', async () => {
    let begun = 0;
    let ended = 0;
    const check = async () => {
      begun += 1;
      await sleep(40);
      ended += 1;
    };
    const outcome = await tryProperty({ name: 'waits', input: fc.nat(), check }, { runs: 1_000, ms: 60, seed: 6 });
    expect(ended).toBe(begun);
    expect(outcome).toMatchObject({ tried: begun, failure: null });
  });

  it('tells the failure of the input it has begun, with its path: one that takes longer than the slice is the worst', async () => {
    const check = async (length: number) => {
      await sleep(length > 10 ? 60 : 0);
      if (length > 10) throw new Error('too slow');
    };
    const slow = { name: 'slow', input: fc.nat({ max: 1_000 }), check };
    const { failure } = await tryProperty(slow, { runs: 1_000, ms: 30, seed: 6 });
    expect(failure?.error).toContain('too slow');
    const again = await tryProperty(slow, { runs: 1_000, ms: null, seed: 6, path: failure!.path });
    // The path leads there; without a limit it is made smaller still.
    expect(again.failure?.error).toContain('too slow');
    expect(Number(again.failure?.input)).toBeLessThanOrEqual(Number(failure!.input));
  });
});
