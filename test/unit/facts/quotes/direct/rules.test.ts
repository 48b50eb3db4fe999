/** Every rule of the table of direct quotes decides its own example. */
import { describe, expect, it } from 'vitest';
import { DIRECT_RULES } from '@/src/facts/quotes/direct/rules';
import { findQuotes } from '@/src/facts/quotes/find';
import { articleOf } from '../../article';

describe('rules', () => {
  it.each(DIRECT_RULES)('$name: $example', ({ example: [text, speaker] }) => {
    const direct = findQuotes(articleOf(text)).filter((q) => q.direct);
    expect([...new Set(direct.map((q) => q.speaker))]).toEqual([speaker]);
  });
});
