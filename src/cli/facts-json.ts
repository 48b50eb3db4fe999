/** Articles and facts as the `facts` command prints them: one flat list a kind, each item with the file it is from. */
import { type SentenceSpan, sentenceOf, splitSentences } from '@/src/facts/sentences';
import { rankTerms } from '@/src/facts/terms/rank';
import type { Extraction } from '@/src/pack/build/compile';

/** The printed object; field names are a contract (DESIGN §4). */
export function factsJson({ articles, terms }: Extraction): object {
  // A paragraph of names is cut into sentences once, and not for each name.
  const cut = new Map<string, SentenceSpan[]>();
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
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
    terms: rankTerms(
      articles.map(({ article }) => article),
      terms,
    ).map(({ article, term, score }) => ({
      article: byId.get(article)?.title || byId.get(article)?.document.file,
      articleId: article,
      text: term.name,
      kind: term.kind,
      aliases: term.aliases,
      senses: term.senses,
      score,
    })),
    mentions: terms.flatMap((term) =>
      term.places.map((place) => {
        const text = byId.get(place.article)?.paragraphs[place.paragraph]?.text ?? '';
        const sentences = cut.get(text) ?? splitSentences(text);
        cut.set(text, sentences);
        const sentence = sentenceOf(sentences, place.start) ?? { start: 0, end: text.length };
        const surface = text.slice(place.start, place.end);
        // 远山 behind 远山集团 in the same sentence: the context begins where the first one in it is this one.
        const isFirst = text.indexOf(surface, sentence.start) === place.start;
        return {
          article: byId.get(place.article)?.document.file ?? '',
          text: surface,
          context: text.slice(isFirst ? sentence.start : place.start, Math.max(sentence.end, place.end)),
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
