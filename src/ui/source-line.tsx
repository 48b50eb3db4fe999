/** Who published a fact, when and where: one button that opens the passage in the reader. */
import type { Source } from '@/src/lookup/answer';
import { useActions, useT } from '@/src/ui/context';
import { Icon } from '@/src/ui/icons';
import { formatPeriod } from '@/src/ui/period';
import { cleanText, langOf } from '@/src/ui/text';

/** A piece of corpus text: cleaned, its direction isolated, its language named. */
export function Words({ text }: { text: string }) {
  return <bdi lang={langOf(text)}>{cleanText(text)}</bdi>;
}

/** The date at its own precision; an inferred one says so. */
export function PublishedDate({ source }: { source: Pick<Source, 'published' | 'publishedHow'> }) {
  const t = useT();
  if (source.published === null) return <span class="date unknown">{t('dateUnknown')}</span>;
  const date = formatPeriod(source.published, t('localeTag'));
  if (source.publishedHow !== 'inferred')
    return (
      <time class="date" dateTime={source.published}>
        {date}
      </time>
    );
  return (
    <span class="date inferred" title={t('dateInferredWhy')}>
      {t('dateInferred', date)}
    </span>
  );
}

/** The title, or the title with a caution when it does not belong to the text. */
export function Title({ source }: { source: Pick<Source, 'title' | 'titleTrusted'> }) {
  const t = useT();
  if (source.titleTrusted) return <Words text={source.title} />;
  return (
    <span class="untrusted">
      <Icon name="caution" /> <span class="caution">{t('titleUntrusted')}</span> <Words text={source.title} />
    </span>
  );
}

export function SourceLine({ source, factId }: { source: Source; factId: number | null }) {
  const t = useT();
  const { openPassage } = useActions();
  return (
    <button type="button" class="source" onClick={() => openPassage({ articleId: source.articleId, factId })}>
      <span class="visually-hidden">{t('openPassage')} </span>
      <span class="publisher">{source.publisher ? <Words text={source.publisher} /> : t('publisherUnknown')}</span>
      {' · '}
      <PublishedDate source={source} />
      {' · '}
      <span class="title">
        <Title source={source} />
      </span>
    </button>
  );
}
