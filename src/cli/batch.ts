/** Batch files of `ask` and `hover`: a JSON array, checked item by item. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { userPath } from './command';

/**
 * Reads a JSON array of items.
 * @throws Error naming the file, the item and the field that is wrong.
 */
export function readBatch<T>(path: string, item: v.GenericSchema<unknown, T>): T[] {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(userPath(path), 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
  const parsed = v.safeParse(v.array(item), raw);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new Error(`${path}: ${v.getDotPath(issue) ?? 'root'}: ${issue.message}`);
}
