/**
 * Tokens of the index: one function for the builder, the browser and the scorer, because an index cut in one way does
 * not match queries cut in another (PLATFORM: Intl.Segmenter differs by engine, jieba takes 250 ms to start).
 *
 * Han runs become overlapping bigrams (网商银行 → 网商 商银 银行; recall 1.000 on quoted terms, ADR 1), a lone character
 * stays itself; Latin and digit runs with inner `.` and a final `%` are one token (1.5, 80%, 5g, tco2e). Traditional
 * and full-width forms fold onto Simplified and ASCII first.
 */
import { foldText } from '@/src/detect/fold';
import { isHan } from '@/src/detect/han';

/** What a unit is to the tokenizer; looked up, because a regular expression a character is most of tokenizing. */
const CLASS = { unknown: 0, gap: 1, han: 2, word: 3, digit: 4, point: 5, percent: 6, surrogate: 7 } as const;
const classes = new Uint8Array(0x10000);

function classOf(unit: number): number {
  const known = classes[unit] as number;
  if (known !== CLASS.unknown) return known;
  const char = String.fromCharCode(unit);
  let found: number = CLASS.gap;
  if (unit >= 0x4e00 && unit <= 0x9fff) found = CLASS.han;
  else if (unit >= 0x61 && unit <= 0x7a) found = CLASS.word;
  else if (unit >= 0x30 && unit <= 0x39) found = CLASS.digit;
  else if (char === '.') found = CLASS.point;
  else if (char === '%') found = CLASS.percent;
  else if (unit >= 0xd800 && unit <= 0xdfff) found = CLASS.surrogate;
  else if (isPlainMark(unit)) found = CLASS.gap;
  else if (isHan(char)) found = CLASS.han;
  else if (isLetter(char)) found = CLASS.word;
  classes[unit] = found;
  return found;
}

/** Made when the first unusual character asks for it. */
function isLetter(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

/** Marks of Chinese and Western text: known without a Unicode class, which costs a waking worker 2 ms to compile. */
function isPlainMark(unit: number): boolean {
  return (
    unit < 0x30 ||
    (unit >= 0x3a && unit <= 0x40) ||
    (unit >= 0x5b && unit <= 0x60) ||
    (unit >= 0x7b && unit <= 0xa9) ||
    unit === 0xb7 ||
    (unit >= 0x2010 && unit <= 0x2027) ||
    (unit >= 0x3000 && unit <= 0x3004) ||
    (unit >= 0x3008 && unit <= 0x3020)
  );
}

/** Whether a text has so many letters, digits or characters at least. */
export function hasLetters(text: string, least: number): boolean {
  let found = 0;
  const folded = text.normalize('NFKC').toLowerCase();
  for (let i = 0; i < folded.length && found < least; i += 1) {
    const kind = classOf(folded.charCodeAt(i));
    if (kind === CLASS.han || kind === CLASS.word || kind === CLASS.digit) found += 1;
    else if (isAstralWord(folded, i)) found += 1;
  }
  return found >= least;
}

/** Tokens of a text in order, repeats kept. Linear; never throws. */
export function tokenize(text: string): string[] {
  const tokens: string[] = [];
  const folded = foldText(withoutScareQuotes(text).normalize('NFKC').toLowerCase());
  for (let i = 0; i < folded.length; ) {
    const kind = classOf(folded.charCodeAt(i));
    if (kind === CLASS.han) i = hanRun(folded, i, tokens);
    else if (kind === CLASS.word || kind === CLASS.digit || isAstralWord(folded, i)) i = word(folded, i, tokens);
    else i += 1;
  }
  return tokens;
}

/** A short word in marks, and what it makes a word with behind them: “云”逛街, “双碳”战略. */
const SCARE_QUOTED = /[“「『]([一-鿿]{1,4})[”」』](?=[一-鿿])/g;

const OPENING = /[“「『]/;

/** A text whose marks do not part a word: nobody types them. */
function withoutScareQuotes(text: string): string {
  return OPENING.test(text) ? text.replace(SCARE_QUOTED, ' $1') : text;
}

/** Runs of letters, digits, characters, points, percent and ampersands of a text. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const isInside = i < text.length && (unit === AMPERSAND || isWordUnit(unit) || isAstralWord(text, i));
    if (isInside && start < 0) start = i;
    if (!isInside && start >= 0) {
      words.push(text.slice(start, i));
      start = -1;
    } else if (isInside && classOf(unit) === CLASS.surrogate) i += 1;
  }
  return words;
}

const AMPERSAND = 0x26;

function isWordUnit(unit: number): boolean {
  const kind = classOf(unit);
  return kind !== CLASS.gap && kind !== CLASS.surrogate;
}

/** Bigrams of a run of Han characters; a lone one stays itself. Returns where the run ends. */
function hanRun(text: string, start: number, tokens: string[]): number {
  let end = start + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === CLASS.han) end += 1;
  if (end - start === 1) tokens.push(text.slice(start, end));
  for (let i = start; i + 1 < end; i += 1) tokens.push(text.slice(i, i + 2));
  return end;
}

/**
 * Letters and digits with inner points, and a percent sign behind a number. Astral Han characters are letters here: as
 * two UTF-16 units they would be cut in half as bigrams.
 */
function word(text: string, start: number, tokens: string[]): number {
  let end = start;
  let number = true;
  for (;;) {
    const kind = end < text.length ? classOf(text.charCodeAt(end)) : CLASS.gap;
    if (kind === CLASS.digit || kind === CLASS.point) end += 1;
    else if (kind === CLASS.word) {
      number = false;
      end += 1;
    } else if (isAstralWord(text, end)) {
      number = false;
      end += 2;
    } else {
      if (kind === CLASS.percent && number) {
        tokens.push(text.slice(start, end + 1));
        return end + 1;
      }
      break;
    }
  }
  let last = end;
  while (text[last - 1] === '.') last -= 1;
  tokens.push(text.slice(start, last));
  return end;
}

function isAstralWord(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === CLASS.surrogate && isLetter(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Marks tokens that are not words of the text, so that they never meet one. */
const CONCEPT = '#';
const VALUE = '=';
const YEAR = '@';

/** Whether a token is a word of texts, that synonyms and homophones guess; numbers, values, years and terms are not guessed. */
export function isWordToken(token: string): boolean {
  const kind = classOf(token.charCodeAt(0));
  return kind === CLASS.han || kind === CLASS.word;
}

/** The token of a term: every alias, script and language of a name meets in it. */
export function termToken(term: number): string {
  return `${CONCEPT}${term}`;
}

/** The token of a figure's value: 188亿元, 18,800,000,000 yuan and 188億元 are one. Rounded to six digits. */
export function valueToken(value: number): string {
  return `${VALUE}${Number(value.toPrecision(6))}`;
}

/** Digits that a figure is still found by when it is asked for rounded. */
const ROUNDED_TO = [2, 3, 4, 5] as const;

/** The tokens of what a value is when rounded to two up to five digits (7218.4万 is asked for as 7218万), itself aside. */
export function roundedTokens(value: number): string[] {
  const exact = valueToken(value);
  const rounded = ROUNDED_TO.map((digits) => valueToken(Number(value.toPrecision(digits))));
  return [...new Set(rounded)].filter((token) => token !== exact);
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
/** Tokens as one string, as FlexSearch takes and gives them; `splitTokens` is the way back. */
export const joinTokens = (tokens: readonly string[]): string => tokens.join(SEPARATOR);
export const splitTokens = (text: string): string[] => text.split(SEPARATOR);
