/** `t` from the browser's own catalogue (assets/locales, shipped as _locales by modules/static.ts). */
import { browser } from 'wxt/browser';
import type messages from '@/assets/locales/en/messages.json';

/** The message in the browser's language; the key itself when it is missing, so that a gap is seen and not blank. */
export const t = (key: keyof typeof messages, ...substitutions: string[]): string =>
  browser.i18n.getMessage(key as never, substitutions) || key;
