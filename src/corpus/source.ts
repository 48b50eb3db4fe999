/** Who published an article, and when: enough to cite a passage of it without loading the article. */
import type { Article, Known } from './article';

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
