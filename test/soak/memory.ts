/** Memory of a browser: the sum of what its processes alone hold (Linux; null elsewhere). */
import { readdir, readFile } from 'node:fs/promises';

/** Private MB of every process below this one. */
export async function memoryOfChildren(): Promise<number | null> {
  const children = new Map<number, number[]>();
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
  if (pids.length === 0) return null;
  for (const pid of pids) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  let kilobytes = 0;
  const open = [...(children.get(process.pid) ?? [])];
  for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
    open.push(...(children.get(pid) ?? []));
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
    for (const [, size] of rollup.matchAll(/^Private_\w+:\s+(\d+) kB/gm)) kilobytes += Number(size);
  }
  return Math.round(kilobytes / 1024);
}
