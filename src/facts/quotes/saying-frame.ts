/**
 * The frame of a saying word: 李明在报告中|表示|，… Most words that can say do not always; not-saying.ts holds the reasons.
 */
import { isCantonese } from './cantonese';
import { jointAt, segmentBefore } from './clause';
import { CLAUSE_LATER, CLAUSE_START, DEMANDED, HAS_VERB, SAYS_CLAUSE, TAKES_CLAUSE } from './clause-taken';
import type { Frame } from './frame';
import { type Clause, NO_FRAME, NO_SAYING, type Word } from './not-saying';
import { type Passage, sentenceIndex } from './passage';
import { isKin } from './people/kin';
import type { SayingWord } from './saying-words';
import { addresseeEnd, objectEnd } from './speaker/addressee';
import { clauseSpeaker, RECEIVED } from './speaker/clause-speaker';
import { TOWARDS } from './speaker/manner';
import { type Speaker, shiftSpeaker } from './speaker/speaker';
import { DOCUMENT_VERB, SAYING_WORDS } from './verbs';

/** The frame of the word that can say at `at` of passage.masked; null where it says nothing. */
export function sayingFrame(passage: Passage, at: number, word: string): Frame | null {
  const row = SAYING_WORDS.get(word);
  if (!row || (word === '话' && !isSpokenWord(passage, at))) return null;
  const near = wordAt(passage.masked, at, word, row);
  if (NO_SAYING.some(({ holds }) => holds(near))) return null;
  const clause = clauseOf(passage, near);
  if (NO_FRAME.some(({ holds }) => holds(clause))) return null;
  const speaker = speakerOf(clause);
  if (cannotSay(clause, speaker)) return null;
  const { segment, text, end, joint, after } = clause;
  // 指挥中心接到报警称: who is told does not speak.
  const said = speaker && RECEIVED.test(text.slice(speaker.end)) ? null : speaker;
  return {
    start: segment,
    verbStart: at,
    verbEnd: end,
    after,
    verb: passage.text.slice(at, end),
    strength: row.strength,
    joint,
    speaker: said ? shiftSpeaker(said, segment) : null,
    bare: said === null && (text.length <= 16 || TOWARDS.test(text)) && !IN_MARKS.test(text),
    sentence: sentenceIndex(passage, at),
  };
}

/** 副局长徐某话，: Cantonese for 说. */
function isSpokenWord({ masked, raw }: Passage, at: number): boolean {
  return /[，：「“]/.test(masked[at + 1] ?? '') && (/[都就亦又]/.test(masked[at - 1] ?? '') || isCantonese(raw, at));
}

function wordAt(masked: string, at: number, word: string, row: SayingWord): Word {
  const behind = at + word.length;
  const end = /^告[诉知]$/.test(word) ? objectEnd(masked, behind) : addresseeEnd(masked, behind, word);
  return {
    masked,
    at,
    word,
    row,
    end,
    before: masked[at - 1] ?? '',
    next: masked[end] ?? '',
    lead: masked.slice(Math.max(0, at - 4), at),
    rest: masked.slice(end, end + 24),
  };
}

function clauseOf(passage: Passage, one: Word): Clause {
  const { word, rest, at, end } = one;
  const { joint, after } = jointAt(passage, end);
  const demands = joint === '' && /^(?:要求|建议|敦促|促请)$/.test(word) && DEMANDED.test(rest);
  const taken =
    demands || (joint === '' && TAKES_CLAUSE.test(word) && HAS_VERB.test(rest) && !/^[的了过着一两三]/.test(rest));
  const clause =
    taken || (joint === '' && SAYS_CLAUSE.test(word) && (CLAUSE_START.test(rest) || CLAUSE_LATER.test(rest)));
  const segment = segmentBefore(passage, at);
  return { ...one, joint, after, demands, taken, clause, segment, text: passage.masked.slice(segment, at) };
}

/** Who says it, by the words before it; offsets are of `text`. */
function speakerOf({ text, word, row, joint }: Clause): Speaker | null {
  const speaker = clauseSpeaker(text, word);
  // 通报称，…: nothing before it, the noun in it speaks.
  if (!speaker && DOCUMENT_VERB.test(word) && text.trim() === '')
    return { kind: 'document', start: text.length, end: text.length + 2, roleStart: 0, roleEnd: 0 };
  // 镇里贯彻的要求，: behind 的 or 了 a weak word is a noun.
  const isNoun =
    speaker && row.strength !== 'strong' && joint === '，' && /[的了]/.test(withoutTime(text.slice(speaker.end)));
  return isNoun ? null : speaker;
}

/** The words behind a speaker without those that tell when or where he speaks: 在发布的报告中. */
function withoutTime(text: string): string {
  return text
    .replace(/的(?=.{0,12}中$)/, '')
    .replace(/(?:发布|公布|发表)(?:的|了)[^，]{0,10}(?:数据|报告|统计|消息)$/, '')
    .replace(/(?:在|于)[^，]{1,30}(?:上|中|时|后|前|间|会)$/, '');
}

/** Whether the speaker who was found cannot be the one who says this. */
function cannotSay({ row, text, rest, word, taken, demands, clause }: Clause, speaker: Speaker | null): boolean {
  if (speaker?.kind === 'other' && row.strength !== 'strong') return true;
  // 儿子劝李芳在家带孙女: what relatives want of somebody is told, not said.
  if (taken && speaker && isKin(text.slice(speaker.start, speaker.end))) return true;
  // 王芳说…，并提到水渠在修: the clause goes on with the subject before it.
  if (taken && !demands && !speaker && GOES_ON.test(text)) return false;
  // 文女士反映某景区…: somebody who is named right before the word.
  if (taken && (demands || !SAYS_CLAUSE.test(word))) {
    if (!speaker || !/^(?:person|pronoun|office|organisation)$/.test(speaker.kind)) return true;
    return text.length - Math.max(speaker.end, speaker.roleEnd) > (demands ? 3 : 6);
  }
  return clause && !CLAUSE_START.test(rest) && speaker?.kind !== 'person';
}

/** 大多数“部长”都|坦承: who speaks stands in marks, and is nobody named before. */
const IN_MARKS = /^(?:[多数几两三各部分大有的些许一名位个所全]*)[“「『]\0{1,8}[”」』](?:们|也|都|均|则|却|还|就|曾)/;

const GOES_ON = /^(?:[并亦也还更又再且另]|并且|而且|同时|随后){1,2}$/;
