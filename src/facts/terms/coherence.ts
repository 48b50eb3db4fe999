/**
 * Which mentions of an ambiguous surface in the corpus itself mean the term: 蚂蚁 in an article that names 蚂蚁集团,
 * not 浪潮 in 浪潮之巅.
 */
import type { Article } from '@/src/corpus/article';
import type { Term } from '../fact';
import { commonMeaning, isUsuallyMeant, ownContext } from './lexicon';
import type { Mention } from './mentions';

const MARK_OPEN = /[“「『"]/;
const MARK_CLOSE = /[”」』"]/;

/**
 * Of the mentions in one article keeps that of an unambiguous surface always; of a common word only when the article names the term by another,
 * unambiguous surface, or a word of the lexicon row's own context stands in the paragraph, or the writing shows a name
 * (marks, a company's ending), and no word of the common meaning does.
 */
export function coherent(article: Article, mentions: Mention[]): Mention[] {
  const sure = new Set<Term>();
  for (const m of mentions) if (commonMeaning(m.surface) === undefined) sure.add(m.term);
  return mentions.filter((m) => {
    const never = commonMeaning(m.surface);
    if (never === undefined) return true;
    const text = article.paragraphs[m.place.paragraph]?.text ?? '';
    if (isMarked(text, m.place.start, m.place.end)) return true;
    const near = `${text.slice(Math.max(0, m.place.start - 60), m.place.start)} ${text.slice(m.place.end, m.place.end + 60)}`;
    if (never.some((word) => near.includes(word))) return false;
    if (isUsuallyMeant(m.surface)) return true;
    return sure.has(m.term) || ownContext(m.surface).some((word) => near.includes(word));
  });
}

function isMarked(text: string, start: number, end: number): boolean {
  return MARK_OPEN.test(text[start - 1] ?? '') && MARK_CLOSE.test(text[end] ?? '');
}
