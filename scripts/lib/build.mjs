/** Builds the extension when the build is missing or older than what it is made of. Plain Node without packages. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What a build is made of. */
const SOURCES = ['entrypoints', 'src', 'modules', 'assets', 'seeds', 'wxt.config.ts', 'package-lock.json'];
/** The part of src that no build has in it, but for the compiler of the corpus. */
const COMMANDS = join(ROOT, 'src', 'cli', 'drive');
const LOCK_STALE_MS = 180_000;

/**
 * Folder of the unpacked build for a browser.
 * @param {'chromium' | 'firefox'} browser
 */
export function outputDir(browser) {
  return join(ROOT, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/**
 * Newest change in a file or folder, in ms since 1970; 0 when it does not exist.
 * @param {string} path
 * @returns {number}
 */
function newestIn(path) {
  const stats = path === COMMANDS ? undefined : statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  // A folder's own time tells of files that were removed.
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), stats.mtimeMs);
}

/** @param {'chromium' | 'firefox'} browser */
function staleReason(browser) {
  const manifest = join(outputDir(browser), 'manifest.json');
  const builtAt = statSync(manifest, { throwIfNoEntry: false })?.mtimeMs;
  if (builtAt === undefined) return 'there is no build';
  const newer = SOURCES.find((source) => newestIn(join(ROOT, source)) > builtAt);
  return newer ? `${newer} changed after the last build` : null;
}

/**
 * Runs a program to its end; its output goes where `stdio` says. Resolves with the exit code.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 * @returns {Promise<number>}
 */
export function run(program, args, stdio) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, stdio, env: process.env, shell: false });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs the WXT of node_modules.
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 */
export function runWxt(args, stdio) {
  return run(process.execPath, [join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), ...args], stdio);
}

/**
 * Runs a script with our Node and keeps what it says.
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string, stdout: string }>}
 */
export function runQuietly(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let stdout = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output, stdout }));
  });
}

/**
 * Builds for a browser unless the build is fresh, one builder at a time. Gives the folder of the build.
 * WXT's own words are said only when it fails.
 * @param {'chromium' | 'firefox'} browser
 * @param {(line: string) => void} say
 */
export async function ensureBuilt(browser, say) {
  const lock = join(ROOT, '.output', `.building-${browser}`);
  await takeLock(lock);
  try {
    const reason = staleReason(browser);
    if (reason) {
      say(`Building the extension for ${browser}: ${reason}.`);
      const args = browser === 'firefox' ? ['build', '-b', 'firefox'] : ['build'];
      const { code, output } = await runQuietly([join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), ...args]);
      if (code !== 0) {
        say(output);
        throw new Error(`the build for ${browser} failed (wxt ${args.join(' ')}: exit code ${code})`);
      }
    }
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
  return outputDir(browser);
}

/** @param {string} lock */
async function takeLock(lock) {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      const stats = statSync(lock, { throwIfNoEntry: false });
      if (stats && Date.now() - stats.mtimeMs > LOCK_STALE_MS) rmSync(lock, { recursive: true, force: true });
      else if (!existsSync(dirname(lock))) mkdirSync(dirname(lock), { recursive: true });
      else await sleep(200);
    }
  }
}
