/** Batch files of `ask` and `hover`: what is wrong with one is told with its name, its item and its field. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, expect, it } from 'vitest';
import { readBatch } from '@/src/cli/batch';

const folder = mkdtempSync(join(tmpdir(), 'chuchu-batch-'));
const file = join(folder, 'queries.json');
const Item = v.object({ query: v.string() });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('gives the items of an array', () => {
  writeFileSync(file, '[{"query":"公路里程"}]');
  expect(readBatch(file, Item)).toEqual([{ query: '公路里程' }]);
});

it.each([
  ['cut off', '[{"query":', 'is no JSON'],
  ['no array', '{"query":"公路"}', 'root'],
  ['a field of another type', '[{"query":"公路"},{"query":3}]', '1.query'],
])('%s', (_, text, words) => {
  writeFileSync(file, text);
  expect(() => readBatch(file, Item)).toThrow(`${file}: ${words}`);
});

it('is not there', () => {
  expect(() => readBatch(join(folder, 'none.json'), Item)).toThrow('none.json: no such file');
  expect(() => readBatch(folder, Item)).toThrow(`${folder}: is a folder`);
});
