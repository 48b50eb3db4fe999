/** The phrases on both sides of a figure: what stands before it in its clause, and what the number is followed by. */
import type { Chunk } from './chunks';
import {
  CLAUSE_MARK,
  compares,
  comparisonStart,
  isClauseMark,
  measureBefore,
  opensClause,
  opensPhrase,
} from './clauses';
import { isMeasure, unitOfCounted } from './nouns';
import { comparedWith, qualifierStart } from './qualifiers';
import type { Raw } from './raw';

/** The longest phrase that is given as a measure or subject, in characters. */
export const MEASURE_MAX = 28;

/** How many chunks are looked at before and behind a figure: long enough for any sentence, and linear. */
export const REACH = 60;

/** 疫情趋缓后有648万人次, 扣除陆客有915万人次, 10年间增长: when and without whom, and not what. */
const ASIDE = /^(?:扣除|剔除|不含|不包括).|..(?:[^最].[后前]|期间|之际|以来|背景下|情况下|时期)$|^[间来内里]$/;

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

/** Reads backwards from a figure to the start of its clause. */
export function leftPhrase(text: string, chunks: Chunk[], at: number, raw: Raw): Left {
  const left: Left = {
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
  const figure = chunks[at] as Chunk;
  left.lead = text.slice(Math.max(0, figure.start - 2), figure.start);
  let i = at - 1;
  const type = () => chunks[i]?.type;
  const atClauseMark = () => i >= 0 && isClauseMark(text, chunks[i] as Chunk);
  /** 总数在1.2亿左右: 在 directly before the number joins as 为 does. */
  const isAt = (j: number) =>
    (j === at - 1 || chunks[j + 1]?.type === 'time') &&
    chunks[j]?.type === 'preposition' &&
    /^[在於于]$/.test(text.slice((chunks[j] as Chunk).start, (chunks[j] as Chunk).end));
  const skip = () => {
    while (
      i >= 0 &&
      !atClauseMark() &&
      (type() === 'copula' ||
        (type() === 'de' && chunks[i - 1]?.type === 'time') ||
        (type() === 'noun' && ASIDE.test(text.slice((chunks[i] as Chunk).start, (chunks[i] as Chunk).end))) ||
        type() === 'adverb' ||
        type() === 'time' ||
        isAt(i) ||
        (type() === 'mark' && /[ 、（(“”"]/.test(text[(chunks[i] as Chunk).start] as string)))
    )
      i -= 1;
  };
  skip();
  if (raw.rank) {
    while (
      i >= 0 &&
      !atClauseMark() &&
      (type() === 'verb' ||
        type() === 'figure' ||
        type() === 'preposition' ||
        type() === 'change' ||
        type() === 'copula' ||
        type() === 'adverb')
    )
      i -= 1;
  }
  if (raw.fromTo === 'from' && type() === 'preposition') {
    i -= 1;
    skip();
  }
  if (type() === 'change') {
    const end = (chunks[i] as Chunk).end;
    let start = (chunks[i] as Chunk).start;
    i -= 1;
    for (;;) {
      while (i >= 0 && (type() === 'comparison' || type() === 'adverb' || type() === 'copula' || type() === 'change')) {
        if ((type() === 'comparison' && !compares(text, chunks[i] as Chunk)) || type() === 'change')
          start = (chunks[i] as Chunk).start;
        i -= 1;
      }
      // 比三季度加快, 相比去年同期增长, 比同期工业投资回落: what it is compared with is no part of the measure.
      const from = comparisonStart(text, chunks, i);
      if (from < 0) break;
      i = from - 1;
    }
    left.change = text.slice(start, end).replace(/了$/, '');
    skip();
    // 家数8年增29.4%: so long it took; 亩产389公斤、提高2.9公斤: the change of the figure before.
    if (type() === 'figure' && /[年月]$/.test(text.slice((chunks[i] as Chunk).start, (chunks[i] as Chunk).end))) {
      i -= 1;
      skip();
    }
    if (type() === 'figure') {
      left.clauseEmpty = true;
      return left;
    }
  }
  if (i < 0 || atClauseMark()) {
    left.clauseEmpty = true;
    const before = chunks[i - 1];
    if (i > 0 && before?.type !== 'noun') left.before = measureBefore(text, chunks, i - 1);
    if (i > 0 && before?.type === 'noun') {
      left.before = text.slice(before.start, before.end);
      left.before = measureBefore(text, chunks, i - 1) ?? left.before;
      const de = chunks[i - 2];
      const owner = chunks[i - 3];
      if (de?.type === 'de' && owner?.type === 'noun') left.beforeOwner = text.slice(owner.start, owner.end);
    }
    return left;
  }
  const last = chunks[i] as Chunk;
  if (last.type === 'noun') {
    const than = raw.unitClass === 'point' ? comparedWith(text, chunks, i) : -1;
    if (than >= 0) {
      // 增速高于全国1.2个百分点: by how much, and not how fast the country grows.
      left.change = text.slice((chunks[than] as Chunk).start, last.end);
      let j = than - 1;
      while (j >= 0 && /^(?:adverb|copula|time)$/.test(chunks[j]?.type ?? '')) j -= 1;
      const base = chunks[j];
      left.noun = base?.type === 'noun' ? text.slice(base.start, base.end) : null;
      left.clauseEmpty = left.noun === null;
      return left;
    }
    left.adjacent = true;
    let start = last.start;
    const comparative = chunks[i - 1];
    if (comparative?.type === 'comparison' && /[高低多少快大长]$/.test(text.slice(last.start, last.end))) {
      // 比同期工业投资高12.1个百分点
      let j = i - 1;
      while (j > 0 && chunks[j - 1]?.type === 'comparison') j -= 1;
      const noun = chunks[j - 1];
      left.change = text.slice((chunks[j] as Chunk).start, last.end);
      left.noun = noun?.type === 'noun' ? text.slice(noun.start, noun.end) : null;
      left.clauseEmpty = left.noun === null;
      return left;
    }
    const share = chunks[i - 1];
    if (share && text.slice(share.start, share.end) === '占') {
      start = share.start;
      i -= 1;
      const whole = chunks[i - 1];
      if (whole?.type === 'noun') {
        start = whole.start;
        i -= 1;
      }
    }
    left.noun = text.slice(start, last.end);
    const base = chunks[i - 2];
    if (
      (chunks[i - 1]?.type === 'adverb' || chunks[i - 1]?.type === 'comparison') &&
      base?.type === 'noun' &&
      base.end === chunks[i - 1]?.start &&
      /^(?:增速|增幅|增长率|涨幅|跌幅|降幅|增長率|漲幅)$/.test(left.noun)
    ) {
      // 电子商务交易额 年均 增速 is one phrase.
      left.noun = text.slice(base.start, last.end);
      i -= 2;
    }
    const de = chunks[i - 1];
    const owner = chunks[i - 2];
    if (
      de?.type === 'preposition' &&
      /^[和与及]$/.test(text.slice(de.start, de.end)) &&
      owner?.type === 'noun' &&
      owner.end === de.start
    ) {
      // 软件和信息技术服务业营业收入 is one phrase.
      const first = text.slice(owner.start, owner.end);
      if (!isMeasure(first) && last.end - owner.start <= MEASURE_MAX) left.noun = text.slice(owner.start, last.end);
    }
    const relative = chunks[i - 3];
    left.noun = text.slice(qualifierStart(text, chunks, i, start), start) + left.noun;
    left.opens = de?.type === 'de' || opensClause(text, chunks, i - 1);
    const whose = de?.type === 'de' && owner?.type === 'noun' ? text.slice(owner.start, owner.end) : '';
    // 归属于上市公司股东的净利润: a kind of profit, and nobody's.
    if (de && OF_PROFIT.test(whose)) left.noun = `${whose}的${left.noun}`;
    else if (de?.type === 'de' && owner?.type === 'noun') {
      if (opensPhrase(relative, owner)) left.owner = text.slice(owner.start, owner.end);
    } else if (de?.type === 'verb' && raw.unitClass === 'money') left.verb = text.slice(de.start, last.end);
    return left;
  }
  if (last.type === 'de') {
    const owner = chunks[i - 1];
    if (owner?.type === 'figure') left.ofFigure = true;
    if (owner?.type === 'noun') {
      const word = chunks[i - 2];
      const rate = chunks[i - 3];
      const whole = chunks[i - 3];
      if (word?.type === 'comparison' && rate && text.slice(rate.start, rate.end) === '占')
        left.noun = text.slice(rate.start, owner.end);
      else if (word && text.slice(word.start, word.end) === '占')
        // 高速公路总里程占全省的1/7
        left.noun = text.slice(
          whole?.type === 'noun' && whole.end === word.start ? whole.start : word.start,
          owner.end,
        );
      // 位于武汉的18家门店: the relative clause says which, not whose.
      else if (opensPhrase(word, owner)) left.owner = text.slice(owner.start, owner.end);
    }
    return left;
  }
  if (last.type === 'verb') {
    const start = qualifierStart(text, chunks, i, last.start);
    left.verb = text.slice(start, last.end).replace(/了$/, '');
    let j = i - 1;
    while (j > 0 && chunks[j]?.type === 'adverb') j -= 1;
    const object = chunks[j];
    if (object?.type === 'noun' && isMeasure(text.slice(object.start, object.end)))
      left.noun = text.slice(object.start, object.end);
  }
  return left;
}

/** What stands behind a figure. */
export interface Right {
  noun: string | null;
  /** The rest of the clause. */
  rest: string | null;
  /** The number is followed by 的 or by the noun it is a part of: 96%的中小企业. */
  of: boolean;
}

/** Reads on from a figure to the end of its clause. */
export function rightPhrase(text: string, chunks: Chunk[], at: number, raw: Raw): Right {
  const figure = chunks[at] as Chunk;
  let i = at + 1;
  const right: Right = { noun: null, rest: null, of: false };
  let next = chunks[i];
  if (next?.type === 'de') {
    right.of = true;
    i += 1;
    next = chunks[i];
  }
  if (!next || next.start > figure.end + 1) return right;
  // 突破千亿大关, 10%的水平: no noun that is counted.
  if (next.type === 'noun' && /^(?:大关|关口|水平|左右|以上|以下|整)$/.test(text.slice(next.start, next.end)))
    return right;
  let end = next.start;
  for (let j = i; j < chunks.length && j < i + REACH; j += 1) {
    const c = chunks[j] as Chunk;
    if (c.type === 'mark' && CLAUSE_MARK.test(text[c.start] as string)) break;
    end = c.end;
  }
  if (next.type === 'noun') {
    let nounEnd = next.end;
    const de = chunks[i + 1];
    const owned = chunks[i + 2];
    const counted = unitOfCounted(text.slice(next.start, next.end)) !== '';
    if (de?.type === 'de' && owned?.type === 'noun' && raw.unitClass !== 'share' && !counted) nounEnd = owned.end;
    right.noun = text.slice(next.start, nounEnd);
    if (raw.unitClass === 'share') {
      right.of = true;
      right.rest = nounEnd < end ? text.slice(nounEnd, end) : text.slice(next.start, end);
      return right;
    }
  }
  const object = chunks[i + 1];
  if (next.type === 'verb' && object?.type === 'noun' && object.start === next.end && raw.unitClass === 'count') {
    // 3个抓捕小组: a verb directly behind a classifier begins a noun phrase.
    if (object.end - next.start <= 12) right.noun = text.slice(next.start, object.end);
  }
  if (end > next.start && next.type !== 'mark') right.rest = text.slice(next.start, end).slice(0, MEASURE_MAX);
  if (raw.unitClass === 'share' && (next.type === 'verb' || next.type === 'adverb')) right.of = true;
  return right;
}
