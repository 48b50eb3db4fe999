/** What a name is made of: a figure of the one's other is of the whole too (支付宝小程序: 小程序 of 支付宝). */
import type { Automaton } from '@/src/detect/automaton';
import { findSpans } from '@/src/detect/find';

/** The shortest name that a name is made of. */
const LEAST = 2;

/**
 * The two names that a name is made of, the owner first; none when it is not made so.
 * @param term index of a name of the corpus.
 */
export function partsOf(automaton: Automaton, term: number): [number, number] | [] {
  const name = automaton.nameOf(term);
  for (let cut = LEAST; cut <= name.length - LEAST; cut += 1) {
    const [owner, owned] = [wholeName(automaton, name.slice(0, cut)), wholeName(automaton, name.slice(cut))];
    if (owner !== undefined && owned !== undefined && owner !== term && owned !== term) return [owner, owned];
  }
  return [];
}

/** Whether a text is the whole of a name of the corpus. */
export type IsName = (text: string) => boolean;

/** The term whose name, in any form, a text is; undefined when it is none's. */
export function wholeName(automaton: Automaton, text: string): number | undefined {
  return findSpans(automaton, text, { senses: 'off' }).find(({ start, end }) => start === 0 && end === text.length)
    ?.term;
}
