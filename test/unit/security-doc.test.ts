/** docs/security.md names tests that exist, and leaves no row of the threat list out. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = readFileSync('docs/security.md', 'utf8');
const rows = text.split('\n').filter((line) => line.startsWith('|'));

it('every test that a row names is there', () => {
  const missing: string[] = [];
  for (const row of rows) {
    for (const [, kind, named = ''] of row.matchAll(
      /\b(e2e|unit): ([^|]*?)(?=\b(?:e2e|unit|fuzz|soak|biome):? |\||$)/g,
    )) {
      for (const [name] of named.replace(/"[^"]*"|\([^)]*\)/g, '').matchAll(/[a-z][a-z\d]*(?:[-/][a-z\d]+)+/g)) {
        const paths =
          kind === 'e2e'
            ? [`test/e2e/${name}.e2e.ts`]
            : [`test/unit/${name}`, `test/unit/${name}.test.ts`, `test/unit/${name}.test.tsx`];
        if (
          !/\.mjs|scripts|zip:check/.test(name) &&
          !['package-check', 'data-in'].includes(name) &&
          !paths.some((path) => existsSync(path))
        )
          missing.push(`${kind}: ${name}`);
      }
    }
  }
  expect(missing).toEqual([]);
});

it('every title that a row quotes stands in the spec that it names', () => {
  const missing: string[] = [];
  for (const row of rows) {
    for (const [, names = ''] of row.matchAll(/\be2e: ([^|]*?)(?=\b(?:unit|fuzz|soak|biome):? |\||$)/g)) {
      for (const [, name, title = ''] of names.matchAll(/([a-z][a-z-]+) "([^"]+)"/g)) {
        if (!readFileSync(`test/e2e/${name}.e2e.ts`, 'utf8').includes(title)) missing.push(`${name}: ${title}`);
      }
    }
  }
  expect(missing).toEqual([]);
});

it.each([
  ['T', 1, 25],
  ['I', 1, 43],
  ['P', 44, 55],
  ['M', 56, 61],
  ['S', 62, 64],
])('%s%i–%i each have a row', (letter, first, last) => {
  const told = new Set<number>();
  for (const row of rows) {
    const [cell = ''] = row.split('|').slice(1);
    for (const [, from, to] of cell.matchAll(new RegExp(`\\b${letter}(\\d+)(?:–${letter}(\\d+))?`, 'g')))
      for (let n = Number(from); n <= Number(to ?? from); n += 1) told.add(n);
  }
  const missing = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((n) => !told.has(n));
  expect(missing).toEqual([]);
});
