/** Files of a command line: one that cannot be read is named, and the others are read all the same. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { UsageError } from '@/src/cli/command';
import { eachFile, readFiles } from '@/src/cli/documents';

const folder = mkdtempSync(join(tmpdir(), 'chuchu-documents-'));
const good = join(folder, 'good.txt');
const missing = join(folder, 'missing.txt');

beforeAll(() => writeFileSync(good, '某县新建公路八十六公里。'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('readFiles reads what can be read and tells of the rest', () => {
  const refused: string[] = [];
  const read = readFiles([missing, good, folder], (error) => refused.push(error.message));
  expect(read.map(({ file }) => file)).toEqual(['good.txt']);
  expect(refused).toEqual([`${missing}: no such file`, `${folder}: is a folder; name files`]);
});

it('eachFile stops at the first that cannot be read', () => {
  expect(() => [...eachFile([good, missing])]).toThrow(`${missing}: no such file`);
});

it('no file at all is a wrong argument', () => {
  expect(() => readFiles([], () => undefined)).toThrow(UsageError);
  expect(() => [...eachFile([])]).toThrow(UsageError);
});
