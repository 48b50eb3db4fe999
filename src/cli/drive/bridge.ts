/**
 * Our way into the extension from outside: a page of its own, kept open in a tab, from which `browser.*` is called.
 * Through it every frame of a tab is asked what it has marked (`describeFrame`), in the envelope that
 * @webext-core/messaging gives its messages.
 */
import * as v from 'valibot';
import { FrameReport } from './report';
import type { Page } from './types';

/** Once as many frames as the tab has have answered, this long without another answer means that all have. */
const QUIET_MS = 30;
/** The same while some are missing: a slow one, or one without a content script of ours. */
const QUIET_WHILE_MISSING_MS = 300;

/** How long a top document may take to answer, unless the asker says otherwise. */
export const PATIENCE_MS = 600;

/** Opens a tab without asking the bridge about it. */
export type OpenTab = (url: string) => Promise<Page>;

export class ExtensionBridge {
  private control: Promise<Page> | null = null;
  private nextRequest = 1;
  private readonly tabIds = new Map<unknown, number>();

  /** @param url a page of the extension that does as little as possible by itself */
  constructor(
    private readonly url: string,
    private readonly openTab: OpenTab,
  ) {}

  /** The tab's number in `browser.tabs`, by the driver's own key of the tab. */
  tabIdOf(key: unknown): number | null {
    return this.tabIds.get(key) ?? null;
  }

  /** Runs `open`, which opens one tab, and remembers the number of that tab under the key that it gives. */
  async watchNewTab<T>(open: () => Promise<{ key: unknown; page: T }>): Promise<T> {
    const before = new Set(await this.listTabs());
    const { key, page } = await open();
    const added = (await this.listTabs()).filter((id) => !before.has(id));
    if (added[0] !== undefined) this.tabIds.set(key, added[0]);
    return page;
  }

  /**
   * Asks all frames of a tab for their reports; invalid ones are refused loudly. Empty when none answers.
   * @param frames how many documents the tab has
   * @param patienceMs how long the top document may take: on a page of many megabytes a report takes its time
   */
  async describe(tabId: number, frames: number, patienceMs: number): Promise<FrameReport[]> {
    const control = await this.open();
    const request = this.nextRequest++;
    const quiet = { all: QUIET_MS, missing: QUIET_WHILE_MISSING_MS };
    const replies = await control.evaluate(askFrames, { tabId, request, frames, patienceMs, quiet });
    return replies.map((reply) => v.parse(FrameReport, reply));
  }

  /** The control page. Opened at first use. */
  open(): Promise<Page> {
    this.control ??= this.openTab(this.url);
    return this.control;
  }

  private async listTabs(): Promise<number[]> {
    const control = await this.open();
    return control.evaluate(async () => {
      const tabs = await chromeOrBrowser().tabs.query({});
      return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));

      function chromeOrBrowser(): ExtensionApi {
        const world = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
        return world.browser ?? world.chrome;
      }
    });
  }
}

/** The little of `browser` that runs in the control page. */
interface ExtensionApi {
  tabs: {
    query(filter: object): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  runtime: {
    onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
}
type Listener = (message: { type?: unknown; data?: { request?: unknown; top?: unknown } }) => void;

interface Asked {
  readonly [key: string]: number | { readonly all: number; readonly missing: number };
  tabId: number;
  request: number;
  frames: number;
  patienceMs: number;
  quiet: { readonly all: number; readonly missing: number };
}

/** Runs in the control page: sends the question, collects the answers until it is quiet. */
async function askFrames(arg: Asked): Promise<unknown[]> {
  const world = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
  const api = world.browser ?? world.chrome;
  const reports: unknown[] = [];
  const from = performance.now();
  let lastAt = from;
  let hasTop = false;
  const listener: Listener = (message) => {
    if (message?.type !== 'frameReport' || message.data?.request !== arg.request) return;
    reports.push(message.data);
    hasTop ||= message.data.top === true;
    lastAt = performance.now();
  };
  api.runtime.onMessage.addListener(listener);
  const question = { id: arg.request, type: 'describeFrame', data: { request: arg.request }, timestamp: Date.now() };
  // Rejects when no content script listens, which the silence says as well.
  api.tabs.sendMessage(arg.tabId, question).catch(() => undefined);
  const isDone = () => {
    if (!hasTop) return performance.now() - from > arg.patienceMs;
    return performance.now() - lastAt > (reports.length >= arg.frames ? arg.quiet.all : arg.quiet.missing);
  };
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 10));
  api.runtime.onMessage.removeListener(listener);
  return reports;
}
