/**
 * The switch for a site in private windows. Nothing of a private window may reach the disk (TRUST T24), so what is
 * switched there lives in `storage.session`, which is memory, and goes with the browser. It overrules the stored
 * settings. Content scripts cannot read it: the background tells them, when they ask and when it changes.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PrivateSites } from './protocol';
import { sendMessage } from './tab-messaging';

const KEY = 'privateSites';
const NONE: PrivateSites = { off: [], on: [] };

/** For the background and the extension's pages. Never throws: what cannot be read is empty. */
export async function readPrivateSites(): Promise<PrivateSites> {
  try {
    const stored = v.safeParse(PrivateSites, (await browser.storage.session.get(KEY))[KEY]);
    return stored.success ? stored.output : NONE;
  } catch {
    return NONE;
  }
}

/**
 * Switches a host for all private windows and tells the pages that are open in them.
 * @returns what is switched now.
 */
export async function switchPrivateHost(host: string, on: boolean): Promise<PrivateSites> {
  const now = await readPrivateSites();
  const without = { off: now.off.filter((other) => other !== host), on: now.on.filter((other) => other !== host) };
  const sites = on ? { ...without, on: [...without.on, host] } : { ...without, off: [...without.off, host] };
  await browser.storage.session.set({ [KEY]: sites });
  for (const { id, incognito } of await browser.tabs.query({})) {
    // A tab without a content script of ours has nothing to change.
    if (incognito && id !== undefined) sendMessage('privateSites', sites, id).catch(() => undefined);
  }
  return sites;
}

/** Whether a host is off in a private window. @param stored whether the stored settings have it off. */
export function isOffWith({ off, on }: PrivateSites, host: string, stored: boolean): boolean {
  return off.includes(host) || (stored && !on.includes(host));
}
