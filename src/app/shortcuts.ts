/**
 * Ways into search from the browser itself: the address bar (`chuchu` and a blank) and the context menu of a selection.
 * Both open the popup's page in a tab with the question asked.
 */
import { browser } from 'wxt/browser';
import type { Answer, Result } from '@/src/lookup/answer';
import { t } from './i18n';
import { MAX_QUERY } from './limits';

const MENU_ID = 'look-up-selection';
const SUGGESTIONS = 5;

/**
 * Registers both. Call it synchronously in the background's first turn.
 * @param ask the search of the background.
 */
export function offerShortcuts(ask: (query: string, limit: number) => Promise<Answer>): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: MENU_ID, title: t('menuLookUp', '%s'), contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === MENU_ID && selectionText) void openSearch(selectionText, tab?.index);
  });

  // Not at every wake: a call of the browser takes a waking worker a quarter of a millisecond.
  browser.omnibox.onInputStarted.addListener(() => {
    browser.omnibox.setDefaultSuggestion({ description: t('omniboxHint') });
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    ask(text.slice(0, MAX_QUERY), SUGGESTIONS).then(
      ({ results }) => suggest(results.map((result) => ({ content: wordsOf(result), description: lineOf(result) }))),
      () => suggest([]),
    );
  });
  browser.omnibox.onInputEntered.addListener((text) => void openSearch(text));
}

async function openSearch(query: string, after?: number): Promise<void> {
  const parameters = new URLSearchParams({ q: query.trim().slice(0, MAX_QUERY) });
  const url = browser.runtime.getURL(`/popup.html?${parameters}` as never);
  await browser.tabs.create(after === undefined ? { url } : { url, index: after + 1 });
}

/** What is searched when a suggestion is chosen: its own words, since suggestions carry text alone. */
function wordsOf(result: Result): string {
  if (result.kind === 'figure')
    return [result.figure.subject, result.figure.measure, result.figure.text].filter(Boolean).join(' ');
  return (result.kind === 'quote' ? [result.quote.speaker, result.quote.text] : [result.passage.text])
    .filter(Boolean)
    .join(' ')
    .slice(0, MAX_QUERY);
}

/** One line; Chrome reads the description as XML, Firefox as text, so the five marks are replaced by look-alikes. */
function lineOf(result: Result): string {
  const { publisher, published } = result.source;
  const line = [wordsOf(result), publisher, published].filter(Boolean).join(' · ');
  return line.replace(/&/g, '＆').replace(/</g, '＜').replace(/>/g, '＞').replace(/"/g, '”').replace(/'/g, '’');
}
