/** An extension that does nothing, for the same browser without ours: the driver needs one to hold on to. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '@/src/cli/drive/types';

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
    ...(browser === 'firefox' ? { browser_specific_settings: gecko } : {}),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>empty</title>');
  return folder;
}
