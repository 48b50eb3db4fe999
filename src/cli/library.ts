/** The corpus that ships, opened in Node: compiled from seeds/ in memory, then read through the very code of the browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dictionary } from '@/modules/corpus/dictionary';
import { segmenter } from '@/modules/corpus/segmenter';
import { type Automaton, openAutomaton } from '@/src/detect/automaton';
import { compileDocuments } from '@/src/pack/build/compile';
import { openPack, type Pack } from '@/src/pack/open';
import { userPath } from './command';

const SEEDS = join(dirname(fileURLToPath(import.meta.url)), '../../seeds');

/**
 * Opens a pack.
 * @param folder a pack written by `pack --out`; the seeds when absent.
 */
export async function openLibrary(folder?: string): Promise<{ pack: Pack; automaton: Automaton }> {
  const pack = folder === undefined ? await openSeeds() : await openFolder(userPath(folder));
  return { pack, automaton: openAutomaton(await pack.automaton(), true) };
}

async function openSeeds(): Promise<Pack> {
  const documents = readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ file, bytes: new Uint8Array(readFileSync(join(SEEDS, file))) }));
  const files = await compileDocuments(documents, { name: '出处', cut: segmenter(), dictionary: dictionary() });
  return openPack(async (path) => files.get(path) ?? null);
}

function openFolder(folder: string): Promise<Pack> {
  return openPack(async (path) => new Uint8Array(readFileSync(join(folder, path))));
}
