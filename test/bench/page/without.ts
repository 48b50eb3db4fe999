/** An extension that does nothing for the reader, for the same browser without ours. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '@/src/cli/drive/types';

/** A page whose address ends in this is counted on. */
export const COUNTED = '?count';

/** The dwell time of src/page/point/point.ts, which is not ours to be quick in. */
export const DWELL_MS = 180;

/**
 * What the browser makes of work that costs nothing but time, on a page that asks for it: how long a first task waits for
 * its turn, and how long the longest of 25 idle slices lasts that count for 4 ms each, as ours work; and a popover
 * with nothing in it, shown where the pointer rests. Elsewhere nothing.
 */
const CONTENT = `
  if (location.search === '${COUNTED}') {
    const start = performance.now();
    let turn = 0, longest = 0, left = 25;
    const slice = () => {
      const from = performance.now();
      let now = from;
      while (now - from < 4) now = performance.now();
      longest = Math.max(longest, now - from);
      left -= 1;
      if (left > 0) requestIdleCallback(slice, { timeout: 400 });
      else document.documentElement.setAttribute('data-counted', JSON.stringify({ turn, longest }));
    };
    scheduler.postTask(() => { turn = performance.now() - start; requestIdleCallback(slice, { timeout: 400 }); }, { priority: 'user-blocking' });
    const card = document.createElement('x-empty');
    card.setAttribute('popover', 'manual');
    let timer = 0;
    addEventListener('pointermove', () => {
      clearTimeout(timer);
      card.remove();
      timer = setTimeout(() => {
        document.documentElement.append(card);
        card.showPopover();
      }, ${DWELL_MS});
    }, { capture: true, passive: true });
  }
`;

/** Writes it to a new folder, which the caller removes. */
export function writeEmptyExtension(browser: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'chuchu-empty-'));
  const background = browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' };
  const gecko = { gecko: { id: 'empty@chuchu.example', strict_min_version: '142.0' } };
  const manifest = {
    manifest_version: 3,
    name: 'empty',
    version: '1',
    background,
    content_scripts: [{ matches: ['http://*/*'], js: ['content.js'], run_at: 'document_idle' }],
    ...(browser === 'firefox' ? { browser_specific_settings: gecko } : {}),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'content.js'), CONTENT);
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>empty</title>');
  return folder;
}
