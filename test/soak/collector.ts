/**
 * A copy of the build that writes down what nobody caught: errors and rejections of the background and of the content
 * scripts, into storage, from where the soak reads them.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COLLECT = `(() => {
  const api = globalThis.browser ?? globalThis.chrome;
  const keep = (where, what) => {
    try {
      const text = where + ': ' + String(what?.stack ?? what?.message ?? what).slice(0, 500);
      api.storage.local.set({ ['uncaught ' + Date.now() + Math.random()]: text }).catch(() => undefined);
    } catch {}
  };
  const where = typeof document === 'undefined' || location.protocol.endsWith('extension:') ? 'background' : 'content';
  const ours = (file) => where === 'background' || /^(chrome|moz)-extension:/.test(file ?? '');
  globalThis.addEventListener('error', (event) => ours(event.filename) && keep(where, event.error ?? event.message));
  globalThis.addEventListener('unhandledrejection', (event) => keep(where, event.reason));
})();\n`;

/** Makes the copy; gives its folder and how to remove it. */
export async function withCollector(build: string): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'chuchu-soak-'));
  await cp(build, folder, { recursive: true });
  for (const file of ['background.js', 'content-scripts/content.js']) {
    const path = join(folder, file);
    await writeFile(path, COLLECT + (await readFile(path, 'utf8')));
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
