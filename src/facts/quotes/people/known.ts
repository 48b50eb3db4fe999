/**
 * Organisations that the lexicon knows: they speak under names without an ending (英伟达表示, 盒马鲜生承诺).
 */

import { simplify } from '@/src/facts/simplify';
import { commonMeaning, LEXICON } from '@/src/facts/terms/lexicon';

const NAMES = new Set(
  LEXICON.filter((row) => row.kind === 'organisation').flatMap((row) => [row.name, ...row.aliases].map(simplify)),
);
const LONGEST = Math.max(...[...NAMES].map((name) => name.length));

/** True when the whole of a Simplified string is a known organisation. */
export function isKnownOrganisation(text: string): boolean {
  return NAMES.has(text);
}

/** End of the longest known organisation that begins at an offset, or -1. Names that are common words do not count. */
export function knownOrganisationAt(text: string, from: number): number {
  for (let n = Math.min(LONGEST, text.length - from); n >= 2; n -= 1) {
    const name = text.slice(from, from + n);
    if (NAMES.has(name) && commonMeaning(name) === undefined) return from + n;
  }
  return -1;
}
