/**
 * Boundaries by script: whether a match stands for itself or is a piece of a longer word, number or model name.
 * Latin and digits must not go on (ant in giant, 5G in 35GB, X5GT and ZX-5G2000); Chinese numerals must not go on
 * (二十大 in 第一百二十大); a single Han character must stand alone (件 in 文件).
 */
import { FLAG } from '@/src/detect/format';
import {
  BORDER_UNIT,
  isDigit,
  isHan,
  isHanNumeral,
  isIgnorable,
  isMeasure,
  isWord,
  type Joins,
  visibleBefore,
  visibleFrom,
} from '@/src/detect/script';

const unitAt = (text: string, i: number): number => (i < 0 ? -1 : text.charCodeAt(i));

/**
 * Whether text[start, end) stands for itself. Looks at a few characters on each side.
 * @param joins asked only when the answer depends on text beyond a border.
 */
export function standsAlone(text: string, start: number, end: number, flags: number, joins: Joins): boolean {
  return (
    (startFits(text, start, flags, true) ||
      (meetsBreak(text, start - 1, -1, joins) && startFits(text, start, flags, false))) &&
    (endFits(text, end, flags, true) || (meetsBreak(text, end, 1, joins) && endFits(text, end, flags, false)))
  );
}

/**
 * Whether a border at which text does not run on lies beside the match, or behind its full stop (`Name.` | `Name` is no
 * address), within the three characters looked at.
 */
function meetsBreak(text: string, from: number, step: number, joins: Joins): boolean {
  for (let i = from; i >= 0 && i < text.length && Math.abs(i - from) < 8; i += step) {
    const unit = text.charCodeAt(i);
    if (unit === BORDER_UNIT) {
      if (!joins(i)) return true;
    } else if (!isIgnorable(unit) && !isPoint(unit)) return false;
  }
  return false;
}

function startFits(text: string, start: number, flags: number, hasLeft: boolean): boolean {
  const before = hasLeft ? visibleBefore(text, start) : -1;
  const left = unitAt(text, before);
  if (left < 0) return true;
  const first = text.charCodeAt(start);
  if (isWord(first) && !startsWord(text, before, left, first)) return false;
  if (isHanNumeral(first) && (isHanNumeral(left) || isDigit(left) || left === ORDINAL)) return false;
  // 三大|数据中心, 五大|数据交易所; not 统一|大数据平台.
  if (first === BIG && left !== ONE && isHanNumeral(left)) return false;
  if (flags & FLAG.oneHan && isHan(left)) return false;
  return !(flags & FLAG.digitsOnly) || !'第¥￥$€£#№'.includes(String.fromCharCode(left));
}

function endFits(text: string, end: number, flags: number, hasRight: boolean): boolean {
  const after = hasRight ? visibleFrom(text, end) : -1;
  const right = unitAt(text, after);
  if (right < 0) return true;
  const last = text.charCodeAt(end - 1);
  if (isWord(last) && !endsWord(text, after, right, last)) return false;
  if (isHanNumeral(last) && (isHanNumeral(right) || isDigit(right))) return false;
  if (flags & FLAG.oneHan && isHan(right)) return false;
  return !(flags & FLAG.digitsOnly) || !countsSomething(text, after, right);
}

/** 大, which counts things after a numeral, and 一, which ends other words too. */
const BIG = 0x5927;
const ONE = 0x4e00;
/** 第 before a numeral. */
const ORDINAL = 0x7b2c;

/** - ‐ ‑ – − － */
const isHyphen = (unit: number): boolean =>
  unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x2013 || unit === 0x2212 || unit === 0xff0d;
const SLASH = 0x2f;
const AT = 0x40;
/** What an address begins with, as far as its last step: `/a/`, `x.com/a/`, `//`, `@`. */
const ADDRESS = /(?:[@.]|(?:^|[^\w\u3000-\u9fff])\/)[\w./:%~-]{0,60}$/;
const isPoint = (unit: number): boolean => unit === 0x2e || unit === 0x2c || unit === 0xff0e;

function startsWord(text: string, before: number, left: number, first: number): boolean {
  if (left < 0) return true;
  if (isWord(left)) return false;
  // A name in small letters there was given to a folder or an account.
  if ((left === SLASH || left === AT) && first > 0x60 && ADDRESS.test(text.slice(Math.max(0, before - 60), before + 1)))
    return false;
  const further = unitAt(text, visibleBefore(text, before));
  if (further < 0 || !isWord(further)) return true;
  // ZX-5G is a model, 3.5G a number; www.name a host. `e-Name`, `pro-Name` are words about the name.
  if (isHyphen(left)) return !isDigit(first);
  return !(isPoint(left) && (isDigit(first) ? isDigit(further) : left === 0x2e));
}

function endsWord(text: string, after: number, right: number, last: number): boolean {
  if (right < 0) return true;
  if (isWord(right)) return false;
  const further = unitAt(text, visibleFrom(text, after + 1));
  if (further < 0 || !isWord(further)) return true;
  if (isHyphen(right)) return !isDigit(further);
  return !(isPoint(right) && (isDigit(further) ? isDigit(last) : right === 0x2e));
}

/** A number before a measure counts something: it is not the name of a festival or a list. */
function countsSomething(text: string, after: number, right: number): boolean {
  if (right !== 0x20 && right !== 0xa0) return isMeasure(right);
  const next = unitAt(text, visibleFrom(text, after + 1));
  return next >= 0 && isMeasure(next);
}
