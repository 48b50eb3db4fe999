/** Starts an installed Firefox with a fresh profile and Marionette, and ends it again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Marionette } from './marionette';
import type { OpenOptions } from './types';

export interface FirefoxProcess {
  marionette: Marionette;
  exited: Promise<void>;
  stop(): Promise<void>;
}

const START_MS = 60_000;

/** Preferences of the profile: nothing that opens a window, asks a question or calls home. */
function preferences(options: OpenOptions): Record<string, boolean | number | string> {
  return {
    'marionette.port': 0,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.aboutwelcome.enabled': false,
    'browser.tabs.warnOnClose': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
    'toolkit.telemetry.enabled': false,
    'app.update.disabledForTesting': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'extensions.update.enabled': false,
    'browser.translations.enable': false,
    // The toolbar popup opens for a spec as it does for a press on its button.
    'extensions.openPopupWithoutUserGesture.enabled': true,
    // A popup is driven as a tab behind the page: its timers must not be slowed as a hidden tab's are.
    'dom.min_background_timeout_value': 4,
    'dom.min_background_timeout_value_without_budget_throttling': 4,
    'dom.timeout.enable_budget_timer_throttling': false,
    'layout.css.devPixelsPerPx': String(options.deviceScaleFactor ?? 1),
    'dom.w3c_touch_events.enabled': options.touch ? 1 : 0,
    ...(options.locale ? { 'intl.locale.requested': options.locale, 'intl.accept_languages': options.locale } : {}),
    ...schemePreference(options.colorScheme),
  };
}

function schemePreference(scheme: OpenOptions['colorScheme']): Record<string, number> {
  return scheme ? { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 } : {};
}

async function waitForPort(profile: string, hasEnded: () => string | null): Promise<number> {
  const until = Date.now() + START_MS;
  while (Date.now() < until) {
    const ended = hasEnded();
    if (ended !== null) throw new Error(`Firefox did not start: ${ended}`);
    const text = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    if (/^\d+/.test(text)) return Number.parseInt(text, 10);
    await sleep(50);
  }
  throw new Error(`Firefox did not open its remote port within ${START_MS / 1000} s`);
}

function onceExited(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}

/** Ends the child when this process ends, by itself or by a signal; returns how to forget it. */
function endWithUs(child: ChildProcess): () => void {
  const kill = () => child.kill('SIGKILL');
  const leave = (signal: NodeJS.Signals) => {
    kill();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('exit', kill);
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
  return () => {
    process.off('exit', kill);
    process.off('SIGINT', leave);
    process.off('SIGTERM', leave);
  };
}

/** Starts Firefox. Rejects with what Firefox said when it ends before it is ready. */
export async function startFirefox(executable: string, options: OpenOptions): Promise<FirefoxProcess> {
  const profile = await mkdtemp(join(tmpdir(), 'chuchu-firefox-'));
  const lines = Object.entries(preferences(options)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const headless = options.headless === false ? [] : ['--headless'];
  const remote = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile, 'about:blank'];
  // A home of its own: Firefox as root refuses another user's, and must not touch the caller's.
  const child = spawn(executable, [...headless, ...remote], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile, MOZ_DISABLE_AUTO_SAFE_MODE: '1', MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2_000);
  });
  let ended: string | null = null;
  child.once('error', (error) => {
    ended = error.message;
  });
  child.once('exit', (code) => {
    ended ??= `exit code ${code}. ${said.trim()}`;
  });
  const exited = onceExited(child);
  const clean = () => rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  const forget = endWithUs(child);
  const stop = async () => {
    forget();
    if (ended === null) child.kill('SIGKILL');
    await exited;
    await clean();
  };
  try {
    const marionette = await Marionette.connect(await waitForPort(profile, () => ended));
    return { marionette, exited, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
