/**
 * Links between figures of a corpus: the same measure of the same subject. A repeat states the same value again, a
 * series the same thing in another period, a conflict another value for the same period. Each figure keeps its own
 * source and date; nothing is merged here.
 *
 * Cost: figures are compared only within a bucket of equal unit and subject, so it grows with the size of buckets.
 */
import type { Figure } from './fact';

export interface LinkInput {
  id: number;
  figure: Figure;
  published: string | null;
}

export interface Link {
  from: number;
  to: number;
  relation: 'repeat' | 'series' | 'conflict';
}

/** Share of common bigrams from which two measures are the same thing, by what a mistake costs. */
const SAME_MEASURE = { repeat: 0.5, other: 0.6 } as const;
/** A larger bucket says that unit and subject tell nothing apart (个 of 我国 in 100k articles): not compared. */
const LARGEST_BUCKET = 400;

/** All links, each in both directions, in order of `from`. */
export function linkFigures(inputs: LinkInput[]): Link[] {
  const buckets = new Map<string, LinkInput[]>();
  for (const input of inputs) {
    const { figure } = input;
    if (figure.value === null || figure.measure === null || figure.subject === null || figure.planned) continue;
    const key = `${figure.unit}\n${nameKey(figure.subject)}`;
    const bucket = buckets.get(key);
    if (bucket) bucket.push(input);
    else buckets.set(key, [input]);
  }
  const links: Link[] = [];
  for (const bucket of buckets.values()) {
    if (bucket.length > LARGEST_BUCKET) continue;
    bucket.forEach((a, i) => {
      for (const b of bucket.slice(i + 1)) {
        const relation = relate(a.figure, b.figure);
        if (relation) links.push({ from: a.id, to: b.id, relation }, { from: b.id, to: a.id, relation });
      }
    });
  }
  return links.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** How two figures of the same unit and subject are related; null when they measure different things. */
export function relate(a: Figure, b: Figure): Link['relation'] | null {
  if (a.group !== null && a.group === b.group && a.place.article === b.place.article) return null;
  const likeness = measureLikeness(a.measure ?? '', b.measure ?? '');
  const samePeriod = periodsOverlap(a.period, b.period);
  if (a.value === b.value && a.value2 === b.value2)
    return likeness >= SAME_MEASURE.repeat && samePeriod ? 'repeat' : null;
  if (likeness < SAME_MEASURE.other || a.kind !== b.kind) return null;
  // One article does not contradict itself: 4项议题 and 8项议题 of one report are two sets, not two counts of one.
  if (samePeriod && a.place.article === b.place.article) return null;
  return samePeriod ? 'conflict' : 'series';
}

/** Dice coefficient of the bigrams of two measures, 1 when one contains the other. */
export function measureLikeness(a: string, b: string): number {
  const [first, second] = [nameKey(a), nameKey(b)];
  if (first === '' || second === '') return 0;
  if (first.includes(second) || second.includes(first)) return 1;
  const left = bigrams(first);
  const right = bigrams(second);
  let common = 0;
  for (const pair of left) if (right.has(pair)) common += 1;
  return (2 * common) / (left.size + right.size || 1);
}

/** Whether two periods share a day; an unknown one may be any. */
export function periodsOverlap(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [left, right] = [bounds(a), bounds(b)];
  return left.from <= right.to && right.from <= left.to;
}

/** First and last day of a period as comparable strings: `2021-06` → 2021-06-00 … 2021-06-99. */
function bounds(period: string): { from: string; to: string } {
  const [first = '', last = first] = period.split('/');
  return { from: first.padEnd(10, '-00'), to: last + '-99-99'.slice(0, 10 - last.length) };
}

function nameKey(name: string): string {
  return name.toLowerCase().replace(/[\s“”‘’"'「」《》()（）·,，]/g, '');
}

function bigrams(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i += 1) pairs.add(text.slice(i, i + 2));
  return pairs;
}
