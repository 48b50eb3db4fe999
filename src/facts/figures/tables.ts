/** Tables: the header row gives measure, unit and year, the first cell of a row gives the subject. */
import type { Article } from '@/src/corpus/article';
import type { Figure } from '@/src/facts/fact';

/** Figures of the table that begins at a paragraph, and the paragraph behind it. */
export function readTable(article: Article, first: number): { figures: Figure[]; end: number } {
  let end = first;
  while (article.paragraphs[end]?.role === 'table') end += 1;
  return { figures: [], end };
}
