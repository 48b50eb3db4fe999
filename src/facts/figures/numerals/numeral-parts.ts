/**
 * The parts of a numeral between its magnitude signs: Chinese digits one by one (一万二, 六點二, 三四百), digits written by
 * position (三八○億, 一二〇公里), and the Arabic tail of a mixed numeral (10億1100萬).
 */
import { chineseDigit, largeMagnitude, readArabic, smallMagnitude } from './digits';

/** Whether a magnitude sign stands at an offset. */
export function scaleFollows(text: string, i: number): boolean {
  return smallMagnitude(text, i) > 0 || largeMagnitude(text, i) > 0;
}

/** 多 that opens a word: 1000多元文化 stays, but 3多 … 100多媒体 does not. */
export function isWordAfterMore(text: string, i: number): boolean {
  return (text[i] === '多' ? /[媒数样]/ : /额/).test(text[i + 1] ?? '');
}

interface ChineseDigits {
  end: number;
  value: number;
  pair?: number;
  /** Two or more digits that form no number: 一二三, 二〇二一. */
  run: boolean;
  /** Digits by position that can be a number: 九八九九, 三八○. */
  positional: boolean;
  decimal: boolean;
}

/** One digit, 零 before it, a decimal (六點二), an approximate pair (三四), or a run of digits (二〇二一). */
export function readChineseDigits(text: string, start: number, smallest: number): ChineseDigits | null {
  let i = start;
  if (smallest > 1 && chineseDigit(text[i]) === 0) i += 1;
  const digit = chineseDigit(text[i]);
  if (digit < 0) return null;
  let end = i + 1;
  let value = digit;
  // 五、六百宗: an approximate pair with a mark between; 三、四线 are names, 四十一、二十四 two numbers.
  const opens = smallest === 1 && chineseDigit(text[i - 1]) < 0 && !/[十百千万廿卅]/.test(text[i - 1] ?? '');
  if (
    text[end] === '、' &&
    digit > 0 &&
    (opens || !/[十百]/.test(text[end + 2] ?? '')) &&
    chineseDigit(text[end + 1]) === digit + 1 &&
    scaleFollows(text, end + 2)
  )
    return { end: end + 2, value, pair: digit + 1, run: false, positional: false, decimal: false };
  const second = chineseDigit(text[end]);
  if (second >= 0) {
    const third = chineseDigit(text[end + 1]);
    const pair =
      (second === digit + 1 && digit > 0) || (digit === 3 && second === 5 && smallMagnitude(text, end + 1) > 0);
    if (third < 0 && pair) return { end: end + 1, value, pair: second, run: false, positional: false, decimal: false };
    let steps = true; // 一二三产业, 二三四线: names one after the other
    let zero = digit === 0;
    while (chineseDigit(text[end]) >= 0 && end - i <= 18) {
      const next = chineseDigit(text[end]);
      steps = steps && next === (value % 10) + 1;
      zero = zero || next === 0;
      value = value * 10 + next;
      end += 1;
    }
    const digits = end - i;
    // 六萬○九八四: the zero holds the place of a digit.
    const filled = start !== i && smallest === 10 ** (end - start);
    const positional =
      (start === i || filled) &&
      !steps &&
      digit > 0 &&
      digits <= 12 &&
      (digits > 2 || zero || largeMagnitude(text, end) > 0);
    const point = positional ? readPoint(text, end) : null;
    if (point)
      return { end: point.end, value: Number(`${value}.${point.part}`), run: false, positional, decimal: true };
    return {
      end,
      value,
      run: !(filled && positional) && !(positional && largeMagnitude(text, end) > 0),
      positional,
      decimal: false,
    };
  }
  const point = readPoint(text, end);
  if (point) {
    value = Number(`${value}.${point.part}`);
    end = point.end;
  } else if (smallest > 10 && i === start && smallMagnitude(text, end) === 0 && largeMagnitude(text, end) === 0) {
    value = digit * (smallest / 10); // 一万二 is 12000, 两千五 is 2500
  }
  return { end, value, run: false, positional: false, decimal: point !== null };
}

/** Taiwan's press also writes 六四〇．五 and 六四〇‧五, and 十.七% with the point of Latin text. */
const POINT = new Set('点．‧・.');
const AFTER_LATIN_POINT = new Set('%％‰倍成万亿');

/** The decimals behind a Chinese integer: 點四四 of 十七點四四 and of 卅點四四. */
export function readPoint(text: string, at: number): { end: number; part: string } | null {
  if (!POINT.has(text[at] as string) || chineseDigit(text[at + 1]) < 0) return null;
  let part = '';
  let end = at + 1;
  while (chineseDigit(text[end]) >= 0 && part.length < 12) {
    part += chineseDigit(text[end]);
    end += 1;
  }
  if (text[at] === '.' && !AFTER_LATIN_POINT.has(text[end] as string)) return null;
  // 一点四十分 is the time of day.
  return text[end] === '十' ? null : { end, part };
}

/** The Arabic tail of a mixed numeral: 1100 of 10億1100萬, 933.6 of 1兆933.6億, 5085 of 840萬5085人次; not the 5 of 3亿5G. */
export function readTail(text: string, start: number, smallest: number): { end: number; value: number } | null {
  const spaced = text[start] === ' '; // 30 億 3,468 萬元
  const tail = readArabic(text, spaced ? start + 1 : start);
  if (!tail || tail.dotted || tail.value >= smallest) return null;
  const at = tail.end + (text[tail.end] === ' ' ? 1 : 0);
  const scale = largeMagnitude(text, at);
  if (scale > 1) return tail.value * scale < smallest ? { end: at, value: tail.value } : null;
  // 6,630万3,574元: grouped when it fills the four places behind 万.
  if (spaced || tail.decimal || (tail.grouped && (smallest !== 1e4 || tail.value < 1000))) return null;
  const next = text[tail.end] ?? '';
  if (/[A-Za-z年月%％.:：]/.test(next)) return null;
  if (scaleFollows(text, tail.end)) return tail;
  return tail.digits >= 3 && smallest <= 1e4 ? tail : null;
}
