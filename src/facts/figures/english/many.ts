/** Plural magnitudes without a number before them: dozens of arrests, tens of thousands of people, power for thousands. */
import { modifierBefore } from '../modifiers';
import { type Raw, wordRaw } from '../raw';
import { matchUnit } from '../units/units';

const MANY: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozens: 12,
    scores: 20,
    tens: 10,
    hundreds: 100,
    thousands: 1e3,
    millions: 1e6,
    billions: 1e9,
    trillions: 1e12,
  }),
);

/** Behind one that stands for people or things: power for thousands, left hundreds homeless. */
const STANDS_ALONE =
  /^(?:$|[.,;:)]|\s(?:and|or|more|others|were|are|have|had|who|in|at|on|from|to|homeless|dead|injured|hurt|stranded|across)\b)/;
/** Before it: for thousands, killed hundreds, displacing tens of thousands. */
const LEAVES =
  /\b(?:for|by|into|among|and|or|than|kill(?:s|ed|ing)|injur(?:ed|ing)|displac(?:ed|ing)|leav(?:es|ing)|left|forc(?:ed|ing)|affect(?:ed|ing)|drew|drawing|attract(?:ed|ing)|sav(?:ed|ing)|evacuat(?:ed|ing)|arrest(?:ed|ing))\s$/i;

/** Whether a word is such a magnitude. */
export function isMany(word: string): boolean {
  return MANY.has(word);
}

/** @param word the magnitude in lower case, from `start` to `end`. */
export function readMany(text: string, start: number, end: number, word: string): Raw | null {
  let value = MANY.get(word) as number;
  let at = end;
  const next = /^ of (hundreds|thousands|millions|billions|trillions)(?![A-Za-z])/.exec(text.slice(at, at + 16));
  if (next && value <= 1000) {
    value *= MANY.get(next[1] as string) as number;
    at += next[0].length;
  }
  if ((word === 'tens' && !next) || word === 'scores') return null;
  const from = modifierBefore(text, start)?.start ?? start;
  if (!text.startsWith(' of ', at)) {
    const alone = LEAVES.test(text.slice(Math.max(0, start - 12), start)) && STANDS_ALONE.test(text.slice(at, at + 10));
    if (next === null && !alone && !text.startsWith(' more', at)) return null;
    return wordRaw({ start: from, end: at, numberStart: start, value, unit: '', modifier: 'gt', unitClass: null });
  }
  const unit = matchUnit(text, at + 3);
  const owned = unit?.class === 'money' || unit?.class === 'measure' || unit?.class === 'time' ? unit : null;
  return wordRaw({
    start: from,
    end: owned?.end ?? at,
    numberStart: start,
    value,
    unit: owned?.unit ?? '',
    modifier: 'gt',
    unitClass: owned?.class ?? null,
  });
}
