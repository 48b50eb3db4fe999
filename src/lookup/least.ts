/** What a fact or a paragraph must have of a question to answer it: less is chance, and "nothing in this corpus" the better answer. */
import type { Pack } from '@/src/pack/open';
import type { FactRow } from '@/src/pack/rows';
import type { Candidate } from './index/storage';
import type { Least } from './index/walked';
import type { Asked } from './query/asked';
import type { Concept } from './query/concepts';
import type { Question } from './query/understand';
import { isTelling, isWanted } from './query/wanted';

/** Below this share of what was asked, a match is chance: "nothing in this corpus". */
const LEAST_COVERAGE = 0.45;
/** Of two things asked for both must be met. */
const LEAST_THINGS = 2;
/** Of more, told in a sentence (大公司给新人的租房钱), a rare one with this share of what was asked is enough. */
const LEAST_OF_MANY: Least = { coverage: 0.5, things: 1 };
/** A gloss counts so much of an English word at most, however well a fact says it. */
const IN_ENGLISH = 0.85;
const LATIN = /^[a-z]/i;
/** Words with blanks between them are each asked for (移动支付 诈骗 案件). */
const SIDE_BY_SIDE = /[一-鿿]\s+[一-鿿]/;

/** Whether things are asked for side by side with blanks between them. */
export function isSideBySide(question: string): boolean {
  return SIDE_BY_SIDE.test(question);
}
/** What makes a part of a question one of its own. */
const ASKS = /多少|几|谁|什么|哪|多[大高久快长]|how|what|who/i;
/** What a figure must have that is of a sort few are of (几场, 第几). */
export const LEAST_OF_SORT: Least = { coverage: 0.4, things: 1 };

/**
 * What a unit must have to answer enough of what was asked. One of two things asked for is no answer: 微信 in a byline does
 * not tell of 微信支付.
 */
export function leastOf(pack: Pack, question: Question, concepts: readonly Concept[]): Least {
  if (question.values.length > 0) return { coverage: 0, things: 0 };
  const things = concepts.filter(({ kind }) => kind !== 'year' && kind !== 'hint');
  const asked = things.length;
  // People side by side each have their say, questions one after another each an answer.
  const isPerson = (term: number) => pack.kindOf(term) === 'person';
  const arePeople = question.terms.length === asked && question.terms.every(isPerson);
  const parts = arePeople ? asked : question.text.split(/[?？；;]/).filter((part) => ASKS.test(part)).length;
  if (asked > 1 && parts > 1) return { coverage: LEAST_COVERAGE / parts, things: 1 };
  const sure = things.length > 0 && things.every(({ text }) => LATIN.test(text)) ? IN_ENGLISH : 1;
  if (asked > LEAST_THINGS && !isSideBySide(question.text))
    return { ...LEAST_OF_MANY, coverage: sure * LEAST_OF_MANY.coverage };
  return { coverage: sure * LEAST_COVERAGE, things: Math.min(asked, LEAST_THINGS) };
}

/** Whether a fact is of a sort asked for that few are of: what it lacks of the words, it makes up so. */
export function isOfSort({ fact }: FactRow, { question: { wanted } }: Asked): boolean {
  return fact.type === 'figure' && wanted !== null && isTelling(wanted) && isWanted(wanted, fact);
}

/** Whether a question asks for nothing but such a sort: 全国造了多少艘船 is not answered by what is counted otherwise. */
export function asksForSort({ concepts, question: { wanted } }: Asked): boolean {
  return wanted !== null && isTelling(wanted) && concepts.every(({ kind }) => kind === 'hint' || kind === 'year');
}

/** Whether a unit has so much. */
export function isCovered({ coverage, things }: Candidate, least: Least): boolean {
  return coverage >= least.coverage && things >= least.things;
}
