/** Whether points are scored in a game or are those of an index: had 20 points and 16 rebounds; the Dow fell 200 points. */
import type { Numeral } from './numerals';

/** How far around the number its sentence is looked at, in characters. */
const REACH = 90;
/** added 23 points, led the Magic with 27 points */
const GETS = /\b(?:added|posted|poured in|finished with|tallied|had|led [\w ]{2,30} with)\s$/;
const GAME =
  /\b(?:scor(?:ed?|es|ing)|rebounds?|assists?|games?|shooting|field goals|season|victory|overtime|playoffs?|bench)\b/i;
const MARKET =
  /\b(?:ind(?:ex|ices)|Nasdaq|Dow|S&P|percentage|basis|stocks?|shares|polls?|survey|Hang Seng|Nikkei|FTSE|DAX|Kospi|Sensex|Nifty|benchmark|composite|yields?|confidence|sentiment|PMI)\b/i;

/** @param numeral the number before `points`. */
export function isScore(text: string, numeral: Numeral): boolean {
  if (numeral.decimal || numeral.value > 150) return false;
  const from = Math.max(0, numeral.start - REACH);
  const around = text.slice(from, numeral.end + REACH);
  if (MARKET.test(around)) return false;
  return GETS.test(text.slice(from, numeral.start)) || GAME.test(around);
}
