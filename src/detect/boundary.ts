/**
 * Boundaries by script: whether a match stands for itself or is a piece of a longer word, number or model name.
 * Latin and digits must not go on (ant in giant, 5G in 35GB, X5GT and ZX-5G2000); Chinese numerals must not go on
 * (二十大 in 第一百二十大); a single Han character must stand alone (件 in 文件).
 */
import { FLAG } from '@/src/detect/format';
import { isDigit, isHan, isHanNumeral, isMeasure, isWord, visibleBefore, visibleFrom } from '@/src/detect/script';

const unitAt = (text: string, i: number): number => (i < 0 ? -1 : text.charCodeAt(i));

/** Whether text[start, end) stands for itself. Looks at a few characters on each side; O(1). */
export function standsAlone(text: string, start: number, end: number, flags: number): boolean {
  const before = visibleBefore(text, start);
  const after = visibleFrom(text, end);
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const left = unitAt(text, before);
  const right = unitAt(text, after);

  if (isWord(first) && !startsWord(text, before, left, first)) return false;
  if (isWord(last) && !endsWord(text, after, right, last)) return false;
  if (left >= 0 && isHanNumeral(first) && (isHanNumeral(left) || isDigit(left) || left === 0x7b2c)) return false;
  if (right >= 0 && isHanNumeral(last) && (isHanNumeral(right) || isDigit(right))) return false;
  if (flags & FLAG.oneHan && ((left >= 0 && isHan(left)) || (right >= 0 && isHan(right)))) return false;
  if (flags & FLAG.digitsOnly && !isBareNumber(text, left, after, right)) return false;
  return true;
}

const HYPHENS = new Set(['-', '‐', '‑', '–', '−', '－']);
const isHyphen = (unit: number): boolean => HYPHENS.has(String.fromCharCode(unit));
const isPoint = (unit: number): boolean => unit === 0x2e || unit === 0x2c || unit === 0xff0e;

function startsWord(text: string, before: number, left: number, first: number): boolean {
  if (left < 0) return true;
  if (isWord(left)) return false;
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

/** A name made of digits (a festival, a list) is not a number that counts something. */
function isBareNumber(text: string, left: number, after: number, right: number): boolean {
  if (left >= 0 && '第¥￥$€£#№'.includes(String.fromCharCode(left))) return false;
  if (right < 0) return true;
  if (right !== 0x20 && right !== 0xa0) return !isMeasure(right);
  const next = unitAt(text, visibleFrom(text, after + 1));
  return next < 0 || !isMeasure(next);
}
