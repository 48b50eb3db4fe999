/**
 * Key terms of each article: which terms an article is about, most telling first.
 */
import type { Article } from '@/src/corpus/article';
import type { Term } from '../fact';

export interface RankedTerm {
  article: string;
  term: Term;
  score: number;
}

/**
 * @param terms with their places in these articles, as a `TermFinder` gives them.
 * @returns per article, in the articles' order, terms by falling score: how often the term stands there, how much of
 * all its mentions that is, whether it stands in the title or a heading, times the term's own weight.
 */
export function rankTerms(articles: Article[], terms: Term[]): RankedTerm[] {
  const roles = new Map(articles.map((a) => [a.id, a.paragraphs.map((p) => p.role)]));
  const byArticle = new Map<string, RankedTerm[]>(articles.map((a) => [a.id, []]));
  for (const term of terms) {
    const counts = new Map<string, { n: number; heads: number }>();
    for (const place of term.places) {
      const row = counts.get(place.article) ?? { n: 0, heads: 0 };
      row.n += 1;
      const role = roles.get(place.article)?.[place.paragraph];
      if (role === 'title' || role === 'heading') row.heads += 1;
      counts.set(place.article, row);
    }
    for (const [article, { n, heads }] of counts) {
      const own = n / term.places.length;
      const score = term.weight * (1 + Math.log2(n)) * (0.7 + 0.3 * own) * (heads > 0 ? 1.3 : 1);
      byArticle.get(article)?.push({ article, term, score });
    }
  }
  return [...byArticle.values()].flatMap((list) =>
    list.sort((a, b) => b.score - a.score || (a.term.name < b.term.name ? -1 : 1)),
  );
}
