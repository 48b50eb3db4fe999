/** The words of a corpus, for its vocabulary: what a segmenter cuts from its text, and every name whole. */
import type { Article } from '@/src/corpus/article';
import type { ArticleFacts, Term } from '@/src/facts/fact';

/** Beyond so many words those that were met once are forgotten: mostly cuts that are no words. */
const MOST_WORDS = 300_000;

export interface WordCount {
  count: number;
  /** A term, an alias, a speaker. */
  name: boolean;
}

/** Counts words article by article. */
export class WordCounter {
  private readonly counts = new Map<string, WordCount>();

  /** @param cut a word segmenter; without one only names are words. */
  constructor(private readonly cut?: (text: string) => string[]) {}

  get words(): ReadonlyMap<string, WordCount> {
    return this.counts;
  }

  read(article: Article, facts: ArticleFacts): void {
    for (const { text } of article.paragraphs)
      for (const word of this.cut?.(text) ?? []) if (word.length > 1) this.add(word, 1, false);
    for (const { speaker } of facts.quotes) if (speaker) this.add(speaker, 1, true);
    if (this.counts.size <= MOST_WORDS) return;
    for (const [word, { count, name }] of this.counts) if (count === 1 && !name) this.counts.delete(word);
  }

  /** A term under all its names. */
  name(term: Term, count: number): void {
    for (const name of [term.name, ...term.aliases]) this.add(name, count, true);
  }

  private add(word: string, count: number, name: boolean): void {
    const known = this.counts.get(word);
    if (!known) this.counts.set(word, { count, name });
    else {
      known.count += count;
      known.name ||= name;
    }
  }
}
