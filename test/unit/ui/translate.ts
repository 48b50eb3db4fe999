/** `t` as browser.i18n does it, from the catalogues in assets/locales. */
import en from '@/assets/locales/en/messages.json';
import zhCN from '@/assets/locales/zh_CN/messages.json';
import zhTW from '@/assets/locales/zh_TW/messages.json';
import type { Translate } from '@/src/ui/translate';

export interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
export const CATALOGUES: Record<string, Record<string, Message>> = { en, zh_CN: zhCN, zh_TW: zhTW };

export const translator =
  (locale: string): Translate =>
  (key, ...substitutions) => {
    const entry = CATALOGUES[locale]?.[key];
    if (!entry) return key;
    return entry.message.replace(/\$(\w+)\$/g, (whole, name: string) => {
      const content = entry.placeholders?.[name.toLowerCase()]?.content;
      return content ? (substitutions[Number(content.slice(1)) - 1] ?? '') : whole;
    });
  };

export const t = translator('zh_CN');
