/** Which of the times of a sentence dates a figure by where they stand. */
import type { TimeSpan } from './calendar';

/** From an English figure to its own time: 400 stores in [2013]. */
const OWN_BEHIND =
  /^(?:[a-z]+\s){0,2}[$€£]?\d[\d,.]{0,12}%?(?:\s(?!and\b|or\b|but\b|than\b|from\b|since\b|after\b|before\b|as\b|while\b|compared\b|by\b|to\b)[A-Za-z-]{1,16}){0,4}\s(?:in|during|for)\s(?:the\s)?$/;

/** 0.93 percent [last year]. */
const NEXT_TO = /^(?:[a-z]+\s){0,2}[$€£]?\d[\d,.]{0,12}(?:%|\s(?:percent|per cent|million|billion|points?))?\s$/;

/** 10月出游5亿人次，2019年出游7亿人次；收入4亿元: behind the semicolon the sentence goes on with its own time. */
function mainTime(text: string, times: TimeSpan[], found: TimeSpan, start: number): TimeSpan {
  const before = times.filter((time) => time.end <= found.start && time.role === 'time');
  const main = before.at(-1);
  if (main === undefined || found.role !== 'time' || !/[，,]/.test(text[found.start - 1] ?? '')) return found;
  const older = (main.period ?? '').slice(0, 4) > (found.period ?? '').slice(0, 4);
  const ends = /[；;]/.test(text.slice(found.end, start)) && !/[；;]/.test(text.slice(main.end, found.start));
  return older && ends ? main : found;
}

/**
 * The period of a figure at an offset: the nearest dating time before it in the sentence, else the first one behind
 * it in its clause.
 */
export function periodInSentence(text: string, times: TimeSpan[], start: number, clauseEnd: number): string | null {
  let found: TimeSpan | null = null;
  for (const time of times) {
    if (time.end > start) break;
    // 每股0.63元（2024年：1.12元），较…: what stands in closed brackets dates nothing behind them.
    if (
      found &&
      /[（(]/.test(text[time.start - 1] ?? '') &&
      /[）)]/.test(text.slice(time.end, Math.min(start, time.end + 24)))
    )
      continue;
    // A second-rank time (近6年, 目前) does not replace a date in the same clause.
    if (found && time.role === 'now' && found.role === 'time' && !/[。；]/.test(text.slice(found.end, time.start))) {
      if (/[，,]/.test(text.slice(found.end, time.start))) found = time;
      continue;
    }
    found = time;
  }
  if (found) {
    found = mainTime(text, times, found, start);
    // 300 stores in 2010 and 400 stores in 2013: in English the second's own time stands behind it.
    const own = times.find((time) => time.start > start && time.role === 'time');
    const reach = own && own.start - start < 60 ? text.slice(start, own.start) : '';
    if (
      own &&
      (OWN_BEHIND.test(reach) || (/^(?:last|this) year/.test(text.slice(own.start, own.end)) && NEXT_TO.test(reach)))
    )
      return own.period;
    return found.period;
  }
  const behind = times.find((time) => time.start >= start && time.end <= clauseEnd && time.role === 'time');
  // 0.63元（2024年：1.12元）: the time in brackets is of what stands in them.
  if (!behind || /[到至（(]$/.test(text.slice(Math.max(start, behind.start - 1), behind.start))) return null;
  // a £1 million system installed after floods in 2007
  return /\b(?:after|following|since|before|until)\b/.test(text.slice(start, behind.start)) ? null : behind.period;
}
