/** The phrase behind a figure: what the number counts or is a part of. */

import { Signs } from '@/src/corpus/text/signs';
import type { Raw } from '../raw';
import type { Chunk } from './chunks';
import { CLAUSE_MARK } from './clauses';
import { unitOfCounted } from './nouns';
import { MEASURE_MAX, REACH } from './phrases';

/** What stands behind a figure. */
export interface Right {
  noun: string | null;
  /** The rest of the clause. */
  rest: string | null;
  /** The number is followed by 的 or by the noun it is a part of: 96%的中小企业. */
  of: boolean;
  /** A verb stands behind the number: what a share of them does. */
  does: boolean;
}

/** What is counted by 项. */
const ITEM = /(?:动议|议案|决议|提案|法案|条例|计划|措施|政策|任务|指标|协议|研究|工程|项目|技术|专利|荣誉|纪录|罪名)$/;

/** 两项|没有约束力的|动议, 六名|中央及特区|官员: what is counted stands behind what tells which of them; null where nothing does. */
function describedNoun(text: string, chunks: Chunk[], at: number, unit: string): string | null {
  const first = chunks[at] as Chunk;
  const isCounted = ({ start, end }: Chunk): boolean => {
    const noun = text.slice(start, end);
    return unit === '项' ? ITEM.test(noun) : /^[名位]$/.test(unit) && unitOfCounted(noun) === '人';
  };
  if (first.type === 'noun') {
    const and = chunks[at + 1];
    const last = chunks[at + 2];
    const joined =
      and !== undefined && last?.type === 'noun' && /^(?:及|和|与|、|以及)$/.test(text.slice(and.start, and.end));
    return joined && !isCounted(first) && isCounted(last) ? text.slice(first.start, last.end) : null;
  }
  if (first.type !== 'verb') return null;
  for (let i = at + 1; i < at + 5 && i + 1 < chunks.length; i += 1) {
    const { type } = chunks[i] as Chunk;
    const noun = chunks[i + 1] as Chunk;
    if (type === 'de') return noun.type === 'noun' && isCounted(noun) ? text.slice(noun.start, noun.end) : null;
    if (type !== 'noun' && type !== 'adverb' && type !== 'verb') return null;
  }
  return null;
}

/** 对25个夏粮生产省的|调查: who looked at what is counted. */
const STUDY = /^(?:抽样)?(?:调查|统计|监测|分析|研究|比较|考察|调研|测算|情况|数据)/;
const isStudy = (text: string, { start, end }: Chunk): boolean => STUDY.test(text.slice(start, end));

const BRACKET = new Signs(/[（(]/);
const CLOSE = new Signs(/[）)]/);

/** Reads on from a figure to the end of its clause. */
export function rightPhrase(text: string, chunks: Chunk[], at: number, raw: Raw): Right {
  const figure = chunks[at] as Chunk;
  let i = at + 1;
  const right: Right = { noun: null, rest: null, of: false, does: false };
  let next = chunks[i];
  // 由90万头发展到164万头: what follows is the other end.
  if (raw.fromTo === 'from') return right;
  if (next?.type === 'de') {
    right.of = true;
    i += 1;
    next = chunks[i];
  }
  if (!next) return right;
  // 28.1万起（不含森林火灾）: what brackets say of it is no noun that is counted.
  if (BRACKET.at(text, next.start) && CLOSE.at(text, next.end - 1)) return right;
  // 63052块/32: a size of each, and nothing that is counted.
  if (text[figure.end] === '/') return right;
  // 突破千亿大关, 10%的水平: no noun that is counted.
  if (next.type === 'noun' && /^(?:大关|关口|水平|左右|以上|以下|整)$/.test(text.slice(next.start, next.end)))
    return right;
  let end = next.start;
  for (let j = i; j < chunks.length && j < i + REACH; j += 1) {
    const c = chunks[j] as Chunk;
    if (c.type === 'mark' && CLAUSE_MARK.at(text, c.start)) break;
    end = c.end;
  }
  if (next.type === 'noun') {
    let nounEnd = next.end;
    const de = chunks[i + 1];
    const owned = chunks[i + 2];
    const counted = unitOfCounted(text.slice(next.start, next.end)) !== '';
    if (de?.type === 'de' && owned?.type === 'noun' && raw.unitClass !== 'share' && !counted && !isStudy(text, owned))
      nounEnd = owned.end;
    right.noun = text.slice(next.start, nounEnd);
    if (raw.unitClass === 'share') {
      right.of = true;
      // 5%车费优惠|至今年底: until when, and not what it does.
      const rest = nounEnd < end ? text.slice(nounEnd, end) : text.slice(next.start, end);
      right.rest = /^[至到直](?!少|今?为)/.test(rest) ? null : rest;
      return right;
    }
  }
  const described =
    raw.unitClass === 'count' || raw.unitClass === 'person' ? describedNoun(text, chunks, i, raw.unit) : null;
  if (described !== null) right.noun = described;
  const object = chunks[i + 1];
  if (described === null && next.type === 'verb' && object?.type === 'noun' && raw.unitClass === 'count') {
    // 3个抓捕小组: a verb directly behind a classifier begins a noun phrase.
    if (object.end - next.start <= 12) right.noun = text.slice(next.start, object.end);
  }
  if (end > next.start && next.type !== 'mark') right.rest = text.slice(next.start, end).slice(0, MEASURE_MAX);
  if (raw.unitClass === 'share' && (next.type === 'verb' || next.type === 'adverb')) right.of = true;
  right.does = next.type === 'verb' && next.start === figure.end;
  return right;
}
