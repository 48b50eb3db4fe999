/** The terms of a corpus that is held as a whole, for tests. */
import type { Article } from '@/src/corpus/article';
import type { Term } from '@/src/facts/fact';
import { findQuotes } from '@/src/facts/quotes/find';
import { type FindTermsOptions, TermFinder } from '@/src/facts/terms/find';

/** Terms by falling weight, with every place. */
export function findTerms(articles: readonly Article[], options: FindTermsOptions = {}): Term[] {
  const finder = new TermFinder(options);
  for (const article of articles) finder.read(article, findQuotes(article));
  return finder.finish(articles, { places: true }).terms;
}
