/** `npm run -s pack -- --out DIR FILE…`: documents to a pack. Nothing is written when anything fails. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dictionary } from '@/modules/corpus/dictionary';
import { segmenter } from '@/modules/corpus/segmenter';
import { compileTo } from '@/src/pack/build/compile';
import { MANIFEST_FILE } from '@/src/pack/manifest';
import { runCommand, UsageError, userPath } from './command';
import { writeWhole } from './disk';
import { eachFile } from './documents';
import { tuneForExtraction } from './engine';
import { progressOn } from './progress';

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, name: { type: 'string', default: '出处' } },
  });
  if (!values.out) throw new UsageError('--out DIR says where the pack goes');
  const out = userPath(values.out);
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, MANIFEST_FILE)))
    throw new Error(`${values.out}: holds other files and no pack; name an empty or a new folder`);
  const paths = positionals.flatMap(filesOf);
  tuneForExtraction();
  const progress = progressOn(process.stderr, paths.length);
  const { name } = values;
  let count = 0;
  let bytes = 0;
  const manifest = await writeWhole(out, (files, scratch) => {
    const counted = {
      write(path: string, content: Uint8Array) {
        count += 1;
        bytes += content.length;
        files.write(path, content);
      },
    };
    const options = { name, cut: segmenter(), dictionary: dictionary(), progress: progress.tell };
    return compileTo(eachFile(paths), options, counted, scratch);
  });
  progress.end();
  return { out, files: count, bytes, manifest: join(out, MANIFEST_FILE), ...manifest.counts };
}, 'npm run -s pack -- --out DIR [--name NAME] FILE-or-FOLDER…');

/** A path, or the files of a folder in the order of their names: a large corpus does not fit on a command line. */
function filesOf(path: string): string[] {
  const full = userPath(path);
  if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
