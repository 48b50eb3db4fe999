/** mark.js, which pages use to mark words, on the same pages. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '@/scripts/lib/build.mjs';
import type { Browser, Page } from '@/src/cli/drive/types';
import { waitForLoad } from '@/src/cli/drive/visit';
import { Sampler, seedSentences } from '../sample';
import type { Row } from '../table';
import { hurryPages, mainThreads } from './cpu';
import { runMarkJs } from './in-page';
import type { PageOptions } from './options';
import type { PageServer } from './serve';

/** mark.js as a page script, beside what ours took on the same page. A thousand terms take it minutes on 1 MB. */
export async function markJs(
  browser: Browser,
  server: PageServer,
  options: PageOptions,
  loaded: readonly Row[],
  say: (line: string) => void,
): Promise<Row[]> {
  const source = await readFile(join(ROOT, 'node_modules/mark.js/dist/mark.min.js'), 'utf8');
  const sampler = new Sampler(seedSentences(), 2);
  const words = new Set<string>();
  while (words.size < 1_000)
    words.add(
      sampler
        .sentence()
        .slice(0, 2 + sampler.below(3))
        .trim(),
    );
  const rows: Row[] = [];
  const runs = [
    { name: '1 MB', megabytes: 1, count: 10 },
    { name: '1 MB', megabytes: 1, count: 100 },
    { name: '100 KB', megabytes: 0.1, count: 1_000 },
  ];
  for (const { name, megabytes, count } of options.small ? runs.slice(0, 1) : runs) {
    say(`  mark.js on ${name}, ${count} terms`);
    // The same words are looked for on the whole page, and both are measured alike: CPU where ours is known, else by the clock.
    const row = ['busy per MB, to its end', 'busy per MB'].map((what) =>
      loaded.find((r) => r.what === `${name}: ${what}`),
    );
    const perMegabyte = row.find((found) => found)?.ours ?? null;
    const page: Page = await browser.newPage(server.urlOf(name));
    await waitForLoad(page);
    hurryPages();
    const terms = [...words].slice(0, count);
    const before = browser.name === 'chromium' ? mainThreads() : null;
    const clock = await page.evaluate(runMarkJs, { source, terms }).catch(() => null);
    const after = mainThreads();
    const spent = clock === null || before === null || after === null ? clock : after - before;
    await page.close();
    rows.push({
      what: `mark.js on ${name}, ${count} terms`,
      unit: 'ms',
      ours: perMegabyte === null ? null : perMegabyte * megabytes,
      ...(count === 100 && spent !== null ? { budget: spent / 100 } : {}),
      peer: { name: 'mark.js', value: spent },
      note: spent === null ? 'it fails' : 'ours: all terms of the corpus',
    });
  }
  return rows;
}
