/**
 * The scanner: one walk over a paragraph from numeral to numeral. At each it tries, in this order, an idiom, a time
 * expression, a rank, a share in words, a number with its unit and modifiers; and says what is a figure.
 */
import { Signs } from '@/src/corpus/text/signs';
import { build } from './build';
import { scaleInBrackets } from './english/brackets';
import { englishScale } from './english/cardinals';
import { readEnglishNumber } from './english/english';
import { englishNounBehind, unitOfNoun } from './english/nouns';
import { readOutOf } from './english/parts';
import { idiomEnd, isCode, isListNumber } from './numerals/codes';
import { tidy } from './numerals/digits';
import type { Numeral } from './numerals/numerals';
import { readNumeral } from './numerals/numerals';
import { pushRange, readRange } from './numerals/ranges';
import { readFraction, readRatio, readSeverance } from './numerals/ratios';
import { readEnglishScore, readScore } from './numerals/scores';
import { readRank, readWordNumber, WORD_FIRST } from './numerals/words';
import { sameTime, type TimeSpan, type TimeState } from './periods/calendar';
import { readTime, TIME_FIRST } from './periods/dates';
import { isFestival } from './periods/festivals';
import { readStretchLength } from './periods/stretches';
import { type Raw, type Scanned, sameShape } from './raw';
import { currencyBefore, matchUnit } from './units/units';

const NUMERAL = 1;

const TIME = 2;

const LATIN = 4;

/** Begins a number in fixed words: 一半, 成百上千. */
const WORD = 8;

/** Begins a rank: 第三名, 世界第一. */
const RANK = 16;

const CLASS = new Uint8Array(65536);

for (let c = 48; c < 58; c += 1) CLASS[c] = NUMERAL;

for (let c = 0xff10; c < 0xff1a; c += 1) CLASS[c] = NUMERAL;

for (const char of '〇○零一二两三四五六七八九十廿卅百千万亿几数壹贰叁肆伍陆柒捌玖拾佰仟')
  CLASS[char.charCodeAt(0)] = NUMERAL;

for (const char of TIME_FIRST) CLASS[char.charCodeAt(0)] = (CLASS[char.charCodeAt(0)] ?? 0) | TIME;

for (const char of WORD_FIRST) CLASS[char.charCodeAt(0)] = (CLASS[char.charCodeAt(0)] ?? 0) | WORD;

for (let c = 65; c < 91; c += 1) CLASS[c] = (CLASS[c] ?? 0) | LATIN;

for (let c = 97; c < 123; c += 1) CLASS[c] = (CLASS[c] ?? 0) | LATIN;

for (const char of '第世全亚国位列居行历史排') CLASS[char.charCodeAt(0)] = (CLASS[char.charCodeAt(0)] ?? 0) | RANK;

/** Before a number of days. */
const LASTS = /(?:连续|持续|历时|为期|长达)$/;
const LASTS_LAST = new Set('续时期达');

const LIST_SIGN = /^(?:、|和|与|及|以及|，|,|\/|；|;| and |, and | to )\s?/;

/**
 * Finds the numbers of one paragraph that are figures, and its time expressions.
 * @param state is moved on by the years that the paragraph names.
 * @param sentenceStarts offsets at which sentences begin, in order, for list numbers.
 */
export function scanParagraph(text: string, state: TimeState, sentenceStarts: readonly number[]): Scanned {
  const raws: Raw[] = [];
  const times: TimeSpan[] = [];
  let sentence = 0;
  let i = 0;
  const { length } = text;
  while (i < length) {
    const kind = CLASS[text.charCodeAt(i)] as number;
    if (kind === 0) {
      i += 1;
      continue;
    }
    while (sentence + 1 < sentenceStarts.length && (sentenceStarts[sentence + 1] as number) <= i) sentence += 1;
    const next = step(text, i, kind, state, sentenceStarts[sentence] ?? 0, raws, times);
    i = next > i ? next : i + 1;
  }
  return { raws: raws.map(sameShape), times: times.map(sameTime) };
}

function step(
  text: string,
  i: number,
  kind: number,
  state: TimeState,
  sentenceStart: number,
  raws: Raw[],
  times: TimeSpan[],
): number {
  if (kind & LATIN) return readLatin(text, i, state, raws, times);
  if (kind & (NUMERAL | TIME)) {
    const idiom = kind & NUMERAL ? idiomEnd(text, i) : -1;
    if (idiom > i && !isFestival(text, i)) return idiom;
    // 连续14日, 为期3日: a duration and no date.
    const lasts =
      kind & NUMERAL && LASTS_LAST.has(text[i - 1] as string) && LASTS.test(text.slice(Math.max(0, i - 2), i));
    const time = lasts ? null : readTime(text, i, state);
    if (time) {
      times.push(time);
      const length = readStretchLength(text, time);
      if (length) raws.push(length);
      return time.end;
    }
  }
  const found = kind & RANK ? readRank(text, i) : null;
  const known = found ?? (kind & WORD ? readWordNumber(text, i) : null);
  if (known) {
    raws.push(known);
    return known.end;
  }
  if (!(kind & NUMERAL)) return i + 1;
  return readFigure(text, i, sentenceStart, raws);
}

function readLatin(text: string, i: number, state: TimeState, raws: Raw[], times: TimeSpan[]): number {
  let end = i + 1;
  const { length } = text;
  while (end < length && ((CLASS[text.charCodeAt(end)] as number) & LATIN) !== 0) end += 1;
  const time = readEnglishNumber(text, i, end, state);
  if (!time) return end;
  if ('role' in time) times.push(time);
  else raws.push(time);
  return Math.max(end, time.end);
}

/** A number with its unit and modifiers; the end of what was read, figure or not. */
function readFigure(text: string, i: number, sentenceStart: number, raws: Raw[]): number {
  const numeral = readNumeral(text, i);
  if (!numeral) return i + 1;
  if (text[i - 1] === '.') leadPoint(text, numeral);
  const currency = currencyBefore(text, numeral.start);
  const sign = text[numeral.end] === ')' ? scaleInBrackets(text, numeral) : null;
  if (sign !== null) {
    const loss = build(text, numeral, currency ?? signBefore(text, numeral.start));
    if (loss) raws.push({ ...loss, value: sign * (loss.value as number) });
    return numeral.end;
  }
  if (numeral.arabic && numeral.magnitude === 1) scaleInEnglish(text, numeral, currency !== null);
  const severance = readSeverance(text, numeral);
  if (severance) {
    raws.push(severance);
    return severance.end;
  }
  if (isListNumber(text, sentenceStart, numeral)) return numeral.end;
  const score = readPair(text, numeral);
  if (score) {
    raws.push(score);
    return score.end;
  }
  if (isCode(text, numeral, currency !== null)) return codeEnd(text, numeral.end);
  const fraction = readFraction(text, numeral);
  if (fraction) {
    raws.push(fraction);
    return fraction.end;
  }
  const outOf = outOfDigits(text, numeral);
  if (outOf) {
    raws.push(outOf);
    return outOf.end;
  }
  const ratio = readRatio(text, numeral);
  if (ratio) {
    if (ratio.raw) raws.push(ratio.raw);
    return ratio.end;
  }
  // 百分之二十五点二及二十四点六: the second shares the unit, which stands before the first.
  const last = raws.at(-1);
  if (
    !numeral.arabic &&
    !numeral.unit &&
    numeral.decimal &&
    last?.numeral.unit &&
    listSeparatorEnd(text, last.end) === i &&
    !matchUnit(text, numeral.end)
  )
    numeral.unit = last.numeral.unit;
  const range = readRange(text, numeral);
  if (range) return pushRange(text, numeral, range, currency, raws);
  const raw = build(text, numeral, currency);
  if (raw) raws.push(raw);
  return raw ? Math.max(raw.end, numeral.end) : skipEnd(text, numeral.end);
}

/** $(7.2) million: the sign of money stands before the bracket. */
function signBefore(text: string, at: number): { start: number; unit: string } | null {
  return text[at - 1] === '(' ? currencyBefore(text, at - 1) : null;
}

/** 4 in 10 adults, 1 out of 5. */
function outOfDigits(text: string, numeral: Numeral): Raw | null {
  if (text[numeral.end] !== ' ' || !numeral.arabic || numeral.decimal || numeral.value > 100) return null;
  return readOutOf(text, numeral.start, numeral.end, String(numeral.value));
}

/** .272 percent: a decimal without its zero; p.272 and 1.2.272 are none. */
function leadPoint(text: string, numeral: Numeral): void {
  const before = text[numeral.start - 2] ?? ' ';
  if (!numeral.arabic || numeral.decimal || numeral.grouped || numeral.magnitude > 1 || !/[\s($€£(（]/.test(before))
    return;
  numeral.start -= 1;
  numeral.value = Number(`0${text.slice(numeral.start, numeral.end).replace(/[^\d.]/g, '')}`);
  numeral.mantissa = numeral.value;
  numeral.decimal = true;
  numeral.leadingZero = false;
}

/** 3:2, 3比2; 3-2, 3 to 2. */
const SCORE_SIGN = new Signs(/[:：∶比平–—-]/);
const ENGLISH_SCORE_SIGN = new Signs(/[-–— ]/);

/** The score of a game or the count of a vote, where its sign stands behind the number. */
function readPair(text: string, numeral: Numeral): Raw | null {
  const { end } = numeral;
  if (SCORE_SIGN.at(text, end)) {
    const score = readScore(text, numeral);
    if (score) return score;
  }
  return ENGLISH_SCORE_SIGN.at(text, end) ? readEnglishScore(text, numeral) : null;
}

/** 18.8 billion, $5m: English magnitudes stand behind the digits. */
function scaleInEnglish(text: string, numeral: Numeral, money: boolean): void {
  const scale = englishScale(text, numeral.end);
  if (!scale || (scale.end - numeral.end === 1 && !money && !countsUnits(text, scale.end))) return;
  numeral.value = tidy(numeral.value * scale.scale);
  numeral.magnitude = scale.scale;
  numeral.end = scale.end;
}

/** 1.5m units is a million and a half; 1.5m long a length. */
function countsUnits(text: string, at: number): boolean {
  const noun = englishNounBehind(text, at);
  if (noun !== null && unitOfNoun(noun) !== '') return true;
  // 49.4m euros
  return text[at] === ' ' && matchUnit(text, at)?.class === 'money';
}

function codeEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[A-Za-z0-9.·+_-]/.test(text[end] as string)) end += 1;
  return end;
}

/** After a number that is none: digits with letters behind are one name (5G, 3D, 10X1000). */
function skipEnd(text: string, at: number): number {
  return /[A-Za-z]/.test(text[at] ?? '') ? codeEnd(text, at) : at;
}

/** Where a list's separator behind an offset ends, or -1: used to find runs of figures. */
export function listSeparatorEnd(text: string, at: number): number {
  const found = LIST_SIGN.exec(text.slice(at, at + 7));
  return found ? at + found[0].length : -1;
}
