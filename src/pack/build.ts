/**
 * Builds a pack: articles with their facts and terms in, files out. Pure; the caller keeps the files (a build step, the
 * `pack` command). Articles are read twice and never held, postings go to scratch when they are many. Deterministic:
 * the same input gives the same bytes, so builds can be compared by hash.
 */
import { compileAutomaton } from '@/src/detect/compile';
import type { Term } from '@/src/facts/fact';
import { Links } from '@/src/facts/links';
import { type ArticleInput, factRows, factsInOrder, passageRows, termEntry, termRow } from './collect';
import { MemoryScratch, type PackFiles, type Scratch } from './files';
import { buildHash, FORMAT, MANIFEST_FILE, type Manifest } from './manifest';
import { json, RowWriter, SumWriter } from './part-writer';
import { PostingWriter } from './posting-writer';
import { shardOf } from './postings';
import { type ArticleRow, type FactRow, KIND_LETTERS, PATHS, type PassageRow, type TermRow } from './rows';
import { factTokens, passageTokens } from './units';
import { keyPart, type Vocabulary } from './vocabulary';

export interface PackInput {
  name: string;
  language: string;
  licence: string;
  /** Read more than once, in the same order each time. */
  articles: Iterable<ArticleInput>;
  terms: Term[];
  vocabulary: Vocabulary;
  /** Words of a dictionary, by which a name across two words (海外|卖家) is told from the name itself. */
  dictionaryWords: string[];
}

/** The files of a small pack by path, `manifest.json` among them. */
export async function buildPack(input: PackInput): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  await writePack(input, { write: (path, bytes) => files.set(path, bytes) }, new MemoryScratch());
  return files;
}

/**
 * Writes a pack, the manifest last.
 * @param progress told the number of articles written so far.
 */
export async function writePack(
  input: PackInput,
  files: PackFiles,
  scratch: Scratch,
  progress: (articles: number) => void = () => undefined,
): Promise<Manifest> {
  const out = new SumWriter(files);
  const { facts, links } = linkArticles(input.articles);
  const rows = {
    articles: new RowWriter<ArticleRow>(out, 'articles'),
    facts: new RowWriter<FactRow>(out, 'facts'),
    passages: new RowWriter<PassageRow>(out, 'passages'),
    terms: new RowWriter<TermRow>(out, 'terms'),
  };
  const postings = new PostingWriter(scratch);
  const counts = { articles: 0, figures: 0, quotes: 0, terms: input.terms.length, passages: 0 };
  const ids: [string, number][] = [];
  let firstDate: string | null = null;
  let lastDate: string | null = null;
  for (const each of input.articles) {
    const { article } = each;
    const index = counts.articles;
    const first = counts.figures + counts.quotes;
    for (const row of factRows(each, index, first, links)) {
      counts[row.fact.type === 'figure' ? 'figures' : 'quotes'] += 1;
      await rows.facts.add(row.id, row);
      postings.add(row.id, factTokens(row));
    }
    for (const row of passageRows(each, index, facts + counts.passages)) {
      counts.passages += 1;
      await rows.passages.add(row.id, row);
      postings.add(row.id, passageTokens(row));
    }
    await rows.articles.add(index, { index, article, facts: { first, end: counts.figures + counts.quotes } });
    ids.push([article.id, index]);
    if (article.published !== null && (firstDate === null || article.published < firstDate))
      firstDate = article.published;
    if (article.published !== null && (lastDate === null || article.published > lastDate)) lastDate = article.published;
    counts.articles += 1;
    progress(counts.articles);
  }
  for (const [index, term] of input.terms.entries()) await rows.terms.add(index, termRow(term));
  for (const writer of Object.values(rows)) await writer.close();
  await out.table('ids', ids, shardOf);
  await out.file(PATHS.automaton, compileAutomaton(input.terms.map(termEntry), input.dictionaryWords));
  for (const part of ['pinyin', 'english', 'latin'] as const)
    await out.table(`words/${part}`, Object.entries<Vocabulary[typeof part][string]>(input.vocabulary[part]), keyPart);
  await out.file(PATHS.syllables, json(input.vocabulary.syllables));
  let number = 0;
  const { shards, canary } = await postings.finish(async (shard) => {
    await out.part('postings', number, shard);
    number += 1;
  });
  const { name, language, licence, terms } = input;
  const said = {
    format: FORMAT,
    name,
    language,
    licence,
    counts,
    firstDate,
    lastDate,
    blocks: {
      articles: rows.articles.firsts,
      facts: rows.facts.firsts,
      passages: rows.passages.firsts,
      terms: rows.terms.firsts,
    },
    kinds: terms.map(({ kind }) => KIND_LETTERS[kind]).join(''),
    shards,
    canary,
    sums: out.sums,
  };
  const manifest: Manifest = { ...said, build: await buildHash(said) };
  files.write(MANIFEST_FILE, json(manifest));
  return manifest;
}

/** Numbers the facts of all articles and links their figures. */
function linkArticles(articles: Iterable<ArticleInput>): { facts: number; links: Links } {
  const links = new Links();
  let facts = 0;
  for (const { article, facts: found } of articles) {
    for (const fact of factsInOrder(found)) {
      if (fact.type === 'figure') links.add({ id: facts, figure: fact, published: article.published });
      facts += 1;
    }
  }
  links.link();
  return { facts, links };
}
