/** The browser's keyboard shortcut that turns Chuchu off and on again for the site of the active tab. */
import { browser } from 'wxt/browser';
import { isSiteOff, switchSite } from './site-switch';
import { describeTab, hostOfReports } from './tab';

/** As in the manifest (wxt.config.ts). */
export const TOGGLE_SITE = 'toggle-site';

/** Registers the shortcut. Call it synchronously in the background's first turn. */
export function offerSiteCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === TOGGLE_SITE) toggleSite(tab).catch(() => undefined);
  });
}

/**
 * Switches the site of a tab. Its address is not ours to read: its own content script names it, so that tabs without
 * one (the browser's pages) are left alone.
 * @param given the tab; the active one of the last focused window when the browser does not say.
 */
export async function toggleSite(given?: { id?: number; incognito?: boolean }): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.id === undefined) return;
  const host = hostOfReports(await describeTab(tab.id));
  if (host === null) return;
  const isPrivate = tab.incognito === true;
  await switchSite(host, await isSiteOff(host, isPrivate), isPrivate);
}
