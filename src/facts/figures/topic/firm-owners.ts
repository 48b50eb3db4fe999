/** What a firm that everybody knows has by where its name stands: a rank, a change, a share; or at the front of its clause. */
import { wordOf } from './chunks';
import { openerOf } from './clauses';
import { isFirm } from './firms';
import { join, stem } from './measures';
import { isOrganisation, isPlace } from './nouns';
import type { Found, Sides } from './topic-shapes';

/** A name in marks, with who made it before: 导演林某《青岭往事》. */
const MARKED = /^[\u4e00-\u9fff·]{0,8}(?:“[^“”]{2,16}”|「[^「」]{2,16}」|《[^《》]{2,16}》)$/;

/** A figure right behind a firm's name; null when there is none. */
export function firmsOwn({ raw, left, right, counts, last, previous, previousRaw }: Sides): Found | null {
  const has = { explicit: true, self: false };
  // 星河位居第二，出货量为5183万部; 排在第四名的星河: who has the rank of what was told before.
  const ranked = raw.rank ? ((right.of ? right.noun : left.noun?.replace(/排名$/, '')) ?? '') : '';
  if (isFirm(ranked)) return { ...has, measure: last, subject: ranked };
  // 星河同比下滑10.6%, 星河为5%: a firm is never what is measured.
  const { noun, change } = left;
  if (noun === null || !left.opens) return null;
  // 导演林某《青岭往事》破1亿元: the next work of which the same is told.
  const next = MARKED.test(noun) && previous?.measure != null && raw.unit === previousRaw?.unit;
  if (!isFirm(noun) && !next) return null;
  const told = change !== null || counts || raw.unitClass === 'share' || raw.unitClass === 'money';
  if (!told || (counts && (right.noun !== null || right.rest !== null))) return null;
  // 甲下降3%，乙降至22%: a level, and no fall.
  const level = /[到至]$/.test(left.lead) ? stem(last ?? '') || null : last;
  return { ...has, measure: change === null ? level : join(last ?? '', change), subject: noun };
}

/** The firm that opens a figure's clause before an owner that is no firm or place; null when none does. */
export function firmBefore({ text, chunks, at }: Sides, owner: string): string | null {
  const first = openerOf(text, chunks, at);
  const name = first === null ? '' : text.slice(first.start, first.end);
  return isFirm(name) && !isFirm(owner) && !isPlace(owner) ? name : null;
}

/**
 * Who opens a figure's clause, when its owner only stands where or for whom it was done: 星河公司去年在云溪投资5亿元, 星河公司为
 * 山海集团贡献利润5亿元. Null when the owner stands elsewhere, or nobody acts.
 */
export function actorBefore({ text, chunks, at, raw }: Sides, owner: string): string | null {
  const place = text.lastIndexOf(owner, raw.start);
  // 认为, 成为 and 因为 end in the same sign and are no such words.
  const by = chunks.find((c) => c.end === place);
  if (by?.type !== 'preposition' && wordOf(text, by) !== '为') return null;
  if (!/[为向给对在]$/.test(wordOf(text, by))) return null;
  const first = openerOf(text, chunks, at);
  if (first === null || first.end >= place) return null;
  const name = text.slice(first.start, first.end);
  return name !== owner && (isFirm(name) || (isOrganisation(name) && !isPlace(name))) ? name : null;
}
