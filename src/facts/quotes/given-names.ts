/** Given names that stand alone, as papers of Hong Kong and Taiwan call stars: 黄某生获奖…。某生表示…. */
import { Gated } from '@/src/corpus/first-set';
import { isPersonNoun } from './nouns';
import { isOrdinary } from './ordinary';
import type { Passage } from './passage';
import { isUsualName } from './person';
import { endsSubject } from './repeated';
import { ACTORS } from './walks';
import { DOCUMENT_PATTERN, NO_SPEAKER, OFFICE_PATTERN, ORG_PATTERN, SURNAMES } from './words';

/** Two characters at the head of a clause. */
const HEAD_TWO = new Gated(/(?<=[，。；：！？\s”」』）])[\u4e00-\u9fff]{2}/, ACTORS);
/** What stands before a whole name: nothing, 的, a friend, a colleague. */
const BEFORE_NAME = /^$|[，。；：！？\s、”」』）的友员演星歌和与由]/;
/** How often a given name must begin a clause in which somebody acts. */
const HEADS = 2;

/**
 * @returns given names that begin at least two clauses in which somebody acts or speaks, and whose whole name the article has.
 */
export function givenNames(passages: readonly Passage[]): string[] {
  const heads = new Map<string, number>();
  for (const { masked } of passages) {
    const count = (two: string, at: number): void => {
      if (endsSubject(masked.slice(at + 2, at + 10))) heads.set(two, (heads.get(two) ?? 0) + 1);
    };
    count(masked.slice(0, 2), 0);
    for (const m of HEAD_TWO.all(masked)) count(m[0], m.index);
  }
  return [...heads]
    .filter(([two, times]) => times >= HEADS && mayBeGiven(two) && passages.some((p) => hasWhole(p, two)))
    .map(([two]) => two);
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
