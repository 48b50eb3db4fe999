/** English shares and fractions in words: half of, half a million, two-thirds, a quarter, one in five, six-in-ten. */
import type { Modifier } from '@/src/facts/fact';
import { modifierBefore } from '../modifiers';
import { tidy } from '../numerals/digits';
import { type Raw, wordRaw } from '../raw';
import { matchUnit, type UnitClass, type UnitMatch } from '../units/units';
import { englishScale, WORDS } from './cardinals';

const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fifth: 5,
    fifths: 5,
    tenth: 10,
    tenths: 10,
  }),
);

const share = (start: number, end: number, numberStart: number, value: number, modifier: Modifier): Raw =>
  wordRaw({ start, end, numberStart, value, unit: '%', modifier, unitClass: 'share' });

/**
 * one in five people, three out of four, six-in-ten, 4 in 10 adults: a share.
 * @param word the first number, in words or digits.
 */
export function readOutOf(text: string, start: number, end: number, word: string): Raw | null {
  const found = /^[\s-](?:in|out of)[\s-](?:every\s)?(\d{1,4}|[a-z]{3,7})(?![A-Za-z\d.,%-]*\d|[A-Za-z%])/.exec(
    text.slice(end, end + 26),
  );
  if (!found) return null;
  const over = /^\d/.test(found[1] as string) ? Number(found[1]) : (WORDS.get(found[1] as string) ?? 0);
  const part = /^\d/.test(word) ? Number(word) : (WORDS.get(word) ?? 0);
  if (part === 0 || over <= part || over > 1000 || (over > 10 && over % (part === 1 ? 5 : 10) !== 0)) return null;
  // 3 in 10 games counts games.
  if (
    /^\d/.test(word) &&
    /^\s(?:games|matches|starts|innings|attempts|tries|days|weeks|months|years|minutes|seconds|hours)\b/.test(
      text.slice(end + found[0].length, end + found[0].length + 10),
    )
  )
    return null;
  const unit = matchUnit(text, end + found[0].length);
  if (unit && unit.class !== 'person') return null;
  const before = modifierBefore(text, start);
  const stop = end + found[0].length;
  return share(before?.start ?? start, stop, start, tidy((part / over) * 100), before?.modifier ?? 'none');
}

/** half a million homes, half a dozen cars, a quarter of a million; half a mile, half an hour. */
const OF_A = /^(?:\s(?:of\s)?an?\s|-(?:a-)?)(?=[a-z])/;

/** A tenth of an hour, a quarter of a mile, two-tenths of a percent: units that are told by their parts. */
const PARTED: ReadonlySet<UnitClass> = new Set<UnitClass>(['time', 'measure', 'point', 'share']);
/** What stands behind a part: a third of, fell a fifth in May; a noun does not. */
const ENDS_PART =
  /^(?:$|[^\s\w-]|\s(?:of|in|on|to|from|since|during|between|at|for|after|before|over|under|this|last|as|more|less|fewer|larger|smaller|higher|lower|the|its|their|each|with|by|who|per|were|was|are|is|have|had|has|said|say|and|or|but|while|when|because|compared|than|if|year|off)\b)/;

/** Where `point` ends in a tenth of a (percentage) point, where the level behind it is told in percent; or null. */
function pointsOf(text: string, at: number): number | null {
  const found = /^\s(?:(?:percentage|percent|per cent)\s)?points?\b/.exec(text.slice(at, at + 20));
  if (!found) return null;
  const isOfShares =
    found[0].includes('per') ||
    /^(?:[^.;]|\.(?=\d)){0,40}(?:%|\bper\s?cent)/.test(text.slice(at + found[0].length, at + 70));
  return isOfShares ? at + found[0].length : null;
}

/**
 * A part in words: `half`, `a third`, `two-thirds`; null when it is part of a name or a time (second half, a quarter).
 * @param word the first word in lower case, which ends at `end`.
 */
export function readPart(text: string, start: number, end: number, word: string): Raw | null {
  const found = /^[\s-](half|third|thirds|quarter|quarters|fourth|fifth|fifths|tenths?)(?![A-Za-z])/.exec(
    text.slice(end, end + 10),
  );
  const single = word === 'a' || word === 'one';
  // two fourth-quarter touchdowns, a third-place finish: an ordinal, and no part.
  const past = found ? text.slice(end + found[0].length, end + found[0].length + 2) : '';
  if (/^-[a-z]/.test(past) || (!single && /^\s(?:third|quarter|fourth|fifth|tenth)$/.test(found?.[0] ?? '')))
    return null;
  const before = modifierBefore(text, start);
  const from = before?.start ?? start;
  const modifier = before?.modifier ?? 'none';
  // The team had 101 points through three quarters: of a game or a year.
  if (
    found?.[1] === 'quarters' &&
    !/^\s(?:of|to|as)\b/.test(text.slice(end + found[0].length, end + found[0].length + 4))
  )
    if (
      /\b(?:through|after|in|over|during|for|all|past|last|first|next|previous|consecutive|straight)\s(?:the\s)?$/.test(
        text.slice(Math.max(0, start - 14), start),
      )
    )
      return null;
  const isHalf = word === 'half' || (single && found?.[1] === 'half');
  if (!isHalf && !found) return null;
  const at = word === 'half' ? end : end + (found as RegExpExecArray)[0].length;
  const left = text.slice(Math.max(0, start - 9), start);
  if (/(?:first|last|second|latter|other|past|previous|next|latest|final)\s$/i.test(left)) return null;
  // the most assists in a half: of a game; sales rose in the half: of a year.
  if (
    isHalf &&
    /\b(?:in|for|over|during|each|per|every)\s(?:(?:a|the)\s)?$/.test(left) &&
    !/^\s(?:of|million|billion|an?\s)/.test(text.slice(at, at + 9))
  )
    return null;
  const part =
    word === 'half' ? 0.5 : (single ? 1 : (WORDS.get(word) as number)) / (PARTS.get(found?.[1] as string) as number);
  const whole = OF_A.exec(text.slice(at, at + 8));
  if (whole && (isHalf || whole[0].startsWith(' of'))) {
    const scale = englishScale(text, at + whole[0].length - 1);
    if (scale && scale.end - at > 6) {
      // half a million dollars; people and homes are counted by what stands behind.
      const behind = matchUnit(text, scale.end);
      const unit = behind?.class === 'money' || behind?.class === 'measure' ? behind : null;
      return wordRaw({
        start: from,
        end: unit?.end ?? scale.end,
        numberStart: start,
        value: tidy(part * scale.scale),
        unit: unit?.unit ?? '',
        modifier,
        unitClass: unit?.class ?? null,
      });
    }
    const unit = matchUnit(text, at + whole[0].length - 1);
    const points = pointsOf(text, at + whole[0].length - 1);
    // A tenth of a point of an index or a game.
    if (!points && /^\spoints?\b/.test(text.slice(at + whole[0].length - 1, at + whole[0].length + 6))) return null;
    if (points || (unit && PARTED.has(unit.class) && unit.form.length > 2))
      return wordRaw({
        start: from,
        end: points ?? (unit as UnitMatch).end,
        numberStart: start,
        value: tidy(part),
        unit: points ? '百分点' : (unit as UnitMatch).unit,
        modifier,
        unitClass: points ? 'point' : (unit as UnitMatch).class,
      });
  }
  const rest = text.slice(at, at + 12);
  if (isHalf) {
    if (!/^\s(?:of|the)\b|^\s?[(（]/.test(rest) && !/[.,;]/.test(text[at] ?? '.')) return null;
    return share(from, at, start, 50, modifier);
  }
  if (part >= 1) return null;
  // a fifth season, a third party: which one.
  if (word === 'a' && modifier === 'none' && !ENDS_PART.test(text.slice(at, at + 14)) && !/\bby\s$/.test(left))
    return null;
  // a quarter is three months as often
  if (single && found?.[1] === 'quarter' && !/^\sof/.test(rest)) return null;
  // a third of it, fell by a third, more than a third; a third as many compares.
  if (/^\s(?:as|the|more|larger|smaller|higher|lower|its|their)\b/.test(rest))
    return wordRaw({
      start: from,
      end: at,
      numberStart: start,
      value: tidy(part),
      unit: '倍',
      modifier,
      unitClass: 'times',
    });
  return share(from, at, start, tidy(part * 100), modifier);
}
