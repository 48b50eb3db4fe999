/** What is said where a pack cannot be written. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const refuse = vi.hoisted(() => ({ code: '' }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const mkdtempSync = (prefix: string) => {
    if (refuse.code !== '') throw Object.assign(new Error(`${refuse.code}: as the system says`), { code: refuse.code });
    return real.mkdtempSync(prefix);
  };
  return { ...real, mkdtempSync };
});

const { writeWhole } = await import('@/src/cli/disk');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chuchu-disk-'));
  writeFileSync(join(folder, 'file'), '');
  mkdirSync(join(folder, 'full'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a place where nothing can be written', () => {
  it.each([
    ['file/pack', '', 'a part of that path is a file'],
    [`full/${'x'.repeat(300)}`, '', 'name a shorter path'],
    ['full/pack', 'EACCES', 'name a folder that may be written to'],
    ['full/pack', 'EROFS', 'name a folder that may be written to'],
    ['full/pack', 'ENOSPC', 'make room on the disk'],
  ])('%s %s: %s', async (out, code, advice) => {
    refuse.code = code;
    await expect(writeWhole(join(folder, out), async () => null)).rejects.toThrow(advice);
    refuse.code = '';
  });

  it('gives no advice that it does not have', async () => {
    refuse.code = 'EMFILE';
    await expect(writeWhole(join(folder, 'full/pack'), async () => null)).rejects.toThrow(/can be written there$/);
    refuse.code = '';
  });

  it('is left as it was by a build that fails', async () => {
    const build = () => Promise.reject(new Error('no articles'));
    await expect(writeWhole(join(folder, 'full/pack'), build)).rejects.toThrow('no articles');
    expect(readdirSync(join(folder, 'full'))).toEqual([]);
  });
});
