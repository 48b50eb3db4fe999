/** Given names that stand alone, as papers of Hong Kong and Taiwan call stars: 黄某生获奖…。某生表示…. */

import type { Passage } from '../passage';
import { DOCUMENT_PATTERN, NO_SPEAKER, OFFICE_PATTERN, ORG_PATTERN, SURNAMES } from '../words';
import { isPersonNoun } from './nouns';
import { isOrdinary } from './ordinary';
import { isUsualName } from './person';
import { endsSubject } from './repeated';

/** Behind these a clause begins, by code unit. */
const CLAUSE_BEGINS = new Uint8Array(0x10000);
for (const mark of '，。；：！？ \n”」』）') CLAUSE_BEGINS[mark.charCodeAt(0)] = 1;
/** What stands before a whole name: nothing, 的, a friend, a colleague. */
const BEFORE_NAME = /^$|[，。；：！？\s、”」』）的友员演星歌和与由]/;
/** How often a given name must begin a clause in which somebody acts. */
const HEADS = 2;

/**
 * @returns given names that begin at least two clauses in which somebody acts or speaks, and whose whole name the article
 * has. Heads of clauses are counted by their code units: most begin one clause, or have no family name before them anywhere.
 */
export function givenNames(passages: readonly Passage[]): string[] {
  const heads = new Map<number, number>();
  for (const { masked } of passages)
    for (let at = 0; at < masked.length - 2; at += 1)
      if (at === 0 || CLAUSE_BEGINS[masked.charCodeAt(at - 1)] === 1) {
        const key = masked.charCodeAt(at) * 0x10000 + masked.charCodeAt(at + 1);
        heads.set(key, (heads.get(key) ?? 0) + 1);
      }
  const out: string[] = [];
  for (const [key, times] of heads) {
    if (times < HEADS) continue;
    const two = String.fromCharCode(Math.floor(key / 0x10000), key % 0x10000);
    if (passages.some((p) => hasWhole(p, two)) && mayBeGiven(two) && acts(passages, two) >= HEADS) out.push(two);
  }
  return out;
}

/** How many clauses two characters begin in which somebody acts or speaks. */
function acts(passages: readonly Passage[], two: string): number {
  let times = 0;
  for (const { masked } of passages)
    for (let i = masked.indexOf(two); i >= 0; i = masked.indexOf(two, i + 1))
      if ((i === 0 || CLAUSE_BEGINS[masked.charCodeAt(i - 1)] === 1) && endsSubject(masked.slice(i + 2, i + 10)))
        times += 1;
  return times;
}

/** Two characters that are no noun for somebody, no organisation and no ordinary word that begins like a name. */
function mayBeGiven(two: string): boolean {
  return (
    /^[\u4e00-\u9fff]{2}$/.test(two) &&
    !NO_SPEAKER.has(two) &&
    !isOrdinary(two) &&
    !isPersonNoun(two) &&
    !OFFICE_PATTERN.test(two) &&
    !ORG_PATTERN.test(two) &&
    !DOCUMENT_PATTERN.test(two)
  );
}

function hasWhole({ masked }: Passage, given: string): boolean {
  for (let i = masked.indexOf(given, 1); i > 0; i = masked.indexOf(given, i + 1))
    if (
      SURNAMES.has(masked[i - 1] as string) &&
      BEFORE_NAME.test(masked[i - 2] ?? '') &&
      isUsualName(masked.slice(i - 1, i + 2))
    )
      return true;
  return false;
}
