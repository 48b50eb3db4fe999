/** The real background, killed and woken by a question: Chromium's service worker and Firefox's event page. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '@/scripts/lib/build.mjs';
import { openBrowser } from '@/src/cli/drive/open';
import type { BrowserName } from '@/src/cli/drive/types';
import { median, type Row } from '../table';

interface Api {
  runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Asks from an extension page; milliseconds until the reply is there, and whether it is an answer or a refusal. */
async function ask(arg: {
  type: string;
  data: { [key: string]: string | number };
}): Promise<{ ms: number; answered: boolean }> {
  const world = globalThis as unknown as { browser?: Api; chrome: Api };
  const start = performance.now();
  const reply = await (world.browser ?? world.chrome).runtime.sendMessage({
    id: Math.floor(start),
    timestamp: Date.now(),
    ...arg,
  });
  const ms = performance.now() - start;
  return { ms, answered: JSON.stringify(reply).includes('"ok":true') };
}

export interface WakeOptions {
  browser: BrowserName;
  runs: number;
  /** Something that the corpus answers. */
  query: string;
  label: string;
  /** Folder of another pack than the one that ships; null for that. */
  pack: string | null;
}

/** Times of the built extension, its pack replaced where another is to be measured. */
export async function wakeTimes({
  browser: browserName,
  runs,
  query,
  label: corpus,
  pack,
}: WakeOptions): Promise<Row[]> {
  const built = await ensureBuilt(browserName, () => undefined);
  const folder = pack === null ? null : mkdtempSync(join(tmpdir(), 'chuchu-wake-'));
  if (folder !== null && pack !== null) {
    cpSync(built, folder, { recursive: true, filter: (path) => !path.startsWith(join(built, 'pack')) });
    cpSync(pack, join(folder, 'pack'), { recursive: true });
  }
  try {
    return await timesOf(browserName, folder ?? built, runs, query, corpus);
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
}

async function timesOf(
  browserName: BrowserName,
  dir: string,
  runs: number,
  query: string,
  corpus: string,
): Promise<Row[]> {
  const browser = await openBrowser(browserName, dir);
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
        const { ms, answered } = await browser.inExtension(ask, message);
        if (answered !== (key !== 'empty')) throw new Error(`${key}: ${answered ? 'answered' : 'refused'}`);
        times[key].push(ms);
      }
      times.warm.push((await browser.inExtension(ask, searchFor)).ms);
    }
    const [empty, search, hover] = [median(times.empty), median(times.search), median(times.hover)];
    const above = (value: number | null) => (value === null || empty === null ? null : value - empty);
    const label = `${browserName} ${browser.version}, ${corpus}`;
    const budget = corpus === 'seeds' ? 5 : 30;
    return [
      { what: `${label}: worker killed → refusal (empty)`, unit: 'ms', ours: empty },
      { what: `${label}: worker killed → search answered, above empty`, unit: 'ms', ours: above(search), budget },
      { what: `${label}: worker killed → hover answered, above empty`, unit: 'ms', ours: above(hover), budget },
      { what: `${label}: warm search`, unit: 'ms', ours: median(times.warm) },
    ];
  } finally {
    await browser.close();
  }
}
