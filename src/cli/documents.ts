/** Files named on a command line to documents, with errors that name the file. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { SourceDocument } from '@/src/corpus/article';
import { UsageError, userPath } from './command';

/**
 * Reads files as documents.
 * @param refused is told of each file that cannot be read, by name; the others are read all the same.
 * @throws UsageError when no file is named.
 */
export function readFiles(paths: readonly string[], refused: (error: Error) => void): SourceDocument[] {
  if (paths.length === 0) throw new UsageError('name at least one file');
  return paths.flatMap((path) => {
    try {
      return [readDocumentFile(path)];
    } catch (error) {
      refused(error as Error);
      return [];
    }
  });
}

/**
 * The same one by one, each read when it is asked for.
 * @throws UsageError when no file is named; Error naming the first file that cannot be read.
 */
export function* eachFile(paths: readonly string[]): Generator<SourceDocument> {
  if (paths.length === 0) throw new UsageError('name at least one file');
  for (const path of paths) {
    yield readDocumentFile(path);
  }
}

function readDocumentFile(path: string): SourceDocument {
  const full = userPath(path);
  try {
    if (statSync(full).isDirectory()) throw new Error('is a folder; name the files in it');
    return { file: basename(full), bytes: new Uint8Array(readFileSync(full)) };
  } catch (error) {
    throw new Error(`${path}: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'no such file';
  if ('code' in error && error.code === 'EACCES') return 'may not be read; check its permissions';
  return error.message;
}
