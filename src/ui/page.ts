/** What every extension page does to its document: language, title, theme. */
import type { Translate } from '@/src/ui/translate';

/** Names the page in the reader's language. */
export function describeDocument(document: Document, t: Translate, title: string): void {
  document.documentElement.lang = t('localeTag');
  document.title = title;
}

/** `system` leaves the choice to prefers-color-scheme; tokens.css reads the attribute. */
export function applyTheme(document: Document, theme: 'system' | 'light' | 'dark'): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
