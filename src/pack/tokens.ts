/**
 * Tokens of the index: one function for the builder, the browser and the scorer, because an index cut in one way does
 * not match queries cut in another (PLATFORM: Intl.Segmenter differs by engine, jieba takes 250 ms to start).
 *
 * Han runs become overlapping bigrams (网商银行 → 网商 商银 银行; recall 1.000 on quoted terms, ADR 1), a lone character
 * stays itself; Latin and digit runs with inner `.` and a final `%` are one token (1.5, 80%, 5g, tco2e). Traditional
 * and full-width forms fold onto Simplified and ASCII first.
 */
import { foldText } from '@/src/detect/fold';

const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{N}]/u;

/** Tokens of a text in order, repeats kept. Linear; never throws. */
export function tokenize(text: string): string[] {
  const tokens: string[] = [];
  const folded = foldText(text.normalize('NFKC').toLowerCase());
  let han = '';
  let word = '';
  const flush = () => {
    if (han.length === 1) tokens.push(han);
    for (let i = 0; i + 1 < han.length; i += 1) tokens.push(han.slice(i, i + 2));
    const trimmed = word.replace(/\.+$/, '');
    if (trimmed !== '') tokens.push(trimmed);
    han = '';
    word = '';
  };
  for (const char of folded) {
    // Astral Han characters count as two UTF-16 units and would be cut in half by slice: rare names, one token each.
    if (char.length === 1 && HAN.test(char)) {
      if (word !== '') flush();
      han += char;
    } else if (WORD.test(char) || (char === '.' && word !== '')) {
      if (han !== '') flush();
      word += char;
    } else if (char === '%' && /^[\d.]+$/.test(word)) {
      word += char;
      flush();
    } else if (han !== '' || word !== '') flush();
  }
  flush();
  return tokens;
}

/** Marks tokens that are not words of the text, so that they never meet one. */
const CONCEPT = '#';
const VALUE = '=';
const YEAR = '@';

/** The token of a term: every alias, script and language of a name meets in it. */
export function termToken(term: number): string {
  return `${CONCEPT}${term}`;
}

/** The token of a figure's value: 188亿元, 18,800,000,000 yuan and 188億元 are one. Rounded to six digits. */
export function valueToken(value: number): string {
  return `${VALUE}${Number(value.toPrecision(6))}`;
}

/** The token of each year that a period touches; at most ten years. */
export function yearTokens(period: string | null): string[] {
  const years = yearsOf(period);
  return years.map((year) => `${YEAR}${year}`);
}

/** First and last year of a period, filled in between: `2016/2020` → 2016…2020. Empty when unknown. */
export function yearsOf(period: string | null): number[] {
  const [from, to] = (period ?? '').split('/').map((part) => Number(part.slice(0, 4)));
  if (!from) return [];
  const last = Math.min(to || from, from + 9);
  return Array.from({ length: Math.max(1, last - from + 1) }, (_, i) => from + i);
}

/** Separates ready-made tokens on their way through FlexSearch, which takes strings only. */
const SEPARATOR = '\u0001';
export const joinTokens = (tokens: readonly string[]): string => tokens.join(SEPARATOR);
export const splitTokens = (text: string): string[] => text.split(SEPARATOR);
