/** How results of a firm or a trade are told behind their level: …，少52%; …，占60.5%; 表现不如预期，为206亿元. */
import { join, stem } from './measures';
import { isMeasure } from './nouns';
import { splitOwner } from './split-owner';
import type { Found, Sides } from './topic-shapes';

/** 民营企业进出口4亿元，增长5%，占60.5% */
export function shareOfLevel({ text, raw, last, previous }: Sides): Found | null {
  if (raw.unitClass !== 'share' || last === null || previous === null) return null;
  if (!/[，、；,;（(]占$/.test(text.slice(Math.max(0, raw.start - 2), raw.start)) || !isMeasure(stem(last)))
    return null;
  const { subject } = previous;
  return { measure: join(last, '占比'), subject, explicit: subject !== null, self: false };
}

/** 纯利209.9亿元，少52%; 收入348亿元，按年多一成 */
const LESS_OR_MORE = /[，,；;（(](?:按[年季月](?:计)?|同比)?(少|多|减|增)(?:了|约|近|逾|超过?)*$/;

/** A change of the amount before it, in one sign. */
export function lessOrMore({ text, raw, last, previous }: Sides): Found | null {
  if (raw.unitClass !== 'share' || last === null || previous === null) return null;
  const word = LESS_OR_MORE.exec(text.slice(Math.max(0, raw.start - 10), raw.start))?.[1];
  if (word === undefined || !isMeasure(stem(last))) return null;
  const { subject } = previous;
  return { measure: join(stem(last), word), subject, explicit: subject !== null, self: false };
}

/** 净利润表现不如预期，为206亿元: what fell short of what was expected, and its level behind the comma. */
const EXPECTED =
  /([^，。；：、\s\d]{2,16}?)(?:的?表现|亦|也|均|则|略|大幅|远)?(?:不如|不及|低于|高于|优于|好于|差于|逊于|逊|胜|超出?|超过|符合?)[^，。；\d]{0,6}预期，(?:为|达到?|录得?|报|有)$/;

/** Whose and what it is that fell short of what was expected. */
export function asExpected({ text, raw, left, subjects, previous }: Sides): Found | null {
  if (!left.clauseEmpty) return null;
  const phrase = EXPECTED.exec(text.slice(Math.max(0, raw.start - 40), raw.start))?.[1];
  if (phrase === undefined) return null;
  const noun = phrase.slice(phrase.lastIndexOf('的') + 1).replace(/^[但而惟]/, '');
  const { owner, rest } = splitOwner(noun, subjects.known);
  if (!isMeasure(rest)) return null;
  return { measure: rest, subject: owner ?? previous?.subject ?? null, explicit: owner !== null, self: false };
}
