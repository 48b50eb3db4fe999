/** The tab in front of the popup: which host it shows, and what its frames have marked. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { onMessage } from './messaging';
import { FrameReport } from './protocol';
import { sendMessage } from './tab-messaging';

/** How long frames get to report; they answer in a few milliseconds, a busy one may miss the popup's list. */
const REPORT_WAIT_MS = 250;

export interface ActiveTab {
  id: number;
  /** Of a private window: nothing about it may be stored. */
  incognito: boolean;
  /** Host of the page when it is http(s) and a content script answered; null elsewhere. */
  host: string | null;
  reports: FrameReport[];
}

/** The active tab of the current window with its frames' reports; null when there is none. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const reports = await describeTab(tab.id);
  return { id: tab.id, incognito: tab.incognito, host: hostOfReports(reports), reports };
}

/** Host of the page that these frames belong to; null when its top document did not report or is not http(s). */
export function hostOfReports(reports: readonly FrameReport[]): string | null {
  const top = reports.find((report) => report.top);
  return top ? hostOf(top.url) : null;
}

/**
 * Asks every frame of a tab to describe itself and collects the replies. Frames without our content script (browser
 * pages, PDF) stay silent: an empty list.
 */
export async function describeTab(tabId: number): Promise<FrameReport[]> {
  const request = Math.floor(Math.random() * 2 ** 31);
  const reports: FrameReport[] = [];
  const stop = onMessage('frameReport', ({ data, sender }) => {
    const report = v.safeParse(FrameReport, data);
    // What a frame says of itself counts only as far as the browser bears it out (TRUST T6).
    if (!report.success || report.output.request !== request || sender.tab?.id !== tabId) return;
    reports.push({ ...report.output, url: sender.url ?? report.output.url, top: sender.frameId === 0 });
  });
  // The broadcast itself gets no useful reply: each frame answers with its own message.
  sendMessage('describeFrame', { request, brief: true }, tabId).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, REPORT_WAIT_MS));
  stop();
  return reports;
}

function hostOf(url: string): string | null {
  try {
    const { protocol, host } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? host : null;
  } catch {
    return null;
  }
}
