/** Words with synonyms as things asked for: what was typed first, then what else it may be called. */
import { someHan } from '@/src/detect/han';
import { tokenize } from '@/src/pack/tokens';
import { type Concept, concept } from './concepts';
import { findSynonyms, type SynonymMatch } from './synonyms';

/** A synonym is nearly what was typed; the further down its group, the less. */
export const SYNONYM_WEIGHT = 0.85;
const SYNONYM_DECAY = 0.98;

export function synonymConcept({ text, alternatives }: SynonymMatch): Concept {
  const said = concept('word', text, 1, tokenize(text));
  const others = alternatives.filter(isWritten).map((other, i) => ({
    text: other,
    tokens: tokenize(other),
    weight: SYNONYM_WEIGHT * SYNONYM_DECAY ** i,
  }));
  return { ...said, alternatives: [...said.alternatives, ...others] };
}

/** A word that has synonyms as a whole; null for any other. */
export function wholeSynonym(word: string): Concept | null {
  const [match] = findSynonyms(word);
  return match?.text === word ? synonymConcept(match) : null;
}

/** Whether a Chinese text may write it so: in Chinese, or as an abbreviation (GDP, app). Every other would be read in vain. */
export function isWritten(word: string): boolean {
  return someHan(word) || /^[a-z0-9&]{2,5}$/i.test(word);
}
