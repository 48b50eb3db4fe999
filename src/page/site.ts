/** Which site a frame belongs to: the switch for a site holds for its frames too. */
import { browser } from 'wxt/browser';

/** The top page's host first, where it can be known, then the frame's own; without doubles and empty ones. */
export function siteHosts(): string[] {
  return [...new Set([topHost(), location.host])].filter((host) => host !== '');
}

function topHost(): string {
  if (window === window.top) return location.host;
  try {
    const host = window.top?.location.host;
    if (host) return host;
  } catch {
    // Another origin: its ancestors are told by the browser, or by the referrer.
  }
  const origins = location.ancestorOrigins as DOMStringList | undefined;
  const origin = origins && origins.length > 0 ? (origins[origins.length - 1] as string) : document.referrer;
  try {
    return new URL(origin).host;
  } catch {
    return '';
  }
}

/**
 * Name of the card's host element: the same for every version of us on this origin, so that a new content script can
 * remove what an old one left (Firefox keeps it after an update), and without meaning for any other origin.
 */
export function hostTag(): string {
  let hash = 0x811c9dc5;
  for (const char of `${browser.runtime.getURL('/')}${location.origin}`) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return `x-${(hash >>> 0).toString(36)}`;
}
