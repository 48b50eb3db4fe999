/** `npm run bench -- lookup`: building, waking and asking, beside FlexSearch as it comes, MiniSearch and Orama. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { dictionary } from '@/modules/corpus/dictionary';
import { segmenter } from '@/modules/corpus/segmenter';
import { ROOT } from '@/scripts/lib/build.mjs';
import type { BrowserName } from '@/src/cli/drive/types';
import { openAutomaton } from '@/src/detect/automaton';
import { expand } from '@/src/lookup/expand';
import { search } from '@/src/lookup/search';
import { findCandidates } from '@/src/lookup/storage';
import { understand } from '@/src/lookup/understand';
import { compileDocuments } from '@/src/pack/compile';
import { openPack, type Pack } from '@/src/pack/open';
import { median, percentile, type Row, type Section } from '../table';
import { Bm25, ndcg } from './bm25';
import { type KnownItem, knownItems, makeDocuments } from './corpus';
import { PEERS } from './peers';
import { wakeTimes } from './worker';

export interface LookupOptions {
  articles: number;
  browsers: readonly BrowserName[];
  runs: number;
}

/** Peers are not built beyond this many articles: minutes, and gigabytes. */
const MOST_FOR_PEERS = 10_000;
const QUERIES = 200;
const Cold = v.object({ ms: v.number(), memory: v.number(), found: v.number(), kept: v.boolean() });
type Cold = v.InferOutput<typeof Cold>;

type Ask = (query: string, limit: number) => Promise<number[]>;

export async function benchLookup(options: LookupOptions, say: (line: string) => void): Promise<Section[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chuchu-bench-'));
  try {
    const sections = [await atScale(options, folder, say)];
    for (const browser of options.browsers) {
      say(`  waking the background of ${browser}`);
      sections.push({
        title: `lookup, real background, ${browser}`,
        rows: await wakeTimes(browser, options.runs, '数字经济 规模'),
      });
    }
    return sections;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function atScale(
  { articles, runs }: LookupOptions,
  folder: string,
  say: (line: string) => void,
): Promise<Section> {
  say(`  ${articles} articles: building`);
  const start = performance.now();
  const files = await compileDocuments(makeDocuments(articles), {
    name: 'bench',
    cut: segmenter(),
    dictionary: dictionary(),
  });
  const seconds = (performance.now() - start) / 1_000;
  const packFolder = join(folder, 'pack');
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(packFolder, path)), { recursive: true });
    writeFileSync(join(packFolder, path), bytes);
  }
  const pack = await openPack(async (path) => files.get(path) ?? null);
  const passages = await passagesOf(pack);
  const items = knownItems(passages, QUERIES);
  const size = (only: string) =>
    [...files].reduce((sum, [path, { length }]) => sum + (path.startsWith(only) ? length : 0), 0) / 1e6;
  const rows: Row[] = [
    {
      what: 'build',
      unit: 's',
      ours: seconds,
      note: `${passages.length} passages; figures, quotes and terms found too`,
    },
    { what: 'peak memory of the build', unit: 'MB', ours: process.resourceUsage().maxRSS / 1_000 },
    { what: 'pack', unit: 'MB', ours: size('') },
    { what: 'postings alone', unit: 'MB', ours: size('postings/') },
  ];
  const [first] = items;
  if (!first) throw new Error('the corpus is too small to ask it anything');

  const stored = new Map<string, string>();
  const asks: [string, Ask][] = [['ours', oursAsk(pack)]];
  if (articles <= MOST_FOR_PEERS) {
    for (const peer of PEERS) {
      say(`  ${peer.name}: building`);
      const from = performance.now();
      const text = await peer.build(passages);
      const file = join(folder, `${peer.name}.json`);
      writeFileSync(file, text);
      stored.set(peer.name, file);
      const note = `its index: ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB`;
      rows.push({
        what: `build of ${peer.name} (passages alone)`,
        unit: 's',
        ours: null,
        peer: { name: peer.name, value: (performance.now() - from) / 1_000 },
        note,
      });
      asks.push([peer.name, await peer.open(text)]);
    }
  }
  say('  cold starts');
  rows.push(...(await coldStarts(packFolder, stored, first.query, runs, articles)));
  say('  queries');
  rows.push(...(await queryTimes(pack, asks, items)));
  rows.push(...(await quality(asks, new Bm25(passages), items)));
  return { title: `lookup, ${articles} articles`, rows };
}

async function passagesOf(pack: Pack): Promise<string[]> {
  const first = pack.manifest.counts.figures + pack.manifest.counts.quotes;
  const texts: string[] = [];
  for (let i = 0; i < pack.manifest.counts.passages; i += 1) texts.push((await pack.passage(first + i)).text);
  return texts;
}

/** The ranking of passages alone, without facts and thresholds: what can be compared with BM25 and the peers. */
function oursAsk(pack: Pack): Ask {
  const facts = pack.manifest.counts.figures + pack.manifest.counts.quotes;
  let automaton: ReturnType<typeof openAutomaton> | null = null;
  return async (query, limit) => {
    automaton ??= openAutomaton((await pack.automaton()).bytes);
    const concepts = await expand(pack, understand(query, automaton).concepts);
    const { candidates } = await findCandidates(pack, concepts, { facts: 0, passages: limit });
    return candidates.map(({ unit }) => unit - facts);
  };
}

const execute = promisify(execFile);

async function cold(args: string[]): Promise<Cold> {
  const script = fileURLToPath(new URL('./cold.ts', import.meta.url));
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const { stdout } = await execute(process.execPath, [tsx, '--expose-gc', script, ...args], {
    cwd: ROOT,
    maxBuffer: 1e7,
  });
  return v.parse(Cold, JSON.parse(stdout));
}

/** Fresh processes, ours and the peers by turns. */
async function coldStarts(
  pack: string,
  stored: ReadonlyMap<string, string>,
  query: string,
  runs: number,
  articles: number,
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
  const memory = of('ours', (c) => c.memory / 1e6);
  const rows: Row[] = [
    {
      what: 'process: open → first answer',
      unit: 'ms',
      ours: ms,
      budget: articles <= 100 ? 5 : articles <= 10_000 ? 30 : 60,
      note: 'code loaded, not compiled',
    },
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
  const automaton = openAutomaton((await pack.automaton()).bytes);
  const whole: Ask = async (query, limit) => (await search(pack, automaton, query, limit)).results.map((_, i) => i);
  const all: [string, Ask][] = [['whole search', whole], ...asks];
  const times = new Map<string, number[]>(all.map(([name]) => [name, []]));
  for (const [index, { query }] of items.entries()) {
    for (const [name, ask] of all) {
      const start = performance.now();
      await ask(query, 10);
      // The first queries compile code and read files.
      if (index >= items.length / 10) times.get(name)?.push(performance.now() - start);
    }
  }
  const at = (name: string, share: number) => percentile(times.get(name) ?? [], share);
  const rows: Row[] = [
    { what: 'search as the popup asks, p50', unit: 'ms', ours: at('whole search', 0.5), budget: 1 },
    { what: 'search as the popup asks, p99', unit: 'ms', ours: at('whole search', 0.99), budget: 20 },
  ];
  for (const [name] of asks.slice(1)) {
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
