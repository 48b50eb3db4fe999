/** A file named on a command line, with errors that a person understands. */
import { readFileSync, statSync } from 'node:fs';
import { userPath } from './command';

/**
 * Its bytes.
 * @param path as it was typed, from the folder that the command was typed in.
 * @throws Error naming the file and what is wrong with it.
 */
export function readNamedFile(path: string): Buffer {
  const full = userPath(path);
  try {
    if (statSync(full).isDirectory()) throw new Error('is a folder; name files');
    return readFileSync(full);
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
