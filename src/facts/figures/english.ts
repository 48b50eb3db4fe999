/** English: number words (three million, two-thirds, half), months and years, magnitudes behind digits. */
import type { TimeSpan, TimeState } from './calendar';
import { tidy } from './digits';
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
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  mn: 1e6,
  bn: 1e9,
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
const MONTHS: Record<string, number> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const DATE_TAIL = /^\.?\s(?:(\d{1,2})(?:st|nd|rd|th)?(?:,\s?|\s)?)?((?:19|20)\d{2})?(?![\d,.]\d|\d)/;
const YEAR_LEAD = /^(?:in|by|since|of|from|during|for|until|through|fiscal|fy|year|late|early|mid|than|to|and|the)$/;
const ORDINAL: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };

const two = (n: number) => String(n).padStart(2, '0');

/** A magnitude word behind digits: ` billion`, `bn`; null when none follows. */
export function englishScale(text: string, at: number): { end: number; scale: number } | null {
  const start = text[at] === ' ' || text[at] === '-' ? at + 1 : at;
  const found = /^(?:hundred|thousand|million|billion|trillion|mn|bn|tn|m|b|k)(?![A-Za-z0-9²³])/i.exec(
    text.slice(start, start + 9),
  );
  if (!found) return null;
  const word = found[0].toLowerCase();
  if (word.length === 1 && start !== at) return null;
  return { end: start + found[0].length, scale: SCALES[word] as number };
}

/**
 * What a Latin word at an offset begins: a number in words, a share in words or a date.
 * @param end where the word ends.
 */
export function readEnglishNumber(text: string, start: number, end: number, state: TimeState): Raw | TimeSpan | null {
  const word = text.slice(start, end).toLowerCase();
  if (/[A-Za-z0-9]/.test(text[start - 1] ?? '')) return null;
  if (MONTHS[word] !== undefined && /^[A-Z]/.test(text[start] as string))
    return readMonth(text, start, end, MONTHS[word], state);
  if (YEAR_LEAD.test(word)) return readYear(text, start, end, state);
  if (/^[qh]$/.test(word)) return null;
  if (word === 'last' || word === 'this') return readRelativeYear(text, start, end, word, state);
  if (ORDINAL[word] !== undefined) {
    const part = readPartOfYear(text, start, end, ORDINAL[word], state);
    if (part) return part;
  }
  if (WORDS[word] !== undefined || word === 'a' || word === 'one' || word === 'half')
    return readWords(text, start, end, word);
  return null;
}

/** What follows is the time compared with: the same period of 2020, up from … in 2019. */
const COMPARES =
  /\b(?:compared|same (?:period|quarter|month|time)|versus|up from|down from|increase from|decrease from)\b[^.;,]{0,40}$/i;

function readMonth(text: string, start: number, end: number, number: number, state: TimeState): TimeSpan | null {
  const tail = DATE_TAIL.exec(text.slice(end, end + 16));
  const dayBefore = /(?:^|\D)(\d{1,2})(?:st|nd|rd|th)?\s$/.exec(text.slice(Math.max(0, start - 6), start));
  if (
    !tail?.[1] &&
    !tail?.[2] &&
    !dayBefore &&
    !/(?:in|of|since|by|to|from|and|until|ended|through)\s$/i.test(text.slice(Math.max(0, start - 8), start))
  )
    return null;
  const year = tail?.[2]
    ? Number(tail[2])
    : (state.year ?? (state.published ? Number(state.published.slice(0, 4)) : null));
  if (tail?.[2]) state.year = Number(tail[2]);
  const day = tail?.[1] ?? dayBefore?.[1];
  const period =
    year === null ? null : `${year}-${two(number)}${day && Number(day) <= 31 ? `-${two(Number(day))}` : ''}`;
  return { start, end: end + (tail && (tail[1] || tail[2]) ? tail[0].length : 0), role: 'time', period };
}

function readYear(text: string, start: number, end: number, state: TimeState): TimeSpan | null {
  const found =
    /^\s((?:19|20)\d{2})(?:[-–](\d{2,4}))?(?![\d,.]\d|\d|\s?(?:%|per|million|billion|yuan|people|dollars|units|km))/.exec(
      text.slice(end, end + 20),
    );
  if (!found) return null;
  const role =
    /^than$/i.test(text.slice(start, end)) || COMPARES.test(text.slice(Math.max(0, start - 60), start))
      ? 'comparison'
      : 'time';
  if (role === 'time') state.year = Number(found[1]);
  return { start: end + 1, end: end + found[0].length, role, period: found[1] as string };
}

function readRelativeYear(text: string, start: number, end: number, word: string, state: TimeState): TimeSpan | null {
  const found = /^\s(year|month|quarter)(?![A-Za-z])/.exec(text.slice(end, end + 9));
  if (!found) return null;
  const role = COMPARES.test(text.slice(Math.max(0, start - 60), start)) ? ('comparison' as const) : ('time' as const);
  const published = state.published;
  if (!published || found[1] !== 'year') return { start, end: end + found[0].length, role, period: null };
  return {
    start,
    end: end + found[0].length,
    role,
    period: String(Number(published.slice(0, 4)) - (word === 'last' ? 1 : 0)),
  };
}

/** first half of 2021, third quarter. */
function readPartOfYear(text: string, start: number, end: number, which: number, state: TimeState): TimeSpan | null {
  const found = /^[\s-](half|quarter)(?:\s(?:of|in)\s(?:the\s(?:year|fiscal year)\s?)?((?:19|20)\d{2})?)?/.exec(
    text.slice(end, end + 40),
  );
  if (!found) return null;
  const year = found[2]
    ? Number(found[2])
    : (state.year ?? (state.published ? Number(state.published.slice(0, 4)) : null));
  if (found[2]) state.year = Number(found[2]);
  const months = found[1] === 'half' ? (which === 1 ? [1, 6] : [7, 12]) : [which * 3 - 2, which * 3];
  const period = year === null ? null : `${year}-${two(months[0] as number)}/${year}-${two(months[1] as number)}`;
  return { start, end: end + found[0].trimEnd().length, role: 'time', period };
}

function readWords(text: string, start: number, end: number, word: string): Raw | null {
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
    const share = /^\sof\b/.test(rest.slice(part[0].length));
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
  const tens = /^-(one|two|three|four|five|six|seven|eight|nine)(?![A-Za-z])/.exec(rest);
  if (tens && value >= 20) {
    value += tens[1] === 'one' ? 1 : (WORDS[tens[1] as string] as number);
    at += tens[0].length;
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
  if (!unit && !scaled) return null;
  if (
    unit &&
    !scaled &&
    !/^(?:percent|per cent|percentage|people|years?|months?|weeks?|days?|hours?|minutes?|times)/.test(unit.form)
  )
    return null;
  if (unit?.class === 'time' && text[unit.start - 1] === '-') return null;
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
