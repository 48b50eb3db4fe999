/** How long a stretch of time is: 近6年来, 过去三个月, 未来5天 tell a time, and a duration as well. */

import { readNumeral } from '../numerals/numerals';
import type { Raw } from '../raw';
import { matchUnit } from '../units/units';
import type { TimeSpan } from './calendar';

const LEAD = /^(?:近|过去|最近|此前|未来|今后|往后)?\s?/;

/** The duration in a stretch up to now or from now; null for vague ones (近几年, 这两年) and for points in time (三年前). */
export function readStretchLength(text: string, time: TimeSpan): Raw | null {
  if (time.role !== 'span' || /[前后]$/.test(text.slice(time.end - 1, time.end))) return null;
  const written = text.slice(time.start, time.end);
  const start = time.start + (LEAD.exec(written) as RegExpExecArray)[0].length;
  const numeral = readNumeral(text, start);
  if (
    !numeral ||
    numeral.vague ||
    text.startsWith('两年', numeral.start) ||
    numeral.value <= 1 ||
    numeral.end >= time.end
  )
    return null;
  const unit = matchUnit(text, numeral.end);
  if (unit?.class !== 'time') return null;
  const half = text[unit.end] === '半' && unit.unit === '年';
  const more = text[unit.end] === '多' && text[unit.end + 1] !== '雨' && text[unit.end + 1] !== '云';
  return {
    start,
    end: unit.end + (half || more ? 1 : 0),
    numberStart: start,
    numberEnd: numeral.end,
    numeral,
    value: numeral.value + (half ? 0.5 : 0),
    unit: unit.unit,
    unitClass: 'time',
    unitInferred: false,
    modifier: more || numeral.more ? 'gt' : 'none',
    rank: false,
    stretch: true,
  };
}
