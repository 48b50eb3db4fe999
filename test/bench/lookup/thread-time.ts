/**
 * Processor time of a woken service worker's own thread, which a busy machine changes little: Chromium under Linux, whose
 * kernel says it of every thread. Elsewhere there is nothing to read, and nothing is measured.
 */
import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds that each thread of a service worker has run so far, by process and thread. */
export function workerThreads(): Map<string, number> {
  const threads = new Map<string, number>();
  for (const pid of listed('/proc').filter((name) => /^\d+$/.test(name))) {
    if (!textOf(`/proc/${pid}/cmdline`).includes('--extension-process')) continue;
    for (const tid of listed(`/proc/${pid}/task`)) {
      const task = `/proc/${pid}/task/${tid}`;
      if (!textOf(`${task}/comm`).startsWith('ServiceWorker')) continue;
      threads.set(`${pid}/${tid}`, Number(textOf(`${task}/schedstat`).split(' ')[0]) / 1e6);
    }
  }
  return threads;
}

/** What the one worker ran that was not there before; null when there is none or more than one. */
export function timeOfNew(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): number | null {
  const fresh = [...after].filter(([id]) => !before.has(id));
  return fresh.length === 1 ? (fresh[0]?.[1] ?? null) : null;
}

/** A process may end while it is looked at. */
function listed(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
