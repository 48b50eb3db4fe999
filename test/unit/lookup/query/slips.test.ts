/** Words one slip of the finger away: each kind, and none for what is too short or no plain letters. */
import { describe, expect, it } from 'vitest';
import { slipsOf } from '@/src/lookup/query/slips';

describe('a slip', () => {
  it.each([
    ['yuhnu', 'yunhu', 'two letters exchanged'],
    ['yunhuu', 'yunhu', 'one too many'],
    ['yunhi', 'yunhu', 'one for another'],
    ['yunhh', 'yunhu', 'the last one'],
    ['unhua', 'yunhua', 'the first one missing'],
    ['yunhu', 'yunhua', 'the last one missing'],
  ])('%s → %s (%s)', (typed, meant) => {
    expect(slipsOf(typed)).toContain(meant);
  });

  it.each(['yunh', 'yun湖hu', 'a'.repeat(21)])('none of %s', (typed) => {
    expect(slipsOf(typed)).toEqual([]);
  });

  it('is never the word itself', () => {
    expect(slipsOf('yunnhu')).not.toContain('yunnhu');
  });
});
