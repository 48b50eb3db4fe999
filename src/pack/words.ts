/** The words of a corpus, for its vocabulary: what a segmenter cuts from its text, and every name whole. */
import type { Article } from '@/src/corpus/article';
import type { ArticleFacts, Term } from '@/src/facts/fact';

/** Each word with how often it stands in the corpus; `name` for terms and their aliases. */
export function corpusWords(
  articles: { article: Article; facts: ArticleFacts }[],
  terms: Term[],
  cut?: (text: string) => string[],
): Map<string, { count: number; name: boolean }> {
  const words = new Map<string, { count: number; name: boolean }>();
  const add = (word: string, count: number, name: boolean) => {
    const known = words.get(word);
    words.set(word, { count: (known?.count ?? 0) + count, name: name || (known?.name ?? false) });
  };
  for (const { article, facts } of articles) {
    for (const { text } of article.paragraphs)
      for (const word of cut?.(text) ?? []) if (word.length > 1) add(word, 1, false);
    for (const { speaker } of facts.quotes) if (speaker) add(speaker, 1, true);
  }
  for (const term of terms) for (const name of [term.name, ...term.aliases]) add(name, term.places.length, true);
  return words;
}
