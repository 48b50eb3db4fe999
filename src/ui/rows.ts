/** Which rows a chart of figures has, and how each is called: by what tells the rows apart. */
import type { FigureResult, Result } from '@/src/lookup/answer';
import type { ChartRow } from '@/src/ui/chart';
import { formatPeriod } from '@/src/ui/period';
import type { Translate } from '@/src/ui/translate';

const TELLING = ['subject', 'measure', 'period'] as const;

/**
 * What each figure of a group is called in it: by the fields that tell them apart, else by which end of a change it is
 * (从30%提高到80%). Empty when they cannot be told apart: bars without names say nothing that the sentence does not.
 */
function labelsOf({ group }: FigureResult, t: Translate): string[] {
  const figures = group.map((member) => member.figure);
  const fields = TELLING.filter((f) => new Set(figures.map((x) => x[f])).size > 1);
  const labels = figures.map((figure) => {
    const words = fields.map((field) => {
      const word = figure[field];
      return word && field === 'period' ? formatPeriod(word, t('localeTag')) : word;
    });
    return words.filter(Boolean).join(' · ') || (figure.change ? t(figure.change) : '');
  });
  return labels.every(Boolean) && new Set(labels).size === labels.length ? labels : [];
}

/** Whether a result's group shows as one chart: one scale, and a name for each row. */
export function isCharted(result: FigureResult, t: Translate): boolean {
  const { group, figure: first } = result;
  const isOneScale = group.every(({ figure }) => figure.unit === first.unit && figure.kind === first.kind);
  return isOneScale && labelsOf(result, t).length > 1;
}

/** Leaves out figures that the chart of an earlier result already shows: one statement is one chart. */
export function foldGroups(results: readonly Result[], t: Translate): Result[] {
  const shown = new Set<number>();
  return results.filter((result) => {
    if (result.kind !== 'figure') return true;
    if (shown.has(result.factId)) return false;
    if (isCharted(result, t)) for (const { factId } of result.group) shown.add(factId);
    return true;
  });
}

/**
 * Rows of the group that a figure belongs to, in order of place; none when its figures cannot be told apart. Ranks have
 * no bars: the higher place would be the shorter one.
 */
export function groupRows(result: FigureResult, t: Translate, open: (factId: number) => void): ChartRow[] {
  const { group } = result;
  const hasBars = isCharted(result, t) && result.figure.kind !== 'rank';
  return labelsOf(result, t).map((label, i) => {
    const { factId, figure } = group[i] as (typeof group)[number];
    return {
      key: factId,
      label,
      text: figure.text,
      value: hasBars ? figure.value : null,
      current: factId === result.factId,
      onOpen: () => open(factId),
    };
  });
}

/** Rows of one measure over time, oldest first, the figure itself among them; none when nothing is related so. */
export function seriesRows(
  result: FigureResult,
  t: Translate,
  open: (articleId: string, factId: number) => void,
): ChartRow[] {
  const others = result.related.filter((r) => r.relation === 'series');
  if (others.length === 0) return [];
  const own = { ...result, ...result.figure };
  const rows = [own, ...others].map(({ factId, source, text, value, period }) => ({
    order: period ?? source.published ?? '',
    row: {
      key: factId,
      label: period ? formatPeriod(period, t('localeTag')) : '—',
      text,
      value,
      current: factId === result.factId,
      onOpen: () => open(source.articleId, factId),
    },
  }));
  return rows.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0)).map(({ row }) => row);
}
