/** English: what a time is for the figures beside it. */
import type { TimeSpan } from '../periods/calendar';

/**
 * What follows is the time compared with: the same period of 2020, up from … in 2019, 3 percent from 2014, than in June,
 * the most since April 2011.
 */
export const COMPARES = new RegExp(
  [
    // compared with a loss of $4.3 million, or $0.26 per share, in; 3.052 is no end of a sentence.
    String.raw`\b(?:compare[ds] (?:to|with)|versus)\s(?:(?!\b(?:while|but|and in)\b)[^.;]|\.(?=\d)){0,100}$`,
    // down from 9.6 per cent in June, and in July: another time
    String.raw`\b(?:compared|same (?:period|quarter|month|time)|versus|up from|down from|increase from|decrease from)\b(?:(?!\band in\b)[^.;,]|[.,](?=\d)){0,40}$`,
    // from $134.7 million or $2.63 per share in
    String.raw`\bfrom\s(?:an?\s|about\s|the\s)?(?:[A-Z]{2,3})?[$€£¥]?\d(?:[^.;,]|[.,](?=\d)){0,44}$`,
    // down 3% from net sales of $113.0 million for the third quarter of
    // down from the series high of 18.1 million in
    String.raw`\bfrom\s(?:[A-Za-z-]+\s){1,5}of\s[$€£¥]?\d(?:[^.;,]|[.,](?=\d)){0,50}$`,
    String.raw`(?:%|per ?cent|points?)\s(?:[a-z-]+\s){0,3}from\s(?:[a-z]+\s){0,2}$`,
    // an increase of 2.93 million tons over, up 5% over the; an increase of $.9 million, or 9 percent, over the $10.61 million for
    String.raw`\b(?:increased?|decreased?|rise|growth|gain|jump|improvement|up|down|rose|grew|higher)\b(?:[^.;,]|[.,](?=\d)|,(?=\so(?:r|ver)\s)){0,40}\sover\s(?:the\s)?(?:[$€£¥]\d(?:[^.;,]|[.,](?=\d)){0,36})?$`,
    // double the 20 percent it reported in
    String.raw`\b(?:double|twice|triple|half)\s(?:the|its|what)\s(?:[^.;,]|[.,](?=\d)){0,50}$`,
    String.raw`\b(?:increase|decrease|rise|fall|drop|growth|decline|reduction)\sof\s\S{1,12}\s(?:[a-z]+\s)?from\s$`,
    String.raw`\bthan\s(?:[a-z]+\s){0,3}$`,
    // 3.9 percent above that of two years ago in, below the level of, above the 2012 average
    String.raw`\b(?:above|below|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|unchanged from)\s(?:that|those|the|its|their|levels?|what)\b(?:[^.;,\d]|\d(?!\d{3})){0,40}$`,
    // declined in June 2011 from
    String.raw`\b(?:in|for|during|of)\s(?:[A-Z][a-z]+\s)?(?:19|20)\d\d\sfrom\s$`,
    String.raw`\blast\s(?:saw|seen|hit|reached|recorded)\s(?:in\s)?$`,
    // since it opened in; since 2015 sales rose 5% in
    String.raw`\bsince\s[^,.;\d]{0,60}$`,
  ].join('|'),
  'i',
);

/** When a dividend is paid is not when it was earned: payable on 6 April, to shareholders on the register on 6 March. */
const PAID =
  /\b(?:will be paid|payable|on the register(?: at (?:the )?close(?: of business)?)?|of record)\son\s(?:\d{1,2}(?:st|nd|rd|th)?\s)?$/i;

/** What a time is for the figures beside it: theirs, what is compared with, or only a name. */
export function roleAt(text: string, start: number, end: number): TimeSpan['role'] {
  const before = text.slice(Math.max(0, start - 110), start);
  if (COMPARES.test(before)) return 'comparison';
  if (PAID.test(before)) return 'name';
  // £988m (H1 2016: £777m)
  return before.endsWith('(') && text[end] === ':' ? 'comparison' : 'time';
}
