/**
 * CPU time of a page's main thread, and the part of it that is ours. A clock on the wall counts what other processes of
 * the machine took in between: on two cores that is as much again, and twice as much on a busy day.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { CDPSession } from '@playwright/test';
import * as v from 'valibot';
import { ChromiumPage } from '@/src/cli/drive/chromium-page';
import type { Page } from '@/src/cli/drive/types';

/** Milliseconds of CPU that our content script took of a page's main thread. */
export interface Spent {
  /** In all its calls: callbacks of the browser, and the layout and style that it asked for in them. */
  busy: number;
  /** In the longest of them. */
  longest: number;
  /** Reading the script and running it once. */
  start: number;
}

/** One event of Chromium's trace: a call of a function, on one thread, in microseconds. */
const Call = v.object({
  name: v.picklist(['FunctionCall', 'EvaluateScript']),
  ph: v.literal('X'),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  dur: v.number(),
  tdur: v.optional(v.number(), 0),
  args: v.object({ data: v.object({ url: v.string() }) }),
});
type Call = v.InferOutput<typeof Call>;

const OURS = 'content-scripts/content.js';

/**
 * Traces a page from now on.
 * @returns what ends it and gives what was spent; null where there is no trace (Firefox).
 */
export async function traceOurs(page: Page): Promise<(() => Promise<Spent>) | null> {
  if (!(page instanceof ChromiumPage)) return null;
  const session: CDPSession = await page.tab.context().newCDPSession(page.tab);
  const calls: Call[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) {
      const call = v.safeParse(Call, event);
      if (call.success && call.output.args.data.url.endsWith(OURS)) calls.push(call.output);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  return async () => {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    return sumOf(calls);
  };
}

/** Sums calls that stand in no other of ours. */
function sumOf(calls: Call[]): Spent {
  const spent: Spent = { busy: 0, longest: 0, start: 0 };
  const ends = new Map<string, number>();
  for (const call of calls.sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    const thread = `${call.pid}:${call.tid}`;
    if (call.ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, call.ts + call.dur);
    const ms = call.tdur / 1_000;
    if (call.name === 'EvaluateScript') spent.start += ms;
    else {
      spent.busy += ms;
      spent.longest = Math.max(spent.longest, ms);
    }
  }
  return spent;
}

/**
 * CPU milliseconds so far of the main threads of all processes with pages that this one started; null where the system
 * does not tell (only Linux does).
 */
export function mainThreads(): number | null {
  if (process.platform !== 'linux') return null;
  let nanoseconds = 0;
  for (const pid of pageProcesses()) nanoseconds += Number(read(`/proc/${pid}/schedstat`).split(' ')[0]);
  return nanoseconds / 1e6;
}

/**
 * Lets the main threads of all pages and workers of ours run before whatever else the machine does, so that a clock on the
 * wall tells what they do and not how long they waited: on two busy cores a step of 1 ms is seen to take up to 25 otherwise.
 * @returns whether this was allowed (Linux, as root).
 */
export function hurryPages(): boolean {
  if (process.platform !== 'linux') return false;
  for (const pid of pageProcesses()) {
    if (hurried.has(pid)) continue;
    const { status } = spawnSync('chrt', ['--fifo', '--pid', '5', String(pid)], { stdio: 'ignore' });
    // One that ended meanwhile is not missed.
    if (status === 0) hurried.add(pid);
  }
  return hurried.size > 0;
}

const hurried = new Set<number>();

/** Processes below this one that hold pages or workers; each one's first thread runs their code. */
function pageProcesses(): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const stat = pid > 0 ? read(`/proc/${pid}/stat`) : '';
    // `pid (name) state parent …`, and a name may hold brackets.
    if (stat) parents.set(pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const isBelow = (pid: number): boolean => {
    for (let at: number | undefined = pid; at; at = parents.get(at)) if (at === process.pid) return true;
    return false;
  };
  return [...parents.keys()].filter(
    (pid) => isBelow(pid) && /--type=renderer|-contentproc/.test(read(`/proc/${pid}/cmdline`)),
  );
}

/** A file of the system; empty when its process has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
