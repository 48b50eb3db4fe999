/** Whom the clauses right before a pronoun mean: whom somebody has asked (对方), or who is named where a clause tells when. */
import { type Passage, sentenceIndex } from '../passage';
import type { Mention } from '../speaker/sentence-head';
import { parseHead } from '../speaker/speaker';
import type { Mentions } from './mentions';
import type { Voice } from './voice';

/** 曾问过|经纪人， */
const SPOKEN_TO =
  /(?:[询追质反]?问(?:过|了|起|到)?|致电|联系(?:上|到|了)?|请教(?:过|了)?|告诉(?:过|了)?|打电话给|拨打|求助|拜托|找(?:到|上|了))([^，。；：“「\0]{2,12})(?=[，。；：])/g;
/** 换王芳发言时， */
const WHEN_CLAUSE = /(?:换|轮到|等到|由)[^，。；：“「]{1,20}(?:时|的时候|之后|后)，$/;

/** 她问过经纪人，…，|对方回复：: whom somebody has asked or told in the sentence; null when it names nobody. */
export function otherSide(passage: Passage, at: number): Voice | null {
  const from = passage.sentences[sentenceIndex(passage, at - 1)]?.start ?? 0;
  const begin = Math.max(from, at - 120);
  const asked = [...passage.masked.slice(begin, at).matchAll(SPOKEN_TO)].at(-1);
  const whom = asked ? parseHead(asked[1] as string) : null;
  if (!asked || (whom?.kind !== 'person' && whom?.kind !== 'office')) return null;
  const start = begin + asked.index + asked[0].length - (asked[1] as string).length;
  return { speaker: passage.raw.slice(start + whom.start, start + whom.end), role: null };
}

/** 换王芳发言时，|她: the one person whom the clause right before a place names, where that clause tells when. */
export function inWhenClause(
  passage: Passage,
  mentions: Mentions,
  paragraph: number,
  from: number,
  at: number,
): Mention | null {
  const clause = WHEN_CLAUSE.exec(passage.masked.slice(Math.max(from, at - 30), at))?.[0] ?? '';
  const [one, more] = clause === '' ? [] : mentions.in(paragraph, at - clause.length, at);
  return one && !more ? one : null;
}
