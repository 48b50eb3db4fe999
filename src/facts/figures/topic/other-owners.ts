/** Owners that stand apart: who has most of it (以花东最多), what opens behind a semicolon; and who only trades with them. */
import type { Chunk } from './chunks';
import { isMeasure, isPlace } from './nouns';
import { REACH } from './phrases';
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

/** 青岭景区, 1号线, 北山寺: places that are named and visited, and not measures. */
const SITE =
  /^[\u4e00-\u9fffA-Za-z0-9·]{2,12}(?:景区|公园|乐园|古镇|古城|博物馆|博物院|动物园|基地|车站|机场|港|寺|线|馆|岛|湖|[^靠江]山|关|石林|度假区|街区|广场|商场|门店)$/;

/** The noun that opens what stands behind the last semicolon before a figure, when it is neither measure nor known. */
export function opensOther(text: string, chunks: Chunk[], at: number): string | null {
  let i = at - 1;
  while (i >= 0 && i > at - REACH && text[(chunks[i] as Chunk).start] !== '；') i -= 1;
  if (i < 0 || text[(chunks[i] as Chunk).start] !== '；') return null;
  let j = i + 1;
  while (j < at && (chunks[j]?.type === 'adverb' || chunks[j]?.type === 'time')) j += 1;
  const noun = chunks[j];
  const next = chunks[j + 1];
  if (noun?.type !== 'noun' || j + 1 >= at || !next) return null;
  if (!/^(?:time|adverb|verb|mark|figure)$/.test(next.type)) return null;
  // 乙景区前4天
  const phrase = text.slice(noun.start, noun.end).replace(/[前近首后]$/, '');
  return SITE.test(phrase) ? phrase : null;
}

/** Whether a place before a measure is with whom one trades: 对东盟进出口, 自美国进口. */
export function isPartner(text: string, at: number, place: string): boolean {
  return (
    at > 0 && /^[对自向]$/.test(text[at - 1] as string) && !/[相比针各来]/.test(text[at - 2] ?? '') && isPlace(place)
  );
}
