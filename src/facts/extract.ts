/** Facts of one article: the whole of `facts` in one call. */
import type { Article } from '@/src/corpus/article';
import type { ArticleFacts } from './fact';
import { findFigures } from './figures/find';
import { findQuotes } from './quotes/find';

/** Figures and quotes of an article, each in order of place. Never throws for any text. */
export function extractFacts(article: Article): ArticleFacts {
  return { figures: findFigures(article), quotes: findQuotes(article) };
}

/**
 * The same of many articles, one kind of fact after the other: what finds figures is too much code for a processor's
 * cache beside what finds quotes, and articles read in turn by both (and by the terms) took a quarter longer (documents
 * of 1 MB, one process, in pairs).
 */
export function extractAll(articles: readonly Article[]): ArticleFacts[] {
  const figures = articles.map((article) => findFigures(article));
  const quotes = articles.map((article) => findQuotes(article));
  return articles.map((_, i) => ({ figures: figures[i] ?? [], quotes: quotes[i] ?? [] }));
}
