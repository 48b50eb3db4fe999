/**
 * Builds in a process of its own, so that its memory is its own and running out of it ends nothing else: run by run.ts.
 * `build.ts ours ARTICLES FOLDER` compiles a made-up corpus to a pack; `build.ts PEER PASSAGES FILE` builds a peer's
 * index over a JSON array of texts. Prints seconds of wall and processor, and peak memory in MB, as JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { dictionary } from '@/modules/corpus/dictionary';
import { segmenter } from '@/modules/corpus/segmenter';
import { writeWhole } from '@/src/cli/disk';
import { progressOn } from '@/src/cli/progress';
import { compileTo } from '@/src/pack/build/compile';
import { makeDocuments } from './corpus';
import { PEERS } from './peers';

const [what, from = '', to = ''] = process.argv.slice(2);
const start = performance.now();
if (what === 'ours') {
  const progress = progressOn(process.stderr, Number(from));
  await writeWhole(to, (files, scratch) => {
    const options = { name: 'bench', cut: segmenter(), dictionary: dictionary(), progress: progress.tell };
    return compileTo(makeDocuments(Number(from)), options, files, scratch);
  });
  progress.end();
} else {
  const peer = PEERS.find(({ name }) => name === what);
  if (!peer) throw new Error(`no peer ${what}`);
  writeFileSync(to, await peer.build(v.parse(v.array(v.string()), JSON.parse(readFileSync(from, 'utf8')))));
}
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cpu = (userCPUTime + systemCPUTime) / 1e6;
process.stdout.write(JSON.stringify({ seconds: (performance.now() - start) / 1_000, cpu, memory: maxRSS / 1_000 }));
