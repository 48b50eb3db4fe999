/** Reported words of an English sentence: X said that …, …, X said, according to X, …. */

import type { Voice } from '../people/voice';
import {
  ACCORDING,
  ACCORDING_END,
  ACT,
  AND_SAID,
  CLAUSE,
  FRAGMENT,
  HEAD,
  HEAD_NAME,
  SAID_APPOSED,
  SAID_END,
  SAID_MIDDLE,
  SAID_THAT,
  STATING_THAT,
  UNFINISHED,
} from './patterns';
import type { EnglishPeople } from './people';
import { isBody, isPersonNoun, isTwoBodies, subjectOf } from './speaker';

export interface EnglishQuote {
  start: number;
  end: number;
  voice: Voice | null;
  verb: string;
  direct: boolean;
  /** Where the sentence with the attribution begins. */
  from: number;
}

/** The attribution that a sentence ends with: …, the ministry said on Friday. */
export function endOf(sentence: string): { index: number; subject: string; verb: string } | null {
  const apposed = SAID_APPOSED.exec(sentence);
  if (apposed) return { index: apposed.index, subject: apposed[1] as string, verb: apposed[2] as string };
  const m = SAID_END.exec(sentence);
  const subject = m ? ((m[2] ?? m[3]) as string) : '';
  // Lee told the agency her daughter left: whom stands behind told, and never who.
  if (m && m[2] !== undefined && m[1] === 'told') return null;
  // …, under which the mill has pledged to …: a clause of the sentence.
  // , said he’d decide: a clause, nobody.
  if (
    !m ||
    OWN_CLAUSE.test(subject) ||
    BEYOND.test(subject) ||
    (/\b(?:said|says|that|which|who|whom|while|when|and)\b/.test(subject) && !isBody(subject) && !isTwoBodies(subject))
  )
    return null;
  // Stone, who lives there, said the man was no neighbour: a clause.
  if (m[2] !== undefined && HAS_VERB.test(subject)) return null;
  return { index: m.index, subject, verb: (m[1] ?? m[4]) as string };
}

/** A verb inside what stands behind `said`, outside what tells who somebody is. */
const HAS_VERB = /^[^,]*\s(?:is|was|were|are|has|had|will|would|did|does|can|could|may|might|should|must)\s/;
/** Figures | released Friday showing …: when, and what they show. */
const RELEASED =
  /\s(?:(?:released|published|issued|posted|unveiled|tabled|filed)\s(?:on\s)?(?:[A-Z][a-z]+day|today|yesterday|earlier|(?:this|last)\s\w+)\b(?![^,]*\sby\s).*|(?:showing|indicating|suggesting)\s.*)$/;
const STATES = /ing (?:that|it|he|she|they|there)\b/;
/** Behind added: just 157,000. */
const COUNTS =
  /^(?:(?:just|only|about|around|nearly|almost|roughly|over|another|some|an? (?:total|further|extra) (?:of )?|(?:more|fewer|less) than) )?[$€£]?\d[\d,.]*(?!(?:[^,.]|[.,]\d){0,80}\b(?:will|would|is|are|was|were|has|had|have|can|could|may|might)\b)/;
/** complained to the agency, data revealed by Northlake: whom or by whom, no words; said by Monday it would is a time. */
const TO_WHOM =
  /^(?:to|with|about|of|for|from|into|by(?!\s(?:the\send|\d|[A-Z][a-z]+(?:day|ber)\b|(?:January|February|March|April|May|June|July|August|next|late|early|mid)\b)))\s/i;
/** still ahead of analyst | estimates, topping Wall Street | estimates: the word is a noun. */
const BEYOND =
  /^(?:beating|topping|missing|exceeding|surpassing|trailing|matching|meeting)\b|\b(?:above|below|ahead of|in line with|compared (?:to|with)|versus|than|(?:beat|topped|missed|exceeded|surpassed)(?: the)? [\w ]{0,30}(?:analysts?|Street|consensus)$)\b/i;
/** After Stone said …, While the mayor, Peter Hill, said …: a clause beside the one that the sentence is of. */
const BESIDE =
  /^(?:(?:After|When|While|Once|Before|Since|Because|Although|Though|Until|If)\s[^,]*$|(?:After|When|While|As|Once|Before|Because|Although)\s(.{2,80}?),\s)/;
const OWN_CLAUSE = /^(?:he|she|it|they|we|I|you|there)(?:['’]\w+)?\s/i;

/**
 * @param sentence without asides (see english-plain), `whole` with them; the insides of marks are blanked.
 * @param offset where the sentence begins in the paragraph.
 * @param taken where its marked quotes open, in the paragraph.
 */
export function readReported(
  people: EnglishPeople,
  sentence: string,
  offset: number,
  taken: number[],
  whole: string,
): EnglishQuote | null {
  const marks = taken.map((m) => m - offset);
  if (sentence.length > 700) return null;
  const made = (start: number, end: number, voice: Voice | null, verb: string): EnglishQuote | null =>
    voice && end - start > 8
      ? { start: offset + start, end: offset + end, voice, verb, direct: false, from: offset }
      : null;
  const according = ACCORDING.exec(sentence);
  if (according)
    return made(
      according[0].length,
      sentence.length,
      people.voice((according[1] as string).replace(RELEASED, ''), false),
      'according to',
    );
  const accordingEnd = sentence.length < 400 ? ACCORDING_END.exec(sentence) : null;
  const source = accordingEnd ? people.voice((accordingEnd[1] as string).replace(RELEASED, ''), false) : null;
  // Northlake said Tuesday that sales fell, according to media reports: its words, whoever prints them.
  if (accordingEnd && source && /reports$/.test(source.speaker)) {
    const printed = readReported(
      people,
      sentence.slice(0, accordingEnd.index),
      offset,
      taken,
      whole.slice(0, accordingEnd.index),
    );
    if (printed) return printed;
  }
  if (accordingEnd && source) return made(0, accordingEnd.index, source, 'according to');
  const end = endOf(whole) ?? endOf(sentence);
  const closing = end && !sentence.includes('\0') ? people.voice(end.subject) : null;
  // Mayor Marlow said the bridge will close, the Record reported: his words, whoever prints them.
  if (end && /^report(?:s|ed)$/.test(end.verb) && /^(?:the\s)?[A-Z]/.test(end.subject)) {
    const printed = readReported(people, sentence.slice(0, end.index), offset, taken, whole.slice(0, end.index));
    if (printed) return printed;
  }
  if (end && closing) return made(0, end.index, closing, end.verb);
  const middle = sentence.includes('\0') ? null : SAID_MIDDLE.exec(whole);
  const teller = middle ? (middle[3] ?? (middle[4] as string)) : '';
  if (middle && !OWN_CLAUSE.test(teller) && !/\b(?:that|which|who|while|when|and)\b/.test(teller)) {
    const voice = people.voice(teller);
    if (voice) return made(0, (middle[1] as string).length, voice, (middle[2] ?? middle[5]) as string);
  }
  const stating = STATES.test(sentence) ? STATING_THAT.exec(sentence) : null;
  if (stating && !stating[0].includes('\0')) {
    const head = HEAD_NAME.exec(stating[1] as string)?.[2] ?? HEAD.exec(stating[1] as string)?.[1];
    const voice = head ? people.known(head) : null;
    if (voice) return made(stating[0].length, sentence.length, voice, stating[2] as string);
  }
  const that = SAID_THAT.exec(sentence);
  if (!that || that[1]?.includes('\0')) return null;
  const verb = that[2] as string;
  const start = that[0].length;
  if (!that[3] && ACT.test(verb) && !CLAUSE.test(sentence.slice(start, start + 90))) return null;
  const mark = marks.find((m) => m >= start);
  const stop = mark ?? -1;
  const until = stop < 0 ? sentence.length : stop;
  // Ankara keeps talking, but insists that …: the verb's subject stands farther off.
  const doer = AND_SAID.exec(that[1] as string)?.[1]?.trim();
  if (UNFINISHED.test(that[1] as string) && !doer) return null;
  // said to Hill during the meeting: “…”: whom and when.
  if (
    stop >= 0 &&
    /^(?:(?:to|during|in|on|at|after|while|as)\s[^,]{2,80}|(?:the |a |an )?[\w'’-]+(?: [\w'’-]+){0,3}):\s*$/.test(
      sentence.slice(start, stop),
    )
  )
    return null;
  // wrote that, because of the flood, “…”: no clause of its own.
  if (
    stop >= 0 &&
    /^(?:because|after|when|if|while|as|since|despite|given|under|with)\s[^,]*,\s*$/i.test(sentence.slice(start, stop))
  )
    return null;
  // said the plan meant “…”: what stands before the marks is no statement.
  if (stop >= 0 && stop - start <= FRAGMENT && !/[,:]\s*$/.test(sentence.slice(start, stop))) return null;
  const beside = BESIDE.exec(that[1] as string);
  if (
    beside &&
    (beside[1] === undefined || isPersonNoun(beside[1])) &&
    /,\s(?!(?:and|but|or|which|who|adding|citing)\b)/.test(sentence.slice(start))
  )
    return null;
  // The economy added 157,000 jobs.
  if (verb === 'added' && !that[3] && COUNTS.test(sentence.slice(start, start + 90))) return null;
  if (!/^[\w$€£"'(]/.test(sentence.slice(start, start + 1))) return null;
  if (!that[3] && TO_WHOM.test(sentence.slice(start, start + 16))) return null;
  return made(
    start,
    until - (stop < 0 ? 0 : (/[\s,]*$/.exec(sentence.slice(start, until))?.[0].length ?? 0)),
    people.voice(doer ?? subjectOf(that[1] as string)),
    verb,
  );
}
