/**
 * Numerals: Arabic (grouped, decimal), Chinese and mixed
 * (3.26亿, 10亿1100万, 840万5085, 4千亿, 两千余, 几千万, 百分之六点二, 三分之一), read by hand from left to right.
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

/** 百分之六点二 → 6.2 %, 千分之三 → 3 ‰, 三分之一 → 1/3 倍. */
function readShare(text: string, start: number): Numeral | null {
  const at = text.startsWith('分之', start + 1) ? start + 1 : text.startsWith('分之', start + 2) ? start + 2 : -1;
  if (at < 0) return null;
  const whole = text.slice(start, at) === '百' ? hundred(null, start) : readPlain(text, start);
  if (whole?.end !== at || whole.value === 0) return null;
  const over = whole.value;
  const part = text.startsWith('百', at + 2) ? hundred(readPlain(text, at + 2), at + 2) : readPlain(text, at + 2);
  if (!part) return null;
  if (over === 100) return { ...part, start, unit: '%' };
  if (over === 1000 && text[start] === '千') return { ...part, start, unit: '‰' };
  const value = part.value / over;
  return { ...part, start, value, mantissa: value, magnitude: 1, unit: '倍' };
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
  const vague = VAGUE.has(text[start] as string);
  if (vague && !scaleFollows(text, start + 1)) return null;
  const reader = new PlainReader(text, start, vague);
  while (reader.step());
  return reader.numeral();
}

/** Behind 几 that is part of a number: 十几万, 二十几岁. */
const AFTER_SOME = /[万亿千百个名年天岁家人次元块条]/;
/** Behind 来 that means about: 十来个. */
const AFTER_ABOUT = /[个名家岁年天条种件次位亩斤米公吨里块元]/;

/** A numeral from left to right: the parts that its magnitude signs have closed, and the number that none has closed yet. */
class PlainReader {
  private i: number;
  /** Closed by 亿 or 兆; by 万; by 十, 百 or 千. */
  private done = 0;
  private below = 0;
  private section = 0;
  private current: number | null = null;
  private magnitude = 1;
  private smallest = 1;
  private mantissa = 1;
  /** 三四百: how much further the pair's second digit goes. */
  private delta = 0;
  private more = false;
  private digitRun = false;
  private positional = false;
  private decimal: boolean;
  private readonly arabic: boolean;
  private readonly shape: Pick<Numeral, keyof typeof NO_DIGITS>;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly vague: boolean,
  ) {
    this.i = vague ? start + 1 : start;
    if (vague) this.current = 1;
    const first = readArabic(text, this.i);
    this.arabic = first !== null;
    this.shape = first ?? NO_DIGITS;
    this.decimal = this.shape.decimal;
    if (first) {
      this.current = first.value;
      this.mantissa = first.value;
      this.i = first.end;
      // 240 万, 1,300 万画素: typeset with a blank; 8 万科 is a name.
      const isApart = text[this.i] === ' ' && largeMagnitude(text, this.i + 1) > 0;
      if (isApart && !/[一科达能国]/.test(text[this.i + 2] ?? '')) this.i += 1;
    } else this.readTens();
  }

  /** 廿, 卅, and 卅点四四. */
  private readTens(): void {
    const sign = this.text[this.i];
    if (sign !== '廿' && sign !== '卅') return;
    this.section = sign === '廿' ? 20 : 30;
    this.smallest = 10;
    this.i += 1;
    this.addPoint(readPoint(this.text, this.i));
  }

  private addPoint(point: { end: number; part: string } | null): void {
    if (!point) return;
    this.section = Number(`${this.section}.${point.part}`);
    this.decimal = true;
    this.i = point.end;
  }

  /** Reads what comes next; false where the numeral ends. */
  step(): boolean {
    const { text, i } = this;
    const char = text[i];
    if (char === undefined) return false;
    const small = smallMagnitude(text, i);
    const large = small === 0 ? largeMagnitude(text, i) : 0;
    if (small > 0 || large > 0) return this.readScale(small, large);
    if (this.current === null) {
      // 十几万
      if (this.smallest > 1 && VAGUE.has(char) && !this.arabic && AFTER_SOME.test(text[i + 1] ?? ''))
        return this.skipMore();
      return (this.smallest > 1 || i === this.start || this.vague) && this.readDigits(char);
    }
    return MORE.has(char) && scaleFollows(text, i + 1) && this.skipMore();
  }

  private skipMore(): true {
    this.more = true;
    this.i += 1;
    return true;
  }

  private readScale(small: number, large: number): boolean {
    if (this.digitRun) return false;
    const { current } = this;
    const scale = small > 0 ? small : large;
    this.delta *= scale;
    if (small > 0) {
      // 百千 is no number
      if (current === null && (this.section > 0 || (this.smallest > 1 && this.smallest < scale))) return false;
      this.section += (current ?? 1) * scale;
    } else if (large === 1e4) {
      if (current === null && this.section === 0 && this.i > this.start && this.below + this.done > 0) return false;
      this.below += (this.section + (current ?? (this.section === 0 ? 1 : 0))) * large;
      this.section = 0;
    } else {
      const held = this.below + this.section;
      this.done += (held + (current ?? (held === 0 ? 1 : 0))) * large;
      this.below = 0;
      this.section = 0;
    }
    if (current !== null && !this.arabic && this.magnitude === 1) this.mantissa = current;
    this.magnitude = this.smallest > scale || current !== null ? scale : this.magnitude * scale;
    this.smallest = scale;
    this.current = null;
    this.i += 1;
    if (MORE.has(this.text[this.i] as string) && scaleFollows(this.text, this.i + 1)) this.skipMore();
    return true;
  }

  /** Chinese digits, or the Arabic tail of a mixed numeral. */
  private readDigits(char: string): boolean {
    if (chineseDigit(char) < 0) {
      const tail = this.smallest > 1 ? readTail(this.text, this.i, this.smallest) : null;
      if (!tail) return false;
      this.current = tail.value;
      this.i = tail.end;
      return true;
    }
    const next = readChineseDigits(this.text, this.i, this.smallest);
    if (next === null || (this.smallest > 1 && next.value >= this.smallest)) return false;
    this.current = next.value;
    if (next.pair !== undefined) this.delta = next.pair - next.value;
    this.digitRun = next.run;
    this.positional = next.positional;
    this.decimal ||= next.decimal;
    this.i = next.end;
    if (this.smallest === 1) this.mantissa = next.value;
    return !next.run;
  }

  /** What was read, with 多, 余 or 来 behind it; null when it is no number. */
  numeral(): Numeral | null {
    const { text, start, arabic, current } = this;
    if (this.i === start) return null;
    // 一百七十点五: the decimals behind a magnitude; 十点五分 is the time of day.
    const behind =
      !arabic && current === null && this.section >= 10 && this.smallest <= 100 ? readPoint(text, this.i) : null;
    if (behind && !/[分刻]/.test(text[behind.end] ?? '')) this.addPoint(behind);
    const closed = this.done + this.below + this.section;
    if (current === null && closed === 0) return null;
    const sum = closed + (current ?? 0);
    const isMore = MORE.has(text[this.i] as string) && !isWordAfterMore(text, this.i);
    const about = !isMore && text[this.i] === '来' && sum >= 10 && AFTER_ABOUT.test(text[this.i + 1] ?? '');
    const value = Number.isFinite(sum) ? sum : Number.MAX_VALUE;
    return {
      start,
      end: isMore || about ? this.i + 1 : this.i,
      value: tidy(value),
      value2: this.delta > 0 ? tidy(sum + this.delta) : undefined,
      mantissa: this.mantissa,
      magnitude: this.magnitude === 1 ? 1 : tidy(value / this.mantissa),
      arabic,
      vague: this.vague,
      more: this.more || isMore,
      about,
      digits: this.shape.digits,
      decimal: this.decimal,
      grouped: this.shape.grouped,
      dotted: this.shape.dotted,
      leadingZero: this.shape.leadingZero,
      digitRun: this.digitRun,
      positional: this.positional,
      unit: undefined,
    };
  }
}
