/** Owners that stand apart: who has most of it (以花东最多), and who only trades with them. */
import { isMeasure, isPlace } from './nouns';
import type { Found, Sides } from './topic-shapes';
import { tidySubject } from './wellformed';

/** 平地以花东150至250毫米最多, 累积雨量以关山900毫米居冠: who has most of it stands behind 以, and what before it. */
export function mostOf({ text, chunks, at, raw, last, alike }: Sides): Found | null {
  const noun = chunks[at - 1];
  const by = chunks[at - 2];
  if (noun?.type !== 'noun' || by?.type !== 'preposition') return null;
  if (text.slice(by.start, by.end) !== '以' || !MOST.test(text.slice(raw.end, raw.end + 14))) return null;
  const before = chunks[at - 3];
  const whole = before?.type === 'noun' ? text.slice(before.start, before.end) : '';
  const measure = isMeasure(whole) ? whole : (alike?.measure ?? last);
  const subject = tidySubject(text.slice(noun.start, noun.end));
  return subject === null ? null : { measure, subject, explicit: true, self: false };
}

/** Behind a figure, or behind the next of a list: 最多, 居全台之冠. */
const MOST = /^(?:、[^，。；、]{2,9})?(?:最[多高低大少小]|，?居[^，。；]{0,5}[冠首])/;

/** Whether a place before a measure is with whom one trades: 对东盟进出口, 自美国进口. */
export function isPartner(text: string, at: number, place: string): boolean {
  // 与东盟|双边贸易总值
  if (/^[与和同]$/.test(text[at - 1] ?? '') && isPlace(place))
    return /^(?:双边|双方|贸易|经贸|进出口|往来)/.test(text.slice(at + place.length, at + place.length + 3));
  return (
    at > 0 && /^[对自向]$/.test(text[at - 1] as string) && !/[相比针各来]/.test(text[at - 2] ?? '') && isPlace(place)
  );
}
