/**
 * Words that straddle: in 海外卖家 the two characters 外卖 are the end of one word and the beginning of the next. A surface
 * of two Han characters is no term where the characters on both sides make words with its halves; one side alone is no
 * proof (国外 in 国外卖得好 goes with a real 卖).
 */

import { CODE } from '@/src/detect/format';
import type { Matcher } from '@/src/detect/matcher';
import { BORDER_UNIT, type Joins, visibleBefore, visibleFrom } from '@/src/detect/script';

/** Whether text[start, end), of two Han characters, is cut out of two longer words. */
export function straddles(automaton: Matcher, text: string, start: number, end: number, joins: Joins): boolean {
  if (automaton.pairSecond.length === 0) return false;
  const before = visibleBefore(text, start);
  const after = visibleFrom(text, end);
  if (before < 0 || after < 0) return false;
  const code = (at: number): number => automaton.codeOf[text.charCodeAt(at)] as number;
  if (!isWord(automaton, code(before), code(start)) || !isWord(automaton, code(end - 1), code(after))) return false;
  return runsOn(text, before + 1, start, joins) && runsOn(text, end, after, joins);
}

/** Whether the last character before `end` begins another word with the one that follows. */
export function goesOn(automaton: Matcher, text: string, end: number, joins: Joins): boolean {
  const after = visibleFrom(text, end);
  if (after < 0) return false;
  const code = (at: number): number => automaton.codeOf[text.charCodeAt(at)] as number;
  return isWord(automaton, code(end - 1), code(after)) && runsOn(text, end, after, joins);
}

/** Whether every border in text[from, to) joins. */
export function runsOn(text: string, from: number, to: number, joins: Joins): boolean {
  for (let i = from; i < to; i += 1) if (text.charCodeAt(i) === BORDER_UNIT && !joins(i)) return false;
  return true;
}

/** Binary search among the pairs, which are sorted. */
function isWord({ pairFirst, pairSecond }: Matcher, first: number, second: number): boolean {
  if (first === CODE.none || second === CODE.none || first >= CODE.blank) return false;
  let low = 0;
  let high = pairFirst.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = (pairFirst[middle] as number) - first || (pairSecond[middle] as number) - second;
    if (order === 0) return true;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
