/** The popup where a browser sizes it: under the toolbar, not in a tab. It opens as wide as it was drawn, and grows. */
import type { browser as ExtensionApi } from 'wxt/browser';
import type { Browser } from '@/src/cli/drive/types';
import { readerTab } from './support/acts';
import { expect, test } from './support/test';

interface Look {
  width: number;
  height: number;
  main: number;
  document: { width: number; height: number };
  text: string;
}

/** Opens the popup as a press on the toolbar button does; one that is still open is closed first. */
async function openToolbarPopup(chuchu: Browser): Promise<void> {
  const closeAll = () =>
    chuchu.inExtension(() => {
      const world = globalThis as unknown as { browser?: typeof ExtensionApi; chrome: typeof ExtensionApi };
      const views: unknown[] = (world.browser ?? world.chrome).extension.getViews({ type: 'popup' });
      for (const view of views as (Window & typeof globalThis)[]) view.close();
      return views.length;
    });
  await expect.poll(closeAll).toBe(0);
  await chuchu.inExtension(() => {
    const world = globalThis as unknown as { browser?: typeof ExtensionApi; chrome: typeof ExtensionApi };
    return (world.browser ?? world.chrome).action.openPopup();
  });
}

/** What is in the open popup, read from another page of the extension; types a question into it first, when given. */
function look(chuchu: Browser, question: string | null = null): Promise<Look | null> {
  return chuchu.inExtension((words) => {
    const world = globalThis as unknown as { browser?: typeof ExtensionApi; chrome: typeof ExtensionApi };
    const views: unknown[] = (world.browser ?? world.chrome).extension.getViews({ type: 'popup' });
    const [view] = views as (Window & typeof globalThis)[];
    const main = view?.document.querySelector('main');
    const box = view?.document.querySelector('input');
    if (!view || !main || !box) return null;
    if (words !== null) {
      box.value = words;
      box.dispatchEvent(new view.Event('input', { bubbles: true }));
    }
    const { scrollWidth, scrollHeight } = view.document.documentElement;
    return {
      width: view.innerWidth,
      height: view.innerHeight,
      main: Math.round(main.getBoundingClientRect().width),
      document: { width: scrollWidth, height: scrollHeight },
      text: main.innerText,
    };
  }, question);
}

test('opens 400 px wide, grows with its answer and never scrolls as a whole', async ({ chuchu, openPage }) => {
  const page = await openPage('demo.html');
  await page.bringToFront();
  await openToolbarPopup(chuchu);
  await expect.poll(async () => (await look(chuchu))?.main ?? 0).toBe(400);
  await expect.poll(async () => (await look(chuchu))?.text ?? '').toContain('On this page');
  await look(chuchu, '蚂蚁集团');
  await expect.poll(async () => (await look(chuchu))?.text ?? '').toContain('The first 20 results');
  await expect
    .poll(async () => {
      const seen = await look(chuchu);
      return seen && { fits: seen.document.height <= seen.height, wide: seen.document.width, high: seen.height > 400 };
    })
    .toEqual({ fits: true, wide: 400, high: true });
});

test('makes way for the passage that it opens', async ({ chuchu, openPage }) => {
  const page = await openPage('demo.html');
  await page.bringToFront();
  await openToolbarPopup(chuchu);
  await expect.poll(async () => (await look(chuchu))?.main ?? 0).toBe(400);
  await look(chuchu, '188亿元');
  await expect.poll(async () => (await look(chuchu))?.text ?? '').toContain('Results: 1');
  await chuchu.inExtension(() => {
    const world = globalThis as unknown as { browser?: typeof ExtensionApi; chrome: typeof ExtensionApi };
    const views: unknown[] = (world.browser ?? world.chrome).extension.getViews({ type: 'popup' });
    const [view] = views as (Window & typeof globalThis)[];
    view?.document.querySelector<HTMLElement>('.result button.source')?.click();
  });
  await readerTab(chuchu);
  await expect.poll(() => look(chuchu)).toBeNull();
});
