/**
 * Stretches of time: those that a date ends (截至9月30日止六个月), and how long one is: 近6年来, 过去三个月, 未来5天 tell a
 * time, and a duration as well.
 */

import { readNumeral } from '../numerals/numerals';
import type { Raw } from '../raw';
import { matchUnit } from '../units/units';
import { match, month, smallInteger, sticky, type TimeSpan } from './calendar';

/** What a date ends: 截至6月30日止|六个月, 截至3月底|的一季, 截至3月31日止|年度. */
const ENDED = sticky(
  '(?:止的?|的)(?:(?:19|20)\\d{2}(?:财政年度|会计年度|财政年|财年|年度))?(?:第?[一二三四1-4](?=季))?(?:(\\d{1,2}|[一二三四五六七八九十]{1,2})个月|(?:该|[一1]个?)?(季度?|财季|(?<=[止的])半年度?|(?:财政|会计)?年度|财年))(?![前后内来期化节报]|度化|预期|股东)',
);
const UP_TO = /(?:截[至止]|至)(?:[\u4e00-\u9fff]{0,2})\s?$/;

/**
 * The stretch that ends with a date, when the words behind the date say how long it is: 截至2024年9月30日止六个月 is
 * 2024-04/2024-09; any other time as it is.
 */
export function stretchTo(text: string, time: TimeSpan): TimeSpan {
  const { start, role, period } = time;
  if (role !== 'time' || period === null || !/^\d{4}-\d{2}(?:-\d{2})?$/.test(period)) return time;
  const found = match(ENDED, text, time.end);
  if (!found || (found[0][0] === '的' && !UP_TO.test(text.slice(Math.max(0, start - 5), start)))) return time;
  const [whole, count, named = ''] = found;
  const months = count !== undefined ? smallInteger(count) : named.startsWith('半') ? 6 : named.includes('季') ? 3 : 12;
  const last = Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 1;
  const first = last - months + 1;
  const isYear = months === 12 && first % 12 === 0;
  return {
    start,
    end: time.end + whole.length,
    role,
    period: isYear ? period.slice(0, 4) : `${month(Math.floor(first / 12), (first % 12) + 1)}/${period.slice(0, 7)}`,
  };
}

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
