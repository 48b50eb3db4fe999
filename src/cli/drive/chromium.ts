/** Chromium, Chrome or Edge behind the common interface, driven by Playwright. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import * as v from 'valibot';
import { ExtensionBridge, PATIENCE_MS } from './bridge';
import { ChromiumPage } from './chromium-page';
import { POPUP_QUIET, untilQuiet } from './in-page';
import type { FrameReport } from './report';
import type { Browser, Json, OpenOptions, Page } from './types';

/** How often and how long a worker is told to stop, ms. */
const STOPS = 5;
const STOP_MS = 3_000;

class Chromium implements Browser {
  readonly name = 'chromium' as const;
  private readonly bridge: ExtensionBridge;
  private readonly isClosed: Promise<void>;

  constructor(
    readonly version: string,
    readonly extensionBase: string,
    private readonly context: BrowserContext,
    private readonly profile: string,
  ) {
    this.bridge = new ExtensionBridge(`${extensionBase}popup.html`, async (url) => {
      const page = new ChromiumPage(await this.context.newPage(), this.bridge);
      await page.goto(url);
      return page;
    });
    this.isClosed = new Promise((resolve) => context.once('close', () => resolve()));
  }

  async newPage(url?: string): Promise<Page> {
    const page = await this.bridge.watchNewTab(async () => {
      const tab = await this.context.newPage();
      return { key: tab, page: new ChromiumPage(tab, this.bridge) };
    });
    if (url !== undefined) await page.goto(url);
    return page;
  }

  async pages(): Promise<Page[]> {
    return this.context.pages().map((tab) => new ChromiumPage(tab, this.bridge));
  }

  openExtensionPage(path: string): Promise<Page> {
    return this.newPage(this.extensionBase + path);
  }

  async openPopup(over: Page): Promise<Page> {
    const popup = await this.newPage();
    await over.bringToFront();
    await popup.goto(`${this.extensionBase}popup.html`);
    // Whoever brings the popup to the front next would change the active tab under its first questions.
    await popup.evaluate(untilQuiet, POPUP_QUIET);
    return popup;
  }

  async inExtension<R, A extends Json = null>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    return (await this.bridge.open()).evaluate(run, arg);
  }

  async closeTabs(): Promise<void> {
    const control = (await this.bridge.open()) as ChromiumPage;
    for (const page of (await this.pages()) as ChromiumPage[]) if (page.tab !== control.tab) await page.close();
  }

  async describe(page: Page, patienceMs = PATIENCE_MS): Promise<FrameReport[]> {
    const tabId = await page.tabId();
    if (tabId === null) return [];
    return this.bridge.describe(tabId, (await page.frames()).length, patienceMs);
  }

  async killBackground(): Promise<void> {
    const control = (await this.bridge.open()) as ChromiumPage;
    const session = await this.context.newCDPSession(control.tab);
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.length > 0 && versions.every((version) => version.runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    // A question on its way starts the worker again at once, and then no event may ever say that it stopped.
    for (let tries = 0; tries < STOPS; tries += 1) {
      await session.send('ServiceWorker.stopAllWorkers');
      const limit = sleep(STOP_MS, 'running' as const);
      if ((await Promise.race([stopped, limit])) !== 'running') return session.detach();
    }
    await session.detach();
    throw new Error(`the worker did not stop within ${STOPS} × ${STOP_MS} ms`);
  }

  closed(): Promise<void> {
    return this.isClosed;
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
}

/** Root and containers without user namespaces cannot have Chromium's sandbox; everybody else keeps it. */
function sandboxArgs(): string[] {
  const unable = process.platform === 'linux' && (process.getuid?.() === 0 || process.env.CI !== undefined);
  return unable ? ['--no-sandbox'] : [];
}

function launchArgs(extensionDir: string, { locale, hostNames = {} }: OpenOptions): string[] {
  const rules = Object.entries(hostNames).map(([name, host]) => `MAP ${name}:80 ${host}`);
  return [
    `--disable-extensions-except=${extensionDir}`,
    `--load-extension=${extensionDir}`,
    // Chrome itself no longer takes --load-extension: with this flag it takes the same by its remote protocol.
    '--enable-unsafe-extension-debugging',
    ...(locale ? [`--lang=${locale}`] : []),
    ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(', ')}`] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...sandboxArgs(),
  ];
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/**
 * The extension's address. Where the flag had no effect (Chrome since 137), the extension is loaded by the remote
 * protocol, which also says why when it is refused.
 */
async function loadExtension(context: BrowserContext, extensionDir: string): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await nextWorker(context, 5_000));
  if (worker) return new URL('/', worker.url()).href;
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser did not load the extension');
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  const { id } = v.parse(LoadedExtension, await send('Extensions.loadUnpacked', { path: extensionDir }));
  return `chrome-extension://${id}/`;
}

const LoadedExtension = v.object({ id: v.string() });

function nextWorker(context: BrowserContext, timeout: number): Promise<Worker | null> {
  return context.waitForEvent('serviceworker', { timeout }).catch(() => null);
}

/** The extension starts anew when it is allowed, which takes a moment. */
const RESTART_MS = 2_500;

/** What a person does on the browser's own page of extensions. */
async function allowPrivateWindows(context: BrowserContext, base: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        developerPrivate: {
          updateProfileConfiguration(update: object): Promise<void>;
          updateExtensionConfiguration(update: object): Promise<void>;
        };
      };
    };
    // An unpacked extension is switched off otherwise when it starts anew.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, new URL(base).host);
  await sleep(RESTART_MS);
  await page.close();
}

/** Starts Chromium with the unpacked extension of this folder. */
export async function openChromium(executable: string, extensionDir: string, options: OpenOptions): Promise<Browser> {
  const headless = options.headless !== false;
  const profile = await mkdtemp(join(tmpdir(), 'chuchu-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    // A person's browser has extensions and the back-forward cache.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: launchArgs(extensionDir, options),
    // On Linux the browser's own language is LANGUAGE's, whatever --lang says.
    ...(options.locale ? { env: { ...environment(), LANGUAGE: options.locale.replace('-', '_') } } : {}),
    viewport: headless ? (options.viewport ?? { width: 1280, height: 800 }) : null,
    hasTouch: options.touch ?? false,
    ...(headless ? { deviceScaleFactor: options.deviceScaleFactor ?? 1 } : {}),
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : { colorScheme: null }),
  });
  try {
    const base = await loadExtension(context, extensionDir);
    if (options.privateWindows) await allowPrivateWindows(context, base);
    return new Chromium(context.browser()?.version() ?? 'unknown', base, context, profile);
  } catch (error) {
    await context.close();
    await rm(profile, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}
