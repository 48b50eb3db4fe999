/**
 * A fresh process that answers one query: run by run.ts. `cold.ts empty`, `cold.ts ours FOLDER QUERY` or
 * `cold.ts PEER FILE QUERY`. Prints milliseconds from the first line of work to the answer, of wall and processor, and memory, as JSON; code is
 * loaded before the clock starts, as an extension's worker is compiled before ours runs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAutomaton } from '@/src/detect/automaton';
import { search } from '@/src/lookup/search';
import { openPack } from '@/src/pack/open';
import { PEERS } from './peers';

const [what, path = '', query = ''] = process.argv.slice(2);
const peer = PEERS.find(({ name }) => name === what);
const before = process.memoryUsage();
const start = performance.now();
const used = process.cpuUsage();
let found = 0;
let kept: unknown;
if (what === 'ours') {
  const pack = await openPack(async (file) => new Uint8Array(readFileSync(join(path, file))));
  const automaton = openAutomaton(await pack.automaton(), true);
  found = (await search(pack, automaton, query, 10)).results.length;
  kept = pack;
} else if (peer) {
  const ask = await peer.open(readFileSync(path, 'utf8'));
  found = (await ask(query, 10)).length;
  kept = ask;
}
const ms = performance.now() - start;
const { user, system } = process.cpuUsage(used);
const cpu = (user + system) / 1_000;
globalThis.gc?.();
const after = process.memoryUsage();
const memory = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
process.stdout.write(JSON.stringify({ ms, cpu, memory, found, kept: kept !== undefined }));
