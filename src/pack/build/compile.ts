/** Documents to a pack: the one place where corpus, facts, terms and pack meet. Used by the build and by `pack`. */
import type { Article, SourceDocument } from '@/src/corpus/article';
import type { DocumentError } from '@/src/corpus/errors';
import { readDocument, readDocuments } from '@/src/corpus/read';
import { nameSubjects, OwnerNames } from '@/src/facts/canonical';
import { extractAll, extractFacts } from '@/src/facts/extract';
import type { ArticleFacts, Term } from '@/src/facts/fact';
import { TermFinder } from '@/src/facts/terms/find';
import { lexiconSurfaces } from '@/src/facts/terms/lexicon';
import type { Manifest } from '../manifest';
import { buildVocabulary, type DictionaryEntry } from '../vocabulary';
import { writePack } from './build';
import type { ArticleInput } from './collect';
import { MemoryScratch, type PackFiles, type Scratch } from './files';
import { Spool } from './spool';
import { WordCounter } from './words';

/** Cuts a text into words; jieba in Node, absent elsewhere. */
export type Segmenter = (text: string) => string[];

export interface Extraction {
  articles: { article: Article; facts: ArticleFacts }[];
  terms: Term[];
}

/**
 * Reads documents and finds everything in them.
 * @param refused is told of each document that cannot be read, and the others are read all the same.
 * @throws DocumentError naming the file and the reason for the first that cannot be read, when nobody is to be told.
 */
export function extractDocuments(
  documents: readonly SourceDocument[],
  cut?: Segmenter,
  refused?: (error: DocumentError) => void,
): Extraction {
  const finder = new TermFinder(cut ? { cut } : {});
  const articles = readDocuments(documents, refused);
  const read = extractAll(articles).map((facts, i) => ({ article: articles[i] as Article, facts }));
  for (const { article, facts } of read) finder.read(article, facts.quotes);
  const { terms } = finder.finish(articles, { places: true });
  const names = new OwnerNames(terms);
  return { articles: read.map(({ article, facts }) => ({ article, facts: nameSubjects(facts, names) })), terms };
}

/** What a compilation is at: reading documents, finding their terms, writing articles. */
export type Stage = 'reading' | 'finding terms' | 'writing';

export interface CompileOptions {
  name: string;
  cut?: Segmenter;
  dictionary?: Iterable<DictionaryEntry>;
  /** Told how many documents were read, or articles searched or written, and of how many where that is known. */
  progress?: (stage: Stage, done: number, total: number | null) => void;
}

/** The files of the pack that holds these documents. Throws as `compileTo`. */
export async function compileDocuments(
  documents: Iterable<SourceDocument>,
  options: CompileOptions,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  await compileTo(documents, options, { write: (path, bytes) => files.set(path, bytes) }, new MemoryScratch());
  return files;
}

/**
 * Compiles documents one by one; articles and facts wait in scratch, so that memory does not grow with the corpus but
 * for its names and the links between its figures.
 * @param documents read once.
 * @throws DocumentError naming the file and the reason for a document that cannot be read.
 */
export async function compileTo(
  documents: Iterable<SourceDocument>,
  options: CompileOptions,
  files: PackFiles,
  scratch: Scratch,
): Promise<Manifest> {
  const { name, cut, progress = () => undefined } = options;
  const finder = new TermFinder(cut ? { cut } : {});
  const words = new WordCounter(cut);
  const articles = new Spool<Article>(scratch, 'articles');
  const found = new Spool<ArticleFacts>(scratch, 'facts');
  let read = 0;
  let total = 0;
  for (const document of documents) {
    for (const article of readDocument(document)) {
      const facts = extractFacts(article);
      finder.read(article, facts.quotes);
      words.read(article, facts);
      articles.add(article);
      total += 1;
      found.add(facts);
    }
    read += 1;
    progress('reading', read, null);
  }
  articles.close();
  found.close();
  const { terms, counts, mentionsIn } = finder.finish(
    counted(articles, (done) => progress('finding terms', done, total)),
    { places: false },
  );
  terms.forEach((term, index) => {
    words.name(term, counts[index] ?? 0);
  });
  const names = new OwnerNames(terms);
  const dictionary = options.dictionary ? [...options.dictionary] : null;
  const vocabulary = buildVocabulary(words.words, dictionary);
  const dictionaryWords = (dictionary ?? []).map(({ word }) => word);
  // Names that the corpus has no facts of hold no ambiguous name that it has: 阿里 in 阿里云.
  const ambiguous = terms.flatMap(({ senses }) => senses.map(({ surface }) => surface));
  for (const name of lexiconSurfaces()) if (ambiguous.some((part) => name.includes(part))) dictionaryWords.push(name);
  const inputs: Iterable<ArticleInput> = {
    *[Symbol.iterator]() {
      const facts = found[Symbol.iterator]();
      for (const article of articles) {
        const next = facts.next();
        if (next.done) return;
        yield { article, facts: nameSubjects(next.value, names), mentions: mentionsIn(article) };
      }
    },
  };
  const about = { name, language: 'zh', licence: 'see seeds/README.md' };
  const input = { ...about, articles: inputs, terms, vocabulary, dictionaryWords };
  return writePack(input, files, scratch, (done) => progress('writing', done, total));
}

/** The same items again each time, telling how many were given. */
function counted<T>(items: Iterable<T>, tell: (done: number) => void): Iterable<T> {
  return {
    *[Symbol.iterator]() {
      let done = 0;
      for (const item of items) {
        yield item;
        done += 1;
        tell(done);
      }
    },
  };
}
