#!/usr/bin/env node
/**
 * `npm test`: from a bare clone, everything that must hold before a change is taken. Later steps run although an
 * earlier one failed, where they can. Closes with the line `N passed, N failed, N skipped`; exit code 0 only without
 * failures. Unit and end-to-end tests count one by one, every other step counts as one. Never asks anything.
 */
import { installBrowser, installPackages, requireNode, say } from './lib/install.mjs';
import { build, endToEnd, lint, packageCheck, storeLint, types, unit } from './lib/steps.mjs';

const startedAt = Date.now();
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const summary = [];

/** Runs one step, shows its name before and its count after, and adds it up. Gives whether it passed. */
async function step(name, work) {
  process.stdout.write(`\n=== ${name}\n`);
  const from = Date.now();
  let count;
  try {
    count = await work();
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
    count = { passed: 0, failed: 1, skipped: 0 };
  }
  for (const key of Object.keys(total)) total[key] += count[key];
  const { passed, failed, skipped } = count;
  const seconds = ((Date.now() - from) / 1000).toFixed(1);
  const mark = failed > 0 ? 'FAILED ' : passed === 0 ? 'skipped' : 'ok     ';
  summary.push(`${mark} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`);
  return failed === 0;
}

const skip = async () => ({ passed: 0, failed: 0, skipped: 1 });

async function main() {
  requireNode();
  const isInstalled = await step('npm packages', async () => {
    await installPackages();
    return { passed: 1, failed: 0, skipped: 0 };
  });
  if (!isInstalled) return;
  await step('lint and import rule (biome)', lint);
  await step('types (tsc)', types);
  await step('unit tests (vitest)', unit);
  /** @type {('chromium' | 'firefox')[]} */
  const ready = [];
  for (const browser of /** @type {const} */ (['chromium', 'firefox'])) {
    const hasBrowser = await step(`${browser} is installed`, async () => {
      process.stdout.write(`${await installBrowser(browser)}\n`);
      return { passed: 1, failed: 0, skipped: 0 };
    });
    const isBuilt = await step(`build for ${browser} (wxt)`, () => build(browser));
    await step(`what the package for ${browser} holds`, isBuilt ? () => packageCheck(browser) : skip);
    if (browser === 'firefox') await step('store lint (web-ext)', isBuilt ? storeLint : skip);
    if (hasBrowser && isBuilt) ready.push(browser);
  }
  await step(
    `end-to-end in ${ready.join(' and ') || 'no browser'} (playwright)`,
    ready.length > 0 ? () => endToEnd(ready) : skip,
  );
}

main()
  .catch((error) => {
    say(`error: ${error instanceof Error ? error.message : error}`);
    total.failed += 1;
  })
  .finally(() => {
    process.stdout.write(`\n=== Summary (${((Date.now() - startedAt) / 1000).toFixed(0)} s)\n${summary.join('\n')}\n`);
    process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
    process.exitCode = total.failed > 0 ? 1 : 0;
  });
