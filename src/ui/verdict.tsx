/**
 * The page's figure beside ours. Worded as a relation between two figures with their periods, never as a judgement
 * on which is true.
 */
import type { Verdict } from '@/src/lookup/answer';
import { useT } from '@/src/ui/context';
import { formatRatio } from '@/src/ui/figure-text';
import { formatPeriod } from '@/src/ui/period';
import { SourceLine, Words } from '@/src/ui/source-line';
import type { MessageKey } from '@/src/ui/translate';

const RELATION: Record<Verdict['verdict'], MessageKey> = {
  agrees: 'verdictAgrees',
  differs: 'verdictDiffers',
  'other-period': 'verdictOtherPeriod',
  'not-comparable': 'verdictNotComparable',
};

/** @param sourced whether our figure's source is named below; if not, it is named here. */
export function VerdictLine({ verdict, sourced }: { verdict: Verdict; sourced: boolean }) {
  const t = useT();
  const ratio = verdict.ratio === null ? null : formatRatio(verdict.ratio);
  const ours = verdict.against?.figure;
  const sides = [
    { name: t('verdictPage'), text: verdict.page.text, period: verdict.page.period },
    ...(ours ? [{ name: t('verdictCorpus'), text: ours.text, period: ours.period }] : []),
  ];
  return (
    <section class={`verdict ${verdict.verdict}`} aria-label={t('verdict')}>
      <p class="relation">
        {t(RELATION[verdict.verdict])}
        {ratio !== null && ratio !== '1' && verdict.verdict !== 'agrees' && (
          <span class="ratio"> · {t('verdictRatio', ratio)}</span>
        )}
      </p>
      <dl>
        {sides.map((side) => (
          <div key={side.name}>
            <dt>{side.name}</dt>
            <dd>
              <strong>
                <Words text={side.text} />
              </strong>{' '}
              <span class="period">{side.period ? formatPeriod(side.period, t('localeTag')) : t('periodUnknown')}</span>
            </dd>
          </div>
        ))}
      </dl>
      {verdict.against && !sourced && <SourceLine source={verdict.against.source} factId={verdict.against.factId} />}
    </section>
  );
}
