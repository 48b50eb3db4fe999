/**
 * The import rule of the house (DESIGN §2) fires: a floor that imports upward or sideways, or a pure floor that uses a
 * browser or Node API, is refused by the same `biome lint` that `npm test` runs.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const CONFIG = fileURLToPath(new URL('../../biome.json', import.meta.url));
const BIOME = fileURLToPath(new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url));

/** An empty house with our rules in it, so that the bad file never stands in the real one. */
const house = mkdtempSync(join(tmpdir(), 'chuchu-house-'));
copyFileSync(CONFIG, join(house, 'biome.json'));
afterAll(() => rmSync(house, { recursive: true, force: true }));

/** Lints a source text as if it stood at `path`; gives biome's words. */
function lintAs(path: string, source: string): { ok: boolean; output: string } {
  const file = join(house, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  const args = [BIOME, 'lint', '--vcs-enabled=false', '--colors=off', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' });
  rmSync(file);
  return { ok: status === 0, output: stdout + stderr };
}

const using = (module: string) => `import { it } from '${module}';\n\nexport const value = it;\n`;

describe('an import that goes up or sideways is refused', () => {
  it.each([
    ['src/corpus/x.ts', '@/src/facts/fact'],
    ['src/detect/x.ts', '@/src/corpus/article'],
    ['src/detect/x.ts', '../facts/fact'],
    ['src/facts/x.ts', '@/src/pack/open'],
    ['src/pack/x.ts', '@/src/lookup/answer'],
    ['src/lookup/x.ts', '@/src/app/protocol'],
    ['src/app/x.ts', '@/src/ui/card'],
    ['src/ui/x.tsx', '@/src/app/messaging'],
    ['src/cli/x.ts', '@/src/ui/card'],
    ['src/cli/x.ts', '@/src/app/protocol'],
    ['src/app/x.ts', '@/src/page/walk'],
  ])('%s importing %s', (path, module) => {
    const { ok, output } = lintAs(path, using(module));
    expect(output).toContain('noRestrictedImports');
    expect(ok).toBe(false);
  });
});

describe('corpus, facts and lookup stay out of the content script', () => {
  it.each(['@/src/corpus/article', '@/src/facts/extract', '@/src/lookup/search'])('src/page importing %s', (module) => {
    expect(lintAs('src/page/x.ts', using(module)).output).toContain('noRestrictedImports');
  });
});

describe('a pure floor uses neither browser nor Node', () => {
  it.each(['corpus', 'facts', 'pack', 'detect', 'lookup'])('src/%s', (floor) => {
    expect(lintAs(`src/${floor}/x.ts`, using('node:fs')).output).toContain('noRestrictedImports');
    expect(lintAs(`src/${floor}/x.ts`, 'export const title = document.title;\n').output).toContain(
      'noRestrictedGlobals',
    );
    expect(lintAs(`src/${floor}/x.ts`, 'export const id = browser.runtime.id;\n').output).toContain(
      'noRestrictedGlobals',
    );
  });
});

describe('an import that goes down is allowed', () => {
  it.each([
    ['src/corpus/x.ts', '@/src/detect/simplify'],
    ['src/facts/x.ts', '@/src/corpus/article'],
    ['src/pack/x.ts', '@/src/facts/fact'],
    ['src/lookup/x.ts', '@/src/pack/open'],
    ['src/page/x.ts', '@/src/detect/find'],
    ['src/cli/x.ts', '@/src/lookup/answer'],
  ])('%s importing %s', (path, module) => {
    expect(lintAs(path, using(module))).toMatchObject({ ok: true });
  });
});
