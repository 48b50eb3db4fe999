/** A tab of Chromium behind the common interface. */
import type { CDPSession, Frame as PlaywrightFrame, Page as Tab } from '@playwright/test';
import type { ExtensionBridge } from './bridge';
import { wrapSource } from './source';
import type { Frame, Json, Page, Point, Rect } from './types';

export class ChromiumPage implements Page {
  constructor(
    readonly tab: Tab,
    private readonly bridge: ExtensionBridge,
  ) {}

  tabId(): Promise<number | null> {
    return Promise.resolve(this.bridge.tabIdOf(this.tab));
  }

  async goto(url: string): Promise<void> {
    await this.tab.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  }

  async reload(): Promise<void> {
    await this.tab.reload({ waitUntil: 'domcontentloaded' });
  }

  url(): Promise<string> {
    return Promise.resolve(this.tab.url());
  }

  evaluate<R, A extends Json = null>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    return evaluateIn(this.tab.mainFrame(), run, arg);
  }

  async frames(): Promise<{ frame: Frame; offset: { x: number; y: number } }[]> {
    const found: { frame: Frame; offset: { x: number; y: number } }[] = [];
    for (const inner of this.tab.frames()) {
      const offset = inner === this.tab.mainFrame() ? { x: 0, y: 0 } : await viewportOf(inner);
      // A frame may go away while we walk: then it has nothing to tell.
      if (offset)
        found.push({ frame: { url: inner.url(), evaluate: (run, arg) => evaluateIn(inner, run, arg) }, offset });
    }
    return found;
  }

  async evaluateInClosedRoot<R, A extends Json = null>(
    run: (root: ShadowRoot, arg: A) => R,
    arg?: A,
  ): Promise<R | null> {
    const session = await this.tab.context().newCDPSession(this.tab);
    try {
      const objectId = await findClosedRoot(session);
      if (objectId === null) return null;
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (json) { return (${wrapSource(run)})(this, JSON.parse(json)) ?? null; }`,
        arguments: [{ value: JSON.stringify(arg ?? null) }],
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as R;
    } finally {
      await session.detach();
    }
  }

  async move(x: number, y: number): Promise<void> {
    await this.tab.mouse.move(x, y, { steps: 5 });
  }

  async click(x: number, y: number): Promise<void> {
    await this.tab.mouse.move(x, y, { steps: 3 });
    await this.tab.mouse.click(x, y);
  }

  async drag(from: Point, to: Point, meanwhile?: () => Promise<void>): Promise<void> {
    await this.tab.mouse.move(from.x, from.y, { steps: 3 });
    await this.tab.mouse.down();
    await this.tab.mouse.move(to.x, to.y, { steps: 8 });
    await meanwhile?.();
    await this.tab.mouse.up();
  }

  async wheel(x: number, y: number, deltaX: number, deltaY: number): Promise<void> {
    await this.tab.mouse.move(x, y);
    await this.tab.mouse.wheel(deltaX, deltaY);
  }

  tap(x: number, y: number): Promise<void> {
    return this.tab.touchscreen.tap(x, y);
  }

  async swipe(from: Point, to: Point): Promise<void> {
    const session = await this.tab.context().newCDPSession(this.tab);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    try {
      await touch('touchStart', [from]);
      for (let step = 1; step <= 6; step += 1) {
        const part = step / 6;
        await touch('touchMove', [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
      }
      await touch('touchEnd', []);
    } finally {
      await session.detach();
    }
  }

  press(chord: string): Promise<void> {
    return this.tab.keyboard.press(chord);
  }

  async hold(key: string, meanwhile: () => Promise<void>): Promise<void> {
    await this.tab.keyboard.down(key);
    await meanwhile();
    await this.tab.keyboard.up(key);
  }

  type(text: string): Promise<void> {
    return this.tab.keyboard.type(text);
  }

  screenshot(clip?: Rect): Promise<Buffer> {
    return this.tab.screenshot(clip ? { clip, animations: 'allow' } : { animations: 'allow' });
  }

  setViewport(width: number, height: number): Promise<void> {
    return this.tab.setViewportSize({ width, height });
  }

  setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    return this.tab.emulateMedia({ colorScheme: scheme });
  }

  setForcedColors(on: boolean): Promise<void> {
    // Chromium takes the theme's light or dark colours by the scheme.
    return this.tab.emulateMedia(
      on ? { forcedColors: 'active', colorScheme: 'dark' } : { forcedColors: 'none', colorScheme: 'light' },
    );
  }

  setMedium(medium: 'print' | 'screen'): Promise<void> {
    return this.tab.emulateMedia({ media: medium === 'print' ? 'print' : null });
  }

  bringToFront(): Promise<void> {
    return this.tab.bringToFront();
  }

  close(): Promise<void> {
    return this.tab.close();
  }
}

async function evaluateIn<R, A extends Json>(
  frame: PlaywrightFrame,
  run: (arg: A) => R | Promise<R>,
  arg?: A,
): Promise<R> {
  const argument = JSON.stringify(JSON.stringify(arg ?? null));
  return frame.evaluate<R>(`(${wrapSource(run)})(JSON.parse(${argument}))`);
}

/** Top left corner of a frame's viewport, or null when the frame is gone or not drawn. */
async function viewportOf(frame: PlaywrightFrame): Promise<{ x: number; y: number } | null> {
  try {
    const element = await frame.frameElement();
    const box = await element.boundingBox();
    if (!box) return { x: 0, y: 0 };
    const inset = await element.evaluate((node) => {
      const box = node as HTMLElement;
      const style = getComputedStyle(box);
      return {
        x: box.clientLeft + Number.parseFloat(style.paddingLeft),
        y: box.clientTop + Number.parseFloat(style.paddingTop),
      };
    });
    return { x: box.x + inset.x, y: box.y + inset.y };
  } catch {
    return null;
  }
}

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
}

/** Remote object of the first author-made closed shadow root of the top document. */
async function findClosedRoot(session: CDPSession): Promise<string | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const open: DomNode[] = [root as DomNode];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.shadowRootType === 'closed') {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
      return object.objectId ?? null;
    }
    open.push(...(node.children ?? []), ...(node.shadowRoots ?? []));
  }
  return null;
}
