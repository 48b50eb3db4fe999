/**
 * The pack's first file, asked for before the rest of a waking worker's code runs: every answer needs it, and it comes
 * while the code is being evaluated. Imported first by the background's entry point; does nothing where there is no
 * extension (WXT loads entry points in Node to read their options).
 */
import { browser } from 'wxt/browser';
import { HOT_FILE } from '@/src/pack/hot';

/** Reads a file of the pack that ships with the extension; null when it is not there. */
export async function readPackaged(path: string): Promise<Uint8Array | null> {
  const response = await fetch(browser.runtime.getURL(`/pack/${path}` as never));
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

type Early = Promise<Uint8Array | null>;

const isExtension = (browser as typeof browser | undefined)?.runtime?.id !== undefined;
// A failure is no one's yet: whoever needs the file reads it again and is told.
let early: Early | null = isExtension ? readPackaged(HOT_FILE).catch(() => null) : null;

/** hot.bin as it was asked for early, once: an opening that failed is tried again with a fresh one. */
export function takeEarly(): Early {
  const taken = early ?? readPackaged(HOT_FILE).catch(() => null);
  early = null;
  return taken;
}
