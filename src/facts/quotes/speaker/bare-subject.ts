/**
 * Who is the subject of a saying word whose clause has none of its own: the one at the head of a clause before it, in the same
 * sentence.
 */

import type { Frame } from '../frame';
import type { Passage } from '../passage';
import { namelessActor } from '../people/acting';
import type { Mentions } from '../people/mentions';
import { ENDS_WITH_ROLE } from '../people/named';
import { ABOUT_ANOTHER, BY_WHOM, DATELINE, isAnother, OWN_SUBJECT, PREDICATE } from '../people/people-patterns';
import { isName } from '../people/person';
import { THINKING } from '../verbs';
import { isManner, namesSeveral, TOWARDS } from './manner';
import { NOT_ROLE } from './offices';
import { parseHead, parseSpeaker, type Speaker, shiftSpeaker } from './speaker';

/** Where the clause before a frame ends; marked words between them are passed over: 王芳说没事，“…”|还指出. */
function beforeMarked(passage: Passage, start: number, from: number): number {
  let end = start - 1;
  if (!/[”」』]/.test(passage.masked[end] ?? '')) return end;
  end -= 1;
  while (end > from && passage.masked[end] === '\0') end -= 1;
  return end - 1;
}

/**
 * 王某书记高瞻远瞩，…，提出“…”: the saying word stands in a clause without a subject of its own; the nearest
 * clause before it in the sentence that begins with a speaker has it.
 */
export function bareSubject(passage: Passage, mentions: Mentions, frame: Frame, paragraph: number): Speaker | null {
  if (frame.speaker || isAnother(passage.masked.slice(frame.start, frame.verbStart))) return null;
  // 直呼，「…」: a comma before the marks leads in as a colon does.
  const leads =
    /[“：]/.test(frame.joint) || (frame.joint === '，' && /[“「『]/.test(passage.masked[frame.after] ?? ''));
  if (THINKING.test(frame.verb) && !leads) return null;
  const own = passage.masked.slice(frame.start, frame.verbStart);
  // 有记者就演技发问: the press.
  if (/问$/.test(frame.verb) && /记者|媒体/.test(own)) return null;
  if (namesSeveral(own)) return null;
  // 王芳微笑着强调：“…”: the clause has its own subject.
  const named =
    known(mentions, own, paragraph, frame.start) ??
    (frame.verb === '' ? labelEnd(mentions, own, paragraph, frame.start) : null);
  if (named) return frame.bare || leads ? shiftSpeaker(named, frame.start) : null;
  if (!frame.bare) return null;
  // 梦中李明对他说：“…”: somebody is named in the clause, nobody knows as what.
  if (!/^[对向跟和同指冲朝]/.test(own) && mentions.in(paragraph, frame.start, frame.verbStart).length > 0) return null;
  // 王芳说…，并提到水渠在修: a clause that only goes on.
  if (frame.strength === 'weak' && !leads && !(frame.joint === '' && AND_MORE.test(own))) return null;
  // 就连邻县承诺…: a subject that cannot be read is not passed over.
  if (frame.strength === 'call' && frame.joint === '' && own.length > 3) return null;
  const sentence = passage.sentences[frame.sentence] as { start: number };
  if ((isName(own.slice(0, 3)) && own.length > 3) || OWN_SUBJECT.test(own)) return null;
  const led = frame.strength === 'weak' ? leads : /[“：]/.test(frame.joint);
  if (led && frame.verb !== '' && own.length > 4 && !isManner(own) && !PREDICATE.test(own) && !TOWARDS.test(own))
    return null;
  let end = beforeMarked(passage, frame.start, sentence.start);
  for (let guard = 0; guard < 6 && end > sentence.start; guard += 1) {
    if (!/[，,]/.test(passage.masked[end] ?? '')) return null;
    let start = end;
    while (start > sentence.start && end - start < 80 && !/[，,。；：;:]/.test(passage.masked[start - 1] as string)) {
      start -= 1;
    }
    const clause = passage.masked.slice(start, end);
    // 被茶客质疑其说法，问「…」: who is asked does not ask.
    const by = BY_WHOM.exec(clause);
    if (by && /[问骂呛酸]/.test(frame.verb)) {
      const who = parseHead(by[1] as string) ?? parseSpeaker(by[1] as string);
      return who ? shiftSpeaker(who, start + 1) : null;
    }
    // 引得王芳怒视对方，还表示“…”: whom it moves.
    const moved = MOVED.exec(clause)?.[0].length ?? 0;
    const rest = clause.slice(moved);
    const mover = moved > 0 ? (known(mentions, rest, paragraph, start + moved) ?? parseHead(rest)) : null;
    if (leads && mover?.kind === 'person') return shiftSpeaker(mover, start + moved);
    // 赞赏委员某某…，表明「…」: a predicate whose subject stands before.
    if (by || ABOUT_ANOTHER.test(clause)) {
      end = start - 1;
      continue;
    }
    const found = clause.endsWith('》')
      ? parseSpeaker(clause)
      : (parseHead(clause) ?? known(mentions, clause, paragraph, start) ?? namelessActor(clause) ?? who(clause));
    if (found) return shiftSpeaker(found, start);
    // Somebody is named in the clause, in a place that does not tell whether he is its subject.
    if (mentions.in(paragraph, start, end).length > 0) return null;
    end = start - 1;
  }
  return null;
}

/** 来电者|听明来意后十分抱歉，说… */
function who(clause: string): Speaker | null {
  const end = WHO.exec(clause)?.[0].length ?? 0;
  return end > 0 ? { kind: 'office', start: 0, end, roleStart: 0, roleEnd: 0 } : null;
}

const WHO =
  /^(?:来电|报案|报警|爆料|投诉|举报|求助|目击|知情|受访|当事|亲历|旁观|路过|围观)(?:者|人|民众|群众)(?![和与的])/;
const MOVED = /^(?:引得?|惹得?|气得|逗得|吓得)(?=[\u4e00-\u9fff]{2})/;
const AND_MORE = /^(?:[并亦也还更又再且另]|并且|而且|同时|随后){1,2}$/;

/** 金牌得主王小美：“…”: a label that ends with somebody the article has named. */
function labelEnd(mentions: Mentions, clause: string, paragraph: number, at: number): Speaker | null {
  const m = mentions.in(paragraph, at, at + clause.length).at(-1);
  if (!m || m.start + m.name.length !== at + clause.length || /[的了在对给]/.test(clause)) return null;
  return { kind: 'person', start: m.start - at, end: clause.length, roleStart: 0, roleEnd: m.start - at };
}

/** A clause that begins with somebody the article has named. */
function known(mentions: Mentions, clause: string, paragraph: number, at: number): Speaker | null {
  const dated = DATELINE.exec(clause)?.[0].length ?? 0;
  const m = mentions.in(paragraph, at + dated, at + dated + 13)[0];
  if (!m || m.start + m.name.length > at + clause.length) return null;
  const start = m.start - at;
  // 徐某某所属的唱片公司回应: somebody's company, friend or words.
  if (/^(?:的|所|旗下|[、和与及跟同]|们|方)/.test(clause.slice(start + m.name.length))) return null;
  if (
    !/^(?:而|但|同时|随后|此后|因此|其中|近日|当天|\d+[年月日])*$|^[^，]{1,8}的$/.test(clause.slice(dated, start)) &&
    (!ENDS_WITH_ROLE.test(clause.slice(dated, start)) || NOT_ROLE.test(clause.slice(dated, start)))
  )
    return null;
  return { kind: 'person', start, end: start + m.name.length, roleStart: 0, roleEnd: 0 };
}
