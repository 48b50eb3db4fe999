/** The density "first in each section": which hits it lets through. */
import { closest } from '@/src/page/dom';
import { SECTION } from '@/src/page/walk/tags';
import type { Hit } from './hit';

/** The first hit of each term in each section. @param hits in document order. */
export function firstOfEach(hits: readonly Hit[]): Set<Hit> {
  const seen = new Map<Element | null, Set<number>>();
  const firsts = new Set<Hit>();
  for (const hit of hits) {
    const section = closest(hit.block, SECTION);
    const terms = seen.get(section) ?? new Set();
    seen.set(section, terms);
    if (terms.has(hit.term)) continue;
    terms.add(hit.term);
    firsts.add(hit);
  }
  return firsts;
}
