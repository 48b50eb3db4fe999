/**
 * Starts and stops the session of a document as settings, prerendering and the extension's own life demand. Nothing
 * here hangs on WXT's `ctx.signal`: a page that knows our id can abort it (TRUST finding 4).
 */

import { browser } from 'wxt/browser';
import { fromBase64 } from '@/src/app/base64';
import { t } from '@/src/app/i18n';
import { ask, isExtensionAlive, onMessage, tell } from '@/src/app/messaging';
import type { PrivateSites } from '@/src/app/protocol';
import { isOnFor, readSettings, type Settings, watchSettings } from '@/src/app/settings';
import { type Matcher, openMatcher } from '@/src/detect/matcher';
import type { Services } from '@/src/page/card/controller';
import { copyText } from '@/src/page/card/copy';
import { shadowRootOf, textWalker } from '@/src/page/dom';
import { frameReport } from '@/src/page/report';
import { Session } from '@/src/page/session';
import { hostTag, siteHosts } from '@/src/page/site';
import { nextTask } from '@/src/page/walk/slices';
import type { Translate } from '@/src/ui/translate';

/** Documents whose text is for reading. SVG, XML, PDF and images are left alone (TRUST §2). */
const READABLE = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);
/** After a failed first question the background may just be starting. */
const RETRY_MS = [1_500, 8_000];

/** Runs the content script's life; returns at once. */
export function startPage(): void {
  if (!READABLE.has(document.contentType) || !document.documentElement) return;
  new Page().begin();
}

class Page {
  private session: Session | null = null;
  private automaton: Matcher | null = null;
  private settings: Settings | null = null;
  /** What overrules the stored settings: the switches of private windows, or one that could not be stored. */
  private unstored: PrivateSites = { off: [], on: [] };
  private starting = false;
  /** The document says nothing yet: there is nothing to start for. */
  private empty = false;

  begin(): void {
    // An open card of the version before an update: Firefox leaves its element in the page, and nothing behind it.
    for (const left of [...document.getElementsByTagName(hostTag())]) left.remove();
    onMessage('describeFrame', ({ data }) => void this.describe(data.request, data.brief === true));
    onMessage('privateSites', ({ data }) => this.overrule(data));
    watchSettings((settings) => this.apply(settings));
    window.addEventListener('pageshow', (event) => event.persisted && this.onRestored());
    window.addEventListener('pagehide', () => this.session?.pause());
    const go = () => void this.readAll();
    const prerendering = (document as Document & { prerendering?: boolean }).prerendering === true;
    if (prerendering) document.addEventListener('prerenderingchange', go, { once: true });
    else if (hasText()) go();
    else {
      this.empty = true;
      whenTextComes(go);
    }
  }

  private async readAll(): Promise<void> {
    if (browser.extension?.inIncognitoContext) {
      this.unstored = await ask('getPrivateSites', undefined).catch(() => this.unstored);
    }
    this.apply(await readSettings());
  }

  private overrule(sites: PrivateSites): void {
    this.unstored = sites;
    if (this.settings) this.apply(this.settings);
  }

  private isOn(settings: Settings): boolean {
    const { off, on } = this.unstored;
    const offHosts = [...settings.offHosts.filter((host) => !on.includes(host)), ...off];
    return siteHosts().every((host) => isOnFor(host, { ...settings, offHosts }));
  }

  private apply(settings: Settings): void {
    this.settings = settings;
    this.empty = false;
    if (!this.isOn(settings)) {
      this.session?.stop();
      this.session = null;
    } else if (this.session) this.session.change(settings);
    else void this.start();
  }

  private async start(): Promise<void> {
    if (this.starting) return;
    this.starting = true;
    try {
      this.automaton ??= await loadAutomaton();
      // Reading the automaton and the first look at the page are two tasks.
      if (this.automaton) await nextTask();
      const { settings } = this;
      const on = settings && this.isOn(settings);
      if (on && this.automaton && !this.session) this.session = new Session(this.automaton, settings, this.services());
    } finally {
      this.starting = false;
    }
  }

  /** Back from the back-forward cache: settings may have changed meanwhile. */
  private onRestored(): void {
    if (isExtensionAlive()) void this.readAll();
  }

  private async describe(request: number, brief: boolean): Promise<void> {
    // Asked for when a report is wanted, as most frames never are, so that no frame holds them.
    const names = this.session ? await ask('getTermNames', undefined).catch(() => []) : [];
    // Before the settings were read nobody knows what is to come.
    const settled = this.empty || (this.settings !== null && !this.starting);
    const nothing = { marks: [], timings: {}, card: null, settled };
    const report = this.session ? await this.session.report(request, names, brief) : frameReport(request, nothing);
    tell('frameReport', report).catch(() => undefined);
  }

  private services(): Services {
    return {
      hover: (message) => ask('hover', message),
      openPassage: async ({ articleId, factId, paragraph }) => {
        await ask('openReader', { articleId, factId, paragraph: paragraph ?? null });
      },
      copy: copyText,
      switchOffHere: () => {
        const [host] = siteHosts();
        if (host === undefined) return;
        // Storage that refuses, or an extension that is gone: here at least it is off.
        ask('switchOffHere', { host }).catch(() =>
          this.overrule({ ...this.unstored, off: [...this.unstored.off, host] }),
        );
      },
      switchOnAgain: () => {
        const [host] = siteHosts();
        if (host === undefined) return;
        const off = this.unstored.off.filter((other) => other !== host);
        this.overrule({ ...this.unstored, off });
        ask('switchOnAgain', { host }).catch(() => this.overrule({ off, on: [...this.unstored.on, host] }));
      },
      t: lastingTranslate(),
      tag: hostTag(),
    };
  }
}

/** After this long they are learnt on a busy page too. */
const LEARN_MS = 5_000;
/** All that a card says once the extension was updated under the page. */
const LAST_WORDS = ['localeTag', 'pin', 'switchOffHere', 'close', 'stale'] as const;

/**
 * `t`, which goes on to know these words when the extension and its catalogue are gone (Chromium throws then). They are
 * learnt when nothing else is to be done: the first question makes a frame of Chromium wait for the browser's own process.
 */
function lastingTranslate(): Translate {
  const words = new Map<string, string>();
  const learn = () => {
    try {
      if (isExtensionAlive()) for (const key of LAST_WORDS) words.set(key, t(key));
    } catch {
      // Gone already.
    }
  };
  requestIdleCallback(learn, { timeout: LEARN_MS });
  return (key, ...substitutions) => {
    try {
      return isExtensionAlive() ? t(key, ...substitutions) : (words.get(key) ?? '');
    } catch {
      return words.get(key) ?? '';
    }
  };
}

/** The automaton, or null when the background cannot give one: the page is then left as it is. */
async function loadAutomaton(): Promise<Matcher | null> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const { base64 } = await ask('getAutomaton', undefined);
      // The worker gives out only what has the checksum of its builder: walking it again would cost every frame.
      return openMatcher(fromBase64(base64));
    } catch {
      const wait = RETRY_MS[attempt];
      if (wait === undefined || !isExtensionAlive()) return null;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** Whether a document says anything; most advertising and tracking frames do not. */
function hasText(): boolean {
  if (window === window.top) return true;
  const walker = textWalker(document.body ?? document.documentElement);
  for (let i = 0; i < 40; i += 1) {
    const node = walker.nextNode() as Text | null;
    if (!node) return hasShadow();
    if (node.data.trim() !== '' && !/^(script|style|noscript)$/i.test(node.parentElement?.localName ?? '')) return true;
  }
  return true;
}

function hasShadow(): boolean {
  for (const element of document.querySelectorAll('*')) if (shadowRootOf(element)) return true;
  return false;
}

/** Calls once when a document that was empty gets text. */
function whenTextComes(go: () => void): void {
  const observer = new MutationObserver(() => {
    if (!hasText()) return;
    observer.disconnect();
    go();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
}
