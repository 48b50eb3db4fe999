import { describe, expect, it } from 'vitest';
import { MOVES } from '@/src/lookup/narrower';

describe('verbs that move some of all', () => {
  it.each(MOVES.map(({ example, verbs }) => ({ example, verbs })))('$example', ({ example, verbs }) => {
    expect(verbs.test(example.slice(0, example.search(/[数\d]/)))).toBe(true);
  });
});
