/** The steps of `npm test`: each runs to its end, says what it found, and counts. Plain Node without packages. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runQuietly } from './build.mjs';
import { checkPackage } from './package-check.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

const REPORTS = join(ROOT, 'test-results');

/**
 * Runs a program of node_modules with our Node, its output shown as it comes, at most `limitMs` long.
 * @returns {Promise<number>} its exit code; 124 when it took too long
 */
function runTool(file, args, limitMs, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', file), ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    const timer = setTimeout(() => {
      process.stdout.write(`stopped: it took longer than ${limitMs / 1000} s\n`);
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
      resolve(124);
    }, limitMs);
    child.once('error', (error) => {
      process.stdout.write(`${error.message}\n`);
      clearTimeout(timer);
      resolve(1);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve(code ?? 1);
    });
  });
}

/** @returns {Count} */
function one(isOk) {
  return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, skipped: 0 };
}

/** A report that a runner wrote as JSON, or null when it did not get that far. */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function reportPath(name) {
  mkdirSync(REPORTS, { recursive: true });
  const path = join(REPORTS, name);
  rmSync(path, { force: true });
  return path;
}

/** A runner that failed without a failed test (a file that does not load, a crash) still counts as a failure. */
function withExit(count, code) {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

export async function lint() {
  return one((await runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'], 120_000)) === 0);
}

export async function types() {
  return one((await runTool('typescript/bin/tsc', ['--noEmit'], 240_000)) === 0);
}

export async function unit() {
  const path = reportPath('unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  const code = await runTool('vitest/vitest.mjs', args, 600_000);
  const report = readReport(path);
  const count = {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
  return withExit(count, code);
}

/** @param {'chromium' | 'firefox'} browser */
export async function build(browser) {
  const args = browser === 'firefox' ? ['build', '-b', 'firefox'] : ['build'];
  const { code, output } = await runQuietly([join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), ...args]);
  // WXT's spinner and list of files are noise in a log, unless something is wrong.
  process.stdout.write(
    code === 0 ? `${output.split('\n').find((line) => line.includes('Total size')) ?? ''}\n` : output,
  );
  return one(code === 0);
}

/** Permissions, policy, packages and ways to the network of a build. @param {'chromium' | 'firefox'} browser */
export async function packageCheck(browser) {
  const wrong = checkPackage(browser);
  for (const line of wrong) process.stdout.write(`${line}\n`);
  return one(wrong.length === 0);
}

/** Preact's own `innerHTML` for a property that we never set (biome forbids it), once for pages and once for the card. */
const ALLOWED_CODES = ['UNSAFE_VAR_ASSIGNMENT', 'UNSAFE_VAR_ASSIGNMENT'];

/** The linter of addons.mozilla.org on the Firefox build: exactly the warnings that we know, nothing else. */
export async function storeLint() {
  const tool = join(ROOT, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const source = join(ROOT, '.output', 'firefox-mv3');
  const args = [tool, 'lint', '--source-dir', source, '--no-config-discovery', '--output', 'json'];
  const { code, output, stdout } = await runQuietly(args);
  const start = stdout.indexOf('{');
  if (start < 0) {
    process.stdout.write(output);
    return one(false);
  }
  const report = JSON.parse(stdout.slice(start));
  const found = [...report.errors, ...report.warnings, ...report.notices];
  for (const { _type, code: rule, message, file, line } of found) {
    process.stdout.write(`${_type} ${rule} ${file ?? ''}${line ? `:${line}` : ''} ${message.split('\n')[0]}\n`);
  }
  const { errors, warnings, notices } = report.summary;
  process.stdout.write(`${errors} errors, ${warnings} warnings, ${notices} notices\n`);
  const unknown = found.map(({ code: rule }) => rule);
  for (const rule of ALLOWED_CODES) if (unknown.includes(rule)) unknown.splice(unknown.indexOf(rule), 1);
  if (unknown.length > 0) process.stdout.write(`not allowed: ${unknown.join(', ')}\n`);
  return one(code === 0 && errors === 0 && unknown.length === 0);
}

/** A spec with this tag measures, so that nothing else may run beside it. */
const ALONE = '@alone';

/**
 * The same specs in real browsers: two at a time, most of a spec is waiting for a browser (711 s one by one); then, one
 * by one, those that measure.
 * @param {('chromium' | 'firefox')[]} browsers
 */
export async function endToEnd(browsers) {
  const beside = await specs(browsers, 'e2e.json', ['--workers=2', '--grep-invert', ALONE]);
  const alone = await specs(browsers, 'e2e-alone.json', ['--workers=1', '--grep', ALONE]);
  return {
    passed: beside.passed + alone.passed,
    failed: beside.failed + alone.failed,
    skipped: beside.skipped + alone.skipped,
  };
}

/** One run of Playwright over some of the specs. */
async function specs(browsers, report, which) {
  const path = reportPath(report);
  const projects = browsers.map((browser) => `--project=${browser}`);
  const args = ['test', '-c', 'test/e2e/playwright.config.ts', '--reporter=list,json', ...projects, ...which];
  const code = await runTool('@playwright/test/cli.js', args, 1_200_000, { PLAYWRIGHT_JSON_OUTPUT_FILE: path });
  const stats = readReport(path)?.stats;
  const count = {
    // What passed on its second try (CI alone tries twice) passed; the runner's own list names it as flaky.
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
  };
  return withExit(count, code);
}
