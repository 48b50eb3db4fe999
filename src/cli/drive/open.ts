/** Opens a real, installed browser with the built extension in it. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { findBrowser, installHint } from '@/scripts/lib/browsers.mjs';
import { openChromium } from './chromium';
import { openFirefox } from './firefox';
import type { Browser, BrowserName, OpenOptions } from './types';

const Manifest = v.object({
  browser_specific_settings: v.optional(v.object({ gecko: v.object({ id: v.string() }) })),
});

/**
 * Starts the browser with the unpacked extension of `extensionDir` in a fresh profile.
 * Rejects with a message for a person when the browser is not installed, does not start or refuses the extension.
 */
export async function openBrowser(
  name: BrowserName,
  extensionDir: string,
  options: OpenOptions = {},
): Promise<Browser> {
  const executable = options.executable ?? findBrowser(name);
  if (executable === null) throw new Error(installHint(name));
  const dir = resolve(extensionDir);
  const manifest = v.parse(Manifest, JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8')));
  if (name === 'chromium') return openChromium(executable, dir, options);
  const id = manifest.browser_specific_settings?.gecko.id;
  if (id === undefined) throw new Error(`${join(dir, 'manifest.json')} names no gecko id: it is not a Firefox build`);
  return openFirefox(executable, dir, id, options);
}
