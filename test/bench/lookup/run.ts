/** `npm run bench -- lookup`: building, waking and asking, beside FlexSearch as it comes, MiniSearch and Orama. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { ROOT } from '@/scripts/lib/build.mjs';
import { messageOf } from '@/src/cli/command';
import type { BrowserName } from '@/src/cli/drive/types';
import { openAutomaton } from '@/src/detect/automaton';
import { findCandidates } from '@/src/lookup/index/storage';
import { expand } from '@/src/lookup/query/expand';
import { understand } from '@/src/lookup/query/understand';
import { search } from '@/src/lookup/search';
import { openPack, type Pack } from '@/src/pack/open';
import { tokenize } from '@/src/pack/tokens';
import { median, percentile, type Row, type Section } from '../table';
import { Bm25, ndcg } from './bm25';
import { wakeBudget } from './budget';
import { type KnownItem, knownItems } from './corpus';
import { PEERS } from './peers';
import { wakeTimes } from './worker';

export interface LookupOptions {
  articles: number;
  browsers: readonly BrowserName[];
  runs: number;
}

/** Peers are not built beyond this many articles: minutes, and gigabytes. */
const MOST_FOR_PEERS = 10_000;
/** Passages that are asked for in a corpus whose passages are not all read. */
const SAMPLED_PASSAGES = 20_000;
const QUERIES = 200;
const Cold = v.object({ ms: v.number(), cpu: v.number(), memory: v.number(), found: v.number(), kept: v.boolean() });
type Cold = v.InferOutput<typeof Cold>;

type Ask = (query: string, limit: number) => Promise<number[]>;

export async function benchLookup(options: LookupOptions, say: (line: string) => void): Promise<Section[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chuchu-bench-'));
  try {
    const packFolder = join(folder, 'pack');
    const sections = [await atScale(options, packFolder, folder, say)];
    for (const browser of options.browsers) {
      say(`  waking the background of ${browser}`);
      const rows: Row[] = [];
      for (const [label, pack] of [
        ['seeds', null],
        [`${options.articles} articles`, packFolder],
      ] as const) {
        try {
          rows.push(...(await wakeTimes({ browser, runs: options.runs, query: '数字经济 规模', label, pack })));
        } catch (error) {
          rows.push({
            what: `${browser}, ${label}`,
            unit: 'ms',
            ours: null,
            note: `not measured: ${messageOf(error)}`,
          });
        }
      }
      sections.push({ title: `lookup, real background, ${browser}`, rows });
    }
    return sections;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function atScale(
  { articles, runs }: LookupOptions,
  packFolder: string,
  folder: string,
  say: (line: string) => void,
): Promise<Section> {
  say(`  ${articles} articles: building`);
  const built = await build(['ours', String(articles), packFolder]);
  const pack = await openPack(async (path) => new Uint8Array(readFileSync(join(packFolder, path))));
  const passages = await passagesOf(pack, articles <= MOST_FOR_PEERS ? Number.POSITIVE_INFINITY : SAMPLED_PASSAGES);
  const items = knownItems(passages, QUERIES);
  const [first] = items;
  if (!first) throw new Error('the corpus is too small to ask it anything');
  const { counts } = pack.manifest;
  const found = `${counts.passages} passages; ${counts.figures} figures, ${counts.quotes} quotes and ${counts.terms} terms found too`;
  const rows: Row[] = [
    { what: 'build', unit: 's', ours: built.seconds, note: found },
    { what: 'build, processor', unit: 's', ours: built.cpu },
    { what: 'peak memory of the build', unit: 'MB', ours: built.memory },
    { what: 'pack', unit: 'MB', ours: sizeOf(packFolder) },
    // A small pack has them in hot.bin.
    ...(pack.manifest.whole
      ? []
      : [{ what: 'postings alone', unit: 'MB', ours: sizeOf(join(packFolder, 'postings')) }]),
  ];
  const stored = new Map<string, string>();
  const asks: [string, Ask][] = [['ours', oursAsk(pack)]];
  const texts = join(folder, 'passages.json');
  if (articles <= MOST_FOR_PEERS) writeFileSync(texts, JSON.stringify(passages));
  for (const peer of PEERS) {
    say(`  ${peer.name}: building`);
    const row = { what: `build of ${peer.name} (passages alone)`, unit: 's', ours: null };
    if (articles > MOST_FOR_PEERS) {
      rows.push({ ...row, note: `skipped: beyond ${MOST_FOR_PEERS} articles it runs out of memory or of minutes` });
      continue;
    }
    try {
      const file = join(folder, `${peer.name}.json`);
      const { seconds, memory } = await build([peer.name, texts, file]);
      const index = readFileSync(file, 'utf8');
      asks.push([peer.name, await peer.open(index)]);
      stored.set(peer.name, file);
      const note = `its index: ${(Buffer.byteLength(index) / 1e6).toFixed(1)} MB, peak memory ${Math.round(memory)} MB`;
      rows.push({ ...row, peer: { name: peer.name, value: seconds }, note });
    } catch (error) {
      rows.push({ ...row, note: `skipped: ${messageOf(error)}` });
    }
  }
  say('  cold starts');
  rows.push(...(await coldStarts(packFolder, stored, first.query, runs, wakeBudget(counts.passages))));
  say('  queries');
  rows.push(...(await queryTimes(pack, asks, items)));
  if (articles <= MOST_FOR_PEERS) rows.push(...(await quality(asks, new Bm25(passages), items)));
  return { title: `lookup, ${articles} articles`, rows };
}

/** Bytes of a folder, in MB. */
function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / 1e6;
}

/** The first passages of a pack, at most so many. */
async function passagesOf(pack: Pack, most: number): Promise<string[]> {
  const first = pack.manifest.counts.figures + pack.manifest.counts.quotes;
  const texts: string[] = [];
  for (let i = 0; i < Math.min(most, pack.manifest.counts.passages); i += 1)
    texts.push((await pack.passage(first + i)).text);
  return texts;
}

/** The ranking of passages alone, without facts and thresholds: what can be compared with BM25 and the peers. */
function oursAsk(pack: Pack): Ask {
  const facts = pack.manifest.counts.figures + pack.manifest.counts.quotes;
  let automaton: ReturnType<typeof openAutomaton> | null = null;
  return async (query, limit) => {
    automaton ??= openAutomaton(await pack.automaton(), true);
    const concepts = await expand(pack, (await understand(query, automaton)).concepts, automaton);
    const { candidates } = await findCandidates(pack, concepts, {
      facts: 0,
      passages: limit,
      literal: tokenize(query),
    });
    return candidates.map(({ unit }) => unit - facts);
  };
}

const execute = promisify(execFile);

/** Runs a script of this folder in a process of its own and reads what it prints; its words go to our stderr. */
async function inProcess<T>(
  script: string,
  flags: string[],
  args: string[],
  schema: v.GenericSchema<unknown, T>,
): Promise<T> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const options = { cwd: ROOT, maxBuffer: 1e8 };
  const { stdout } = await execute(process.execPath, ['--import', 'tsx', ...flags, path, ...args], options);
  return v.parse(schema, JSON.parse(stdout));
}

const cold = (args: string[]): Promise<Cold> => inProcess('./cold.ts', ['--expose-gc'], args, Cold);

const Built = v.object({ seconds: v.number(), cpu: v.number(), memory: v.number() });
const build = (args: string[]): Promise<v.InferOutput<typeof Built>> => inProcess('./build.ts', [], args, Built);

/** Fresh processes, ours and the peers by turns. */
async function coldStarts(
  pack: string,
  stored: ReadonlyMap<string, string>,
  query: string,
  runs: number,
  budget: number | undefined,
): Promise<Row[]> {
  const results = new Map<string, Cold[]>([
    ['ours', []],
    ...[...stored.keys()].map((name): [string, Cold[]] => [name, []]),
  ]);
  for (let run = 0; run < runs; run += 1) {
    for (const [name, list] of results) list.push(await cold([name, stored.get(name) ?? pack, query]));
  }
  const of = (name: string, read: (c: Cold) => number) => median((results.get(name) ?? []).map(read));
  const ms = of('ours', (c) => c.ms);
  const cpu = of('ours', (c) => c.cpu);
  const memory = of('ours', (c) => c.memory / 1e6);
  const rows: Row[] = [
    {
      what: 'process: open → first answer',
      unit: 'ms',
      ours: ms,
      ...(budget !== undefined && { budget }),
      note: 'code loaded, not compiled',
    },
    { what: 'process: open → first answer, processor', unit: 'ms', ours: cpu, note: 'steadier on a busy machine' },
    { what: 'memory after the first answer', unit: 'MB', ours: memory },
  ];
  for (const name of stored.keys()) {
    rows.push({
      what: 'process: open → first answer',
      unit: 'ms',
      ours: ms,
      peer: { name, value: of(name, (c) => c.ms) },
    });
    rows.push({
      what: 'process: open → first answer, processor',
      unit: 'ms',
      ours: cpu,
      peer: { name, value: of(name, (c) => c.cpu) },
    });
    rows.push({
      what: 'memory after the first answer',
      unit: 'MB',
      ours: memory,
      peer: { name, value: of(name, (c) => c.memory / 1e6) },
    });
  }
  return rows;
}

/** Every query to everybody in turn, so that a busy moment of the machine is shared. */
async function queryTimes(pack: Pack, asks: readonly [string, Ask][], items: readonly KnownItem[]): Promise<Row[]> {
  const automaton = openAutomaton(await pack.automaton(), true);
  const whole: Ask = async (query, limit) => (await search(pack, automaton, query, limit)).results.map((_, i) => i);
  const all: [string, Ask][] = [['whole search', whole], ...asks];
  const times = new Map<string, number[]>(all.map(([name]) => [name, []]));
  const busy = new Map<string, number[]>(all.map(([name]) => [name, []]));
  for (const [index, { query }] of items.entries()) {
    for (const [name, ask] of all) {
      const start = performance.now();
      const used = process.cpuUsage();
      await ask(query, 10);
      const ms = performance.now() - start;
      const { user, system } = process.cpuUsage(used);
      // The first queries compile code and read files.
      if (index < items.length / 10) continue;
      times.get(name)?.push(ms);
      busy.get(name)?.push((user + system) / 1_000);
    }
  }
  const at = (name: string, share: number) => percentile(times.get(name) ?? [], share);
  const rows: Row[] = [
    { what: 'search as the popup asks, p50', unit: 'ms', ours: at('whole search', 0.5), budget: 1 },
    { what: 'search as the popup asks, p99', unit: 'ms', ours: at('whole search', 0.99), budget: 20 },
  ];
  const busyAt = (name: string) => percentile(busy.get(name) ?? [], 0.5);
  rows.push({ what: 'search as the popup asks, processor, p50', unit: 'ms', ours: busyAt('whole search') });
  for (const [name] of asks.slice(1)) {
    const peer = { name, value: busyAt(name) };
    rows.push({ what: 'ranking alone, processor, p50', unit: 'ms', ours: busyAt('ours'), peer });
    for (const [label, share] of [
      ['p50', 0.5],
      ['p99', 0.99],
    ] as const)
      rows.push({
        what: `ranking alone, ${label}`,
        unit: 'ms',
        ours: at('ours', share),
        peer: { name, value: at(name, share) },
      });
  }
  return rows;
}

async function quality(asks: readonly [string, Ask][], bm25: Bm25, items: readonly KnownItem[]): Promise<Row[]> {
  const mean = async (ask: Ask) => {
    let sum = 0;
    for (const { query, passage } of items) sum += ndcg(await ask(query, 10), passage);
    return sum / items.length;
  };
  const exact = await mean(async (query, limit) => bm25.search(query, limit));
  const scores = new Map<string, number>();
  for (const [name, ask] of asks) scores.set(name, await mean(ask));
  const ours = scores.get('ours') ?? null;
  const peers: [string, number][] = [['exact BM25', exact], ...[...scores].filter(([name]) => name !== 'ours')];
  return peers.map(([name, value]) => ({ what: 'nDCG@10, known item', unit: '', ours, peer: { name, value } }));
}
