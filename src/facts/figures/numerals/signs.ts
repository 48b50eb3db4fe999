/** Signs before a number: 同比-6.5%, 净利润-1.2亿元, 零下12度; a dash between two numbers or behind a name is none. */
import type { UnitClass } from '../units/units';

const MINUS = /[-−－–]/;

/** What may stand before a minus: the start, a blank, a bracket, a mark or a Chinese sign; a number or a name may not. */
const OPEN = /[\s(（[【:：，,、；;“"「\u4e00-\u9fff]/;

/** Chinese text before a dash and an amount of money that says it is a loss and not a dash. */
const LOSS = /(?:[为是至到约比]|利润|净利|净额|现金流|收益|盈利|余额|差额|顺差|逆差)$|[\s(（:：，,]$|^$/;

/** 分别为负64、负69及负83个百分点: a number of a list whose last one writes the unit; 胜负3、5 counts games. */
const LISTED_LOSS = /^(?:、|和|及|与)负?\d/;
const NEGATIVE = /(?<![正胜])负$/;

/** An amount at the head of a line, and in English what it is for. */
const LISTED_SUM = /^[$£€]\s?\d[\d.,]*(?:\s(?:million|billion|thousand))?\s(?:for|to|in|on|of|will|towards?)\s/;

/** Units of temperature. */
const DEGREES = new Set(['度', '摄氏度', '华氏度']);

/**
 * Where a minus sign (or 零下, 负) that belongs to the number at an offset begins, or -1.
 * @param at where the number or its currency sign begins.
 * @param end where the number ends.
 */
export function minusBefore(
  text: string,
  at: number,
  end: number,
  unit: { unit: string; class: UnitClass } | null,
): number {
  if (!unit) {
    // retail trade (-29,000)
    if (
      text[at - 1] === '-' &&
      text[at - 2] === '(' &&
      text[end] === ')' &&
      /[a-z]\s\($/.test(text.slice(at - 4, at - 1))
    )
      return at - 1;
    const isListed = text[at - 1] === '负' && NEGATIVE.test(text.slice(Math.max(0, at - 2), at));
    return isListed && LISTED_LOSS.test(text.slice(end, end + 4)) ? at - 1 : -1;
  }
  const degrees = DEGREES.has(unit.unit);
  if (degrees && (text.startsWith('零下', at - 2) || text.startsWith('摄氏负', at - 3))) return at - 2;
  const share = unit.class === 'share' || unit.class === 'point';
  if ((degrees || share) && NEGATIVE.test(text.slice(Math.max(0, at - 2), at))) return at - 1;
  if (!MINUS.test(text[at - 1] ?? '')) return -1;
  const before = text[at - 2];
  if (before !== undefined && !OPEN.test(before)) return -1;
  if (degrees || share) return at - 1;
  if (unit.class !== 'money') return -1;
  // -$500 million for the schools: the mark of a list.
  if (before === undefined && LISTED_SUM.test(text.slice(at, at + 60))) return -1;
  return LOSS.test(text.slice(Math.max(0, at - 6), at - 1)) ? at - 1 : -1;
}
