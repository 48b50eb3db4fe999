/** The clause around a saying word: where it begins, and what joins the word to what is said. */
import { Signs } from '@/src/corpus/text/signs';
import type { Passage } from './passage';

const SEGMENT_LIMIT = 90;
const CLOSES = new Signs(/[”」』]/);
const BRACKET_CLOSES = new Signs(/[）)]/);
/** 李明表示「可以」| 法官认为: the mark holds what somebody has said. */
const SAYS = /(?:表示|回应|回答|直言|坦言|[^名职堪号统自俗全尊别被戏昵人]称|[^小]说)$/;
/** What a clause does not reach over. */
const BOUND = new Signs(/[，,。！？!?；;：:"\n\0“「『]/);
/** The clause that ends at a place; read backwards from what was found, for a search forwards tries every place. */
const CLAUSE_BEFORE = /[^，,。；：:！？“”「」『』\n\0]{1,40}$/;

/** What joins the saying word to what is said. */
export function jointAt(passage: Passage, end: number): { joint: string; after: number } {
  const { masked } = passage;
  let i = end;
  while (masked[i] === ' ') i += 1;
  // 称自己「…」: whom the words are about.
  i += /^(?:自己|对方|此举|此事|[他她其])(?=[“「『])/.exec(masked.slice(i, i + 3))?.[0].length ?? 0;
  const c = masked[i] ?? '';
  if (/[，,：:]/.test(c)) {
    i += 1;
    while (masked[i] === ' ') i += 1;
    return { joint: c === ',' ? '，' : c === ':' ? '：' : c, after: i };
  }
  if (/[“「『"‘]/.test(c)) return { joint: '“', after: i };
  if (c === '' || /[。；！？、）)]/.test(c)) return { joint: c === '' ? '。' : c, after: i };
  return { joint: '', after: i };
}

/**
 * Start of the clause that ends at the saying word: behind the last comma, full stop or quotation, bounded. A mark
 * that holds no clause belongs to it: 龚某出席「经济论坛」指出，| “十四五”规划提出，
 */
export function segmentBefore(passage: Passage, at: number): number {
  const { masked, text } = passage;
  const limit = Math.max(0, at - SEGMENT_LIMIT);
  let i = at;
  while (i > limit) {
    if (CLOSES.at(masked, i - 1)) {
      // 李明喊“…” 王芳附和：: a blank parts two headlines.
      if (masked[i] === ' ' && /[\u4e00-\u9fff]/.test(masked[i + 1] ?? '')) break;
      let open = i - 2;
      while (open > 0 && masked[open] === '\0') open -= 1;
      const inside = text.slice(open + 1, i - 1);
      // 「甲」、「乙」|王芳说: words in several marks stand before the clause.
      if (masked[open - 1] === '、' && CLOSES.at(masked, open - 2)) break;
      if (
        inside.length > 24 ||
        /[，。！？；,!?;]/.test(inside) ||
        open < limit ||
        SAYS.test(masked.slice(Math.max(0, open - 3), open))
      )
        break;
      i = open;
      continue;
    }
    // 副会长王芳（音，河口医院儿科）|表示: what stands in brackets ends no clause.
    if (BRACKET_CLOSES.at(masked, i - 1)) {
      const open = Math.max(masked.lastIndexOf('（', i - 2), masked.lastIndexOf('(', i - 2));
      if (open >= limit && i - open <= 42 && !/[）)。！？“「]/.test(masked.slice(open, i - 1))) {
        i = open;
        continue;
      }
    }
    if (BOUND.at(masked, i - 1)) break;
    // 新店推高租金——|店主王某说: a stroke of two signs parts clauses.
    if (i < at && /[—─]/.test(masked[i - 1] as string) && masked[i - 2] === masked[i - 1]) break;
    i -= 1;
  }
  return i;
}

/** The words of the clause that end at an offset; at most forty. */
export function clauseBefore(masked: string, at: number): string {
  return CLAUSE_BEFORE.exec(masked.slice(Math.max(0, at - 40), at))?.[0] ?? '';
}
