/** Narrowing an answer by kind, publisher and year; and the order that the popup promises. */
import type { Result } from '@/src/lookup/answer';

export interface Filter {
  kind: Result['kind'] | 'all';
  publisher: string | null;
  year: string | null;
}

export const NO_FILTER: Filter = { kind: 'all', publisher: null, year: null };

/** Figures and quotes in their order of rank, then articles. */
export function inOrder(results: readonly Result[]): Result[] {
  return [...results.filter((r) => r.kind !== 'article'), ...results.filter((r) => r.kind === 'article')];
}

/** The year a result is about: of the figure's period, else of publication. */
export function yearOf(result: Result): string | null {
  const period = result.kind === 'figure' ? result.figure.period : null;
  return (period ?? result.source.published)?.slice(0, 4) ?? null;
}

export function applyFilter(results: readonly Result[], { kind, publisher, year }: Filter): Result[] {
  return results.filter(
    (r) =>
      (kind === 'all' || r.kind === kind) &&
      (publisher === null || r.source.publisher === publisher) &&
      (year === null || yearOf(r) === year),
  );
}

/** What there is to choose from; a list of fewer than two is no choice and comes back empty. */
export function choices(results: readonly Result[]): {
  kinds: Result['kind'][];
  publishers: string[];
  years: string[];
} {
  const distinct = <T>(values: (T | null)[]) => [...new Set(values)].filter((v): v is T => v !== null);
  const choice = <T>(values: T[]) => (values.length > 1 ? values : []);
  const order: Result['kind'][] = ['figure', 'quote', 'article'];
  const kinds = distinct(results.map((r) => r.kind));
  return {
    kinds: choice(order.filter((k) => kinds.includes(k))),
    publishers: choice(distinct(results.map((r) => r.source.publisher)).sort()),
    years: choice(distinct(results.map(yearOf)).sort().reverse()),
  };
}
