/** The switch for a site as a window has it: stored for ordinary windows, in memory for private ones. For the background. */
import { isOffWith, readPrivateSites, switchPrivateHost } from './private-sites';
import { readSettings, switchHost } from './settings';

/** Whether a site is off in windows of a kind; a general pause does not count. */
export async function isSiteOff(host: string, isPrivate: boolean): Promise<boolean> {
  const stored = (await readSettings()).offHosts.includes(host);
  return isPrivate ? isOffWith(await readPrivateSites(), host, stored) : stored;
}

/** Switches a site for all windows of a kind. @throws what the browser throws when it refuses to store. */
export async function switchSite(host: string, on: boolean, isPrivate: boolean): Promise<void> {
  await (isPrivate ? switchPrivateHost(host, on) : switchHost(host, on));
}
