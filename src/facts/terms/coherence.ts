/**
 * Which mentions of an ambiguous surface in the corpus itself mean the term: 蚂蚁 in an article that names 蚂蚁集团,
 * not 浪潮 in 浪潮之巅.
 */

import type { Article } from '@/src/corpus/article';
import { Signs } from '@/src/corpus/text/signs';
import type { Term } from '../fact';
import { commonMeaning, isUsuallyMeant, ownContext } from './lexicon';
import type { Mention } from './mentions';

const MARK_OPEN = new Signs(/[“「『"]/);
const MARK_CLOSE = new Signs(/[”」』"]/);

/** 绵阳|日报, 台北|地檢署, 绵阳|路: bodies and streets that are called by a city are not the city. */
const NAMED_BY_CITY =
  /^(?:大[学學]|[学學]院|[医醫]院|[银銀]行|日[报報]|晚[报報]|[时時][报報]|[卫衛][视視]|电视台|[海边]关|海關|[铁鐵]路|机场|機場|[东西南北]?站|地[铁鐵]|捷[运運]|地院|地[检檢]|高院|中院|高等|中级|市政府|市议|市議|俱乐部|俱樂部|[东西南北中]?路|大?街|[总總]部|队|隊)/;

/** 占|国内生产总值|比重, 占GDP的8%: what a share is taken of is not what is told. */
const SHARE_BEFORE = /占(?:同期|当年|当期|全年)?(?:我国|全国|全球|全省|全市|地区)?$/;
const SHARE_AFTER = /^的?(?:[\d一二三四五六七八九半约近超逾达]|比重|比例|比率|百分之|份额)/;

/**
 * Of the mentions in one article keeps that of an unambiguous surface, but for a city's in a longer name and
 * for what a share is taken of; of a common word only when the article names the term by another,
 * unambiguous surface, or a word of the lexicon row's own context stands in the paragraph, or the writing shows a name
 * (marks, a company's ending), and no word of the common meaning does.
 */
export function coherent(article: Article, mentions: Mention[]): Mention[] {
  const sure = new Set<Term>();
  for (const m of mentions) {
    if (isUsuallyMeant(m.surface) ? !hasOtherSense(article, m) : commonMeaning(m.surface) === undefined)
      sure.add(m.term);
  }
  return mentions.filter((m) => {
    const text = article.paragraphs[m.place.paragraph]?.text ?? '';
    const after = text.slice(m.place.end, m.place.end + 4);
    if (m.term.kind === 'place' && NAMED_BY_CITY.test(after)) return false;
    if (
      m.term.kind === 'concept' &&
      SHARE_AFTER.test(after) &&
      SHARE_BEFORE.test(text.slice(Math.max(0, m.place.start - 8), m.place.start))
    )
      return false;
    if (commonMeaning(m.surface) === undefined) return true;
    if (isMarked(text, m.place.start, m.place.end)) return true;
    if (hasOtherSense(article, m)) return false;
    if (isUsuallyMeant(m.surface)) return true;
    return sure.has(m.term) || ownContext(m.surface).some((word) => nearOf(text, m).includes(word));
  });
}

/** Whether a word of the common meaning stands near. */
function hasOtherSense(article: Article, m: Mention): boolean {
  const near = nearOf(article.paragraphs[m.place.paragraph]?.text ?? '', m);
  return (commonMeaning(m.surface) ?? []).some((word) => near.includes(word));
}

function nearOf(text: string, { place: { start, end } }: Mention): string {
  return `${text.slice(Math.max(0, start - 60), start)} ${text.slice(end, end + 60)}`;
}

function isMarked(text: string, start: number, end: number): boolean {
  return MARK_OPEN.at(text, start - 1) && MARK_CLOSE.at(text, end);
}
