/** English numbers in words: three million, a dozen, six miles, two aftershocks, one woman, second-largest. */

import { modifierBefore } from '../modifiers';
import { wordNumeral } from '../numerals/numerals';
import { isScore } from '../numerals/scores';
import { type Raw, wordRaw } from '../raw';
import { currencyBefore, matchUnit } from '../units/units';
import { readCardinal, WORDS } from './cardinals';
import { isMany, readMany } from './many';
import { englishNounBehind, unitOfNoun } from './nouns';
import { readOutOf, readPart } from './parts';
import { isPastStretch } from './stretches';

const PLACES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
  }),
);
const SUPERLATIVE =
  /^[\s-](?:largest|biggest|highest|busiest|tallest|longest|lowest|oldest|richest|fastest|smallest|strongest|most|best)(?![A-Za-z])/;

/** Units that a small number in words counts: five per cent, six miles, two dollars; `two m` is none. */
const MEASURED =
  /^(?:percent|per cent|percentage|points?|fold|people|persons|years?|months?|weeks?|days?|hours?|minutes?|seconds|times|miles?|feet|foot|inch(?:es)?|kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|yards|acres?|hectares?|tons?|tonnes?|kilograms?|pounds|ounces|gallons|lit(?:er|re)s|barrels|degrees|dollars?|cents|euros?|yuan|rupees|pence|yen|votes?|seats?|square .*)$/;

/**
 * A number in words that a Latin word begins.
 * @param word the word in lower case. @param end where it ends.
 */
export function readEnglishWords(text: string, start: number, end: number, word: string): Raw | null {
  if (isMany(word)) return readMany(text, start, end, word);
  const ordinal = PLACES.get(word);
  if (ordinal !== undefined) {
    const place = readPlace(text, start, end, ordinal);
    if (place) return place;
  }
  if (!WORDS.has(word) && word !== 'a' && word !== 'half') return null;
  return readOutOf(text, start, end, word) ?? readPart(text, start, end, word) ?? readCount(text, start, end, word);
}

/** Whether `times` behind a number multiplies (three times as many) or counts (four times a year). */
export function isMultiple(text: string, at: number): boolean {
  return /^\s(?:as|more|higher|larger|greater|bigger|faster|longer|better|cheaper|the|its|their|what|that|earnings|sales)\b/.test(
    text.slice(at, at + 12),
  );
}

/** the second-largest economy, the third highest. */
function readPlace(text: string, start: number, end: number, place: number): Raw | null {
  const found = SUPERLATIVE.exec(text.slice(end, end + 12));
  if (!found) return null;
  const stop = end + found[0].length;
  const shape = { start, end: stop, numberStart: start, value: place, unit: '位', modifier: 'none' } as const;
  return { ...wordRaw({ ...shape, unitClass: 'count' }), rank: true };
}

/** four men and one woman, one seat; one of them, one day and no one are no counts. */
const ONE =
  /^\s(?:(?:other|more|additional|male|female)\s)?(?:person|man|woman|child|boy|girl|soldier|officer|civilian|worker|passenger|student|death|fatality|seat|vote|goal|case)(?=[\s.,;)])(?!\s(?:of|who|that|to)\b)/;
const BEFORE_ONE =
  /(?:^|[.,;(]\s?|\b(?:and|or|only|just|least|another|killed|killing|left|leaving|injured|injuring|including|with|won|lost|as|in which|when|where|while|said|by)\s)$/i;

/** increased by [five times] */
const GROWN_BY =
  /\b(?:increased|rose|risen|grew|grown|jumped|surged|multiplied|expanded)\s(?:by\s)?(?:(?:about|nearly|more than|over)\s)?$/;

function readCount(text: string, start: number, end: number, word: string): Raw | null {
  if (word === 'half') return null;
  const before = modifierBefore(text, start);
  const modifier = before?.modifier ?? 'none';
  const { value, end: at, scaled } = readCardinal(text, end, word);
  const shape = { start: before?.start ?? start, end: at, numberStart: start, value, modifier };
  if ((word === 'a' || word === 'one') && value === 1 && !scaled) {
    const one = word === 'one' ? ONE.exec(text.slice(end, end + 28)) : null;
    if (!one || !BEFORE_ONE.test(text.slice(Math.max(0, start - 12), start))) return null;
    const noun = one[0].trim().replace(/^.*\s/, '');
    return wordRaw({ ...shape, unit: noun === 'goal' || noun === 'case' ? '个' : unitOfOne(noun), unitClass: 'count' });
  }
  // the One Billion Trees programme: a name.
  if (
    scaled &&
    /^[A-Z]/.test(text.slice(start, end)) &&
    /^\s[A-Z]/.test(text.slice(at, at + 2)) &&
    /\bthe\s$/i.test(text.slice(Math.max(0, start - 4), start))
  )
    return null;
  const currency = currencyBefore(text, start);
  if (currency) return wordRaw({ ...shape, start: currency.start, unit: currency.unit, unitClass: 'money' });
  const unit = matchUnit(text, at);
  if (word === 'zero' && unit?.class !== 'share') return null;
  const noun = unit ? null : englishNounBehind(text, at);
  if (!unit && !scaled && (noun === null || !countsNoun(text, start, noun, before !== null))) return null;
  if (unit && !scaled && unit.class !== 'age' && !MEASURED.test(unit.form)) return null;
  // Three months ended September 30 is a period.
  if (
    unit?.class === 'time' &&
    /^ (?:ended|ending|to [A-Z]|ago\b|earlier\b|later\b|prior(?!\sto)\b)/.test(text.slice(unit.end, unit.end + 9))
  )
    return null;
  // Over the past three years: when it was, and not how long.
  if (unit?.class === 'time' && isPastStretch(text, start)) return null;
  // Sales for the six months were, the same six month period: a stretch told before.
  if (unit?.class === 'time' && /\b(?:(?:for|in|during) the|same)\s$/.test(text.slice(Math.max(0, start - 11), start)))
    return null;
  const points = unit !== null && /^points?$/.test(unit.form) && isScore(text, wordNumeral(start, at, value));
  if (unit && points) return wordRaw({ ...shape, end: unit.end, unit: '分', unitClass: 'score' });
  if (
    unit?.form === 'times' &&
    !isMultiple(text, unit.end) &&
    !GROWN_BY.test(text.slice(Math.max(0, start - 40), start))
  )
    return wordRaw({ ...shape, end: unit.end, unit: '次', unitClass: 'count' });
  return wordRaw({
    ...shape,
    end: unit ? unit.end : at,
    unit: unit?.unit ?? '',
    unitClass: unit?.class ?? null,
  });
}

const unitOfOne = (noun: string): string => (noun === 'seat' ? '席位' : noun === 'vote' ? '票' : '人');

/** What a small number names rather than counts: two sides, three reasons, two ways. */
const ABSTRACT =
  /\b(?:sides|ways|reasons|things|parts|kinds|types|sorts|forms|factors|issues|questions|aspects|areas|options|examples|words|halves|approaches|ideas|problems|challenges|steps|stages|levels|categories|main|different|key|major|basic|separate|terms|tiers|worlds|ends|fronts|directions|leaders|presidents|governments|nations|countries|parties|men|women|brothers|sisters|friends|others|items|elements|principles|pillars|consecutive|straight|successive|sets)$/;
/** Before it: the two teams, their three children, all four, between two cars, part two. */
const DETERMINED =
  /\b(?:the|these|those|his|her|their|its|our|my|your|all|other|between|either|both|part|chapter|phase|round|week|day|level|grade|number|group|of)\s$/i;

/** Whether a small number in words counts the plural noun behind it: seven homes, two weaker aftershocks. */
function countsNoun(text: string, start: number, noun: string, marked: boolean): boolean {
  if (unitOfNoun(noun) !== '') return true;
  if (marked) return true;
  return !ABSTRACT.test(noun) && !DETERMINED.test(text.slice(Math.max(0, start - 10), start));
}
