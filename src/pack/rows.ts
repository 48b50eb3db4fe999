/** The rows a pack stores, as written in its block files (blocks.ts). */
import type { Article } from '@/src/corpus/article';
import type { Source } from '@/src/corpus/source';
import type { Fact, TermKind } from '@/src/facts/fact';

export interface ArticleRow {
  index: number;
  article: Article;
  /** Ids of its facts: consecutive, from first up to but not including end. */
  facts: { first: number; end: number };
}

export interface FactRow {
  id: number;
  article: number;
  source: Source;
  fact: Fact;
  /** Where the fact's text starts in its sentence; 0 when the sentence is not found whole in its paragraph. */
  offset: number;
  /** Terms named in its sentence, by index. */
  terms: number[];
  /** Terms named elsewhere in its paragraph: what the sentence is still about. */
  nearTerms: number[];
  /** Ids of the other figures of its group. */
  group: number[];
  /** Ids of facts that state the same thing elsewhere. */
  repeats: number[];
  /** Ids of figures of the same measure and subject with another value. */
  related: { id: number; relation: 'series' | 'conflict' }[];
}

/** A paragraph as a unit of search. */
export interface PassageRow {
  id: number;
  article: number;
  source: Source;
  paragraph: number;
  text: string;
  terms: number[];
}

export interface TermRow {
  name: string;
  aliases: string[];
  kind: TermKind;
  weight: number;
}

/** File of a block, shard or directory: the pack's whole naming. */
export const PATHS = {
  articles: (block: number) => `articles/${block}.bin`,
  facts: (block: number) => `facts/${block}.bin`,
  passages: (block: number) => `passages/${block}.bin`,
  shard: (shard: number) => `postings/${shard}.bin`,
  words: (part: 'pinyin' | 'english' | 'syllables' | 'latin') => `words/${part}.json`,
  articleIds: 'articles/ids.json',
  terms: 'terms.json',
  automaton: 'terms.bin',
} as const;
