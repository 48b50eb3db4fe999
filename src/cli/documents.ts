/** Files named on a command line to documents, with errors that name the file. */
import { basename } from 'node:path';
import type { SourceDocument } from '@/src/corpus/article';
import { DocumentError, displayName } from '@/src/corpus/errors';
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
 * @param opened is told the path of each before it is given
 * @throws UsageError when no file is named; Error naming the first file that cannot be read.
 */
export function* eachFile(paths: readonly string[], opened?: (path: string) => void): Generator<SourceDocument> {
  if (paths.length === 0) throw new UsageError('name at least one file');
  for (const path of paths) {
    opened?.(path);
    yield readDocumentFile(path);
  }
}

/** An error of a document with its whole path: of a folder's files several may have one name. */
export function withPath(error: unknown, path: string): unknown {
  if (!(error instanceof DocumentError) || displayName(path) !== error.file) return error;
  return new Error(`${path}${error.message.slice(error.file.length)}; nothing was written`);
}

function readDocumentFile(path: string): SourceDocument {
  return { file: basename(path), bytes: new Uint8Array(readNamedFile(path)) };
}
