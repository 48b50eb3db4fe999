/** Firefox behind the common interface, driven through Marionette. */

import { ExtensionBridge, PATIENCE_MS } from './bridge';
import { FirefoxPage } from './firefox-page';
import { type FirefoxProcess, startFirefox } from './firefox-process';
import { FirefoxSession } from './firefox-session';
import { POPUP_QUIET, untilQuiet } from './in-page';
import type { FrameReport } from './report';
import type { Browser, Json, OpenOptions, Page } from './types';

/** Runs in Firefox's own process: the extension's address. */
const FIND_EXTENSION = `
  const policy = WebExtensionPolicy.getByID(arguments[0]);
  return policy ? 'moz-extension://' + policy.mozExtensionHostname + '/' : null;`;

/** Runs in Firefox's own process: what the idle timer does to the background page, at once. */
const TERMINATE_BACKGROUND = `
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  return extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`;

class Firefox implements Browser {
  readonly name = 'firefox' as const;
  private readonly bridge: ExtensionBridge;

  constructor(
    readonly extensionBase: string,
    private readonly extensionId: string,
    private readonly session: FirefoxSession,
    private readonly process: FirefoxProcess,
    private readonly viewport: { width: number; height: number } | null,
  ) {
    this.bridge = new ExtensionBridge(`${extensionBase}popup.html`, async (url) => {
      const page = await this.openTab();
      await page.goto(url);
      return page;
    });
  }

  get version(): string {
    return this.session.version;
  }

  async newPage(url?: string): Promise<Page> {
    const page = await this.bridge.watchNewTab(async () => {
      const opened = await this.openTab();
      return { key: opened.handle, page: opened };
    });
    if (url !== undefined) await page.goto(url);
    return page;
  }

  async pages(): Promise<Page[]> {
    return (await this.session.tabs()).map((handle) => new FirefoxPage(handle, this.session, this.bridge));
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
    const control = (await this.bridge.open()) as FirefoxPage;
    for (const page of (await this.pages()) as FirefoxPage[]) if (page.handle !== control.handle) await page.close();
  }

  async describe(page: Page, patienceMs = PATIENCE_MS): Promise<FrameReport[]> {
    const tabId = await page.tabId();
    if (tabId === null) return [];
    return this.bridge.describe(tabId, (await page.frames()).length, patienceMs);
  }

  async killBackground(): Promise<void> {
    await this.session.inBrowser(TERMINATE_BACKGROUND, [this.extensionId]);
  }

  closed(): Promise<void> {
    return this.process.exited;
  }

  async close(): Promise<void> {
    this.session.close();
    await this.process.stop();
  }

  private async openTab(): Promise<FirefoxPage> {
    const page = new FirefoxPage(await this.session.newTab(), this.session, this.bridge);
    if (this.viewport) await page.setViewport(this.viewport.width, this.viewport.height);
    return page;
  }
}

/** Starts Firefox with the unpacked extension of this folder, whose manifest says this id. */
export async function openFirefox(
  executable: string,
  extensionDir: string,
  extensionId: string,
  options: OpenOptions,
): Promise<Browser> {
  const process = await startFirefox(executable, options);
  try {
    const session = await FirefoxSession.start(process.marionette);
    await process.marionette.send('Addon:Install', {
      path: extensionDir,
      temporary: true,
      allowPrivateBrowsing: options.privateWindows === true,
    });
    const base = await session.inBrowser(FIND_EXTENSION, [extensionId]);
    if (typeof base !== 'string') throw new Error(`Firefox did not load the extension ${extensionId}`);
    const viewport = options.headless === false ? null : (options.viewport ?? { width: 1280, height: 800 });
    return new Firefox(base, extensionId, session, process, viewport);
  } catch (error) {
    await process.stop();
    throw error;
  }
}
