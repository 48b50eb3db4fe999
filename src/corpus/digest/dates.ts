/** Dates within a digest: what can be dated in it dates the rest, to the year. */
import type { Article } from '@/src/corpus/article';

/**
 * A digest is put together at one time. Articles of it that have no date, or only a year that their own text mentions, take
 * the year that most of the dated ones share, marked as inferred from their neighbours.
 */
export function inheritDates(articles: readonly Article[]): Article[] {
  const years = new Map<string, number>();
  for (const { published, publishedHow } of articles) {
    if (published && (publishedHow?.how === 'stated' || published.length >= 7)) {
      const year = published.slice(0, 4);
      years.set(year, (years.get(year) ?? 0) + 1);
    }
  }
  const [best] = [...years].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  if (!best) return [...articles];
  const year = best[0];
  return articles.map((article) => {
    const { published, publishedHow } = article;
    const weak = published === null || (publishedHow?.how === 'inferred' && published.length === 4 && published < year);
    return weak
      ? {
          ...article,
          published: year,
          publishedHow: { how: 'inferred', from: `other articles of the same document: ${year}` },
        }
      : article;
  });
}
