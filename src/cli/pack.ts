/** `npm run -s pack -- --out DIR FILE…`: documents to a pack. Nothing is written when anything fails. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { dictionary } from '@/modules/corpus/dictionary';
import { segmenter } from '@/modules/corpus/segmenter';
import { compileDocuments } from '@/src/pack/compile';
import { MANIFEST_FILE } from '@/src/pack/manifest';
import { runCommand, UsageError, userPath } from './command';
import { readFiles } from './documents';

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
  const files = await compileDocuments(readFiles(positionals), {
    name: values.name,
    cut: segmenter(),
    dictionary: dictionary(),
  });
  writeWhole(out, files);
  const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
  return { out, files: files.size, bytes, manifest: join(out, MANIFEST_FILE) };
}, 'npm run -s pack -- --out DIR [--name NAME] FILE…');

/** Writes beside the target and swaps at the end: a reader sees the old pack or the new one, never half of one. */
function writeWhole(out: string, files: Map<string, Uint8Array>): void {
  mkdirSync(dirname(out), { recursive: true });
  const stage = mkdtempSync(join(dirname(out), `.${basename(out)}-`));
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(stage, path)), { recursive: true });
      writeFileSync(join(stage, path), bytes);
    }
    rmSync(out, { recursive: true, force: true });
    renameSync(stage, out);
  } catch (error) {
    rmSync(stage, { recursive: true, force: true });
    throw error;
  }
}
