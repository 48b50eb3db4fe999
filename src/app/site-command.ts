/** The browser's keyboard shortcut that turns Chuchu off and on again for the site of the active tab. */
import { browser } from 'wxt/browser';
import { readSettings, switchHost } from './settings';
import { describeTab, hostOfReports } from './tab';

/** As in the manifest (wxt.config.ts). */
export const TOGGLE_SITE = 'toggle-site';

/** Registers the shortcut. Call it synchronously in the background's first turn. */
export function offerSiteCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === TOGGLE_SITE) toggleSite(tab?.id).catch(() => undefined);
  });
}

/**
 * Switches the site of a tab. Its address is not ours to read: its own content script names it, so that tabs without
 * one (the browser's pages) are left alone.
 * @param tabId the tab; the active one of the last focused window when the browser does not say.
 */
export async function toggleSite(tabId?: number): Promise<void> {
  const id = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id === undefined) return;
  const host = hostOfReports(await describeTab(id));
  if (host === null) return;
  const { offHosts } = await readSettings();
  await switchHost(host, offHosts.includes(host));
}
