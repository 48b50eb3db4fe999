/**
 * A paragraph cut where facts begin and end, so that overlapping facts (a figure inside a quote) can both be marked
 * without nesting. Joined, the segments are the paragraph.
 */
export interface FactSpan {
  id: number;
  start: number;
  end: number;
}

export interface Segment {
  start: number;
  text: string;
  /** Facts that cover the segment, widest first. */
  facts: number[];
  /** Facts whose first character is here: the place to scroll to. */
  opens: number[];
}

/**
 * @param text the paragraph, or a stretch of it that begins at `offset` (a table cell).
 * @param spans places in the whole paragraph; what lies outside the stretch is left out.
 */
export function segment(text: string, spans: readonly FactSpan[], offset = 0): Segment[] {
  const inside = spans
    .map(({ id, start, end }) => ({ id, start: Math.max(0, start - offset), end: Math.min(text.length, end - offset) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] as number;
    return {
      start: offset + from,
      text: text.slice(from, to),
      facts: inside.filter(({ start, end }) => start <= from && end >= to).map(({ id }) => id),
      opens: inside.filter(({ start }) => start === from).map(({ id }) => id),
    };
  });
}
