/** Files named on a command line to documents, with errors that name the file. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { SourceDocument } from '@/src/corpus/article';
import { UsageError, userPath } from './command';

/**
 * Reads files as documents.
 * @throws UsageError when no file is named; Error naming the first file that cannot be read.
 */
export function readFiles(paths: string[]): SourceDocument[] {
  if (paths.length === 0) throw new UsageError('name at least one file');
  return paths.map((path) => {
    const full = userPath(path);
    try {
      if (statSync(full).isDirectory()) throw new Error('is a folder; name the files in it');
      return { file: basename(full), bytes: new Uint8Array(readFileSync(full)) };
    } catch (error) {
      const reason = error instanceof Error ? error.message.replace(/, \w+ '.*'$/, '') : String(error);
      throw new Error(`${path}: ${reason}`);
    }
  });
}
