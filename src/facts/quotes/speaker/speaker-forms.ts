/** Forms of a speaker that are read last, or before anything else: with how somebody speaks, in Latin letters, as an author. */

import { endsWithSound, isForeignName, startsWithSound } from '../people/foreign';
import { isOrdinary } from '../people/ordinary';
import { isFamiliar, isName } from '../people/person';
import { COMPOUND_SURNAMES, ROLE_PATTERN } from '../words';
import { classify } from './classify';
import { isNoSpeaker } from './statement';
import type { Speaker } from './who';

/** 拜某有声有色地（说）, 周某语重心长地（说） */
export function withManner(segment: string, from: number, to: number): Speaker | null {
  if (!/[地的]/.test(segment[to - 1] ?? '')) return null;
  // 王某语重心长的（说）: as papers of Taiwan write it; only behind four characters.
  const manners = segment[to - 1] === '地' ? [4, 2, 3] : [4];
  let start = from;
  for (
    let m = ROLE_PATTERN.next(segment, from);
    m && m.index + m[0].length < to - 3;
    m = ROLE_PATTERN.next(segment, start)
  )
    start = m.index + m[0].length;
  const dotted = dottedEnd(segment, start, to);
  if (dotted > 0) return { kind: 'person', start, end: dotted, roleStart: from, roleEnd: start };
  // The name ends where an ordinary adverb is left: four characters, two, or three that end alike (乐呵呵).
  for (const manner of manners) {
    const end = to - 1 - manner;
    if (manner === 3 && segment[to - 2] !== segment[to - 3]) continue;
    const name = segment.slice(start, end);
    // 司马|海峰高兴地: a family name of two characters goes on.
    if (COMPOUND_SURNAMES.has(name.slice(0, 2)) && name.length < 4 && isName(segment.slice(start, start + 4))) continue;
    if (name.length >= 2 && name.length <= 4 && (isName(name) || isFamiliar(name)))
      return { kind: 'person', start, end, roleStart: from, roleEnd: start };
  }
  // 救人的中年男子|轻描淡写地; not 主任|何静焦急地
  for (const manner of manners) {
    const end = to - 1 - manner;
    if (end - from < 2 || (manner === 3 && segment[to - 2] !== segment[to - 3])) continue;
    // 女主人|淡淡地: two alike are no name.
    const alike = manner === 2 && segment[end] === segment[end + 1];
    if (!alike && (isName(segment.slice(end, end + 2), true) || isName(segment.slice(end, end + 3), true))) continue;
    const noun = classify(segment, Math.max(from, segment.lastIndexOf('的', end) + 1), end);
    if (noun?.kind === 'office') return noun;
  }
  return null;
}

/** Where a foreign name ends before how somebody speaks: 玛丽亚·加西亚|高兴地, …|乐呵呵地, …|满怀信心地; -1 for none. */
function dottedEnd(segment: string, start: number, to: number): number {
  if (segment[to - 1] !== '地' || !segment.slice(start, to).includes('·')) return -1;
  for (const manner of [2, 3, 4]) {
    const end = to - 1 - manner;
    const name = segment.slice(start, end);
    // The name ends with a sound, and no sound follows but in a word (高兴).
    const fits = !startsWithSound(segment.slice(end)) || (manner === 2 && isOrdinary(segment.slice(end, end + 2)));
    if (fits && name.length > 4 && endsWithSound(name) && isForeignName(name)) return end;
  }
  return -1;
}

/** Nothing else in the segment: a name with Latin letters (OpenAI, B站, T3出行). Chinese words alone are no name for certain. */
export function lonely(segment: string, from: number, to: number): Speaker | null {
  const text = segment.slice(from, to);
  if (text.length < 2 || text.length > 16 || !/[A-Za-z]/.test(text)) return null;
  if (!/^[\u4e00-\u9fffA-Za-z0-9·.&\- ]+$/.test(text) || isNoSpeaker(text)) return null;
  if (/[的了是这那我你们着把被让将或及等其此很更最已不没也都还在对就]/.test(text)) return null;
  const given = GIVEN_AND_ACT.exec(text)?.[0].length ?? 0;
  if (given > 0) return { kind: 'person', start: from, end: from + given, roleStart: 0, roleEnd: 0 };
  return { kind: 'other', start: from, end: to, roleStart: 0, roleEnd: 0 };
}

/** Sandy|先帮忙缓颊（说）: a given name in Latin letters, then what its bearer does. */
const GIVEN_AND_ACT = /^[A-Z][a-z]{2,}(?=[先吓忍帮笑哭叹怒冷急抢][\u4e00-\u9fff])/;

/** 党团|炮火全开（指出）: four characters that tell how. */
export function withMood(segment: string, from: number, to: number): Speaker | null {
  const end = to - 4;
  if (end - from < 2 || end - from > 12 || /[的了是在着他她我你]/.test(segment.slice(from, to))) return null;
  if (ROLE_PATTERN.exec(segment.slice(end, to))) return null;
  const found = classify(segment, from, end);
  if (found?.kind !== 'organisation') return null;
  // 司令部|傍晚, not 司|令部傍晚: the longest.
  for (let last = to - 1; last > end; last -= 1) {
    const longer = classify(segment, from, last);
    if (longer?.kind === 'organisation') return longer;
  }
  return found;
}

/** …刊发了李明的署名文章《…》: the author speaks. */
export function authorOf(before: string): { start: number; end: number } | null {
  const m = /(?:的|撰写的)(?:署名)?(?:文章|评论|专栏|社评)$/.exec(before);
  if (!m) return null;
  for (const length of [4, 3, 2]) {
    const start = m.index - length;
    if (start < 0 || !isName(before.slice(start, m.index))) continue;
    if (start === 0 || /[了由表的]/.test(before[start - 1] as string)) return { start, end: m.index };
  }
  return null;
}
