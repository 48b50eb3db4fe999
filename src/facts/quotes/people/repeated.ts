/**
 * Names that nothing but their place and their repetition shows: 艾伟暌违多年…艾伟则说. Asked only where somebody must be named,
 * at the head of a clause beside marked words, so that what is read here is never looked for elsewhere.
 */

import type { Passage } from '../passage';
import { startsBehindSubject } from '../speaker/speaker-patterns';
import { SAYING_PATTERN } from '../verbs';
import { COMPOUND_SURNAMES, SURNAMES } from '../words';
import { JAPANESE_SURNAMES } from './japanese';
import { isOrdinary } from './ordinary';
import { isChineseName, isUsualName } from './person';

const SAYING_HEAD = new RegExp(`^(?:${SAYING_PATTERN.source})`);
/** What people do, by its first character. */
const DOES =
  /^(?:[笑说道喊叹问答指站坐走跑拿看想哭挥摇拍抱拉递拨冲扑蹲躺低抬转望盯捂擦抹苦怒酸呛批轰叹赞讽围举堵抢挤却]|点头|正(?![在要])|正在|随即|立即|立刻|突然|忽然|得知|发现|觉得|感到|感觉|记得|不断|连忙|赶紧|急忙|马上|心碎|心疼|无奈|分享|透露|激动|兴奋)/;
const HAN = /^[\u4e00-\u9fff]+$/;

/** True when a subject may have ended before this text. */
export function endsSubject(rest: string): boolean {
  // 强掩心|中的窃喜: what stands in something is nobody.
  if (/^[里中上下内](?!午)/.test(rest)) return false;
  if (/^心[里中]/.test(rest)) return true;
  return (
    rest === '' ||
    /^[，。！？；：]/.test(rest) ||
    startsBehindSubject(rest) ||
    SAYING_HEAD.test(rest) ||
    DOES.test(rest)
  );
}

/** 谈球队|现状 */
const NO_NAME_END = /[队场率站处部局厅署组圈]$/;
/** What makes a place or a house of two characters before it. */
const PLACE =
  /^[\u4e00-\u9fff]{0,3}(?:市场|小区|苑|大道|[路镇村乡街]|广场|大厦|超市|商场|医院|中学|小学|大学|公司|集团)/;
/** Behind these a name may begin. */
const HEAD = /[，。！？；：”」』的、\s\n]/;

/** 峰哥, 好姐, 草总; not 大哥, 小姐, 空姐, 帅哥, 老总. */
const KIN =
  /^(?![大小表堂空师学帅老哥姐叔伯阿二三四五六干亲公义一那这个]|[副党汇归团工会队林部军教][总])[\u4e00-\u9fff][哥姐叔婶嫂姨总]$/;

const KIN_ENDS = new Set('哥姐叔婶嫂姨总');
/** Up to how many strings are looked for one by one before all are counted. */
const ONE_BY_ONE = 48;

interface Count {
  times: number;
  /** The different characters behind it, at most three: one alone makes it the beginning of a longer word. */
  next: string[];
}

const follow = (count: Count, next: string): void => {
  count.times += 1;
  if (count.next.length < 3 && !count.next.includes(next)) count.next.push(next);
};

export class RepeatedNames {
  private readonly passages: readonly Passage[];
  private counts: Map<string, Count> | null = null;
  private readonly few = new Map<string, Count>();

  constructor(passages: readonly Passage[]) {
    this.passages = passages;
  }

  /** Length of the name that begins at an offset, 0 when there is none; on demand only of those that are repeated. */
  lengthAt(text: string, at: number, repeatedOnly = false): number {
    if (JAPANESE_SURNAMES.has(text.slice(at, at + 2))) {
      for (const length of [4, 3, 5])
        if (
          HAN.test(text.slice(at, at + length)) &&
          // 佐藤健一|是分析师
          !/[是则也还]$/.test(text.slice(at, at + length)) &&
          ((!repeatedOnly && endsSubject(text.slice(at + length, at + length + 8))) ||
            this.isFree(text.slice(at, at + length)))
        )
          return length;
    }
    const two = text.slice(at, at + 2);
    // 欧阳明远, not 欧阳明
    const four = text.slice(at, at + 4);
    if (COMPOUND_SURNAMES.has(two) && isChineseName(four) && this.isFree(four)) return 4;
    // 小周, 老李
    if (
      !repeatedOnly &&
      /^[老小阿]/.test(two) &&
      SURNAMES.has(two[1] ?? '') &&
      /^[，。：]/.test(text.slice(at + 2, at + 3))
    )
      return 2;
    // 峰哥, 好姐: known by their repetition alone.
    if (KIN.test(two) && this.isFree(two)) return 2;
    const three = text.slice(at, at + 3);
    const isTwo = isChineseName(two);
    // 明年|冬: an ordinary word and what follows it.
    const isThree = isChineseName(three) && !isOrdinary(two);
    // 周新|农贸市场, 盘锦|市: a place of that name.
    if (/^[市县]/.test(text.slice(at + 2)) && !isOrdinary(text.slice(at + 2, at + 4))) return 0;
    if (isTwo && this.isFree(two) && this.times(two) > this.times(three) && !PLACE.test(text.slice(at + 2, at + 8)))
      return 2;
    if (isThree && !NO_NAME_END.test(three) && this.isFree(three) && (!repeatedOnly || isUsualName(three))) return 3;
    if (repeatedOnly) return 0;
    if (isUsualName(three) && endsSubject(text.slice(at + 3, at + 11))) return 3;
    return isTwo && isUsualName(two) && endsSubject(text.slice(at + 2, at + 10)) ? 2 : 0;
  }

  /** Length of the repeated name that begins behind a noun of office; 0 for none. */
  lengthBehindRole(text: string, at: number): number {
    const three = text.slice(at, at + 3);
    return isChineseName(three) && this.isFree(three) && !COMPOUND_SURNAMES.has(three.slice(0, 2))
      ? 3
      : this.lengthAt(text, at, true);
  }

  /**
   * The one person of whom a stretch of text speaks: the name that begins the clauses of some paragraphs at least twice, and
   * twice as often as any other. Reads at most the last 600 characters of each.
   */
  only(from: number, to: number, end: number): { paragraph: number; start: number; length: number } | null {
    const found = new Map<string, { times: number; paragraph: number; start: number; length: number }>();
    for (let p = Math.max(0, from); p <= to; p += 1) {
      const passage = this.passages[p];
      if (!passage) continue;
      const stop = p === to ? end : passage.text.length;
      for (let i = Math.max(0, stop - 600); i < stop; i += 1) {
        if (i > 0 && !HEAD.test(passage.masked[i - 1] as string)) continue;
        const length = passage.masked[i] === '\0' ? 0 : this.lengthAt(passage.text, i, true);
        if (length === 0) continue;
        const name = passage.text.slice(i, i + length);
        found.set(name, { times: (found.get(name)?.times ?? 0) + 1, paragraph: p, start: i, length });
      }
    }
    const [first, second] = [...found.values()].sort((a, b) => b.times - a.times);
    return first && first.times >= 2 && first.times >= 2 * (second?.times ?? 0) ? first : null;
  }

  private times(gram: string): number {
    return this.count(gram)?.times ?? 0;
  }

  /** True for characters that stand in the article more than once, before different words. */
  isFree(gram: string): boolean {
    return (this.count(gram)?.next.length ?? 0) > 1;
  }

  /** True for characters that stand in the article at least three times, before three different words. */
  isVeryFree(gram: string): boolean {
    return this.count(gram)?.next.length === 3;
  }

  /** How often a string stands in the article: looked for while few are asked for, then counted all at once. */
  private count(gram: string): Count | undefined {
    if (this.counts) return this.counts.get(gram);
    const known = this.few.get(gram);
    if (known) return known;
    if (this.few.size >= ONE_BY_ONE) return this.table().get(gram);
    const count: Count = { times: 0, next: [] };
    for (const { text } of this.passages)
      for (let i = text.indexOf(gram); i >= 0; i = text.indexOf(gram, i + 1))
        follow(count, text[i + gram.length] ?? '');
    this.few.set(gram, count);
    return count;
  }

  /** Every two to four characters that begin as a name does, counted once for the article. */
  private table(): Map<string, Count> {
    if (this.counts) return this.counts;
    const counts = new Map<string, Count>();
    for (const { text } of this.passages)
      for (let i = 0; i < text.length; i += 1) {
        const two = text.slice(i, i + 2);
        const long = JAPANESE_SURNAMES.has(two) || COMPOUND_SURNAMES.has(two);
        const kin = KIN_ENDS.has(text[i + 1] as string) && KIN.test(two);
        if (!long && !kin && !SURNAMES.has(text[i] as string)) continue;
        for (let length = 2; length <= (long ? 4 : kin ? 2 : 3); length += 1) {
          const gram = text.slice(i, i + length);
          const next = text[i + length] ?? '';
          const count = counts.get(gram);
          if (count) follow(count, next);
          else counts.set(gram, { times: 1, next: [next] });
        }
      }
    this.counts = counts;
    return counts;
  }
}
