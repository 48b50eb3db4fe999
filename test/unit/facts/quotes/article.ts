/** An article out of plain text, one paragraph a line. */
import type { Article } from '@/src/corpus/article';

export function articleOf(text: string): Article {
  const paragraphs = text.split('\n').map((line) => ({ role: 'body' as const, text: line }));
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
  };
}
