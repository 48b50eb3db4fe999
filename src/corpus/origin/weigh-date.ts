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

/** Days between the dateline of a story and the day on which a paper or page brings it. */
const BROUGHT_WITHIN = 10;

/**
 * The days that can be the article's: a day below the text that is far from that of its dateline is of another article,
 * which the page puts forward there.
 * @param dateline month and day that the text opens with (`-07-09`); null when it opens with none.
 */
export function ownDays(days: readonly Claim[], dateline: string | null): Claim[] {
  if (dateline === null) return [...days];
  return days.filter(({ value, place }) => {
    if (place !== 'text' || value.length !== 10) return true;
    const told = Date.parse(value);
    const away = [0, -1].map((years) => told - Date.parse(`${Number(value.slice(0, 4)) + years}${dateline}`));
    return away.some((time) => time >= -86_400_000 && time <= BROUGHT_WITHIN * 86_400_000);
  });
}

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
