/**
 * Installs what the project needs: npm packages, and on Debian as root the browsers and a Chinese font. Plain Node
 * without packages: it runs in a bare clone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, installHint, isNamed } from './browsers.mjs';
import { ROOT, run, runWxt } from './build.mjs';

const OLDEST_NODE = 20;

/** Progress for the person at the terminal. stderr, so that stdout keeps the result. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Ends with a clear message when this Node is too old. */
export function requireNode() {
  const major = Number.parseInt(process.versions.node, 10);
  if (major >= OLDEST_NODE) return;
  say(`Chuchu needs Node ${OLDEST_NODE} or newer; this is ${process.version}. See https://nodejs.org/`);
  process.exit(1);
}

function changedAt(...path) {
  return statSync(join(ROOT, ...path), { throwIfNoEntry: false })?.mtimeMs ?? null;
}

/** `npm ci` when packages are missing or older than the lock file (`npm install` when there is no lock). */
export async function installPackages() {
  const lockedAt = changedAt('package-lock.json');
  const installedAt = changedAt('node_modules', '.package-lock.json');
  const isFresh = installedAt !== null && (lockedAt === null || installedAt >= lockedAt);
  if (!isFresh) {
    // Without its warnings: WXT asks for a newer Node than it needs, and a newcomer would look there for a fault.
    const args = [lockedAt === null ? 'install' : 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
    say(`Installing packages: npm ${args[0]} (a minute or two) …`);
    const code = await npm(args);
    if (code !== 0) throw new Error(`npm ${args[0]} failed with exit code ${code}`);
  }
  if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) {
    const code = await runWxt(['prepare'], ['ignore', 2, 2]);
    if (code !== 0) throw new Error(`wxt prepare failed with exit code ${code}`);
  }
}

/** Runs the npm that runs us, so that no other version of it in PATH is met. */
function npm(args) {
  const script = process.env.npm_execpath;
  if (script && /\.c?js$/.test(script)) return run(process.execPath, [script, ...args], ['ignore', 2, 2]);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, ['ignore', 2, 2]);
}

/** Whether we may install Debian packages without asking: root, with apt. */
function mayUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

let aptUpdated = false;

/** Installs Debian packages; false when that fails. */
async function apt(packages) {
  const environment = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q'];
  const [env = 'env', ...start] = environment;
  say(`Installing Debian packages: ${packages.join(' ')} …`);
  if (!aptUpdated) await run(env, [...start, 'update'], ['ignore', 2, 2]);
  aptUpdated = true;
  return (await run(env, [...start, 'install', '-y', '--no-install-recommends', ...packages], ['ignore', 2, 2])) === 0;
}

/** A font with Chinese characters: without one, screenshots show boxes. Only a wish: its lack stops nothing. */
async function installFont() {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (process.platform !== 'linux' || (list.status === 0 && list.stdout.trim() !== '')) return;
  if (mayUseApt() && (await apt(['fonts-noto-cjk']))) return;
  say('No font with Chinese characters is installed (Debian: fonts-noto-cjk): text will show as boxes.');
}

/**
 * Makes sure that a browser is there, by apt where we may.
 * @param {'chromium' | 'firefox'} browser
 * @returns {Promise<string>} path of its program
 * @throws with what to install when there is none
 */
export async function installBrowser(browser) {
  if (!findBrowser(browser) && !isNamed(browser) && mayUseApt())
    await apt([browser === 'chromium' ? 'chromium' : 'firefox-esr']);
  const program = findBrowser(browser);
  if (!program) throw new Error(installHint(browser));
  await installFont();
  return program;
}
