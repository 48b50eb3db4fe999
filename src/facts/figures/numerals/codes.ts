/** Numerals that are part of a name or a code: idioms (千家万户), 5G, phone numbers, versions, list numbers. */
import { Signs } from '@/src/corpus/text/signs';
import { LEXICON } from '../gate/words';
import { matchUnit } from '../units/units';
import { chineseDigit, digitValue } from './digits';
import type { Numeral } from './numerals';

/**
 * Idioms by each numeral in them, with its place: by the numeral and the sign before it, or behind it when the idiom
 * begins with the numeral. 一 alone stands in two hundred.
 */
const BY_NUMERAL = new Map<number, { at: number; idiom: string }[]>();
const BY_SIGN_BEFORE = new Map<number, { at: number; idiom: string }[]>();

/** Fills both, when an idiom is first looked for. */
function readIdioms(): void {
  for (const idiom of LEXICON.idioms) {
    for (const [i, char] of [...idiom].entries()) {
      // An idiom is found from any numeral inside it.
      if (chineseDigit(char) < 0 && !/[十百千万亿几半\d]/.test(char)) continue;
      const idioms = i === 0 ? BY_NUMERAL : BY_SIGN_BEFORE;
      const key = i === 0 ? pairAt(idiom, 0) : pairAt(idiom, i - 1);
      const list = idioms.get(key) ?? [];
      list.push({ at: i, idiom });
      idioms.set(key, list);
    }
  }
}

/** Idioms that are digits: 三八, 五四; 三八○億 and 五四二點五億 are numbers. */
const DIGITS_ONLY = /^[一二三四五六七八九]+$/;

/** 四分之一决赛, 64分之1决赛, 1/8决赛: a round of a contest. */
const ROUND = /(?:[\d一二三四五六八十]{1,3}分之[1一]|1\/\d{1,2})决赛/y;

/** The end of the idiom, round or fixed word that holds the numeral at an offset, or -1. */
export function idiomEnd(text: string, at: number): number {
  if (BY_NUMERAL.size === 0) readIdioms();
  ROUND.lastIndex = at;
  if (ROUND.test(text)) return ROUND.lastIndex;
  return Math.max(
    longest(text, at, BY_NUMERAL.get(pairAt(text, at))),
    at > 0 ? longest(text, at, BY_SIGN_BEFORE.get(pairAt(text, at - 1))) : -1,
  );
}

/** The two signs at an offset as one number; the end of a text counts as sign 0. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 65536 + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
}

function longest(text: string, at: number, list: { at: number; idiom: string }[] | undefined): number {
  let best = -1;
  if (!list) return best;
  for (const { at: place, idiom } of list) {
    const start = at - place;
    if (start < 0 || !text.startsWith(idiom, start)) continue;
    const next = text[start + idiom.length];
    if (DIGITS_ONLY.test(idiom) && (chineseDigit(next) >= 0 || next === '亿')) continue;
    // 四季度 is a time, 四季度假村 a place.
    if (idiom === '四季' && next === '度' && text[start + 3] !== '假') continue;
    // 一点四亿人次
    if (idiom === '一点' && chineseDigit(next) >= 0) continue;
    best = Math.max(best, start + idiom.length);
  }
  return best;
}

/** 20210304张亦惠: a day as eight digits. */
const COMPACT_DAY = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

const CODE_WORDS = LEXICON.codeWords;

const LETTER = new Signs(/[A-Za-z]/);
const CODE_SIGN = new Signs(/[A-Za-z_#@&\\]/);
/** What the unit of a stake on a road begins with. */
const STAKE = new Signs(/[kK公]/);
const DASH = new Signs(/[-–−]/);

/** Numbers that are names or codes by what stands beside them. */
export function isCode(text: string, numeral: Numeral, currency: boolean): boolean {
  if (numeral.dotted) return true;
  const before = text[numeral.start - 1] ?? '';
  const after = text[numeral.end] ?? '';
  if (!currency && CODE_SIGN.at(text, numeral.start - 1)) return true;
  if (DASH.at(text, numeral.start - 1) && LETTER.at(text, numeral.start - 2))
    return !/magnitude-$/i.test(text.slice(Math.max(0, numeral.start - 10), numeral.start));
  if (
    (before === '+' || before === '/') &&
    (digitValue(text[numeral.start - 2]) >= 0 || LETTER.at(text, numeral.start - 2))
  )
    return before === '+' || !currency;
  if (after === '+' && digitValue(text[numeral.end + 1]) >= 0) return true;
  // 1957km+990m: a stake on a road.
  if (STAKE.at(text, numeral.end) && /^(?:km|公里)\s?\+\s?\d/i.test(text.slice(numeral.end, numeral.end + 7)))
    return true;
  // 1,2,3,4亿元: commas that group nothing; 202⏎1年: half a number behind a broken line.
  if (numeral.arabic && (before === ',' || before === '\n') && digitValue(text[numeral.start - 2]) >= 0) return true;
  if (after === '·' && digitValue(text[numeral.end + 1]) >= 0) return true;
  if (before === '·' && digitValue(text[numeral.start - 2]) >= 0) return true;
  if (numeral.arabic && numeral.leadingZero && !numeral.decimal) return true;
  if (numeral.arabic && !numeral.decimal && !numeral.grouped && numeral.digits >= (numeral.magnitude === 1 ? 11 : 16))
    return true;
  if (isFurniture(text, numeral)) return true;
  if (numeral.digits === 8 && !currency && COMPACT_DAY.test(text.slice(numeral.start, numeral.end))) return true;
  if (!numeral.arabic || numeral.magnitude !== 1 || numeral.decimal || numeral.digits < 3) return false;
  const near = text.slice(Math.max(0, numeral.start - 12), numeral.start);
  const left = near.slice(Math.max(near.lastIndexOf('，'), near.lastIndexOf('。'), near.lastIndexOf('；')) + 1);
  return CODE_WORDS.some((word) => left.includes(word)) && matchUnit(text, numeral.end) === null;
}

/** 一、 (二) 1. ③ at the start of a paragraph or sentence. */
export function isListNumber(text: string, sentenceStart: number, numeral: Numeral): boolean {
  const lead = text.slice(sentenceStart, numeral.start);
  if (lead.length > 2 || !/^[（(第\s[【]*$/.test(lead)) return false;
  const after = text.slice(numeral.end, numeral.end + 2);
  if (/^[)）\]】]/.test(after)) return !numeral.decimal;
  if (/^[、]/.test(after)) return !numeral.decimal && numeral.value < 100;
  return /^[.．]\s?$|^[.．][^\d]/.test(after) && numeral.arabic && !numeral.decimal && numeral.value < 100;
}

/** Counters that a page shows about itself: 356 人看过, 评论 0人参与, 0条评论. */
const COUNTER =
  /^\s?(?:人|条|次|个|篇|位)\s?(?:看过|浏览|阅读|参与|评论|跟贴|跟帖|回复|点赞|赞|喜欢|收藏|转发|关注|分享)/;

const COLON = new Signs(/[:：]/);
const COUNTED = new Signs(/[人条次个篇位]/);

function isFurniture(text: string, numeral: Numeral): boolean {
  if (!numeral.arabic || numeral.magnitude > 1) return false;
  const left = text.slice(Math.max(0, numeral.start - 8), numeral.start);
  if (COLON.in(left.slice(-2)) && /(?:浏览|阅读|点击|播放|围观|热度|人气)(?:量|数|次数)?[:：]\s?$/.test(left))
    return true;
  if (/^\s?字(?!样)/.test(text.slice(numeral.end, numeral.end + 3)) && /(?:共|全文|文章|字数)[:：]?\s?$/.test(left))
    return true;
  if (!COUNTED.at(text, numeral.end) && !COUNTED.at(text, numeral.end + 1)) return false;
  const found = COUNTER.exec(text.slice(numeral.end, numeral.end + 8));
  return (
    found !== null &&
    /^(?:$|[\s,，|·!！<)）])/.test(text.charAt(numeral.end + found[0].length)) &&
    /(?:^|[\s|·,，>(（:：])$/.test(text.slice(Math.max(0, numeral.start - 1), numeral.start))
  );
}
