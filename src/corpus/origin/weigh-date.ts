/**
 * Which of the days that a document gives is its own. Each is weighed by what gives it (the rank of its claim), where that
 * stands and what else the document says; a row of `WEIGHTS` is one reason.
 */
import type { Claim } from '@/src/corpus/claim';

interface Weighed extends Claim {
  others: readonly Claim[];
}

const WEIGHTS: readonly { of: (day: Weighed) => number; example: string }[] = [
  { of: ({ rank }) => rank, example: 'a field of front matter before a line, a line before a guess' },
  {
    of: ({ place, others }) => (place === 'above' && others.some((other) => other.place === 'head') ? -15 : 0),
    example: 'today over the menu of a page, the day of the article under its title',
  },
  {
    of: ({ place, others }) => (place === 'text' && others.some((other) => other.place === 'head') ? -10 : 0),
    example: 'days of comments and teasers below the text',
  },
  {
    of: ({ value, others }) => (others.some((other) => other.rank >= 20 && other.value === value) ? 3 : 0),
    example: 'the address says the day of the line',
  },
];

/** The day that weighs most; of equals the first. */
export function publishedOn(days: readonly Claim[]): Claim | null {
  let best: { day: Claim; weight: number } | null = null;
  for (const day of days) {
    const others = days.filter((other) => other !== day);
    const weight = WEIGHTS.reduce((sum, { of }) => sum + of({ ...day, others }), 0);
    if (best === null || weight > best.weight) best = { day, weight };
  }
  return best?.day ?? null;
}
