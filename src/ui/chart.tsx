/**
 * Figures that belong together as bars from zero. The chart is a list: each row says its label and its value in words,
 * so the text equivalent is the chart itself and the bar is decoration.
 */
import { Words } from '@/src/ui/source-line';

export interface ChartRow {
  key: string | number;
  label: string;
  text: string;
  /** Null draws no bar. */
  value: number | null;
  /** The row that was asked for. */
  current: boolean;
  onOpen?: () => void;
}

/** Whether bars say something true: two values at least, all known, none negative, one of them above zero. */
export function canChart(values: readonly (number | null)[]): boolean {
  return values.length > 1 && values.every((v) => v !== null && v >= 0) && values.some((v) => v !== 0);
}

/** @param caption shows the label above the chart; without it only screen readers have it. */
export function Chart({ rows, label, caption }: { rows: ChartRow[]; label: string; caption: boolean }) {
  const drawn = canChart(rows.map((r) => r.value));
  const most = Math.max(...rows.map((r) => r.value ?? 0));
  return (
    <>
      {caption && (
        <p class="small" aria-hidden="true">
          {label}
        </p>
      )}
      <ul class="chart" aria-label={label}>
        {rows.map((row) => (
          <li key={row.key} class={row.current ? 'current' : undefined} aria-current={row.current || undefined}>
            <span class="label">
              <Words text={row.label} />
            </span>
            <span class="amount">
              {row.onOpen ? (
                <button type="button" class="plain" onClick={row.onOpen}>
                  <Words text={row.text} />
                </button>
              ) : (
                <Words text={row.text} />
              )}
            </span>
            {drawn && (
              <span class="track" aria-hidden="true">
                <span class="bar" style={{ inlineSize: `${(100 * (row.value ?? 0)) / most}%` }} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
