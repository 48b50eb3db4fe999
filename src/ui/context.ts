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

/** Those of the host; in a test without one they do nothing. */
export const ActionsContext = createContext<FactActions>({ openPassage: () => {}, copy: () => {} });

/** The translation of the host. */
export function useT(): Translate {
  return useContext(TranslateContext);
}

/** What the host does with a fact. */
export function useActions(): FactActions {
  return useContext(ActionsContext);
}
