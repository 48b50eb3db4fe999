/**
 * When an ambiguous name means the term. A surface is ambiguous when it is a common word in the lexicon, or when the
 * corpus itself shows it as a borrowed word: always in marks, or directly behind a brand's name. The words that must
 * be near come from the corpus: what stands around its mentions.
 */
import type { Article } from '@/src/corpus/article';
import type { Sense, Term } from '../fact';
import { commonMeaning, lexiconEntry, usualContext } from './lexicon';

const AROUND = 40;
const CONTEXT_WORDS = 24;

/** Senses of the ambiguous surfaces of a term; empty when none is. */
export function findSenses(term: Term, articles: Article[]): Sense[] {
  const senses: Sense[] = [];
  for (const surface of [term.name, ...term.aliases]) {
    const never = commonMeaning(surface);
    if (never === undefined && !borrowed(surface, term, articles)) continue;
    const near = new Set<string>();
    for (const other of [term.name, ...term.aliases])
      if (other !== surface && !surface.includes(other)) near.add(other);
    for (const word of contextWords(surface, term, articles)) near.add(word);
    if (never !== undefined && (near.size < 8 || lexiconEntry(surface)))
      for (const word of usualContext(term.kind)) near.add(word);
    near.delete(surface);
    senses.push({ surface, near: [...near], never: never ?? [] });
  }
  return senses;
}

/** A short ordinary-looking word that stands in marks wherever it stands: “百灵”. Not Latin, not long, not known. */
function borrowed(surface: string, term: Term, articles: Article[]): boolean {
  if (surface.length > 4 || !/^[\u4e00-\u9fff]+$/.test(surface) || lexiconEntry(surface)) return false;
  if (term.kind === 'person' || term.kind === 'place' || term.kind === 'report') return false;
  let marked = 0;
  let total = 0;
  eachMention(surface, term, articles, (text, start, end) => {
    total += 1;
    if (/[“「『"]/.test(text[start - 1] ?? '') && /[”」』"]/.test(text[end] ?? '')) marked += 1;
  });
  return total > 0 && marked === total && surface.length <= 3;
}

function eachMention(
  surface: string,
  term: Term,
  articles: Article[],
  visit: (text: string, start: number, end: number) => void,
): void {
  const byId = new Map(articles.map((a) => [a.id, a]));
  for (const place of term.places) {
    const text = byId.get(place.article)?.paragraphs[place.paragraph]?.text;
    if (text?.slice(place.start, place.end) === surface) visit(text, place.start, place.end);
  }
}

/** Words of two to four characters that stand around the mentions more than once, or once between marks of clauses. */
function contextWords(surface: string, term: Term, articles: Article[]): string[] {
  const counts = new Map<string, number>();
  eachMention(surface, term, articles, (text, start, end) => {
    const window = `${text.slice(Math.max(0, start - AROUND), start)}\n${text.slice(end, end + AROUND)}`;
    const seen = new Set<string>();
    for (const m of window.matchAll(/[\u4e00-\u9fff]{2,}|[A-Za-z]{2,}/g)) {
      for (let n = 2; n <= 4; n += 1) {
        for (let i = 0; i + n <= m[0].length; i += 1) {
          const word = m[0].slice(i, i + n);
          if (CONTEXT_NOUN.test(word)) seen.add(word);
        }
      }
    }
    for (const word of seen) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, CONTEXT_WORDS)
    .map(([word]) => word);
}

/** Nouns of business and technology that tell a name from the common word; anything else around it tells little. */
const CONTEXT_NOUN =
  /^(?:银行|贷款|授信|遥感|卫星|风控|金融|支付|小微|企业|商户|商家|公司|集团|平台|系统|技术|算法|模型|数据|数字|科技|智能|用户|客户|产品|应用|软件|互联网|电商|物流|快递|外卖|配送|门店|零售|业务|市场|上市|股价|融资|投资|研发|芯片|手机|汽车|电池|云计算|区块链|公益|助农|助老|行动|计划|活动|项目|社区|志愿|供应链|信贷|保险|基金|征信|审批|额度|种植户|农户|农业|大赛|大会|战略|改革|政务|政策|惠企|审批|服务|版权|司法|合作|发布|推出|上线|首席|董事长|创始人|总裁)$/;
