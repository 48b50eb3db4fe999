/** Batch files of `ask` and `hover`: a JSON array, checked item by item. */
import * as v from 'valibot';
import { readNamedFile } from './named-file';

/**
 * Reads a JSON array of items.
 * @throws Error naming the file, the item and the field that is wrong.
 */
export function readBatch<T>(path: string, item: v.GenericSchema<unknown, T>): T[] {
  const text = readNamedFile(path).toString('utf8');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new Error(`${path}: is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  const parsed = v.safeParse(v.array(item), raw);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new Error(`${path}: ${v.getDotPath(issue) ?? 'root'}: ${issue.message}`);
}
