/** What a bench gives: figures with their budget and their peer, printed as a table or as JSON. */

export interface Row {
  /** What was measured, on what. */
  what: string;
  unit: string;
  /** Median of ours; null where this browser or system cannot tell. */
  ours: number | null;
  /** Most that DESIGN §5 allows. */
  budget?: number;
  /** Least that is asked for, where more is better. */
  least?: number;
  /** What it is compared with, by name and value. */
  peer?: { name: string; value: number | null };
  /** Why a figure is missing, or what it means. */
  note?: string;
}

export interface Section {
  title: string;
  rows: Row[];
}

export function median(values: readonly number[]): number | null {
  const sorted = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** Value at a share of the sorted values: .99 is the 99th percentile. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
}

/** Lines of a table: what, ours, budget and whether it is met, peer and how many times ours it is. */
export function tableOf({ title, rows }: Section): string {
  const cells = rows.map((row) => [
    row.what,
    `${show(row.ours)} ${row.unit}`,
    asked(row),
    verdict(row),
    row.peer ? `${row.peer.name} ${show(row.peer.value)}` : '',
    row.peer?.value && row.ours ? `× ${show(row.peer.value / row.ours)}` : '',
    row.note ?? '',
  ]);
  const all = [['', 'ours', 'budget', '', 'peer', 'peer ÷ ours', ''], ...cells];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ''))));
  const line = (row: string[]) =>
    row.map((cell, i) => cell + ' '.repeat(Math.max(0, (widths?.[i] ?? 0) - width(cell)))).join('  ');
  return [title, '-'.repeat(width(title)), ...all.map((row) => line(row).trimEnd()), ''].join('\n');
}

function asked({ budget, least }: Row): string {
  if (budget !== undefined) return `≤ ${show(budget)}`;
  return least === undefined ? '' : `≥ ${show(least)}`;
}

function verdict({ ours, budget, least }: Row): string {
  if (ours === null || (budget === undefined && least === undefined)) return '';
  return ours <= (budget ?? Infinity) && ours >= (least ?? -Infinity) ? 'met' : 'NOT MET';
}

function show(value: number | null): string {
  if (value === null) return '–';
  if (value === 0) return '0';
  return Math.abs(value) >= 100 ? String(Math.round(value)) : Number(value.toPrecision(3)).toString();
}

/** Columns on a terminal: Chinese characters take two. */
function width(text: string): number {
  return [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/u.test(char) ? 2 : 1), 0);
}
