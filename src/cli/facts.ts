/** `npm run -s facts -- [--html] FILE…`: documents of any format in, everything found in them out. */
import { parseArgs } from 'node:util';
import { segmenter } from '@/modules/corpus/segmenter';
import { extractDocuments } from '@/src/pack/compile';
import { runCommand } from './command';
import { readFiles } from './documents';
import { factsHtml } from './facts-html';
import { factsJson } from './facts-json';

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { html: { type: 'boolean', default: false } },
  });
  const extraction = extractDocuments(readFiles(positionals), segmenter());
  if (!values.html) return factsJson(extraction);
  process.stdout.write(factsHtml(extraction));
  return undefined;
}, 'npm run -s facts -- [--html] FILE…');
