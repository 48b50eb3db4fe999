/** A figure: what is measured and of whom, the value large as it was written, when; and what belongs to it. */
import type { Figure } from '@/src/facts/fact';
import type { FigureResult } from '@/src/lookup/answer';
import { Chart } from '@/src/ui/chart';
import { useActions, useT } from '@/src/ui/context';
import { chineseReading, splitFigure } from '@/src/ui/figure-text';
import { formatPeriod } from '@/src/ui/period';
import { groupRows, isCharted, seriesRows } from '@/src/ui/rows';
import { SourceLine, Words } from '@/src/ui/source-line';
import { langOf } from '@/src/ui/text';

/** The value as the source writes it: modifier and unit smaller than the number. */
function FigureValue({ figure }: { figure: Figure }) {
  const { before, number, after } = splitFigure(figure.text);
  const reading = chineseReading(figure);
  return (
    <p class="value">
      <bdi lang={langOf(figure.text)}>
        {before && <span class="modifier">{before}</span>}
        <span class="number">{number}</span>
        {after && <span class="unit">{after}</span>}
      </bdi>
      {reading && <span class="reading"> {reading}</span>}
    </p>
  );
}

/** Subject · measure, the period, and how the period is known when the sentence does not say it. */
export function FigureAbout({ figure }: { figure: Figure }) {
  const about = [...new Set([figure.subject, figure.measure])].filter((word) => word !== null);
  return (
    <p class="about">
      {about.map((word, i) => (
        <span key={word} class={i === 0 ? 'subject' : 'measure'}>
          {i > 0 && ' · '}
          <Words text={word} />
        </span>
      ))}
      {figure.period && <FigurePeriod period={figure.period} how={figure.periodHow} after={about.length > 0} />}
    </p>
  );
}

function FigurePeriod({ period, how, after }: { period: string; how: Figure['periodHow']; after: boolean }) {
  const t = useT();
  const words = formatPeriod(period, t('localeTag'));
  const inferred = how === 'article-date';
  return (
    <span class="period" title={inferred ? t('periodFromArticleWhy') : undefined}>
      {after && ' · '}
      {inferred ? t('periodFromArticle', words) : words}
    </span>
  );
}

export function FigureBody({ result }: { result: FigureResult }) {
  const t = useT();
  const { openPassage } = useActions();
  const { figure, source } = result;
  const group = groupRows(result, t, (factId) => openPassage({ articleId: source.articleId, factId }));
  const series = seriesRows(result, t, (articleId, factId) => openPassage({ articleId, factId }));
  const conflicts = result.related.filter((r) => r.relation === 'conflict');
  const charted = isCharted(result, t);
  return (
    <div class="figure">
      <FigureAbout figure={figure} />
      {conflicts.length === 0 && <FigureValue figure={figure} />}
      {group.length > 1 && (
        <Chart rows={group} label={t(charted ? 'chartGroup' : 'sameStatement')} caption={!charted} />
      )}
      {series.length > 1 && <Chart rows={series} label={t('chartSeries')} caption />}
      {conflicts.length > 0 && (
        <section class="conflicts" aria-label={t('conflicts')}>
          <p class="small">{t('conflicts')}</p>
          <ul>
            <li>
              <ConflictSide text={figure.text} period={figure.period} />
              <SourceLine source={source} factId={result.factId} />
            </li>
            {conflicts.map((other) => (
              <li key={other.factId}>
                <ConflictSide text={other.text} period={other.period} />
                <SourceLine source={other.source} factId={other.factId} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function ConflictSide({ text, period }: { text: string; period: string | null }) {
  const t = useT();
  return (
    <p>
      <strong class="number">
        <Words text={text} />
      </strong>
      <span class="small period">{period ? formatPeriod(period, t('localeTag')) : t('dateUnknown')}</span>
    </p>
  );
}
