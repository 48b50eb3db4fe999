/** Articles made for tests of facts: nothing is known of them but what a test says. */
import type { Article, Paragraph } from '@/src/corpus/article';

/** @param text one paragraph a line, or paragraphs with their roles. */
export function articleOf(text: string | Paragraph[], known: Partial<Article> = {}): Article {
  const paragraphs =
    typeof text === 'string' ? text.split('\n').map((line): Paragraph => ({ role: 'body', text: line })) : text;
  return {
    id: 'a#1',
    title: '',
    titleTrusted: true,
    publisher: null,
    publisherHow: null,
    author: null,
    authorHow: null,
    published: null,
    publishedHow: null,
    url: null,
    document: { file: 'a.txt', ordinal: 1 },
    paragraphs,
    ...known,
  };
}
