/**
 * No pattern loops over words that make up the same text in two ways: `(?:仅|为|仅为)*` reads 仅为仅为…x in 2^n ways before it says
 * no, and a page may hold such a text. Loops over anything but words and small classes are not looked at.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const PURE = ['corpus', 'detect', 'facts', 'lookup', 'pack'];
/** `(?:…)*`, `(?:…)+`, `(?:…){2,}` with no group inside. */
const LOOP = /\(\?:((?:[^()[\]\\]|\[[^\]\\]{1,80}\])+)\)(?:[*+]|\{\d+,\})/g;
const SIGN = /^(?:\[([^\]^-]+)\]|([^.^$*+?{}[\]|]))(\??)/u;

/** The words of one alternative (`超过?` is two); null where it is more than words. */
function wordsOf(alternative: string): string[] | null {
  let words = [''];
  let rest = alternative;
  while (rest !== '') {
    const [all, some, one = '', optional] = SIGN.exec(rest) ?? [];
    if (all === undefined || words.length > 500) return null;
    const signs = [...(some === undefined ? [one] : some), ...(optional ? [''] : [])];
    words = words.flatMap((word) => signs.map((sign) => word + sign));
    rest = rest.slice(all.length);
  }
  return words;
}

/** A text that words make up in two ways begins so (Sardinas and Patterson); null when there is none. */
function ambiguity(words: ReadonlySet<string>): string | null {
  const after = (ends: Iterable<string>) => {
    const found = new Set<string>();
    for (const end of ends)
      for (const word of words) {
        if (word !== end && word.startsWith(end)) found.add(word.slice(end.length));
        if (word !== end && end.startsWith(word)) found.add(end.slice(word.length));
      }
    return found;
  };
  let ends = after(words);
  for (const seen = new Set<string>(); ends.size > 0; ends = after(ends)) {
    for (const end of ends) if (words.has(end)) return end;
    for (const end of ends) if (seen.has(end)) ends.delete(end);
    for (const end of ends) seen.add(end);
  }
  return null;
}

it('finds a loop that reads one text in two ways', () => {
  expect(ambiguity(new Set(['仅', '为', '仅为']))).toBe('为');
  expect(ambiguity(new Set(['上', '年底', '上年', '底']))).toBe('底');
  expect(ambiguity(new Set(['只有', '有', '达到', '达']))).toBeNull();
});

it('no pattern of the pure folders has one', () => {
  const found: string[] = [];
  const files = PURE.flatMap((folder) =>
    readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    const text = readFileSync(join(SRC, file), 'utf8');
    for (const [loop, inner = ''] of text.matchAll(LOOP)) {
      const each = inner.split(/\|(?![^[]*\])/).map(wordsOf);
      const words = each.flatMap((some) => some ?? []);
      const twice = ambiguity(new Set(words));
      if (twice !== null) found.push(`${file}: …${twice} in ${loop.slice(0, 80)}`);
    }
  }
  expect(found).toEqual([]);
});
