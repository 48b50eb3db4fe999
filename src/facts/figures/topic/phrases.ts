/** The phrases on both sides of a figure: what stands before it in its clause, and what the number is followed by. */

import type { Raw } from '../raw';
import type { Chunk } from './chunks';
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
  const walk = new WalkBack(text, chunks, at);
  walk.skip();
  if (raw.rank) walk.skipDoing();
  if (raw.fromTo === 'from' && walk.type() === 'preposition') {
    walk.i -= 1;
    walk.skip();
  }
  if (walk.type() === 'change') {
    const end = (chunks[walk.i] as Chunk).end;
    let start = (chunks[walk.i] as Chunk).start;
    walk.i -= 1;
    for (;;) {
      while (
        walk.i >= 0 &&
        (walk.type() === 'comparison' ||
          walk.type() === 'adverb' ||
          walk.type() === 'copula' ||
          walk.type() === 'change')
      ) {
        if ((walk.type() === 'comparison' && !compares(text, chunks[walk.i] as Chunk)) || walk.type() === 'change')
          start = (chunks[walk.i] as Chunk).start;
        walk.i -= 1;
      }
      // 比三季度加快, 相比去年同期增长, 比同期工业投资回落: what it is compared with is no part of the measure.
      const from = comparisonStart(text, chunks, walk.i);
      if (from < 0) break;
      walk.i = from - 1;
    }
    left.change = text.slice(start, end).replace(/了$|分别/g, '');
    walk.skip();
    // 家数8年增29.4%: so long it took; 亩产389公斤、提高2.9公斤: the change of the figure before.
    if (
      walk.type() === 'figure' &&
      /[年月]$/.test(text.slice((chunks[walk.i] as Chunk).start, (chunks[walk.i] as Chunk).end))
    ) {
      walk.i -= 1;
      walk.skip();
    }
    if (walk.type() === 'figure') {
      left.clauseEmpty = true;
      return left;
    }
  }
  let { i } = walk;
  if (i < 0 || walk.isAtClauseMark()) {
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
      /^(?:增速|增幅|增长率|涨幅|跌幅|降幅)$/.test(left.noun)
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
    const part = chunks[i - 3];
    // 营业收入的平均数
    if (
      de?.type === 'de' &&
      VALUE.test(left.noun) &&
      isMeasure(whose) &&
      !(part && text.slice(part.start, part.end) === '占')
    )
      left.noun = `${whose}的${left.noun}`;
    else if (de && OF_PROFIT.test(whose)) left.noun = `${whose}的${left.noun}`;
    else if (de && SHARE.test(left.noun) && part && text.slice(part.start, part.end) === '占') {
      // 服务贸易占对外贸易总额的比重
      const whole = chunks[i - 4];
      left.noun = text.slice(whole?.type === 'noun' && whole.end === part.start ? whole.start : part.start, last.end);
    } else if (de?.type === 'de' && owner?.type === 'noun') {
      if (opensPhrase(text, relative, owner)) left.owner = ownerList(text, chunks, i - 2);
    } else if (de?.type === 'verb' && raw.unitClass === 'money') left.verb = text.slice(de.start, last.end);
    return left;
  }
  if (last.type === 'de') {
    const owner = chunks[i - 1];
    if (owner?.type === 'figure') left.ofFigure = true;
    if (owner?.type === 'noun') {
      const word = chunks[i - 2];
      const whole = chunks[i - 3];
      if (word && text.slice(word.start, word.end) === '占')
        // 高速公路总里程占全省的1/7
        left.noun = text.slice(
          whole?.type === 'noun' && whole.end === word.start ? whole.start : word.start,
          owner.end,
        );
      // 位于武汉的18家门店: the relative clause says which, not whose.
      // 奋斗在一线的5万名医生: where they are, and not whose.
      else if (!isWhere(text, word) && opensPhrase(text, word, owner)) left.owner = text.slice(owner.start, owner.end);
    }
    return left;
  }
  if (last.type === 'verb') {
    const start = qualifierStart(text, chunks, i, last.start);
    left.verb = text.slice(start, last.end).replace(/了$/, '');
    let j = i - 1;
    while (j > 0 && /^(?:adverb|copula|time)$/.test(chunks[j]?.type ?? '')) j -= 1;
    const object = chunks[j];
    if (object?.type === 'noun' && isMeasure(text.slice(object.start, object.end)))
      left.noun = text.slice(object.start, object.end);
  }
  return left;
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
    if (noun.type !== 'noun' || joint.end !== start || !/^[、和及与]$/.test(text.slice(joint.start, joint.end))) break;
    start = noun.start;
  }
  return last.end - start > 20 ? null : text.slice(start, last.end);
}
