/** The phrases on both sides of a figure: what stands before it in its clause, and what the number is followed by. */

import type { Raw } from '../raw';
import { type Chunk, wordOf } from './chunks';
import { compares, comparisonStart, measureBefore, opensClause, opensPhrase } from './clauses';
import { isMeasure } from './nouns';
import { comparedWith, qualifierStart } from './qualifiers';
import { WalkBack } from './walk-back';

/** The longest phrase that is given as a measure or subject, in characters. */
export const MEASURE_MAX = 28;

/** How many chunks are looked at before and behind a figure: long enough for any sentence, and linear. */
export const REACH = 60;

const VALUE =
  /^(?:平均数|平均值|均值|中位数|总额|总数|总量|总和|合计|峰值|最高值|最低值|数量|增速|增幅|降幅|涨幅|比例|占比)$/;
const SHARE = /^(?:比重|比例|比率|份额|占比)$/;

const OF_PROFIT = /^(?:归属于?|归母|扣除|扣非|应占|股东应占)/;

/** What stands before a figure. */
export interface Left {
  /** The noun phrase before the number, without what joins them. */
  noun: string | null;
  /** Who has it: A of A的B. */
  owner: string | null;
  verb: string | null;
  /** 同比增长, 提高 … directly before the number. */
  change: string | null;
  /** The word directly before the number: 连续. */
  lead: string;
  /** The number is a share of the figure before it: 占计划投资1亿元的31%. */
  ofFigure: boolean;
  /** Nothing but a copula between the phrase and the number. */
  adjacent: boolean;
  /** The noun phrase opens its clause: no verb before it whose object it is. */
  opens: boolean;
  /** The clause begins at the number. */
  clauseEmpty: boolean;
  /** The last noun phrase of the clause before, when this clause is empty. */
  before: string | null;
  beforeOwner: string | null;
}

const NOTHING: Left = {
  noun: null,
  owner: null,
  verb: null,
  change: null,
  lead: '',
  ofFigure: false,
  adjacent: false,
  opens: false,
  clauseEmpty: false,
  before: null,
  beforeOwner: null,
};

/** Reads backwards from a figure to the start of its clause. */
export function leftPhrase(text: string, chunks: Chunk[], at: number, raw: Raw): Left {
  const figure = chunks[at] as Chunk;
  const left: Left = { ...NOTHING, lead: text.slice(Math.max(0, figure.start - 2), figure.start) };
  const walk = new WalkBack(text, chunks, at);
  walk.skip();
  // 账户数同比略有增长至7亿: beside when is no phrase.
  while (walk.type() === 'comparison' && !compares(text, chunks[walk.i] as Chunk)) {
    walk.i -= 1;
    walk.skip();
  }
  if (raw.rank) walk.skipDoing();
  if (raw.fromTo === 'from' && walk.type() === 'preposition') {
    walk.i -= 1;
    walk.skip();
  }
  if (walk.type() === 'change') {
    left.change = changeBefore(text, chunks, walk);
    // 增长7%及环比增长11%
    if (/^[及和且并]$/.test(wordOf(text, chunks[walk.i])) && chunks[walk.i - 1]?.type === 'figure') walk.i -= 1;
    if (walk.type() === 'figure') return { ...left, clauseEmpty: true };
  }
  const { i } = walk;
  if (i < 0 || walk.isAtClauseMark()) return { ...left, clauseEmpty: true, ...clauseBefore(text, chunks, i) };
  const { type } = chunks[i] as Chunk;
  if (type === 'noun') return { ...left, ...(exceeded(text, chunks, i, raw) ?? nounBefore(text, chunks, i, raw)) };
  if (type === 'de') return { ...left, ...ownerBefore(text, chunks, i) };
  if (type === 'verb') return { ...left, ...verbBefore(text, chunks, i) };
  return left;
}

/** 扣除价格因素实际增长6.8% is no growth of the same kind as 名义增长8.4%, nor 两年平均增长 as 增长. */
const KIND_OF_CHANGE = /^(?:名义|实际|平均|年均)$/;

/** The words of change that a walk has come to: 同比增长, 比三季度加快. The walk goes on before them. */
function changeBefore(text: string, chunks: Chunk[], walk: WalkBack): string {
  const { end } = chunks[walk.i] as Chunk;
  let { start } = chunks[walk.i] as Chunk;
  walk.i -= 1;
  for (;;) {
    while (/^(?:comparison|adverb|copula|change)$/.test(walk.type() ?? '')) {
      if (
        (walk.type() === 'comparison' && !compares(text, chunks[walk.i] as Chunk)) ||
        walk.type() === 'change' ||
        KIND_OF_CHANGE.test(wordOf(text, chunks[walk.i]))
      )
        start = (chunks[walk.i] as Chunk).start;
      walk.i -= 1;
    }
    // 比三季度加快, 相比去年同期增长, 比同期工业投资回落: what it is compared with is no part of the measure.
    const from = comparisonStart(text, chunks, walk.i);
    if (from < 0) break;
    walk.i = from - 1;
  }
  walk.skip();
  // 家数8年增29.4%: so long it took; 亩产389公斤、提高2.9公斤: the change of the figure before.
  if (walk.type() === 'figure' && /[年月]$/.test(wordOf(text, chunks[walk.i]))) {
    walk.i -= 1;
    walk.skip();
  }
  return text.slice(start, end).replace(/了$|分别/g, '');
}

/** What the clause before ends with, for a clause that is empty. */
function clauseBefore(text: string, chunks: Chunk[], i: number): Partial<Left> {
  const last = i > 0 ? chunks[i - 1] : undefined;
  if (i <= 0) return {};
  const before = measureBefore(text, chunks, i - 1);
  if (last?.type !== 'noun') return { before };
  const owner = chunks[i - 2]?.type === 'de' ? chunks[i - 3] : undefined;
  return {
    before: before ?? wordOf(text, last),
    beforeOwner: owner?.type === 'noun' ? wordOf(text, owner) : null,
  };
}

/** By how much something is more than something else: 增速高于全国1.2个百分点, 比同期工业投资高12.1个百分点. */
function exceeded(text: string, chunks: Chunk[], i: number, raw: Raw): Partial<Left> | null {
  const last = chunks[i] as Chunk;
  const than = raw.unitClass === 'point' ? comparedWith(text, chunks, i) : -1;
  // 比|同期|工业投资增速高
  const next = wordOf(text, chunks[i - 1]) === '同期' ? i - 2 : i - 1;
  const comparison = chunks[next]?.type === 'comparison' ? next : -1;
  let from = than;
  let before = from - 1;
  if (from >= 0) {
    while (before >= 0 && /^(?:adverb|copula|time)$/.test(chunks[before]?.type ?? '')) before -= 1;
  } else if (comparison >= 0 && /[高低多少快大长]$/.test(wordOf(text, last))) {
    from = comparison;
    while (from > 0 && chunks[from - 1]?.type === 'comparison') from -= 1;
    before = from - 1;
  } else return null;
  const base = chunks[before];
  const noun = base?.type === 'noun' ? wordOf(text, base) : null;
  const change = text.slice((chunks[from] as Chunk).start, last.end);
  return { change, noun, clauseEmpty: noun === null, adjacent: than < 0 };
}

/** The noun phrase right before a figure, with who has it. */
function nounBefore(text: string, chunks: Chunk[], at: number, raw: Raw): Partial<Left> {
  const last = chunks[at] as Chunk;
  const { i, start, phrase } = wholePhrase(text, chunks, at);
  const de = chunks[i - 1];
  // 增值服务|第三季|的收入
  const timed = de?.type === 'de' && chunks[i - 2]?.type === 'time' && chunks[i - 3]?.type === 'noun';
  const owner = chunks[timed ? i - 3 : i - 2];
  const noun = text.slice(qualifierStart(text, chunks, i, start), start) + phrase;
  const partner = TRADE.test(phrase) ? partnerStart(text, chunks, i) : -1;
  if (partner >= 0 && last.end - partner <= MEASURE_MAX)
    return { adjacent: true, noun: text.slice(partner, last.end), opens: false };
  const left: Partial<Left> = { adjacent: true, noun, opens: de?.type === 'de' || opensClause(text, chunks, i - 1) };
  const whose = de?.type === 'de' && owner?.type === 'noun' ? wordOf(text, owner) : '';
  const part = chunks[timed ? i - 4 : i - 3];
  const isPart = wordOf(text, part) === '占';
  // 营业收入的平均数; 归属于上市公司股东的净利润: a kind of profit, and nobody's.
  if ((de?.type === 'de' && VALUE.test(noun) && isMeasure(whose) && !isPart) || (de && OF_PROFIT.test(whose)))
    left.noun = `${whose}的${noun}`;
  else if (de && part && SHARE.test(noun) && isPart) {
    // 服务贸易占对外贸易总额的比重
    const whole = chunks[i - 4];
    left.noun = text.slice(whole?.type === 'noun' ? whole.start : part.start, last.end);
  } else if (de?.type === 'de' && owner?.type === 'noun') {
    if (opensPhrase(text, part)) left.owner = ownerList(text, chunks, timed ? i - 3 : i - 2);
  } else if (de?.type === 'verb' && raw.unitClass === 'money') left.verb = text.slice(de.start, last.end);
  return left;
}

/** Measures of trade, which are of two sides. */
const TRADE = /^(?:累计)?(?:进出口|出口|进口|双边贸易|贸易)/;

/** Where the words begin that say with whom one trades: 对“一带一路”沿线国家|累计|进出口; -1 when nobody is named. */
function partnerStart(text: string, chunks: Chunk[], at: number): number {
  let i = at - 1;
  while (chunks[i]?.type === 'adverb') i -= 1;
  const by = chunks[i - 1];
  const whom = chunks[i];
  return whom?.type === 'noun' && by?.type === 'preposition' && /^[对自]$/.test(wordOf(text, by)) ? by.start : -1;
}

/** A noun with the words before it that make one phrase of it, and the chunk with which the phrase begins. */
function wholePhrase(text: string, chunks: Chunk[], at: number): { i: number; start: number; phrase: string } {
  const last = chunks[at] as Chunk;
  let i = at;
  let { start } = last;
  // 占社会零售总额, 占|同期|社会零售总额
  const isTimed = chunks[i - 1]?.type === 'time' && chunks[i - 2]?.end === chunks[i - 1]?.start;
  const share = chunks[isTimed ? i - 2 : i - 1];
  if (share && wordOf(text, share) === '占') {
    start = share.start;
    i -= isTimed ? 2 : 1;
    const whole = chunks[i - 1];
    if (whole?.type === 'noun') {
      start = whole.start;
      i -= 1;
    }
  }
  let phrase = text.slice(start, last.end);
  const between = chunks[i - 1];
  const base = chunks[i - 2];
  if (
    (between?.type === 'adverb' || between?.type === 'comparison') &&
    base?.type === 'noun' &&
    /^(?:增速|增幅|增长率|涨幅|跌幅|降幅)$/.test(phrase)
  ) {
    // 电子商务交易额 年均 增速 is one phrase.
    phrase = text.slice(base.start, last.end);
    i -= 2;
  }
  const and = chunks[i - 1];
  const first = chunks[i - 2];
  // 软件和信息技术服务业营业收入 is one phrase.
  if (
    and?.type === 'preposition' &&
    /^[和与及]$/.test(wordOf(text, and)) &&
    first?.type === 'noun' &&
    !isMeasure(wordOf(text, first)) &&
    last.end - first.start <= MEASURE_MAX
  )
    phrase = text.slice(first.start, last.end);
  return { i, start, phrase };
}

/** Who has the figure, before a 的 that stands right before it. */
function ownerBefore(text: string, chunks: Chunk[], i: number): Partial<Left> {
  const owner = chunks[i - 1];
  if (owner?.type === 'figure') return { ofFigure: true };
  if (owner?.type !== 'noun') return {};
  const word = chunks[i - 2];
  const whole = chunks[i - 3];
  // 高速公路总里程占全省的1/7
  if (word && wordOf(text, word) === '占')
    return {
      noun: text.slice(whole?.type === 'noun' ? whole.start : word.start, owner.end),
    };
  // 位于武汉的18家门店: the relative clause says which, not whose.
  // 奋斗在一线的5万名医生: where they are, and not whose.
  return !isWhere(text, word) && opensPhrase(text, word) ? { owner: wordOf(text, owner) } : {};
}

/** A verb right before the figure, and the measure before it. */
function verbBefore(text: string, chunks: Chunk[], i: number): Partial<Left> {
  const last = chunks[i] as Chunk;
  const verb = text.slice(qualifierStart(text, chunks, i, last.start), last.end).replace(/了$/, '');
  let j = i - 1;
  while (j > 0 && /^(?:adverb|copula|time)$/.test(chunks[j]?.type ?? '')) j -= 1;
  const object = wordOf(text, chunks[j]?.type === 'noun' ? chunks[j] : undefined);
  return object !== '' && isMeasure(object) ? { verb, noun: object } : { verb };
}

/** 在, 从, 向: what stands behind it is where, and not who. */
function isWhere(text: string, word: Chunk | undefined): boolean {
  return word?.type === 'preposition' && /^[在从自向对到]$/.test(text.slice(word.start, word.end));
}

/** 珠宝首饰、钟表及名贵礼物的销货价值: all of the list, and nobody when it is too long to tell. */
function ownerList(text: string, chunks: Chunk[], at: number): string | null {
  const last = chunks[at] as Chunk;
  let start = last.start;
  for (let i = at - 1; i > 0 && i > at - 10; i -= 2) {
    const joint = chunks[i] as Chunk;
    const noun = chunks[i - 1] as Chunk;
    if (noun.type !== 'noun' || !/^[、和及与]$/.test(text.slice(joint.start, joint.end))) break;
    start = noun.start;
  }
  return last.end - start > 20 ? null : text.slice(start, last.end);
}
