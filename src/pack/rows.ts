/** The rows a pack stores, as written in its block files (blocks.ts). */
import type { Article } from '@/src/corpus/article';
import type { Source } from '@/src/corpus/source';
import type { Fact, TermKind } from '@/src/facts/fact';

export interface ArticleRow {
  index: number;
  article: Article;
  /** Ids of its facts, in order of their places in it. */
  facts: number[];
}

export interface FactRow {
  /** Its place in the pack: see fact-order.ts. */
  id: number;
  article: number;
  source: Source;
  fact: Fact;
  /**
   * What a figure measures, where its own measure was cut inside a name (whole-measure.ts) or is that of the figure it stands
   * beside; null where the fact's own says it.
   */
  wholeMeasure: string | null;
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

/** A term in short, where an answer names it. */
export interface TermRow {
  name: string;
  aliases: string[];
  kind: TermKind;
  weight: number;
}

/** Letter of each kind of term in the manifest: a hover asks for kinds, and should not read names for that. */
export const KIND_LETTERS: Record<TermKind, string> = {
  person: 'p',
  organisation: 'o',
  product: 'd',
  programme: 'g',
  policy: 'y',
  report: 'r',
  place: 'l',
  event: 'e',
  concept: 'c',
};

/** Folders of numbered files: blocks of rows and posting shards (`0.bin` …), parts of a table by key (`0.json` …). */
export type Folder =
  | 'articles'
  | 'facts'
  | 'passages'
  | 'terms'
  | 'ids'
  | 'postings'
  | 'words/pinyin'
  | 'words/english'
  | 'words/latin';

/** The pack's whole naming. A file is sealed (seal.ts): none but the manifest is JSON as it stands, and stores refuse what only says so. */
export const PATHS = {
  part: (folder: Folder, number: number) => `${folder}/${number}.bin`,
  syllables: 'words/syllables.bin',
  automaton: 'terms.bin',
  /** Of a large pack alone: see bloom.ts. */
  keys: 'keys.bin',
} as const;
