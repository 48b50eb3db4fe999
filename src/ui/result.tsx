/** One result of an answer: figure, quote or article, with its source, its other places and its citation. */
import type { ArticleResult, Result } from '@/src/lookup/answer';
import { useActions, useT } from '@/src/ui/context';
import { CopyMenu } from '@/src/ui/copy-menu';
import { FigureBody } from '@/src/ui/figure';
import { QuoteBody } from '@/src/ui/quote';
import { PublishedDate, SourceLine, Title, Words } from '@/src/ui/source-line';
import { excerpt, langOf } from '@/src/ui/text';

/** Longest passage shown under a result, in characters: about three lines; Latin letters are half as wide. */
const PASSAGE = 72;
const PASSAGE_LATIN = 150;

/** A key for lists: the same result has the same one. */
export function resultKey(result: Result): string {
  return result.kind === 'article' ? `a:${result.source.articleId}` : `f:${result.factId}`;
}

/** A stretch of a sentence around the words that matter, those words marked. */
function Passage({ text, words }: { text: string; words: readonly string[] }) {
  const lang = langOf(text);
  return (
    <p class="passage" lang={lang} dir="auto">
      {excerpt(text, words, lang === 'en' ? PASSAGE_LATIN : PASSAGE).map((piece, i) =>
        piece.hit ? <mark key={i}>{piece.text}</mark> : piece.text,
      )}
    </p>
  );
}

/** One result as an item of a list. */
export function ResultItem({ result }: { result: Result }) {
  if (result.kind === 'article') return <ArticleItem result={result} />;
  const fact = result.kind === 'figure' ? result.figure : result.quote;
  const conflict = result.related.some((r) => r.relation === 'conflict');
  return (
    <article class="result">
      {result.kind === 'figure' ? <FigureBody result={result} /> : <QuoteBody quote={result.quote} />}
      {result.kind === 'figure' && <Passage text={fact.sentence} words={[fact.text, ...result.matched]} />}
      <div class="foot">
        {!conflict && <SourceLine source={result.source} factId={result.factId} />}
        <CopyMenu source={result.source} passage={fact.sentence} />
      </div>
      <Repeats result={result} />
    </article>
  );
}

function ArticleItem({ result }: { result: ArticleResult }) {
  const { openPassage } = useActions();
  const t = useT();
  const { source, passage, matched } = result;
  return (
    <article class="result article">
      <button
        type="button"
        class="source"
        onClick={() => openPassage({ articleId: source.articleId, factId: null, paragraph: passage.paragraph })}
      >
        <span class="visually-hidden">{t('openPassage')} </span>
        <span class="title">
          <Title source={source} />
        </span>{' '}
        <span class="small">
          {source.publisher ? <Words text={source.publisher} /> : t('publisherUnknown')}
          {' · '}
          <PublishedDate source={source} />
        </span>
      </button>
      <Passage text={passage.text} words={matched} />
      <div class="foot">
        <CopyMenu source={source} passage={null} />
      </div>
    </article>
  );
}

/** The other places that state the same fact. An article that says it again is no second source. */
function Repeats({ result }: { result: Exclude<Result, ArticleResult> }) {
  const t = useT();
  const { repeats, source } = result;
  if (repeats.length === 0) return null;
  const others = new Set(repeats.map((repeat) => repeat.source.articleId).filter((id) => id !== source.articleId)).size;
  return (
    <details class="repeats">
      <summary>{others ? t('repeats', String(others)) : t('repeatsHere', String(repeats.length))}</summary>
      {repeats.map((repeat) => (
        <SourceLine key={repeat.factId} source={repeat.source} factId={repeat.factId} />
      ))}
    </details>
  );
}
