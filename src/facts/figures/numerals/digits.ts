/** Digits and magnitudes: what each sign is worth, Arabic numbers with grouping and a decimal point. */

const DIGITS: Record<string, number> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

/** What a Chinese digit is worth, plus one, by its code; 0 for every other sign. */
const DIGIT_BY_CODE = new Uint8Array(65536);
for (const [char, value] of Object.entries(DIGITS)) DIGIT_BY_CODE[char.charCodeAt(0)] = value + 1;

const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };

const LARGE: Record<string, number> = { 万: 1e4, 亿: 1e8, 兆: 1e12 };

/** The same by code, as powers of ten: 0 for every other sign. */
const POWER = new Uint8Array(65536);
for (const [char, value] of Object.entries({ ...SMALL, ...LARGE }))
  POWER[char.charCodeAt(0)] = Math.round(Math.log10(value));
const SCALES = [0, 10, 100, 1e3, 1e4, 0, 0, 0, 1e8, 0, 0, 0, 1e12];

/** After 兆 only money makes it 10^12 (Taiwan, Japan); 兆瓦, 兆赫, 百兆宽带 are other things. */
const MONEY_AFTER_ZHAO = /^[多余]?(?:[0-9]|元|圆|美元|日|韩|新|台|港|卢|欧)/;

/** The value of a half- or full-width digit; -1 for any other character. */
export function digitValue(char: string | undefined): number {
  if (char === undefined) return -1;
  const code = char.charCodeAt(0);
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

/** The value of a Chinese digit; -1 for any other character. */
export function chineseDigit(char: string | undefined): number {
  return char === undefined ? -1 : (DIGIT_BY_CODE[char.charCodeAt(0)] as number) - 1;
}

/** Units that 千 is a prefix of: 33千米, 22亿千瓦, 500千伏. */
const KILO = new Set('瓦米克赫帕卡伏焦');

/**
 * 十 百 千 as a factor, 0 when the sign is none; the 百 of 百分点 and 百分之 is none, nor the 千 of 5千克 and 亿千瓦时.
 */
export function smallMagnitude(text: string, i: number): number {
  const power = i < text.length ? (POWER[text.charCodeAt(i)] as number) : 0;
  if (power === 0 || power > 3) return 0;
  const scale = SCALES[power] as number;
  if (scale === 100 && text[i + 1] === '分' && /[点之]/.test(text[i + 2] ?? '')) return 0;
  // 935百帕: the barometer's unit.
  if (scale === 100 && text[i + 1] === '帕' && i > 0 && digitValue(text[i - 1]) >= 0) return 0;
  // 三点五千瓦时: no number of 瓦时.
  if (scale === 1000 && text[i + 1] === '瓦' && text[i + 2] === '时') return 0;
  if (scale === 1000 && KILO.has(text[i + 1] as string) && i > 0) {
    const before = text[i - 1] as string;
    if (digitValue(before) >= 0 || LARGE[before] !== undefined) return 0;
  }
  return scale;
}

export function largeMagnitude(text: string, i: number): number {
  const power = i < text.length ? (POWER[text.charCodeAt(i)] as number) : 0;
  if (power < 4) return 0;
  if (power === 12) return MONEY_AFTER_ZHAO.test(text.slice(i + 1, i + 4)) ? 1e12 : 0;
  return SCALES[power] as number;
}

interface ArabicNumber {
  end: number;
  value: number;
  digits: number;
  decimal: boolean;
  grouped: boolean;
  dotted: boolean;
  leadingZero: boolean;
}

/** 粮食产量66 949万吨: groups as statistical yearbooks set them, behind a word and before a unit. Elsewhere a blank parts cells. */
const BLANK_GROUPS = /^(?:[ \u00a0\u2009\u202f]\d{3}){1,4}(?=(?:\.\d{1,4})?[ \u00a0]?[\u4e00-\u9fff%％])(?!年)/;
const BLANK = new Set(' \u00a0\u2009\u202f');
/** 表1 234人: what is numbered, and a figure. */
const NO_GROUPS = new Set('表图第号注附页例条款章节项');

/** Reads digits with grouping commas (1,286.4 · 964,813,000 · １，２８６) and one decimal point. */
export function readArabic(text: string, start: number): ArabicNumber | null {
  if (digitValue(text[start]) < 0) return null;
  let i = start;
  let plain = '';
  while (digitValue(text[i]) >= 0) {
    plain += digitValue(text[i]);
    i += 1;
  }
  let grouped = false;
  if (plain.length <= 3) {
    while ((text[i] === ',' || (text[i] === '，' && text.charCodeAt(start) > 0xff00)) && isGroup(text, i + 1)) {
      plain += `${digitValue(text[i + 1])}${digitValue(text[i + 2])}${digitValue(text[i + 3])}`;
      i += 4;
      grouped = true;
    }
  }
  if (!grouped && plain.length <= 2 && text[i] === ',') {
    // 1,38,000: two by two above the thousands, as India groups.
    const indian = /^(?:,\d\d){1,5},\d{3}(?!\d|,\d)/.exec(text.slice(i, i + 24))?.[0];
    if (indian) {
      plain += indian.replaceAll(',', '');
      i += indian.length;
      grouped = true;
    }
  }
  if (
    !grouped &&
    plain.length <= 3 &&
    BLANK.has(text[i] as string) &&
    /[\u4e00-\u9fff（(：，、]/.test(text[start - 1] ?? '')
  ) {
    const groups = NO_GROUPS.has(text[start - 1] as string) ? undefined : BLANK_GROUPS.exec(text.slice(i, i + 24))?.[0];
    if (groups) {
      plain += groups.replace(/\D/g, '');
      i += groups.length;
      grouped = true;
    }
  }
  const digits = plain.length;
  let decimal = false;
  let dotted = false;
  if ((text[i] === '.' || text[i] === '．') && digitValue(text[i + 1]) >= 0) {
    decimal = true;
    plain += '.';
    i += 1;
    while (digitValue(text[i]) >= 0) {
      plain += digitValue(text[i]);
      i += 1;
    }
    while (text[i] === '.' && digitValue(text[i + 1]) >= 0) {
      dotted = true;
      i += 1;
      while (digitValue(text[i]) >= 0) i += 1;
    }
  }
  const leadingZero = digits > 1 && digitValue(text[start]) === 0;
  return { end: i, value: Number(plain), digits, decimal, grouped, dotted, leadingZero };
}

function isGroup(text: string, i: number): boolean {
  return (
    digitValue(text[i]) >= 0 &&
    digitValue(text[i + 1]) >= 0 &&
    digitValue(text[i + 2]) >= 0 &&
    digitValue(text[i + 3]) < 0
  );
}

/** Removes the dust of binary fractions: 3.26 × 1e8 is 326000000. */
export function tidy(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}
