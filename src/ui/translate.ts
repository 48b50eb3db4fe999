/** Translation for components: the host context gives `t`, so that ui touches no browser API. */
import { createContext } from 'preact';
import type messages from '@/assets/locales/en/messages.json';

export type MessageKey = keyof typeof messages;
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;

export const TranslateContext = createContext<Translate>((key) => key);
