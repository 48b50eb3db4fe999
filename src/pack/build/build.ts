/**
 * Builds a pack: articles with their facts and terms in, files out. Pure; the caller keeps the files (a build step, the
 * `pack` command). Articles are read twice and never held, postings go to scratch when they are many. Deterministic:
 * the same input gives the same bytes, so builds can be compared by hash.
 */
import { compileAutomaton } from '@/src/detect/compile';
import type { Term } from '@/src/facts/fact';
import { Links } from '@/src/facts/links';
import { BloomWriter } from '../bloom';
import { HOT_BYTES, HotFiles } from '../hot';
import { buildHash, FORMAT, MANIFEST_FILE, type Manifest } from '../manifest';
import { shardOf } from '../postings';
import { slimFact, slimPassage } from '../row-codec';
import { type ArticleRow, type FactRow, KIND_LETTERS, PATHS, type PassageRow, type TermRow } from '../rows';
import { Edition } from '../seal';
import { isWordToken } from '../tokens';
import { factTokens, passageTokens } from '../units';
import { keyPart, type Vocabulary, wordKey } from '../vocabulary';
import { type ArticleInput, factRows, factsInOrder, passageRows, termEntry, termRow } from './collect';
import { FactOrder } from './fact-order';
import type { PackFiles, Scratch } from './files';
import { json, PartWriter, ROWS, RowWriter } from './part-writer';
import { PostingWriter } from './posting-writer';
import { RowSorter } from './row-sorter';

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
  /** Bytes of a pack that lies in hot.bin whole; HOT_BYTES when absent. */
  hotBytes?: number;
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
  const { places, links, edition } = linkArticles(input);
  const hot = new HotFiles(files, new Set([PATHS.automaton, PATHS.keys]), input.hotBytes ?? HOT_BYTES);
  const out = new PartWriter(hot, edition);
  const postings = new PostingWriter(scratch);
  const told = await writeRows(input, { places, links }, { out, scratch, postings }, progress);
  await out.file(PATHS.automaton, compileAutomaton(input.terms.map(termEntry), input.dictionaryWords));
  const keys = await writeWords(input.vocabulary, out);
  const { shards, canary } = await postings.finish(
    places.length,
    (number, shard) => out.file(PATHS.part('postings', number), shard),
    (token) => {
      if (isWordToken(token)) keys.add(token);
    },
  );
  // In memory a small pack says as quickly what it has not.
  if (!hot.isWhole) await out.file(PATHS.keys, keys.finish());
  const { name, language, licence, terms } = input;
  const said = {
    format: FORMAT,
    name,
    language,
    licence,
    ...told,
    rows: ROWS,
    parts: out.parts,
    whole: hot.isWhole,
    kinds: terms.map(({ kind }) => KIND_LETTERS[kind]).join(''),
    shards,
    canary,
    edition,
  };
  const manifest: Manifest = { ...said, build: await buildHash(said) };
  await hot.close(manifest);
  files.write(MANIFEST_FILE, json(manifest));
  return manifest;
}

/** What the manifest tells of the rows: how many of each kind, and from which day to which the articles are. */
type Told = Pick<Manifest, 'counts' | 'firstDate' | 'lastDate'>;

/**
 * Writes articles, facts, passages and terms, and gathers the postings of all that can be found. Facts are written in the
 * order of their places, which is not that of the articles, so they are sorted first.
 */
async function writeRows(
  { articles, terms }: PackInput,
  { places, links }: Pick<Linked, 'places' | 'links'>,
  { out, scratch, postings }: { out: PartWriter; scratch: Scratch; postings: PostingWriter },
  progress: (articles: number) => void,
): Promise<Told> {
  const rows = {
    articles: new RowWriter<ArticleRow>(out, 'articles'),
    facts: new RowWriter<FactRow>(out, 'facts', slimFact),
    passages: new RowWriter<PassageRow>(out, 'passages', slimPassage),
    terms: new RowWriter<TermRow>(out, 'terms'),
  };
  const sorter = new RowSorter<FactRow>(scratch, 'rows');
  const counts = { articles: 0, figures: 0, quotes: 0, terms: terms.length, passages: 0 };
  const names: [string, number][] = [];
  const days = new Days();
  for (const each of articles) {
    const { article } = each;
    const index = counts.articles;
    const ids: number[] = [];
    for (const row of factRows(each, index, counts.figures + counts.quotes, links, places)) {
      counts[row.fact.type === 'figure' ? 'figures' : 'quotes'] += 1;
      ids.push(row.id);
      sorter.add(row);
      postings.add(row.id, factTokens(row));
    }
    for (const row of passageRows(each, index, places.length + counts.passages)) {
      counts.passages += 1;
      await rows.passages.add(row);
      postings.add(row.id, passageTokens(row));
    }
    await rows.articles.add({ index, article, facts: ids });
    names.push([article.id, index]);
    days.add(article.published);
    counts.articles += 1;
    progress(counts.articles);
  }
  for (const row of sorter) await rows.facts.add(row);
  for (const term of terms) await rows.terms.add(termRow(term));
  for (const writer of Object.values(rows)) await writer.close();
  await out.table('ids', names, shardOf);
  return { counts, firstDate: days.first, lastDate: days.last };
}

/** The first and the last of some days; null where none is known. */
class Days {
  first: string | null = null;
  last: string | null = null;

  add(day: string | null): void {
    if (day === null) return;
    if (this.first === null || day < this.first) this.first = day;
    if (this.last === null || day > this.last) this.last = day;
  }
}

/** Writes the tables of words, and begins the filter of all keys with theirs. */
async function writeWords(vocabulary: Vocabulary, out: PartWriter): Promise<BloomWriter> {
  const keys = new BloomWriter();
  for (const part of ['pinyin', 'english', 'latin'] as const) {
    const words = Object.entries<Vocabulary[typeof part][string]>(vocabulary[part]);
    for (const [key] of words) keys.add(wordKey(part, key));
    await out.table(`words/${part}`, words, keyPart);
  }
  await out.file(PATHS.syllables, json(vocabulary.syllables));
  return keys;
}

/** What is known of a pack's articles after they were read once. */
interface Linked {
  /** The place of each fact in the order in which facts are written. */
  places: Uint32Array;
  links: Links;
  edition: string;
}

/** Orders the facts of all articles, links their figures, and names what goes into the pack. */
function linkArticles({ name, articles, terms }: PackInput): Linked {
  const links = new Links();
  const order = new FactOrder();
  const edition = new Edition();
  let facts = 0;
  edition.add(name);
  for (const each of articles) {
    const { article, facts: found } = each;
    order.add(each);
    edition.add(article.id);
    for (const { text } of article.paragraphs) edition.add(text);
    for (const fact of factsInOrder(found)) {
      edition.add(fact.text);
      if (fact.type === 'figure') links.add(facts, fact);
      facts += 1;
    }
  }
  for (const term of terms) edition.add(term.name);
  links.link();
  return { places: order.places(), links, edition: edition.name() };
}
