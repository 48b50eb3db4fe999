/** What every component may ask of its surroundings: translation, and the two things a person can do with a fact. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PassageTarget } from '@/src/ui/card-state';
import { type Translate, TranslateContext } from '@/src/ui/translate';

export interface FactActions {
  /** Opens the passage in the reader. */
  openPassage(target: PassageTarget): void | Promise<void>;
  /** Puts text on the clipboard. A promise that rejects shows as a failed copy. */
  copy(text: string): void | Promise<void>;
}

export const ActionsContext = createContext<FactActions>({ openPassage: () => {}, copy: () => {} });

export function useT(): Translate {
  return useContext(TranslateContext);
}

export function useActions(): FactActions {
  return useContext(ActionsContext);
}
