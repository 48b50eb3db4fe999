/** The real background, killed and woken by a question: Chromium's service worker and Firefox's event page, at the seeds. */
import { ensureBuilt } from '@/scripts/lib/build.mjs';
import { openBrowser } from '@/src/cli/drive/open';
import type { BrowserName } from '@/src/cli/drive/types';
import { median, type Row } from '../table';

interface Api {
  runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Asks from an extension page; milliseconds until the answer is there. */
async function ask(arg: { type: string; data: { [key: string]: string | number } }): Promise<number> {
  const world = globalThis as unknown as { browser?: Api; chrome: Api };
  const start = performance.now();
  await (world.browser ?? world.chrome).runtime.sendMessage({ id: Math.floor(start), timestamp: Date.now(), ...arg });
  return performance.now() - start;
}

/** @param query something that the corpus answers */
export async function wakeTimes(browserName: BrowserName, runs: number, query: string): Promise<Row[]> {
  const browser = await openBrowser(browserName, await ensureBuilt(browserName, () => undefined));
  try {
    const searchFor = { type: 'search', data: { token: 1, query, limit: 10 } };
    const hoverOn = { type: 'hover', data: { token: 1, sentence: query, start: 0, end: Math.min(4, query.length) } };
    await browser.inExtension(ask, searchFor);
    const times = { search: [] as number[], hover: [] as number[], empty: [] as number[], warm: [] as number[] };
    for (let run = 0; run < runs; run += 1) {
      // The refusal of an unknown message is what waking costs without any work of ours.
      for (const [key, message] of [
        ['empty', { type: 'hover', data: { token: 1, sentence: '', start: 0, end: 0 } }],
        ['search', searchFor],
        ['hover', hoverOn],
      ] as const) {
        await browser.killBackground();
        times[key].push(await browser.inExtension(ask, message));
      }
      times.warm.push(await browser.inExtension(ask, searchFor));
    }
    const [empty, search, hover] = [median(times.empty), median(times.search), median(times.hover)];
    const above = (value: number | null) => (value === null || empty === null ? null : value - empty);
    const label = `${browserName} ${browser.version}, seeds`;
    return [
      { what: `${label}: worker killed → refusal (empty)`, unit: 'ms', ours: empty },
      { what: `${label}: worker killed → search answered, above empty`, unit: 'ms', ours: above(search), budget: 5 },
      { what: `${label}: worker killed → hover answered, above empty`, unit: 'ms', ours: above(hover), budget: 5 },
      { what: `${label}: warm search`, unit: 'ms', ours: median(times.warm) },
    ];
  } finally {
    await browser.close();
  }
}
