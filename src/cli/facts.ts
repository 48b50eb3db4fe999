/**
 * `npm run -s facts -- [--html] FILE…`: documents of any format in, everything found in them out. A file that cannot be
 * read is named on stderr and makes the exit code 1; what the others say is printed all the same.
 */
import { parseArgs } from 'node:util';
import { segmenter } from '@/modules/corpus/segmenter';
import { extractDocuments } from '@/src/pack/build/compile';
import { messageOf, runCommand, say } from './command';
import { readFiles } from './documents';
import { tuneForExtraction } from './engine';
import { factsHtml } from './facts-html';
import { factsJson } from './facts-json';

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { html: { type: 'boolean', default: false } },
  });
  tuneForExtraction();
  const refused = (error: Error) => {
    say(`error: ${messageOf(error)}`);
    process.exitCode = 1;
  };
  const extraction = extractDocuments(readFiles(positionals, refused), segmenter(), refused);
  if (extraction.articles.length === 0) return undefined;
  if (!values.html) return factsJson(extraction);
  process.stdout.write(factsHtml(extraction));
  return undefined;
}, 'npm run -s facts -- [--html] FILE…');
