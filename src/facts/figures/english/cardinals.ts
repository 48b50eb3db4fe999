/** English cardinal numbers in words (two million three hundred sixty-four thousand) and the magnitudes behind digits. */

/** Zero to ninety, by the word. */
export const WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    lakh: 1e5,
    lakhs: 1e5,
    crore: 1e7,
    crores: 1e7,
    mn: 1e6,
    bn: 1e9,
    bln: 1e9,
    mln: 1e6,
    mio: 1e6,
    trln: 1e12,
    tn: 1e12,
    m: 1e6,
    b: 1e9,
    k: 1e3,
  }),
);

/** The digit of a footnote may hang on a long one: $100 million2. */
const SCALE =
  /^(?:dozen|hundred|thousand|million|billion|trillion|crores?|lakhs?|trln|bln|mln|mio|mn|bn|tn|m|b|k)(?![A-Za-z0-9²³])|^(?:thousand|million|billion|trillion)(?=\d{1,2}(?![\d.,%]*[\dA-Za-z%]))/i;

/** A magnitude word behind digits: ` billion`, `bn`, ` crore`; null when none follows. */
export function englishScale(text: string, at: number): { end: number; scale: number } | null {
  const start = text[at] === ' ' || text[at] === '-' ? at + 1 : at;
  const found = SCALE.exec(text.slice(start, start + 14));
  if (!found) return null;
  const word = found[0].toLowerCase();
  if (word.length === 1 && start !== at) return null;
  return { end: start + found[0].length, scale: SCALES.get(word) as number };
}

/** Words of a number after the first: with a blank, a hyphen (sixty-four) or `and` (six hundred and forty). */
const NEXT = /^(?:\sand\s|[\s-])([A-Za-z]{3,8})(?![A-Za-z])/;

/** At most so many words make one number: time stays linear. */
const LONGEST = 16;

/**
 * A number in words, read on from its first word.
 * @param end where the first word ends. @param word it in lower case; `a` counts as one.
 * @returns `scaled` when a magnitude (dozen, hundred, million, crore) is part of it.
 */
export function readCardinal(text: string, end: number, word: string): { value: number; end: number; scaled: boolean } {
  let total = 0;
  let current: number = WORDS.get(word) ?? 1;
  let at = end;
  let scaled = false;
  let lowest = Number.POSITIVE_INFINITY;
  let open = false; // a part may follow: behind a hundred, or behind a magnitude
  for (let i = 0; i < LONGEST; i += 1) {
    const half = /^ and a half(?![A-Za-z])/.exec(text.slice(at, at + 12));
    if (half && !scaled) {
      current += 0.5;
      at += half[0].length;
    }
    const found = NEXT.exec(text.slice(at, at + 14));
    if (!found) break;
    const next = (found[1] as string).toLowerCase();
    const joined = found[0].startsWith(' and ');
    const small = WORDS.get(next);
    const scale = SCALES.get(next);
    if (small !== undefined) {
      const tens = current >= 20 && current % 10 === 0 && current % 100 !== 0 && small < 10 && !joined;
      if (!tens && !open) break;
      current += small;
      open = false;
    } else if (scale !== undefined && next.length > 3 && !joined) {
      if (current === 0) break;
      if (scale < 1000) {
        if (current >= scale) break;
        current *= scale;
      } else {
        if (scale >= lowest) break;
        total += current * scale;
        current = 0;
        lowest = scale;
      }
      scaled = true;
      open = true;
    } else break;
    at += found[0].length;
  }
  return { value: total + current, end: at, scaled };
}
