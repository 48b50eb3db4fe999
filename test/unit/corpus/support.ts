/** Helpers of the corpus tests: text to a document, an article to what a reader would list. */
import type { Article, ParagraphRole, SourceDocument } from '@/src/corpus/article';
import { readDocument } from '@/src/corpus/read';

export function documentOf(text: string, file = 'document.txt'): SourceDocument {
  return { file, bytes: new TextEncoder().encode(text) };
}

/** Bytes of a document in an encoding that TextEncoder lacks, from hexadecimal. */
export function hex(text: string): Uint8Array {
  return Uint8Array.from(text.trim().split(/\s+/), (byte) => Number.parseInt(byte, 16));
}

export function read(text: string, file?: string): Article[] {
  return readDocument(documentOf(text, file));
}

/** The only article of a text; fails when there are several. */
export function readOne(text: string, file?: string): Article {
  const articles = read(text, file);
  if (articles.length !== 1)
    throw new Error(`expected one article, got ${articles.map(({ title }) => title).join(' | ')}`);
  return articles[0] as Article;
}

export function texts(article: Article, role: ParagraphRole = 'body'): string[] {
  return article.paragraphs.filter((paragraph) => paragraph.role === role).map(({ text }) => text);
}
