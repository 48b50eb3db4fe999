/** Classes of UTF-16 code units that matching depends on: what is ignored, what is a blank, what is Chinese, what is a word. */

/**
 * Stands between two text nodes of a page. Whether text runs on across it is asked only where a match depends on it
 * (`Joins`): looking at the elements between all text nodes is what makes walking slow. The unit separator of ASCII,
 * which HTML does not allow in text; a noncharacter would make Chromium refuse the bundle as not UTF-8.
 */
export const BORDER = '\u001f';
export const BORDER_UNIT = 0x1f;

/** Whether text runs on across the border at an offset: inline elements do not part a word, blocks do. */
export type Joins = (offset: number) => boolean;

const SOFT_HYPHEN = 0xad;

/** Characters that a reader does not see and that may stand inside a word: soft hyphen, zero-width, bidi controls. */
export function isIgnorable(unit: number): boolean {
  if (unit < 0xad) return false;
  return (
    unit === SOFT_HYPHEN ||
    unit === 0x034f ||
    unit === 0x061c ||
    unit === 0x180e ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2064) ||
    (unit >= 0x2066 && unit <= 0x206f) ||
    (unit >= 0xfe00 && unit <= 0xfe0f) ||
    unit === 0xfeff
  );
}

/** White space of any width, line breaks included; the block break is not one. */
export function isBlank(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** Han characters; both halves of a surrogate pair count, as most pairs in Chinese text are rare Han characters. */
export function isHan(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    unit === 0x3007 ||
    unit === 0x3005 ||
    (unit >= 0xd840 && unit <= 0xd88f)
  );
}

/** Scripts and marks written without blanks between words: Han, kana, CJK and full-width punctuation. */
export function isCjk(unit: number): boolean {
  return isHan(unit) || (unit >= 0x3001 && unit <= 0x30ff) || (unit >= 0xff01 && unit <= 0xff0f) || isWideMark(unit);
}

function isWideMark(unit: number): boolean {
  return (
    (unit >= 0xff1a && unit <= 0xff20) ||
    unit === 0x201c ||
    unit === 0x201d ||
    unit === 0x2018 ||
    unit === 0x2019 ||
    unit === 0xb7
  );
}

export function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}

/** A character that goes on a word of a script that writes blanks between words: letters, digits, marks, underscore. */
export function isWord(unit: number): boolean {
  if (unit < 0x80) {
    return (
      (unit >= 0x30 && unit <= 0x39) ||
      (unit >= 0x41 && unit <= 0x5a) ||
      (unit >= 0x61 && unit <= 0x7a) ||
      unit === 0x5f
    );
  }
  if (isHan(unit) || (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0xd800 && unit <= 0xdfff)) return false;
  // The marks of Chinese text: no need to compile a Unicode class for them.
  if (unit === 0xb7 || (unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x3000 && unit <= 0x3003) || isWideMark(unit))
    return false;
  if ((unit >= 0x3008 && unit <= 0x3011) || (unit >= 0xff01 && unit <= 0xff0f)) return false;
  const char = String.fromCharCode(unit);
  // Written here, they are made when a character asks for them first: half a millisecond of every waking and every frame.
  if (!/[\p{L}\p{N}\p{M}_]/u.test(char)) return false;
  return !/[\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(char);
}

/** A set of code units: asked for every hit, so without a string for each question. */
function unitsOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (char) => char.charCodeAt(0)));
}

/** Numerals as Chinese writes them: part of a longer number when two meet. */
const HAN_NUMERALS = unitsOf('〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬億兩');
export function isHanNumeral(unit: number): boolean {
  return unit >= 0x3007 && HAN_NUMERALS.has(unit);
}

/** What follows a number that counts or measures something, so that the number is no name. */
const MEASURES = unitsOf(
  '元块角分万亿千百十个年月日号时秒人家名位项只台辆吨米里亩棵株股点岁倍次件篇款座栋套层楼天周期届％%℃°萬億個時項隻臺輛噸畝點歲層樓屆',
);
export function isMeasure(unit: number): boolean {
  return MEASURES.has(unit);
}

/** Nearest unit before `from` that a reader sees, or -1. Steps over borders without asking. */
export function visibleBefore(text: string, from: number): number {
  for (let i = from - 1; i >= 0; i -= 1) if (!isUnseen(text.charCodeAt(i))) return i;
  return -1;
}

/** Nearest unit at or after `from` that a reader sees, or -1. Steps over borders without asking. */
export function visibleFrom(text: string, from: number): number {
  for (let i = from; i < text.length; i += 1) if (!isUnseen(text.charCodeAt(i))) return i;
  return -1;
}

function isUnseen(unit: number): boolean {
  return unit === BORDER_UNIT || isIgnorable(unit);
}
