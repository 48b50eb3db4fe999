/**
 * Numerals: Arabic (grouped, full-width, decimal), Chinese (Simplified, Traditional, decimal) and mixed
 * (3.26亿, 10億1100萬, 840萬5085, 4千亿, 两千余, 几千万, 百分之六點二, 三分之一), read by hand from left to right.
 */
import { chineseDigit, largeMagnitude, readArabic, smallMagnitude, tidy } from './digits';
import { isWordAfterMore, readChineseDigits, readPoint, readTail, scaleFollows } from './numeral-parts';

export interface Numeral {
  start: number;
  end: number;
  value: number;
  /** The upper end of an approximate pair: 三四百 is 300 to 400. */
  value2?: number | undefined;
  /** What was written before the magnitude: 2.5 in 2.5万; lists and ranges share magnitudes by it. */
  mantissa: number;
  /** The product of the trailing magnitude signs: 1e4 in 2.5万, 1 in 25. */
  magnitude: number;
  /** Begins with an Arabic digit. */
  arabic: boolean;
  /** 几千, 数百: a magnitude without a number. */
  vague: boolean;
  /** 多, 余, 餘 stand inside or directly behind: 70多, 20多万, 650亿余. */
  more: boolean;
  /** 来 stands behind: 十来. */
  about: boolean;
  /** Number of Arabic digits before a decimal point, 0 for Chinese numerals. */
  digits: number;
  decimal: boolean;
  grouped: boolean;
  /** 1.2.3, 10.0.0.1: a version, an address, a date, never an amount. */
  dotted: boolean;
  leadingZero: boolean;
  /** Two Chinese digits in a row that form no number: 一二三, 二〇二一. */
  digitRun: boolean;
  /** Such digits that are a number by position when a unit follows: 一二〇公里. */
  positional: boolean;
  /** 百分之六: the unit is part of the numeral. */
  unit?: '%' | '‰' | '倍' | undefined;
}

const VAGUE = new Set('几数');

const MORE = new Set('多余');

/**
 * Reads the numeral that begins at an offset, or null when none does.
 * @returns the longest numeral with its value in ones; 多 and 余 inside it are part of it.
 */
export function readNumeral(text: string, start: number): Numeral | null {
  return readShare(text, start) ?? readPlain(text, start);
}

/** 百分之六點二 → 6.2 %, 千分之三 → 3 ‰, 三分之一 → 1/3 倍. */
function readShare(text: string, start: number): Numeral | null {
  const at = text.startsWith('分之', start + 1) ? start + 1 : text.startsWith('分之', start + 2) ? start + 2 : -1;
  if (at < 0) return null;
  const written = text.slice(start, at);
  const overValue =
    written === '百' ? 100 : readPlain(text, start)?.end === at ? (readPlain(text, start)?.value ?? 0) : 0;
  const over = { value: overValue };
  if (overValue === 0) return null;
  const part = text.startsWith('百', at + 2) ? hundred(readPlain(text, at + 2), at + 2) : readPlain(text, at + 2);
  if (!part) return null;
  if (over.value === 100) return { ...part, start, arabic: part.arabic, unit: '%' };
  if (over.value === 1000 && text[start] === '千') return { ...part, start, unit: '‰' };
  return {
    ...part,
    start,
    value: part.value / over.value,
    mantissa: part.value / over.value,
    magnitude: 1,
    unit: '倍',
  };
}

/** 百分之百: the second 百 stands alone. */
function hundred(numeral: Numeral | null, start: number): Numeral | null {
  return numeral ?? { ...EMPTY, start, end: start + 1, value: 100, mantissa: 100 };
}

const EMPTY: Numeral = {
  start: 0,
  end: 0,
  value: 0,
  value2: undefined,
  mantissa: 1,
  magnitude: 1,
  arabic: false,
  vague: false,
  more: false,
  about: false,
  digits: 0,
  decimal: false,
  grouped: false,
  dotted: false,
  leadingZero: false,
  digitRun: false,
  positional: false,
  unit: undefined,
};

/** A numeral that was written in words (一半, two-thirds): only its place and value say something. */
export function wordNumeral(start: number, end: number, value: number): Numeral {
  return { ...EMPTY, start, end, value, mantissa: value };
}

/** What is known of the Arabic digits of a numeral that has none. */
const NO_DIGITS = { digits: 0, decimal: false, grouped: false, dotted: false, leadingZero: false };

function readPlain(text: string, start: number): Numeral | null {
  let i = start;
  const vague = VAGUE.has(text[i] as string);
  let current: number | null = null;
  if (vague) {
    if (smallMagnitude(text, i + 1) === 0 && largeMagnitude(text, i + 1) === 0) return null;
    current = 1;
    i += 1;
  }
  const first = readArabic(text, i);
  const arabic = first !== null;
  const shape = first ?? NO_DIGITS;
  let done = 0; // parts closed by 亿 or 兆
  let below = 0; // parts closed by 万
  let section = 0; // 十 百 千
  let magnitude = 1;
  let smallest = 1;
  let mantissa = 1;
  let more = false;
  let about = false;
  let digitRun = false;
  let positional = false;
  let delta = 0; // 三四百: how much further the pair's second digit goes
  let decimal = shape.decimal;
  if (text[i] === '廿' || text[i] === '卅') {
    section = text[i] === '廿' ? 20 : 30;
    smallest = 10;
    i += 1;
    const point = readPoint(text, i);
    if (point) {
      section = Number(`${section}.${point.part}`);
      decimal = true;
      i = point.end;
    }
  }
  if (first) {
    current = first.value;
    mantissa = first.value;
    i = first.end;
    // 240 万, 1,300 萬畫素: typeset with a blank; 8 万科 is a name.
    if (text[i] === ' ' && largeMagnitude(text, i + 1) > 0 && !/[一科达能国]/.test(text[i + 2] ?? '')) i += 1;
  }
  for (;;) {
    const char = text[i];
    if (char === undefined) break;
    const small = smallMagnitude(text, i);
    const large = small === 0 ? largeMagnitude(text, i) : 0;
    if (small > 0 || large > 0) {
      if (digitRun) break;
      const scale = small > 0 ? small : large;
      delta *= scale;
      if (small > 0) {
        if (current === null && section > 0) break; // 百千 is no number
        if (smallest > 1 && smallest < scale && current === null) break;
        section += (current ?? 1) * scale;
      } else if (large === 1e4) {
        if (current === null && section === 0 && i > start && below + done > 0) break;
        below += (section + (current ?? (section === 0 ? 1 : 0))) * large;
        section = 0;
      } else {
        const held = below + section + (current ?? (below + section === 0 ? 1 : 0));
        done += held * large;
        below = 0;
        section = 0;
      }
      if (current !== null && !arabic && magnitude === 1) mantissa = current;
      magnitude = smallest > scale || current !== null ? scale : magnitude * scale;
      smallest = scale;
      current = null;
      i += 1;
      if (MORE.has(text[i] as string) && scaleFollows(text, i + 1)) {
        more = true;
        i += 1;
      }
      continue;
    }
    if (
      current === null &&
      smallest > 1 &&
      VAGUE.has(char) &&
      !arabic &&
      /[万亿千百个名年天岁家人次元块条]/.test(text[i + 1] ?? '')
    ) {
      more = true; // 十几万
      i += 1;
      continue;
    }
    if (current === null && (smallest > 1 || i === start || vague)) {
      const digit = chineseDigit(char);
      if (digit >= 0) {
        const next = readChineseDigits(text, i, smallest);
        if (next === null) break;
        if (smallest > 1 && next.value >= smallest) break;
        current = next.value;
        if (next.pair !== undefined) delta = next.pair - next.value;
        digitRun = next.run;
        positional = next.positional;
        decimal = decimal || next.decimal;
        i = next.end;
        if (smallest === 1) mantissa = current;
        if (digitRun) break;
        continue;
      }
      if (smallest > 1) {
        const tail = readTail(text, i, smallest);
        if (tail) {
          current = tail.value;
          i = tail.end;
          continue;
        }
      }
      break;
    }
    if (current !== null && MORE.has(char) && scaleFollows(text, i + 1)) {
      more = true;
      i += 1;
      continue;
    }
    break;
  }
  if (i === start) return null;
  // 一百七十點五: the decimals behind a magnitude; 十點五分 is the time of day.
  const behind = !arabic && current === null && section >= 10 && smallest <= 100 ? readPoint(text, i) : null;
  if (behind && !/[分刻]/.test(text[behind.end] ?? '')) {
    section = Number(`${section}.${behind.part}`);
    decimal = true;
    i = behind.end;
  }
  let value = done + below + section + (current ?? 0);
  if (current === null && done + below + section === 0) return null;
  let end = i;
  if (MORE.has(text[end] as string) && !isWordAfterMore(text, end)) {
    more = true;
    end += 1;
  } else if (
    text[end] === '来' &&
    value >= 10 &&
    /[个名家岁年天条种件次位亩斤米公吨里块元]/.test(text[end + 1] ?? '')
  ) {
    about = true;
    end += 1;
  }
  const value2 = delta > 0 ? value + delta : undefined;
  if (!Number.isFinite(value)) value = Number.MAX_VALUE;
  return {
    start,
    end,
    value: tidy(value),
    value2: value2 === undefined ? undefined : tidy(value2),
    mantissa,
    magnitude: magnitude === 1 ? 1 : tidy(value / mantissa),
    arabic,
    vague,
    more,
    about,
    digits: shape.digits,
    decimal,
    grouped: shape.grouped,
    dotted: shape.dotted,
    leadingZero: shape.leadingZero,
    digitRun,
    positional,
    unit: undefined,
  };
}
