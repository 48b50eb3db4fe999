/** A tab of Firefox behind the common interface. */
import type { ExtensionBridge } from './bridge';
import type { FirefoxSession } from './firefox-session';
import { childFramePlaces } from './in-page';
import { parseChord } from './keys';
import type { Marionette } from './marionette';
import { wrapSource } from './source';
import type { Frame, Json, Page, Point, Rect } from './types';

/** Runs in Firefox's own process: PNG, as base64, of a rectangle of a document's viewport (null: all of it). */
const SNAPSHOT = `return (async (id, rect, scale) => {
  const area = rect && new DOMRect(rect.x, rect.y, rect.width, rect.height);
  const image = await BrowsingContext.get(id).currentWindowGlobal.drawSnapshot(area, scale, 'rgb(255,255,255)');
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return bytes.toBase64();
})(...arguments)`;

/**
 * A new tab leaves the focus in the address bar: its page gets keys from Marionette all the same, but Enter on a
 * focused button then presses nothing, as in a window that is not in front.
 */
const FOCUS_CONTENT = `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  window.focus();
  window.gBrowser.selectedBrowser.focus();
`;
/** Firefox's own "always" for overriding a page's colours, with white on black. */
const FORCE_COLORS = `
  const colors = {
    'browser.display.foreground_color': '#FFFFFF',
    'browser.display.background_color': '#000000',
    'browser.anchor_color': '#FFFF00',
  };
  for (const [pref, color] of Object.entries(colors)) {
    if (arguments[0]) Services.prefs.setStringPref(pref, color); else Services.prefs.clearUserPref(pref);
  }
  if (arguments[0]) Services.prefs.setIntPref('browser.display.document_color_use', 2);
  else Services.prefs.clearUserPref('browser.display.document_color_use');
`;
/** Runs with privileges in the tab: which document Firefox's own process has to draw, and how large. */
const PLACE = 'return { id: window.docShell.browsingContext.id, scale: window.devicePixelRatio }';

/** Looks for a closed shadow root with Firefox's own privileges and runs a function on it. */
const IN_CLOSED_ROOT = (source: string) => `
  for (const element of document.querySelectorAll(':root, :root > *, body *')) {
    const root = element.openOrClosedShadowRoot;
    if (root && root.mode === 'closed' && !root.isUAWidget?.()) return (${source})(root, JSON.parse(arguments[0])) ?? null;
  }
  return null;`;

export class FirefoxPage implements Page {
  constructor(
    readonly handle: string,
    private readonly session: FirefoxSession,
    private readonly bridge: ExtensionBridge,
  ) {}

  tabId(): Promise<number | null> {
    return Promise.resolve(this.bridge.tabIdOf(this.handle));
  }

  async goto(url: string): Promise<void> {
    try {
      await this.inTab((m) => m.send('WebDriver:Navigate', { url }));
    } catch (error) {
      throw new Error(`${url}: ${reasonOf(error)}`);
    }
  }

  async reload(): Promise<void> {
    await this.inTab((m) => m.send('WebDriver:Refresh'));
  }

  async url(): Promise<string> {
    const { value } = (await this.inTab((m) => m.send('WebDriver:GetCurrentURL'))) as { value: string };
    return value;
  }

  evaluate<R, A extends Json = null>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    return this.evaluateIn([], run, arg);
  }

  async frames(): Promise<{ frame: Frame; offset: { x: number; y: number } }[]> {
    const found: { frame: Frame; offset: { x: number; y: number } }[] = [];
    const visit = async (path: readonly number[], offset: { x: number; y: number }): Promise<void> => {
      const { url, places } = await this.evaluateIn(path, childFramePlaces);
      const frame: Frame = { url, evaluate: (run, arg) => this.evaluateIn(path, run, arg) };
      found.push({ frame, offset });
      for (const [index, place] of places.entries()) {
        const inside = place ?? { x: 0, y: 0 };
        // A frame may go away while we walk: then it has nothing to tell.
        await visit([...path, index], { x: offset.x + inside.x, y: offset.y + inside.y }).catch(() => undefined);
      }
    };
    await visit([], { x: 0, y: 0 });
    return found;
  }

  evaluateInClosedRoot<R, A extends Json = null>(run: (root: ShadowRoot, arg: A) => R, arg?: A): Promise<R | null> {
    return this.inTab(async (m) => {
      const script = IN_CLOSED_ROOT(wrapSource(run));
      const args = [JSON.stringify(arg ?? null)];
      const reply = await m.send('WebDriver:ExecuteScript', { script, args, sandbox: 'system', newSandbox: false });
      return (reply as { value: R | null }).value;
    });
  }

  async move(x: number, y: number): Promise<void> {
    await this.perform(pointer('mouse', [{ type: 'pointerMove', x, y, duration: 80, origin: 'viewport' }]));
  }

  async click(x: number, y: number): Promise<void> {
    const move = { type: 'pointerMove', x, y, duration: 50, origin: 'viewport' };
    await this.perform(pointer('mouse', [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]));
  }

  async drag(from: Point, to: Point, meanwhile?: () => Promise<void>): Promise<void> {
    const move = (point: Point) => ({ type: 'pointerMove', ...point, duration: 80, origin: 'viewport' });
    await this.perform(pointer('mouse', [move(from), { type: 'pointerDown', button: 0 }, move(to)]));
    await meanwhile?.();
    await this.perform(pointer('mouse', [{ type: 'pointerUp', button: 0 }]));
  }

  async tap(x: number, y: number): Promise<void> {
    const move = { type: 'pointerMove', x, y, duration: 0, origin: 'viewport' };
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pause', duration: 40 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.perform(pointer('touch', [move, ...press]));
  }

  async swipe(from: Point, to: Point): Promise<void> {
    const move = (point: Point, duration: number) => ({ type: 'pointerMove', ...point, duration, origin: 'viewport' });
    const press = [{ type: 'pointerDown', button: 0 }, move(to, 120), { type: 'pointerUp', button: 0 }];
    await this.perform(pointer('touch', [move(from, 0), ...press]));
  }

  async wheel(x: number, y: number, deltaX: number, deltaY: number): Promise<void> {
    const scroll = { type: 'scroll', x, y, deltaX, deltaY, duration: 0, origin: 'viewport' };
    await this.perform({ type: 'wheel', id: 'wheel', actions: [scroll] });
  }

  async press(chord: string): Promise<void> {
    const { modifiers, key } = parseChord(chord);
    const down = [...modifiers, key].map((value) => ({ type: 'keyDown', value }));
    const up = [key, ...[...modifiers].reverse()].map((value) => ({ type: 'keyUp', value }));
    await this.perform({ type: 'key', id: 'keyboard', actions: [...down, ...up] });
  }

  async hold(key: string, meanwhile: () => Promise<void>): Promise<void> {
    const { key: value } = parseChord(key);
    await this.perform({ type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value }] });
    await meanwhile();
    await this.perform({ type: 'key', id: 'keyboard', actions: [{ type: 'keyUp', value }] });
  }

  async type(text: string): Promise<void> {
    const actions = Array.from(text).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.perform({ type: 'key', id: 'keyboard', actions });
  }

  async screenshot(clip?: Rect): Promise<Buffer> {
    const { id, scale } = await this.place();
    const base64 = await this.session.inBrowser(SNAPSHOT, [id, clip ?? null, scale]);
    return Buffer.from(String(base64), 'base64');
  }

  async setViewport(width: number, height: number): Promise<void> {
    const frame = await this.evaluate(() => ({
      width: window.outerWidth - window.innerWidth,
      height: window.outerHeight - window.innerHeight,
    }));
    await this.inTab((m) =>
      m.send('WebDriver:SetWindowRect', { width: width + frame.width, height: height + frame.height }),
    );
    // The window answers before the page in it is laid out anew; one that may not be so small never has the size.
    for (let tries = 0; tries < 20; tries++) {
      const size = await this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      if (size.width === width && size.height === height) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.session.inBrowser(
      "Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', arguments[0])",
      [scheme === 'dark' ? 0 : 1],
    );
  }

  async setForcedColors(on: boolean): Promise<void> {
    await this.session.inBrowser(FORCE_COLORS, [on]);
  }

  async setMedium(medium: 'print' | 'screen'): Promise<void> {
    const script = 'BrowsingContext.get(arguments[0]).mediumOverride = arguments[1]';
    await this.session.inBrowser(script, [(await this.place()).id, medium === 'print' ? 'print' : '']);
  }

  async bringToFront(): Promise<void> {
    await this.session.focusTab(this.handle);
    await this.session.inBrowser(FOCUS_CONTENT, []);
  }

  async close(): Promise<void> {
    await this.inTab((m) => m.send('WebDriver:CloseWindow'));
    this.session.forget(this.handle);
  }

  private async place(): Promise<{ id: number; scale: number }> {
    const { value } = (await this.inTab((m) =>
      m.send('WebDriver:ExecuteScript', { script: PLACE, args: [], sandbox: 'system', newSandbox: false }),
    )) as { value: { id: number; scale: number } };
    return value;
  }

  private async evaluateIn<R, A extends Json>(
    path: readonly number[],
    run: (arg: A) => R | Promise<R>,
    arg?: A,
  ): Promise<R> {
    const script = `return Promise.resolve((${wrapSource(run)})(JSON.parse(arguments[0]))).then((v) => JSON.stringify(v))`;
    const args = [JSON.stringify(arg ?? null)];
    const reply = (await this.session.inTab(this.handle, path, (m) =>
      m.send('WebDriver:ExecuteScript', { script, args, newSandbox: false }),
    )) as { value: string | null };
    return (reply.value === null ? undefined : JSON.parse(reply.value)) as R;
  }

  private inTab<T>(work: (m: Marionette) => Promise<T>): Promise<T> {
    return this.session.inTab(this.handle, [], work);
  }

  private async perform(source: object): Promise<void> {
    await this.inTab((m) => m.send('WebDriver:PerformActions', { actions: [source] }));
  }
}

function pointer(pointerType: 'mouse' | 'touch', actions: object[]): object {
  return { type: 'pointer', id: pointerType, parameters: { pointerType }, actions };
}

/** `Reached error page: about:neterror?e=dnsNotFound&…` as `dnsNotFound`; other errors as they are. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /about:\w{1,20}error\?e=([\w-]{1,60})/.exec(message)?.[1] ?? message;
}
