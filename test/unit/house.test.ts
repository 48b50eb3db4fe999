/**
 * The import rule of the house (DESIGN §2) fires: a floor that imports upward or sideways, or a pure floor that uses a
 * browser or Node API, is refused by the same `biome lint` that `npm test` runs.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CONFIG = fileURLToPath(new URL('../../biome.json', import.meta.url));
const BIOME = fileURLToPath(new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url));

/** An empty house with our rules in it, so that a bad file never stands in the real one. All are linted at once. */
const house = mkdtempSync(join(tmpdir(), 'chuchu-house-'));
copyFileSync(CONFIG, join(house, 'biome.json'));
afterAll(() => rmSync(house, { recursive: true, force: true }));

let built = 0;

/** Puts a source text into a folder of the house; gives its path. */
function builtIn(folder: string, source: string): string {
  built += 1;
  const path = `${folder}/x${built}.ts`;
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), source);
  return path;
}

/** The rules that each file breaks. */
const broken = new Map<string, string[]>();
beforeAll(() => {
  const args = [
    BIOME,
    'lint',
    '--vcs-enabled=false',
    '--colors=off',
    '--reporter=github',
    '--max-diagnostics=none',
    '.',
  ];
  const { stdout } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' });
  for (const [, rule = '', path = ''] of stdout.matchAll(/^::\w+ title=([^,]+),file=[^,]*?(src\/[^,]+),/gm))
    broken.set(path, [...(broken.get(path) ?? []), rule.replace(/^.*\//, '')]);
});

const using = (module: string) => `import { it } from '${module}';\n\nexport const value = it;\n`;
const importing = ([folder, module]: readonly [string, string]) => ({
  folder,
  module,
  path: builtIn(folder, using(module)),
});

describe('an import that goes up or sideways is refused', () => {
  const rows = (
    [
      ['src/corpus', '@/src/facts/fact'],
      ['src/detect', '@/src/corpus/article'],
      ['src/detect', '../facts/fact'],
      ['src/facts', '@/src/pack/open'],
      ['src/pack', '@/src/lookup/answer'],
      ['src/lookup', '@/src/app/protocol'],
      ['src/app', '@/src/ui/card'],
      ['src/ui', '@/src/app/messaging'],
      ['src/cli', '@/src/ui/card'],
      ['src/cli', '@/src/app/protocol'],
      ['src/app', '@/src/page/walk'],
      // Corpus, facts and lookup stay out of the content script.
      ['src/page', '@/src/corpus/article'],
      ['src/page', '@/src/facts/extract'],
      ['src/page', '@/src/lookup/search'],
    ] as const
  ).map(importing);
  it.each(rows)('$folder importing $module', ({ path }) => {
    expect(broken.get(path)).toContain('noRestrictedImports');
  });
});

describe('a pure floor uses neither browser nor Node', () => {
  const rows = ['corpus', 'facts', 'pack', 'detect', 'lookup'].map((floor) => ({
    floor,
    node: builtIn(`src/${floor}`, using('node:fs')),
    page: builtIn(`src/${floor}`, 'export const title = document.title;\n'),
    extension: builtIn(`src/${floor}`, 'export const id = browser.runtime.id;\n'),
  }));
  it.each(rows)('src/$floor', ({ node, page, extension }) => {
    expect(broken.get(node)).toContain('noRestrictedImports');
    expect(broken.get(page)).toContain('noRestrictedGlobals');
    expect(broken.get(extension)).toContain('noRestrictedGlobals');
  });
});

describe('an import that goes down is allowed', () => {
  const rows = (
    [
      ['src/corpus', '@/src/detect/simplify'],
      ['src/facts', '@/src/corpus/article'],
      ['src/pack', '@/src/facts/fact'],
      ['src/lookup', '@/src/pack/open'],
      ['src/page', '@/src/detect/find'],
      ['src/cli', '@/src/lookup/answer'],
    ] as const
  ).map(importing);
  it.each(rows)('$folder importing $module', ({ path }) => {
    expect(broken.size).toBeGreaterThan(0);
    expect(broken.get(path)).toBeUndefined();
  });
});
