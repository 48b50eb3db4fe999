/** Whether a figure stands in the clause of a mention: what a concept is worth showing for. */
import { Signs } from '@/src/corpus/text/signs';

/** A clause is read so far to each side of the mention. */
const FAR = 40;
const BREAKS = new Signs(/[，。；：！？,;!?\n]/);
const DIGIT = new Signs(/\d/);
/**
 * 3.5万户, 两成, 五千家: a number that counts something. Not one of a name (5G, CO2), a year, a month or a day (2021年6月).
 */
const COUNTS =
  /(?<![\dA-Za-z.])\d[\d.,]*(?!\d|[.,]\d| ?(?:年|月|日|号|號|届|屆|[GKDPgkd](?![A-Za-z])))|[一二三四五六七八九十两兩几幾数數]{1,4}(?:成|倍|百|千|万|萬|亿|億)/;

/** True when a number that counts something stands in the same clause as `text.slice(start, end)`, outside of it. */
export function standsWithFigure(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < FAR && !isBreak(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to - end < FAR && !isBreak(text, to)) to += 1;
  return COUNTS.test(text.slice(from, start)) || COUNTS.test(text.slice(end, to));
}

/** A comma between digits (1,200) breaks nothing. */
function isBreak(text: string, at: number): boolean {
  return BREAKS.at(text, at) && !(DIGIT.at(text, at - 1) && DIGIT.at(text, at + 1));
}
