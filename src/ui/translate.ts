/** Translation for components: the host context gives `t`, so that ui touches no browser API. */
import { createContext } from 'preact';
import type messages from '@/assets/locales/en/messages.json';

export type MessageKey = keyof typeof messages;
/** A message in the reader's language, with what is put into its places. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;

/** The host's translation; without one, keys stand for themselves. */
export const TranslateContext = createContext<Translate>((key) => key);
