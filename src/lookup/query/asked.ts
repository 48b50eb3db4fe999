/** What is asked, ready to be ranked by. */
import type { Automaton } from '@/src/detect/automaton';
import type { Concept } from './concepts';
import type { Question } from './understand';

/** A question with its concepts expanded, and the automaton that names terms. */
export interface Asked {
  question: Question;
  concepts: Concept[];
  automaton: Automaton;
  /** idf of each token of the concepts. */
  rarity: ReadonlyMap<string, number>;
}
