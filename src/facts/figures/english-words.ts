/**
 * English numbers in words: three million, two-thirds, half of, a dozen, tens of thousands of, one in five,
 * second-largest; and what a magnitude word makes of digits (18.8 billion, $5m).
 */
import { tidy } from './digits';
import { englishNounBehind, unitOfNoun } from './english-nouns';
import { modifierBefore } from './modifiers';
import { wordNumeral } from './numerals';
import type { Raw } from './raw';
import { matchUnit } from './units';

const WORDS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  mn: 1e6,
  bn: 1e9,
  bln: 1e9,
  mln: 1e6,
  mio: 1e6,
  trln: 1e12,
  tn: 1e12,
  m: 1e6,
  b: 1e9,
  k: 1e3,
};
const PARTS: Record<string, number> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10,
};

/** A magnitude word behind digits: ` billion`, `bn`; null when none follows. */
export function englishScale(text: string, at: number): { end: number; scale: number } | null {
  const start = text[at] === ' ' || text[at] === '-' ? at + 1 : at;
  const found =
    /^(?:dozen|hundred|thousand|million|billion|trillion|trln|bln|mln|mio|mn|bn|tn|m|b|k)(?![A-Za-z0-9²³])/i.exec(
      text.slice(start, start + 9),
    );
  if (!found) return null;
  const word = found[0].toLowerCase();
  if (word.length === 1 && start !== at) return null;
  return { end: start + found[0].length, scale: SCALES[word] as number };
}

/** Plural magnitudes without a number before them: dozens of, tens of thousands of, millions of dollars. */
const MANY: Record<string, number> = {
  dozens: 12,
  scores: 20,
  tens: 10,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};
const PLACES: Record<string, number> = {
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const SUPERLATIVE =
  /^[\s-](?:largest|biggest|highest|busiest|tallest|longest|lowest|oldest|richest|fastest|smallest|strongest|most|best)(?![A-Za-z])/;

/**
 * A number in words that a Latin word begins.
 * @param word the word in lower case. @param end where it ends.
 */
export function readEnglishWords(text: string, start: number, end: number, word: string): Raw | null {
  if (MANY[word] !== undefined) return readMany(text, start, end, word);
  if (PLACES[word] !== undefined) {
    const place = readPlace(text, start, end, PLACES[word]);
    if (place) return place;
  }
  if (WORDS[word] === undefined && word !== 'a' && word !== 'one' && word !== 'half') return null;
  return readOutOf(text, start, end, word) ?? readCount(text, start, end, word);
}

/** Whether `times` behind a number multiplies (three times as many) or counts (four times a year). */
export function isMultiple(text: string, at: number): boolean {
  return /^\s(?:as|more|higher|larger|greater|bigger|faster|longer|better|cheaper|the|its|their|what|that|earnings|sales)\b/.test(
    text.slice(at, at + 12),
  );
}

/** hundreds of people, tens of thousands of protesters, millions of dollars. */
function readMany(text: string, start: number, end: number, word: string): Raw | null {
  let value = MANY[word] as number;
  let at = end;
  const next = /^ of (hundreds|thousands|millions|billions|trillions)(?![A-Za-z])/.exec(text.slice(at, at + 16));
  if (next && value <= 1000) {
    value *= MANY[next[1] as string] as number;
    at += next[0].length;
  }
  if (word === 'tens' && !next) return null;
  if (word === 'scores' || !text.startsWith(' of ', at)) {
    if (!/^ (?:more|of )/.test(text.slice(at, at + 5)) || word === 'scores') return null;
    return raw(start, at, start, value, '', 'gt', null);
  }
  const unit = matchUnit(text, at + 3);
  const money = unit?.class === 'money' || unit?.class === 'measure' || unit?.class === 'time' ? unit : null;
  const before = modifierBefore(text, start);
  return raw(before?.start ?? start, money?.end ?? at, start, value, money?.unit ?? '', 'gt', money?.class ?? null);
}

/** the second-largest economy, the third highest. */
function readPlace(text: string, start: number, end: number, place: number): Raw | null {
  const found = SUPERLATIVE.exec(text.slice(end, end + 12));
  if (!found) return null;
  return { ...raw(start, end + found[0].length, start, place, '位', 'none', 'count'), rank: true };
}

/** one in five people, three out of four: a share. */
function readOutOf(text: string, start: number, end: number, word: string): Raw | null {
  const found = /^\s(?:in|out of)\s(?:every\s)?(\d{1,4}|[a-z]{3,7})(?![A-Za-z\d.,%-]*\d|[A-Za-z%])/.exec(
    text.slice(end, end + 26),
  );
  if (!found) return null;
  const over = /^\d/.test(found[1] as string) ? Number(found[1]) : (WORDS[found[1] as string] ?? 0);
  const part = word === 'one' ? 1 : (WORDS[word] ?? 0);
  if (part === 0 || over <= part || over > 1000 || (over > 10 && over % 10 !== 0)) return null;
  const unit = matchUnit(text, end + found[0].length);
  if (unit && unit.class !== 'person') return null;
  const before = modifierBefore(text, start);
  const stop = end + found[0].length;
  return raw(before?.start ?? start, stop, start, tidy((part / over) * 100), '%', before?.modifier ?? 'none');
}

function readCount(text: string, start: number, end: number, word: string): Raw | null {
  const rest = text.slice(end, end + 40);
  const part = /^[\s-](half|third|thirds|quarter|quarters|fourth|fifth|fifths|tenth)(?![A-Za-z])/.exec(rest);
  const before = modifierBefore(text, start);
  const from = before?.start ?? start;
  const modifier = before?.modifier ?? ('none' as const);
  if (word === 'half' || (part && (word === 'a' || word === 'one') && part[1] === 'half')) {
    const at = word === 'half' ? end : end + (part as RegExpExecArray)[0].length;
    if (!/^\s(?:of|the|a\s(?:million|billion))/.test(text.slice(at, at + 12)) && !/[.,;]/.test(text[at] ?? '.'))
      return null;
    if (/(?:first|second|latter|other)\s$/i.test(text.slice(Math.max(0, start - 8), start))) return null;
    return raw(from, at, start, 50, '%', modifier);
  }
  if (part) {
    if (
      /quarter|half|third|fourth|fifth/.test(part[1] as string) &&
      (word === 'a' || word === 'one') &&
      !/^\sof/.test(rest.slice(part[0].length)) &&
      part[1] === 'quarter'
    )
      return null;
    const over = PARTS[part[1] as string] as number;
    if ((WORDS[word] ?? 1) >= over) return null;
    // the first three quarters of 2021 is a time.
    if (/(?:first|last|past|previous|next|latest|final)\s$/i.test(text.slice(Math.max(0, start - 9), start)))
      return null;
    // a third of it, fell by a third, more than a third; a third as many compares.
    const share = !/^\s(?:as|the|more|larger|smaller|higher|lower|its|their)\b/.test(rest.slice(part[0].length));
    return raw(
      from,
      end + part[0].length,
      start,
      tidy(((word === 'a' || word === 'one' ? 1 : (WORDS[word] as number)) / over) * (share ? 100 : 1)),
      share ? '%' : '倍',
      modifier,
    );
  }
  let value = word === 'a' || word === 'one' ? 1 : (WORDS[word] as number);
  let at = end;
  const tens = /^[-\s](one|two|three|four|five|six|seven|eight|nine)(?![A-Za-z])/.exec(rest);
  if (tens && value >= 20) {
    value += tens[1] === 'one' ? 1 : (WORDS[tens[1] as string] as number);
    at += tens[0].length;
  }
  const half = /^ and a half(?![A-Za-z])/.exec(text.slice(at, at + 12));
  if (half) {
    value += 0.5;
    at += half[0].length;
  }
  let scaled = false;
  for (;;) {
    const scale = englishScale(text, at);
    if (!scale || text[at] !== ' ' || scale.end - at < 4) break;
    value *= scale.scale;
    at = scale.end;
    scaled = true;
  }
  if ((word === 'a' || word === 'one') && !scaled) return null;
  const unit = matchUnit(text, at);
  const noun = unit || scaled ? null : englishNounBehind(text, at);
  const counted = noun === null ? '' : unitOfNoun(noun);
  if (!unit && !scaled && counted === '') return null;
  if (
    unit &&
    !scaled &&
    unit.class !== 'age' &&
    !/^(?:percent|per cent|percentage|points?|fold|people|years?|months?|weeks?|days?|hours?|minutes?|times)/.test(
      unit.form,
    )
  )
    return null;
  // Three months ended September 30 is a period.
  if (
    unit?.class === 'time' &&
    /^ (?:ended|ending|to [A-Z]|ago\b|earlier\b|later\b)/.test(text.slice(unit.end, unit.end + 9))
  )
    return null;
  if (unit?.form === 'times' && !isMultiple(text, unit.end))
    return raw(from, unit.end, start, value, '次', modifier, 'count');
  return raw(from, unit ? unit.end : at, start, value, unit?.unit ?? '', modifier, unit?.class ?? null);
}

function raw(
  start: number,
  end: number,
  numberStart: number,
  value: number,
  unit: string,
  modifier: Raw['modifier'],
  unitClass: Raw['unitClass'] = 'share',
): Raw {
  const numeral = wordNumeral(numberStart, end, value);
  return {
    start,
    end,
    numberStart,
    numberEnd: end,
    numeral,
    value,
    unit,
    unitClass: unit === '倍' ? 'times' : unitClass,
    unitInferred: unit === '',
    modifier,
    rank: false,
  };
}
