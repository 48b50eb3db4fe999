/** Documents to a pack: the one place where corpus, facts, terms and pack meet. Used by the build and by `pack`. */
import type { Article, SourceDocument } from '@/src/corpus/article';
import { readDocuments } from '@/src/corpus/read';
import { nameSubjects, OwnerNames } from '@/src/facts/canonical';
import { extractFacts } from '@/src/facts/extract';
import type { ArticleFacts, Term } from '@/src/facts/fact';
import { findTerms } from '@/src/facts/terms/find';
import { buildPack, mentionsOf } from './build';
import { buildVocabulary, type DictionaryEntry } from './vocabulary';
import { corpusWords } from './words';

/** Cuts a text into words; jieba in Node, absent elsewhere. */
export type Segmenter = (text: string) => string[];

export interface Extraction {
  articles: { article: Article; facts: ArticleFacts }[];
  terms: Term[];
}

/**
 * Reads documents and finds everything in them.
 * @throws DocumentError naming the file and the reason for a document that cannot be read.
 */
export function extractDocuments(documents: SourceDocument[], cut?: Segmenter): Extraction {
  const articles = readDocuments(documents);
  const terms = findTerms(articles, cut ? { cut } : {});
  const names = new OwnerNames(terms);
  return {
    articles: articles.map((article) => ({ article, facts: nameSubjects(extractFacts(article), names) })),
    terms,
  };
}

/** The files of the pack that holds these documents. Throws as `extractDocuments`; nothing is written here. */
export async function compileDocuments(
  documents: SourceDocument[],
  options: { name: string; cut?: Segmenter; dictionary?: Iterable<DictionaryEntry> },
): Promise<Map<string, Uint8Array>> {
  const { articles, terms } = extractDocuments(documents, options.cut);
  const words = corpusWords(articles, terms, options.cut);
  const dictionary = options.dictionary ? [...options.dictionary] : null;
  const vocabulary = buildVocabulary(words, dictionary);
  const dictionaryWords = (dictionary ?? []).map(({ word }) => word);
  const about = { name: options.name, language: 'zh', licence: 'see seeds/README.md' };
  const mentions = mentionsOf(terms);
  const inputs = articles.map(({ article, facts }) => ({ article, facts, mentions: mentions.get(article.id) ?? [] }));
  return buildPack({ ...about, articles: inputs, terms, vocabulary, dictionaryWords });
}
