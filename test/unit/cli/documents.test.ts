/** Files of a command line: one that cannot be read is named, and the others are read all the same. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { UsageError } from '@/src/cli/command';
import { eachFile, readFiles, withPath } from '@/src/cli/documents';
import { DocumentError } from '@/src/corpus/errors';

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

it('an error of a document is told with its whole path', () => {
  const opened: string[] = [];
  expect([...eachFile([good], (path) => opened.push(path))]).toHaveLength(1);
  expect(opened).toEqual([good]);
  const fault = new DocumentError('EMPTY', 'good.txt', 'the file is empty; save it again');
  expect(withPath(fault, good)).toMatchObject({
    message: `${good}: the file is empty; save it again; nothing was written`,
  });
  expect(withPath(fault, missing)).toBe(fault);
});

it('no file at all is a wrong argument', () => {
  expect(() => readFiles([], () => undefined)).toThrow(UsageError);
  expect(() => [...eachFile([])]).toThrow(UsageError);
});
