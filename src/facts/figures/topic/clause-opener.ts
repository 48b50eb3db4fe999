/** What opens a clause, for its grammatical subject to be told by. */

import { Signs } from '@/src/corpus/text/signs';
import { type Chunk, wordOf } from './chunks';
import { isFirm } from './firms';
import { indexOf } from './indices';
import { isMeasure, isOrganisation, isPlace } from './nouns';
import { splitOwner } from './split-owner';
import { COUNTED_OWNER, PRONOUN } from './subject-words';

export interface Candidate {
  phrase: string;
  /** A name, or a phrase that can only be the owner. */
  strong: boolean;
  /** It gets what the figure counts: 黄某获4万票. */
  acts?: boolean;
  /** A verb of doing follows it: 某防指派出3个工作组. */
  does?: boolean;
  /** A kind of owners that the sentence itself names. */
  kind?: boolean;
  /** The label of the figure's line: 月饼系列产品：. */
  label?: boolean;
}

/** What is known of the figure whose owner is sought. */
export interface Asked {
  measure: string | null;
  /** The clause names its own thing: a kind of owners named earlier is not taken over. */
  own: boolean;
  counts: boolean;
}

/** What is known of the names of the article. */
export interface Names {
  /** Names that splitOwner knows, longest first. */
  readonly known: readonly string[];
  /** Who sentences without a subject are about. */
  readonly carried: string | null;
  /** One owner and not a kind of owners. */
  isProper(name: string): boolean;
  /** How often the article names it. */
  frequency(name: string): number;
}

/** A clause that is asked for its subject. */
export interface Clause {
  readonly text: string;
  readonly chunks: Chunk[];
  /** Its chunks without adverbs, times and marks. */
  readonly words: readonly Chunk[];
  /** The mark that ends it; undefined at the end of the text. */
  readonly mark: Chunk | undefined;
  readonly asked: Asked;
  /** The figure stands in this very clause. */
  readonly here: boolean;
  readonly names: Names;
}

/** The noun phrase that opens a clause: its words, its last chunk, and the chunk behind it. */
export interface Opener {
  readonly phrase: string;
  readonly first: Chunk;
  readonly second: Chunk | undefined;
}

/** 'untold' when the clause has a subject that cannot be told: nobody else's name may stand in for it. */
export type Subject = Candidate | 'untold' | null;

/** Who or what has a figure, or undefined where a step decides nothing. */
export type Step = Subject | undefined;

/** What does not belong to a phrase begins and ends with these. */
const LOOSE_FIRST = new Signs(/[·\s]/);
const LOOSE_LAST = new Signs(/[今昨）)]/);
/** 以香蕉较严重, 以车祸最多. */
const MOST = /^[\u4e00-\u9fff]{2,8}以([\u4e00-\u9fff]{2,8}?)(?:最|较|较为|相对)(?:多|大|高|重|严重|惨重|明显)$/;
/** 第三位是, 其次为, 冠军是. */
const NEXT_BEST = /^(?:第[一二三四五六七八九十\d]{1,2}[位名]?|其次|再次|居次|冠军|亚军|季军|榜首|榜眼|探花)[是为]$/;
const THAT_FIRM = /^该(?:公司|集团|企业|行|厂|店|品牌|机构)/;

/** The noun phrase that opens a clause; or at once who has the figure, where that alone tells it. */
export function clauseOpener(clause: Clause): Opener | Subject {
  const subject = reasonOrTeller(clause);
  if (subject !== undefined) return subject;
  const other = otherOpening(clause);
  return other !== undefined ? other : nounPhrase(clause);
}

/** A clause before the figure's own that only gives the reason, or says who tells it. */
function reasonOrTeller({ text, chunks, words, mark, here }: Clause): Step {
  if (here) return undefined;
  // 由于外卖行业竞争激烈，…: the reason is not what has the figure; 虽然星河领先，但其销量下滑: of the one that 其 points back to.
  if (
    chunks.some((c) => c.type === 'adverb' && /^(?:由于|因为|随着|尽管|虽然)$/.test(wordOf(text, c))) &&
    !(mark && /^(?:但是?|却)其(?![他它余中次实])/.test(text.slice(mark.end, mark.end + 4)))
  )
    return null;
  // 宇航局的官员星期二说，…: who tells it.
  const tells = /(?:[^传听据小胡]说|表示|指出|[^号简名自职堪宣人]称)$/;
  if (!mark || !tells.test(text.slice(Math.max(0, mark.start - 3), mark.start))) return undefined;
  // 星河在周五发布声明称，交付量下降16%: a firm tells its own.
  const who = words[0]?.type === 'noun' ? wordOf(text, words[0]) : '';
  return isFirm(who) ? { phrase: who, strong: true } : null;
}

/** Clauses that open with something else than the noun that is their subject. */
function otherOpening({ text, words, asked, here }: Clause): Step {
  const [first, second] = words;
  // 在南湖区，已汇集…
  if (
    words.length === 2 &&
    first?.type === 'preposition' &&
    second?.type === 'noun' &&
    /^[在于]$/.test(wordOf(text, first))
  ) {
    const place = wordOf(text, second);
    if (isPlace(place) || /[区县镇村州省市]$/.test(place)) return { phrase: place, strong: true };
  }
  if (first?.type === 'figure' && second?.type === 'noun' && second.start === first.end) {
    // 98家成都上市公司共实现…: all of them have it.
    const who = text.slice(first.start, second.end);
    const goesOn = words.length > 2 && words[2]?.type !== 'de';
    if ((here || !asked.counts) && goesOn && COUNTED_OWNER.test(wordOf(text, second)) && who.length <= 18)
      return { phrase: who, strong: true, kind: true };
  }
  // 受损作物以香蕉较严重，损失5179万元: of which most is told.
  const most = here
    ? undefined
    : MOST.exec(text.slice((words[0] as Chunk | undefined)?.start ?? 0, words.at(-1)?.end ?? 0))?.[1];
  if (most !== undefined && !isMeasure(most)) return { phrase: most, strong: true, label: true };
  // 第三位是《青岭往事》，票房…; 3、第三名为星河，…: who has the rank has what is told next.
  const [rank, is, ranked] = words.slice(-3);
  if (!here && words.length < 6 && rank !== undefined && is?.type === 'copula' && ranked?.type === 'noun') {
    const best = wordOf(text, ranked);
    if (NEXT_BEST.test(text.slice(rank.start, is.end)) && !isMeasure(best) && best.length < 24)
      return { phrase: best, strong: true, label: true };
  }
  if (first?.type === 'noun') return undefined;
  // 排在第四名的星河是唯一增长的厂商: the name behind what tells which.
  const head = words[words.findIndex((c) => c.type === 'de') + 1];
  const name = head?.type === 'noun' ? wordOf(text, head) : '';
  return first?.type === 'verb' && isFirm(name) ? { phrase: name, strong: true } : null;
}

/** The noun phrase that opens a clause, or who has the figure where that alone tells it. */
function nounPhrase({ text, words, here, names }: Clause): Opener | Subject {
  const [noun, second, third, fourth] = words as [Chunk, ...Chunk[]];
  const phrase = wordOf(text, noun);
  // 东岭恒生指数11日早盘低开309点: the index, and not its place.
  const index = indexOf(phrase);
  if (index) return { phrase: index, strong: true };
  // 公司与星河集团签订协议: the company of which all is told.
  const joined = second?.type === 'preposition' && /^[和与及]$/.test(wordOf(text, second));
  if (joined && /^(?:该|本)?(?:公司|集团|双方)$/.test(phrase)) return null;
  // 该公司斥资3亿元: of no place that was spoken of.
  if (THAT_FIRM.test(phrase) && names.carried !== null && isPlace(names.carried)) return 'untold';
  if (joined && third?.type === 'noun' && third.start === second.end)
    return trimmed(text.slice(noun.start, third.end), third, fourth);
  if (second?.type !== 'de') return trimmed(phrase, noun, second);
  // 这些案件的诈骗金额: of things named before.
  if (here && /^(?:[这那]些|上述)/.test(phrase)) return 'untold';
  if (third?.type !== 'noun') return null;
  const own = wordOf(text, third);
  if (!isMeasure(own) && !PRONOUN.test(own) && (isOrganisation(own) || !isOrganisation(phrase)))
    return trimmed(own, noun, fourth);
  if (!isMeasure(own) || names.isProper(phrase) || isOrganisation(phrase)) return trimmed(phrase, noun, fourth);
  const split = splitOwner(own, names.known);
  return split.owner ? { phrase: split.owner, strong: true } : null;
}

/** 龙头企业“远星”: who it is stands in the marks, behind what he is. */
const CALLED = /(?:企业|公司|集团|厂商|品牌|巨头|银行|商)[“「]([^“”「」]{2,10})[”」]$/;

/** An opener without what only stands beside its phrase. */
function trimmed(whole: string, first: Chunk, second: Chunk | undefined): Opener {
  const called = CALLED.exec(whole)?.[1] ?? whole;
  // 黄龙景区前|4天: in the first days.
  const phrase = second?.type === 'figure' && called.length > 2 && called.endsWith('前') ? called.slice(0, -1) : called;
  if (!LOOSE_FIRST.at(phrase, 0) && !LOOSE_LAST.at(phrase, phrase.length - 1)) return { phrase, first, second };
  const loose = /^[·\s]+|(?<=[处署局院会部委])[今昨]$|(?<=[\u4e00-\u9fff]{2})[（(][^（）()]{1,16}[）)]$/g;
  return { phrase: phrase.replace(loose, ''), first, second };
}
