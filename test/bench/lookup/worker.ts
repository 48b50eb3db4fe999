/** The real background, killed and woken by a question: Chromium's service worker and Firefox's event page. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { ensureBuilt } from '@/scripts/lib/build.mjs';
import { openBrowser } from '@/src/cli/drive/open';
import type { Browser, BrowserName } from '@/src/cli/drive/types';
import { MANIFEST_FILE } from '@/src/pack/manifest';
import { median, type Row } from '../table';
import { wakeBudget } from './budget';
import { makeFloor } from './floor';
import { timeOfNew, workerThreads } from './thread-time';

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

/** Times of the built extension, its pack replaced where another is to be measured, beside a worker that only reads it. */
export async function wakeTimes({
  browser: browserName,
  runs,
  query,
  label: corpus,
  pack,
}: WakeOptions): Promise<Row[]> {
  const built = await ensureBuilt(browserName, () => undefined);
  const folder = mkdtempSync(join(tmpdir(), 'chuchu-wake-'));
  try {
    const ours = pack === null ? built : join(folder, 'ours');
    if (pack !== null) {
      cpSync(built, ours, { recursive: true, filter: (path) => !path.startsWith(join(built, 'pack')) });
      cpSync(pack, join(ours, 'pack'), { recursive: true });
    }
    makeFloor(ours, join(folder, 'floor'));
    return await timesOf(browserName, ours, join(folder, 'floor'), runs, query, corpus);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ASKED = ['empty', 'search', 'hover', 'claim'] as const;
/** Milliseconds on the clock, and of the worker's own thread where the system tells. */
type Times = Record<(typeof ASKED)[number], { wall: number[]; thread: number[] }>;

/** Kills the background before each question and asks every kind of it. */
async function wake(browser: Browser, query: string, times: Times): Promise<void> {
  const data = { token: 1, sentence: query, start: 0, end: Math.min(4, query.length) };
  const messages = {
    // The refusal of a message is what waking costs without any work of ours.
    empty: { type: 'hover', data: { token: 1, sentence: '', start: 0, end: 0 } },
    search: { type: 'search', data: { token: 1, query, limit: 10 } },
    hover: { type: 'hover', data },
    // What reads figures is evaluated for it: half of our code.
    claim: { type: 'hover', data: { ...data, sentence: `${query}达到12.5万亿元，比上年增长8%，占GDP的4%。` } },
  };
  for (const key of ASKED) {
    await browser.killBackground();
    const before = workerThreads();
    const { ms, answered } = await browser.inExtension(ask, messages[key]);
    const thread = timeOfNew(before, workerThreads());
    if (answered !== (key !== 'empty')) throw new Error(`${key}: ${answered ? 'answered' : 'refused'}`);
    times[key].wall.push(ms);
    if (thread !== null) times[key].thread.push(thread);
  }
}

async function timesOf(
  browserName: BrowserName,
  ours: string,
  floor: string,
  runs: number,
  query: string,
  corpus: string,
): Promise<Row[]> {
  const { counts } = v.parse(Counts, JSON.parse(readFileSync(join(ours, 'pack', MANIFEST_FILE), 'utf8')));
  const browser = await openBrowser(browserName, ours);
  const beside = await openBrowser(browserName, floor);
  try {
    const [times, least, warm] = [noTimes(), noTimes(), [] as number[]];
    const searchFor = { type: 'search', data: { token: 1, query, limit: 10 } };
    // The browser keeps the compiled code of a script that ran a few times.
    for (let round = 0; round < 2; round += 1)
      for (const [each, into] of [
        [browser, noTimes()],
        [beside, noTimes()],
      ] as const)
        await wake(each, query, into);
    for (let run = 0; run < runs; run += 1) {
      await wake(browser, query, times);
      warm.push((await browser.inExtension(ask, searchFor)).ms);
      await wake(beside, query, least);
    }
    const label = `${browserName} ${browser.version}, ${corpus} (${counts.passages} passages)`;
    return [
      ...rowsOf(label, 'wall', times, least, wakeBudget(counts.passages)),
      ...(times.empty.thread.length > 0 ? rowsOf(`${label}, processor of its thread`, 'thread', times, least) : []),
      { what: `${label}: warm search`, unit: 'ms', ours: median(warm) },
    ];
  } finally {
    await browser.close();
    await beside.close();
  }
}

const Counts = v.object({ counts: v.object({ passages: v.number() }) });

function noTimes(): Times {
  const none = () => ({ wall: [], thread: [] });
  return { empty: none(), search: none(), hover: none(), claim: none() };
}

/** Each above a worker with nothing in it, with the floor beside: one that only reads and proves the file every answer needs. */
function rowsOf(label: string, clock: 'wall' | 'thread', times: Times, least: Times, budget?: number): Row[] {
  const nothing = median(least.empty[clock]);
  const above = (list: number[]) => {
    const value = median(list);
    return value === null || nothing === null ? null : value - nothing;
  };
  const peer = { name: 'floor', value: above(least.search[clock]) };
  const own = (key: 'search' | 'hover' | 'claim') => {
    const [all, refusal] = [above(times[key][clock]), above(times.empty[clock])];
    return all === null || refusal === null ? null : all - refusal;
  };
  const ours = (what: string, value: number | null): Row => ({
    what: `${label}: ${what}`,
    unit: 'ms',
    ours: value,
    peer,
    ...(budget !== undefined && { budget }),
  });
  return [
    { what: `${label}: a worker with nothing in it, killed → reply`, unit: 'ms', ours: nothing },
    { what: `${label}: our code evaluated, above that`, unit: 'ms', ours: above(times.empty[clock]) },
    ours('search answered, above a worker with nothing in it', above(times.search[clock])),
    ours('hover answered, above a worker with nothing in it', above(times.hover[clock])),
    ours('hover on a sentence with figures answered, above a worker with nothing in it', above(times.claim[clock])),
    ours('search answered, above our own refusal', own('search')),
    ours('hover answered, above our own refusal', own('hover')),
    ours('hover on a sentence with figures answered, above our own refusal', own('claim')),
  ];
}
