/**
 * Names that nothing but their place and their repetition shows: 艾伟暌违多年…艾伟则说. Asked only where somebody must be named,
 * at the head of a clause beside marked words, so that what is read here is never looked for elsewhere.
 */
import type { Passage } from './passage';
import { isChineseName } from './person';
import { startsBehindSubject } from './speaker';
import { SAYING_PATTERN } from './verbs';
import { JAPANESE_SURNAMES, ORDINARY, SURNAMES } from './words';

const SAYING_HEAD = new RegExp(`^(?:${SAYING_PATTERN.source})`);
/** What people do, by its first character. */
const DOES =
  /^(?:[笑说道喊叹问答指站坐走跑拿看想哭挥摇拍抱拉递拨冲扑蹲躺低抬转望盯捂擦抹苦怒酸呛批轰叹赞讽]|点头|正(?![在要])|正在|随即|立即|立刻|突然|忽然|连忙|赶紧|急忙|马上|心碎|心疼|无奈|分享|透露|激动|兴奋)/;
const HAN = /^[\u4e00-\u9fff]+$/;

/** True when a subject may have ended before this text. */
export function endsSubject(rest: string): boolean {
  // 强掩心|中的窃喜: what stands in something is nobody.
  if (/^[里中上下内](?!午)/.test(rest)) return false;
  return (
    rest === '' ||
    /^[，。！？；：]/.test(rest) ||
    startsBehindSubject(rest) ||
    SAYING_HEAD.test(rest) ||
    DOES.test(rest)
  );
}

interface Count {
  times: number;
  next: string;
  /** Followed by more than one character: not the beginning of a longer word. */
  free: boolean;
}

export class RepeatedNames {
  private readonly passages: readonly Passage[];
  private counts: Map<string, Count> | null = null;

  constructor(passages: readonly Passage[]) {
    this.passages = passages;
  }

  /** Length of the name that begins at an offset, 0 when there is none. */
  lengthAt(text: string, at: number): number {
    if (JAPANESE_SURNAMES.has(text.slice(at, at + 2))) {
      for (const length of [4, 3, 5])
        if (
          HAN.test(text.slice(at, at + length)) &&
          (endsSubject(text.slice(at + length, at + length + 8)) || this.isFree(text.slice(at, at + length)))
        )
          return length;
    }
    const two = text.slice(at, at + 2);
    const three = text.slice(at, at + 3);
    const isTwo = isChineseName(two) && !ORDINARY.has(two);
    const isThree = isChineseName(three) && !ORDINARY.has(two);
    if (isTwo && this.isFree(two) && this.times(two) > this.times(three)) return 2;
    if (isThree && this.isFree(three)) return 3;
    if (isThree && endsSubject(text.slice(at + 3, at + 11))) return 3;
    return isTwo && endsSubject(text.slice(at + 2, at + 10)) ? 2 : 0;
  }

  private times(gram: string): number {
    return this.table().get(gram)?.times ?? 0;
  }

  private isFree(gram: string): boolean {
    const count = this.table().get(gram);
    return count !== undefined && count.times > 1 && count.free;
  }

  /** Every two to four characters that begin as a name does, counted once for the article. */
  private table(): Map<string, Count> {
    if (this.counts) return this.counts;
    const counts = new Map<string, Count>();
    for (const { text } of this.passages)
      for (let i = 0; i < text.length; i += 1) {
        const japanese = JAPANESE_SURNAMES.has(text.slice(i, i + 2));
        if (!japanese && !SURNAMES.has(text[i] as string)) continue;
        for (let length = 2; length <= (japanese ? 4 : 3); length += 1) {
          const gram = text.slice(i, i + length);
          const next = text[i + length] ?? '';
          const count = counts.get(gram);
          if (!count) counts.set(gram, { times: 1, next, free: false });
          else {
            count.times += 1;
            count.free ||= count.next !== next;
          }
        }
      }
    this.counts = counts;
    return counts;
  }
}
