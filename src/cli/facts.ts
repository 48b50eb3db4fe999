/** `npm run -s facts -- FILE…`: documents of any format in, everything found in them out, as JSON. */
import { parseArgs } from 'node:util';
import { segmenter } from '@/modules/corpus/segmenter';
import { extractDocuments } from '@/src/pack/compile';
import { runCommand } from './command';
import { readFiles } from './documents';
import { factsJson } from './facts-json';

await runCommand(async (args) => {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  return factsJson(extractDocuments(readFiles(positionals), segmenter()));
}, 'npm run -s facts -- FILE…');
