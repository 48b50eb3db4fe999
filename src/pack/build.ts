/**
 * Builds a pack: articles with their facts and terms in, files out. Pure; the caller writes them (a build step, the
 * `pack` command). Deterministic: the same input gives the same bytes, so builds can be compared by hash.
 */
import { Index } from 'flexsearch';
import { compileAutomaton } from '@/src/detect/compile';
import { encodeBlock } from './blocks';
import { type PackInput, passageRows, rowsOf, termEntry, termRow } from './collect';
import { impactSlot } from './impact';
import { buildHash, FORMAT, MANIFEST_FILE, type Manifest, sha256 } from './manifest';
import { encodeShard, type Posting, SLOTS, shardOf } from './postings';
import { PATHS } from './rows';
import { joinTokens, splitTokens } from './tokens';
import { factTokens, passageTokens } from './units';

/** Block files close at about this size: one disk read, one hash of 0.3 ms. */
const BLOCK_BYTES = 128 * 1024;
/** Shards aim at this size (measured: 26 ms above an empty worker at 10k articles, 46 at 100k). */
const SHARD_BYTES = 128 * 1024;

/** The files of a pack by path, `manifest.json` among them. */
export async function buildPack(input: PackInput): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const { factRows, articleRows } = rowsOf(input);
  const passages = passageRows(input, factRows.length);

  const blocks = {
    articles: writeBlocks(files, PATHS.articles, articleRows, (row) => row.index),
    facts: writeBlocks(files, PATHS.facts, factRows, (row) => row.id),
    passages: writeBlocks(files, PATHS.passages, passages, (row) => row.id),
  };
  files.set(PATHS.articleIds, json(Object.fromEntries(articleRows.map((row) => [row.article.id, row.index]))));
  files.set(PATHS.terms, json(input.terms.map(termRow)));
  files.set(PATHS.automaton, compileAutomaton(input.terms.map(termEntry), input.dictionaryWords));

  for (const part of ['pinyin', 'english', 'syllables', 'latin'] as const) {
    files.set(PATHS.words(part), json(input.vocabulary[part]));
  }

  const postings = indexUnits([
    ...factRows.map((row) => ({ id: row.id, tokens: factTokens(row) })),
    ...passages.map((row) => ({ id: row.id, tokens: passageTokens(row) })),
  ]);
  const shards = writeShards(files, postings);

  const named: Manifest['files'] = {};
  for (const [path, bytes] of files) named[path] = { bytes: bytes.length, sha256: await sha256(bytes) };
  const manifest: Manifest = {
    format: FORMAT,
    name: input.name,
    language: input.language,
    licence: input.licence,
    counts: {
      articles: articleRows.length,
      figures: factRows.filter((row) => row.fact.type === 'figure').length,
      quotes: factRows.filter((row) => row.fact.type === 'quote').length,
      terms: input.terms.length,
      passages: passages.length,
    },
    ...dateRange(input.articles.map(({ article }) => article.published)),
    blocks,
    shards,
    canary: [...postings.keys()].sort()[0] ?? '',
    build: await buildHash(named),
    files: named,
  };
  files.set(MANIFEST_FILE, json(manifest));
  return files;
}

/** Ranked postings by FlexSearch's own `add`, with our impact as its score. */
function indexUnits(units: { id: number; tokens: string[] }[]): Map<string, Posting> {
  const total = units.reduce((sum, unit) => sum + unit.tokens.length, 0);
  const average = units.length === 0 ? 1 : total / units.length;
  const counts = new WeakMap<string[], Map<string, number>>();
  const index = new Index({
    tokenize: 'strict',
    resolution: SLOTS,
    encode: splitTokens,
    score: (content: string[], token: string) => {
      let frequency = counts.get(content);
      if (!frequency) {
        frequency = new Map();
        for (const each of content) frequency.set(each, (frequency.get(each) ?? 0) + 1);
        counts.set(content, frequency);
      }
      return impactSlot(frequency.get(token) ?? 1, content.length, average);
    },
  });
  for (const unit of units) if (unit.tokens.length > 0) index.add(unit.id, joinTokens(unit.tokens));
  const postings = new Map<string, Posting>();
  for (const [token, slots] of flexsearchMap(index)) {
    const posting: Posting = new Map();
    slots.forEach((ids, slot) => {
      if (ids && ids.length > 0)
        posting.set(
          slot,
          ids.toSorted((a, b) => a - b),
        );
    });
    postings.set(token, posting);
  }
  return postings;
}

/** FlexSearch's `map` is what its storage interface hands to `commit`; its types leave it out. */
function flexsearchMap(index: unknown): Map<string, (number[] | undefined)[]> {
  return (index as { map: Map<string, (number[] | undefined)[]> }).map;
}

function writeShards(files: Map<string, Uint8Array>, postings: Map<string, Posting>): number {
  const whole = encodeShard(postings).length;
  const shards = Math.max(1, Math.ceil(whole / SHARD_BYTES));
  const parts = Array.from({ length: shards }, () => new Map<string, Posting>());
  for (const [token, posting] of postings) (parts[shardOf(token, shards)] as Map<string, Posting>).set(token, posting);
  parts.forEach((part, number) => {
    files.set(PATHS.shard(number), encodeShard(part));
  });
  return shards;
}

function writeBlocks<T>(
  files: Map<string, Uint8Array>,
  path: (block: number) => string,
  rows: T[],
  indexOf: (row: T) => number,
): number[] {
  const firsts: number[] = [];
  let block: string[] = [];
  let size = 0;
  const close = () => {
    if (block.length > 0) files.set(path(firsts.length - 1), encodeBlock(block));
    block = [];
    size = 0;
  };
  for (const row of rows) {
    const text = JSON.stringify(row);
    // UTF-8 takes up to three bytes for a Chinese character.
    if (size > 0 && size + text.length * 3 > BLOCK_BYTES * 1.5) close();
    if (block.length === 0) firsts.push(indexOf(row));
    block.push(text);
    size += text.length * 3;
  }
  close();
  return firsts;
}

function dateRange(dates: (string | null)[]): { firstDate: string | null; lastDate: string | null } {
  const known = dates.filter((date): date is string => date !== null).sort();
  return { firstDate: known[0] ?? null, lastDate: known.at(-1) ?? null };
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
