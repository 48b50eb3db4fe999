/**
 * Whom a clause is about: 晴晴农场的负责人李明|指着果林, 她|得意地笑, 记者见到了|王女士, 一名女子|态度反转. A clause that does not
 * say so for certain is about nobody.
 */
import type { Passage } from '../passage';
import type { Mentions } from '../people/mentions';
import type { Mention } from './sentence-head';
import { type Clause, ENDS_WITH_OFFICE, nounLength, OWN_VOICE, WAYS, type Who } from './subject-ways';

export interface Subject {
  kind: Who['kind'];
  /** Offsets in the passage. */
  start: number;
  end: number;
  mention: Mention | null;
  /** What the clause goes on with. */
  after: string;
  /** Only something of theirs is named: 李明的箱子里. */
  owner: boolean;
  /** The clause tells that the paper spoke with them: 记者见到了王女士. */
  interviewed: boolean;
  /** A name behind an office. */
  official: boolean;
}

/** The most characters of a clause that are read. */
const LONGEST = 90;
/** What may stand at the head of a clause before its subject. */
const LEAD =
  /^(?:\s|那天|那次|那时|但是|但|而|不过|然而|可|于是|随后|接着|然后|后来|这时|此时|当时|同时|此外|另外|其实|如今|现在|昨[日天晚]|今[日天早晚年]|当[日天晚]|近日|日前|最终|最后|终于|原来|起初|据说|对此|记者(?:也|还|们)?(?:听到|看到|注意到|发现)|[（(][^（）()]{0,20}[）)]){0,4}/;

/** The subject of passage.masked[from, to), or null. Linear in the clause. */
export function subjectOf(
  passage: Passage,
  mentions: Mentions,
  paragraph: number,
  from: number,
  to: number,
): Subject | null {
  const stop = Math.min(to, from + LONGEST);
  const text = passage.masked.slice(from, stop);
  const here = mentions.in(paragraph, from, stop);
  const lead = (LEAD.exec(text) as RegExpExecArray)[0].length;
  const head = from + lead;
  const clause: Clause = { passage, mentions, paragraph, from, stop, text, here, lead, head, rest: text.slice(lead) };
  for (const way of WAYS) {
    const who = way(clause);
    if (who === undefined) continue;
    return who && asSubject(passage, from, to, who);
  }
  return null;
}

function asSubject({ masked }: Passage, from: number, to: number, who: Who): Subject {
  const { kind, start, end, mention = null } = who;
  const isInterviewed = who.interviewed === true;
  const after = masked.slice(end, Math.min(to, end + 24));
  const owner = /^(?:的|所属|所在|旗下)/.test(after) && !OWN_VOICE.test(after) && !isInterviewed;
  const official = mention !== null && ENDS_WITH_OFFICE.test(masked.slice(from, start));
  return { kind, start, end, mention, after, owner, interviewed: isInterviewed, official };
}

/** 民警|随即找到了报警人: a noun for somebody who does something, at the head of a clause. */
export function actsPlainly(clause: string): boolean {
  const length = nounLength(clause);
  return length > 0 && ACTS.test(clause.slice(length));
}

const ACTS = /^(?:随即|立即|立刻|马上|赶紧|连忙|随后|一边|笑|指|站|坐|点头|摇头|叹|拿|掏|喊|大声|急忙)/;

/** Ends of the clauses of [from, to): offsets of their commas, then `to`. At most `most` of them. */
export function clauseEnds(passage: Passage, from: number, to: number, most: number): number[] {
  const ends: number[] = [];
  for (let i = from; i < to && ends.length < most; i += 1)
    if (/[，,；;：:]/.test(passage.masked[i] as string)) ends.push(i);
  if (ends.length < most) ends.push(to);
  return ends;
}
