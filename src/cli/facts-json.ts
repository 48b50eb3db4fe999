/** Articles and facts as the `facts` command prints them: one flat list a kind, each item with the file it is from. */
import { splitSentences } from '@/src/facts/sentences';
import type { Extraction } from '@/src/pack/compile';

/** The printed object; field names are a contract (DESIGN §4). */
export function factsJson({ articles, terms }: Extraction): object {
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
  const fileOf = (id: string) => byId.get(id)?.document.file ?? '';
  return {
    extractor: 'chuchu',
    articles: articles.map(({ article }) => {
      const body = article.paragraphs.filter(({ role }) => role === 'body');
      return {
        id: article.id,
        seed: article.document.file,
        ordinal: article.document.ordinal,
        title: article.title,
        titleTrusted: article.titleTrusted,
        source: article.publisher,
        sourceHow: article.publisherHow,
        author: article.author,
        authorHow: article.authorHow,
        date: article.published,
        dateHow: article.publishedHow,
        url: article.url,
        paragraphs: body.length,
        firstSentence: firstSentence(body[0]?.text ?? ''),
      };
    }),
    figures: articles.flatMap(({ article, facts }) =>
      facts.figures.map(({ type: _type, sentence, ...figure }) => ({
        article: article.document.file,
        context: sentence,
        ...figure,
      })),
    ),
    quotes: articles.flatMap(({ article, facts }) =>
      facts.quotes.map(({ type: _type, sentence, ...quote }) => ({
        article: article.document.file,
        context: sentence,
        ...quote,
      })),
    ),
    terms: articles.flatMap(({ article }) =>
      terms
        .filter((term) => term.places.some((place) => place.article === article.id))
        .map((term) => ({
          article: article.title || article.document.file,
          articleId: article.id,
          text: term.name,
          kind: term.kind,
          aliases: term.aliases,
          senses: term.senses,
          score: scoreIn(term.places.filter((place) => place.article === article.id).length, term.weight),
        }))
        .sort((a, b) => b.score - a.score),
    ),
    mentions: terms.flatMap((term) =>
      term.places.map((place) => {
        const text = byId.get(place.article)?.paragraphs[place.paragraph]?.text ?? '';
        return {
          article: fileOf(place.article),
          text: text.slice(place.start, place.end),
          context: text,
          term: term.name,
          place,
        };
      }),
    ),
  };
}

function firstSentence(text: string): string {
  const first = splitSentences(text)[0];
  return first ? text.slice(first.start, first.end) : '';
}

/** A term's rank in one article: its weight in the corpus, raised by how often the article names it. */
function scoreIn(mentions: number, weight: number): number {
  return weight * (1 + Math.log(mentions));
}
