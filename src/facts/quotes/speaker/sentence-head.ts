/** Whom a sentence is about, of those whom it names. */

import type { Passage } from '../passage';
import { ENDS_WITH_ROLE } from '../people/named';

/** A name where it stands. */
export interface Mention {
  paragraph: number;
  start: number;
  name: string;
}

/** What may stand before the one whom a sentence is about. */
const BEFORE_HEAD = /^(?:随后|这些年|这几年|此外|同时|另外|但|不过|而|其中|当天|近日|日前|今天|昨天|[\d年月日，, ])*$/;
/** 在附近上班的|王先生, 家住杏林站附近的|潘先生 */
export const WHERE_FROM =
  /^(?:平时|常年|长期|目前)?(?:正?在|独居在|居住在|家?住在?|任职于|就读于|来自|从|刚|前来|带|今年|专程)[^，。；：“「]{1,20}的$/;

/**
 * Whom a sentence is about: the name at its head, alone and doing something. Behind a clause of time (甲回到家时，母亲乙…)
 * it is the one at the head of the next clause.
 */
export function headOf(passage: Passage, from: number, here: Mention[]): Mention | null {
  const [first] = here;
  // 议长离开后，引来不满，今日王芳接受访问，她: who begins a later clause.
  const when = first && WHEN_CLAUSE.test(passage.masked.slice(first.start, first.start + 40));
  const later = when ? here.findLast((m) => m.name !== first.name && beginsClause(passage, from, m)) : undefined;
  if (later) return later;
  if (!first || first.start - from > 40) return null;
  const before = passage.masked.slice(from, first.start);
  if (!BEFORE_HEAD.test(before) && !ENDS_WITH_ROLE.test(before) && !WHERE_FROM.test(before)) return null;
  const end = first.start + first.name.length;
  return /^(?:[、和与及被遭由的]|跟(?![着随])|是[^，。]{0,12}(?:同事|朋友|妻|夫|儿|女|父|母))/.test(
    passage.masked.slice(end, end + 16),
  )
    ? null
    : first;
}

/** 市长李明到了村里，议员王芳在门口抗议，她（说）: who begins a later clause, with an office before the name. */
export function laterHead(passage: Passage, from: number, here: Mention[]): Mention | null {
  const last = here.at(-1) as Mention;
  const clause = passage.masked.slice(from, last.start);
  const comma = Math.max(clause.lastIndexOf('，'), clause.lastIndexOf('；'));
  const behind = last.start + last.name.length;
  return comma >= 0 &&
    here.some((m) => m.name !== last.name && m.start < from + comma) &&
    ENDS_WITH_ROLE.test(clause.slice(comma + 1)) &&
    !/^[、和与及跟的被遭，。；]/.test(passage.masked.slice(behind, behind + 1))
    ? last
    : null;
}

/** A name at the head of a clause, behind nothing but a day. */
function beginsClause(passage: Passage, from: number, { start, name }: Mention): boolean {
  return (
    DAY_BEFORE.test(passage.masked.slice(Math.max(from, start - 12), start)) &&
    !/^[、和与及跟的被遭]/.test(passage.masked.slice(start + name.length, start + name.length + 1))
  );
}
/** 甲含着泪回到家时， */
const WHEN_CLAUSE = /^[^，。；：！？]{2,36}(?:时|时候|后|之前)，/;
const DAY_BEFORE = /，(?:[今昨当][天日晚早]|近日|日前|随后|[\d（）年月日 ])*$/;

/** Items whose start lies in [from, to); the list is in order of place. At most the last sixteen. */
export function within<T extends { start: number }>(list: T[], from: number, to: number): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((list[mid] as T).start < from) low = mid + 1;
    else high = mid;
  }
  let end = low;
  while (end < list.length && end - low < 16 && (list[end] as T).start < to) end += 1;
  return list.slice(low, end);
}
