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
    if (de?.type === 'de' && owned?.type === 'noun' && raw.unitClass !== 'share' && !counted) nounEnd = owned.end;
    right.noun = text.slice(next.start, nounEnd);
    if (raw.unitClass === 'share') {
      right.of = true;
      right.rest = nounEnd < end ? text.slice(nounEnd, end) : text.slice(next.start, end);
      return right;
    }
  }
  const object = chunks[i + 1];
  if (next.type === 'verb' && object?.type === 'noun' && raw.unitClass === 'count') {
    // 3个抓捕小组: a verb directly behind a classifier begins a noun phrase.
    if (object.end - next.start <= 12) right.noun = text.slice(next.start, object.end);
  }
  if (end > next.start && next.type !== 'mark') right.rest = text.slice(next.start, end).slice(0, MEASURE_MAX);
  if (raw.unitClass === 'share' && (next.type === 'verb' || next.type === 'adverb')) right.of = true;
  right.does = next.type === 'verb' && next.start === figure.end;
  return right;
}
