#!/usr/bin/env node
/**
 * `npm start [-- --browser chromium|firefox] [--headless]`: from a bare clone to a browser with the extension on a
 * demo news page. Installs, builds, starts; plain Node without packages, because nothing is installed yet.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser, isNamed } from './lib/browsers.mjs';
import { ensureBuilt, ROOT, run } from './lib/build.mjs';
import { installBrowser, installPackages, requireNode, say } from './lib/install.mjs';

const USAGE = 'usage: npm start [-- --browser chromium|firefox] [--headless]';

/** A screen to open a window on. CI has none, whatever its environment says. */
function hasDisplay() {
  if (process.env.CI === 'true') return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function readArguments() {
  try {
    const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean' } } });
    const { browser } = values;
    if (browser === undefined || browser === 'chromium' || browser === 'firefox') return values;
    say(`unknown browser: ${browser}`);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
  say(USAGE);
  process.exit(2);
}

/** The browser that was asked for, else one that is installed, else Chromium. */
function chooseBrowser(wanted) {
  if (wanted) return wanted;
  return !findBrowser('chromium') && !isNamed('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
}

async function main() {
  requireNode();
  const values = readArguments();
  const browser = chooseBrowser(values.browser);
  await installPackages();
  await installBrowser(browser);
  await ensureBuilt(browser, say);
  const isHeadless = values.headless || !hasDisplay();
  const demo = ['--import', 'tsx', join(ROOT, 'src', 'cli', 'demo.ts'), '--browser', browser];
  process.exitCode = await run(process.execPath, isHeadless ? [...demo, '--headless'] : demo, ['ignore', 1, 2]);
}

main().catch((error) => {
  say(`error: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
