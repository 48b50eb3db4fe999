/**
 * The characters of a document made plain before anything reads it: line ends unified, characters that are not text
 * (controls, bidirectional overrides, zero-width and tag characters) removed, look-alikes of PDF fonts folded, digits
 * and letters half-width.
 * Also the small character classes that every later step shares.
 */
import { Gated } from '@/src/corpus/patterns/first-set';
import { CLEANING } from './cleaning';
import { withoutReadings } from './readings';
import { Signs } from './signs';
import { halfWidth } from './width';

/** One Han character (with 〇 and 々), for use inside a character class with the `u` flag. */
export const HAN = '\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323af}';

/** True for a UTF-16 unit that is (part of) a Han character. */
export function isHanUnit(char: string | undefined): boolean {
  if (char === undefined) return false;
  const code = char.charCodeAt(0);
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    code === 0x3005 ||
    code === 0x3007 ||
    (code >= 0xd840 && code <= 0xd888) ||
    (code >= 0xdc00 && code <= 0xdfff)
  );
}

/** True when the text is written in Chinese: Han characters weigh at least a third of Latin letters. */
export function isChinese(text: string): boolean {
  const end = Math.min(text.length, 2000);
  let han = 0;
  let latin = 0;
  for (let i = 0; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x3400 && code <= 0x9fff) han += 1;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin += 1;
  }
  return han > 0 && han * 3 >= latin;
}

/** Display width in half-width columns: Han and full-width marks count two. */
export function displayWidth(text: string): number {
  let width = 0;
  const { length } = text;
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(i);
    width += code >= 0x2e80 && code < 0xff61 && !(code >= 0xdc00 && code <= 0xdfff) ? 2 : wideMark(code) ? 2 : 1;
  }
  return width;
}

/** Quotation marks, dash and ellipsis take a full cell in Chinese text. */
function wideMark(code: number): boolean {
  return code === 0x201c || code === 0x201d || code === 0x2018 || code === 0x2019 || code === 0x2014 || code === 0x2026;
}

/** Controls but tab and newline; soft hyphen; zero-width; bidirectional marks; variation selectors; interlinear; tags. */
const NOT_TEXT = new Gated(
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|[\u180b-\u180d]|[\ufe00-\ufe0f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\udb40[\udc00-\uddef]/,
  CLEANING,
);
const ODD_BLANKS = new Gated(/[\u00a0\u1680\u2000-\u200a\u202f\u205f]/, CLEANING);
/** PDF fonts map 人, 金 to Kangxi radicals, and fi to a ligature; compatibility ideographs come from old Big5. */
const LOOK_ALIKES = new Gated(/[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/, CLEANING);
const LINE_ENDS = new Gated(/\r\n?|[\u0085\u2028\u000b]/, CLEANING);
const PAGE_ENDS = new Gated(/[\f\u2029]/, CLEANING);

/**
 * Text with unified line ends (form feed becomes a blank line), without anything that is not text, without readings and
 * with half-width digits and letters.
 * A replacement character (U+FFFD) that is in the file itself shows as □, so that digits around it never join.
 */
export function cleanCharacters(text: string): string {
  const lines = PAGE_ENDS.replace(LINE_ENDS.replace(text, '\n'), '\n\n');
  const shown = ODD_BLANKS.replace(NOT_TEXT.replace(lines, ''), ' ');
  // Division slash: papers of Taiwan set it between agency and place.
  const slashes = shown.replaceAll('\u2215', '／');
  const folded = LOOK_ALIKES.replace(slashes, ([char]) => char.normalize('NFKC')).replaceAll('\ufffd', '□');
  return withoutReadings(halfWidth(folded));
}

/** Blanks but the common one. */
const OTHER_BLANK = new Signs(/[\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/);

/** Runs of blanks as one, none at the ends. Linear; most texts have no run. */
export function singleBlanks(text: string): string {
  return (OTHER_BLANK.in(text) || text.includes('  ') ? text.replace(/\s+/g, ' ') : text).trim();
}

/** Text without controls, bidirectional and invisible characters; nothing else is changed. */
export function withoutControls(text: string): string {
  return NOT_TEXT.replace(text, '');
}

/** One line of text for a field such as a title: cleaned, blanks collapsed, cut to a length. */
export function oneLine(text: string, limit = 300): string {
  const line = singleBlanks(cleanCharacters(text.slice(0, limit * 8)));
  return line.length > limit ? `${line.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…` : line;
}
