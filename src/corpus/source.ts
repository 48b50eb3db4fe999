/** Who published an article, and when: enough to cite a passage of it without loading the article. */
import type { Article, Known } from './article';

/** What a passage is cited with; a field that the document does not tell is null. */
export interface Source {
  articleId: string;
  title: string;
  titleTrusted: boolean;
  publisher: string | null;
  author: string | null;
  published: string | null;
  publishedHow: Known['how'] | null;
  url: string | null;
}

/** The source that an article's passages are cited with. */
export function sourceOf(article: Article): Source {
  return {
    articleId: article.id,
    title: article.title,
    titleTrusted: article.titleTrusted,
    publisher: article.publisher,
    author: article.author,
    published: article.published,
    publishedHow: article.publishedHow?.how ?? null,
    url: article.url,
  };
}
