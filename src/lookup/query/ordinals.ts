/** Which of a row of like things: 第几届 is asked for and 第五届 answers it; of 第六届 what is known of the 第五届 says nothing. */
import { foldText } from '@/src/detect/fold';

/** What is counted in a row; a place among others (第几位) is a rank, and a quarter a date. */
const OF = '届次期批轮回集|季(?!度)';
const ASKED = new RegExp(`第几([${OF.replace('|', '')}])`, 'u');
const ORDINAL = new RegExp(`第([\\d〇零一二三四五六七八九十百]{1,4})([${OF.split('|')[0]}]|季(?!度))`, 'gu');
const DIGITS = '〇一二三四五六七八九';

/** Whether a question asks which of a row: 第几届, 第几次. */
export function asksOrdinal(question: string): boolean {
  return ASKED.test(foldText(question));
}

/**
 * Whether a text may be of what a question says of a row: it says which where that is asked, and none but another where the
 * question states one.
 */
export function isOfOrdinal(question: string, text: string): boolean {
  const asked = foldText(question);
  if (!asked.includes('第')) return true;
  const said = ordinalsOf(foldText(text));
  const of = ASKED.exec(asked)?.[1];
  if (of !== undefined && !said.some((each) => each.of === of)) return false;
  return ordinalsOf(asked).every((stated) => {
    const like = said.filter((each) => each.of === stated.of);
    return like.length === 0 || like.some(({ number }) => number === stated.number);
  });
}

function ordinalsOf(text: string): { number: number; of: string }[] {
  return [...text.matchAll(ORDINAL)].map(([, number = '', of = '']) => ({ number: numberOf(number), of }));
}

/** 34, 三十四, 一百零二. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  let value = 0;
  let digit = 0;
  for (const char of text.replace(/零/g, '〇')) {
    const scale = char === '百' ? 100 : char === '十' ? 10 : 0;
    if (scale > 0) {
      value += (digit || 1) * scale;
      digit = 0;
    } else digit = DIGITS.indexOf(char);
  }
  return value + digit;
}
