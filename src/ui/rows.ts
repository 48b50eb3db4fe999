/** Which rows a chart of figures has, and how each is called: by what tells the rows apart. */
import type { Figure } from '@/src/facts/fact';
import type { FigureResult, Result } from '@/src/lookup/answer';
import type { ChartRow } from '@/src/ui/chart';
import { formatPeriod } from '@/src/ui/period';

/** Figures that one scale can carry: the same unit and the same kind. */
function comparable(figures: readonly Figure[]): boolean {
  const [first] = figures;
  return (
    first !== undefined && figures.length > 1 && figures.every((f) => f.unit === first.unit && f.kind === first.kind)
  );
}

/** The fields by which the figures of a group can be told apart; none when they cannot. */
function tellingFields(figures: readonly Figure[]): ('subject' | 'measure' | 'period')[] {
  const fields = (['subject', 'measure', 'period'] as const).filter((f) => new Set(figures.map((x) => x[f])).size > 1);
  const names = new Set(figures.map((figure) => fields.map((field) => figure[field] ?? '').join('\n')));
  const isNamed = figures.every((figure) => fields.some((field) => figure[field] !== null));
  return names.size === figures.length && isNamed ? fields : [];
}

/** Whether a result's group shows as bars: one scale, and a name for each bar. */
export function isCharted({ group }: FigureResult): boolean {
  const figures = group.map((member) => member.figure);
  return comparable(figures) && tellingFields(figures).length > 0;
}

/** Leaves out figures that the chart of an earlier result already shows: one statement is one chart. */
export function foldGroups(results: readonly Result[]): Result[] {
  const shown = new Set<number>();
  return results.filter((result) => {
    if (result.kind !== 'figure') return true;
    if (shown.has(result.factId)) return false;
    if (isCharted(result)) for (const { factId } of result.group) shown.add(factId);
    return true;
  });
}

/**
 * Rows of the group that a figure belongs to, in order of place, labelled by what tells them apart: subject, measure or
 * period. None when nothing does: bars without names say nothing that the sentence does not.
 */
export function groupRows(result: FigureResult, locale: string, open: (factId: number) => void): ChartRow[] {
  const fields = tellingFields(result.group.map((member) => member.figure));
  if (fields.length === 0) return [];
  const charted = isCharted(result);
  return result.group.map(({ factId, figure }) => ({
    key: factId,
    label: fields
      .map((field) => (field === 'period' && figure.period ? formatPeriod(figure.period, locale) : figure[field]))
      .filter((word) => word !== null)
      .join(' · '),
    text: figure.text,
    value: charted ? figure.value : null,
    current: factId === result.factId,
    onOpen: () => open(factId),
  }));
}

/** Rows of one measure over time, oldest first, the figure itself among them; none when nothing is related so. */
export function seriesRows(
  result: FigureResult,
  locale: string,
  open: (articleId: string, factId: number) => void,
): ChartRow[] {
  const others = result.related.filter((r) => r.relation === 'series');
  if (others.length === 0) return [];
  const own = {
    factId: result.factId,
    source: result.source,
    text: result.figure.text,
    value: result.figure.value,
    period: result.figure.period,
  };
  const rows = [own, ...others].map(({ factId, source, text, value, period }) => ({
    order: period ?? source.published ?? '',
    row: {
      key: factId,
      label: period ? formatPeriod(period, locale) : '—',
      text,
      value,
      current: factId === result.factId,
      onOpen: () => open(source.articleId, factId),
    },
  }));
  return rows.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0)).map(({ row }) => row);
}
