/**
 * A browser with a changed copy of the build: a content script more, a file less. For what a spec must see from inside
 * the extension (a renderer that was taken over speaks with our content script's rights) or with a fault in it.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputDir } from '@/scripts/lib/build.mjs';
import { openBrowser } from '@/src/cli/drive/open';
import type { Browser, BrowserName, Json, Page } from '@/src/cli/drive/types';

export interface Variant {
  browser: Browser;
  close(): Promise<void>;
}

/** Opens it. @param change works on the copy's folder before the browser starts */
export async function openVariant(name: BrowserName, change: (folder: string) => Promise<void>): Promise<Variant> {
  const folder = await mkdtemp(join(tmpdir(), 'chuchu-variant-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await cp(outputDir(name), folder, { recursive: true });
    await change(folder);
    const browser = await openBrowser(name, folder, { locale: 'en-US' });
    return { browser, close: () => browser.close().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Adds a content script that does for the page what only a content script may: see `asContentScript`. */
export async function addTraitor(folder: string): Promise<void> {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { content_scripts: object[] };
  manifest.content_scripts.push({ matches: ['http://*/*'], js: ['traitor.js'], run_at: 'document_start' });
  await writeFile(path, JSON.stringify(manifest));
  await writeFile(join(folder, 'traitor.js'), `(${traitor})();`);
}

/** Runs as a content script of ours: what the page asks for by event is done with our rights. */
function traitor(): void {
  interface Api {
    runtime: { sendMessage(message: unknown): Promise<unknown> };
    storage: { local: { get(keys: null): Promise<object> } };
  }
  const world = globalThis as unknown as { browser?: Api; chrome: Api };
  const api = world.browser ?? world.chrome;
  document.addEventListener('chuchu-test-ask', (event) => {
    const { number, what, messages } = JSON.parse((event as CustomEvent<string>).detail);
    const make = (message: { repeat?: { field: string; times: number }; data?: Record<string, unknown> }) => {
      const { repeat, ...rest } = message;
      if (!repeat) return rest;
      return { ...rest, data: { ...rest.data, [repeat.field]: '支'.repeat(repeat.times) } };
    };
    const send = async (message: never) =>
      api.runtime
        .sendMessage(
          typeof message === 'object' && message !== null && !Array.isArray(message) ? make(message) : message,
        )
        .then(
          (reply) => reply ?? null,
          (error: Error) => ({ rejected: error.message }),
        );
    const work: Promise<unknown> =
      what === 'storage'
        ? api.storage.local.get(null)
        : Promise.all(
            (messages as never[]).map((message) =>
              send(message).catch((error: Error) => ({ rejected: error.message })),
            ),
          );
    work.then((replies) => {
      document.dispatchEvent(new CustomEvent('chuchu-test-told', { detail: JSON.stringify({ number, replies }) }));
    });
  });
}

/** Does something as a content script of ours on a page of a build with `addTraitor`; gives what came back. */
function asContentScript(page: Page, what: 'send' | 'storage', messages: Json[]): Promise<unknown> {
  return page.evaluate(
    (asked) =>
      new Promise((resolve) => {
        const number = Math.random();
        document.addEventListener('chuchu-test-told', function told(event) {
          const { number: answered, replies } = JSON.parse((event as CustomEvent<string>).detail);
          if (answered !== number) return;
          document.removeEventListener('chuchu-test-told', told);
          resolve(replies);
        });
        document.dispatchEvent(new CustomEvent('chuchu-test-ask', { detail: JSON.stringify({ number, ...asked }) }));
      }),
    { what, messages },
  );
}

/**
 * Sends messages with our content script's rights, all at once. `repeat` makes a long text in a field of the data.
 * @returns the replies in order; `{ rejected }` where the browser itself refused.
 */
export async function sendAs(page: Page, messages: Json[]): Promise<unknown[]> {
  const replies = (await asContentScript(page, 'send', messages)) as ({ res?: unknown } | null)[];
  return replies.map((reply) => (reply && 'res' in reply ? reply.res : reply));
}

/** Everything that content scripts can read of the extension's storage. */
export function storageOf(page: Page): Promise<unknown> {
  return asContentScript(page, 'storage', []);
}
