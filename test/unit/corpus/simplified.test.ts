/** Rules of the corpus read folded text (ADR 6): a Traditional character in one is a word that is never met. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { simplified } from '@/src/corpus/text/as-written';

/** They read text as written: to tell one encoding from another, and to clean what is folded then. */
const AS_WRITTEN = new Set(['src/corpus/text/decode.ts', 'src/corpus/text/width.ts']);

const rules = readdirSync('src/corpus', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src/corpus', file))
  .filter((file) => file.endsWith('.ts') && !AS_WRITTEN.has(file));

const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '');

test.each(rules)('%s is written in Simplified', (file) => {
  const code = withoutComments(readFileSync(file, 'utf8'));
  expect([...code].filter((sign) => simplified(sign) !== sign).join('')).toBe('');
});
