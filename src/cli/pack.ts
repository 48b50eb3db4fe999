/** `npm run -s pack -- --out DIR FILE…`: documents to a pack. Nothing is written when anything fails. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dictionary } from '@/modules/corpus/dictionary';
import { segmenter } from '@/modules/corpus/segmenter';
import { compileTo } from '@/src/pack/build/compile';
import { MANIFEST_FILE } from '@/src/pack/manifest';
import { runCommand, UsageError, userPath } from './command';
import { writeWhole } from './disk';
import { eachFile, withPath } from './documents';
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
  refuseOther(out, values.out);
  const paths = positionals.flatMap(filesOf);
  let path = '';
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
    const documents = eachFile(paths, (opened) => {
      path = opened;
    });
    return compileTo(documents, options, counted, scratch);
  }).catch((error: unknown) => {
    throw withPath(error, path);
  });
  progress.end();
  return { out, files: count, bytes, manifest: join(out, MANIFEST_FILE), ...manifest.counts };
}, 'npm run -s pack -- --out DIR [--name NAME] FILE-or-FOLDER…');

/** @throws Error when something else than a pack stands where the pack shall go. */
function refuseOther(out: string, typed: string): void {
  const there = statSync(out, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) throw new Error(`${typed}: is a file; name a folder for the pack`);
  const names = there ? readdirSync(out) : [];
  if (names.length > 0 && !names.includes(MANIFEST_FILE))
    throw new Error(`${typed}: holds other files and no pack; name an empty or a new folder`);
}

/** A path, or the files of a folder in the order of their names: a large corpus does not fit on a command line. */
function filesOf(path: string): string[] {
  const full = userPath(path);
  if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const files = readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) throw new Error(`${path}: the folder holds no files; name one that holds documents`);
  return files;
}
