/** Modifiers: the words before and behind a number that make it more than, about, less than, at least or at most. */
import type { Modifier } from '@/src/facts/fact';
import { BEFORE, BEHIND, ENGLISH_BEFORE, type Word } from './modifier-words';

const BEFORE_BY_LAST = new Map<string, (Word & { latin: boolean })[]>();
for (const word of [...BEFORE, ...ENGLISH_BEFORE]) {
  const last = word.word.at(-1) as string;
  BEFORE_BY_LAST.set(last, [...(BEFORE_BY_LAST.get(last) ?? []), { ...word, latin: /[a-z]/.test(last) }]);
}
for (const list of BEFORE_BY_LAST.values()) list.sort((a, b) => b.word.length - a.word.length);

/** Between a modifier and the number: 接近了, 约达, 不超过人民币 (the currency is skipped by the caller). */
const LINKS = [...'达到 可达 高达 达 为 有 了 占 合 需要 需 要 正负 ±'.split(' '), 'the '];

const LINK_LAST = new Set(LINKS.map((link) => link.at(-1) as string));

/**
 * The modifier that ends at an offset.
 * @returns where it begins, or null when there is none.
 */
export function modifierBefore(text: string, offset: number): { start: number; modifier: Modifier } | null {
  const direct = wordBefore(text, offset, offset);
  if (direct) return direct;
  if (!LINK_LAST.has(text[offset - 1] as string)) return null;
  for (const link of LINKS) {
    if (text.startsWith(link, offset - link.length)) {
      const linked = wordBefore(text, offset - link.length, offset);
      if (
        linked &&
        (linked.modifier === 'approx' || linked.modifier === 'lte' || linked.modifier === 'gte' || link === '了')
      )
        return linked;
    }
  }
  return null;
}

/**
 * 全年出超1,571亿美元 is a balance of trade, 外资买超5亿元 one of shares; 支出超10亿, 购买超10亿 and 热卖超10万件 are not.
 */
const BALANCE = /(?:^|[，、。；,年月度计])[出入]$|(?:^|[^购收团抢])买$|(?:^|[^外拍热售专叫变贩])卖$/;

/** ticked up to 5%, bringing it up to 8%: a level that was reached, and no bound. */
const REACHES =
  /\b(?:ticked|edged|inched|crept|moved|moves|went|gone|going|shot|jumped|climbed|rose|risen|rising|nudged|pushed|pushing|pushes|bumped|brought|bringing|brings|bring|drove|driven|driving|took|taking|takes|came|picked|ratcheted|scaled|revised|adjusted|added)\s(?:(?:it|them|the\s\w+|its\s\w+|slightly|sharply|back|all the way)\s)?$/i;

/** net income was up to $3 million, from $2 million: a level that was reached where the one before is told. */
const WAS = /\b(?:was|were|is|are)\s$/i;
const TOLD_FROM = /^[^.;]{0,40}(?:\.\d[^.;]{0,60})?\b(?:from|compared|comparison|versus|vs|against)\b/;

/** A number of ten thousands or more. */
const TEN_THOUSANDS = /^[\d.一二两三四五六七八九十百千]{1,6}[万亿]/;

/** spend $5 billion over two years: how long it takes, no bound; over 20 years of experience is one. */
const STRETCH =
  /^(?:\d{1,3}|[a-z]{3,9})[\s-](?:years?|months|weeks|days|decades)\b(?!\s(?:old|ago|later|earlier|of\s(?!the)|experience))/;
const AMOUNT_DONE =
  /(?:\d|million|billion|hundred|thousand)\b[^.;]{0,70}\s(?!(?:for|after|in|took|takes|lasted|spent|with|than|is|was|were|are|be|been|has|have|had|by|to|of|and|or|last)\s$)[A-Za-z%”"’)\d]+\s$/;

/** £1.1bn over six years; will be spent over ten years, phased in over three. */
const DONE_OVER =
  /[$£€]\s?\d[\d.,]*(?:bn|m|b|k|tn|\s(?:million|billion))?\s$|\b(?:be|been|being|is|are|was|were)\s(?:[a-z]+\s){0,2}(?:spent|paid|repaid|invested|phased|rolled|spread|built|delivered|distributed|implemented|recouped)\s(?:in\s|out\s)?$|\b(?:annuali[sz]e|spread|add|measured?)\s(?:that|it|this|them)\s$/;

function isDuring(text: string, at: number, number: number): boolean {
  if (!STRETCH.test(text.slice(number, number + 40))) return false;
  const left = text.slice(Math.max(0, at - 100), at);
  return AMOUNT_DONE.test(left) || DONE_OVER.test(left);
}

function isReached(text: string, at: number, number: number): boolean {
  const left = text.slice(Math.max(0, at - 32), at);
  return REACHES.test(left) || (WAS.test(left) && TOLD_FROM.test(text.slice(number, number + 120)));
}

function wordBefore(text: string, offset: number, number: number): { start: number; modifier: Modifier } | null {
  let end = offset;
  if (text[end - 1] === ' ') end -= 1;
  const last = text[end - 1];
  if (last === undefined) return null;
  const list = BEFORE_BY_LAST.get(last < 'a' ? last.toLowerCase() : last);
  if (!list) return null;
  for (const { word, modifier, not, only, tenThousands, latin } of list) {
    const start = end - word.length;
    if (start < 0) continue;
    if (!text.startsWith(word, start) && !(latin && text.slice(start, end).toLowerCase() === word)) continue;
    if (latin && (/[A-Za-z]/.test(text[start - 1] ?? '') || end === offset)) continue;
    if (not?.includes(text[start - 1] ?? '\0')) continue;
    if (word === '超' && BALANCE.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (only && !only.includes(text[number] ?? '\0')) continue;
    if (tenThousands && !TEN_THOUSANDS.test(text.slice(number, number + 8))) continue;
    // 大约为50度
    if (word !== '约' && word[0] === '约' && text[start - 1] === '大') return { start: start - 1, modifier };
    if (word === 'over' && isDuring(text, start, number)) return null;
    if (word === 'up to' && isReached(text, start, number)) return null;
    return { start, modifier };
  }
  return null;
}

/** 最多接待2000人, 最少要删113亿元, 至少造成5人死亡; 最多的一天 and 至少三家企业裁员500人 bound another number or none. */
const BOUND_BEFORE_VERB =
  /([最至]多|[最至]少|起码)(?:[可能要需须应会]{0,2})(?!的)[^\d一二两三四五六七八九十百千万亿的是在年月日，。；、：]{1,3}$/;
/** 不低于总股本的25%, 不超过上年收入的三成. */
const BOUND_OF_WHOLE = /(不[低高少多]于|不(?:得)?超过)[^\d一二两三四五六七八九十百千万亿，。；：]{2,24}的$/;

/** A modifier apart from its number; what is between them is no part of the figure. */
export function modifierAcross(text: string, at: number): { start: number; modifier: Modifier } | null {
  const left = text.slice(Math.max(0, at - 5), at);
  // 约增40.6%: the modifier stands before the word of change.
  const change = /[约近][增减升降涨跌]$/.exec(left);
  if (change) return { start: at, modifier: 'approx' };
  // 超过每桶70美元: it stands before what is counted by.
  const each = left.includes('每') ? /每[\u4e00-\u9fff]{1,4}$/.exec(left) : null;
  if (each) return modifierBefore(text, at - each[0].length);
  const far = text[at - 1] === '的' ? BOUND_OF_WHOLE : BOUND_BEFORE_VERB;
  const bound = far.exec(text.slice(Math.max(0, at - 32), at));
  const known = bound && modifierBefore(bound[1] as string, (bound[1] as string).length);
  return known && { start: at, modifier: known.modifier };
}

const BEHIND_FIRST = new Set(BEHIND.map(([word]) => word[0] as string));

/**
 * The modifier that begins at an offset, directly behind the unit (one blank allowed before English).
 * @param within what 多, 内 may follow: time units take 3年多, 3年内; distances 100米内.
 */
export function modifierBehind(
  text: string,
  offset: number,
  within: { more: boolean; inside: boolean },
): { end: number; modifier: Modifier } | null {
  const start = text[offset] === ' ' ? offset + 1 : offset;
  for (const [word, modifier, not] of BEHIND_FIRST.has(text[start] as string) ? BEHIND : []) {
    if (!text.startsWith(word, start)) continue;
    const end = start + word.length;
    if (not?.includes(text[end] ?? '\0')) continue;
    if (start !== offset && (word === '+' || word === '＋')) continue; // 3.4GHz + 3.2GHz
    return { end, modifier };
  }
  const char = text[offset];
  const next = text[offset + 1] ?? '';
  if (within.more && (char === '多' || char === '余') && !/[少样元种次数家雨云震波]/.test(next))
    return { end: offset + 1, modifier: 'gt' };
  if (within.inside && char === '内' && !/[部容地外销需资科在置存涵]/.test(next))
    return { end: offset + 1, modifier: 'lte' };
  return null;
}
