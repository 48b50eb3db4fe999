/** English: amounts below zero in the brackets of accounts, with their magnitude behind them: ($7.2) million, $(7.2) million. */
import { tidy } from '../numerals/digits';
import type { Numeral } from '../numerals/numerals';
import { englishScale } from './cardinals';

/** A loss in brackets is written twice as one: it was ($7.2) million. */
const LOSS = /\b(?:loss|losses|deficit|outflow|decrease|used)\b[^.;]{0,80}$/i;

/**
 * The magnitude of a number in brackets: the number is scaled and its end moved behind it.
 * @returns -1 for an amount below zero, 1 for a loss that is told as one, null when the number stands in no such brackets.
 */
export function scaleInBrackets(text: string, numeral: Numeral): 1 | -1 | null {
  if (text[numeral.end] !== ')' || !numeral.arabic || numeral.magnitude !== 1) return null;
  const open = text[numeral.start - 1] === '$' ? numeral.start - 2 : numeral.start - 1;
  if (text[open] !== '(') return null;
  const scale = englishScale(text, numeral.end + 1);
  if (!scale || scale.end - numeral.end < 4) return null;
  numeral.value = tidy(numeral.value * scale.scale);
  numeral.magnitude = scale.scale;
  numeral.end = scale.end;
  return LOSS.test(text.slice(Math.max(0, open - 110), open)) ? 1 : -1;
}
