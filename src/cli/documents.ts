/** Files named on a command line to documents, with errors that name the file. */
import { basename } from 'node:path';
import type { SourceDocument } from '@/src/corpus/article';
import { UsageError } from './command';
import { readNamedFile } from './named-file';

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
  return { file: basename(path), bytes: new Uint8Array(readNamedFile(path)) };
}
