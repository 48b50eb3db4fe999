/** Ranges and changes from one number to another: 10%~15%, 500至1200元, 从30%提高到80%. */
import { Signs } from '@/src/corpus/text/signs';
import { build } from '../build';
import { englishScale } from '../english/cardinals';
import { modifierBefore } from '../modifiers';
import type { Raw } from '../raw';
import { matchUnit, type UnitMatch } from '../units/units';
import { tidy } from './digits';
import type { Numeral } from './numerals';
import { readNumeral } from './numerals';
import { minusBefore } from './signs';

const MINUS = new Signs(/[-–−－]/);
const RANGE_SIGN = new Set(['-', '–', '—', '~', '～', '−', '至', '到', '－', '〜', '∼']);

interface Range {
  second: Numeral;
  fromTo: boolean;
  firstUnitEnd: number;
  /** The second number is below zero. */
  negative: boolean;
}

const CHANGES_BY = /(?:增长|增加|减少|下降|提高|提升|缩短|上升|降低|上涨|下跌|扩大|收窄)(?:了|约|近|超)?$/;
/** 跌20元至1785元: by how much and to what; 季增2.6%到6.1% is a range of rates. */
const CHANGES_LEVEL = /[增减升降涨跌挫扬落滑调弹回](?:了|约|近|超)?$/;

/** A second number behind a range sign: 10%~15%, 500至1200元, 2.5至3.0萬個. */
export function readRange(text: string, numeral: Numeral): Range | null {
  if (numeral.end - numeral.start === 1 && numeral.magnitude > 1) return null; // 亿元至百亿元
  const unit = matchUnit(text, numeral.end);
  // between 1.2 percent and 25.1 percent
  const betweens =
    numeral.arabic && /\bbetween\s[$€£]?$/i.test(text.slice(Math.max(0, numeral.start - 10), numeral.start));
  for (const at of unit && (unit.start === numeral.end || betweens || unit.class === 'share')
    ? [unit.end, numeral.end]
    : [numeral.end]) {
    let sign = at;
    while (text[sign] === ' ' && sign < at + 2) sign += 1;
    // 10 to 15 percent
    const english = at === numeral.end && numeral.arabic && text.startsWith('to ', sign) && text[at] === ' ';
    const amounts = english && isMoneyRange(text, numeral, sign + 3);
    if (english && !amounts && !isEnglishRange(text, numeral, sign + 3)) continue;
    const shares = at !== numeral.end && text.startsWith(' to ', at) && isShareRange(text, numeral, unit, at + 4);
    const between = betweens && text[at] === ' ' && text.startsWith('and ', sign);
    if (!english && !shares && !between && !RANGE_SIGN.has(text[sign] as string)) continue;
    let next = english || shares ? sign + 3 : between ? sign + 4 : sign + 1;
    if (text[next] === text[sign] && (text[next] === '—' || text[next] === '-')) next += 1;
    while (text[next] === ' ' && next < sign + 3) next += 1;
    let from = text[next] === '$' || amounts ? next + 1 : next;
    // 0~-5℃, 3℃至零下2℃
    const negative = /[~～∼至到]/.test(text[sign] as string) && (text[from] === '-' || text.startsWith('零下', from));
    if (negative) from += text[from] === '-' ? 1 : 2;
    const second = readNumeral(text, from);
    const scale = second?.arabic && second.magnitude === 1 ? englishScale(text, second.end) : null;
    // $3-5m, 36.5–40 million; 3-5m is a length as often.
    if (second && scale && (between || amounts || scale.end - second.end > 1 || SIGN.at(text, numeral.start - 1))) {
      second.value = tidy(second.value * scale.scale);
      second.magnitude = scale.scale;
      second.end = scale.end;
    }
    // 301,576.81 -23.69%: two columns of a table.
    if (second && sign > at && next === sign + 1 && MINUS.at(text, sign) && second.value < numeral.value) continue;
    if (!second || (text[sign] === '到' && at !== numeral.end && second.vague)) continue;
    if (second.arabic !== numeral.arabic && !/[至到]/.test(text[sign] as string)) continue;
    // 减少12天至47天: by how much and to what.
    if (
      at !== numeral.end &&
      /[至到]/.test(text[sign] as string) &&
      (CHANGES_BY.test(text.slice(Math.max(0, numeral.start - 4), numeral.start)) ||
        (unit?.class !== 'share' && CHANGES_LEVEL.test(text.slice(Math.max(0, numeral.start - 2), numeral.start))))
    )
      continue;
    // 20元至5元 goes down and is no range; -5℃~3℃ goes up.
    const below = /[-−－–负下]/.test(text[numeral.start - 1] ?? '');
    if (
      at !== numeral.end &&
      !negative &&
      !below &&
      second.value < numeral.value &&
      second.magnitude >= numeral.magnitude
    )
      continue;
    const fromTo =
      /[至到]/.test(text[sign] as string) &&
      /[从由自]$/.test(text.slice(Math.max(0, numeral.start - 1), numeral.start));
    return { second, fromTo, firstUnitEnd: at, negative };
  }
  return null;
}

/** Whether 10 to 15 percent is one range: a unit behind the second number and no from or change before the first. */
function isEnglishRange(text: string, first: Numeral, at: number): boolean {
  const second = readNumeral(text, at);
  if (!second?.arabic || second.value <= first.value) return false;
  // 15 to 16 million
  const scale = first.magnitude === 1 ? englishScale(text, second.end) : null;
  if (!matchUnit(text, second.end) && !(scale && scale.end - second.end > 1)) return false;
  return !/(?:from|by|rose|fell|grew|increased|climbed|jumped|up|down)\s$/i.test(
    text.slice(Math.max(0, first.start - 10), first.start),
  );
}

/** Before a range of shares: guidance, forecasts; growth of, between; a change by one to the other has its verb right before. */
const FORESEEN =
  /\b(?:expects?|expected|expecting|forecasts?|sees|anticipates?|guidance|outlook|range[sd]?|ranging|projects?|projected|estimates?|estimated|target\w{0,3}|between|will|would|could|may|likely|assum\w{1,4})\b(?:[^.;]|[.](?=\d)){0,70}$|\b(?:growth|inflation|increase|decrease|decline|margins?|rate|rates|yield|yields|share|sales|range|stake)\s(?:rate\s)?(?:of|at|in)\s(?:about\s|approximately\s|around\s|roughly\s)?$/i;

/** Whether 2.0% to 2.5% is one range: the same unit twice, upwards, foreseen or of a rate. @param at where the second number stands. */
function isShareRange(text: string, first: Numeral, unit: UnitMatch | null, at: number): boolean {
  if (unit?.class !== 'share' || !first.arabic) return false;
  const second = readNumeral(text, at);
  if (!second?.arabic || second.value <= first.value || matchUnit(text, second.end)?.class !== 'share') return false;
  const before = text.slice(Math.max(0, first.start - 110), first.start);
  return FORESEEN.test(before) && !/\b(?:rose|fell|climbed|dropped|jumped|slipped|from)\s(?:by\s)?$/i.test(before);
}

const SIGN = new Signs(/[$€£]/);
/** What a range of amounts stands behind: tickets cost $15 to $40, earnings of $1.10 to $1.20. */
const RANGE_LEAD =
  /\b(?:is|was|are|were|be|of|at|for|in|costs?|costing|charges?|charging|pays?|paid|paying|earns?|worth|about|around|roughly|approximately|sees|expects?|forecasts?|range[sd]?|ranging)\s$/i;
/** Before by how much and to what: shares were up $2.50 to $104.80. */
const MOVES =
  /\b(?:up|down|rose|fell|rises?|falls?|gain\w{0,3}|jump\w{0,3}|climb\w{0,3}|drop\w{0,4}|increas\w{1,3}|decreas\w{1,3}|declin\w{1,3}|cut\w{0,4}|hik\w{1,3}|add\w{0,3}|los\w{1,3}|slid\w{0,2}|slip\w{0,4}|surg\w{1,3}|rais\w{1,3}|lower\w{0,3}|advanc\w{1,3})\b[^.;]{0,24}$/i;

/** Whether $15 to $40 is one range: the same sign twice, upwards, and no change by the one to the other. @param at where the second sign stands. */
function isMoneyRange(text: string, first: Numeral, at: number): boolean {
  const sign = first.start - 1;
  if (!SIGN.at(text, sign) || text[at] !== text[sign]) return false;
  const second = readNumeral(text, at + 1);
  if (!second?.arabic) return false;
  const scale = englishScale(text, second.end)?.scale ?? 1;
  if (second.value * scale <= first.value) return false;
  const before = text.slice(Math.max(0, sign - 40), sign);
  return RANGE_LEAD.test(before) && !MOVES.test(before);
}

export function pushRange(
  text: string,
  first: Numeral,
  range: Range,
  currency: { start: number; unit: string } | null,
  raws: Raw[],
): number {
  const { second } = range;
  // 百分之卅四至卅六: the second number shares the unit that is written in the first.
  const whole = build(text, first.unit && !second.unit ? { ...second, unit: first.unit } : second, null);
  const firstUnit = range.firstUnitEnd > first.end ? matchUnit(text, first.end) : null;
  const lone = !whole && !currency;
  if (lone || (whole && whole.unit === '' && !currency && !whole.unitInferred && !(first.decimal || second.decimal)))
    return second.end;
  const end = whole?.end ?? second.end;
  const share = first.magnitude === 1 && second.magnitude > 1 && first.mantissa < second.mantissa && !firstUnit;
  const minus = minusBefore(
    text,
    first.start,
    first.end,
    whole?.unitClass ? { unit: whole.unit, class: whole.unitClass } : null,
  );
  const before = modifierBefore(text, minus >= 0 ? minus : (currency?.start ?? first.start));
  const low = share ? tidy(first.value * second.magnitude) : first.value * (firstUnit?.class === 'tenth' ? 10 : 1);
  const high = (whole?.value ?? second.value) * (range.negative && (whole?.value ?? 1) > 0 ? -1 : 1);
  const tenth = whole?.unit === '%' && matchUnit(text, second.end)?.class === 'tenth' && !firstUnit ? 10 : 1;
  const unit = currency?.unit ?? whole?.unit ?? '';
  if (
    firstUnit &&
    whole &&
    firstUnit.unit !== matchUnit(text, second.end)?.unit &&
    firstUnit.class !== whole.unitClass
  ) {
    const own = build(text, first, currency);
    if (own) raws.push(own);
    raws.push(whole);
    return end;
  }
  const base = {
    numeral: first,
    unit,
    unitClass: currency ? ('money' as const) : (whole?.unitClass ?? null),
    unitInferred: whole?.unitInferred ?? false,
    rank: false,
  };
  if (range.fromTo) {
    const list = raws.length;
    raws.push({
      ...base,
      start: first.start,
      end: range.firstUnitEnd,
      numberStart: first.start,
      numberEnd: first.end,
      value: low * tenth,
      modifier: 'none',
      fromTo: 'from',
      list,
    });
    if (whole) raws.push({ ...whole, fromTo: 'to', list });
    return end;
  }
  raws.push({
    ...base,
    start: before?.start ?? (minus >= 0 ? minus : (currency?.start ?? first.start)),
    end,
    numberStart: first.start,
    numberEnd: second.end,
    value: tidy(low * tenth) * (minus >= 0 ? -1 : 1),
    value2: high,
    modifier: whole && whole.modifier !== 'none' ? whole.modifier : (before?.modifier ?? 'none'),
  });
  return end;
}
