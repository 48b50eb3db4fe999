/** Who or what has a figure: named with it, else by its clause, the figure before it, and who was spoken of. */
import { outsideBrackets } from './clauses';
import { indexOf } from './indices';
import { isGeneric, placeOfAction } from './measures';
import { canOwn } from './no-owner';
import { isMeasure, measureTail } from './nouns';
import { opensOther } from './other-owners';
import { REACH } from './phrases';
import { rivalOf } from './rivals';
import type { Found, Sides } from './topic-shapes';
import { tidySubject } from './wellformed';

/** The owner of a figure whose measure is known; `means`: it is the programme by which the figure came about. */
export function subjectOf(sides: Sides, found: Found): { subject: string | null; means: boolean } {
  const { text, chunks, at, raw, left, right, counts, previous, previousRaw, subjects } = sides;
  let { subject } = found;
  if (found.untold) return { subject: null, means: false };
  const own =
    left.noun !== null &&
    left.opens &&
    !left.clauseEmpty &&
    isMeasure(left.noun) &&
    !isGeneric(left.noun) &&
    !left.noun.startsWith('占');
  if (
    previous?.self &&
    !found.explicit &&
    previousRaw &&
    !/[；;。：]|大市|主板|期指|两市/.test(text.slice(previousRaw.end, raw.start))
  ) {
    subject = previous.subject;
    found.self = true;
  }
  let means = false;
  if (!found.explicit || subject === null) {
    const programme = subjects.byMeans(raw.start, true);
    if (programme) {
      subject = programme;
      means = true;
    }
  }
  subject ??= counts ? placeOfAction(right.rest) : null;
  // 价值链减排量8成由“绿色计算”实现
  subject ??= /^由([^，。；]{2,12}?)(?:实现|完成|提供|贡献|承担|组成)/.exec(right.rest ?? '')?.[1] ?? null;
  subject = tidySubject(subject);
  if (subject !== null) return { subject, means };
  // 营业收入增长7.93%，达522亿元: of the same.
  if (
    left.clauseEmpty &&
    !(counts && right.noun) &&
    previous?.subject &&
    previousRaw &&
    previousRaw.unit !== '岁' &&
    !/[；;。]/.test(text.slice(previousRaw.end, raw.start))
  )
    return { subject: previous.subject, means };
  const named = subjects.candidate(text, outsideBrackets(text, chunks.slice(Math.max(0, at - REACH), at)), {
    measure: found.measure,
    own,
    counts,
  });
  if (named.blocked) return { subject: null, means };
  const launched = subjects.byMeans(raw.start, false);
  // 甲队领先，莫科贡献22分: who opens the figure's own clause, and nobody named before.
  if (!named.here && launched === null) {
    const rival = rivalOf(sides, found.measure, named.phrase);
    if (rival) return { subject: rival.owner, means };
  }
  // 甲景区接待5万人；乙寺前4天接待6万人: another thing opens behind the semicolon, and not 甲 has its figure.
  const opener = named.phrase === null ? opensOther(text, chunks, at) : null;
  if (opener !== null && launched === null && opener !== previous?.subject)
    return { subject: canOwn(opener, found.measure, '') ? opener : null, means };
  const lasts = raw.unitClass === 'time' || raw.unitClass === 'age';
  subject =
    launched ??
    tidySubject(named.phrase) ??
    ((own && previous?.subject && !subjects.isProper(previous.subject) && !isName(previous.subject)) ||
    // 台中8人、彰化3人；另外灾情案件有2015件: not of the last of a list.
    previous?.place === true ||
    previousRaw?.unit === '岁' ||
    previous?.item === true ||
    // 林某获35.7%，另有6.2%不投票: another share is of others.
    (previous?.agent === true && raw.unitClass === 'share') ||
    previous?.fate === true
      ? null
      : previous?.subject) ??
    (lasts ? null : subjects.takenOver(own));
  // 新能源汽车出口…; 汽车出口429万辆: not of the narrower thing.
  if (subject !== null && isMeasure(subject) && !found.self && indexOf(subject) === null) subject = null;
  // 全球出货量13亿部；南米出货量1亿台: somebody's, and not the world's.
  if (subject !== null && /^(?:全球|世界)$/.test(subject) && own && left.noun !== null) {
    const tail = measureTail(left.noun);
    const whose = left.noun.length - tail.length;
    if (tail !== '' && whose > 1 && whose < 6 && !(previous?.measure ?? '').startsWith(left.noun.slice(0, 2)))
      subject = null;
  }
  const head = found.measure?.slice(0, 2) ?? '';
  if (own && head.length === 2 && subject?.endsWith(head) && subject.length > 2) subject = null;
  return { subject, means: means || launched !== null };
}

/** vivo, TCL集团: a name in Latin letters is one owner. */
function isName(subject: string): boolean {
  return /^[A-Za-z][\w.&-]+/.test(subject);
}
