/** Facts of one article: the whole of `facts` in one call. */
import type { Article } from '@/src/corpus/article';
import type { ArticleFacts } from './fact';
import { findFigures } from './figures/find';
import { findQuotes } from './quotes/find';

/** Figures and quotes of an article, each in order of place. Never throws for any text. */
export function extractFacts(article: Article): ArticleFacts {
  return { figures: findFigures(article), quotes: findQuotes(article) };
}
