/** The present time of an English text, as far as it names it: a closing date of its figures, or a full date in the opening. */

import { ENGLISH_MONTH, isoDate, monthOf } from '@/src/corpus/dates';
import type { InferredDate } from './inferred-date';

const MONTH = `(${ENGLISH_MONTH})`;
const YEAR = '((?:19|20)\\d{2})(?!\\d)';

/** `As of September 30, 2021`, `ended Sept. 30, 2016`: the figures close then, the text is of the weeks after. */
const CLOSING = new RegExp(
  `\\b(?:as of|as at|at the end of|by the end of|ended|ending|through) ${MONTH}(?: \\d{1,2},)? ${YEAR}`,
  'gi',
);
/** `(today|on Monday), May 6, 2024` or `6 May 2024` in the opening. */
const OPENING = new RegExp(
  `^.{0,60}?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?, ${YEAR}|\\b\\d{1,2} ${MONTH} ${YEAR})[\\s]{0,2}(?:[-–—/,:)(]|$)`,
  'i',
);
/** `so far in 2023`, `this year (2023)`, `in the first half of 2023`. */
const RUNNING = new RegExp(
  `(?:so far (?:in|this year,?) |this year,? \\(?|(?:first|second|third|fourth) (?:quarter|half|three quarters|nine months|six months) of |(?:guidance|outlook|forecast) for )${YEAR}`,
  'gi',
);
const COMPARED =
  /\bfrom [^.;]{1,24} in(?: the)?\s$|\b(?:since|than|from|versus|vs\.?|against|compared (?:with|to)|of|over)(?: in)?(?: the)?\s$/i;
const ANY_YEAR = /(?<![\d.,$£€¥/-])((?:19|20)\d{2})(?![\d,%]|\.\d)/g;
const PLANNED = /\b(?:by|until|till|through|to|for|toward|towards|before|after|beyond|from|in(?: [a-z]{3,10})?)\s$/i;

/** The inferred date of an English text; null when it names none as its present. Linear. */
export function inferEnglishDate(text: string): InferredDate | null {
  const sample = text.slice(0, 100_000);
  const opening = OPENING.exec(sample.slice(0, 200));
  if (opening) {
    // `Today, May 6, 2024,`: the text gives its own day.
    const day = /\btoday,? (?:[A-Z][a-z]{2,8}\.? )?(\d{1,2})\b/i.exec(opening[0])?.[1];
    const date = isoDate(
      Number(opening[2] ?? opening[4]),
      monthOf(opening[1] ?? opening[3]),
      day === undefined ? undefined : Number(day),
    );
    if (date) return { date, present: true, from: `text: ${opening[0].trim().slice(-40)}` };
  }
  const found: { date: string; words: string }[] = [];
  for (const match of sample.matchAll(CLOSING)) {
    const date = isoDate(Number(match[2]), monthOf(match[1]));
    if (date) found.push({ date, words: match[0] });
  }
  if (found.length === 0)
    for (const match of sample.matchAll(RUNNING)) {
      if (!COMPARED.test(sample.slice(Math.max(0, match.index - 40), match.index)))
        found.push({ date: match[1] as string, words: match[0] });
    }
  found.sort((a, b) => b.date.localeCompare(a.date));
  const best = found[0];
  if (!best) return null;
  const year = Number(best.date.slice(0, 4));
  for (const match of sample.matchAll(ANY_YEAR)) {
    if (Number(match[1]) > year && !PLANNED.test(sample.slice(Math.max(0, match.index - 16), match.index))) return null;
  }
  return { date: best.date, present: true, from: `text: ${best.words}` };
}
